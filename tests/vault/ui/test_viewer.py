from __future__ import annotations

import io
import tempfile
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from posdesk.kit import sheet
from posdesk.ui.tasks import Lane
from posdesk.vault import service as vaults
from posdesk.vault.service import Ready, RecoveryKey
from posdesk.vault.ui.paper import recovery_sheet
from posdesk.vault.ui.viewer import Viewer
from tests.vault.ui.conftest import ENTER, Hand
from tests.vault.ui.small_desk import SmallDesk

CTRL = Qt.KeyboardModifier.ControlModifier
Kept = tuple[SmallDesk, RecoveryKey]


def picture(width: int = 1600, height: int = 900) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "#c8d8d4").save(out, "PNG")
    return out.getvalue()


def opened(hand: Hand, desk: SmallDesk, lane: Lane, one: Ready) -> Viewer:
    with desk.open_vault.change("owner") as change:
        vaults.attach(change, "devices", 1, one)
    with desk.open_vault.reading() as db:
        (attachment,) = vaults.attached(db, "devices", 1)
    dialog = Viewer(desk, lane, attachment, "en")
    hand.show(dialog)
    hand.wait(dialog.bar.isHidden)
    return dialog


def test_a_picture_is_fitted_and_looked_at_closely(hand: Hand, kept: Kept, lane: Lane) -> None:
    dialog = opened(hand, kept[0], lane, Ready("door.png", "image/png", picture()))
    shown = dialog.picture
    assert shown.fitted
    assert shown.scale_now < 1
    before = shown.scale_now
    hand.click(dialog.closer)
    assert shown.scale_now == pytest.approx(before * 1.25)
    QTest.keyClick(dialog, Qt.Key.Key_Minus, CTRL)
    assert shown.scale_now == pytest.approx(before)
    assert not shown.fitted
    hand.click(dialog.turn)
    assert shown.turned == 90
    hand.click(dialog.whole)
    assert shown.fitted
    dialog.resize(700, 500)
    QTest.keyClick(dialog, Qt.Key.Key_R, CTRL)
    assert shown.turned == 180
    for _ in range(40):
        dialog.zoom_in()
    assert shown.scale_now <= 8


def test_the_wheel_zooms_with_ctrl_alone(hand: Hand, kept: Kept, lane: Lane) -> None:
    dialog = opened(hand, kept[0], lane, Ready("door.png", "image/png", picture()))
    before = dialog.picture.scale_now
    place = QPointF(100, 100)
    for modifiers, turn in ((CTRL, 120), (Qt.KeyboardModifier.NoModifier, 120), (CTRL, -120)):
        event = QWheelEvent(
            place, dialog.picture.mapToGlobal(place), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, modifiers,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(dialog.picture.viewport(), event)
    assert dialog.picture.scale_now == pytest.approx(before)
    assert not dialog.picture.fitted


def test_a_small_picture_is_not_blown_up(hand: Hand, kept: Kept, lane: Lane) -> None:
    dialog = opened(hand, kept[0], lane, Ready("small.png", "image/png", picture(40, 30)))
    assert dialog.picture.scale_now == pytest.approx(1)


def test_a_pdf_is_shown_from_memory(
    hand: Hand, kept: Kept, lane: Lane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    page = sheet.render(recovery_sheet(RecoveryKey.new(), "shop", date(2026, 11, 30), "en"))
    dialog = opened(hand, kept[0], lane, Ready("letter.pdf", "application/pdf", page))
    assert dialog._about.text() == "1 page"
    assert dialog.pages.zoomMode() is QPdfView.ZoomMode.FitToWidth
    hand.click(dialog.further)
    first = dialog.pages.zoomFactor()
    hand.click(dialog.closer)
    assert dialog.pages.zoomFactor() == pytest.approx(first * 1.25)
    hand.click(dialog.whole)
    assert dialog.pages.zoomMode() is QPdfView.ZoomMode.FitToWidth
    assert list(scratch.iterdir()) == []
    dialog._close.setFocus()
    hand.key(ENTER)
    assert not dialog.isVisible()
    assert dialog.document.pageCount() == 0
    assert dialog._bytes.isEmpty()


def test_words_are_shown_and_cannot_be_changed(hand: Hand, kept: Kept, lane: Lane) -> None:
    dialog = opened(hand, kept[0], lane, Ready("slip.txt", "text/plain", "小票 0001".encode()))
    assert dialog.text.toPlainText() == "小票 0001"
    assert dialog.text.isReadOnly()
    assert not dialog.closer.isVisible()
    dialog.zoom_in()
    dialog.accept()
    assert dialog.text.toPlainText() == ""


@pytest.mark.parametrize("media", ["application/pdf", "image/png"])
def test_what_is_damaged_is_said(hand: Hand, kept: Kept, lane: Lane, media: str) -> None:
    dialog = opened(hand, kept[0], lane, Ready("broken", media, b"%PDF-1.7 nothing"))
    assert "damaged" in dialog.banner.text
    dialog.zoom_out()


def test_locked_in_the_meantime(hand: Hand, kept: Kept, lane: Lane) -> None:
    desk, _ = kept
    with desk.open_vault.change("owner") as change:
        vaults.attach(change, "devices", 1, Ready("a.txt", "text/plain", b"a"))
    with desk.open_vault.reading() as db:
        (attachment,) = vaults.attached(db, "devices", 1)
    desk.lock_vault()
    dialog = Viewer(desk, lane, attachment, "en")
    hand.show(dialog)
    hand.wait(dialog.banner.isVisible)
    assert "locked" in dialog.banner.text


def test_pictures_and_words_are_made_ready_for_the_vault() -> None:
    """A PNG, and what is no picture at all, come past every format that is looked for."""
    assert vaults.ready("a.png", picture(8, 8)).media == "image/jpeg"
    assert vaults.ready("slip.txt", "小票".encode()).media == "text/plain"
