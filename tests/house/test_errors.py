from __future__ import annotations

from posdesk.kit.text import LANGUAGES
from tests.house.sources import calls, error_classes, fields, keywords, patterns


def test_every_error_has_its_sentence_in_every_language() -> None:
    without = [
        f"{language}: error.{kind.code} ({kind.__module__}.{name})"
        for name, kind in error_classes().items()
        for language in LANGUAGES
        if not patterns(language, f"error.{kind.code}")
    ]
    assert without == []


def test_no_two_errors_share_a_sentence() -> None:
    codes = [kind.code for kind in error_classes().values()]
    assert sorted(codes) == sorted(set(codes))


def test_an_error_carries_what_its_sentence_shows() -> None:
    wrong = []
    for where, name, call in calls():
        kind, given = error_classes().get(name), keywords(call)
        if kind is None or given is None:
            continue
        for language in LANGUAGES:
            for pattern in patterns(language, f"error.{kind.code}"):
                lacking = fields(pattern) - given
                if lacking:
                    wrong.append(f"{where}: {name} lacks {sorted(lacking)} of the sentence in {language}")
    assert wrong == []
