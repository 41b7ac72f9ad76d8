"""No words are cut off: in any state, language or theme, and at twice the size."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from posdesk.ui.theme import Mode
from tests.gallery.clipping import clipped
from tests.gallery.states import LANGUAGES, LONG, STATES, put_away, settle, shown_as, window


@pytest.fixture(autouse=True, scope="module")
def _nothing_stays() -> Iterator[None]:
    yield
    put_away()


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_words_are_cut_off(qtbot: QtBot, tmp_path: Path, state: str, language: str) -> None:
    mode = Mode.DARK if language == "zh_TW" else Mode.LIGHT
    with shown_as(state, language, mode, tmp_path / "window.ini") as shown:
        assert list(clipped(shown)) == []


def test_the_check_sees_what_is_cut_off(qtbot: QtBot, tmp_path: Path) -> None:
    desk, make = STATES["verdict"]
    with window(desk(), "en", Mode.LIGHT, tmp_path / "window.ini") as opened:
        make(opened)
        opened.page.add_button.setMaximumWidth(30)
        opened.page.overview.detail.because.setFixedHeight(5)
        settle()
        assert len(list(clipped(opened))) >= 2


def test_the_longest_language_fits_the_smallest_screen(qtbot: QtBot, tmp_path: Path) -> None:
    desk, make = STATES["verdict"]
    with window(desk(), LONG, Mode.LIGHT, tmp_path / "window.ini") as opened:
        make(opened)
        settle()
        assert opened.minimumSizeHint().width() <= 1366
        assert opened.minimumSizeHint().height() <= 768


def test_twice_as_large(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.gallery", "--here", "verdict"],
        capture_output=True, text=True, check=False, timeout=180,
        env={**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
