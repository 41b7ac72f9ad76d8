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


class NothingThere(InputError):
    """No object of a store fits the address; data: ``file``."""

    code = "nothing_there"


class StoreRefuses(InputError):
    """The store does not let this machine read the object, or list what is there; data: ``file``."""

    code = "store_refuses"


class StoreFails(InputError):
    """The store does not answer, or broke off; data: ``file``, ``reason`` (the name of an error, not its words)."""

    code = "store_fails"


class StoreUnfit(InputError):
    """The store tells neither version nor size, or gives no parts of an object; data: ``file``."""

    code = "store_unfit"


class ObjectChanged(InputError):
    """An object is no longer what it was when the work began; data: ``file``."""

    code = "object_changed"


class NotRemoteTakings(InputError):
    """An object in a store is no Parquet of takings in the neutral layout; data: ``file``."""

    code = "not_remote_takings"
