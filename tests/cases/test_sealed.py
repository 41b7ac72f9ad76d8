"""What is written while the vault is locked: sealed at once, filed with its times, and believed no further."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posdesk.cases import sealed
from posdesk.cases.model import Case, Story
from posdesk.cases.rules.changes import Act, Edit
from posdesk.cases.sealed import MAGIC, Outside
from posdesk.cases.service import file_sealed
from posdesk.vault import service as vaults
from posdesk.vault.service import Change, Piece
from tests.cases.desk import NOON, CasesDesk
from tests.devices.opened import picture

CARD = "4111111111111111"


def outside(kind: str = "INC-5") -> Outside:
    case = Outside(Story(Case(kind=kind, opened=NOON)))
    case.edit(Edit(Act.NOTE, "hang_up", value=f"Karte {CARD}"), NOON)
    case.edit(Edit(Act.DONE, "hang_up"), NOON + timedelta(minutes=1))
    case.edit(Edit(Act.ANSWER, "given", answers=("money",)), NOON + timedelta(minutes=2))
    case.edit(Edit(Act.FACT, name="amount", value="¥500"), NOON + timedelta(minutes=2))
    case.edit(Edit(Act.CALL, "money", "Police", "110"), NOON + timedelta(minutes=3))
    case.edit(Edit(Act.CALL_NOTE, value="Nr. 7"), NOON + timedelta(minutes=4))
    return case


def file_all(desk: CasesDesk) -> list[int]:
    numbers: list[int] = []

    def file(change: Change, piece: Piece) -> None:
        number = file_sealed(change, piece.data)
        if number is not None:
            numbers.append(number)

    vaults.file_sealed(desk._open, file, "Lin")
    return numbers


def test_it_is_filed_with_the_times_at_which_it_was_done(desk: CasesDesk) -> None:
    case = outside()
    desk.lock()
    first = vaults.write_sealed(desk.folder, outside().piece(), desk.clock)
    again = vaults.write_sealed(desk.folder, case.piece(), desk.clock, instead_of=first)
    photo = vaults.write_sealed(desk.folder, case.photo("record", "screen.jpg", picture()), desk.clock)
    assert not first.exists()
    assert vaults.sealed_waiting(desk.folder) == 2
    plain = b"".join(path.read_bytes() for path in (again, photo))
    assert b"posdesk-case" not in plain
    assert b"411111" not in plain
    desk.hands.later(hours=5)
    desk.unlock()
    assert set(file_all(desk)) == {1}
    cases = desk.cases()
    story = cases.story(1)
    assert (story.case.kind, story.case.opened, story.facts) == ("INC-5", NOON, {"amount": "¥500"})
    assert story.steps["hang_up"].done == NOON + timedelta(minutes=1)
    assert story.steps["hang_up"].note == "Karte 411111******1111"
    assert story.answers("given") == ("money",)
    assert (story.calls[0].number, story.calls[0].note) == ("110", "Nr. 7")
    assert [one.name for one in cases.evidence(story)["record"]] == ["screen.jpg"]
    told = {one.what: one.at for one in cases.timeline(1)}
    assert told["done"] == NOON + timedelta(minutes=1)
    assert told["called"] == NOON + timedelta(minutes=3)
    assert told["sealed"] == NOON + timedelta(hours=5)
    assert vaults.sealed_waiting(desk.folder) == 0
    # Filed twice is filed once.
    with desk._open.change("Lin") as change:
        assert file_sealed(change, case.piece()) == 1
    assert len(cases.story(1).calls) == 1
    assert len(cases.every()) == 1


def test_a_note_of_the_old_kind_is_none_of_ours(desk: CasesDesk) -> None:
    with desk._open.change("Lin") as change:
        assert file_sealed(change, b"Einbruch um drei") is None
    assert desk.cases().every() == []


def told(**changed: object) -> bytes:
    case = outside()
    line = json.loads(case.piece()[len(MAGIC) :])
    return MAGIC + json.dumps({**line, **changed}).encode() + b"\n"


@pytest.mark.parametrize(
    "piece",
    [
        MAGIC, MAGIC + b"[]\n", MAGIC + b"{", MAGIC + b"\xff\n", MAGIC + b"[" * 5_000 + b"\n",
        told(kind="INC-9"), told(steps={"nowhere": {}}), told(steps=[1]), told(opened="yesterday"),
        told(opened="2026-11-30T12:00:00"), told(calls=[["nowhere", "", "", "", ""]]), told(photo={"step": "nowhere"}),
    ],
)  # fmt: skip
def test_a_forged_piece_is_filed_as_nothing(desk: CasesDesk, piece: bytes) -> None:
    with desk._open.change("Lin") as change:
        assert file_sealed(change, piece) is None
    assert desk.cases().every() == []


def test_a_piece_from_the_future_is_of_now_and_its_cards_are_cut(desk: CasesDesk) -> None:
    later = (NOON + timedelta(days=900)).isoformat()
    steps = {"hang_up": {"done": later, "answers": ["made up"], "note": f"x {CARD}"}}
    piece = told(opened=later, steps=steps, facts={"amount": CARD, "lesson": "no"}, drill=1,
                 calls=[["money", later, CARD, "110", ""]] * 99)  # fmt: skip
    with desk._open.change("Lin") as change:
        number = file_sealed(change, piece)
    story = desk.cases().story(number or 0)
    assert story.case.opened == story.steps["hang_up"].done == NOON
    assert story.steps["hang_up"].answers == ()
    assert story.facts == {"amount": "411111******1111"}
    assert not story.case.drill
    assert len(story.calls) <= 50
    assert CARD not in repr(story)


def test_what_is_no_picture_after_all_loses_nothing_else(desk: CasesDesk) -> None:
    case = outside()
    with desk._open.change("Lin") as change:
        assert file_sealed(change, case.photo("record", "x.jpg", b"MZ\0\0")) == 1
        assert file_sealed(change, case.piece()) == 1
    assert desk.cases().story(1).is_done("hang_up")


@given(st.binary(max_size=300))
def test_whatever_follows_the_mark_is_read_or_not(data: bytes) -> None:
    sealed.read(MAGIC + data)
    sealed.read(data)


def test_nothing_of_a_case_is_in_plain_sight_on_the_disk(tmp_path: Path) -> None:
    script = f"""
