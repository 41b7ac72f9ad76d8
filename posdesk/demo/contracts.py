"""What a made-up shop and its acquirer agreed on: cycle, cut-off, fees, accounts, and the acquirer's habits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Literal

from posdesk.kit.calendar import calendar
from posdesk.kit.money import plain

_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Memo = Literal["tenpay", "range", "number", "plain", "none"]


@dataclass(frozen=True, slots=True)
class Rate:
    """One row of a fee table; the first that fits a taking holds. ``ppm`` in millionths, money in minor units."""

    ppm: int
    card: str | None = None
    above: int | None = None
    fixed: int = 0
    minimum: int = 0
    cap: int | None = None

    def fits(self, amount: int, card: str) -> bool:
        """Whether this row is for such a taking."""
        return (self.card is None or self.card == card) and (self.above is None or amount > self.above)

    def toml(self) -> list[str]:
        """The row as a ``[[channel.fee]]``."""
        lines = ["  [[channel.fee]]"]
        if self.card is not None:
            lines.append(f'  card = "{self.card}"')
        if self.above is not None:
            lines.append(f'  above = "{plain(self.above, "CNY")}"')
        lines.append(f'  rate = "{self.ppm / 1_000_000:.6f}"')
        if self.fixed:
            lines.append(f'  fixed = "{plain(self.fixed, "CNY")}"')
        if self.minimum:
            lines.append(f'  min = "{plain(self.minimum, "CNY")}"')
        if self.cap is not None:
            lines.append(f'  cap = "{plain(self.cap, "CNY")}"')
        return lines


@dataclass(frozen=True, slots=True)
class Draw:
    """How a wallet is emptied; money in minor units."""

    when: Literal["daily", "manual"] = "daily"
    retain: int = 0
    minimum: int = 0
    maximum: int | None = None
    fee: int = 0
    fee_ppm: int = 0
    fee_from: Literal["payout", "wallet"] = "payout"
    listed: bool = True
    """Whether the takings file has the payout rows."""

    def cost(self, amount: int) -> int:
        """The provider's fee for a payout of this much."""
        return self.fee + (amount * self.fee_ppm + 500_000) // 1_000_000

    def toml(self) -> list[str]:
        """The policy as a ``[channel.payout]``."""
        lines = ["  [channel.payout]", f'  when = "{self.when}"']
        if self.when == "daily":
            lines += ['  at = "08:30"', '  basis = "closing"']
        for key, value in (
            ("retain", self.retain),
            ("minimum", self.minimum),
            ("maximum", self.maximum),
            ("fee", self.fee),
        ):
            if value:
                lines.append(f'  {key} = "{plain(value, "CNY")}"')
        if self.fee_ppm:
            lines.append(f'  fee_rate = "{self.fee_ppm / 1_000_000:.6f}"')
        lines.append(f'  fee_from = "{self.fee_from}"')
        return lines


