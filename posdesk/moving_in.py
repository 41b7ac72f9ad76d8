"""Taking in a list of devices that a shop has already: its own table, or another program's export; no Qt.

Tables are opened as statements are (any delimiter, any encoding, workbooks); what their columns mean is the
inventory's to say. Nothing is kept before somebody has seen what would be.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from posdesk.devices import service as devices
from posdesk.devices.service import Draft, Usual
from posdesk.kit.errors import InputError
from posdesk.statements import service as statements

if TYPE_CHECKING:
    from posdesk.devices.model import Device
    from posdesk.keeping import Keeping
    from posdesk.shop.service import Book

_FREE: Final = ("name", "place", "note", "channel", "invoice", "after_sales", "authentication")
"""Fields that hold whatever somebody has written."""

_SEEN: Final = 40
"""Different words of a column that are shown to whoever says what it means."""


class NoDeviceColumns(InputError):
    """No row of the file names the columns of a list of devices; data: ``file``."""

    code = "no_device_columns"


class MovingRefused(InputError):
    """Some rows cannot be taken in, and so none was; data: ``bad`` of ``n``."""

    code = "moving_refused"


@dataclass(frozen=True, slots=True)
class Incoming:
    """A list of devices, opened: its columns, its rows, and which column is which field."""

    file: str
    heads: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    """The line and the cells of each."""
    columns: Mapping[int, str]
    """By its place the field that a column is."""

    @property
    def unmapped(self) -> tuple[str, ...]:
        """Columns that hold something and are taken for nothing: what is in them is not taken in."""
        return tuple(
            head
            for place, head in enumerate(self.heads)
            if head.strip() and place not in self.columns and self.words(place)
        )

    def words(self, place: int) -> tuple[str, ...]:
        """The first different words in a column."""
        found: dict[str, None] = {}
        for _, cells in self.rows:
            if len(found) == _SEEN:
                break
            if place < len(cells) and (word := cells[place].strip()):
                found[word] = None
        return tuple(found)

    def take(self, place: int, name: str | None) -> Incoming:
        """Say what a column is; another that was that field is none any more. None: it is nothing."""
        columns = {at: known for at, known in self.columns.items() if at != place and known != name}
        return replace(self, columns=columns if name is None else {**columns, place: name})


def open_list(path: Path, secrets: Sequence[str] = ()) -> Incoming:
    """A list of devices with a guess at its columns; raises :class:`NoDeviceColumns` for any other file.

    Of a workbook's sheets that with the most columns that are known counts.
    """
    table = statements.open_table(path, secrets)
    best: Incoming | None = None
    for sheet in () if table is None else table.sheets:
        at = devices.header([row.cells for row in sheet.rows])
        if at is None:
            continue
        heads = tuple(cell.strip() for cell in sheet.rows[at].cells)
        rows = tuple((row.line, row.cells) for row in sheet.rows[at + 1 :] if not row.blank)
        found = Incoming(path.name, heads, rows, devices.guess_columns(heads))
        if best is None or len(found.columns) > len(best.columns):
            best = found
    if best is None:
        raise NoDeviceColumns(file=path.name)
    return best


def prepare(kept: Keeping, incoming: Incoming, usual: Usual | None = None) -> list[Draft]:
    """What the rows would become, and what is wrong with each; nothing is kept yet."""
    inventory = kept.devices()
    words = _words(kept.register().book())
    there, today = inventory.every(), inventory.today
    found = devices.drafts(incoming.rows, incoming.heads, incoming.columns, words, there, today, usual or Usual())
    return [replace(draft, device=_without_cards(draft.device)) for draft in found]


def take_in(kept: Keeping, drafts: Sequence[Draft], source: str, *, only_good: bool = False) -> int:
    """Keep the devices of these rows, in one change; how many they are.

    With rows that cannot be, nothing is kept and :class:`MovingRefused` is raised, unless only the good ones are asked
    for. ``source`` is the file's name, which the history keeps with each.
    """
    good = [draft.device for draft in drafts if not draft.faults]
    bad = len(drafts) - len(good)
    if bad and not only_good:
        raise MovingRefused(bad=bad, n=len(drafts))
    # Somebody may have added a device since the rows were looked at: the inventory looks again.
    refused = kept.devices().add_all(good, only_good=only_good, why=source)
    if refused and not only_good:
        raise MovingRefused(bad=len(refused), n=len(drafts))
    return len(good) - len(refused)


def _without_cards(device: Device) -> Device:
    """A device in whose words no card number stands: people note down what they should not."""
    own = [device.serial, device.tusn, device.iccid]
    cut: dict[str, Any] = {name: statements.cut_cards(getattr(device, name), own) for name in _FREE}
    return replace(device, **cut)


def _words(book: Book) -> dict[str, dict[str, int]]:
    """By what words the register's records are known; a word of two of them is none."""
    return {
        "shop": _once((one.name, one.id) for one in book.shops),
        "counter": _once((one.name, one.id) for one in book.counters),
        "provider": _once((one.name, one.id) for one in book.providers),
        "merchant": _once((one.number, one.id) for one in book.merchants),
        "custodian": _once((one.name, one.id) for one in book.people),
    }


def _once(pairs: Iterable[tuple[str, Any]]) -> dict[str, int]:
    found: dict[str, int] = {}
    twice = set()
    for word, number in pairs:
        plain = devices.folded(word)
        if plain in found:
            twice.add(plain)
        found[plain] = number
    return {word: number for word, number in found.items() if word and word not in twice}
