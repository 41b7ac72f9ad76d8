from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.vault.crashes import NEW, OLD

MOST = int(os.environ.get("POSDESK_CRASHES", "5"))
"""Of the touches of the disk that are cut off, so many are tried: all of them by ``POSDESK_CRASHES=999``."""

pytestmark = pytest.mark.skipif(os.name == "nt", reason="processes are forked and killed by signals")


def cut_off(scenario: str, mode: str, tmp_path: Path) -> list[dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.vault.crashes", scenario, mode, str(tmp_path), str(MOST)],
        check=False,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert (done.returncode, done.stderr) == (0, "")
    found = [json.loads(line) for line in done.stdout.splitlines()]
    assert found
    for one in found:
        # Whatever was cut off: the vault opens, is whole, and nothing of what was worked with lies about.
        assert one["left"] == [], one
        assert one.get("faults", []) == [], one
        assert not {"commits_lost", "history_cut", "witness_missing"} & set(one.get("notices", [])), one
        if mode == "fail":
            assert one["error"] in ("none", "vault_not_written"), one
    return found


def by_error(found: list[dict[str, Any]]) -> list[tuple[bool, dict[str, Any]]]:
    return [(one["error"] == "vault_not_written", one) for one in found]


@pytest.mark.parametrize("mode", ["kill", "fail"])
def test_a_vault_that_was_not_made_can_be_made_in_the_same_place(mode: str, tmp_path: Path) -> None:
    for refused, one in by_error(cut_off("create", mode, tmp_path)):
        assert one["opens"] in ("made again", OLD)
        # One that opens although nobody was shown its recovery key says so.
        assert one["opens"] == "made again" or one["notices"] == ["recovery_void"]
        assert not refused or one["opens"] == "made again"


@pytest.mark.parametrize("mode", ["kill", "fail"])
def test_a_change_is_there_or_it_is_not(mode: str, tmp_path: Path) -> None:
    for refused, one in by_error(cut_off("save", mode, tmp_path)):
        told = (one["name"], one["kinds"], one["commits"])
        assert told in (("before", ["created"], 1), ("after", ["changed", "created"], 2))
        assert (one["notices"], one["paper"]) == ([], True)
        if mode == "fail":
            # An error says that nothing was kept, and no error that it was.
            assert (told[0] == "before") == refused, one


@pytest.mark.parametrize("mode", ["kill", "fail"])
def test_the_old_passphrase_opens_or_the_new_one(mode: str, tmp_path: Path) -> None:
    for refused, one in by_error(cut_off("change_passphrase", mode, tmp_path)):
        assert one["opens"] in (OLD, NEW)
        assert (one["name"], one["paper"], one["notices"]) == ("before", True, [])
        if mode == "fail":
            assert (one["opens"] == OLD) == refused, one
            assert ("passphrase_changed" in one["kinds"]) == (not refused), one


@pytest.mark.parametrize("mode", ["kill", "fail"])
def test_a_new_key_for_everything_is_there_or_the_old_one(mode: str, tmp_path: Path) -> None:
    for refused, one in by_error(cut_off("rekey", mode, tmp_path)):
        assert one["opens"] == OLD
        # The paper opens, or it is said that it does not.
        assert one["paper"] or one["notices"] == ["recovery_void"], one
        assert not refused or (one["paper"] and one["name"] == "before"), one


@pytest.mark.parametrize("mode", ["kill", "fail"])
def test_a_backup_is_whole_or_it_is_not_there(mode: str, tmp_path: Path) -> None:
    for _, one in by_error(cut_off("backup", mode, tmp_path)):
        assert one["backups"] in ([], [1])
        assert (one["opens"], one["name"], one["notices"]) == (OLD, "before", [])
        assert one["error"] != "none" or one["backups"] == [1]


@pytest.mark.parametrize("mode", ["kill", "fail"])
def test_a_restoring_puts_the_whole_vault_in_the_place_or_leaves_the_one_there(mode: str, tmp_path: Path) -> None:
    for refused, one in by_error(cut_off("restore", mode, tmp_path)):
        assert (one["opens"], one["notices"], one["paper"]) == (OLD, [], True)
        assert (one["name"], one["backups"]) in (("after", [1]), ("before", [1])), one
        if mode == "fail":
            assert (one["name"] == "after") == refused, one


@pytest.mark.parametrize("mode", ["kill", "fail"])
def test_a_note_of_an_emergency_is_written_whole(mode: str, tmp_path: Path) -> None:
    for _, one in by_error(cut_off("seal", mode, tmp_path)):
        assert (one["opens"], one["filed"], one["waiting"]) in ((OLD, None, 0), (OLD, 1, 0)), one
        assert one["error"] != "none" or one["filed"] == 1


@pytest.mark.parametrize("mode", ["kill", "fail"])
def test_a_note_is_filed_once_however_often_it_is_tried(mode: str, tmp_path: Path) -> None:
    for _, one in by_error(cut_off("file", mode, tmp_path)):
        assert (one["opens"], one["filed"], one["waiting"]) == (OLD, 1, 0), one
