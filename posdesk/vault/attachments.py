"""Photos, slips, letters and scans, inside the vault: capped in size, pictures freed of what they tell of the place.

A picture is drawn anew from its pixels: no EXIF, no position, nothing that hides behind the picture, and it cannot be
another kind of file at the same time. Nothing is ever written beside the vault; who wants to see one gets its bytes.
"""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from hashlib import sha256
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Final

from posdesk.kit.text import said
from posdesk.vault import history
from posdesk.vault.change import Change
from posdesk.vault.errors import AttachmentRefused, AttachmentsRefused, VaultError

if TYPE_CHECKING:
    from PIL.Image import Image
    from sqlite_utils import Database

MOST_BYTES: Final = 32 << 20
"""Of a file that is given; a photo of the largest telephone has half of it."""
MOST_PIXELS: Final = 100_000_000
_LONGEST: Final = 3000
"""Pixels of the longer side that are kept: a serial number across a whole terminal is still read."""
_THUMBNAIL: Final = 256
_QUALITY: Final = 88
_LONGEST_NAME: Final = 200
_PICTURES: Final = ("BMP", "GIF", "JPEG", "PNG", "TIFF", "WEBP")
"""What is drawn; a telephone's MPO is a JPEG."""
_HEIC: Final = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc", b"ftypmsf1", b"ftypavif")
_TEXT_SIGNS: Final = "\t\n\r\f"
_MARKUP: Final = re.compile(r"\s*<(!--|(\?xml|!doctype|html|head|body|svg|script|math)\b)", re.IGNORECASE)
"""How text begins that another program would draw, and run what is in it."""
_ORIENTATION: Final = 0x0112

JPEG: Final = "image/jpeg"
PNG: Final = "image/png"
PDF: Final = "application/pdf"
TEXT: Final = "text/plain"
_ENDINGS: Final[Mapping[str, tuple[str, ...]]] = {
    JPEG: (".jpg", ".jpeg"),
    PNG: (".png",),
    PDF: (".pdf",),
    TEXT: (".txt", ".csv", ".log", ".md"),
}
_PICTURE_ENDINGS: Final = frozenset({".bmp", ".gif", ".jpe", ".jpeg", ".jpg", ".mpo", ".png", ".tif", ".tiff", ".webp"})
_INSERT: Final = """INSERT INTO attachments (id, subject, key, name, media, size, sha256, added, thumbnail)
    SELECT 1 + max(coalesce((SELECT max(id) FROM attachments), 0),
                   coalesce((SELECT max(CAST(key AS INTEGER)) FROM history WHERE subject = 'attachments'), 0)),
           :subject, :key, :name, :media, :size, :sha256, :added, :thumbnail"""
