"""Terms as a TOML file: strict reading, and writing of what was proposed."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any, Final, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from posdesk.kit.errors import InputError, PosdeskError
from posdesk.reconcile.terms import DEFAULT_ZONE, Channel, Cycle, Draw, Fee, Reserve, Terms

_T = TypeVar("_T")
_W = TypeVar("_W", bound=str)
_ESCAPED: Final = {'"': '\\"', "\\": "\\\\"}
_CLOCK: Final = re.compile(r"(?:[01]?\d|2[0-3]):[0-5]\d|24:00")


class TermsError(InputError):
    """Terms that cannot be used; data: ``file``, ``where``, ``found``, ``expected``."""

    code = "terms"


class _Table:
    """One table of the file: hands out checked values and knows which keys nobody asked for."""

    def __init__(self, file: str, where: str, values: Mapping[str, Any]) -> None:
        self.file, self.where, self.values = file, where, values
        self.asked: set[str] = set()

    def wrong(self, key: str, found: object, expected: str) -> TermsError:
        where = f"{self.where}.{key}" if self.where else key
        return TermsError(file=self.file, where=where, found=str(found), expected=expected)

    def take(self, key: str, default: _T, convert: Callable[[Any], _T], expected: str) -> _T:
        self.asked.add(key)
        if key not in self.values:
            return default
        try:
            return convert(self.values[key])
        except (ValueError, TypeError, InvalidOperation, PosdeskError) as error:
            raise self.wrong(key, self.values[key], expected) from error

    def word(self, key: str, default: _W, *words: _W) -> _W:
        self.asked.add(key)
        value = self.values.get(key, default)
        for word in words:
            if word == value:
                return word
        raise self.wrong(key, value, ", ".join(words))

    def money(self, key: str, default: Decimal | None) -> Decimal | None:
        return self.take(key, default, _amount, '"20.00"')

    def tables(self, key: str) -> list[_Table]:
        self.asked.add(key)
        rows = self.values.get(key, [])
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise self.wrong(key, rows, f"[[{key}]]")
        prefix = f"{self.where}.{key}" if self.where else key
        return [_Table(self.file, f"{prefix}[{n}]", row) for n, row in enumerate(rows, 1)]

    def table(self, key: str) -> _Table | None:
        self.asked.add(key)
        if key not in self.values:
            return None
        if not isinstance(self.values[key], dict):
            raise self.wrong(key, self.values[key], f"[{key}]")
        return _Table(self.file, f"{self.where}.{key}", self.values[key])

    def done(self) -> None:
        """Refuse keys that mean nothing: a misspelt ``cutoff`` would otherwise accuse somebody."""
        for key in self.values:
            if key not in self.asked:
                near = difflib.get_close_matches(key, sorted(self.asked), 1) or sorted(self.asked)
                raise self.wrong(key, key, ", ".join(near))


def read(path: Path) -> Terms:
    """Terms from a file."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise TermsError(file=path.name, where="-", found=type(error).__name__, expected="TOML, UTF-8") from error
    return parse(text, path.name)


