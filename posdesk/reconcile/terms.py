"""The contract between shop and acquirer: cycle, cut-off, fees, payers (command-line contract, "Terms").

Amounts are ``Decimal`` in major units, since one entry can serve several currencies; rates are plain fractions.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cache, cached_property
from typing import Final, Literal

from posdesk.kit.calendar import Calendar, calendar
from posdesk.kit.money import round_half_up, to_decimal

Rounding = Literal["transaction", "batch", "truncate", "half-even"]
Settles = Literal["net", "gross", "none"]
Apart = Literal["netted", "billed", "wallet"]

WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DEFAULT_ZONE: Final = "Asia/Shanghai"
DEFAULT_PATIENCE: Final = 5
_CYCLE = re.compile(
    r"(?P<kind>[TD])\+(?P<days>\d{1,2})|W:(?P<weekday>[a-z]{3})(?:\+(?P<after>\d))?|M:(?P<day>\d{1,2})|manual"
)


@dataclass(frozen=True, slots=True)
class Fee:
    """One row of a fee table; the first row that fits a taking holds."""

    rate: Decimal = Decimal(0)
    fixed: Decimal = Decimal(0)
    minimum: Decimal | None = None
    cap: Decimal | None = None
    card: str | None = None
    above: Decimal | None = None
    rounding: Rounding = "transaction"


@dataclass(frozen=True, slots=True)
class Draw:
    """How money leaves a wallet (``[channel.payout]``)."""

    when: Literal["daily", "manual", "each"] = "manual"
    at: str = "08:30"
    basis: Literal["closing", "available"] = "closing"
    retain: Decimal = Decimal(0)
    minimum: Decimal = Decimal(0)
    maximum: Decimal | None = None
    fee: Decimal = Decimal(0)
    fee_rate: Decimal = Decimal(0)
    fee_from: Literal["payout", "wallet"] = "payout"


@dataclass(frozen=True, slots=True)
class Reserve:
    """A share that the acquirer keeps for some days (``[channel.reserve]``)."""

    rate: Decimal
    days: int


@cache
def _cycle(text: str) -> re.Match[str] | None:
    """A cycle taken apart: a few are written, and each is asked for every takings day."""
    return _CYCLE.fullmatch(text)


@dataclass(frozen=True, slots=True)
class Cycle:
    """When a takings day is due, as written in the terms."""

    text: str

    def __post_init__(self) -> None:
        found = _CYCLE.fullmatch(self.text)
        if found is None or (found["weekday"] or "mon") not in WEEKDAYS:
            raise ValueError(self.text)
        if found["day"] and not 1 <= int(found["day"]) <= 28:
            raise ValueError(self.text)

    @property
    def manual(self) -> bool:
        """Whether payouts come only when somebody asks for them."""
        return self.text == "manual"

    def due(self, day: date, working: Calendar) -> date | None:
        """The due day of a takings day; None under ``manual``."""
        found = _cycle(self.text)
        if found is None or self.manual:
            return None
        if found["kind"] == "T":
            n = int(found["days"])
            return working.add_working(day, n) if n else working.next_working(day)
        if found["kind"] == "D":
            return day + timedelta(days=int(found["days"]))
        if found["weekday"]:
            cut = day + timedelta(days=(WEEKDAYS.index(found["weekday"]) - day.weekday()) % 7)
            n = int(found["after"] or 0)
            return working.add_working(cut, n) if n else working.next_working(cut)
        month = date(day.year + day.month // 12, day.month % 12 + 1, int(found["day"]))
        return working.next_working(month)


@dataclass(frozen=True)
class Channel:
    """The terms of one channel, from one day on; defaults as in the contract."""

    id: str
    merchant: str | None = None
    cycle: Cycle = Cycle("T+1")
    cutoff: str = "24:00"
    calendar_code: str = "weekdays"
    accounts: tuple[str, ...] = ()
    settles: Settles = "net"
    refunds: Apart = "netted"
    chargebacks: Apart = "netted"
    group_by: tuple[str, ...] = ("merchant",)
    payer: tuple[str, ...] = ()
    refund_fee: Literal["returned", "kept"] = "returned"
    grace: int = 0
    tolerance: Decimal | None = None
    start: date | None = None
    held_in: str | None = None
    fees: tuple[Fee, ...] = ()
    draw: Draw | None = None
    reserve: Reserve | None = None
    guessed: bool = False

    @cached_property
    def working(self) -> Calendar:
        """The business calendar that due days are counted in."""
        return calendar(self.calendar_code)

    @property
    def wallet(self) -> bool:
        """Whether takings feed a balance that payouts draw on."""
        return self.held_in is not None or self.cycle.manual

    @property
    def cutoff_minutes(self) -> int:
        """The cut-off in minutes after midnight; 1440 for none."""
        hours, minutes = self.cutoff.split(":")
        return int(hours) * 60 + int(minutes)

    @cached_property
    def keys(self) -> tuple[str, ...]:
        """Group keys beyond the merchant."""
        return tuple(key for key in self.group_by if key != "merchant")

    @cached_property
    def _dues(self) -> dict[date, date | None]:
        return {}

    def due(self, day: date) -> date | None:
        """The due day of a takings day; counted once, for all merchants and groups that share the entry."""
        if day not in self._dues:
            self._dues[day] = self.cycle.due(day, self.working)
        return self._dues[day]

    def received(self, gross: int, currency: str | None) -> int:
        """What the bank should receive of a payout, less the fee on payouts where that is kept back from them."""
        draw = self.draw
        if draw is None or draw.fee_from != "payout":
            return gross
        fee = to_decimal(gross, currency) * draw.fee_rate + draw.fee
        return gross - round_half_up(fee, currency)

    @property
    def each(self) -> bool:
        """Whether every sale is paid out by itself."""
        return self.draw is not None and self.draw.when == "each" and not self.wallet

    def last_patient_day(self, due: date, patience: int) -> date:
        """The last day on which a payment that is due may still be waited for."""
        return self.working.add_working(due, patience)


@dataclass(frozen=True)
class Terms:
    """All terms of a run."""

    channels: tuple[Channel, ...] = ()
    timezone: str = DEFAULT_ZONE

    def of(self, channel: str, merchant: str) -> tuple[Channel, ...]:
        """The entries for a merchant's channel, latest start first; those that name the merchant win."""
        own = [entry for entry in self.channels if entry.id == channel and entry.merchant == merchant]
        entries = own or [entry for entry in self.channels if entry.id == channel and entry.merchant is None]
        return tuple(sorted(entries, key=lambda entry: entry.start or date.min, reverse=True))
