"""Files that somebody sent: pictures freed of what they tell, and nothing that is two things at once."""

from __future__ import annotations

import io
import random
import struct
import subprocess
import sys
import warnings
import zipfile
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from posdesk.kit.text import Text
from posdesk.vault import attachments
from posdesk.vault import service as vaults
from posdesk.vault.errors import AttachmentRefused, AttachmentsRefused, CannotUndo
from posdesk.vault.service import Ready, Vault
from tests.vault.conftest import FAST

GPS = (0x8825, {1: "N", 2: (31.0, 13.0, 49.0), 3: "E", 4: (121.0, 28.0, 25.0), 29: "2026:11:30"})
MAKER = "Marker Phone 12"


def photo(form: str = "JPEG", size: tuple[int, int] = (64, 48), mode: str = "RGB", **more: Any) -> bytes:
    """A photo that tells where it was taken, by which phone, and that it was held upright."""
    picture = Image.new("RGB", size, (200, 30, 30))
    picture.paste((30, 30, 200), (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[0x010F] = MAKER
    exif[0x0112] = 6
    exif.get_ifd(GPS[0]).update(GPS[1])
    out = io.BytesIO()
    if form in ("JPEG", "PNG", "WEBP", "TIFF"):
        more = {"exif": exif, **more}
    picture.convert(mode).save(out, form, **more)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    picture = Image.open(io.BytesIO(data))
    picture.load()
    return picture


def refusal(name: str, data: bytes) -> str:
    with pytest.raises(AttachmentRefused) as problem:
        vaults.ready(name, data)
    return str(problem.value.data["why"].key).rpartition(".")[2]


def test_the_photo_that_these_tests_take_tells_where_it_was_taken() -> None:
    exif = opened(photo()).getexif()
    assert exif.get_ifd(GPS[0])[2] == (31.0, 13.0, 49.0)
    assert MAKER.encode() in photo()


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP"])
def test_a_picture_tells_nothing_but_what_it_shows(form: str) -> None:
    made = vaults.ready("IMG_1.jpg", photo(form))
    for data in (made.data, made.thumbnail or b""):
        picture = opened(data)
        assert picture.format == "JPEG"
        assert dict(picture.getexif()) == {}
        for told in (MAKER.encode(), b"Exif", b"GPS", b"http://ns.adobe.com", b"2026:11:30"):
            assert told not in data
    kept = opened(made.data)
    # Held upright, and drawn upright.
    upright = form not in ("GIF", "BMP")
    assert kept.size == ((48, 64) if upright else (64, 48))
    top, bottom = kept.getpixel((2, 2)), kept.getpixel((2, kept.height - 3))
    assert (top[2] > 150, bottom[0] > 150) == ((True, True) if upright else (True, False)), (top, bottom)


def test_what_shines_through_stays_so() -> None:
    for mode in ("RGBA", "LA"):
        made = vaults.ready("a.webp", photo("PNG", mode=mode))
        assert (made.media, made.name) == ("image/png", "a.png")
        assert opened(made.data).mode == "RGBA"
    clear = vaults.ready("a.gif", photo("GIF", transparency=0))
    assert clear.media == "image/png"


@pytest.mark.parametrize("mode", ["1", "L", "P", "CMYK", "I;16"])
def test_pictures_of_all_kinds_are_drawn(mode: str) -> None:
    form = "JPEG" if mode == "CMYK" else "PNG"
    made = vaults.ready("a", photo(form, mode="L" if mode == "I;16" else mode))
    assert (made.media, made.name) == ("image/jpeg", "a.jpg")


def test_a_telephones_two_pictures_in_one_are_one() -> None:
    out = io.BytesIO()
    first, second = opened(photo()), opened(photo(size=(32, 32)))
    first.save(out, "MPO", save_all=True, append_images=[second])
    made = vaults.ready("a.mpo", out.getvalue())
    assert opened(made.data).format == "JPEG"
    assert (made.name, len(made.data) < len(out.getvalue())) == ("a.jpg", True)


def test_a_large_picture_is_made_smaller() -> None:
    made = vaults.ready("a.jpg", photo(size=(4000, 1000)))
    assert max(opened(made.data).size) == 3000
    assert max(opened(made.thumbnail or b"").size) == 256


def bomb(width: int, height: int) -> bytes:
    """A small PNG that says it is large, and is."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compressobj(9)
    row = b"\0" * (1 + (width + 7) // 8)
    data = b"".join(rows.compress(row) for _ in range(height)) + rows.flush()
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(10_001, 10_000), (9_600, 9_600 * 2), (60_000, 60_000)])
def test_a_picture_that_swells_is_refused(size: tuple[int, int]) -> None:
    data = bomb(size[0], 10)
    data = data[:20] + struct.pack(">I", size[1]) + data[24:]
    data = data[:29] + struct.pack(">I", zlib.crc32(data[12:29])) + data[33:]
    assert refusal("bomb.png", data) == "too_many_pixels"
    with warnings.catch_warnings():
        # Outside of these tests, what Pillow warns of is no error.
        warnings.simplefilter("ignore")
        assert refusal("bomb.png", data) == "too_many_pixels"


def test_the_largest_picture_that_is_drawn() -> None:
    assert opened(vaults.ready("a.png", bomb(4000, 4000)).data).size == (3000, 3000)


def test_a_picture_that_is_an_archive_too_is_a_picture() -> None:
    hidden = io.BytesIO()
    with zipfile.ZipFile(hidden, "w") as archive:
        archive.writestr("run.js", "alert(1)")
    both = photo() + hidden.getvalue()
    assert zipfile.is_zipfile(io.BytesIO(both))
    made = vaults.ready("both.zip", both)
    assert (made.media, made.name) == ("image/jpeg", "both.zip.jpg")
    assert not zipfile.is_zipfile(io.BytesIO(made.data))
    assert b"run.js" not in made.data


def test_a_document_that_is_a_page_too_is_kept_as_a_document() -> None:
    both = b"%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert)>>>>\n<script>alert(1)</script>"
    made = vaults.ready("letter.html", both)
    assert made == Ready("letter.html.pdf", "application/pdf", both)
    assert vaults.ready("letter.PDF", both).name == "letter.PDF"


@pytest.mark.parametrize("text", [
    "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "<!DOCTYPE html><p>", "<?xml version='1.0'?><svg/>",
    "\ufeff  <HTML>", "\n<script>alert(1)</script>", "<!-- a --><svg/>", "<body onload=a>", "<math/>",
])  # fmt: skip
@pytest.mark.parametrize("name", ["a.svg", "a.txt"])
def test_a_page_or_a_drawing_in_text_is_refused(name: str, text: str) -> None:
    assert refusal(name, text.encode()) == "markup"


def test_text_is_kept_as_text() -> None:
    assert vaults.ready("a.txt", "\ufeff终端\r\n".encode()) == Ready("a.txt", "text/plain", "终端\r\n".encode())
    assert vaults.ready("a.csv", "终端,1".encode("gb18030")).data == "终端,1".encode()
    assert vaults.ready("run.bat", b"format c:").name == "run.bat.txt"
    assert vaults.ready("a.txt", b"<3 dumplings").media == "text/plain"


@pytest.mark.parametrize("sign", [b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypavif"])
def test_a_format_that_cannot_be_drawn_is_told(sign: bytes) -> None:
    assert refusal("IMG_1.HEIC", b"\0\0\0\x18" + sign + b"\0" * 100) == "heic"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "empty"),
        (b"\xff\xd8\xff" + b"\0" * (40 << 20), "too_large"),
        *((data, "unknown") for data in (b"MZ\x90\0\x03", b"\x7fELF\0", b"PK\3\4\0\0", b"text\0", b"\x1b[2J")),
    ],
    ids=["empty", "40 MB", "program", "program of Linux", "archive", "binary", "steers a terminal"],
)
def test_what_is_not_kept(data: bytes, why: str) -> None:
    assert refusal("a", data) == why


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP"])
def test_a_spoilt_picture_is_refused_or_drawn_and_never_trips(form: str) -> None:
    chance = random.Random(form)
    good = photo(form)
    spoilt = [good[: chance.randrange(1, len(good))] for _ in range(25)]
    for _ in range(60):
        data = bytearray(good)
        for _ in range(chance.randrange(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        spoilt.append(bytes(data))
    outcomes = set()
    for data in spoilt:
        try:
            made = vaults.ready("a", data)
        except AttachmentRefused as problem:
            outcomes.add(str(problem.data["why"].key).rpartition(".")[2])
        else:
            outcomes.add(made.media)
            assert dict(opened(made.data).getexif()) == {} if made.media.startswith("image") else True
    assert outcomes <= {"broken_picture", "unknown", "too_many_pixels", "image/jpeg", "image/png", "text/plain"}
    assert len(outcomes) > 1


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../etc/passwd.txt", "passwd.txt"), ("C:\\Windows\\a.txt", "a.txt"),
        ("..", "-.txt"), (".", "-.txt"), ("", "-.txt"),
        ("a\u202etxt.exe", "atxt.exe.txt"), ("\x1b[2Ja\r\nb\0.txt", "[2Jab.txt"), ("\u2066a\u2069.txt", "a.txt"),
        ("  a.txt. ", "a.txt"), ("x" * 300, "x" * 200 + ".txt"), ("发票.txt", "发票.txt"),
    ],
)  # fmt: skip
def test_a_name_is_a_name_and_nothing_else(given: str, kept: str) -> None:
    assert vaults.ready(given, b"text").name == kept


def attach(vault: Vault, one: Ready, key: int = 7) -> int:
    with vault.change("owner") as change:
        return vaults.attach(change, "device", key, one)


def test_what_is_attached_is_read_back_and_the_same_is_kept_once(vault: Vault) -> None:
    one, text = vaults.ready("a.jpg", photo()), vaults.ready("a.txt", b"slip")
    first = attach(vault, one)
    assert attach(vault, one) == first
    assert attach(vault, one, key=8) != first
    attach(vault, text)
    with vault.reading() as db:
        found = vaults.attached(db, "device", 7)
        assert [(item.name, item.media, item.size) for item in found] == [
            ("a.jpg", "image/jpeg", len(one.data)), ("a.txt", "text/plain", 4),
        ]  # fmt: skip
        assert found[0].thumbnail == one.thumbnail
        assert vaults.content(db, first) == one.data


def test_what_is_taken_out_is_gone_and_the_history_has_nothing_of_it(vault: Vault) -> None:
    one = vaults.ready("a photo of somebody.jpg", photo())
    number = attach(vault, one)
    assert "thumbnail" not in (vaults.entries(vault)[0].after or {})
    with vault.change("owner") as change:
        vaults.detach(change, number)
    with vault.reading() as db, pytest.raises(KeyError):
        vaults.content(db, number)
    removed, added = vaults.entries(vault)
    assert (removed.kind, added.erased) == ("attachment_removed", True)
    for entry in (removed, added):
        with pytest.raises(CannotUndo):
            vault.undo(entry.id, "owner")
    assert vault.verify() == ([], 2)


def test_attaching_is_undone_and_that_is_not_since_what_it_held_is_gone(vault: Vault) -> None:
    attach(vault, vaults.ready("a.txt", b"slip"))
    undone = vault.undo(1, "owner")
    with vault.reading() as db:
        assert vaults.attached(db, "device", 7) == []
        assert db.execute("SELECT count(*) FROM attachment_content").fetchone() == (0,)
    with pytest.raises(CannotUndo):
        vault.undo(undone, "owner")


def test_nothing_is_written_outside_the_vault(vault: Vault) -> None:
    written: list[str] = []
    watching = [True]

    def watch(event: str, args: tuple[Any, ...]) -> None:
        if watching[0] and event == "open" and isinstance(args[0], (str, bytes)):
            mode, flags = args[1], args[2]
            if (isinstance(mode, str) and set(mode) & set("wax+")) or (isinstance(flags, int) and flags & 0o103):
                written.append(str(args[0]))

    sys.addaudithook(watch)
    try:
        for form in ("JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP"):
            attach(vault, vaults.ready("a", photo(form, size=(900, 700))))
        attach(vault, vaults.ready("a.pdf", b"%PDF-1.7"))
    finally:
        watching[0] = False
    assert {Path(path).parent for path in written if path != "/dev/null"} == {vault.folder}


def test_the_first_file_of_a_program_may_be_text() -> None:
    script = "from posdesk.vault import service; print(service.ready('a.txt', b'slip').media)"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert done.stdout == "text/plain\n"


def test_pictures_are_drawn_by_what_is_listed() -> None:
    assert set(attachments._PICTURES) <= set(Image.OPEN)


def test_a_file_that_is_gone_or_far_too_large_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AttachmentRefused) as problem:
        vaults.ready_file(tmp_path / "gone.jpg")
    assert problem.value.data["why"].key.endswith("unreadable")
    with (tmp_path / "film.mov").open("wb") as file:
        file.truncate(attachments.MOST_BYTES + 1)
    with pytest.raises(AttachmentRefused) as problem:
        vaults.ready_file(tmp_path / "film.mov")
    assert problem.value.data["why"].key.endswith("too_large")


def test_of_several_the_good_ones_are_made_ready_and_the_others_named(tmp_path: Path) -> None:
    files = {
        "a.jpg": photo(),
        "b.heic": b"\0\0\0\x18ftypheic",
        "c.txt": b"a slip",
        "d.jpg": b"",
        "e.HEIC": b"    ftypheic",
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "a folder").mkdir()
    paths = [tmp_path / name for name in (*files, "a folder")]
    chosen = vaults.ready_files(paths)
    assert [one.name for one in chosen.ready] == ["a.jpg", "c.txt"]
    assert isinstance(chosen.error, AttachmentsRefused)
    words = Text("en").word("error.attachments_refused", **chosen.error.data).splitlines()
    assert words[0] == "4 files were not kept."
    # those of one reason together, in the order in which they came
    assert [line.partition(":")[0] for line in words[1:]] == ["b.heic, e.HEIC", "d.jpg", "a folder"]
    pictures = vaults.ready_files(paths[:3:2], pictures=True)
    assert [one.name for one in pictures.ready] == ["a.jpg"]
    assert isinstance(pictures.error, AttachmentRefused), "one alone is told as one"
    assert pictures.error.data["file"] == "c.txt"
    assert vaults.ready_files(paths[:1]).error is None


def test_a_number_is_never_given_twice(vault: Vault) -> None:
    first = attach(vault, vaults.ready("a.jpg", photo()))
    with vault.change("owner") as change:
        vaults.detach(change, first)
    assert attach(vault, vaults.ready("b.png", photo("PNG"))) == first + 1


def test_what_is_attached_goes_to_another_vault_and_is_forgotten_in_this_one(vault: Vault, tmp_path: Path) -> None:
    number = attach(vault, vaults.ready("till.jpg", photo()))
    other, _ = vaults.create(tmp_path / "other", "ledger moss under copper rain", stretch=FAST)
    with vault.reading() as db, other.change("owner") as change:
        vaults.copy_attached(db, change, "device", 7)
    with other.reading() as db:
        (kept,) = vaults.attached(db, "device", 7)
        assert (kept.id, kept.name) == (number, "till.jpg")
        assert opened(vaults.content(db, number)).size == (48, 64)
        assert kept.thumbnail
    assert other.verify()[0] == []
    other.close()
    with vault.change("owner") as change:
        vaults.forget_attached(change, "device", 7)
    with vault.reading() as db:
        assert vaults.attached(db, "device", 7) == []
        told = repr([db.execute(f'SELECT * FROM "{name}"').fetchall() for name in db.table_names()])
    assert "till.jpg" not in told
