"""What the vault tells the checklists of a month's takings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from posdesk.app import App, open_app
from posdesk.checklists.service import Order
from posdesk.demo import worlds
from posdesk.kit.text import Text
from posdesk.reconcile.model import FindingKind, Status
from posdesk.vault.slots import Stretch
from tests.vault.conftest import FAST, PASSPHRASE

OPEN = {Status.NEVER_ARRIVED, Status.SHORT, Status.RETURNED, Status.OVERDUE}


@pytest.fixture
def app(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))
    session = open_app(folder=tmp_path / "vault")
    session.make_vault(tmp_path / "vault", PASSPHRASE)
    worlds.WORLDS["base"](6, merchants=2, days=60).write(tmp_path / "world")
    session.set_terms((tmp_path / "world" / "terms.toml").read_text(encoding="utf-8"))
    session.read([tmp_path / "world" / "takings.csv", tmp_path / "world" / "bank.csv"])
    yield session
    session.lock_vault()


def test_before_a_run_nothing_is_known(app: App) -> None:
    assert app.keeping.takings("2026-04", None) is None
    assert app.keeping.accounts() is None


def test_the_last_run_says_how_a_month_stands(app: App) -> None:
    verdict = app.judge()
    month = max({f"{one.takings_date:%Y-%m}" for one in verdict.settlements}, key=lambda name: sum(
        f"{one.takings_date:%Y-%m}" == name for one in verdict.settlements
    ))  # fmt: skip
    own = [one for one in verdict.settlements if f"{one.takings_date:%Y-%m}" == month]
    told = app.keeping.takings(month, None)
    assert told is not None
    assert told.days == len({one.takings_date for one in own})
    missing = {one.id for one in own if one.status in OPEN}
    assert told.missing == len(missing) > 0
    assert 0 < told.settled < told.days
    about = [one for one in verdict.findings if {*one.settlements} & {line.id for line in own}]
    assert told.findings == len(about)
    assert told.fees == sum(one.kind is FindingKind.OVERCHARGED for one in about)
    assert told.chased == 0
    chased = next(one for one in about if {*one.settlements} & missing)
    app.dismiss(chased.id, "asked on the telephone")
    again = app.keeping.takings(month, None)
    assert again is not None
    assert again.chased == len({*chased.settlements} & missing)
    assert again.findings == told.findings - 1


def test_a_shop_hears_of_its_own_merchants_alone(app: App) -> None:
    verdict = app.judge()
    month = f"{verdict.settlements[0].takings_date:%Y-%m}"
    numbers = {one.merchant for one in verdict.settlements}
    assert len(numbers) == 2
    apart = [app.keeping.takings(month, frozenset({one})) for one in numbers]
    whole = app.keeping.takings(month, None)
    assert whole is not None
    assert sum(one.missing for one in apart if one is not None) == whole.missing
    assert app.keeping.takings(month, frozenset({"nobody"})) is None


def test_it_stands_on_the_sheet(app: App) -> None:
    app.judge()
    month = f"{app.judge().settlements[-1].takings_date:%Y-%m}"
    lists = app.keeping.checklists()
    entry = lists.entry(lists.print(Order(month=month)).number)
    told = {row.id: row.told for block in entry.printout.blocks for row in block.rows}
    assert any("没对上" in one or "全部对上" in one for one in told["reconciled"])
    assert told["rotation"] == ()


def test_today_asks_for_the_sheet(app: App) -> None:
    assert isinstance(app.today(), tuple)
    assert not any(one.link.room == "checklists" for one in app.today())
    assert Text("en").word("checklists.due.print", shop="x", month=date(2026, 11, 1))
