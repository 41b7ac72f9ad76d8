"""``posdesk checklist``, as scripts use it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from posdesk.devices.model import Device, Status
from posdesk.keeping import Keeping
from posdesk.shop.model import Shop
from posdesk.vault.service import Secret
from posdesk.vault.slots import Stretch
from tests.cli.shell import Shell
from tests.vault.conftest import FAST, PASSPHRASE


@pytest.fixture(autouse=True)
def _fast(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Stretch, "calibrated", classmethod(lambda cls: FAST))


class Printing(Shell):
    """Prints a month, and reads what stands on the sheet."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        super().__init__(folder, capsys, "checklist")
        self.out = folder / "sheet.pdf"

    def text(self) -> str:
        """What stands on the sheet."""
        document = pypdfium2.PdfDocument(self.out.read_bytes())
        try:
            return "\n".join(one.get_textpage().get_text_range() for one in document)
        finally:
            document.close()


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Printing:
    kept, _ = Keeping.create(tmp_path / "vault", PASSPHRASE)
    shop = kept.register().add(Shop(name="High Street"))
    kept.devices().add(Device(name="Till", serial="SN12345678", status=Status.ADOPTED, shop=shop.id,
                              installed=date(2026, 1, 5)))  # fmt: skip
    kept.vault.close()
    return Printing(tmp_path, capsys)


def test_a_sheet_is_printed_and_kept(run: Printing) -> None:
    status, out, err = run("2026-11", "--pdf", str(run.out))
    assert (status, out) == (0, f"PD-202611-1-001  3 pages  {run.out}\n")
    assert "sheet.pdf is not encrypted" in err
    assert "Monthly security check" in run.text()
    assert "High Street" in run.text()
    kept = Keeping.open(run.vault, Secret.passphrase(PASSPHRASE))
    try:
        assert kept.checklists().pages(kept.checklists().entry("PD-202611-1-001").sheet) == run.out.read_bytes()
    finally:
        kept.vault.close()


def test_json_says_what_was_printed(run: Printing) -> None:
    words = ("2026-11", "--pdf", str(run.out), "--paper", "letter", "--large", "--languages", "zh_TW,en", "--json")
    status, out, _ = run(*words, "--shop", "High Street")
    told = json.loads(out)
    assert status == 0
    assert told == {
        "sheet": "PD-202611-1-001", "month": "2026-11", "shop": "High Street", "pages": told["pages"], "devices": 1,
        "template": "1", "pdf": str(run.out),
    }  # fmt: skip
    assert told["pages"] > 3
    assert "每月安全檢查表" in run.text()
    assert "Monthly security check" in run.text()
    again = json.loads(run(*words)[1])
    assert again["sheet"] == "PD-202611-1-001"


@pytest.mark.parametrize(("words", "problem"), [
    (("2026-13",), "2026-13"), (("november",), "november"), (("2026-11", "--shop", "nowhere"), "nowhere"),
    (("2026-11", "--languages", "fr"), "fr"), (("2026-11", "--languages", "zh_CN,zh_TW,en"), "one or two"),
    (("2026-11", "--paper", "a3"), "a3"),
])  # fmt: skip
def test_wrong_words_are_usage_errors_and_write_nothing(run: Printing, words: tuple[str, ...], problem: str) -> None:
    status, out, err = run(*words, "--pdf", str(run.out))
    assert (status, out) == (2, "")
    assert problem in err
    assert not run.out.exists()


def test_a_pdf_has_to_be_named(run: Printing) -> None:
    status, _, err = run("2026-11")
    assert status == 2
    assert "--pdf" in err


def test_with_several_shops_one_is_named(run: Printing) -> None:
    kept = Keeping.open(run.vault, Secret.passphrase(PASSPHRASE))
    kept.register().add(Shop(name="Riverside"))
    kept.vault.close()
    status, _, err = run("2026-11", "--pdf", str(run.out))
    assert status == 2
    assert "--shop" in err
    status, out, _ = run("2026-11", "--pdf", str(run.out), "--shop", "Riverside")
    assert status == 0
    assert out.startswith("PD-202611-2-001")


def test_what_cannot_be_written_is_said(run: Printing, tmp_path: Path) -> None:
    status, _, err = run("2026-11", "--pdf", str(tmp_path / "nowhere" / "a.pdf"))
    assert status == 2
    assert "a.pdf" in err
