"""An import's health: one word, and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from posdesk.kit.text import Said, said
from posdesk.statements.model import Proof, ReadFile, Statement


class Word(StrEnum):
    """How far an import can be trusted, from the best to the worst."""

    PROVED = "proved"
    READ = "read"
    DOUBTFUL = "doubtful"
    UNKNOWN = "unknown"
    LOCKED = "locked"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Health:
    """The word, and what it rests on."""

    word: Word
    why: tuple[Said, ...]


_BY_ERROR: Final = {
    "password_needed": Word.LOCKED,
    "wrong_password": Word.LOCKED,
    "unknown_format": Word.UNKNOWN,
    "no_header": Word.UNKNOWN,
}


def of(file: ReadFile, statement: Statement | None = None) -> Health:
    """The health of one statement of a file; without a statement, of the whole file: that of its worst."""
    if file.error is not None:
        what = said(f"error.{file.error.code}", **file.error.data)
        return Health(_BY_ERROR.get(file.error.code, Word.UNREADABLE), (what,))
    if statement is not None:
        return _of_statement(statement)
    order = list(Word)
    return max(map(_of_statement, file.statements), key=lambda one: order.index(one.word), default=_NOTHING)


def _of_statement(one: Statement) -> Health:
    if one.warnings or one.balanced is False:
        return Health(Word.DOUBTFUL, tuple(caution.said for caution in one.warnings))
    if one.proofs:
        return Health(Word.PROVED, tuple(said(f"statements.health.{proof}") for proof in Proof if proof in one.proofs))
    return Health(Word.READ, (said("statements.health.none"),))


_NOTHING: Final = Health(Word.READ, (said("statements.health.empty"),))
