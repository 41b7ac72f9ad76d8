"""The one tree of expected errors: data, never prose.

The window and the command line word an error through ``kit.text`` (key ``error.<code>``); anything that is not a
:class:`PosdeskError` is a bug.
"""

from __future__ import annotations

from typing import ClassVar


class PosdeskError(Exception):
    """Something that can go wrong without being a bug; ``data`` fills the sentence ``error.<code>``.

    ``status`` is the exit status of the command line (contract: 2 usage, 3 unreadable input, 4 the vault refused).
    """

    code: ClassVar[str] = "unexpected"
    status: ClassVar[int] = 3

    def __init__(self, **data: object) -> None:
        super().__init__(self.code, data)
        self.data = data

    def __reduce__(self) -> tuple[object, ...]:
        # An exception is copied into another process by its arguments, which here have names.
        return _again, (type(self), self.data)


class Cancelled(PosdeskError):
    """The person who started the work stopped it."""

    code = "cancelled"


class UsageError(PosdeskError):
    """The command line, or a value given by hand, is not what was expected; data: ``problem``."""

    code = "usage"
    status = 2


class InputError(PosdeskError):
    """An input could not be read; data: ``file`` (a name, never its content) and mostly ``line``."""

    code = "input"


def _again(kind: type[PosdeskError], data: dict[str, object]) -> PosdeskError:
    return kind(**data)
