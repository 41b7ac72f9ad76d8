"""What users of other programs wish for in a reminder of passwords, and the tests that hold each wish here.

KeePassXC: an expiry that follows the change, a lead time, days and not months, a password's age, reminders while
locked. Bitwarden: the day on which it expires and the day on which it was changed.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Final

import pytest

TESTS: Final = Path(__file__).resolve().parents[1]

WISHES: Final = {
    "an expiry that follows the change": (
        "passwords/test_needs.py", "test_due_is_the_change_and_the_days_and_nothing_else",
    ),
    "an interval that is changed counts from the last change": (
        "passwords/test_needs.py", "test_an_interval_changed_in_mid_run_counts_from_the_last_change",
    ),
    "a lead time": ("passwords/test_reminding.py", "test_on_each_day_of_the_lead_once"),
    "days and not months": ("passwords/test_needs.py", "test_a_password_alone_is_due_ninety_days_after_its_change"),
    "a password's age": ("passwords/test_service.py", "test_the_whole_list_at_a_glance"),
    "reminders while locked, in numbers alone": (
        "shell/test_attention.py", "test_after_unlocking_it_is_said_once_in_numbers",
    ),
    "no name in memory while locked": (
        "shell/test_attention.py", "test_after_locking_no_name_is_left_in_the_program",
    ),
    "the day it expires and the day it was changed": ("cli/test_passwords.py", "test_accounts_are_listed"),
}  # fmt: skip


@pytest.mark.parametrize("wish", WISHES)
def test_a_wish_is_held_by_a_test_that_exists(wish: str) -> None:
    path, name = WISHES[wish]
    tree = ast.parse((TESTS / path).read_text(encoding="utf-8"))
    assert name in {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
