"""``make gallery``: grabs every state in every language and both themes into ``build/gallery``."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from pathlib import Path

from posdesk.ui.theme import Mode
from tests.gallery.clipping import clipped
from tests.gallery.states import LANGUAGES, STATES, put_away, shown_as

OUT = Path(__file__).resolve().parents[2] / "build" / "gallery"


def grab(scale: str, only: list[str]) -> int:
    """Take the pictures; the number of states in which something is cut off."""
    OUT.mkdir(parents=True, exist_ok=True)
    bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for language in LANGUAGES:
            for mode in (Mode.LIGHT, Mode.DARK):
                for name in STATES:
                    if only and name not in only:
                        continue
                    with shown_as(name, language, mode, Path(folder) / "window.ini") as shown:
                        shown.grab().save(str(OUT / f"{name}-{language}-{mode.value}{scale}.png"))
                        for what in clipped(shown):
                            bad += 1
                            print(f"{name} {language} {mode.value}{scale}: {what}")
    put_away()
    return bad


def main() -> int:
    """Take all pictures, in their own size and twice as large."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    words = ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    words.add_argument("--here", action="store_true", help="in this process, in the size that QT_SCALE_FACTOR says")
    words.add_argument("state", nargs="*", help=f"all, unless some are named: {', '.join(STATES)}")
    asked = words.parse_args()
    if strange := set(asked.state) - set(STATES):
        words.error(f"there is no {', '.join(sorted(strange))}")
    if asked.here:
        return 1 if grab("@2x" if os.environ.get("QT_SCALE_FACTOR") == "2" else "", asked.state) else 0
    status = 0
    for factor in ("1", "2"):
        command = [sys.executable, "-m", "tests.gallery", "--here", *asked.state]
        done = subprocess.run(command, check=False, env={**os.environ, "QT_SCALE_FACTOR": factor})
        status = status or done.returncode
    return status


if __name__ == "__main__":
    sys.exit(main())
