"""The document of a verdict made by hand, and every sentence of real ones."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from posdesk.demo import shop, worlds
from posdesk.kit.money import Money
from posdesk.kit.text import LANGUAGES, Said, Text, said
from posdesk.reconcile.model import (
    Coverage,
    Finding,
    FindingKind,
    Line,
    LineStatus,
    Payout,
    Settlement,
    Status,
    Verdict,
    Wallet,
)
from posdesk.reconcile.service import Question, Reconciliation, document, parse_terms, read_terms
from posdesk.statements import service as statements

DAY = date(2026, 3, 16)
WHY = said("reconcile.line.other")
OTHER = "Has nothing to do with the takings."

VERDICT = Verdict(
    as_of=date(2026, 3, 31),
    coverage=(Coverage("A", None, DAY, DAY),),
    settlements=(
        Settlement(
            id="1|card|2026-03-16|T1|JPY",
            merchant="1",
            channel="card",
            group=(("terminal", "T1"),),
            takings_date=DAY,
            due=None,
            currency="JPY",
            takings=3,
            gross=-1234,
            fee=0,
            net=-1234,
            status=Status.CARRIED,
            because=WHY,
            candidates=("L1",),
            rule="carry",
            evidence={"sum": Money(5, "KWD"), "day": DAY, "words": (WHY, 1), "n": 7},
        ),
    ),
    payouts=(Payout("P1", ("1",), ("L1",), "CNY", -5, 1000, 995, DAY, "single", True, WHY, {"lag": 1}),),
    lines=(
        Line(
            "L1",
            "A",
            DAY,
            -7,
            None,
            LineStatus.OTHER,
            WHY,
            rule="other",
            evidence={"searched": {"from": DAY, "amount": Money(-7, None)}},
        ),
    ),
    wallets=(
        Wallet("wechat", "1", "CNY", 0, 100, 1, 2, 3, 94, None, 9),
        Wallet("w", "1", "CNY", 0, 0, 0, 0, 0, 94, 90),
    ),
    findings=(
        Finding(
            "never_arrived|x",
            FindingKind.NEVER_ARRIVED,
            12345,
            "KWD",
            WHY,
            ("1",),
            ("L1",),
            DAY,
            15,
            "absence",
            {"margin": None},
        ),
    ),
    at_risk={"KWD": 12345, "null": 100},
)


def whole(verdict: Verdict, language: str) -> dict[str, Any]:
    """The document with its long lists made whole."""
    parts = document(verdict, Text(language)).items()
    return {key: list(value) if isinstance(value, Iterator) else value for key, value in parts}


def test_every_figure_of_the_document() -> None:
    assert whole(VERDICT, "en") == {
        "as_of": "2026-03-31",
        "coverage": [{"account": "A", "currency": None, "from": "2026-03-16", "to": "2026-03-16"}],
        "settlements": [
            {
                "id": "1|card|2026-03-16|T1|JPY",
                "merchant": "1",
                "channel": "card",
                "group": {"terminal": "T1"},
                "takings_date": "2026-03-16",
                "due": None,
                "currency": "JPY",
                "takings": 3,
                "gross": "-1234",
                "fee": "0",
                "net": "-1234",
                "status": "carried",
                "payout": None,
                "lines": [],
                "candidates": ["L1"],
                "rule": "carry",
                "evidence": {"sum": "0.005", "day": "2026-03-16", "words": [OTHER, 1], "n": 7},
                "because": OTHER,
            }
        ],
        "payouts": [
            {
                "id": "P1",
                "settlements": ["1"],
                "lines": ["L1"],
                "carried_in": "-0.05",
                "expected": "10.00",
                "received": "9.95",
                "difference": "-0.05",
                "date": "2026-03-16",
                "rule": "single",
                "certain": True,
                "because": OTHER,
                "evidence": {"lag": 1},
            }
        ],
        "lines": [
            {
                "id": "L1",
                "account": "A",
                "date": "2026-03-16",
                "amount": "-0.07",
                "status": "other",
                "payout": None,
                "rule": "other",
                "evidence": {"searched": {"from": "2026-03-16", "amount": "-0.07"}},
                "because": OTHER,
            }
        ],
        "wallets": [
            {
                "channel": "wechat",
                "merchant": "1",
                "opening": "0.00",
                "in": "1.00",
                "fees": "0.01",
                "refunds": "0.02",
                "out": "0.03",
                "expected": "0.94",
                "stated": None,
                "difference": None,
            },
            {
                "channel": "w",
                "merchant": "1",
                "opening": "0.00",
                "in": "0.00",
                "fees": "0.00",
                "refunds": "0.00",
                "out": "0.00",
                "expected": "0.94",
                "stated": "0.90",
                "difference": "-0.04",
            },
        ],
        "findings": [
            {
                "kind": "never_arrived",
                "severity": "act",
                "amount": "12.345",
                "currency": "KWD",
                "settlements": ["1"],
                "lines": ["L1"],
                "due": "2026-03-16",
                "age_days": 15,
                "rule": "absence",
                "evidence": {"margin": None},
                "because": OTHER,
            }
        ],
        "summary": {"settlements": 1, "by_status": {"carried": 1}, "at_risk": {"KWD": "12.345", "null": "1.00"}},
    }


def test_terms_are_told_only_where_they_are_guesses() -> None:
    assert "terms" not in document(VERDICT, Text("en"))
    guessed = document(replace(VERDICT, terms_guessed=True, terms_toml="x"), Text("en"))
    assert guessed["terms"] == {"guessed": True, "toml": "x"}


def test_only_the_sentences_change_with_the_language() -> None:
    plain, chinese = (json.dumps(whole(VERDICT, name), ensure_ascii=False) for name in ("en", "zh_CN"))
    assert plain != chinese
    assert plain == chinese.replace(Text("zh_CN").say(WHY), OTHER)


def test_what_is_drawn_and_left_of_a_wallet() -> None:
    wallet = VERDICT.wallets[0]
    assert (wallet.drawn, wallet.left, wallet.difference) == (12, 85, None)


def verdict_of_the_shop(folder: Path) -> Verdict:
    made = shop.make()
    paths = []
    for name, content in made.files.items():
        (folder / name).write_bytes(content)
        paths.append(folder / name)
    judged = Reconciliation(statements.read(paths, summary=False), Question(parse_terms(made.terms)))
    judged.close()
    return judged.verdict


def verdict_of(world: worlds.World, folder: Path) -> Verdict:
    files = world.write(folder)
    terms = read_terms(files.terms) if files.terms else None
    judged = Reconciliation(statements.read([files.takings, files.bank], summary=False), Question(terms))
    judged.close()
    return judged.verdict


@pytest.mark.parametrize("name", ["shop", "hard", "minimal", "wallets_with_faults"])
def test_every_sentence_of_a_verdict_is_whole_in_every_language(name: str, tmp_path: Path) -> None:
    if name == "shop":
        verdict = verdict_of_the_shop(tmp_path)
    else:
        verdict = verdict_of(worlds.WORLDS[name](5, merchants=4, days=50), tmp_path)
    parts = (verdict.settlements, verdict.payouts, verdict.lines, verdict.findings)
    sentences: list[Said] = [*verdict.cautions, *(one.because for part in parts for one in part)]
    for language in LANGUAGES:
        text = Text(language)
        for sentence in sentences:
            words = text.say(sentence)
            assert words.strip()
            assert not set("{}") & set(words)
            assert "None" not in words
            assert "  " not in words
            assert "Money(" not in words
