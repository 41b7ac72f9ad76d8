"""``posdesk guides``: list them, read one, search, and make a signed pack of guides for others."""

from __future__ import annotations

import argparse
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from posdesk.cli import passphrases, secrets
from posdesk.cli.output import print_json, print_table, write_whole
from posdesk.kit.clock import CLOCK
from posdesk.kit.errors import UsageError
from posdesk.kit.text import LANGUAGES, Text

if TYPE_CHECKING:
    from posdesk.guides.model import Guide, Hit, Line, Proposed, Section
    from posdesk.guides.service import Library, Origin

_FIELDS: Final = frozenset({"pack", "title", "version", "number"})
_NUMBER: Final = ("provider", "name", "phone", "role")


def add_parser(commands: Any) -> None:
    """Add the command to the parser."""
    from posdesk.cli.main import COMMANDS, shared

    parser = commands.add_parser("guides", help=COMMANDS["guides"])
    shared(parser)
    tasks = parser.add_subparsers(dest="task", metavar="TASK", required=True)
    tasks.add_parser("list", help="list the guides")
    showing = tasks.add_parser("show", help="print one guide, or write it as PDF")
    showing.add_argument("guide", metavar="ID", help="such as G2")
    showing.add_argument("--pdf", type=Path, metavar="OUT", help="write it as PDF; ID may be 'all' for the booklet")
    searching = tasks.add_parser("search", help="find the place that helps")
    searching.add_argument("words", nargs="+", metavar="WORD")
    packing = tasks.add_parser("pack", help="make a signed pack of a folder with pack.toml and <language>/*.md")
    packing.add_argument("folder", type=Path, metavar="FOLDER")
    packing.add_argument("--out", type=Path, required=True, metavar="OUT.posguide")
    packing.add_argument(
        "--key-fd", type=int, metavar="N",
        help="descriptor with the private key: 64 hexadecimal digits; without it the vault's own, made when needed",
    )  # fmt: skip
    for task in tasks.choices.values():
        secrets.add(task)
        shared(task)


def run(arguments: argparse.Namespace) -> int:
    """Do one of the tasks."""
    return _TASKS[str(arguments.task)](arguments)


def _library(arguments: argparse.Namespace) -> Library:
    """The guides that came with the program; those of packs as well where somebody names a vault and opens it."""
    from posdesk.guides import service

    if arguments.vault is None:
        return service.library(arguments.lang)
    from posdesk.keeping import Keeping

    kept = Keeping.open(secrets.folder(arguments), secrets.secret(arguments))
    try:
        return kept.guides().library(arguments.lang)
    finally:
        kept.vault.close()


def _list(arguments: argparse.Namespace) -> int:
    library = _library(arguments)
    if arguments.json:
        print_json({"language": library.language, "guides": [_about(one, library) for one in library.guides]})
    else:
        rows = [(one.id, one.reviewed.isoformat(), _origin(library.origins.get(one.id)), one.title)
                for one in library.guides]  # fmt: skip
        print_table(("id", "reviewed", "from", "title"), rows)
    return 0


def _origin(origin: Origin | None) -> str:
    return "posdesk" if origin is None else f"{origin.pack} {origin.version}"


def _about(guide: Guide, library: Library) -> dict[str, object]:
    return {
        "id": guide.id, "title": guide.title, "first": guide.first, "reviewed": guide.reviewed.isoformat(),
        "from": _origin(library.origins.get(guide.id)),
    }  # fmt: skip


def _show(arguments: argparse.Namespace) -> int:
    library = _library(arguments)
    every = arguments.guide == "all"
    if every and arguments.pdf is None:
        raise UsageError(problem="all guides are a booklet: say with --pdf OUT where to")
    if arguments.pdf is not None:
        return _write_pdf(library, None if every else library.get(arguments.guide), arguments)
    guide = library.get(arguments.guide)
    if arguments.json:
        sections = [{"id": one.id, "title": one.title, "rows": list(one.rows), "blocks": [*_blocks(one)]}
                    for one in guide.sections]  # fmt: skip
        links = [{"words": one.words, "link": str(one.link)} for one in guide.actions]
        print_json({"guide": {**_about(guide, library), "links": links, "sections": sections}})
    else:
        print(_text(guide))
    return 0


def _write_pdf(library: Library, guide: Guide | None, arguments: argparse.Namespace) -> int:
    from posdesk.guides import papers
    from posdesk.kit import sheet

    today, out = CLOCK.today(), arguments.pdf
    if guide is None:
        pdf = sheet.render_all(papers.booklet(library.guides, today, library.language, library.origins))
    else:
        pdf = sheet.render(papers.compose(guide, today, library.origins.get(guide.id)))
    write_whole(out, lambda file: file.write(pdf))
    if arguments.json:
        print_json({"pdf": str(out), "bytes": len(pdf)})
    else:
        print(out)
    return 0


