"""The witness beside the database: how many commits were acknowledged, and where the history ended with the last one.

SQLite opens a database whose write-ahead log was cut off or deleted without a word: the commits in it are simply gone.
The witness tells. It does not tell of somebody who puts back both, the database and the witness, as they were before.
"""

from __future__ import annotations

import hmac
import json
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final

from posdesk.vault import files
from posdesk.vault.slots import canonical, derived

NAME: Final = "vault.state"
_MOST_BYTES: Final = 1024
_MAC_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Witness:
    """What was acknowledged last."""

    commits: int
    head: str
    """The hash of the last entry of the history; empty before the first."""


def load(folder: Path, key: bytes) -> Witness | None:
    """What the witness says; None where there is none that can be believed."""
    path = folder / NAME
    try:
        data = files.read(path, _MOST_BYTES) if files.is_plain(path) else b""
    except OSError:
        return None
    text, mac = data[:-_MAC_BYTES], data[-_MAC_BYTES:]
    if len(data) > _MOST_BYTES or not hmac.compare_digest(mac, _mac(key, text)):
        return None
    told = json.loads(text)
    return Witness(told["commits"], told["head"])


def save(folder: Path, key: bytes, witness: Witness) -> None:
    """Write down what has just been acknowledged."""
    text = canonical({"commits": witness.commits, "head": witness.head})
    files.replace(folder / NAME, text + _mac(key, text))


def _mac(key: bytes, text: bytes) -> bytes:
    return hmac.new(derived(key, "state-mac"), text, sha256).digest()
