from __future__ import annotations

import pytest

from posdesk.guides import papers, service
from posdesk.guides.rules.reading import read
from posdesk.kit import sheet
from posdesk.kit.sheet import Bullets, Heading, Illustration, Table
from posdesk.kit.text import LANGUAGES
from tests.guides.sample import TODAY, guide_text


def test_a_guide_is_set_as_it_is_read() -> None:
    made = papers.compose(read(guide_text(), "en", "x"), TODAY, service.Origin("Qinghe", 3, "Head office"))
    assert (made.id, made.title, made.answer) == ("G2-20261201", "Scams", "Hang up. Call the number that is saved.")
    assert [block.text for block in made.blocks if isinstance(block, Heading)] == [
        "Why", "Free swap", "If it happened", "Sources",
    ]  # fmt: skip
    assert [block.look for block in made.blocks if isinstance(block, Bullets)] == [
        "signs", "numbered", "never", "numbered", "quiet",
    ]  # fmt: skip
    assert made.facts[-1].startswith("In posdesk: ")
    (drawn,) = [block for block in made.blocks if isinstance(block, Illustration)]
    assert papers.MARK not in drawn.svg
    assert "“Qinghe”, version 3, signed by Head office" in made.facts[1]


def test_a_guide_that_leads_nowhere_says_nothing_of_the_program() -> None:
    head, rest = guide_text().split("[Somebody")[0], guide_text().split("## Why", 1)[1]
    made = papers.compose(read(f"{head}## Why{rest}", "en", "x"), TODAY)
    assert not [fact for fact in made.facts if "In posdesk" in fact]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_guide_and_the_booklet_are_set_without_a_warning(language: str) -> None:
    library = service.library(language)
    sheets = list(papers.booklet(library.guides, TODAY, language, library.origins))
    assert len(sheets) == len(library.guides) + 1
    (table,) = sheets[0].blocks
    assert isinstance(table, Table)
    assert [row[0] for row in table.rows] == [guide.id for guide in library.guides]
    assert {one.id: sheet.typeset(one).warnings for one in sheets if sheet.typeset(one).warnings} == {}
