"""The strings of the window: collected into ``translations/*.ts``, built into ``resources/translations/*.qm``.

``update`` collects what the sources say (new strings appear unfinished), ``release`` builds what changed, ``check``
fails on an unfinished, a missing or a left-over string. The ``.qm`` files are built, never committed.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TEXTS = ROOT / "translations"
BUILT = ROOT / "resources" / "translations"
LANGUAGES = ("zh_CN", "zh_TW", "en")


def tool(name: str) -> str:
    """The path of one of Qt's own programs; the wheel of PySide6-Essentials carries them."""
    import PySide6

    suffix = ".exe" if os.name == "nt" else ""
    return str(Path(PySide6.__file__).parent / f"{name}{suffix}")


def sources() -> list[str]:
    """Everything that may hold widget strings: the folders called ``ui``, and ``shell``."""
    package = ROOT / "posdesk"
    files = sorted(package.rglob("*.py"))
    return [str(file) for file in files if {"ui", "shell"} & set(file.relative_to(package).parts[:-1])]


def collect(folder: Path) -> None:
    """Bring the ``.ts`` files of a folder up to date with the sources."""
    for language in LANGUAGES:
        target = folder / f"posdesk_{language}.ts"
        run(
            tool("lupdate"), *sources(), "-locations", "none", "-no-obsolete", "-source-language", "en",
            "-target-language", language, "-ts", str(target), quiet=True,
        )  # fmt: skip


def release() -> None:
    """Build the ``.qm`` files that are older than their ``.ts``."""
    BUILT.mkdir(parents=True, exist_ok=True)
    for source in sorted(TEXTS.glob("posdesk_*.ts")):
        target = BUILT / f"{source.stem}.qm"
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            run(tool("lrelease"), "-silent", str(source), "-qm", str(target))


def check() -> int:
    """Whether every string of the sources is translated in every language, and nothing is left over."""
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder)
        for language in LANGUAGES:
            name = f"posdesk_{language}.ts"
            committed = TEXTS / name
            if not committed.exists():
                print(f"translations/{name} is missing: run `make translations`", file=sys.stderr)
                return 1
            (fresh / name).write_bytes(committed.read_bytes())
        collect(fresh)
        for language in LANGUAGES:
            name = f"posdesk_{language}.ts"
            if (fresh / name).read_bytes() != (TEXTS / name).read_bytes():
                print(
                    f"translations/{name} does not say what the sources say: run `make translations`", file=sys.stderr
                )
                bad = 1
            command = [
                tool("lrelease"),
                "-silent",
                "-fail-on-unfinished",
                str(TEXTS / name),
                "-qm",
                str(fresh / "x.qm"),
            ]
            if subprocess.run(command, check=False).returncode:
                print(f"translations/{name} has unfinished strings: translate them", file=sys.stderr)
                bad = 1
    return bad


def run(*command: str, quiet: bool = False) -> None:
    """Run one of Qt's programs, and stop where it fails."""
    done = subprocess.run(command, check=False, capture_output=quiet, text=True)
    if done.returncode:
        raise SystemExit(f"{Path(command[0]).name} failed: {done.stdout or ''}{done.stderr or ''}")


def main() -> int:
    """``translations.py update|release|check``."""
    match sys.argv[1:]:
        case ["update"]:
            collect(TEXTS)
        case ["release"]:
            release()
        case ["check"]:
            return check()
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
