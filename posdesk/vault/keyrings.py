"""The system's keyring: a convenience that is asked with patience and never trusted to be there.

A locked daemon without a screen says that all is well, and then fails or never answers: so every call is made by a
thread of its own, and waited for no longer than a person would wait.
"""

from __future__ import annotations

import base64
import binascii
import secrets
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any, Final, TypeVar

from posdesk.vault.errors import KeyringUnavailable
from posdesk.vault.slots import KEY_BYTES

T = TypeVar("T")

_SERVICE: Final = "posdesk"
_PATIENCE: Final = 5.0
"""Seconds; unlocking a keyring by a dialog takes longer, and is then tried again by the person."""
_SYSTEMS: Final = frozenset(
    f"keyring.backends.{name}" for name in ("SecretService", "Windows", "macOS", "kwallet", "libsecret")
)
"""Backends that keep a secret as the system does; a file in plaintext is none."""


def new_secret() -> bytes:
    """A secret for a slot."""
    return secrets.token_bytes(KEY_BYTES)


def save(uuid: str, secret: bytes, patience: float = _PATIENCE) -> None:
    """Keep a vault's secret, and make sure that it comes back; raises :class:`KeyringUnavailable`."""
    text = base64.b64encode(secret).decode()

    def kept() -> bool:
        ring = _ring()
        ring.set_password(_SERVICE, uuid, text)
        return bool(ring.get_password(_SERVICE, uuid) == text)

    if not _asked(kept, patience):
        raise KeyringUnavailable(reason="not kept")


def load(uuid: str, patience: float = _PATIENCE) -> bytes:
    """A vault's secret; raises :class:`KeyringUnavailable`."""

    def found() -> str | None:
        told: str | None = _ring().get_password(_SERVICE, uuid)
        return told

    text = _asked(found, patience)
    if text is None:
        raise KeyringUnavailable(reason="nothing kept")
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as problem:
        raise KeyringUnavailable(reason="not ours") from problem


def forget(uuid: str, patience: float = _PATIENCE) -> None:
    """Take a vault's secret out; one that is not there does no harm."""
    _asked(lambda: _forgotten(uuid), patience)


def probe(patience: float = _PATIENCE) -> None:
    """Make sure that the keyring keeps something and gives it back; raises :class:`KeyringUnavailable`."""
    name = f"probe-{secrets.token_hex(4)}"
    save(name, new_secret(), patience)
    forget(name, patience)


def _forgotten(uuid: str) -> None:
    from keyring.errors import PasswordDeleteError

    try:
        _ring().delete_password(_SERVICE, uuid)
    except PasswordDeleteError:
        return


def _ring() -> Any:
    import keyring
    from keyring.backends import chainer

    ring = keyring.get_keyring()
    if isinstance(ring, chainer.ChainerBackend):
        ring = next((one for one in ring.backends if _is_systems(one)), ring)
    if not _is_systems(ring):
        raise KeyringUnavailable(reason=type(ring).__module__.rpartition(".")[2])
    return ring


def _is_systems(ring: Any) -> bool:
    # By its whole name: a module of somebody else's may be called the same.
    return type(ring).__module__ in _SYSTEMS


def _asked(call: Callable[[], T], patience: float) -> T:
    """What a call gives, if it gives it in time."""
    answers: SimpleQueue[tuple[T | None, Exception | None]] = SimpleQueue()

    def ask() -> None:
        try:
            answers.put((call(), None))
        except Exception as problem:  # noqa: BLE001  backends raise whatever their library does
            answers.put((None, problem))

    threading.Thread(target=ask, name="keyring", daemon=True).start()
    try:
        answer, problem = answers.get(timeout=patience)
    except Empty:
        raise KeyringUnavailable(reason="no answer") from None
    if isinstance(problem, KeyringUnavailable):
        raise problem
    if problem is not None:
        raise KeyringUnavailable(reason=type(problem).__name__) from problem
    return answer  # type: ignore[return-value]  # an answer that is None was given as one