def parse(text: str, file: str) -> Terms:
    """Terms from TOML text."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise TermsError(file=file, where=str(error), found="-", expected="TOML") from error
    top = _Table(file, "", values)
    zone = top.take("timezone", DEFAULT_ZONE, _zone, '"Asia/Shanghai"')
    channels = tuple(_channel(table) for table in top.tables("channel"))
    top.done()
    if not channels:
        raise TermsError(file=file, where="channel", found="-", expected="[[channel]]")
    return Terms(channels, zone)


def _channel(table: _Table) -> Channel:
    defaults = Channel("")
    draw, reserve = table.table("payout"), table.table("reserve")
    tolerance = table.take("tolerance", None, _tolerance, '"auto", "0.02"')
    found = Channel(
        id=table.take("id", "", _text, '"card"'),
        merchant=table.take("merchant", None, _text, '"898…"'),
        cycle=table.take(
            "cycle", defaults.cycle, lambda v: Cycle(_text(v)), '"T+1", "D+0", "W:fri+1", "M:10", "manual"'
        ),
        cutoff=table.take("cutoff", defaults.cutoff, _clock, '"23:00", "24:00"'),
        calendar_code=table.take("calendar", defaults.calendar_code, _calendar, '"CN", "HK", "weekdays", "none"'),
        accounts=_accounts(table),
        settles=table.word("settles", "net", "net", "gross", "none"),
        refunds=table.word("refunds", "netted", "netted", "billed", "wallet"),
        chargebacks=table.word("chargebacks", "netted", "netted", "billed", "wallet"),
        group_by=table.take("group_by", defaults.group_by, _groups, '["merchant", "terminal", "batch"]'),
        payer=table.take("payer", defaults.payer, _texts, '["银联商务"]'),
        refund_fee=table.word("refund_fee", "returned", "returned", "kept"),
        grace=table.take("grace", 0, _days, "0, 1, 2 …"),
        tolerance=tolerance,
        start=table.take("from", None, _date, "2026-01-01"),
        held_in=table.take("held_in", None, _text, '"wallet"'),
        fees=tuple(_fee(row) for row in table.tables("fee")),
        draw=_draw(draw) if draw else None,
        reserve=_reserve(reserve) if reserve else None,
    )
    if not found.id:
        raise table.wrong("id", "-", '"card"')
    table.done()
    return found


def _accounts(table: _Table) -> tuple[str, ...]:
    one = table.take("account", "", _text, '"6222-0001"')
    none: tuple[str, ...] = ()
    many = table.take("accounts", none, _texts, '["6222-0001"]')
    return many or ((one,) if one else ())


def _fee(table: _Table) -> Fee:
    fee = Fee(
        rate=table.take("rate", Decimal(0), _rate, '"0.006"'),
        fixed=table.money("fixed", None) or Decimal(0),
        minimum=table.money("min", None),
        cap=table.money("cap", None),
        card=table.take("card", None, _text, '"debit"'),
        above=table.money("above", None),
        rounding=table.word("rounding", "transaction", "transaction", "batch", "truncate", "half-even"),
    )
    table.done()
    return fee


def _draw(table: _Table) -> Draw:
    draw = Draw(
        when=table.word("when", "manual", "daily", "manual", "each"),
        at=table.take("at", "08:30", _clock, '"08:30"'),
        basis=table.word("basis", "closing", "closing", "available"),
        retain=table.money("retain", None) or Decimal(0),
        minimum=table.money("minimum", None) or Decimal(0),
        maximum=table.money("maximum", None),
        fee=table.money("fee", None) or Decimal(0),
        fee_rate=table.take("fee_rate", Decimal(0), _rate, '"0.001"'),
        fee_from=table.word("fee_from", "payout", "payout", "wallet"),
    )
    table.done()
    return draw


def _reserve(table: _Table) -> Reserve:
    reserve = Reserve(rate=table.take("rate", Decimal(0), _rate, '"0.05"'), days=table.take("days", 0, _days, "90"))
    table.done()
    return reserve


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return value.strip()


def _texts(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(value)
    return tuple(_text(item) for item in value)


def _groups(value: Any) -> tuple[str, ...]:
    words = _texts(value)
    if not set(words) <= {"merchant", "terminal", "batch", "card", "channel"}:
        raise ValueError(value)
    return words


def _amount(value: Any) -> Decimal | None:
    # A bare TOML float has already lost its exact value, so only text and whole numbers are taken.
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise TypeError(value)
    number = Decimal(str(value))
    if not number.is_finite() or number < 0:
        raise ValueError(value)
    return number


def _rate(value: Any) -> Decimal:
    number = _amount(value)
    exponent = number.as_tuple().exponent if number is not None else 0
    if number is None or number >= 1 or not isinstance(exponent, int) or exponent < -8:
        raise ValueError(value)
    return number


def _tolerance(value: Any) -> Decimal | None:
    return None if value == "auto" else _amount(value)


def _clock(value: Any) -> str:
    if not isinstance(value, str) or not _CLOCK.fullmatch(value):
        raise ValueError(value)
    return value


def _zone(value: Any) -> str:
    try:
        return ZoneInfo(_text(value)).key
    except (ZoneInfoNotFoundError, OSError) as error:
        raise ValueError(value) from error


def _calendar(value: Any) -> str:
    from posdesk.kit.calendar import calendar

    code = _text(value)
    calendar(code)
    return code


def _days(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 3650:
        raise ValueError(value)
    return value


def _date(value: Any) -> date | None:
    # A TOML datetime is a date too for isinstance; the contract wants a day.
    if type(value) is not date:
        raise ValueError(value)
    return value


def write(terms: Terms, why: Mapping[tuple[str, str | None], str] | None = None) -> str:
    """The terms as TOML that :func:`parse` reads back; ``why`` gives an entry's comment by its channel and merchant."""
    parts = [f'timezone = "{terms.timezone}"']
    for channel in terms.channels:
        parts.append("")
        for comment in (why or {}).get((channel.id, channel.merchant), "").splitlines():
            parts.append(f"# {comment}")
        parts.append("[[channel]]")
        parts.extend(f"{key} = {value}" for key, value in _channel_lines(channel))
        for fee in channel.fees:
            parts.append("  [[channel.fee]]")
            parts.extend(f"  {key} = {value}" for key, value in _fee_lines(fee))
        if channel.draw:
            parts.append("  [channel.payout]")
            parts.extend(f"  {key} = {value}" for key, value in _draw_lines(channel.draw))
        if channel.reserve:
            parts.append("  [channel.reserve]")
            parts.append(f"  rate = {_quoted(channel.reserve.rate)}")
            parts.append(f"  days = {channel.reserve.days}")
    return "\n".join(parts) + "\n"


