"""Locked files are opened in memory by the passwords given, which are kept nowhere."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import traceback
import zipfile
from pathlib import Path

import msoffcrypto
import pytest
import pyzipper
from msoffcrypto.format.ooxml import OOXMLFile

from posdesk.kit.errors import UsageError
from posdesk.statements import locked, service
from posdesk.statements.errors import PasswordNeeded, UnknownLock, WrongPassword
from posdesk.statements.model import ReadFile
from tests.statements import tables
from tests.statements.tables import golden_text

SECRET = "口令-S3cret"
CSV = golden_text("alipay-fund").encode("gb18030")


def aes(password: str = SECRET, codec: str = "utf-8", **members: bytes) -> bytes:
    held = io.BytesIO()
    with pyzipper.AESZipFile(held, "w", compression=zipfile.ZIP_DEFLATED, encryption=pyzipper.WZ_AES) as archive:
        archive.setpassword(password.encode(codec))
        for name, content in members.items():
            archive.writestr(name, content)
    return held.getvalue()


def locked_book(password: str = SECRET) -> bytes:
    held = io.BytesIO()
    OOXMLFile(io.BytesIO(tables.workbook(tables.grid("ccb")))).encrypt(password, held)
    return held.getvalue()


def read(folder: Path, data: bytes, *secrets: str, name: str = "bill.zip") -> ReadFile:
    (folder / name).write_bytes(data)
    (found,) = service.read([folder / name], secrets=secrets)
    return found


def code(file: ReadFile) -> str:
    return file.error.code if file.error else ""


@pytest.mark.parametrize("codec", ["utf-8", "gb18030"])
def test_a_zip_of_alipay_is_opened_by_its_password(tmp_path: Path, codec: str) -> None:
    data = aes(codec=codec, **{"账务明细.csv": CSV})
    plain = read(tmp_path, CSV, name="plain.csv")
    assert code(read(tmp_path, data)) == "password_needed"
    assert code(read(tmp_path, data, "wrong", "other")) == "wrong_password"
    opened = read(tmp_path, data, "wrong", SECRET)
    assert (opened.format, opened.statements) == (plain.format, plain.statements)


def test_the_old_lock_of_zips_is_opened_too_and_chance_opens_nothing(tmp_path: Path) -> None:
    """The old lock's own test lets one wrong password in 256 pass."""
    with pyzipper.ZipFile(io.BytesIO(), "w") as _:
        pass
    data = old_lock("账单.csv", CSV, b"1234")
    assert code(read(tmp_path, data, "1234")) == ""
    for n in range(600):
        assert code(read(tmp_path, data, f"w{n}")) == "wrong_password"


def test_a_locked_workbook_is_opened_alone_and_in_a_zip(tmp_path: Path) -> None:
    book = locked_book()
    plain = read(tmp_path, tables.workbook(tables.grid("ccb")), name="plain.xlsx")
    assert code(read(tmp_path, book, name="ccb.xlsx")) == "password_needed"
    assert code(read(tmp_path, book, "wrong", name="ccb.xlsx")) == "wrong_password"
    assert read(tmp_path, book, SECRET, name="ccb.xlsx").statements == plain.statements
    assert read(tmp_path, aes("zip", **{"ccb.xlsx": book}), SECRET, "zip").statements == plain.statements
    assert code(read(tmp_path, aes("zip", **{"ccb.xlsx": book}), "zip")) == "wrong_password"


def test_members_of_several_passwords_are_refused(tmp_path: Path) -> None:
    held = io.BytesIO()
    with pyzipper.AESZipFile(held, "w", encryption=pyzipper.WZ_AES) as archive:
        for name, password in (("a.csv", b"one"), ("b.csv", b"two")):
            archive.setpassword(password)
            archive.writestr(name, CSV)
    assert code(read(tmp_path, held.getvalue(), "one")) in ("damaged_file", "wrong_password")


def test_the_columns_of_a_locked_table_can_be_asked_about(tmp_path: Path) -> None:
    path = tmp_path / "ccb.xlsx"
    path.write_bytes(locked_book())
    table = service.open_table(path, (SECRET,))
    assert table is not None
    assert service.propose(path, (SECRET,)) is not None
    with pytest.raises(PasswordNeeded):
        service.open_table(path)


def test_a_lock_that_asks_for_endless_work_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locked, "_MOST_TURNS", 50)
    with pytest.raises(UnknownLock):
        locked.without_lock(locked_book(), "a.xlsx", [SECRET])


@pytest.mark.parametrize("problem", ["DecryptionError", "FileFormatError"])
def test_a_lock_that_the_library_does_not_know(monkeypatch: pytest.MonkeyPatch, problem: str) -> None:
    def refuse(_: object) -> None:
        raise getattr(msoffcrypto.exceptions, problem)("no")

    monkeypatch.setattr(msoffcrypto, "OfficeFile", refuse)
    with pytest.raises(UnknownLock):
        locked.without_lock(b"", "a.xlsx", ["x"])


