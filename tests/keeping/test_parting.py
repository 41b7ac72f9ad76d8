"""A client who leaves: what concerns them goes into a vault of their own, and no word of it stays."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from posdesk.app import App, open_app
from posdesk.cases import store as emergencies
from posdesk.cases.model import Case, Fact, StepDone
from posdesk.demo import worlds
from posdesk.devices.model import Device, Photo
from posdesk.devices.model import Status as DeviceStatus
from posdesk.guides import service as guides
from posdesk.parting import hand_over
from posdesk.passwords.model import Account, Action, Cause, Turn
from posdesk.passwords.model import Kind as PasswordKind
from posdesk.reconcile.model import Pairing, Status
from posdesk.shop.model import Counter, Merchant, Person, Provider, Shop, Training
from posdesk.vault import service as vaults
from posdesk.vault.errors import VaultExists
from posdesk.vault.service import Secret, ready
from posdesk.vault.slots import Stretch
from tests.guides import sample as guide_samples
from tests.vault.conftest import FAST, PASSPHRASE

THEIRS = "ledger moss under copper rain"


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    """Two clients in one vault: files 1 and 2 of the one who stays, 3 and 4 of the one who leaves."""
    session = open_app(folder=tmp_path / "vault")
    session.make_vault(tmp_path / "vault", PASSPHRASE)
    terms = []
    for name, seed in (("stay", 6), ("leave", 7)):
        worlds.WORLDS["base"](seed, merchants=2, days=40).write(tmp_path / name)
        terms.append((tmp_path / name / "terms.toml").read_text(encoding="utf-8"))
    first, second = terms
    session.set_terms(first + second[second.index("[[channel]]") :])
    for name in ("stay", "leave"):
        session.read([tmp_path / name / "takings.csv", tmp_path / name / "bank.csv"])
    yield session
    session.lock_vault()


def everything(app: App) -> str:
    """All that stands in the vault's tables, the history with it."""
    with app.keeping.vault.reading() as db:
        return "\n".join(
            repr((name, row)) for name in db.table_names() for row in db.execute(f'SELECT * FROM "{name}"')
        )


def merchants(tmp_path: Path, name: str) -> set[str]:
    rows = (tmp_path / name / "takings.csv").read_text(encoding="utf-8").splitlines()[1:]
    return {row.split(",")[2] for row in rows}


PROVIDER = "Acquirer of both"
OF_STAYING = ("staying shop", "staying till", "staying person", "STAY-0001", "staying topic", PROVIDER,
              "staying portal", "staying leak", "staying reason", "staying pause",
              "staying case", "staying step", "staying tale")  # fmt: skip
OF_LEAVING = ("leaving shop", "leaving till", "leaving person", "LEAVE-0001", "leaving topic",
              "leaving portal", "leaving leak", "leaving reason", "leaving pause",
              "leaving case", "leaving step", "leaving tale")  # fmt: skip


def register(app: App, stay: set[str], leave: set[str]) -> None:
    """A shop, a person and a device of each client; one provider of both."""
    book, devices, accounts = app.keeping.register(), app.keeping.devices(), app.keeping.passwords()
    provider = book.add(Provider(name=PROVIDER))
    for word, numbers in (("staying", stay), ("leaving", leave)):
        shop = book.add(Shop(name=f"{word} shop"))
        counter = book.add(Counter(shop=shop.id, name=f"{word} till"))
        for number in sorted(numbers):
            book.add(Merchant(shop=shop.id, number=number, provider=provider.id))
        person = book.add(Person(shop=shop.id, name=f"{word} person"))
        book.add(Training(person=person.id, topic=f"{word} topic"))
        serial = f"{word[:-3].upper() if word == 'staying' else 'LEAVE'}-0001"
        device = devices.add(
            Device(name=word, serial=serial, status=DeviceStatus.ADOPTED, shop=shop.id, counter=counter.id)
        )
        out = io.BytesIO()
        Image.new("RGB", (60, 40), (90, 10, len(word))).save(out, "JPEG")
        devices.photograph(Photo(device=device.id), ready(f"{word} photo.jpg", out.getvalue()))
        with app.keeping.change() as change:
            about = emergencies.CASES.add(change, Case(kind="INC-2", what=f"{word} case", device=device.id))
            emergencies.STEPS.add(change, StepDone(case=about.id, step="stop", note=f"{word} step"))
            missing = emergencies.CASES.add(change, Case(what=f"{word} tale"))
            emergencies.FACTS.add(change, Fact(case=missing.id, name="merchant", value=min(numbers)))
        portal = accounts.add(Account(name=f"{word} portal", kind=PasswordKind.OPERATOR, device=device.id))
        accounts.happen(Cause.LEAK, [portal.id], why=f"{word} leak")
        accounts.pause(portal.id, accounts.today + timedelta(days=1), f"{word} pause")
        accounts.done(Turn(account=portal.id, action=Action.KEEP, note=f"{word} reason"))


