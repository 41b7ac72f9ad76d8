"""The system's own keyring, in a session of its own: gnome-keyring, unlocked and locked.

``pytest -m keyring`` alone; it is skipped where the programs are missing. The session has a home of its own, so that
nobody's real keyring is touched.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
missing = [name for name in NEEDED if shutil.which(name) is None]

pytestmark = [
    pytest.mark.keyring,
    pytest.mark.skipif(bool(missing), reason=f"not here: {', '.join(missing)} (packaging/setup.sh test installs them)"),
]

UNLOCKED = "printf ci-pass | gnome-keyring-daemon --unlock --components=secrets"
"""Without a screen nobody can be asked: the session's keyring is made and unlocked by a password on standard input."""
LOCKED = "gnome-keyring-daemon --start --components=secrets"


def in_session(script: str, start: str, home: Path) -> str:
    """What a script prints in a session of its own."""
    runtime = home / "run"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    names = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    own = {**kept, **dict.fromkeys(names, str(home)), "XDG_RUNTIME_DIR": str(runtime)}
    begin = f'{start} >/dev/null 2>&1; exec "$0" -c "$1" "$2"'
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", begin, sys.executable, script, str(home)],
        check=False, capture_output=True, text=True, timeout=60, env=own,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


OPENING = """
import sys
from pathlib import Path
from posdesk.vault import keyrings, service as vaults
from tests.vault.conftest import FAST, PASSPHRASE

folder = Path(sys.argv[1]) / "shop"
keyrings.probe()
vault, _ = vaults.create(folder, PASSPHRASE, stretch=FAST)
vaults.keep_in_keyring(vault)
vaults.put_setting(vault, "a", 1, "owner")
vault.close()
again = vaults.open_vault(folder, vaults.from_keyring(folder))
print(vaults.setting(again, "a"))
again.close()
"""
AFTERWARDS = """
import sys
from pathlib import Path
from posdesk.vault import service as vaults

folder = Path(sys.argv[1]) / "shop"
again = vaults.open_vault(folder, vaults.from_keyring(folder))
print(vaults.setting(again, "a"))
vaults.forget_keyring(again)
again.close()
try:
    vaults.from_keyring(folder)
except vaults.KeyringUnavailable as problem:
    print(problem.data["reason"])
"""
PROBING = """
from time import perf_counter
from posdesk.vault import keyrings
from posdesk.vault.errors import KeyringUnavailable

started = perf_counter()
try:
    keyrings.probe(3.0)
except KeyringUnavailable as problem:
    print("refused", perf_counter() - started < 12)
"""


def test_the_keyring_opens_the_vault_in_this_session_and_the_next(tmp_path: Path) -> None:
    assert in_session(OPENING, UNLOCKED, tmp_path) == "1\n"
    assert in_session(AFTERWARDS, UNLOCKED, tmp_path) == "1\nnothing kept\n"


def test_a_locked_keyring_without_a_screen_is_refused_in_time(tmp_path: Path) -> None:
    in_session("pass", UNLOCKED, tmp_path)
    assert in_session(PROBING, LOCKED, tmp_path) == "refused True\n"


def test_a_session_without_a_keyring_is_refused(tmp_path: Path) -> None:
    # gnome-keyring would be started by the bus as soon as somebody asks for it; here it may not be.
    assert in_session(PROBING, "export DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent", tmp_path) == "refused True\n"
