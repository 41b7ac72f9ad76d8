"""What is not paid: due or not, covered or not, overdue, never arrived; and whose statement is asked."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reconcile.contract.worlds import (
    ACCOUNT,
    BANK_HEAD,
    MERCHANT,
    OTHER,
    PLAIN,
    SECOND,
    Said,
    World,
    command,
    write_table,
)

DAY, DUE, LAST = "2026-03-16", "2026-03-17", "2026-03-24"  # five working days after the due day


def unpaid(folder: Path, terms: str = PLAIN) -> World:
    world = World(folder, terms)
    world.take(DAY, "200.00")
    return world


def verdict(said: Said) -> str:
    status: str = said.of(DAY)["status"]
    return status


@pytest.mark.parametrize(
    ("as_of", "status"),
    [
        (DAY, "not_due"),
        (DUE, "overdue"),
        ("2026-03-20", "overdue"),
        (LAST, "overdue"),
        ("2026-03-25", "never_arrived"),
        ("2026-04-30", "never_arrived"),
    ],
)
def test_by_the_day_of_the_question(tmp_path: Path, as_of: str, status: str) -> None:
    world = unpaid(tmp_path)
    world.cover()
    said = world.run("--as-of", as_of)
    assert (said.data["as_of"], verdict(said)) == (as_of, status)
    assert said.status == (1 if status == "never_arrived" else 0)
    assert said.kinds == ([] if status == "not_due" else [status])


@pytest.mark.parametrize(
    ("end", "status"),
    [(DAY, "not_due"), (DUE, "overdue"), (LAST, "overdue"), ("2026-03-25", "never_arrived")],
)
def test_the_day_of_the_question_is_the_last_that_a_statement_covers(tmp_path: Path, end: str, status: str) -> None:
    world = unpaid(tmp_path)
    world.cover("2026-03-02", end)
    said = world.run()
    assert (said.data["as_of"], verdict(said)) == (end, status)


def test_the_last_day_of_any_statement(tmp_path: Path) -> None:
    world = unpaid(tmp_path)
    world.cover("2026-03-02", "2026-03-10")
    world.cover("2026-03-01", "2026-03-31", account=SECOND)
    assert world.run().data["as_of"] == "2026-03-31"


@pytest.mark.parametrize(
    ("patience", "as_of", "status"),
    [
        ("0", DUE, "overdue"),
        ("0", "2026-03-18", "never_arrived"),
        ("2", "2026-03-19", "overdue"),
        ("2", "2026-03-20", "never_arrived"),
        ("4", "2026-03-23", "overdue"),
        ("4", "2026-03-24", "never_arrived"),
        ("10", "2026-03-31", "overdue"),
        ("10", "2026-04-01", "never_arrived"),
    ],
)
def test_patience(tmp_path: Path, patience: str, as_of: str, status: str) -> None:
    world = unpaid(tmp_path)
    world.cover()
    assert verdict(world.run("--patience", patience, "--as-of", as_of)) == status


def test_patience_counts_working_days_of_the_calendar(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take("2026-09-29", "200.00")  # due 30 September; then 8, 9, 10 (worked), 12, 13 October
    world.cover("2026-09-01", "2026-11-30")
    assert world.run("--as-of", "2026-10-13").verdicts() == {"2026-09-29": "overdue"}
    assert world.run("--as-of", "2026-10-14").verdicts() == {"2026-09-29": "never_arrived"}


def test_never_arrived_says_what_and_since_when(tmp_path: Path) -> None:
    world = unpaid(tmp_path)
    world.cover()
    said = world.run("--as-of", "2026-03-26")
    one = said.of(DAY)
    assert (one["payout"], one["lines"], one["candidates"]) == (None, [], [])
    (finding,) = said.findings()
    assert (finding["kind"], finding["severity"]) == ("never_arrived", "act")
    assert (finding["amount"], finding["currency"]) == ("200.00", "CNY")
    assert (finding["settlements"], finding["lines"]) == ([one["id"]], [])
    assert (finding["due"], finding["age_days"]) == (DUE, 9)
    assert said.data["summary"] == {"settlements": 1, "by_status": {"never_arrived": 1}, "at_risk": {"CNY": "200.00"}}


def files(folder: Path, world: World, *periods: tuple[str, str, str]) -> Said:
    """The world with one statement file per account and period."""
    words = world.words()
    at = words.index("--bank")
    paths = []
    for number, (account, start, end) in enumerate(periods):
        rows = [
            {"id": f"{number}-{day}", "date": day, "amount": "-3.37", "currency": "CNY", "account": account}
            for day in (start, end)
        ]
        paths.append(str(write_table(folder / f"bank{number}.csv", BANK_HEAD, rows)))
    return command(*words[: at + 1], *paths, *words[at + 2 :], "--as-of", "2026-04-15")


@pytest.mark.parametrize(
    ("first", "second", "status"),
    [
        (DAY, "2026-03-25", "awaiting_statement"),  # the whole window is missing
        (DUE, LAST, "awaiting_statement"),  # the middle is
        ("2026-03-20", "2026-03-23", "awaiting_statement"),  # the weekend is: a day is a day
        ("2026-03-19", "2026-03-20", "never_arrived"),  # nothing is
        (DAY, DUE, "never_arrived"),
        (LAST, "2026-03-31", "never_arrived"),  # only what comes after is missing
        ("2026-03-10", DUE, "never_arrived"),  # only what comes before
        ("2026-03-10", "2026-03-18", "awaiting_statement"),
    ],
)
def test_a_gap_between_two_statements(tmp_path: Path, first: str, second: str, status: str) -> None:
    said = files(tmp_path, unpaid(tmp_path), (ACCOUNT, "2026-03-02", first), (ACCOUNT, second, "2026-04-15"))
    assert verdict(said) == status
    if status == "awaiting_statement":
        (finding,) = said.findings()
        assert (finding["kind"], finding["severity"], said.status) == ("awaiting_statement", "info", 0)


@pytest.mark.parametrize(("end", "status"), [("2026-03-23", "awaiting_statement"), (LAST, "never_arrived")])
def test_a_statement_that_ends_within_patience(tmp_path: Path, end: str, status: str) -> None:
    assert verdict(files(tmp_path, unpaid(tmp_path), (ACCOUNT, "2026-03-02", end))) == status


@pytest.mark.parametrize(("start", "status"), [(DUE, "never_arrived"), ("2026-03-18", "awaiting_statement")])
def test_a_statement_that_begins_after_the_due_day(tmp_path: Path, start: str, status: str) -> None:
    assert verdict(files(tmp_path, unpaid(tmp_path), (ACCOUNT, start, "2026-04-15"))) == status


def test_a_statement_that_ends_before_an_overdue_day_of_the_question(tmp_path: Path) -> None:
    world = unpaid(tmp_path)
    world.cover("2026-03-02", "2026-03-18")
    assert verdict(world.run("--as-of", "2026-03-20")) == "awaiting_statement"
    assert verdict(world.run("--as-of", "2026-03-18")) == "overdue"


def test_not_due_is_asked_before_coverage(tmp_path: Path) -> None:
    world = unpaid(tmp_path)
    world.cover("2026-03-02", "2026-03-03")
    assert verdict(world.run("--as-of", DAY)) == "not_due"


def test_every_account_of_the_currency_is_asked_where_none_is_named(tmp_path: Path) -> None:
    periods = (ACCOUNT, "2026-03-02", "2026-04-15"), (SECOND, "2026-03-02", "2026-03-18")
    assert verdict(files(tmp_path, unpaid(tmp_path), *periods)) == "awaiting_statement"


def test_only_the_account_named_is_asked(tmp_path: Path) -> None:
    periods = (ACCOUNT, "2026-03-02", "2026-04-15"), (SECOND, "2026-03-02", "2026-03-18")
    first = PLAIN.replace('"CN"', f'"CN"\naccount = "{ACCOUNT}"')
    assert verdict(files(tmp_path, unpaid(tmp_path, first), *periods)) == "never_arrived"
    second = PLAIN.replace('"CN"', f'"CN"\naccount = "{SECOND}"')
    assert verdict(files(tmp_path, unpaid(tmp_path, second), *periods)) == "awaiting_statement"


def test_all_accounts_named_are_asked(tmp_path: Path) -> None:
    periods = (ACCOUNT, "2026-03-02", "2026-04-15"), (SECOND, "2026-03-02", "2026-03-18")
    both = PLAIN.replace('"CN"', f'"CN"\naccounts = ["{ACCOUNT}", "{SECOND}"]')
    assert verdict(files(tmp_path, unpaid(tmp_path, both), *periods)) == "awaiting_statement"


def test_an_account_without_any_statement(tmp_path: Path) -> None:
    world = unpaid(tmp_path, PLAIN.replace('"CN"', '"CN"\naccount = "6222-9999"'))
    world.cover()
    world.pay(DUE, "200.00")  # into another account
    said = world.run()
    assert (verdict(said), said.status) == ("awaiting_statement", 0)


def test_accounts_of_another_currency_are_not_asked(tmp_path: Path) -> None:
    world = unpaid(tmp_path)
    world.cover()
    world.cover("2026-03-02", "2026-03-03", account=SECOND, currency="HKD")
    assert verdict(world.run()) == "never_arrived"


def test_only_accounts_of_another_currency(tmp_path: Path) -> None:
    world = unpaid(tmp_path)
    world.cover(account=SECOND, currency="HKD")
    said = world.run()
    assert (verdict(said), said.status) == ("awaiting_statement", 0)


def test_coverage_is_listed_in_unbroken_stretches(tmp_path: Path) -> None:
    said = files(
        tmp_path,
        unpaid(tmp_path),
        (SECOND, "2026-03-05", "2026-03-09"),
        (ACCOUNT, "2026-03-02", "2026-03-10"),
        (ACCOUNT, "2026-03-20", "2026-03-31"),
    )
    assert said.data["coverage"] == [
        {"account": ACCOUNT, "currency": "CNY", "from": "2026-03-02", "to": "2026-03-10"},
        {"account": ACCOUNT, "currency": "CNY", "from": "2026-03-20", "to": "2026-03-31"},
        {"account": SECOND, "currency": "CNY", "from": "2026-03-05", "to": "2026-03-09"},
    ]


def test_a_statement_covers_the_period_that_its_file_states(tmp_path: Path) -> None:
    # MT940 with balances of 2 and 31 March; its only line is of 5 March. Whether the day of the first balance itself
    # is covered is for the format to say.
    sta = (
        ":20:1\n:25:6222-0001\n:28C:3/1\n:60F:C260302CNY100,00\n"
        ":61:2603050305D3,37NMSCNONREF\n:86:ELECTRICITY\n:62F:C260331CNY96,63\n"
    )
    path = tmp_path / "march.sta"
    path.write_text(sta, encoding="utf-8")
    words = unpaid(tmp_path).words()
    words[words.index("--bank") + 1] = str(path)
    said = command(*words)
    (stretch,) = said.data["coverage"]
    assert stretch["from"] in {"2026-03-02", "2026-03-03"}
    assert (stretch["to"], said.data["as_of"]) == ("2026-03-31", "2026-03-31")
    assert verdict(said) == "never_arrived"


def test_a_line_after_the_day_of_the_question_is_still_listed(tmp_path: Path) -> None:
    world = unpaid(tmp_path)
    world.cover()
    later = world.pay("2026-03-20", "200.00")
    assert list(world.run("--as-of", "2026-03-18").lines).count(later) == 1


def test_settlements_are_ordered(tmp_path: Path) -> None:
    world = World(tmp_path, PLAIN + PLAIN.replace('"card"', '"alipay"'))
    for day in ("2026-03-18", "2026-03-16"):
        for channel in ("card", "alipay"):
            for merchant in (OTHER, MERCHANT):
                world.take(day, "10.00", channel=channel, merchant=merchant)
    world.cover()
    assert list(world.run().settlements) == [
        f"{merchant}|{channel}|{day}"
        for day in ("2026-03-16", "2026-03-18")
        for merchant in (MERCHANT, OTHER)
        for channel in ("alipay", "card")
    ]


def test_lines_are_ordered_by_date_account_and_id(tmp_path: Path) -> None:
    world = unpaid(tmp_path)
    world.line("2026-03-20", "-1.00", id="b")
    world.line("2026-03-20", "-1.00", id="a", account=SECOND)
    world.line("2026-03-20", "-1.00", id="a")
    world.line("2026-03-02", "-1.00", id="z")
    world.bank[2]["id"] = "aa"
    assert list(world.run().lines) == ["z", "aa", "b", "a"]


def test_findings_are_ordered_by_severity_amount_and_id(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take("2026-03-09", "100.00")  # never arrived
    world.take("2026-03-10", "900.00")  # never arrived
    world.take("2026-03-11", "5000.00")  # late
    world.take("2026-03-12", "700.00")  # short of 400
    world.take("2026-03-26", "3000.00")  # overdue
    world.take("2026-03-13", "-44.00", kind="refund")  # carried, and taken off the next
    world.take("2026-03-16", "300.00")
    world.cover("2026-03-02", "2026-03-30")
    world.pay("2026-03-17", "5000.00")
    world.pay("2026-03-13", "400.00")
    world.pay("2026-03-17", "256.00")
    said = world.run()
    rank = {"act": 0, "look": 1, "info": 2}
    order = [(rank[one["severity"]], -float(one["amount"])) for one in said.findings()]
    assert order == sorted(order)
    assert said.kinds[:5] == ["never_arrived", "short", "never_arrived", "late", "overdue"]
    assert [one["amount"] for one in said.findings()][:3] == ["900.00", "300.00", "100.00"]


SEVERITIES = {
    **dict.fromkeys(
        "never_arrived short returned withdrawal_missing claimed_not_paid not_with_provider".split(), "act"
    ),
    **dict.fromkeys("late over duplicate overcharged unknown_deposit ambiguous overdue".split(), "look"),
    **dict.fromkeys("awaiting_statement carried reserved".split(), "info"),
}


def test_severities(tmp_path: Path) -> None:
    world = World(tmp_path)
    world.take("2026-03-09", "100.00")
    world.take("2026-03-11", "5000.00")
    world.take("2026-03-12", "700.00")
    world.take("2026-03-13", "-44.00", kind="refund")
    world.take("2026-03-26", "3000.00")
    world.cover("2026-03-02", "2026-03-30")
    world.pay("2026-03-17", "5000.00")
    world.pay("2026-03-13", "400.00")
    world.pay("2026-03-20", "8888.00")
    said = world.run()
    assert {"never_arrived", "late", "short", "overdue", "unknown_deposit"} <= set(said.kinds)
    assert {one["kind"]: one["severity"] for one in said.findings()} == {kind: SEVERITIES[kind] for kind in said.kinds}
    assert said.status == 1


def test_lines_of_others_are_other(tmp_path: Path) -> None:
    world = unpaid(tmp_path)
    world.cover()
    world.pay(DUE, "200.00")
    sale = world.line("2026-03-18", "4000.00", counterparty="客户李四", memo="货款")
    said = world.run()
    assert (said.lines[sale], said.status) == ("other", 0)
