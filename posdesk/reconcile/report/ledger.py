"""The settlements themselves: as a calendar, by month, and one by one."""

from __future__ import annotations

import calendar as gregorian
from collections import Counter, defaultdict
from datetime import date
from typing import Final

from posdesk.kit.money import Money
from posdesk.kit.sheet import Block, Cell, Column, Day, Heading, Mark, Month, Months, Table
from posdesk.kit.text import Text
from posdesk.reconcile.marks import RANK, mark, worst
from posdesk.reconcile.model import Settlement, Status, Verdict
from posdesk.reconcile.report.summary import Summary, channel_name, figure, monies

ALL_UP_TO: Final = 400
"""Settlements up to which paper lists every one; of more, those that have not plainly arrived."""

MOST_ROWS: Final = 2_000
MOST_ROWS_ON_SCREEN: Final = 20_000
MOST_MONTHS: Final = 12

_LOUD: Final = frozenset({"danger", "warning"})


def ledger(verdict: Verdict, found: Summary, text: Text, *, whole: bool) -> list[Block]:
    """Calendar, months and settlements; nothing where there are none."""
    if not verdict.settlements:
        return []
    return [
        *_calendar(verdict, text),
        *_months(verdict, found, text),
        *_settlements(verdict, found, text, whole=whole),
    ]


def _calendar(verdict: Verdict, text: Text) -> list[Block]:
    statuses: defaultdict[date, set[Status]] = defaultdict(set)
    for one in verdict.settlements:
        statuses[one.takings_date].add(one.status)
    days = {day: mark(worst(found), text) for day, found in statuses.items()}
    risk = _risk_by_month(verdict)
    names = sorted({(day.year, day.month) for day in days})
    note = text.word("report.section.calendar_note")
    if len(names) > MOST_MONTHS:
        troubled = {(day.year, day.month) for day, shown in days.items() if shown.tone in _LOUD}
        names = sorted(troubled)[-MOST_MONTHS:]
        note = f"{note} {text.word('report.section.calendar_cut', n=MOST_MONTHS)}"
    if not names:
        return []
    months = tuple(_month(year, month, days, risk.get((year, month), {}), text) for year, month in names)
    seen = {status for day, found in statuses.items() if (day.year, day.month) in names for status in (worst(found),)}
    return [
        Heading(text.word("report.section.calendar"), note),
        Months(
            weekdays=tuple(text.word(f"date.weekday_short.{n}") for n in range(1, 8)),
            months=months,
            legend=tuple(mark(status, text) for status in sorted(seen, key=RANK.__getitem__)),
        ),
    ]


def _month(year: int, month: int, days: dict[date, Mark], risk: dict[str | None, int], text: Text) -> Month:
    lead, length = gregorian.monthrange(year, month)
    return Month(
        title=text.show(date(year, month, 1), "monthyear"),
        lead=lead,
        days=tuple(_day(date(year, month, number), days) for number in range(1, length + 1)),
        note=text.show(monies(risk)),
    )


def _day(day: date, days: dict[date, Mark]) -> Day:
    shown = days.get(day)
    return Day(day.day, shown, loud=shown is not None and shown.tone in _LOUD)


def _risk_by_month(verdict: Verdict) -> dict[tuple[int, int], dict[str | None, int]]:
    day_of = {one.id: one.takings_date for one in verdict.settlements}
    risk: defaultdict[tuple[int, int], defaultdict[str | None, int]] = defaultdict(lambda: defaultdict(int))
    for finding in verdict.findings:
        day = next((day_of[name] for name in finding.settlements if name in day_of), None)
        if finding.severity == "act" and day is not None:
            risk[day.year, day.month][finding.currency] += finding.amount
    return {name: dict(amounts) for name, amounts in risk.items()}


def _months(verdict: Verdict, found: Summary, text: Text) -> list[Block]:
    several = len(found.currencies) > 1
    groups: defaultdict[tuple[int, int, str], list[Settlement]] = defaultdict(list)
    for one in verdict.settlements:
        groups[one.takings_date.year, one.takings_date.month, one.currency or ""].append(one)
    columns = [
        Column(text.word("column.month"), wide=True),
        *([Column(text.word("column.currency"))] if several else []),
        Column(text.word("column.settlements"), "number"),
        Column(text.word("column.net"), "money"),
        Column(text.word("status.arrived"), "number"),
        Column(text.word("column.arrived_net"), "money"),
        Column(text.word("status.never_arrived"), "number"),
        Column(text.word("column.missing_net"), "money"),
        Column(text.word("report.other_states"), "number"),
    ]
    rows: list[tuple[Cell, ...]] = []
    for (year, month, currency), ones in sorted(groups.items()):
        title = text.show(date(year, month, 1), "monthyear")
        rows.append((title, *([currency] if several else []), *_counts(ones, currency or None)))
    total: tuple[Cell, ...] = ()
    if not several:
        total = (text.word("report.total"), *_counts(list(verdict.settlements), found.currencies[0]))
    return [
        Heading(text.word("report.section.months"), _amounts_note(found, text, "report.section.months_note")),
        Table(tuple(columns), tuple(rows), total),
    ]


