from __future__ import annotations

from pathlib import Path

import pytest

from posdesk.kit.resources import resource
from posdesk.kit.text import LANGUAGES, Text, said
from posdesk.statements import health, service
from posdesk.statements.errors import DamagedFile, NoHeader, PasswordNeeded, UnknownFormat
from posdesk.statements.health import Word
from posdesk.statements.model import Caution, Kind, Proof, ReadFile, Statement
from posdesk.statements.ui.states import STATES

GOLDEN = Path(__file__).parent / "golden"


def words(file: ReadFile) -> list[Word]:
    return [health.of(file, statement).word for statement in file.statements]


def why(file: ReadFile, at: int = 0) -> list[str]:
    return [what.key.rpartition(".")[2] for what in health.of(file, file.statements[at]).why]


def test_what_a_real_file_rests_on_is_said() -> None:
    bank, provider, mt940, camt, bai2, n43 = service.read(
        GOLDEN / name
        for name in ("ccb.csv", "wechat-trade-all.csv", "mt940-pages.sta", "camt053-month.xml", "bai2-week.bai2",
                     "n43-month.n43")
    )  # fmt: skip
    assert words(bank) == [Word.PROVED]
    assert "running" in why(bank)
    assert (words(provider), why(provider)) == ([Word.PROVED], ["totals"])
    assert Proof.CLOSING in mt940.statements[0].proofs
    assert Proof.CLOSING in camt.statements[0].proofs
    assert "totals" in why(bai2)
    assert set(why(n43)) == {"closing", "totals"}


def test_interim_reports_are_proved_by_their_counts() -> None:
    (report,) = service.read([GOLDEN / "mt942-report.sta"])
    assert Proof.TOTALS in report.statements[0].proofs


def test_what_nothing_can_be_held_against_is_unchecked() -> None:
    (file,) = service.read([GOLDEN / "cgb-credit.csv"])
    assert words(file) == [Word.READ]
    assert why(file) == ["none"]


def test_a_warning_is_a_doubt_and_the_worst_statement_speaks_for_the_file() -> None:
    doubt = Caution(said("statements.cut_off.no_closing"))
    proved = Statement(balanced=True, proofs=frozenset({Proof.CLOSING}))
    file = ReadFile(Path("a"), Kind.BANK, statements=(proved, Statement(warnings=(doubt,))))
    assert words(file) == [Word.PROVED, Word.DOUBTFUL]
    assert health.of(file) == health.Health(Word.DOUBTFUL, (doubt.said,))
    unbalanced = ReadFile(Path("a"), Kind.BANK, statements=(Statement(balanced=False, proofs=frozenset(Proof)),))
    assert health.of(unbalanced).word is Word.DOUBTFUL
    assert health.of(ReadFile(Path("a"), Kind.BANK)).word is Word.READ


@pytest.mark.parametrize(
    ("error", "word"),
    [
        (PasswordNeeded(file="a"), Word.LOCKED),
        (UnknownFormat(file="a", seen="b"), Word.UNKNOWN),
        (NoHeader(file="a"), Word.UNKNOWN),
        (DamagedFile(file="a"), Word.UNREADABLE),
    ],
)
def test_an_error_has_its_word(error: PasswordNeeded, word: Word) -> None:
    file = ReadFile(Path("a"), error=error)
    assert health.of(file).word is word
    assert Text("en").say(health.of(file).why[0]).startswith("a")
    assert service.is_locked(file) == (word is Word.LOCKED)
    assert service.is_unknown(file) == (word is Word.UNKNOWN)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_is_said_and_shown(language: str) -> None:
    text = Text(language)
    assert len({text.word(f"health.{word}") for word in Word}) == len(Word)
    assert all(text.word(f"statements.health.{proof}") for proof in Proof)
    assert set(STATES) == set(Word)
    assert all(resource("icons", f"{state.icon}.svg").is_file() for state in STATES.values())