import os, signal, tempfile
from pathlib import Path
from posdesk.cases.service import Act, Edit
from posdesk.vault import service as vaults
from tests.cases.desk import CasesDesk
from tests.cases.test_sealed import outside
tempfile.tempdir = {str(tmp_path / "tmp")!r}
Path(tempfile.tempdir).mkdir()
desk = CasesDesk(Path({str(tmp_path / "shop")!r}))
story = desk.begin("case/new?kind=INC-1")
for name, value in (("amount", "SECRET-MARK"), ("card", "{CARD}"), ("trace", "TRACE-MARK")):
    story = desk.cases().edit(story, Edit(Act.FACT, name=name, value=value))
desk.cases().edit(story, Edit(Act.NOTE, "slip", value="SECRET-MARK {CARD}"))
case = outside()
case.edit(Edit(Act.NOTE, "record", value="SECRET-MARK"), desk.hands.at)
vaults.write_sealed(desk.folder, case.piece())
print("kept", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=120,
        cwd=Path(__file__).resolve().parents[2],
    )  # fmt: skip
    assert "kept" in done.stdout, done.stderr
    everything = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert everything
    for mark in (b"SECRET-MARK", b"TRACE-MARK", CARD.encode(), b"411111******1111"):
        assert mark not in everything
    # Killed in the middle, nothing that was kept is lost.
    desk = object.__new__(CasesDesk)
    desk.folder, desk.verdict = tmp_path / "shop", None
    from posdesk.kit.clock import CLOCK

    desk.clock = CLOCK
    desk.unlock()
    try:
        story = desk.cases().story(1)
        assert story.facts == {"amount": "SECRET-MARK", "card": "411111******1111", "trace": "TRACE-MARK"}
        assert story.steps["slip"].note == "SECRET-MARK 411111******1111"
        assert file_all(desk) == [2]
    finally:
        desk.lock()
