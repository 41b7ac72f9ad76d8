"""The whole inventory in open formats: CSV and XLSX for people, JSON for programs, and its pictures in a zip.

Whoever asks for one of these wants the data outside the vault, in plaintext; where they go is theirs to say, and every
door that hands them out says so. Text that a spreadsheet could take for a formula begins with an apostrophe in CSV.
"""

from __future__ import annotations

import csv as delimited
import io
import json as documents
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, BinaryIO, Final

from posdesk.devices.model import SIDES, Device, Kind
from posdesk.devices.service import Devices, Everything
from posdesk.kit.cells import neutral, readable
from posdesk.kit.jobs import Job
from posdesk.kit.text import Text
from posdesk.shop.model import Account, Counter, Merchant, Person, Provider, Shop
from posdesk.shop.service import Book

FORMAT: Final = "posdesk.devices"
VERSION: Final = 1

_COLUMNS: Final = tuple(field.name for field in fields(Device))
_PEOPLE: Final = frozenset({"person", "custodian", "receiver", "approver"})
_WORDED: Final[Mapping[str, str]] = {
    "kind": "kind", "status": "status", "before": "status", "after": "status", "outcome": "outcome", "result": "result",
    "look": "look", "side": "side", "faults": "item", "unchecked": "item", "answers": "risk",
}  # fmt: skip
"""Fields whose codes have words, and where in the texts."""

_SUM: Final = re.compile(r"-?\d{1,12}(?:\.\d{1,4})?")
_PARTS: Final = ("moves", "acceptances", "inspections", "seals", "photos", "versions", "custody", "accessories",
                 "risks", "retirements")  # fmt: skip
"""What belongs to one device."""
_NAME: Final = re.compile(r"[^\w \-()]+")
_LONGEST_NAME: Final = 60


class _Said:
    """Values of records in words."""

    def __init__(self, book: Book, text: Text, devices: Iterable[Device] = ()) -> None:
        self._book, self._text = book, text
        self._devices = {one.id: one.name or one.serial or one.tid or str(one.id) for one in devices}

    def value(self, name: str, value: Any) -> str | int | date | None:
        """One field: a number, a day, or words."""
        if value is None or value == "":
            return None
        if name in _WORDED:
            codes = value if isinstance(value, tuple) else (value,)
            return self._text.show(tuple(self._word(_WORDED[name], code) for code in codes)) or None
        if isinstance(value, bool):
            return self._text.word(f"devices.paper.{'yes' if value else 'no'}")
        if name == "device":
            return self._devices.get(value, str(value))
        referred = self.referred(name, value)
        if referred is not None:
            return referred
        if isinstance(value, datetime):
            return value.isoformat(sep=" ", timespec="minutes")
        if isinstance(value, tuple):
            return ", ".join(map(str, value)) or None
        return value if isinstance(value, (int, date)) else str(value)

    def _word(self, part: str, code: object) -> str:
        key = f"devices.{part}.{code}"
        return self._text.word(key) if key in self._text else str(code)

    def referred(self, name: str, number: object) -> str | None:
        """What a record of the register is called; None for what is none."""
        if not isinstance(number, int) or isinstance(number, bool):
            return None
        found: Person | Shop | Counter | Provider | None = None
        if name == "account":
            account = self._book.find(Account, number)
            return f"{account.bank} ****{account.last4}".strip() if account is not None else None
        if name == "merchant":
            merchant = self._book.find(Merchant, number)
            return merchant.number if merchant is not None else None
        if name in _PEOPLE:
            found = self._book.find(Person, number)
        elif name == "shop":
            found = self._book.find(Shop, number)
        elif name == "counter":
            found = self._book.find(Counter, number)
        elif name == "provider":
            found = self._book.find(Provider, number)
        return found.name if found is not None else None

    def head(self, name: str) -> str:
        """What a field is called."""
        return self._text.word(f"devices.paper.field.{name}")


def csv(devices: Iterable[Device], book: Book, language: str) -> bytes:
    """The devices as CSV, one a row: UTF-8 with a mark, comma, CRLF; days are ISO, whole numbers are plain."""
    words = _Said(book, Text(language))
    written = io.StringIO()
    rows = delimited.writer(written, lineterminator="\r\n")
    rows.writerow([words.head(name) for name in _COLUMNS])
    for one in devices:
        rows.writerow([_cell(name, words.value(name, getattr(one, name))) for name in _COLUMNS])
    return written.getvalue().encode("utf-8-sig")


def _cell(name: str, value: str | int | date | None) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int) or (name == "price" and _SUM.fullmatch(value)):
        return str(value)
    return neutral(value)


def xlsx(everything: Everything, book: Book, language: str) -> bytes:
    """All records as a workbook, a sheet for each kind; real days and numbers, nothing that runs, made in memory."""
    import xlsxwriter  # type: ignore[import-untyped]  # it ships no types

    text = Text(language)
    words = _Said(book, text, everything.devices)
    written = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    made = xlsxwriter.Workbook(written, options)
    head = made.add_format({"bold": True, "bottom": 1, "bg_color": "#eef2f0"})
    day = made.add_format({"num_format": "yyyy-mm-dd", "align": "left"})
    for kind in fields(Everything):
        records = getattr(everything, kind.name)
        if not records and kind.name != "devices":
            continue
        names = _COLUMNS if kind.name == "devices" else [field.name for field in fields(records[0])]
        sheet = made.add_worksheet(text.word(f"devices.paper.table.{kind.name}"))
        sheet.freeze_panes(1, 0)
        for place, name in enumerate(names):
            sheet.set_column(place, place, 16)
            sheet.write_string(0, place, words.head(name), head)
        for row, record in enumerate(records, 1):
            for place, name in enumerate(names):
                _put(sheet, row, place, words.value(name, getattr(record, name)), day)
        sheet.autofilter(0, 0, max(len(records), 1), len(names) - 1)
    made.close()
    return written.getvalue()


