"""Every risk, sign and safeguard of the trade that lives in the inventory, the register, acceptance or the daily look.

The numbers and short names are those of our notes on what a small shop must watch. Each row names the tests that hold
what the program does about it, and the checks, items, fields or topics by which it does it.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Final

import pytest

from posdesk.devices.model import Acceptance, Custody, Device, Inspection, Version
from posdesk.devices.rules import checks, inspecting, risk
from posdesk.kit.text import LANGUAGES, Text
from posdesk.shop import rules
from posdesk.shop.model import Handout, Provider, Visit

TESTS: Final = Path(__file__).resolve().parents[1]
_RULES, _SERVICE, _STATES = "devices/test_rules.py", "devices/test_service.py", "devices/test_states.py"
_SHOP, _DUE = "shop/test_rules.py", "devices/test_due.py"


@dataclass(frozen=True)
class Row:
    number: int
    name: str
    lives: str
    """Of INV ACC PRV TRN DAY those under which the row stands; others are other rooms' matters."""
    tests: tuple[tuple[str, str], ...]
    checks: tuple[int, ...] = ()
    items: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    known: tuple[tuple[type, str], ...] = ()
    """Fields in which it is kept."""


ROWS: Final = (
    Row(1, "unauthorised, cloned or modified terminal", "INV ACC", (
        (_RULES, "test_terminals_in_takings_are_unknown_stopped_or_silent"),
        (_RULES, "test_twins_are_told_by_their_numbers_and_a_retired_one_lends_its_tid"),
        (_STATES, "test_no_path_leads_into_service_past_an_acceptance"),
    ), checks=(5, 6, 10), items=("serial", "seal", "case")),
    Row(5, "program altered, malware planted", "INV", (
        (_SERVICE, "test_what_is_known_changes_but_neither_state_nor_tag"),
        (_RULES, "test_figures_tell_faults_by_themselves"),
    ), items=("versions", "unknown_apps"), known=((Version, "firmware"), (Version, "source"))),
    Row(7, "application papers leaked", "PRV", ((_SHOP, "test_papers_that_were_handed_out_come_back"),),
        known=((Handout, "marked"), (Handout, "returned"))),
    Row(8, "papers usually asked for", "PRV", ((_SHOP, "test_papers_that_were_handed_out_come_back"),
        ("shop/test_service.py", "test_papers_are_kept_with_records_and_what_is_due_is_told"),
    ), known=((Handout, "what"), (Handout, "why"))),
    Row(9, "misoperation; faulty self-installation", "TRN", (
        (_SHOP, "test_each_role_has_its_topics_and_they_are_due_again_after_a_year"),
        (_SHOP, "test_people_are_taught_brought_in_and_let_go"),
    ), checks=(23,), topics=("acceptance", "daily_look")),
    Row(10, "ageing device: replace on a schedule", "INV", (
        (_DUE, "test_what_ends_is_told_before_and_a_warranty_that_is_over_no_more"),
    ), items=("lifecycle",), known=((Device, "replace_by"), (Device, "installed"))),
    Row(11, "uncertified software, unpatched holes", "INV PRV", (
        (_DUE, "test_what_ends_is_told_before_and_a_warranty_that_is_over_no_more"),
        (_SHOP, "test_a_licence_is_looked_up_twice_a_year_and_its_end_is_told_before"),
    ), checks=(7, 8, 12), items=("versions",), known=((Device, "pts"), (Device, "pts_until"), (Device, "certificate"))),
    Row(13, "laundering, tax evasion, unregistered use", "PRV", (
        (_SHOP, "test_a_credit_code_holds_or_does_not"), (_RULES, "test_the_five_elements_are_ok_missing_or_differ"),
    ), checks=(15,)),
    Row(14, "personal POS: limits, weak protection", "PRV", (
        (_SHOP, "test_the_badge_of_a_provider_says_why_one_should_look_twice"),
    ), known=((Provider, "kind"), (Provider, "acquirer"))),
    Row(15, "no after-sales; repair and upgrade cost", "PRV INV ACC", (
        (_SHOP, "test_the_badge_of_a_provider_says_why_one_should_look_twice"),
        (_DUE, "test_what_ends_is_told_before_and_a_warranty_that_is_over_no_more"),
    ), checks=(20,), known=((Device, "warranty_until"), (Device, "after_sales"), (Provider, "response"))),
    Row(16, "terminal stolen with customer data", "INV", (
        (_SERVICE, "test_what_is_lent_keeps_its_state"), (_SERVICE, "test_another_device_came_back_from_repair"),
        (_RULES, "test_terminals_in_takings_are_unknown_stopped_or_silent"),
    ), items=("locked",), known=((Device, "custodian"), (Custody, "to"), (Custody, "serial_back"))),
    Row(18, "payment cannot complete; untested device; money late", "ACC", (
        (_SERVICE, "test_from_received_to_service_by_its_money"), (_RULES, "test_what_a_move_wants"),
    ), checks=(16, 17, 18, 19), known=((Acceptance, "test_amount"), (Acceptance, "money_seen"))),
    Row(19, "chasing a low price; weak awareness", "PRV TRN", (
        (_SHOP, "test_the_badge_of_a_provider_says_why_one_should_look_twice"),
        (_SHOP, "test_each_role_has_its_topics_and_they_are_due_again_after_a_year"),
    ), topics=("scams",), known=((Provider, "fees"),)),
    Row(21, "signs: failed payments, slow, unresponsive", "ACC DAY", (
        (_RULES, "test_each_kind_is_asked_what_fits_it"),
        (_RULES, "test_one_fault_fails_and_one_open_thing_leaves_it_open"),
    ), checks=(16, 19), items=("boot_clock", "signal")),
    Row(22, "signs: loose case, uneven paint, unclear marks", "ACC", (
        (_SERVICE, "test_one_fault_leads_to_quarantine_and_no_further"),
        (_RULES, "test_one_fault_fails_and_one_open_thing_leaves_it_open"),
    ), checks=(9, 10), items=("case",)),
    Row(23, "maker's logo and authorisation", "ACC", ((_RULES, "test_what_an_acceptance_lacks"),), checks=(6,)),
    Row(24, "brand mark, serial number, source", "INV ACC", (
        (_RULES, "test_the_pci_list_says_what_it_lacks"), (_RULES, "test_what_cannot_be_in_a_record"),
        (_RULES, "test_serial_numbers_agree_or_it_is_said_where_they_do_not"),
        ("devices/test_papers.py", "test_the_list_is_printed_with_the_whole_serial_number"),
    ), checks=(1, 5), known=((Device, "make"), (Device, "serial"), (Device, "channel"))),
    Row(25, "certification look-up, with evidence", "ACC PRV", (
        (_RULES, "test_what_an_acceptance_lacks"),
        (_SHOP, "test_a_licence_is_looked_up_twice_a_year_and_its_end_is_told_before"),
    ), checks=(7,), known=((Provider, "lookup"), (Provider, "looked_up"))),
    Row(26, "regular channel: bank, licensed payment firm", "PRV", (
        (_SHOP, "test_a_licence_is_looked_up_twice_a_year_and_its_end_is_told_before"),
        (_SHOP, "test_the_badge_of_a_provider_says_why_one_should_look_twice"),
    ), checks=(2,), known=((Provider, "licence"), (Provider, "licence_until"))),
    Row(27, "inspect on receipt; test before use", "ACC", (
        (_STATES, "test_no_path_leads_into_service_past_an_acceptance"),
        (_SERVICE, "test_an_acceptance_is_interrupted_gone_on_with_and_lacks_what_it_lacks"),
        (_RULES, "test_starred_checks_that_are_open_and_those_that_failed"),
    ), checks=(3, 4, 9, 11)),
    Row(29, "strong passwords; change defaults", "ACC", ((_RULES, "test_what_an_acceptance_lacks"),), checks=(14,),
        topics=("passwords",)),
    Row(30, "guard credentials, disclose little", "TRN", (
        (_SHOP, "test_who_comes_and_who_goes_has_things_to_do"),
        (_SHOP, "test_each_role_has_its_topics_and_they_are_due_again_after_a_year"),
    ), topics=("scams", "passwords")),
    Row(31, "user authentication on the device", "INV", (
        ("devices/test_papers.py", "test_a_device_with_everything_is_one_page"),
    ), known=((Device, "authentication"),)),
    Row(32, "update system, apps, firmware", "INV", (
        (_SERVICE, "test_what_is_known_changes_but_neither_state_nor_tag"),
        (_SERVICE, "test_a_device_comes_in_with_a_tag_a_first_move_and_its_versions"),
    ), checks=(12,), items=("versions",), known=((Version, "on"), (Version, "app"), (Version, "hardware"))),
    Row(33, "staff training", "TRN", (
        (_SHOP, "test_each_role_has_its_topics_and_they_are_due_again_after_a_year"),
        (_SHOP, "test_a_visit_that_nobody_checked_presses"),
    ), topics=("fake_terminals", "scams", "emergency"), known=((Visit, "called_back"),)),
    Row(34, "check terminal state and network regularly", "DAY", (
        (_DUE, "test_devices_that_nobody_has_looked_at_today_are_counted"),
        (_RULES, "test_a_daily_look_asks_for_the_end_of_the_serial_number_and_a_monthly_one_for_all_of_it"),
        (_RULES, "test_each_answer_makes_the_days_fewer"),
    ), items=("serial", "seal", "slot", "cables", "strangers", "signal", "network"),
        known=((Inspection, "outcome"), (Device, "every_days"))),
    Row(42, "learn and obey the law", "TRN", (
        (_SHOP, "test_each_role_has_its_topics_and_they_are_due_again_after_a_year"),
    ), topics=("card_data",)),
)  # fmt: skip

