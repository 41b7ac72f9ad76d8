"""``python -m tests.vault.writing save|rekey FOLDER [BYTES]``: a process that writes, for a test that ends it.

``save`` changes the vault again and again and prints the number of every commit once it was acknowledged, after it has
taken a reader's hold on the log, so that none of it is brought into the database. ``rekey`` gives it a new key. Where
bytes are given, the system kills the process as soon as a file would grow beyond them.
"""

from __future__ import annotations

import resource
import signal
import sys
import threading
from itertools import count
from pathlib import Path

from posdesk.vault import opening
from posdesk.vault import service as vaults
from tests.vault.crashes import FAST, OLD


def main(what: str, folder: Path, most: int) -> None:
    """Open the vault, and write."""
    vault = vaults.open_vault(folder, vaults.Secret.passphrase(OLD))
    if most:
        # Python ignores this signal; here it ends the process in the middle of the write that asks for too much.
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
    if what == "rekey":
        opening.rekey(vault, vaults.Secret.passphrase(OLD), FAST)
        print("rekeyed", flush=True)
        return
    held = threading.Event()
    threading.Thread(target=lambda: _hold(vault, held), daemon=True).start()
    held.wait()
    print("ready", flush=True)
    for number in count(1):
        with vault.change("owner") as change:
            change.insert("settings", {"id": f"{number:06}", "value": "x" * 900})
        print(number, flush=True)


def _hold(vault: vaults.Vault, held: threading.Event) -> None:
    with vault.reading() as db:
        rows = db.execute("SELECT * FROM meta")
        rows.fetchone()
        held.set()
        threading.Event().wait()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int((*sys.argv[3:], "0")[0]))