def _blocks(section: Section) -> Sequence[dict[str, object]]:
    from posdesk.guides.model import Drawing, Words

    told: list[dict[str, object]] = []
    for block in section.blocks:
        if isinstance(block, Words):
            told.append({"kind": "words", "text": _words(block.line)})
        elif isinstance(block, Drawing):
            told.append({"kind": "drawing", "name": block.name, "text": block.caption})
        else:
            kind = str(block.role) if block.role is not None else "list"
            told.append({"kind": kind, "title": block.title, "items": [_words(item) for item in block.items]})
    return told


def _words(line: Line) -> str:
    from posdesk.guides.model import words_of

    return words_of(line)


def _text(guide: Guide) -> str:
    """A guide as it is printed on a terminal."""
    from posdesk.guides.model import Drawing, Words

    lines = [f"{guide.id}  {guide.title}", "", guide.first]
    for section in guide.sections:
        lines += ["", f"== {section.title}"]
        for block in section.blocks:
            if isinstance(block, Words):
                lines.append(_words(block.line))
            elif isinstance(block, Drawing):
                lines.append(f"[{block.caption}]")
            else:
                lines += [block.title] if block.title else []
                marks = (f"{n}." if block.numbered else "-" for n in range(1, len(block.items) + 1))
                lines += [f"  {mark} {_words(item)}" for mark, item in zip(marks, block.items, strict=True)]
    return "\n".join(lines)


def _search(arguments: argparse.Namespace) -> int:
    asked = " ".join(arguments.words)
    found = _library(arguments).search(asked)
    if arguments.json:
        hits = [{"guide": hit.guide, "section": hit.section, "title": _said(hit, "title"),
                 "heading": _said(hit, "heading"), "snippet": _said(hit, "snippet")} for hit in found.hits]  # fmt: skip
        print_json({"words": asked, "meant": list(found.meant), "hits": hits})
        return 0
    for hit in found.hits:
        where = hit.guide if not hit.section else f"{hit.guide}#{hit.section}"
        heading = f" · {_said(hit, 'heading')}" if hit.heading else ""
        print(f"{where}  {_said(hit, 'title')}{heading}")
        print(f"    {_said(hit, 'snippet')}")
    return 0


def _said(hit: Hit, part: str) -> str:
    return "".join(piece.text for piece in getattr(hit, part))


def _pack(arguments: argparse.Namespace) -> int:
    from posdesk.guides import service

    if arguments.out.suffix.lower() != service.ENDING:
        raise UsageError(problem=f"{arguments.out.name}: the name must end in {service.ENDING}")
    about, phones = _about_pack(arguments.folder)
    guides = [
        (path.parent.name, _read(path))
        for language in LANGUAGES
        for path in sorted((arguments.folder / language).glob("*.md"))
    ]
    private = _key(arguments)
    data = service.make_pack(
        about["pack"], about["title"], about["version"], CLOCK.today(), guides, phones, private
    )  # fmt: skip
    write_whole(arguments.out, lambda file: file.write(data))
    fingerprint = " ".join(service.fingerprint_of(private))
    if arguments.json:
        print_json({
            "pack": str(arguments.out), "version": about["version"], "guides": len(guides), "numbers": len(phones),
            "fingerprint": fingerprint,
        })  # fmt: skip
    else:
        print(arguments.out)
        print(f"fingerprint {fingerprint}")
    print("posdesk:", Text(arguments.lang).word("guides.told.fingerprint"), file=sys.stderr)
    return 0


def _about_pack(folder: Path) -> tuple[dict[str, Any], list[Proposed]]:
    """What ``pack.toml`` says: pack, title, version, and telephone numbers."""
    from posdesk.guides.model import Proposed

    path = folder / "pack.toml"
    try:
        about = tomllib.loads(_read(path))
    except tomllib.TOMLDecodeError as error:
        raise UsageError(problem=f"pack.toml: {error}") from error
    numbers = about.get("number", [])
    if (
        not {"pack", "title", "version"} <= set(about) <= _FIELDS
        or type(about["version"]) is not int
        or not isinstance(about["pack"], str)
        or not isinstance(about["title"], str)
        or not isinstance(numbers, list)
    ):
        raise UsageError(problem="pack.toml: pack, title and version (a number) are wanted, and [[number]] as you like")
    phones = []
    for one in numbers:
        if not isinstance(one, dict) or not {"provider", "name", "phone"} <= set(one) <= set(_NUMBER):
            raise UsageError(problem="pack.toml: a [[number]] has provider, name, phone, and perhaps role")
        phones.append(Proposed(*(str(one.get(name, "")) for name in _NUMBER)))
    return about, phones


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise UsageError(problem=f"{path.name}: it cannot be read as UTF-8") from error


def _key(arguments: argparse.Namespace) -> bytes:
    """The private key: given at a descriptor, or the one that the vault keeps."""
    from posdesk.guides import service

    if arguments.key_fd is not None:
        return service.key_of("".join(passphrases.given(arguments.key_fd, "--key-fd")[:1]))
    from posdesk.keeping import Keeping

    kept = Keeping.open(secrets.folder(arguments), secrets.secret(arguments))
    try:
        return kept.guides().signing_key()
    finally:
        kept.close()


_TASKS = {"list": _list, "show": _show, "search": _search, "pack": _pack}
