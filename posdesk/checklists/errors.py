"""What the checklists refuse, and why."""

from __future__ import annotations

from posdesk.kit.errors import InputError, UsageError


class SheetNone(UsageError):
    """No sheet goes by that number; data: ``number``."""

    code = "sheet_none"


class ShopNone(UsageError):
    """There is no shop by that name or number; data: ``given``."""

    code = "shop_none"


class SheetUnknown(InputError):
    """A page names a sheet that was never printed from this vault; data: ``file``, ``number``."""

    code = "sheet_unknown"


class SheetForged(InputError):
    """A page names a sheet and was not made for it; data: ``file``, ``number``."""

    code = "sheet_forged"


class SheetMixed(InputError):
    """A file holds pages of several sheets; data: ``file``, ``numbers``."""

    code = "sheet_mixed"


class SheetOther(InputError):
    """A page belongs to another sheet than the chosen one; data: ``file``, ``number``, ``shop``, ``wanted``."""

    code = "sheet_other"


class SheetTwice(InputError):
    """The very file was filed already; data: ``file``, ``number``."""

    code = "sheet_twice"


class SheetNotRead(InputError):
    """No code of a sheet could be read; data: ``file``."""

    code = "sheet_not_read"


class SheetDevice(InputError):
    """The picture shows a device's label and no sheet; data: ``file``."""

    code = "sheet_device"


class ScanPages(InputError):
    """A file has more pages than any sheet; data: ``file``, ``n``, ``most``."""

    code = "sheet_scan_pages"