def test_what_concerns_a_client_goes_with_them_and_no_word_of_it_stays(app: App, tmp_path: Path) -> None:
    stay, leave = merchants(tmp_path, "stay"), merchants(tmp_path, "leave")
    before = app.judge()
    own = {name: next(one for one in before.settlements if one.merchant in who) for name, who in
           (("stay", stay), ("leave", leave))}  # fmt: skip
    for name, one in own.items():
        app.note(one.id, f"about {name}")
    for name, who in (("stay", stay), ("leave", leave)):
        finding = next(one for one in before.findings if any(m in one.id for m in who))
        app.dismiss(finding.id, f"settled for {name}")
        lines = [one for one in before.lines if one.amount > 0 and one.payout is None and one.file]
        app.pair(Pairing((own[name].id,), (lines[0].id,)), f"paid to {name}")
        app.unpair(max(app.decisions.pairings))
    register(app, stay, leave)
    key = hand_over(app.keeping, [3, 4], tmp_path / "theirs", THEIRS)
    app.undo_import(1)
    app.keeping.restore(app.keeping.imports()[0].digest)
    here = everything(app)
    gone = (*leave, "about leave", "settled for leave", "paid to leave")
    assert [line for line in here.splitlines() if any(word in line for word in gone)] == []
    assert all(word in here for word in (*stay, "about stay", "settled for stay"))
    assert not [word for word in OF_LEAVING if word in here]
    assert all(word in here for word in OF_STAYING)
    assert app.keeping.vault.verify()[0] == []
    theirs = open_app()
    theirs.unlock_vault(tmp_path / "theirs", Secret.recovery(key))
    there = everything(theirs)
    assert not [word for word in (*stay, "about stay", "settled for stay", "paid to stay") if word in there]
    assert all(word in there for word in (*leave, "about leave", "settled for leave"))
    assert not [word for word in OF_STAYING if word in there and word != PROVIDER]
    assert all(word in there for word in (*OF_LEAVING, PROVIDER))
    devices = theirs.keeping.devices()
    (device,) = devices.every()
    detail = devices.detail(device.id)
    (photo,) = detail.photos
    assert devices.content(photo.attachment).startswith(b"\xff\xd8")
    assert [move.after for move in detail.moves] == [DeviceStatus.ADOPTED]
    assert theirs.keeping.register().book().place(device.shop, device.counter) == "leaving shop, leaving till"
    assert theirs.keeping.vault.verify()[0] == []
    after = theirs.judge()
    assert [(one.id, one.status) for one in after.settlements] == [
        (one.id, one.status) for one in before.settlements if one.merchant in leave
    ]
    assert next(iter(theirs.decisions.dismissed)) in {one.id for one in after.findings}
    theirs.lock_vault()


def test_packs_of_guides_stay_with_whoever_took_them(app: App, tmp_path: Path) -> None:
    shelf = app.keeping.guides()
    shelf.trust(guides.read_pack(guide_samples.pack(), "x"), guide_samples.told(), "Head office")
    shelf.take(guide_samples.pack(), "x")
    private = shelf.signing_key()
    key = hand_over(app.keeping, [3, 4], tmp_path / "theirs", THEIRS)
    assert [one.kept.in_force for one in app.keeping.guides().packs()] == [True]
    assert app.keeping.guides().signing_key() == private
    theirs = open_app()
    theirs.unlock_vault(tmp_path / "theirs", Secret.recovery(key))
    there = everything(theirs)
    assert theirs.keeping.guides().packs() == []
    assert "Qinghe" not in there
    assert private.hex() not in there
    theirs.lock_vault()


def test_what_is_said_of_those_who_stay_is_as_it_was(app: App, tmp_path: Path) -> None:
    stay = merchants(tmp_path, "stay")
    # What day it is judged as of is the last that any file covers, and theirs end on another day.
    open_ = frozenset({Status.NOT_DUE, Status.AWAITING_STATEMENT, Status.OVERDUE})
    before = {one.id: one.status for one in app.judge().settlements if one.merchant in stay}
    hand_over(app.keeping, [3, 4], tmp_path / "theirs", THEIRS)
    app.lock_vault()
    app.unlock_vault(tmp_path / "vault", Secret.passphrase(PASSPHRASE))
    after = {one.id: one.status for one in app.judge().settlements}
    assert list(after) == list(before)
    assert {name: one for name, one in after.items() if open_.isdisjoint({one, before[name]})} == {
        name: one for name, one in before.items() if open_.isdisjoint({one, after[name]})
    }


def test_the_accounts_of_which_little_is_kept_go_with_their_files(app: App, tmp_path: Path) -> None:
    rows = (tmp_path / "leave" / "bank.csv").read_text(encoding="utf-8").splitlines()[1:]
    account = rows[0].split(",")[4]
    app.make_personal(account)
    hand_over(app.keeping, [3, 4], tmp_path / "theirs", THEIRS)
    assert app.keeping.personal() == frozenset()
    assert account not in everything(app)
    theirs = open_app()
    theirs.unlock_vault(tmp_path / "theirs", Secret.passphrase(THEIRS))
    assert theirs.keeping.personal() == {account}
    theirs.lock_vault()


def test_where_there_is_a_vault_already_nothing_is_handed_over(app: App, tmp_path: Path) -> None:
    before = everything(app)
    vaults.create(tmp_path / "theirs", THEIRS)[0].close()
    with pytest.raises(VaultExists):
        hand_over(app.keeping, [3, 4], tmp_path / "theirs", THEIRS)
    assert everything(app) == before


def test_a_vault_that_could_not_be_filled_is_taken_away_again(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = everything(app)
    monkeypatch.setattr("posdesk.reconcile.store.copy", full)
    with pytest.raises(OSError, match="No space"):
        hand_over(app.keeping, [3, 4], tmp_path / "theirs", THEIRS)
    assert everything(app) == before
    assert not vaults.is_vault(tmp_path / "theirs")
