"""A parser that crashes, loops or eats memory costs an error; the next file is read as ever."""

from __future__ import annotations

import ctypes
import io
import os
import signal
import subprocess
import sys
import threading
from datetime import datetime, time
from pathlib import Path
from time import monotonic, sleep

import pypdfium2
import pytest
import xlsxwriter

from posdesk.__main__ import PARSER
from posdesk.kit.errors import Cancelled, PosdeskError
from posdesk.kit.jobs import Job
from posdesk.statements import isolated, service
from posdesk.statements.errors import DamagedFile, ReaderGaveUp, TooLarge
from posdesk.statements.formats import camt, pdf_words, workbook
from posdesk.statements.isolated import Worker
from tests.statements import pdfs, tables
from tests.statements.tables import GOLDEN


def twice(data: bytes, number: int, names: list[str]) -> list[tuple[bytes, int, list[str]]]:
    return [(data, number, names)] * 2


def crash() -> int:
    ctypes.string_at(0)
    return 0


def loop() -> int:
    while True:
        pass


def eat() -> int:
    return len(bytearray(64 << 30))


def leave() -> int:
    os._exit(3)


def quit_() -> int:
    sys.exit(3)


def stumble() -> int:
    raise type("PanicException", (BaseException,), {})("a panic of Rust is no Exception")


def refuse() -> int:
    raise TooLarge(file="inner.xlsx")


def lie() -> object:
    return {"what": "was not promised"}


def print_() -> int:
    print("into the answer?")
    os.write(1, b"\xff" * 100)
    os.write(2, b"panicked at src/lib.rs")
    return 7


def unspeakable() -> object:
    return object()


@pytest.fixture
def worker() -> Worker:
    made = Worker(limit=20)
    yield made  # type: ignore[misc]  # pytest takes it from here
    made.close()


def test_values_go_over_and_come_back(worker: Worker) -> None:
    expected = [(b"\x00\xff", 5, ["汉字", ""])] * 2
    assert worker.call(twice, "a", b"\x00\xff", 5, ["汉字", ""], returns=list[tuple[bytes, int, list[str]]]) == expected


@pytest.mark.parametrize(
    ("function", "error"),
    [
        (crash, ReaderGaveUp), (leave, ReaderGaveUp), (quit_, ReaderGaveUp), (lie, ReaderGaveUp),
        (stumble, DamagedFile), (eat, DamagedFile), (unspeakable, DamagedFile), (refuse, TooLarge),
    ],
)  # fmt: skip
def test_whatever_happens_there_is_an_error_here_and_the_next_file_is_read(
    worker: Worker, function: object, error: type[PosdeskError]
) -> None:
    with pytest.raises(error) as told:
        worker.call(function, "a.xlsx", returns=int)  # type: ignore[arg-type]
    assert told.value.data["file"] == ("inner.xlsx" if function is refuse else "a.xlsx")
    assert worker.call(print_, "b.xlsx", returns=int) == 7


def test_an_endless_loop_ends(worker: Worker) -> None:
    worker.limit = 0.3
    with pytest.raises(ReaderGaveUp):
        worker.call(loop, "a", returns=int)
    worker.limit = 20
    assert worker.call(print_, "b", returns=int) == 7


def test_work_is_stopped_by_whoever_started_it(worker: Worker) -> None:
    job = Job()
    threading.Timer(0.3, job.cancel).start()
    began = monotonic()
    with isolated.stoppable(job), pytest.raises(Cancelled):
        worker.call(loop, "a", returns=int)
    assert monotonic() - began < 15


def test_a_worker_that_somebody_killed_is_replaced(worker: Worker) -> None:
    assert worker.call(print_, "a", returns=int) == 7
    process = worker._process
    assert process is not None
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert worker.call(print_, "a", returns=int) == 7
    worker.close()
    worker.close()