def test_a_locked_workbook_damaged_anywhere_says_so(tmp_path: Path) -> None:
    whole = locked_book()
    allowed = {
        "", "damaged_file", "wrong_password", "unknown_lock", "unknown_format", "no_header", "empty_file",
        "not_yet_readable", "too_large",
    }  # fmt: skip
    for at in range(0, len(whole), 401):
        broken = bytearray(whole)
        broken[at : at + 16] = b"\xff" * 16
        found = read(tmp_path, bytes(broken), SECRET, name="ccb.xlsx")
        assert code(found) in allowed, at
        assert code(read(tmp_path, whole[:at], SECRET, name="ccb.xlsx")) in allowed


def test_no_password_shows_in_what_is_left_behind(tmp_path: Path) -> None:
    for data, name in ((aes(**{"a.csv": CSV}), "a.zip"), (locked_book(), "b.xlsx")):
        for secret in (SECRET, "s3cret-but-wrong"):
            found = read(tmp_path, data, secret, name=name)
            shown = repr(found)
            if found.error is not None:
                shown += repr(found.error.data) + "".join(traceback.format_exception(found.error))
            assert secret not in shown
            assert secret.encode().hex() not in shown


def test_passwords_come_by_a_descriptor(tmp_path: Path) -> None:
    path = tmp_path / "bill.zip"
    path.write_bytes(aes(**{"账务明细.csv": CSV}))
    for words, status in ((f"wrong\n{SECRET}\n", 0), ("wrong", 3), ("", 3)):
        out, into = os.pipe()
        os.write(into, words.encode())
        os.close(into)
        command = [sys.executable, "-m", "posdesk", "read", str(path), "--json", "--file-passphrase-fd", str(out)]
        done = subprocess.run(command, capture_output=True, pass_fds=(out,), check=False, text=True)
        os.close(out)
        assert done.returncode == status
        assert SECRET not in done.stdout + done.stderr
        assert bool(re.search('"error": ?null', done.stdout)) == (status == 0)


def test_a_descriptor_that_is_none_is_wrong_usage() -> None:
    from posdesk.cli import passphrases

    with pytest.raises(UsageError):
        passphrases.given(987)
    out, into = os.pipe()
    os.write(into, b"\xff\xfe")
    os.close(into)
    with pytest.raises(UsageError) as told:
        passphrases.given(out)
    assert told.value.__cause__ is None
    os.close(out)
    assert passphrases.given(None) == ()


def test_somebody_at_the_terminal_is_asked_three_times(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from posdesk.cli import main, passphrases

    path = tmp_path / "bill.zip"
    path.write_bytes(aes(**{"a.csv": CSV}))
    answers = ["no", "never", SECRET, "x", "y", "z", ""]
    monkeypatch.setattr(passphrases, "can_ask", lambda: True)
    monkeypatch.setattr(passphrases.getpass, "getpass", lambda *_: answers.pop(0))
    assert main.main(["read", str(path)]) == 0
    assert main.main(["read", str(path)]) == 3
    assert main.main(["read", str(path)]) == 3
    assert answers == []
    assert "does not open" in capsys.readouterr().err


def test_a_wrong_password_is_another_error_than_none() -> None:
    assert WrongPassword.code != PasswordNeeded.code


def old_lock(name: str, content: bytes, password: bytes) -> bytes:
    """A zip under the lock of 1989, which no library writes any more (PKWARE, APPNOTE 6.1)."""
    import zlib

    table = []
    for n in range(256):
        value = n
        for _ in range(8):
            value = (value >> 1) ^ 0xEDB88320 if value & 1 else value >> 1
        table.append(value)
    keys = [0x12345678, 0x23456789, 0x34567890]

    def crc(value: int, byte: int) -> int:
        return (value >> 8) ^ table[(value ^ byte) & 0xFF]

    def turn(byte: int) -> None:
        keys[0] = crc(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = crc(keys[2], keys[1] >> 24)

    for byte in password:
        turn(byte)
    check = zlib.crc32(content)
    made = bytearray()
    for byte in bytes(11) + bytes([check >> 24]) + content:
        twisted = (keys[2] | 2) & 0xFFFF
        made.append(byte ^ (((twisted * (twisted ^ 1)) >> 8) & 0xFF))
        turn(byte)
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr(name, bytes(made))
    whole = bytearray(held.getvalue())
    for mark, flags, sums, sizes in ((b"PK\x03\x04", 6, 14, 22), (b"PK\x01\x02", 8, 16, 24)):
        at = whole.index(mark)
        whole[at + flags] |= 1
        whole[at + sums : at + sums + 4] = check.to_bytes(4, "little")
        whole[at + sizes : at + sizes + 4] = len(content).to_bytes(4, "little")
    return bytes(whole)
