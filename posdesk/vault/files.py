"""Files that only their owner may read: made new, replaced as a whole, and on the disk before anybody says so."""

from __future__ import annotations

import errno
import os
import re
import secrets
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Final

from posdesk.vault.errors import NotWritten

_PRIVATE: Final = 0o600
_NO_LINK: Final = getattr(os, "O_NOFOLLOW", 0)
_BINARY: Final = getattr(os, "O_BINARY", 0)


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what the disk refuses into :class:`NotWritten`."""
    try:
        yield
    except OSError as problem:
        reason = errno.errorcode.get(problem.errno or 0, "") or type(problem).__name__
        raise NotWritten(file=path.name, reason=reason) from problem


def make_folder(folder: Path, run: Callable[[list[str]], object] | None = None) -> None:
    """A folder that only its owner may enter; one that is there already is closed to others.

    ``run`` runs the command by which Windows is told so; POSIX needs none.
    """
    with told(folder):
        for missing in reversed([parent for parent in folder.parents if not parent.exists()]):
            # By itself ``mkdir`` would leave the folders above to whatever the umask says.
            missing.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        if sys.platform == "win32" or run is not None:
            (run or _run)(owner_only(folder))
        else:
            folder.chmod(0o700)


def make_own_folder(folder: Path) -> None:
    """A folder of ours inside the vault, which is no link to somewhere else; raises :class:`NotWritten`."""
    if folder.is_symlink():
        raise NotWritten(file=folder.name, reason="link")
    make_folder(folder)


def owner_only(folder: Path) -> list[str]:
    """The Windows command that leaves a folder, and all that is made in it, to this user and the system alone."""
    user = os.environ.get("USERDOMAIN", "") + "\\" + os.environ.get("USERNAME", "")
    rights = "(OI)(CI)F"
    # The system's own account stays in: without it no backup of the machine could read what is encrypted anyway.
    return [
        "icacls",
        str(folder),
        "/inheritance:r",
        "/grant:r",
        f"{user.strip(chr(92))}:{rights}",
        f"*S-1-5-18:{rights}",
    ]


def _run(command: list[str]) -> None:
    subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def create(path: Path) -> IO[bytes]:
    """A new file for reading and writing; never one that is there already, nor what a link points to."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | _NO_LINK | _BINARY
    return os.fdopen(os.open(path, flags, _PRIVATE), "r+b")


def replace(path: Path, data: bytes) -> None:
    """Put data in the place of a file: whoever reads it finds the old or the new, never half of either."""
    beside = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    with told(path):
        try:
            with create(beside) as file:
                file.write(data)
                settle(file)
            beside.replace(path)
        except BaseException:
            discard(beside)
            raise
        settle_folder(path.parent)


def discard(path: Path) -> None:
    """Take a file of ours away, if that can be done: what is left of it is encrypted, and is swept up later."""
    with suppress(OSError):
        path.unlink()


def sweep(folder: Path, *patterns: str) -> None:
    """Take away what a program left behind that was ended in the middle of writing."""
    for pattern in patterns:
        for path in folder.glob(pattern):
            discard(path)


def sweep_halves(folder: Path, name: str) -> None:
    """Take away the halves of a file that :func:`replace` never came to put in its place."""
    sweep(folder, f".{name}." + "[0-9a-f]" * 8)


def is_half(name: str) -> bool:
    """Whether a name is that of half a file of the vault."""
    return re.fullmatch(r"\.vault\..+\.[0-9a-f]{8}", name) is not None


def settle(file: IO[bytes]) -> None:
    """Wait until a file is on the disk."""
    file.flush()
    os.fsync(file.fileno())


def settle_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows knows no such thing, and does it by itself."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def is_plain(path: Path) -> bool:
    """Whether there is a file of that name, and no link."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False


def read(path: Path, most: int) -> bytes:
    """At most so many bytes, and one more where there are more, of a file that is no link."""
    with os.fdopen(os.open(path, os.O_RDONLY | _NO_LINK | _BINARY), "rb") as file:
        return file.read(most + 1)
