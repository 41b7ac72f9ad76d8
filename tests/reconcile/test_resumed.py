"""What was judged is kept and taken up again: the same to the letter, and a month more as if nobody had stopped."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posdesk.demo import worlds
from posdesk.kit.text import Text
from posdesk.reconcile import judge, remembered
from posdesk.reconcile.model import Pairing, Verdict
from posdesk.reconcile.recalled import Kept, Part
from posdesk.reconcile.service import Question, Reconciliation, document, read_terms
from posdesk.reconcile.spread import Anew
from posdesk.statements.model import ReadFile, Taking
from posdesk.statements.service import read
from tests.reconcile.test_kept import judged, months, said


class Shelf:
    """Keeps the sums and the parts of one run."""

    def __init__(self) -> None:
        self.parts: dict[str, Part] = {}
        self._sums: dict[str, Kept] = {}

    def put(self, run: Reconciliation) -> None:
        """Keep all of a run."""
        wanted, new = run.sums(list(self._sums))
        self._sums = {key: self._sums[key] for key in wanted if key in self._sums} | {one.key: one for one in new}
        telling = run.tell()
        while True:
            try:
                next(telling)
            except StopIteration as made:
                self.parts = {one.name: one for one in made.value}
                return

    def sums(self) -> Sequence[tuple[str, tuple[str, ...]]]:
        """What there is."""
        return [(one.key, one.digests) for one in self._sums.values()]

    def recall(self, key: str) -> bytes:
        """One of them."""
        return self._sums[key].told

    def part(self, name: str) -> Part | None:
        """One of the parts."""
        return self.parts.get(name)


def letters(verdict: Verdict) -> str:
    return json.dumps(document(verdict, Text("en")), ensure_ascii=False, default=list)


def full(files: Sequence[ReadFile], question: Question) -> str:
    run = Reconciliation(files, question, keep=True)
    found = letters(run.verdict)
    run.close()
    return found


def unplaced(takings: Sequence[Taking]) -> list[Taking]:
    """Without their lines: of files on a disk not every way to them tells these."""
    return [replace(one, line=None) for one in takings]


@pytest.fixture
def ways(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """For every month more "" where it was judged alone, else why everything was judged; "all" for a run over all."""
    found: list[str] = []
    more, every = judge.kept.more, judge.judge

    def told(*words: Any) -> Any:
        try:
            made = more(*words)
        except Anew as why:
            found.append(str(why))
            raise
        found.append("")
        return made

    def all_of_it(*words: Any, **more: Any) -> Any:
        found.append("all")
        return every(*words, **more)

    monkeypatch.setattr(judge.kept, "more", told)
    monkeypatch.setattr(judge, "judge", all_of_it)
    return found


def again(files: Sequence[ReadFile], question: Question, shelf: Shelf) -> Reconciliation:
    run = Reconciliation.recalled(files, question, shelf)
    assert run is not None
    return run


def world(name: str, seed: int, folder: Path, **size: int) -> tuple[list[ReadFile], Question]:
    worlds.WORLDS[name](seed, **size).write(folder)
    terms = folder / "terms.toml"
    files = read([path for path in sorted(folder.iterdir()) if path.suffix == ".csv"])
    return list(files), Question(read_terms(terms) if terms.exists() else None)


@pytest.mark.parametrize("proposed", [False, True])
@pytest.mark.parametrize("name", sorted(worlds.WORLDS))
def test_where_nothing_changed_it_is_said_again_to_the_letter(
    name: str, proposed: bool, tmp_path: Path, ways: list[str]
) -> None:
    files, question = world(name, 4, tmp_path, days=45, **({"merchants": 5} if name == "chain" else {}))
    if proposed:
        question = Question()
    run, shelf = Reconciliation(files, question, keep=True), Shelf()
    before = letters(run.verdict)
    shelf.put(run)
    ways.clear()
    known = again(files, question, shelf)
    assert (known.known, ways) == (True, [])
    assert letters(known.verdict) == before
    assert known.verdict == run.verdict
    for one in (*run.verdict.settlements[:3], *run.verdict.settlements[-9::3]):
        assert unplaced(known.takings_of(one.id)) == unplaced(run.takings_of(one.id))
        assert known.takings_count(one.id) == run.takings_count(one.id)
    known.close()
    run.close()


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[list[Path]], Question]:
    folder = tmp_path_factory.mktemp("shop")
    worlds.WORLDS["base"](3, merchants=2, days=235).write(folder)
    return months(folder, (180, 210)), Question(read_terms(folder / "terms.toml"))


def test_a_month_more_is_judged_as_if_nobody_had_stopped(
    shop: tuple[list[list[Path]], Question], ways: list[str]
) -> None:
    parts, question = shop
    files = list(read(parts[0]))
    unbroken, shelf = Reconciliation(files, question, keep=True), Shelf()
    shelf.put(unbroken)
    for n, part in enumerate(parts[1:], 2):
        new = list(read(part))
        files += new
        ways.clear()
        taken_up = again(files, question, shelf)
        assert (ways, taken_up.known) == ([""], False)
        unbroken = unbroken.more(new)
        assert ways == ["", ""]
        assert letters(taken_up.verdict) == letters(unbroken.verdict)
        assert said(taken_up.verdict) == judged([path for part in parts[:n] for path in part], question)
        for one in taken_up.verdict.settlements[:: len(taken_up.verdict.settlements) // 5]:
            assert unplaced(taken_up.takings_of(one.id)) == unplaced(unbroken.takings_of(one.id))
        shelf.put(taken_up)
        assert letters(again(files, question, shelf).verdict) == letters(unbroken.verdict)
        taken_up.close()
    unbroken.close()


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_wherever_it_is_cut_and_whenever_it_is_kept_it_is_the_same(
    data: st.DataObject, small: tuple[Path, Question], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder, question = small
    days = sorted(data.draw(st.lists(st.integers(100, 200), min_size=1, max_size=3, unique=True)))
    stops = data.draw(st.lists(st.booleans(), min_size=len(days), max_size=len(days)))
    seed = data.draw(st.integers(0, 3))
    parts = months(folder, days)
    random.Random(seed).shuffle(parts[0])
    files = list(read(parts[0]))
    run, shelf = Reconciliation(files, question, keep=True), Shelf()
    for part, stop in zip(parts[1:], stops, strict=True):
        new = list(read(part))
        files += new
        if stop:
            shelf.put(run)
            run.close()
            run = again(files, question, shelf)
        else:
            run = run.more(new)
    assert said(run.verdict) == judged([path for part in parts for path in part], question)
    shelf.put(run)
    assert letters(again(files, question, shelf).verdict) == letters(run.verdict)
    run.close()


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Question]:
    folder = tmp_path_factory.mktemp("small")
    worlds.WORLDS["hard"](7, merchants=1, days=220).write(folder)
    return folder, Question(read_terms(folder / "terms.toml"))


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[ReadFile], Question, Shelf]:
    files, question = world("base", 6, tmp_path_factory.mktemp("kept"), merchants=2, days=40)
    run, shelf = Reconciliation(files, question, keep=True), Shelf()
    shelf.put(run)
    run.close()
    return files, question, shelf


def test_another_question_other_files_or_another_order_of_them_is_not_known(
    kept: tuple[list[ReadFile], Question, Shelf],
) -> None:
    files, question, shelf = kept
    terms = question.terms
    assert terms is not None
    assert Reconciliation.recalled(files, question, shelf) is not None
    bank = next(file for file in files if file.format == "neutral" or file.statements[0].entries)
    fewer = replace(bank, statements=(replace(bank.statements[0], entries=bank.statements[0].entries[:-1]),))
    others: list[tuple[list[ReadFile], Question]] = [
        (files, Question()),
        (files, replace(question, terms=replace(terms, timezone="Asia/Taipei"))),
        (files, replace(question, terms=replace(terms, channels=terms.channels[:-1]))),
        (files, replace(question, as_of=date(2026, 1, 1))),
        (files, replace(question, patience=6)),
        (files, replace(question, pairings=(Pairing(("a",), ("b",)),))),
        (files[::-1], question),
        (files[:-1], question),
        ([*files[:-1], replace(files[-1], digest="another")], question),
        ([*files[:-1], replace(files[-1], path=Path("another.csv"))], question),
        ([fewer if file is bank else file for file in files], question),
    ]
    for which, asked in others:
        assert Reconciliation.recalled(which, asked, shelf) is None


def test_another_edition_of_the_program_does_not_believe_it(
    kept: tuple[list[ReadFile], Question, Shelf], monkeypatch: pytest.MonkeyPatch
) -> None:
    files, question, shelf = kept
    monkeypatch.setattr(remembered, "edition", lambda: "of next year")
    assert Reconciliation.recalled(files, question, shelf) is None


@pytest.mark.parametrize("at", [0, 1, 40, -1])
def test_what_was_changed_by_a_byte_is_not_believed(kept: tuple[list[ReadFile], Question, Shelf], at: int) -> None:
    files, question, shelf = kept
    told = bytearray(shelf.parts["verdict"].told)
    told[at] ^= 1
    damaged = Shelf()
    damaged.parts = {"verdict": replace(shelf.parts["verdict"], told=bytes(told))}
    assert Reconciliation.recalled(files, question, damaged) is None
    damaged.parts = {"verdict": replace(shelf.parts["standing"], name="verdict")}
    assert Reconciliation.recalled(files, question, damaged) is None


def test_what_is_kept_in_part_alone_is_judged_with_everything(
    shop: tuple[list[list[Path]], Question], ways: list[str]
) -> None:
    parts, question = shop
    files, new = list(read(parts[0])), list(read(parts[1]))
    run, shelf = Reconciliation(files, question, keep=True), Shelf()
    shelf.put(run)
    run.close()
    del shelf.parts["standing"]
    assert Reconciliation.recalled([*files, *new], question, shelf) is None
    ways.clear()
    known = again(files, question, shelf)
    assert letters(known.more(new).verdict) == full([*files, *new], question)
    assert ways == ["all", "all"]


def test_by_proposed_terms_a_month_more_is_judged_with_everything(
    shop: tuple[list[list[Path]], Question], ways: list[str]
) -> None:
    parts, _ = shop
    files, new = list(read(parts[0])), list(read(parts[1]))
    run, shelf = Reconciliation(files, Question(), keep=True), Shelf()
    shelf.put(run)
    run.close()
    assert Reconciliation.recalled([*files, *new], Question(), shelf) is None
    ways.clear()
    known = again(files, Question(), shelf)
    assert known.verdict.terms_guessed
    assert letters(known.more(new).verdict) == full([*files, *new], Question())
    assert ways == ["all", "all"]
