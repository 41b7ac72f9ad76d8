"""``posdesk vault``: make one, look whether it opens, back it up, verify it, restore it, change its keys."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from posdesk.cli import secrets
from posdesk.cli.output import print_json, print_table, progress
from posdesk.kit.errors import UsageError
from posdesk.kit.text import Text, said

if TYPE_CHECKING:
    from posdesk.kit.jobs import Job
    from posdesk.vault.service import Secret, Vault

_PURPOSES = {
    "create": "make a vault; prints its recovery key once, alone",
    "unlock-test": "say whether it opens, and what was found",
    "backup": "write a verified backup",
    "verify": "check every page of the database and every entry of the history",
    "restore": "put a backup in the vault's place; what was there is kept beside it",
    "recovery-key": "make a new recovery key and print it once, alone; the old one opens nothing any more",
    "rekey": "encrypt everything by a new key, after a backup; prints the new recovery key once, alone",
}
_PURPOSES |= {
    "old": "list files that need be kept no longer; --erase forgets them for good",
    "hand-over": "put files into a vault of their own and erase them here; prints its recovery key once, alone",
}
_FAULTY = 4


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    from posdesk.cli.main import shared

    parser = commands.add_parser("vault", help="make, check, back up and restore the vault")
    shared(parser)
    tasks = parser.add_subparsers(dest="task", metavar="TASK", required=True)
    for name, purpose in _PURPOSES.items():
        task = tasks.add_parser(name, help=purpose)
        secrets.add(task)
        shared(task)
        if name == "backup":
            task.add_argument("--to", type=Path, metavar="FOLDER", help="another folder than the vault's own")
        if name == "old":
            task.add_argument(
                "--years", type=int, default=5, metavar="N", help="how long records are kept (default: 5)"
            )
            task.add_argument("--erase", action="store_true", help="forget them; this cannot be undone")
        if name == "hand-over":
            task.add_argument("files", nargs="+", type=int, metavar="ID", help="numbers as posdesk import lists them")
            task.add_argument("--to", type=Path, metavar="FOLDER", required=True, help="the new vault's folder")
            task.add_argument("--new-passphrase-fd", type=int, metavar="N", help="descriptor with its passphrase")
        if name == "restore":
            task.add_argument("backup", type=Path, metavar="FILE.posdesk")


def run(arguments: argparse.Namespace) -> int:
    """Do one of the tasks; 4 where the vault refuses or is not whole."""
    task = str(arguments.task)
    job = progress(arguments.lang)
    if task == "create":
        return _create(arguments)
    if task == "restore":
        return _restore(arguments)
    secret = secrets.secret(arguments)
    with closing(_opened(arguments, secret)) as vault:
        if task == "rekey":
            return _rekey(vault, secret, job)
        if task == "hand-over":
            return _hand_over(vault, arguments, job)
        return _TASKS[task](vault, arguments, job)


def _create(arguments: argparse.Namespace) -> int:
    from posdesk.keeping import ROOMS
    from posdesk.vault import service as vaults

    vault, key = vaults.create(secrets.folder(arguments), secrets.new(arguments), ROOMS)
    vault.close()
    print(key.text)
    return 0


def _restore(arguments: argparse.Namespace) -> int:
    from posdesk.vault import service as vaults

    place, secret = secrets.folder(arguments), _given(arguments)
    inside = vaults.look_into(arguments.backup, secret, place)
    aside = vaults.restore(arguments.backup, secret, place)
    if arguments.json:
        print_json(
            {
                "restored": str(place), "aside": None if aside is None else str(aside), "made": inside.made.isoformat(),
                "changed": inside.changed or None, "entries": inside.entries, "rows": inside.rows,
            }
        )  # fmt: skip
        return 0
    rows = ", ".join(f"{name} {count}" for name, count in inside.rows.items())
    print(f"Restored {arguments.backup.name} of {inside.made:%Y-%m-%d %H:%M} UTC: {inside.entries} entries; {rows}")
    if aside is not None:
        print(f"What was there before is in {aside}")
    return 0


def _given(arguments: argparse.Namespace) -> Secret:
    """The secret of a backup, which need not be that of a vault that is there."""
    from posdesk.vault.service import RecoveryKey, Secret

    if arguments.recovery:
        return Secret.recovery(RecoveryKey.typed(secrets.told(arguments, "ask.recovery_key")))
    return Secret.passphrase(secrets.told(arguments, "ask.passphrase"))


def _opened(arguments: argparse.Namespace, secret: Secret) -> Vault:
    from posdesk.keeping import ROOMS
    from posdesk.vault import service as vaults

    vault = vaults.open_vault(secrets.folder(arguments), secret, ROOMS)
    words = Text(arguments.lang)
    for notice in vault.notices:
        print("posdesk:", words.say(said(f"vault.notice.{notice.code}", count=notice.count)), file=sys.stderr)
    return vault


def _unlock_test(vault: Vault, arguments: argparse.Namespace, _job: Job) -> int:
    from posdesk.vault import service as vaults

    last = vaults.last_backup(vault)
    told = {
        "vault": str(vault.folder),
        "notices": [notice.code for notice in vault.notices],
        "passphrases": vaults.passphrases(vault),
        "keyring": bool(vault.header.of_kind("keyring")),
        "last_backup": None if last is None else last.isoformat(),
        "sealed_waiting": vaults.sealed_waiting(vault.folder),
    }
    if arguments.json:
        print_json(told)
    else:
        print(f"{vault.folder}: opens")
        print(f"Last backup: {'none' if last is None else f'{last:%Y-%m-%d %H:%M} UTC'}")
    return 0


def _backup(vault: Vault, arguments: argparse.Namespace, job: Job) -> int:
    from posdesk.vault import service as vaults

    path = vaults.back_up(vault, arguments.to, job)
    if arguments.json:
        print_json({"backup": str(path), "bytes": path.stat().st_size})
    else:
        print(path)
    return 0


def _verify(vault: Vault, arguments: argparse.Namespace, _job: Job) -> int:
    faults, entries = vault.verify()
    if arguments.json:
        print_json({"faults": faults, "entries": entries, "notices": [notice.code for notice in vault.notices]})
    else:
        print(f"{entries} entries of the history hold together")
        for fault in faults:
            print(f"database: {fault}")
        if not faults:
            print("The database is whole")
    return _FAULTY if faults else 0


def _recovery_key(vault: Vault, _arguments: argparse.Namespace, _job: Job) -> int:
    from posdesk.vault import service as vaults

    print(vaults.new_recovery_key(vault).text)
    return 0


def _rekey(vault: Vault, secret: Secret, job: Job) -> int:
    from posdesk.vault import service as vaults

    if secret.kind != "passphrase":
        raise UsageError(problem="vault rekey needs the passphrase, which the new key is wrapped by")
    print(vaults.rekey(vault, secret.text, job).text)
    return 0


def _old(vault: Vault, arguments: argparse.Namespace, _job: Job) -> int:
    from posdesk.keeping import Keeping

    kept = Keeping(vault)
    old = kept.old(arguments.years)
    if arguments.erase:
        kept.erase([one.id for one in old])
    if arguments.json:
        print_json({"old": [{"id": one.id, "file": one.name} for one in old], "erased": arguments.erase})
    else:
        print_table(("id", "file", "kind"), [(str(one.id), one.name, str(one.kind)) for one in old], frozenset({0}))
    return 0


def _hand_over(vault: Vault, arguments: argparse.Namespace, job: Job) -> int:
    from posdesk.keeping import Keeping
    from posdesk.parting import hand_over

    kept = Keeping(vault)
    there = {one.id for one in kept.imports() if one.removed is None}
    strange = [number for number in arguments.files if number not in there]
    if strange:
        raise UsageError(problem=f"there is no import {strange[0]}")
    theirs = argparse.Namespace(**{**vars(arguments), "passphrase_fd": arguments.new_passphrase_fd})
    print(hand_over(kept, sorted(set(arguments.files)), arguments.to, secrets.new(theirs), job).text)
    return 0


_TASKS = {
    "old": _old,
    "unlock-test": _unlock_test,
    "backup": _backup,
    "verify": _verify,
    "recovery-key": _recovery_key,
}