def _put(sheet: Any, row: int, place: int, value: str | int | date | None, day: Any) -> None:
    if isinstance(value, date):
        sheet.write_datetime(row, place, value, day)
    elif isinstance(value, int):
        sheet.write_number(row, place, value)
    elif value is not None:
        sheet.write_string(row, place, readable(value))


def json(everything: Everything, book: Book, today: date) -> bytes:
    """All records as one document, by device; codes and field names are stable, and the same in every language."""
    words = _Said(book, Text("en"))
    parts = {part: _by_device(getattr(everything, part)) for part in _PARTS}
    answers: dict[int, list[Any]] = defaultdict(list)
    for check in everything.checks:
        answers[check.acceptance].append(check)
    found = []
    for device in everything.devices:
        told: dict[str, Any] = described(device, words)
        for part in _PARTS:
            told[part] = [_plain(one) for one in parts[part].get(device.id, ())]
        for one in told["acceptances"]:
            one["checks"] = [_plain(check) for check in answers[one["id"]]]
        found.append(told)
    document = {
        "format": FORMAT, "version": VERSION, "exported": today.isoformat(), "devices": found,
        "found": [_plain(one) for one in everything.found], "seen": [_plain(one) for one in everything.seen],
    }  # fmt: skip
    return (documents.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def told(devices: Iterable[Device], book: Book) -> list[dict[str, Any]]:
    """Devices as a program reads them: field names and codes, and beside the numbers of the register its names."""
    words = _Said(book, Text("en"))
    return [described(one, words) for one in devices]


def described(device: Device, words: _Said) -> dict[str, Any]:
    """One device for :func:`told`."""
    plain = _plain(device)
    names = {
        name: words.referred(name, getattr(device, name))
        for name in ("merchant", "provider", "account", "shop", "counter", "custodian")
    }
    return plain | {"kind": kind_name(device.kind), "type_code": str(device.kind), "names": names}


def kind_name(kind: Kind) -> str:
    """A kind as commands and documents call it: ``smart_pos``, ``static_code``."""
    return kind.name.lower()


def _by_device(records: Iterable[Any]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    for one in records:
        found[one.device].append(one)
    return found


def _plain(record: Any) -> dict[str, Any]:
    return {name: _value(value) for name, value in asdict(record).items()}


def _value(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value


def photos(inventory: Devices, out: BinaryIO, job: Job | None = None) -> int:
    """All pictures of devices, and those of acceptances and retirements, as files in a zip; how many."""
    everything = inventory.everything()
    count = 0
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as packed:
        wanted = list(_files(inventory, everything))
        for name, attachment, day in wanted:
            if job is not None:
                job.step("packing", count, len(wanted))
            content = inventory.content(attachment)
            packed.writestr(zipfile.ZipInfo(name, _stamp(day)), content)
            count += 1
    return count


def _stamp(day: date | None) -> tuple[int, int, int, int, int, int]:
    return (max(day.year, 1980), day.month, day.day, 0, 0, 0) if day is not None else (1980, 1, 1, 0, 0, 0)


def _files(inventory: Devices, everything: Everything) -> Iterator[tuple[str, int, date | None]]:
    """Name, attachment and day of every file; what was taken out of the vault since is left out."""
    folders = {one.id: _folder(one) for one in everything.devices}
    photos = _by_device(everything.photos)
    for device in everything.devices:
        there = {kept.id: _ending(kept.name) for kept in inventory.attached("devices", device.id)}
        for photo in photos.get(device.id, ()):
            if photo.attachment in there:
                side = photo.side if photo.side in SIDES else "other"
                day = photo.on.isoformat() if photo.on is not None else "undated"
                name = f"{folders[device.id]}/{side} {day} {photo.id}{there[photo.attachment]}"
                yield name, photo.attachment, photo.on
    of = {one.id: one.device for one in everything.acceptances}
    for check in everything.checks:
        folder = f"{folders[of[check.acceptance]]}/acceptance {check.acceptance}"
        for kept in inventory.attached("acceptance_checks", check.id):
            yield f"{folder}/check {check.item:02} {kept.id}{_ending(kept.name)}", kept.id, check.on
    for one in everything.retirements:
        for kept in inventory.attached("retirements", one.id):
            yield f"{folders[one.device]}/retirement {kept.id}{_ending(kept.name)}", kept.id, one.on


def _folder(device: Device) -> str:
    """A folder that every system can make: the number, and what the name has of ordinary signs."""
    name = " ".join(_NAME.sub(" ", device.name).split())[:_LONGEST_NAME].strip()
    return f"{device.id:04} {name}".strip()


def _ending(name: str) -> str:
    _, dot, ending = name.rpartition(".")
    return f".{ending.lower()}" if dot and ending.isalnum() else ""
