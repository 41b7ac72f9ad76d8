from __future__ import annotations

import pytest

from posdesk.kit.errors import Cancelled
from posdesk.kit.jobs import Job, Progress


def test_work_says_how_far_it_is() -> None:
    heard: list[Progress] = []
    job = Job(heard.append)
    job.step("read")
    job.step("match", 3, 10)
    assert heard == [Progress("read"), Progress("match", 3, 10)]


def test_nobody_needs_to_listen() -> None:
    job = Job()
    job.step("read")
    assert not job.cancelled


def test_work_that_was_stopped_ends_at_its_next_step() -> None:
    heard: list[Progress] = []
    job = Job(heard.append)
    job.cancel()
    assert job.cancelled
    with pytest.raises(Cancelled):
        job.step("read")
    assert heard == []
