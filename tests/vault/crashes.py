"""``python -m tests.vault.crashes SCENARIO kill|fail FOLDER MOST``: something done again and again, cut off each time.

Every run of a scenario starts from the same folder in a process of its own, and is cut off before one of its touches of
the disk: killed by SIGKILL, or refused by the disk. Then the scenario looks at what is left. A line of JSON
for each run: what it was cut off before, the error it raised, and what was found.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from posdesk.vault import connection, files, opening
from posdesk.vault import service as vaults
from posdesk.vault.errors import VaultError, WrongSecret
from posdesk.vault.slots import Stretch

FAST = Stretch.fresh(memory=19 * 1024, turns=1, lanes=1)
OLD, NEW = "four quiet herons wade", "seven loud geese march"
TOUCHES = frozenset({"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod"})
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


@dataclass(frozen=True)
class Scenario:
    """How it begins, what is cut off, and what is found afterwards."""

    begin: Callable[[Path], None]
    act: Callable[[Path], None]
    look: Callable[[Path], Any]


class Cut:
    """Counts touches of the disk, and cuts off at one of them."""

    def __init__(self, at: int, *, kill: bool, told: int) -> None:
        self.left, self.kill, self.told = at, kill, told
        self.on = True

    def touch(self, what: str) -> None:
        if not self.on:
            return
        self.left -= 1
        if self.left == 0:
            os.write(self.told, f"{what}\n".encode())
            if self.kill:
                os.kill(os.getpid(), signal.SIGKILL)
            self.on = False
            raise OSError(28, "No space left on device")

    def install(self) -> None:
        """In this process, for good."""
        fsync, checkpoint = os.fsync, connection.checkpoint

        def audited(event: str, args: tuple[Any, ...]) -> None:
            if isinstance(args[0] if args else None, int):
                # A handle that was opened by its path before.
                return
            if args and str(args[0]).endswith("paper"):
                # Where a person writes a recovery key down.
                return
            if event in TOUCHES or (event == "open" and isinstance(args[2], int) and args[2] & WRITES):
                self.touch(f"{event} {Path(os.fsdecode(args[0])).name}")

        def synced(handle: int) -> None:
            self.touch("fsync")
            fsync(handle)

        def checked(own: Any) -> bool:
            if self.kill:
                self.touch("checkpoint")
            return checkpoint(own)

        os.fsync = synced
        connection.checkpoint = checked
        sys.addaudithook(audited)


def _create(folder: Path) -> None:
    vaults.create(folder / "shop", OLD, stretch=FAST)[0].close()


def _begun(folder: Path) -> None:
    vault, key = vaults.create(folder / "shop", OLD, stretch=FAST)
    (folder / "paper").write_text(key.text)
    vaults.put_setting(vault, "shop.name", "before", "owner")
    vault.close()


def _with_backup(folder: Path) -> None:
    _begun(folder)
    vault = _opened(folder)
    vaults.back_up(vault)
    vaults.put_setting(vault, "shop.name", "after", "owner")
    vault.close()


def _opened(folder: Path, passphrase: str = OLD) -> vaults.Vault:
    return vaults.open_vault(folder / "shop", vaults.Secret.passphrase(passphrase))


def _saved(folder: Path) -> None:
    vault = _opened(folder)
    vaults.put_setting(vault, "shop.name", "after", "owner")
    vault.close()


def _changed(folder: Path) -> None:
    vault = _opened(folder)
    vaults.change_passphrase(vault, OLD, NEW, FAST)
    vault.close()


def _rekeyed(folder: Path) -> None:
    vault = _opened(folder)
    try:
        # As the service does it, without the backup that it makes before, which is a scenario of its own.
        key = opening.rekey(vault, vaults.Secret.passphrase(OLD), FAST)
        (folder / "new paper").write_text(key.text)
        vaults.put_setting(vault, "shop.name", "after", "owner")
    finally:
        vault.close()


def _backed_up(folder: Path) -> None:
    vault = _opened(folder)
    vaults.back_up(vault)
    vault.close()


def _restored(folder: Path) -> None:
    path = vaults.backups(folder / "shop")[0]
    vaults.restore(path, vaults.Secret.passphrase(OLD), folder / "shop")


def _filed(folder: Path) -> None:
    vault = _opened(folder)
    vaults.file_sealed(vault, lambda change, piece: count(change), "owner")
    vault.close()


def count(change: vaults.Change) -> None:
    """Count a piece that is filed."""
    row = change.db.execute("SELECT value FROM settings WHERE id = 'filed'").fetchone()
    if row is None:
        change.insert("settings", {"id": "filed", "value": "1"})
    else:
        change.update("settings", "filed", value=str(int(row[0]) + 1))


def _with_note(folder: Path) -> None:
    _begun(folder)
    vaults.write_sealed(folder / "shop", b"the seal is torn")


def _noted(folder: Path) -> None:
    vaults.write_sealed(folder / "shop", b"the seal is torn")


def _found(folder: Path) -> dict[str, Any]:
    """What a vault says of itself after something was cut off."""
    shop = folder / "shop"
    if not vaults.is_vault(shop):
        # A vault that was not made can be made again in the same place.
        vaults.create(shop, OLD, stretch=FAST)[0].close()
        return {"opens": "made again", "left": _left(folder)}
    for passphrase in (OLD, NEW):
        try:
            vault = _opened(folder, passphrase)
        except WrongSecret:
            continue
        with closing(vault):
            kinds = sorted(entry.kind for entry in vaults.entries(vault))
            commits = vault.acknowledged().commits
            vaults.file_sealed(vault, lambda change, piece: count(change), "owner")
            name, filed = vaults.setting(vault, "shop.name"), vaults.setting(vault, "filed")
            faults, _ = vault.verify()
            paper = folder / "new paper" if (folder / "new paper").exists() else folder / "paper"
            proven = paper.exists() and vaults.proves(vault, vaults.RecoveryKey.typed(paper.read_text()))
            notices = [notice.code for notice in vault.notices]
            backups = [_inside(path, passphrase, shop) for path in vaults.backups(shop)]
            vaults.put_setting(vault, "shop.name", "later", "owner")
        _opened(folder, passphrase).close()
        return {
            "opens": passphrase, "name": name, "filed": filed, "faults": faults, "kinds": kinds, "commits": commits,
            "paper": proven, "notices": notices, "backups": backups, "left": _left(folder),
            "waiting": vaults.sealed_waiting(shop),
        }  # fmt: skip
    return {"opens": None, "left": _left(folder)}


def _inside(path: Path, passphrase: str, near: Path) -> int:
    return vaults.look_into(path, vaults.Secret.passphrase(passphrase), near).entries


def _left(folder: Path) -> list[str]:
    """What is left over that nobody needs: halves of files, and folders that were worked in."""
    names = [path.name for path in folder.rglob("*")]
    return sorted(
        name
        for name in names
        if files.is_half(name)
        or any(word in name for word in (".sealed.", ".part", ".copying", ".restoring", ".looking", "making"))
    )


SCENARIOS = {
    "create": Scenario(lambda folder: None, _create, _found),
    "save": Scenario(_begun, _saved, _found),
    "change_passphrase": Scenario(_begun, _changed, _found),
    "rekey": Scenario(_begun, _rekeyed, _found),
    "backup": Scenario(_begun, _backed_up, _found),
    "restore": Scenario(_with_backup, _restored, _found),
    "seal": Scenario(_begun, _noted, _found),
    "file": Scenario(_with_note, _filed, _found),
}


def run(scenario: Scenario, mode: str, folder: Path, most: int) -> None:
    """Cut off at touches of the disk, at most so many of them that chance chooses; print what was found."""
    start = folder / "start"
    start.mkdir()
    scenario.begin(start)
    total = int(_cut(scenario, mode, start, folder / "whole", sys.maxsize)[0])
    # Chance, but the same every time: a test that fails fails again.
    for at in sorted(random.Random(total).sample(range(1, total + 1), min(most, total))):
        cut, error = _cut(scenario, mode, start, folder / str(at), at)
        print(json.dumps({"at": at, "cut": cut, "error": error, **scenario.look(folder / str(at))}), flush=True)
        shutil.rmtree(folder / str(at))


def _cut(scenario: Scenario, mode: str, start: Path, place: Path, at: int) -> tuple[str, str]:
    shutil.copytree(start, place)
    seen, told = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(seen)
        _child(scenario, mode, place, at, told)
    os.close(told)
    os.waitpid(child, 0)
    with os.fdopen(seen) as lines:
        cut, error = (*lines.read().splitlines(), "", "")[:2]
    return cut, error


def _child(scenario: Scenario, mode: str, place: Path, at: int, told: int) -> None:
    cut = Cut(at, kill=mode == "kill", told=told)
    cut.install()
    try:
        scenario.act(place)
        os.write(told, f"{sys.maxsize - cut.left}\n".encode() if cut.on else b"none\n")
    except VaultError as problem:
        os.write(told, f"{problem.code}\n".encode())
    except BaseException as problem:  # noqa: BLE001  what gets through is what the test is for
        traceback.print_exc()
        os.write(told, f"{type(problem).__name__}\n".encode())
    os._exit(0)


if __name__ == "__main__":
    run(SCENARIOS[sys.argv[1]], sys.argv[2], Path(sys.argv[3]), int(sys.argv[4]))
