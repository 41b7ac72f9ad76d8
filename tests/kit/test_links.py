from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.kit.links import Link, LinkBroken, link, parse

NAMES = st.from_regex(r"[a-z][a-z0-9_-]{0,8}", fullmatch=True)
VALUES = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@given(room=NAMES, page=NAMES | st.just(""), args=st.dictionaries(NAMES, VALUES, max_size=4))
def test_an_address_reads_back_as_the_link_that_wrote_it(room: str, page: str, args: dict[str, str]) -> None:
    written = Link(room, page, tuple(args.items()))
    assert parse(str(written)) == written


def test_an_address_looks_like_one() -> None:
    assert str(link("case", "new", kind="INC-2", device=7)) == "case/new?device=7&kind=INC-2"
    assert str(link("reconcile")) == "reconcile"


def test_the_order_of_the_arguments_does_not_matter() -> None:
    assert parse("case/new?kind=INC-2&device=7") == parse("case/new?device=7&kind=INC-2")


def test_arguments_are_asked_for_by_name() -> None:
    found = parse("reconcile/settlement?id=898%7Ccard%7C2026-03-16")
    assert found.get("id") == "898|card|2026-03-16"
    assert found.get("line", "none") == "none"


@pytest.mark.parametrize(
    "address", ["", "/page", "Case/new", "case/new/more", "case/new?kind", "case?a=1&a=2", "case?a=%ff"]
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(LinkBroken):
        parse(address)
