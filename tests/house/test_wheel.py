"""What a person installs: the wheel, in an environment of its own, run from outside the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.house.sources import ROOT


def run(*command: str | Path, folder: Path) -> str:
    clean = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "COV_", "COVERAGE"))}
    done = subprocess.run(command, cwd=folder, env=clean, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, folder=folder)
    return next(folder.glob("posdesk-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment that holds the wheel; its dependencies are lent by this one."""
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    scripts = folder / ("Scripts" if os.name == "nt" else "bin")
    python = scripts / "python"
    site = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", folder=folder).strip())
    run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "-q",
        "--no-deps",
        "--no-index",
        wheel,
        folder=folder,
    )
    # A path in a .pth file is added without reading the .pth files in it, so the checkout stays unseen.
    (site / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return scripts


def test_the_wheel_carries_what_the_program_reads(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    wanted = {
        "posdesk/py.typed",
        "posdesk/resources/fonts/NotoSansSC-Regular.otf",
        "posdesk/resources/fonts/NotoSansSC-Bold.otf",
        "posdesk/resources/fonts/OFL.txt",
        "posdesk/resources/icons/check-circle.svg",
        *(f"posdesk/resources/text/{language}/kit.toml" for language in ("zh_CN", "zh_TW", "en")),
        *(f"posdesk/resources/translations/posdesk_{language}.qm" for language in ("zh_CN", "zh_TW", "en")),
    }
    assert wanted - names == set()
    travelling = {
        f"posdesk/{path.relative_to(ROOT).as_posix()}" for path in (ROOT / "resources").rglob("*") if path.is_file()
    }
    assert travelling - names == set()


def test_the_installed_program_answers_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    assert "reconcile" in run(installed / "posdesk", "--help", folder=tmp_path)
    where = run(
        installed / "python",
        "-c",
        "import posdesk; from posdesk.kit.resources import resource; from posdesk.kit.text import Text;"
        "assert resource('fonts', 'OFL.txt').is_file(); assert Text('zh_CN').word('status.late');"
        "print(posdesk.__file__)",
        folder=tmp_path,
    )
    assert str(installed.parent) in where