def _channel_lines(channel: Channel) -> list[tuple[str, str]]:
    plain = Channel("")
    always = [("cycle", channel.cycle.text), ("cutoff", channel.cutoff), ("calendar", channel.calendar_code)]
    rows = [("id", _quoted(channel.id))]
    if channel.merchant:
        rows.append(("merchant", _quoted(channel.merchant)))
    rows += [(key, _quoted(value)) for key, value in always]
    for key, value, default in (
        ("accounts", channel.accounts, plain.accounts),
        ("settles", channel.settles, plain.settles),
        ("refunds", channel.refunds, plain.refunds),
        ("chargebacks", channel.chargebacks, plain.chargebacks),
        ("group_by", channel.group_by, plain.group_by),
        ("payer", channel.payer, plain.payer),
        ("refund_fee", channel.refund_fee, plain.refund_fee),
        ("held_in", channel.held_in, plain.held_in),
        ("tolerance", channel.tolerance, plain.tolerance),
    ):
        if value != default:
            rows.append((key, _list(value) if isinstance(value, tuple) else _quoted(value)))
    if channel.grace:
        rows.append(("grace", str(channel.grace)))
    if channel.start is not None:
        rows.append(("from", channel.start.isoformat()))
    return rows


def _fee_lines(fee: Fee) -> list[tuple[str, str]]:
    rows = [("card", fee.card), ("above", fee.above), ("rate", fee.rate), ("fixed", fee.fixed or None)]
    rows += [("min", fee.minimum), ("cap", fee.cap)]
    if fee.rounding != "transaction":
        rows.append(("rounding", fee.rounding))
    return [(key, _quoted(value)) for key, value in rows if value is not None]


def _draw_lines(draw: Draw) -> list[tuple[str, str]]:
    rows = [("when", _quoted(draw.when))]
    for key, value, default in (
        ("at", draw.at, "08:30"),
        ("basis", draw.basis, "closing"),
        ("retain", draw.retain, Decimal(0)),
        ("minimum", draw.minimum, Decimal(0)),
        ("maximum", draw.maximum, None),
        ("fee", draw.fee, Decimal(0)),
        ("fee_rate", draw.fee_rate, Decimal(0)),
        ("fee_from", draw.fee_from, "payout"),
    ):
        if value != default:
            rows.append((key, _quoted(value)))
    return rows


def _list(values: Iterable[str]) -> str:
    return "[" + ", ".join(_quoted(value) for value in values) + "]"


def _quoted(value: str | Decimal | None) -> str:
    """A TOML string; what cannot be printed is escaped."""
    text = f"{value:f}" if isinstance(value, Decimal) else value or ""
    return '"' + "".join(_ESCAPED.get(c) or (c if c.isprintable() else f"\\U{ord(c):08x}") for c in text) + '"'
