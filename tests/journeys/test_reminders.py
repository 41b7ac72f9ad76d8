"""Reminders on a real desktop, the program in its own process: beside a clock of either kind, and without one."""

from __future__ import annotations

import configparser
from collections.abc import Callable
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from posdesk.keeping import Keeping
from posdesk.kit.clock import CLOCK
from posdesk.passwords.model import Account, Grade, Kind, Mfa, Sure
from posdesk.passwords.service import Settings
from posdesk.vault.slots import Stretch
from tests.journeys.desktop import Desktop, desktop, until
from tests.vault.conftest import FAST, PASSPHRASE

NAME = "银联商务 商户平台"
DUE = "2 passwords should be changed now"

pytestmark = pytest.mark.desktop


@pytest.fixture(autouse=True)
def _not_at_midnight() -> None:
    now = datetime.now(ZoneInfo("Asia/Shanghai"))
    if now.time() > time(23, 50):
        pytest.skip("at this hour the shop's day ends while the test runs")


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))


def live_in(session: Desktop) -> None:
    """A vault with two passwords that are late, in the usual place of this session's home."""
    kept, _ = Keeping.create(session.home / "xdg_data_home" / "posdesk" / "vault", PASSPHRASE)
    passwords = kept.passwords()
    passwords.choose(Settings(begins=time(0, 0), ends=time(23, 59)))
    long_ago = CLOCK.today() - timedelta(days=200)
    passwords.add(Account(name=NAME, kind=Kind.ACQUIRER, mfa=Mfa.NOT_OFFERED, changed=long_ago, sure=Sure.EXACT))
    passwords.add(
        Account(name="收银员 1", kind=Kind.OPERATOR, grade=Grade.PIN, changed=long_ago, sure=Sure.EXACT)
    )  # fmt: skip
    kept.close()


def settings(session: Desktop) -> dict[str, str]:
    """What this person's settings hold."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(session.home / "xdg_config_home" / "posdesk" / "posdesk.conf", encoding="utf-8")
    return {f"{section}/{key}": value for section in parser.sections() for key, value in parser[section].items()}


def unlock(session: Desktop) -> None:
    """Type the passphrase into the dialog that asks for it."""
    until(lambda: session.says("Passphrase"))
    session.type(PASSPHRASE)
    session.key("Return")


def ends(session: Desktop, program: object, act: Callable[[], object]) -> None:
    act()
    assert hasattr(program, "poll")
    until(lambda: program.poll() is not None)
    assert program.poll() == 0, session.log


def nothing_leaked(session: Desktop) -> None:
    """No name of an account in any file but the vault's, nor in what was printed."""
    for path in session.home.rglob("*"):
        if path.is_file():
            data = path.read_bytes()
            assert NAME.encode() not in data, path
            assert NAME.encode("utf-16-le") not in data, path
    assert "Traceback" not in session.log


def test_on_the_bus_it_starts_hidden_and_reminds(tmp_path: Path) -> None:
    with desktop(tmp_path, beside="bus") as session:
        live_in(session)
        beside = session.beside
        assert beside is not None
        program = session.posdesk("--lang", "en", "--hidden")
        until(lambda: beside.items)
        until(lambda: "unlock to see what is due" in str(beside.ask_item("ToolTip")))
        assert session.windows() == []
        assert not session.says("Passphrase")
        session.picture("bus-hidden")

        beside.click()
        unlock(session)
        until(lambda: [one for one in beside.said if DUE in one[1]])
        assert ("Passwords", DUE) in beside.said
        until(lambda: session.says(DUE))
        assert DUE in str(beside.ask_item("ToolTip"))
        session.picture("bus-unlocked")

        session.key("ctrl+l")
        until(lambda: session.says("The vault is locked"))
        assert session.says(DUE)
        # While a message is shown its words stand in the tool tip's place.
        until(lambda: "locked" in str(beside.ask_item("ToolTip")))
        assert DUE in str(beside.ask_item("ToolTip"))
        session.picture("bus-locked")
        told = [one for one in beside.said if DUE in one[1]]
        assert len(told) == 1
        assert NAME not in str(beside.said)

        again = session.posdesk("--hidden")
        until(lambda: again.poll() is not None)
        assert again.poll() == 0
        ends(session, program, lambda: session.key("ctrl+q"))
        nothing_leaked(session)


def test_beside_an_old_clock_it_stays_when_it_is_closed(tmp_path: Path) -> None:
    with desktop(tmp_path, beside="trayer") as session:
        live_in(session)
        program = session.posdesk("--lang", "en")
        unlock(session)
        until(lambda: session.says(DUE))
        until(lambda: session.says("Start with the computer"))
        session.picture("trayer-unlocked")
        press(session, "Start with the computer")
        place = session.home / "xdg_config_home" / "autostart" / "posdesk.desktop"
        until(place.is_file)
        assert "--hidden" in place.read_text(encoding="utf-8")

        until(lambda: "true" in settings(session).values())
        session.key("alt+F4")
        until(lambda: not session.says(DUE))
        assert program.poll() is None
        session.picture("trayer-closed")

        again = session.posdesk()
        until(lambda: session.says(DUE))
        until(lambda: again.poll() is not None)
        assert program.poll() is None
        ends(session, program, lambda: session.key("ctrl+q"))
        nothing_leaked(session)


def press(session: Desktop, button: str) -> None:
    """Go to a button by the keyboard, and press it."""
    for _ in range(40):
        if button in session.focus():
            session.key("space")
            return
        session.key("Tab")
    raise AssertionError(f"{button} is not reached by the keyboard")


def test_without_a_place_the_window_says_it(tmp_path: Path) -> None:
    with desktop(tmp_path) as session:
        live_in(session)
        program = session.posdesk("--lang", "en")
        unlock(session)
        until(lambda: session.says(DUE))
        until(lambda: session.says("Tomorrow"))
        assert not session.says(NAME)
        session.picture("no-tray-unlocked")
        press(session, "See which")
        until(lambda: session.says(NAME))
        session.picture("no-tray-page")
        assert [key for key in settings(session) if key.endswith("\\last")] != []
        ends(session, program, lambda: session.key("alt+F4"))

        again = session.posdesk("--lang", "en")
        unlock(session)
        until(lambda: session.says("Vault is open"))
        assert not session.says("Tomorrow")
        ends(session, again, lambda: session.key("ctrl+q"))
        nothing_leaked(session)


def test_without_a_place_a_hidden_start_waits_minimised(tmp_path: Path) -> None:
    with desktop(tmp_path) as session:
        live_in(session)
        program = session.posdesk("--lang", "en", "--hidden")
        until(lambda: session.tool("xdotool", "search", "--name", "posdesk").split(), 60)
        session.picture("no-tray-hidden")
        assert not session.says("Passphrase")
        again = session.posdesk()
        unlock(session)
        until(lambda: session.says(DUE))
        assert again.poll() == 0
        ends(session, program, lambda: session.key("ctrl+q"))
        nothing_leaked(session)
