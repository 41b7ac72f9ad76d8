"""What can be wrong with a bank's file: errors that name the file and the line, never what stands in it."""

from __future__ import annotations

from typing import Final

from posdesk.kit.errors import InputError
from posdesk.kit.text import Said, said


class UnreadableLine(InputError):
    """A line is not what the format asks for; data: ``file``, ``line``, ``expected`` (what should stand there)."""

    code = "unreadable_line"


class CutOffFile(InputError):
    """The file ends, or breaks off, before its statement does; data: ``file``, ``line``."""

    code = "cut_off_file"


class HostileFile(InputError):
    """The file defines entities of its own, as no bank's file does; data: ``file``."""

    code = "hostile_file"


class OtherMessage(InputError):
    """Well-formed, but no account statement, such as a payment order; data: ``file``, ``expected``."""

    code = "other_message"


class BankRefused(InputError):
    """The file holds the bank's refusal instead of a statement; data: ``file``, ``reply`` (the bank's code)."""

    code = "bank_refused"


def expected(what: str) -> Said:
    """What should have stood there: a key below ``statements.expected``."""
    return said(f"statements.expected.{what}")


EXPECTED: Final = (
    "amount", "date", "direction", "statement_line", "camt", "mt940", "ofx", "norma43", "bai2", "minor",
)  # fmt: skip
"""Every ``what`` that :func:`expected` is asked for."""
