"""``python -m tests.vault.session FOLDER``: a whole day with a vault, full of marked words, for the leak scan.

It ends by an exception that nobody catches, so that its traceback is written to standard error.
"""

from __future__ import annotations

import io
import json
import logging
import sys
from contextlib import suppress
from pathlib import Path

from PIL import Image

from posdesk.vault import service as vaults
from posdesk.vault.errors import VaultError
from tests.vault.crashes import FAST

MARK = "XyloMarker7731青禾"
"""Nothing that is written anywhere may have this in it, however it is put."""
PASSPHRASE = f"{MARK} herons wade"
SECOND = f"{MARK} second sentence"
PAPER = "paper"
"""What is told here on standard output, which is the test's own: the recovery keys and the vault's own keys."""


def photo() -> bytes:
    """A picture with the mark in what it says of itself."""
    exif = Image.Exif()
    exif[0x010E] = MARK
    out = io.BytesIO()
    Image.new("RGB", (400, 300), (10, 90, 40)).save(out, "JPEG", exif=exif, comment=MARK.encode())
    return out.getvalue()


def main(folder: Path) -> None:
    """The day."""
    # Taken before anything is logged: Pillow writes into the log what it writes into a picture.
    taken = photo()
    logging.basicConfig(level=logging.DEBUG, filename=folder / "debug.log")
    shop, stick = folder / "shop", folder / "stick"
    stick.mkdir()
    vault, key = vaults.create(shop, PASSPHRASE, stretch=FAST)
    told = {
        "recovery": key.text,
        "secret": key.secret.hex(),
        "key": vault.key.hex(),
        "database": vault.database_key().hex(),
    }
    print(json.dumps(told), flush=True)
    vaults.put_setting(vault, f"name {MARK}", MARK * 50, MARK)
    with vault.change(MARK) as change:
        # As much as makes SQLite sort on disk, were it allowed to.
        change.many(
            "settings", ("id", "value"), [(f"{MARK}{n:06}", f"{n * 7919 % 30011} {MARK}") for n in range(30_000)]
        )
        change.note(MARK, MARK, MARK, {"told": MARK})
        for name, data in (("a.jpg", taken), (f"{MARK}.txt", MARK.encode()), ("a.pdf", b"%PDF-1.7 " + MARK.encode())):
            vaults.attach(change, "device", 1, vaults.ready(name, data))
    with vault.reading() as db:
        db.execute("SELECT value, count(*) FROM settings GROUP BY value ORDER BY value DESC").fetchall()
        db.execute(f"SELECT * FROM settings WHERE value LIKE '%{MARK}%' ORDER BY value, id").fetchall()
        (item,) = [one for one in vaults.attached(db, "device", 1) if one.media == "text/plain"]
        vaults.content(db, item.id)
    vault.undo(1, MARK)
    vaults.back_up(vault)
    vaults.choose_second_place(vault, stick, MARK)
    vaults.back_up(vault, stick)
    vaults.add_passphrase(vault, SECOND, FAST)
    vaults.remove_passphrase(vault, PASSPHRASE)
    for wrong in (f"{MARK} is not it", ""):
        with suppress(VaultError):
            vaults.change_passphrase(vault, wrong, f"{MARK} is new", FAST)
    fresh = vaults.rekey(vault, PASSPHRASE)
    told = {
        "recovery": fresh.text,
        "secret": fresh.secret.hex(),
        "key": vault.key.hex(),
        "database": vault.database_key().hex(),
    }
    print(json.dumps(told), flush=True)
    vault.close()
    vaults.write_sealed(shop, MARK.encode() * 20)
    for secret in (vaults.Secret.passphrase(f"{MARK} is not it"), vaults.Secret.recovery(key)):
        with suppress(VaultError):
            vaults.open_vault(shop, secret)
    vaults.look_into(vaults.backups(shop)[0], vaults.Secret.passphrase(PASSPHRASE), shop)
    vaults.restore(vaults.backups(shop)[0], vaults.Secret.passphrase(PASSPHRASE), folder / "second")
    again = vaults.open_vault(shop, vaults.Secret.passphrase(PASSPHRASE))
    with again.reading() as db:
        rows = db.execute("SELECT * FROM settings")
        rows.fetchone()
        # Left in the log, since somebody reads.
        vaults.put_setting(again, "last", MARK, MARK)
        (shop / "vault.db-wal").stat()
        with again.change(MARK) as change:
            change.insert("settings", {"id": "last", "value": MARK})


if __name__ == "__main__":
    main(Path(sys.argv[1]))