def _counts(ones: list[Settlement], currency: str | None) -> tuple[str, ...]:
    count = Counter(one.status for one in ones)
    net: Counter[Status] = Counter()
    for one in ones:
        net[one.status] += one.net
    arrived, missing = Status.ARRIVED, Status.NEVER_ARRIVED
    return (
        f"{len(ones):,}",
        figure(sum(net.values()), currency),
        f"{count[arrived]:,}",
        figure(net[arrived], currency),
        f"{count[missing]:,}",
        figure(net[missing], currency),
        f"{len(ones) - count[arrived] - count[missing]:,}",
    )


def _amounts_note(found: Summary, text: Text, key: str = "", **values: object) -> str:
    parts = [text.word(key, **values)] if key else []
    if len(found.currencies) == 1:
        currency = found.currencies[0] or text.word("report.unknown_currency")
        parts.append(text.word("report.amounts_in", currency=currency))
    return " ".join(parts)


def _settlements(verdict: Verdict, found: Summary, text: Text, *, whole: bool) -> list[Block]:
    ones = verdict.settlements
    most = MOST_ROWS_ON_SCREEN if whole else MOST_ROWS
    if len(ones) <= (MOST_ROWS_ON_SCREEN if whole else ALL_UP_TO):
        shown = list(ones)
        note = _amounts_note(found, text, "report.section.settlements_all", n=len(ones))
    else:
        off = [one for one in ones if one.status is not Status.ARRIVED]
        # Beyond what anybody reads on paper the quiet ones give way, so sort by rank before cutting.
        shown = sorted(off, key=lambda one: RANK[one.status])[:most]
        note = _amounts_note(found, text, "report.section.settlements_cut", shown=len(shown), n=len(ones))
    several = len(found.currencies) > 1
    # Where each channel has one merchant, the channel says enough.
    merchants = len({(one.channel, one.merchant) for one in ones}) > len({one.channel for one in ones})
    paid_on = {payout.id: payout.date for payout in verdict.payouts}
    columns = [
        Column(text.word("column.takings_date"), "date"),
        Column(text.word("column.due"), "date"),
        Column(text.word("column.channel"), wide=True),
        *([Column(text.word("column.merchant"))] if merchants else []),
        Column(text.word("column.takings"), "number"),
        Column(text.word("column.gross"), "money"),
        Column(text.word("column.fee"), "money"),
        Column(text.word("column.net"), "money"),
        Column(text.word("column.status"), "status"),
        Column(text.word("column.paid_on"), "date"),
    ]
    rows: list[tuple[Cell, ...]] = []
    for one in shown:
        amounts = (
            str(Money(minor, one.currency)) if several else figure(minor, one.currency)
            for minor in (one.gross, one.fee, one.net)
        )
        channel = " · ".join((channel_name(one.channel, text), *(value for _, value in one.group)))
        day = paid_on.get(one.payout) if one.payout else None
        rows.append(
            (
                one.takings_date.isoformat(),
                one.due.isoformat() if one.due else text.word("none"),
                channel,
                *([one.merchant] if merchants else []),
                f"{one.takings:,}",
                *amounts,
                mark(one.status, text),
                day.isoformat() if day else "",
            )
        )
    return [
        Heading(text.word("report.section.settlements"), note),
        Table(tuple(columns), tuple(rows), _total(shown, found, text, merchants=merchants)),
    ]


def _total(ones: list[Settlement], found: Summary, text: Text, *, merchants: bool) -> tuple[Cell, ...]:
    if len(found.currencies) != 1:
        return ()
    currency = found.currencies[0]
    added = (sum(one.gross for one in ones), sum(one.fee for one in ones), sum(one.net for one in ones))
    amounts = tuple(figure(minor, currency) for minor in added)
    blank = [""] if merchants else []
    return (
        text.word("report.total"), "", "", *blank, f"{sum(one.takings for one in ones):,}", *amounts, "", "",
    )  # fmt: skip
