from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from posdesk.kit.resources import resource
from posdesk.statements.errors import BadProfile
from posdesk.statements.model import Kind, TakingKind
from posdesk.statements.tables.match import find
from posdesk.statements.tables.profile import _KEYS, load, parse, profiles
from posdesk.statements.tables.reading import facts_of
from posdesk.statements.tables.schema import CheckTable, ProfileTable, RuleTable
from posdesk.statements.tables.sheet import Row, header_name
from tests.statements.tables import names

GOOD = """
format = "bank.test"
kind = "bank"
header = ["Date", "Amount"]
[columns]
date = "Date"
amount = "Amount"
"""

WRONG = [
    ("format = 1\n", "", "Expected `str`, got `int` - at `$.format`"),
    ('currencies = "EUR"\n', "", "unknown keys: currencies"),
    ('kind = "ledger"\n', 'kind = "bank"', "kind must be one of"),
    ('kind = "daily"\n', 'kind = "bank"', "kind must be bank, takings or settlements"),
    ('kind = "takings"\n', 'kind = "bank"', "takings and settlements need a channel"),
    ("header = []\n", 'header = ["Date", "Amount"]', "format and header are needed"),
    ("header = [1]\n", 'header = ["Date", "Amount"]', "Expected `str`, got `int` - at `$.header[0]`"),
    ('dates = "dym"\n', "", "dates must be one of"),
    ("columns = 1\n", "[columns]", "Expected `object`, got `int` - at `$.columns`"),
    ('drop = ["Amount"]\n', "", "reads a column that is dropped"),
    ("find = ['(']\n", "", "not a pattern: '(': missing ): ("),
    ("find = ['(?<=a)b']\n", "", "not a pattern"),
    ("find = ['(a){1000}{1000}']\n", "", "not a pattern"),
    ("find = ['(?P<owner>.*)']\n", "", "unknown groups"),
    ('basis = "net"\n', 'kind = "bank"', "basis net needs columns.fee"),
    ('basis = "half"\n', "", "basis must be one of"),
    ('undated = [""]\n', "", "a column must be a name"),
    ('names = ["Date", "Amount", "date"]\n', "", "two of names are the same"),
    ('names = ["Date", "Sum"]\n', "", "a column that is not in names"),
    ('names = ["Date", "Amount"]\nwidths = [3]\n', "", "names and widths must be as many"),
    ("widths = [3, 0]\n", "", "widths must be 1 at least"),
    ("not toml", "", "Expected"),
]

WRONG_AFTER = [
    ('when = "x"', "columns.when is no role"),
    ('balance = ["A", "B"]', "columns.balance takes one column"),
    ('balance = ""', "a column must be a name"),
    ("balance = 1", "Expected `str | array`, got `int`"),
    ('direction = "D/C"', "needs a [direction] table"),
    ("fee = ['A', 'B']\nnet = ['A', 'B']", "columns.net takes one column"),
    ("[[check]]\nzero = 'day'", "a check of zero is"),
    ("[[check]]\nzero = 'batch'\nof = 'in'", "a check of zero is"),
    ("[direction]\nup = []", "[direction] has unknown keys"),
    ("[words.date]\na = 'b'", "[words] has unknown keys"),
    ("[dated]\nId = '(?P<year>..)'", "needs year, month and day"),
    ("[[rule]]\nif = 1", "a [[rule]] has unknown keys"),
    ("[[rule]]\nkind = 'gift'", "a rule's kind is none of ours"),
    ("[[rule]]\nsign = '*'", "a rule's sign must be one of"),
    ("[[check]]\nof = 'in'", "a check needs"),
    ("[[check]]\npattern = '(?P<count>1)'", "a check needs"),
    ("[[check]]\nrow = '*'\n", "a check needs"),
    ("[[check]]\nrow = '*'\nvalues = { A = 'mean:in' }", "a check's value must be"),
    ("[[check]]\npattern = '(?P<mean>1)'\nof = 'in'", "unknown groups"),
]


def _load(text: str, folder: Path) -> None:
    path = folder / "test.toml"
    path.write_text(text, encoding="utf-8")
    load(path)


