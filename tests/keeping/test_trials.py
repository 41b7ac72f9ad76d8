"""A trial ends by itself once the money of the test sale is judged to have come, and not before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from posdesk.app import App, open_app
from posdesk.demo import worlds
from posdesk.devices.model import Check, Device, Kind, Result, Status
from posdesk.devices.rules import checks
from posdesk.reconcile.model import Status as Payment
from posdesk.shop.model import Merchant, Person, Role, Shop
from posdesk.vault.slots import Stretch
from tests.vault.conftest import FAST, PASSPHRASE


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))
    worlds.WORLDS["base"](6, merchants=2, days=40).write(tmp_path)
    session = open_app(folder=tmp_path / "vault")
    session.make_vault(tmp_path / "vault", PASSPHRASE)
    session.set_terms((tmp_path / "terms.toml").read_text(encoding="utf-8"))
    session.read([tmp_path / "takings.csv", tmp_path / "bank.csv"])
    yield session
    session.lock_vault()


def on_trial(app: App, name: str, merchant: int, day: date, amount: int, **more: str) -> int:
    """A code that was accepted in due form, all but the money, and trades since."""
    devices, person = app.keeping.devices(), app.keeping.register().book().people[0]
    device = devices.add(
        Device(
            name=name, kind=Kind.STATIC_CODE, status=Status.RECEIVED, merchant=merchant, content=f"code {name}",
            tid=more.get("tid", ""),
        )
    )  # fmt: skip
    acceptance = devices.begin(device.id, person.id)
    noted = replace(
        acceptance, test_on=day, test_amount=amount, test_currency="CNY", test_reference=more.get("reference", "")
    )
    devices.note_acceptance(noted)
    for item in checks.items_for(device.kind):
        if item.number != checks.MONEY:
            result, instead = (Result.NOT_APPLICABLE, "seen at the branch") if item.photo else (Result.OK, "")
            devices.answer(Check(acceptance=acceptance.id, item=item.number, result=result, instead=instead))
    devices.finish(acceptance.id, person.id, four_eyes=False)
    assert devices.into_use(device.id).status is Status.TRIAL
    return device.id


def test_a_trial_ends_with_its_money(app: App) -> None:
    verdict = app.judge()
    register = app.keeping.register()
    shop = register.add(Shop(name="shop"))
    register.add(Person(shop=shop.id, name="owner", role=Role.OWNER))
    paid = next(one for one in verdict.settlements if one.status is Payment.ARRIVED and one.takings > 2)
    open_ = next(one for one in verdict.settlements if one.status is Payment.NOT_DUE and one.takings > 2)
    merchants = {
        number: register.add(Merchant(shop=shop.id, number=number)).id for number in {paid.merchant, open_.merchant}
    }
    sale, later = (app.takings_of(one.id)[0] for one in (paid, open_))
    day = paid.takings_date
    terminal = str(sale.terminal)
    good = on_trial(app, "terminal and amount", merchants[paid.merchant], day, sale.gross, tid=terminal)
    named = on_trial(app, "reference", merchants[paid.merchant], day, 1, reference=str(sale.reference))
    another = on_trial(app, "another amount", merchants[paid.merchant], day, sale.gross + 987_654)
    strange = on_trial(app, "another terminal", merchants[paid.merchant], day, sale.gross, tid="77120099")
    waits = on_trial(
        app, "not due", merchants[open_.merchant], open_.takings_date, later.gross, reference=str(later.reference)
    )
    app.judge()
    now = {one.id: one.status for one in app.keeping.devices().every()}
    assert {now[good], now[named]} == {Status.IN_SERVICE}
    assert {now[another], now[strange], now[waits]} == {Status.TRIAL}
    detail = app.keeping.devices().detail(good)
    assert [move.after for move in detail.moves][-2:] == [Status.TRIAL, Status.IN_SERVICE]
    assert detail.moves[-1].why == paid.id
    assert detail.acceptances[-1].money_seen == verdict.as_of