def test_several_threads_ask_one_worker(worker: Worker) -> None:
    answers: list[int] = []
    threads = [threading.Thread(target=lambda: answers.append(worker.call(print_, "a", returns=int))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [7] * 6


def test_the_worker_ends_with_the_program() -> None:
    """Even where the program is killed and can say nothing: its pipe ends."""
    program = (
        "import os, sys; from posdesk.statements import isolated; from tests.statements.test_isolated import print_;"
        "isolated.call(print_, 'a', returns=int); print(isolated._worker._process.pid, flush=True); os._exit(0)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    pid = int(done.stdout)
    end = monotonic() + 10
    while Path(f"/proc/{pid}").exists() and "Z" not in Path(f"/proc/{pid}/stat").read_text().split()[2]:
        assert monotonic() < end
        sleep(0.02)


def test_a_program_that_is_one_file_calls_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert isolated.WORKER == PARSER
    done = subprocess.run([sys.executable, "-m", "posdesk", PARSER], input=b"", capture_output=True, check=False)
    assert (done.returncode, done.stdout) == (0, b"")
    made = Worker()
    called: list[list[str]] = []

    def popen(command: list[str], **_: object) -> None:
        called.append(command)
        raise OSError

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(isolated.subprocess, "Popen", popen)
    with pytest.raises(OSError):  # noqa: PT011  its own
        made._started()
    assert called == [[sys.executable, PARSER]]


def test_a_workbook_that_crashes_its_library_costs_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.xlsx"
    path.write_bytes(tables.workbook(tables.grid("ccb")))
    with monkeypatch.context() as patched:
        patched.setattr(workbook, "tables", die)
        (file,) = service.read([path])
    assert file.error is not None
    assert file.error.code == "reader_gave_up"
    (again,) = service.read([path])
    assert again.error is None


def die(data: bytes, name: str) -> int:
    del data, name
    return crash()


def test_what_runs_apart_gives_the_same_here() -> None:
    """The functions of the worker, run where a debugger and the measure of tests see them."""
    book = tables.workbook(tables.grid("ccb"), [["nothing"]])
    assert workbook.tables(book, "a") == isolated.call(workbook.tables, "a", book, "a", returns=list[workbook.Grid])
    xml = (GOLDEN / "camt053-month.xml").read_bytes()
    assert camt.walk(xml) == isolated.call(camt.walk, "a", xml, returns=int) > 0
    assert camt.walk(xml[:900]) >= 0
    page = pdfs.cmb(30)
    there = isolated.call(pdf_words.words, "a", page, "a", [], returns=list[pdf_words.Page])
    assert pdf_words.words(page, "a", []) == there


def test_dates_and_truths_in_cells_are_words() -> None:
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    day, clock = book.add_format({"num_format": "yyyy-mm-dd"}), book.add_format({"num_format": "hh:mm:ss"})
    sheet = book.add_worksheet()
    sheet.write_datetime(0, 0, datetime.fromisoformat("2026-03-17"), day)
    sheet.write_datetime(0, 1, datetime.fromisoformat("2026-03-17 09:30:00"), day)
    sheet.write_datetime(0, 2, time.fromisoformat("09:30:00"), clock)
    sheet.write_boolean(0, 3, True)
    sheet.write_number(0, 4, 1.5)
    book.add_worksheet("empty")
    book.close()
    (grid, empty) = workbook.tables(made.getvalue(), "a")
    assert grid.columns == [["2026-03-17"], ["2026-03-17 09:30:00"], ["09:30:00"], ["True"], [1.5]]
    assert empty == ("empty", 1, [])


def test_a_page_on_its_side_is_read_as_it_is_seen() -> None:
    upright = pdf_words.words(pdfs.cmb(3), "a", [])
    for turn in (90, 180, 270):
        document = pypdfium2.PdfDocument(pdfs.cmb(3))
        for page in document:
            page.set_rotation(turn)
        held = io.BytesIO()
        document.save(held)
        document.close()
        (width, height, found, _), *_ = pdf_words.words(held.getvalue(), "a", [])
        assert (width, height) == (upright[0][:2] if turn == 180 else upright[0][1::-1])
        # upright letters on a turned page lie on their side: they are no lines of a table
        assert found == []


def test_columns_that_do_not_fit_each_other_are_no_sheet(monkeypatch: pytest.MonkeyPatch) -> None:
    """The process of the parsers may have been taken over by a file."""
    monkeypatch.setattr(isolated, "call", lambda *_, **__: [workbook.Grid("a", 1, [["x"], ["y", "z"]])])
    with pytest.raises(DamagedFile):
        workbook.grids_of(tables.workbook([["a"]]), "a.xlsx")
