from __future__ import annotations

import io
import re
import tokenize
from functools import cache
from pathlib import Path

import grimp

from tests.house.sources import PACKAGE, ROOT, trees

ROOMS = {"cases", "devices", "guides", "passwords", "reconcile", "shop", "statements", "vault"}
"""Rooms in the strict sense: what they let others see is their service and their model."""

DOORS = {"service", "model"}
DRAWERS = {"utils", "util", "helpers", "helper", "common", "misc", "tools", "stuff"}
LONGEST = 420
"""Lines of a module; past that it does two things."""


@cache
def imports() -> list[tuple[str, str]]:
    graph = grimp.build_graph("posdesk", cache_dir=None, exclude_type_checking_imports=True)
    return [(a, b) for a in sorted(graph.modules) for b in sorted(graph.find_modules_directly_imported_by(a))]


def test_rooms_talk_through_their_service_and_model_alone() -> None:
    wrong = []
    for importer, imported in imports():
        _, room, *inside = [*imported.split("."), ""]
        if room not in ROOMS or importer.split(".")[1:2] == [room]:
            continue
        # The shell knows every page, and the composition root may name a room as such.
        shown_to_shell = importer.startswith("posdesk.shell") and inside[:1] == ["ui"]
        # What a session keeps is put together from what every room keeps, and so is what is handed over.
        shown_to_keeping = importer in ("posdesk.keeping", "posdesk.parting") and inside[:1] == ["store"]
        # Commands write the same papers and tables that the pages print.
        shown_to_commands = importer.startswith("posdesk.cli") and inside[:1] in (["papers"], ["tables"])
        shown = shown_to_shell or shown_to_keeping or shown_to_commands
        if inside[0] and inside[0] not in DOORS and not shown:
            wrong.append(f"{importer} -> {imported}")
    assert wrong == []


def test_the_widget_kit_is_for_pages_alone() -> None:
    wrong = [
        f"{importer} -> {imported}"
        for importer, imported in imports()
        if imported.startswith("posdesk.ui") and not {"ui", "shell"} & set(importer.split("."))
    ]
    assert wrong == []


def test_no_junk_drawer_opens() -> None:
    assert [str(path) for path in trees() if DRAWERS & {*path.parts[:-1], path.stem}] == []


def test_no_module_grows_too_long() -> None:
    lengths = {str(path): len((ROOT / path).read_text(encoding="utf-8").splitlines()) for path in trees()}
    assert {path: length for path, length in lengths.items() if length > LONGEST} == {}


def comments(path: Path) -> list[tuple[int, str]]:
    source = io.StringIO(path.read_text(encoding="utf-8"))
    return [(t.start[0], t.string) for t in tokenize.generate_tokens(source.readline) if t.type == tokenize.COMMENT]


def test_an_exception_to_the_rules_says_why() -> None:
    bare = re.compile(r"#\s*(type:\s*ignore(\[[\w,\- ]+\])?|noqa(:\s*[A-Z0-9, ]+)?|pragma: no cover)\s*$")
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line, text in comments(path)
        if bare.search(text)
    ]
    assert found == []


def test_nothing_is_left_for_later() -> None:
    later = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|for now\b|\btemporar(y|ily) hack", re.IGNORECASE)
    found = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line, text in comments(path)
        if later.search(text)
    ]
    assert found == []
