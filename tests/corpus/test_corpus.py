"""Real statement files agree with their manifest, and never less than ``docs/formats.md`` says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.corpus import manifest
from tests.corpus.manifest import Outcome, Verdict

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "formats.md"
ROW = re.compile(r"\| (public(?:, later)?|bad) \| ([^|]+) \| (\d+) \| (\d+) \|")


@pytest.fixture(scope="session")
def verdicts(samples: Path) -> list[Verdict]:
    return manifest.judge(samples, manifest.rows(samples))


def test_nothing_crashes(verdicts: list[Verdict]) -> None:
    assert [found for found in verdicts if found.outcome is Outcome.CRASHED] == []


def test_what_is_read_agrees_in_lines_and_sums(verdicts: list[Verdict]) -> None:
    agreed, number = manifest.share(verdicts)
    assert number >= 152
    assert agreed >= 0.97 * number


def test_only_files_that_the_manifest_has_wrong_differ(verdicts: list[Verdict]) -> None:
    assert {found.row.path for found in verdicts if not found.good} <= set(manifest.OURS)


def test_bad_files_never_give_a_wrong_figure(verdicts: list[Verdict]) -> None:
    wrong = [found for found in verdicts if found.row.bad and found.outcome is Outcome.DIFFERS]
    assert [found for found in wrong if found.row.path not in manifest.OURS] == []


def test_every_refusal_is_in_words(verdicts: list[Verdict]) -> None:
    refused = [found for found in verdicts if found.outcome is Outcome.REFUSED]
    assert refused
    assert [found for found in refused if "{" in found.said or len(found.said) < 20] == []


def test_no_figure_falls_below_the_document(verdicts: list[Verdict]) -> None:
    def figures(text: str) -> dict[tuple[str, str], tuple[int, int]]:
        return {(kind, name): (int(number), int(agreed)) for kind, name, number, agreed in ROW.findall(text)}

    promised = figures(DOCUMENT.read_text(encoding="utf-8"))
    measured = figures(manifest.table(verdicts))
    assert len(promised) > 20
    for key, (number, agreed) in promised.items():
        assert measured[key][0] >= number, key
        assert measured[key][1] >= agreed, key
