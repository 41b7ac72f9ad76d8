"""What can be wrong with a neutral table."""

from __future__ import annotations

from posdesk.kit.errors import InputError


class NotUtf8(InputError):
    """A neutral CSV is UTF-8, this one is not; data: ``file``, ``line``."""

    code = "not_utf8"


class WrongWidth(InputError):
    """A row has not as many fields as the header; data: ``file``, ``line``, ``found``, ``wanted``."""

    code = "wrong_width"


class TwiceNamed(InputError):
    """Two columns have the same name, so nobody can know which is meant; data: ``file``, ``column``."""

    code = "twice_named"


class UnreadableTable(InputError):
    """The table cannot be read as a whole, and no single line is to blame; data: ``file``."""

    code = "unreadable_table"