"""A number is never given twice: who still names a picture that was taken out must not be shown another one."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """What is known of an attachment without its content."""

    id: int
    subject: str
    key: str
    name: str
    media: str
    size: int
    sha256: str
    """Of what is kept, which for a picture is not what was given."""
    added: str
    thumbnail: bytes | None


@dataclass(frozen=True, slots=True)
class Ready:
    """A file made ready to be kept."""

    name: str
    media: str
    data: bytes
    thumbnail: bytes | None = None


@dataclass(frozen=True, slots=True)
class Chosen:
    """Files that came together: those that may be kept, made ready, and why the others may not."""

    ready: tuple[Ready, ...] = ()
    refused: tuple[AttachmentRefused, ...] = ()

    @property
    def error(self) -> VaultError | None:
        """What is to be said of those that may not: each by its name, those of one reason together."""
        if len(self.refused) < 2:
            return next(iter(self.refused), None)
        names: dict[object, list[object]] = {}
        for one in self.refused:
            names.setdefault(one.data["why"], []).append(one.data["file"])
        lines = [said("vault.not_kept.files", files=tuple(files), why=why) for why, files in names.items()]
        told = reduce(lambda first, then: said("vault.not_kept.lines", first=first, then=then), lines)
        return AttachmentsRefused(n=len(self.refused), told=told)


def ready(name: str, data: bytes) -> Ready:
    """A file as it may be kept; raises :class:`AttachmentRefused` with why not (slow: a picture is drawn anew)."""
    name = _name(name)
    if not data:
        raise _refused(name, "empty")
    if len(data) > MOST_BYTES:
        raise _refused(name, "too_large")
    if data.startswith(b"%PDF-"):
        return Ready(_ending(name, PDF), PDF, data)
    if data[4:12] in _HEIC:
        raise _refused(name, "heic")
    picture = _picture(name, data)
    if picture is not None:
        return picture
    text = _text(data)
    if text is None:
        raise _refused(name, "unknown")
    if _MARKUP.match(text):
        raise _refused(name, "markup")
    return Ready(_ending(name, TEXT), TEXT, text.encode())


def ready_file(path: Path, name: str = "") -> Ready:
    """The same of a file that somebody chose; ``name`` is what it is called from then on, beside its ending."""
    return ready(f"{name}{path.suffix.lower()}" if name else path.name, chosen(path))


def ready_files(paths: Iterable[Path], name: str = "", *, pictures: bool = False) -> Chosen:
    """The same of several: one that may not be kept is no reason to drop the others; ``pictures`` alone, if so said."""
    made, refused = [], []
    for path in paths:
        try:
            one = ready_file(path, name)
            if pictures and one.media not in (JPEG, PNG):
                raise _refused(one.name, "no_picture")
        except AttachmentRefused as problem:
            refused.append(problem)
        else:
            made.append(one)
    return Chosen(tuple(made), tuple(refused))


def chosen(path: Path) -> bytes:
    """What a file holds that somebody chose, and of one that is far too large enough to refuse it.

    Raises :class:`AttachmentRefused` where it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as problem:
        raise _refused(path.name, "unreadable") from problem


def add(change: Change, subject: str, key: Any, one: Ready) -> int:
    """Keep a file with a record; its number. The same file with the same record is kept once."""
    digest = sha256(one.data).hexdigest()
    known = change.db.execute(
        "SELECT id FROM attachments WHERE subject = ? AND key = ? AND sha256 = ?", (subject, str(key), digest)
    ).fetchone()
    if known is not None:
        return int(known[0])
    row: dict[str, Any] = {
        "subject": subject, "key": str(key), "name": one.name, "media": one.media, "size": len(one.data),
        "sha256": digest, "added": change.at, "thumbnail": one.thumbnail,
    }  # fmt: skip
    change.db.execute(_INSERT, row)
    number = int(change.db.execute("SELECT last_insert_rowid()").fetchone()[0])
    # Without the small picture: what is taken out must not stay in the history.
    after = {"id": number} | {column: value for column, value in row.items() if column != "thumbnail"}
    change.note(history.CREATED, "attachments", number, {"before": None, "after": after})
    change.db.execute("INSERT INTO attachment_content VALUES (?, ?)", (number, one.data))
    return number


def copy(source: Database, change: Change, subject: str, key: Any) -> None:
    """Put what is attached to a record of another vault into this one, each under the number that it has there."""
    names = "id, subject, key, name, media, size, sha256, added, thumbnail"
    for row in source.execute(f"SELECT {names} FROM attachments WHERE subject = ? AND key = ?", (subject, str(key))):
        change.db.execute(f"INSERT INTO attachments ({names}) VALUES ({', '.join('?' * 9)})", row)
        after = {name: value for name, value in zip(names.split(", "), row, strict=True) if name != "thumbnail"}
        change.note(history.CREATED, "attachments", row[0], {"before": None, "after": after})
        data = source.execute("SELECT data FROM attachment_content WHERE attachment = ?", (row[0],)).fetchone()[0]
        change.db.execute("INSERT INTO attachment_content VALUES (?, ?)", (row[0], data))


def forget(change: Change, subject: str, key: Any) -> None:
    """Forget what is attached to a record, for good, and what the history tells of it."""
    for one in of(change.db, subject, key):
        change.db.execute("DELETE FROM attachments WHERE id = ?", (one.id,))
        change.erase("attachments", one.id)