MARKED: Final = {
    "INV": {1, 5, 10, 11, 15, 16, 24, 31, 32},
    "ACC": {1, 15, 18, 21, 22, 23, 24, 25, 27, 29},
    "PRV": {7, 8, 11, 13, 14, 15, 19, 25, 26},
    "TRN": {9, 19, 30, 33, 42},
    "DAY": {21, 34},
}
"""The rows that the notes mark with each of these."""


def named(path: str) -> set[str]:
    tree = ast.parse((TESTS / path).read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_every_row_that_is_marked_is_here_and_no_other() -> None:
    for mark, numbers in MARKED.items():
        assert {row.number for row in ROWS if mark in row.lives.split()} == numbers, mark
    assert len({row.number for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.number} {row.name}")
def test_a_row_is_held_by_tests_that_exist(row: Row) -> None:
    assert row.tests
    for path, name in row.tests:
        assert name in named(path), f"{path} has no {name}"


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.number} {row.name}")
def test_what_a_row_asks_for_is_asked_in_every_language_and_kept_in_a_field(row: Row) -> None:
    items = {*inspecting.DAILY, *inspecting.MONTHLY}
    assert set(row.checks) <= {item.number for item in checks.ITEMS}
    assert set(row.items) <= items
    assert set(row.topics) <= set(rules.TOPICS)
    for kind, name in row.known:
        assert name in {field.name for field in fields(kind)}  # type: ignore[arg-type]  # all of them are dataclasses
    for language in LANGUAGES:
        text = Text(language)
        for key in (
            *(f"devices.check.{number}" for number in row.checks),
            *(f"devices.item.{item}" for item in row.items),
            *(f"shop.topic.{topic}" for topic in row.topics),
        ):
            assert text.word(key)


def test_what_must_pass_is_starred() -> None:
    starred = {item.number for item in checks.ITEMS if item.starred}
    assert starred == {1, 2, 4, 5, 6, 7, 10, 14, 15, 16, 18}


def test_the_daily_look_is_the_one_of_two_minutes() -> None:
    assert inspecting.DAILY == (
        "serial", "seal", "slot", "cables", "strangers", "boot_clock", "signal", "sales_overnight",
    )  # fmt: skip
    assert inspecting.LAST == 4


def test_the_shops_own_risk_analysis_decides_how_often() -> None:
    assert set(risk.ANSWERS) >= {"unattended", "mobile", "incident", "adopted", "no_camera"}
