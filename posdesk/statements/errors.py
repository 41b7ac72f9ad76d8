"""What can go wrong with a file: which file, which line, what was expected."""

from __future__ import annotations

from posdesk.kit.errors import InputError


class MissingFile(InputError):
    """The file is not there, or may not be opened; data: ``file``."""

    code = "missing_file"


class EmptyFile(InputError):
    """The file holds nothing; data: ``file``."""

    code = "empty_file"


class UnknownFormat(InputError):
    """No reader knows the file; data: ``file``, ``seen`` (the first row that looks like a header)."""

    code = "unknown_format"


class NoHeader(InputError):
    """No reader knows the file, and nothing in it looks like a table; data: ``file``."""

    code = "no_header"


class NotYetReadable(InputError):
    """The file is of a known sort that cannot be read; data: ``file``, ``sort``."""

    code = "not_yet_readable"


class PasswordNeeded(InputError):
    """The file is locked with a password; data: ``file``."""

    code = "password_needed"


class DamagedFile(InputError):
    """The file is cut off or its inside is broken; data: ``file``."""

    code = "damaged_file"


class TooLarge(InputError):
    """Unpacked, the file would be larger than memory should hold; data: ``file``."""

    code = "too_large"


class UnclosedQuote(InputError):
    """A quotation mark opens a cell that never ends; data: ``file``, ``line``."""

    code = "unclosed_quote"


class BadCell(InputError):
    """A cell is not what its column holds; data: ``file``, ``line``, ``column``, ``value``, ``expected`` (a Said)."""

    code = "bad_cell"


class BadProfile(InputError):
    """A profile of a layout is wrong in itself; data: ``file``, ``problem`` (English, for whoever writes profiles)."""

    code = "bad_profile"


class WideRow(InputError):
    """A row has more cells than the table has columns; data: ``file``, ``line``, ``found``, ``expected``."""

    code = "wide_row"