@dataclass(frozen=True, slots=True)
class Contract:
    """One merchant's channel: what the terms say, and what they do not (habits of the acquirer and of the bank)."""

    merchant: str
    channel: str
    account: str
    rates: tuple[Rate, ...]
    cycle: str = "T+1"
    cutoff: int = 24 * 3600
    calendar: str = "CN"
    grace: int = 0
    payer: str = ""
    words: tuple[str, ...] = ()
    refund_fee: Literal["returned", "kept"] = "returned"
    settles: Literal["net", "gross"] = "net"
    apart: bool = False
    """Whether each terminal is settled apart."""
    draw: Draw | None = None
    truncates: bool = False
    says_rounding: bool = True
    names_account: bool = True
    fee_column: bool = True
    merges: bool = True
    memo: Memo = "plain"
    refunds: Literal["netted", "billed"] = "netted"
    later: tuple[date, tuple[Rate, ...]] | None = None
    """From which takings day on other rates hold."""
    reserve_ppm: int = 0
    """Share of a day's gross that is held back, in millionths."""
    reserve_days: int = 90
    each: bool = False
    """Whether every sale is paid singly, on its own day."""
    skew: int = 0
    """Seconds that the acquirer's clock is behind the till's; below 0 where it is ahead."""
    misprints: float = 0
    """Share of takings whose fee column is a cent away from what the acquirer keeps."""
    reviews: float = 0
    """Chance of a due group that one of its days is held for a risk review and paid with a later one."""
    file_delays: float = 0
    """Chance of a due group that its file comes too late: all of it is paid a due day later."""

    def fee(self, amount: int, card: str, day: date | None = None) -> int:
        """What the acquirer keeps of a sale of ``amount`` > 0 of a takings day, minor units."""
        rates = self.rates if self.later is None or day is None or day < self.later[0] else self.later[1]
        for rate in rates:
            if rate.fits(amount, card):
                fee = (amount * rate.ppm + (0 if self.truncates else 500_000)) // 1_000_000 + rate.fixed
                fee = max(fee, rate.minimum)
                return fee if rate.cap is None else min(fee, rate.cap)
        raise ValueError(f"no rate for {amount} {card}")

    def reserve(self, gross: int) -> int:
        """What is held back of a day's gross, half up, minor units."""
        return (gross * self.reserve_ppm + 500_000) // 1_000_000 if gross > 0 else 0

    def due(self, day: date) -> date:
        """When a takings day is to be paid."""
        return due(self.cycle, self.calendar, day)

    def last_day(self, due_day: date, working_days: int) -> date:
        """The due day and so many working days more."""
        return after(self.calendar, due_day, working_days)

    def toml(self) -> str:
        """The terms, as far as they are in writing."""
        if self.later is None:
            return self._entry(self.rates, None)
        start, rates = self.later
        return self._entry(self.rates, None) + "\n" + self._entry(rates, start)

    def _entry(self, rates: tuple[Rate, ...], start: date | None) -> str:
        lines = ["[[channel]]", f'id = "{self.channel}"', f'merchant = "{self.merchant}"', f'cycle = "{self.cycle}"']
        hours, minutes = divmod(self.cutoff // 60, 60)
        lines += [f'cutoff = "{hours:02d}:{minutes:02d}"', f'calendar = "{self.calendar}"']
        if self.names_account:
            lines.append(f'accounts = ["{self.account}"]')
        if self.settles == "gross":
            lines.append('settles = "gross"')
        if self.apart:
            lines.append('group_by = ["merchant", "terminal"]')
        if self.words:
            lines.append("payer = [" + ", ".join(f'"{word}"' for word in self.words) + "]")
        if self.refund_fee == "kept":
            lines.append('refund_fee = "kept"')
        if self.grace:
            lines.append(f"grace = {self.grace}")
        if self.refunds == "billed":
            lines.append('refunds = "billed"')
        if start is not None:
            lines.append(f"from = {start.isoformat()}")
        if self.draw is not None:
            lines.append('held_in = "wallet"')
        for rate in rates:
            lines += rate.toml()
            if self.truncates and self.says_rounding:
                lines.append('  rounding = "truncate"')
        if self.draw is not None:
            lines += self.draw.toml()
        if self.each:
            lines += ["  [channel.payout]", '  when = "each"']
        if self.reserve_ppm:
            lines += ["  [channel.reserve]", f'  rate = "{self.reserve_ppm / 1_000_000:.6f}"']
            lines.append(f"  days = {self.reserve_days}")
        return "\n".join(lines) + "\n"


@cache
def due(cycle: str, code: str, day: date) -> date:
    """The due day of a takings day under ``T+n``, ``D+n``, ``W:fri+n`` or ``M:n``; under ``manual`` the day itself."""
    if cycle == "manual":
        return day
    working = calendar(code)
    if cycle.startswith("W"):
        weekday, _, more = cycle[2:].partition("+")
        cut = day + timedelta(days=(_WEEKDAYS.index(weekday) - day.weekday()) % 7)
        return working.add_working(cut, int(more)) if more else working.next_working(cut)
    n = int(cycle[2:])
    if cycle.startswith("M"):
        return working.next_working((day.replace(day=1) + timedelta(days=32)).replace(day=n))
    if cycle.startswith("D"):
        return day + timedelta(days=n)
    return working.add_working(day, n) if n else working.next_working(day)


@cache
def after(code: str, day: date, working_days: int) -> date:
    """The n-th working day strictly after a day; the day itself for none."""
    return calendar(code).add_working(day, working_days) if working_days else day