def remove(change: Change, number: int) -> None:
    """Take an attachment out, content and all; this cannot be undone, and the history says so."""
    row = change.row("attachments", number)
    change.db.execute("DELETE FROM attachments WHERE id = ?", (number,))
    history.erase(change.db, "attachments", str(number))
    change.note("attachment_removed", row["subject"], row["key"], {"name": row["name"], "sha256": row["sha256"]})


def of(db: Database, subject: str, key: Any) -> list[Attachment]:
    """What is attached to a record, in the order in which it came."""
    rows = db.execute("SELECT * FROM attachments WHERE subject = ? AND key = ? ORDER BY id", (subject, str(key)))
    return [Attachment(*row) for row in rows]


def content(db: Database, number: int) -> bytes:
    """What an attachment holds; ``KeyError`` where there is none."""
    row = db.execute("SELECT data FROM attachment_content WHERE attachment = ?", (number,)).fetchone()
    if row is None:
        raise KeyError(number)
    return bytes(row[0])


def _refused(name: str, why: str) -> AttachmentRefused:
    return AttachmentRefused(file=name, why=said(f"vault.refused.{why}"))


def _name(name: str) -> str:
    """A file's own name, without folders and signs that steer a terminal or turn the writing."""
    own = PurePath(name.replace("\\", "/")).name
    shown = "".join(sign for sign in own if sign.isprintable())
    return shown[:_LONGEST_NAME].strip(" .") or "-"


def _ending(name: str, media: str) -> str:
    """A name that says what the file is: another program goes by its ending, once it is saved somewhere."""
    right, *others = _ENDINGS[media]
    path = PurePath(name)
    if path.suffix.lower() in (right, *others):
        return name
    stem = path.stem if path.suffix.lower() in _PICTURE_ENDINGS and media in (JPEG, PNG) else name
    return stem + right


def _picture(name: str, data: bytes) -> Ready | None:
    from PIL import Image, ImageOps, UnidentifiedImageError

    # Without it the formats above are not all known, and the first one that is missing ends in a KeyError.
    Image.init()
    # Pillow writes whatever a picture says of itself into the log, should somebody have asked for that much.
    logging.getLogger("PIL").setLevel(logging.WARNING)
    try:
        with Image.open(io.BytesIO(data), formats=_PICTURES) as opened:
            width, height = opened.size
            if width * height > MOST_PIXELS:
                raise _refused(name, "too_many_pixels")
            clear = opened.mode in ("RGBA", "LA", "PA") or "transparency" in opened.info
            # A large photo is decoded small, where its format can do that.
            opened.draft("RGB", (_LONGEST, _LONGEST))
            plain = opened.convert("RGBA" if clear else "RGB")
            # As the person held the camera: the turn is in the data that is thrown away. It is asked for after the
            # pixels were read, since a TIFF is turned in reading, and must not be turned twice.
            turn = opened.getexif().get(_ORIENTATION)
        plain.thumbnail((_LONGEST, _LONGEST), Image.Resampling.LANCZOS)
        plain.getexif()[_ORIENTATION] = turn if isinstance(turn, int) else 1
        upright = ImageOps.exif_transpose(plain)
        media, kept = _drawn(upright)
        upright.thumbnail((_THUMBNAIL, _THUMBNAIL), Image.Resampling.LANCZOS)
        _, thumbnail = _drawn(upright)
    except UnidentifiedImageError:
        return None
    except AttachmentRefused:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as problem:
        raise _refused(name, "too_many_pixels") from problem
    except Exception as problem:
        # Decoders raise whatever they trip over: a name that is missing, a number that is none.
        raise _refused(name, "broken_picture") from problem
    return Ready(_ending(name, media), media, kept, thumbnail)


def _drawn(picture: Image) -> tuple[str, bytes]:
    """A picture's pixels and nothing else: JPEG, or PNG where something shines through."""
    from PIL import Image

    clear = picture.mode == "RGBA"
    bare = Image.new(picture.mode, picture.size)
    bare.paste(picture)
    out = io.BytesIO()
    if clear:
        bare.save(out, "PNG", optimize=True)
        return PNG, out.getvalue()
    bare.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return JPEG, out.getvalue()


def _text(data: bytes) -> str | None:
    for codec in ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        if all(sign.isprintable() or sign in _TEXT_SIGNS for sign in text):
            return text
    return None
