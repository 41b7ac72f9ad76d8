"""Every error of the bank formats has its sentence, and every expectation its words, in each language."""

from __future__ import annotations

import pytest

from posdesk.kit.text import LANGUAGES, Text
from posdesk.statements.formats import faults

ERRORS = (
    faults.UnreadableLine,
    faults.CutOffFile,
    faults.HostileFile,
    faults.OtherMessage,
    faults.BankRefused,
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("what", faults.EXPECTED)
def test_sentences(language: str, what: str) -> None:
    text = Text(language)
    words = text.say(faults.expected(what))
    for error in ERRORS:
        data = error(file="a.sta", line=3, expected=faults.expected(what), reply="15500").data
        sentence = text.word(f"error.{error.code}", **data)
        assert "a.sta" in sentence
        assert "{" not in sentence
        if error in (faults.UnreadableLine, faults.OtherMessage):
            assert words in sentence
