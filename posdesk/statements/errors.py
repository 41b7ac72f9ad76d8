"""What can go wrong with a file: which file, which line, what was expected."""

from __future__ import annotations

from posdesk.kit.errors import InputError, PosdeskError


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


class WrongPassword(InputError):
    """None of the passwords given opens the file; data: ``file``."""

    code = "wrong_password"


class UnknownLock(InputError):
    """The file is locked in a way that is not known, or that asks for endless work; data: ``file``."""

    code = "unknown_lock"


class AbsurdAmount(InputError):
    """An amount of more digits than any account moves; data: ``file`` (filled in by whoever knows it), ``digits``."""

    code = "absurd_amount"


class NestedArchive(InputError):
    """An archive within an archive; data: ``file``."""

    code = "nested_archive"


class ScannedPdf(InputError):
    """The pages of a PDF are pictures, without text; data: ``file``."""

    code = "scanned_pdf"


class SlipUnclear(InputError):
    """A bank slip does not say its day, its sum or its direction; data: ``file``, ``line``."""

    code = "slip_unclear"


class NoMovements(InputError):
    """The messages speak of no movement; data: ``file``."""

    code = "no_movements"


class YearNeeded(InputError):
    """Nothing in the messages says the year; data: ``file``."""

    code = "year_needed"


class ReaderGaveUp(InputError):
    """The file makes its reader crash, or work without end; data: ``file``."""

    code = "reader_gave_up"


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


class AmbiguousDates(InputError):
    """Day and month of a layout's dates cannot be told apart; data: ``file``, ``line``, ``value``."""

    code = "ambiguous_dates"


class BadProfile(InputError):
    """A profile of a layout is wrong in itself; data: ``file``, ``problem`` (English, for whoever writes profiles)."""

    code = "bad_profile"


class WideRow(InputError):
    """A row has more cells than the table has columns; data: ``file``, ``line``, ``found``, ``expected``."""

    code = "wide_row"


class MemoryLimit(PosdeskError):
    """The takings do not fit the memory that the desk may use; data: ``limit``."""

    code = "memory_limit"