def test_ours_are_sound_and_each_has_a_golden_file() -> None:
    found = profiles()
    assert len(found) >= 22
    golden = names()
    for profile in found:
        stem = profile.file.removesuffix(".toml")
        assert (
            any(name == stem or name.startswith(f"{stem}-") for name in golden) or stem == "icbc" or profile.widths
        ), stem


def test_every_header_finds_its_own_profile() -> None:
    for profile in (one for one in profiles() if one.header):
        table = tomllib.loads(resource("profiles", profile.file).read_text(encoding="utf-8"))
        match = find([Row(1, tuple(name.split("|")[-1] for name in table["header"]))])
        assert match is not None
        assert match.profile is profile


def test_owners_names_and_numbers_are_dropped() -> None:
    ums = next(profile for profile in profiles() if profile.format == "unionpay.ums")
    assert header_name("持卡人身份证") in ums.drop


def test_a_good_one(tmp_path: Path) -> None:
    _load(GOOD, tmp_path)


@pytest.mark.parametrize(("line", "instead", "problem"), WRONG)
def test_a_wrong_one_says_what_is_wrong(line: str, instead: str, problem: str, tmp_path: Path) -> None:
    text = line + GOOD.replace(instead, "") if instead else line + GOOD.replace('format = "bank.test"', "")
    if line.startswith("columns"):
        text = line + GOOD.partition("[columns]")[0]
    with pytest.raises(BadProfile) as refused:
        _load(text if line.startswith("format") or instead else f'format = "x"\n{text}', tmp_path)
    assert problem in str(refused.value.data["problem"])
    assert refused.value.data["file"] == "test.toml"


@pytest.mark.parametrize(("lines", "problem"), WRONG_AFTER)
def test_wrong_columns_rules_and_checks(lines: str, problem: str, tmp_path: Path) -> None:
    with pytest.raises(BadProfile) as refused:
        _load(GOOD + lines, tmp_path)
    assert problem in str(refused.value.data["problem"])


def test_any_value_of_a_wrong_type_is_refused_in_words() -> None:
    """Found by fuzzing: a text where a table of words belongs. A mapping goes from hand to hand like any other file."""
    values = ('"x"', "1", "1.5", "true", "[]", "[1]", '["x"]', "[[1]]", "{ x = 1 }", '{ x = "y" }', "2026-01-01")
    keys = [field for field in ProfileTable.__struct_fields__ if field not in ("rule", "check")]
    rules = [f"rule = [{{ {key} = %s }}]" for key in RuleTable.__struct_fields__]
    checks = [f"check = [{{ {key} = %s }}]" for key in CheckTable.__struct_fields__]
    roles = ["columns = { date = %s }", "direction = { in = %s }", "words = { memo = %s }", "rule = %s", "check = %s"]
    refused = 0
    for line in (*(f"{key} = %s" for key in keys), *rules, *checks, *roles):
        for value in values:
            try:
                parse(line.replace("%s", value), "x.toml")
            except BadProfile:
                refused += 1
    assert refused > 400


def test_every_key_of_a_profile_has_its_type() -> None:
    assert set(ProfileTable.__struct_fields__) == _KEYS


def test_date_and_sums_are_needed(tmp_path: Path) -> None:
    for role, problem in (("date", "columns.date is needed"), ("amount", "columns.amount, or")):
        lines = [line for line in GOOD.splitlines() if not line.startswith(role)]
        with pytest.raises(BadProfile) as refused:
            _load("\n".join(lines), tmp_path)
        assert problem in str(refused.value.data["problem"])


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "test.toml"
    path.write_bytes(b"\xff\xfe\xff")
    with pytest.raises(BadProfile):
        load(path)


def test_kinds_are_the_contracts() -> None:
    kinds = {rule.kind for profile in profiles() for rule in profile.rules if rule.kind}
    assert kinds <= set(TakingKind)
    assert {profile.kind for profile in profiles()} == {Kind.BANK, Kind.TAKINGS, Kind.SETTLEMENTS}


def test_a_pattern_from_somebody_else_hangs_nobody() -> None:
    """With ``re`` this one would not end while the sun shines."""
    profile = parse(GOOD.replace("[columns]", "find = ['(?:a+)+(?:a+)+(?P<account>b)$']\n[columns]"), "own.toml")
    assert facts_of(profile, [Row(1, ("a" * 20_000,))]) == {}
    assert facts_of(profile, [Row(1, ("aaab",))]) == {"account": "b"}
