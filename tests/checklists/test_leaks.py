"""Nothing of a sheet is in plaintext outside the vault, and no card number is in it either."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from posdesk.checklists.model import Answer, Kind
from posdesk.checklists.rules import templates
from tests.checklists.shops import CARD, Desk, answers, desk_of, fill_whole, jpeg, order, page_picture
from tests.vault.test_leaks import leaks

MARK = "XyloMarker7731"


def use(desk: Desk) -> None:
    """A month with marked words in everything that can be typed."""
    with desk.vault.change("mei") as change:
        change.update("shops", 1, name=f"{MARK} 便利店")
        change.update("devices", 1, place=MARK)
    lists = desk.checklists()
    base = templates.template(Kind.MONTHLY).sections
    own = replace(base[1].items[0], id="own1", own=f"{MARK} {CARD}")
    lists.ask(Kind.MONTHLY, (base[0], replace(base[1], items=(*base[1].items, own)), *base[2:]))
    lists.preview(order())
    sheet = lists.print(order(reasons=True))
    entry = fill_whole(lists, sheet.number)
    rows = [(name, str(Answer.FAULT), f"{MARK} {CARD}", f"{MARK} {CARD}") for name, *_ in answers(entry, "B")]
    lists.fill(sheet.id, "B", rows)
    lists.finish(sheet.id, 1, date(2026, 11, 24), signed=True)
    lists.file_scan(f"{MARK}.jpg", jpeg(page_picture(lists.pages(sheet), 0, 150)))
    lists.close_fault(lists.entry(sheet.number).faults[0], f"{MARK} {CARD}")
    lists.shelf()
    lists.due(date(2026, 12, 9))


def test_nothing_is_written_in_plaintext(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TMPDIR", "TMP", "TEMP", "HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "SQLITE_TMPDIR"):
        (tmp_path / name).mkdir()
        monkeypatch.setenv(name, str(tmp_path / name))
    with desk_of(tmp_path) as desk:
        use(desk)
        assert leaks(tmp_path, [MARK, CARD, "LD20A80012345678"]) == []
    assert leaks(tmp_path, [MARK, CARD, "LD20A80012345678"]) == []
    assert (tmp_path / "shop" / "vault.db").stat().st_size > 100_000


def test_no_card_number_is_kept_wherever_it_is_typed(tmp_path: Path) -> None:
    with desk_of(tmp_path) as desk:
        use(desk)
        with desk.vault.reading() as db:
            everything = "\n".join(
                repr(row) for name in db.table_names() for row in db.execute(f'SELECT * FROM "{name}"')
            )
    assert MARK in everything
    assert CARD not in everything
    assert "622202" in everything
