"""Whether every run-time dependency has a wheel for the systems that posdesk means to run on; nothing is installed.

Resolves the dependencies of ``pyproject.toml``, and theirs, for each Python and system, and prints the table of
``docs/dependencies.md``. ``make wheels`` runs it; it asks the package index and takes some minutes.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
SYSTEMS: dict[str, tuple[dict[str, str], list[str]]] = {
    "Windows x86-64": ({"sys_platform": "win32", "platform_system": "Windows", "os_name": "nt"}, ["win_amd64"]),
    "macOS arm64": (
        {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix", "platform_machine": "arm64"},
        [f"macosx_{n}_0_{kind}" for n in (15, 14, 13, 12, 11) for kind in ("arm64", "universal2")]
        + ["macosx_10_13_universal2", "macosx_10_9_universal2"],
    ),
    "macOS x86-64": (
        {"sys_platform": "darwin", "platform_system": "Darwin", "os_name": "posix", "platform_machine": "x86_64"},
        [f"macosx_{n}_0_{kind}" for n in (15, 14, 13, 12, 11) for kind in ("x86_64", "universal2")]
        + [f"macosx_10_{n}_{kind}" for n in range(15, 8, -1) for kind in ("x86_64", "universal2")],
    ),
    "Linux x86-64": (
        {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix", "platform_machine": "x86_64"},
        [f"manylinux_2_{n}_x86_64" for n in range(35, 16, -1)] + ["manylinux2014_x86_64"],
    ),
    "Linux arm64": (
        {"sys_platform": "linux", "platform_system": "Linux", "os_name": "posix", "platform_machine": "aarch64"},
        [f"manylinux_2_{n}_aarch64" for n in range(39, 16, -1)] + ["manylinux2014_aarch64"],
    ),
}


def declared() -> list[str]:
    """The run-time dependencies of the project."""
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: list[str] = table["project"]["dependencies"]
    return found


def resolve(wanted: list[str], python: str, tags: list[str]) -> tuple[list[dict[str, Any]], str]:
    """What pip would install from wheels alone, or why it would not."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [
            sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed", "--no-cache-dir",
            "--only-binary=:all:", "--python-version", python, "--implementation", "cp", "--target", folder,
            "--report", str(report), *(part for tag in tags for part in ("--platform", tag)), *wanted,
        ]  # fmt: skip
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            return [], done.stderr.strip().splitlines()[-1]
        return json.loads(report.read_text(encoding="utf-8"))["install"], ""


def closure(python: str, system: str) -> tuple[list[dict[str, Any]], str]:
    """The dependencies for another system: pip judges markers by this one, so what only that one needs is added."""
    markers, tags = SYSTEMS[system]
    environment = {**markers, "python_version": python, "python_full_version": f"{python}.0", "extra": ""}
    needed = [
        Requirement(text)
        for text in declared()
        if not (r := Requirement(text)).marker or r.marker.evaluate(environment)
    ]
    wanted = {canonicalize_name(one.name): one for one in needed}
    while True:
        found, why = resolve([f"{one.name}{one.specifier}" for one in wanted.values()], python, tags)
        if why:
            return [], why
        names = {canonicalize_name(item["metadata"]["name"]) for item in found}
        lacking = {
            canonicalize_name(one.name): one
            for item in found
            for text in item["metadata"].get("requires_dist", ())
            if (one := Requirement(text)).marker is None or one.marker.evaluate(environment)
            if canonicalize_name(one.name) not in names
        }
        if not lacking:
            return found, ""
        wanted |= lacking


def main() -> int:
    """Print one row a dependency; 1 where one has no wheel."""
    rows: dict[str, dict[str, str]] = {}
    bad = 0
    for system in SYSTEMS:
        for python in PYTHONS:
            found, why = closure(python, system)
            print(f"{system}, Python {python}: {why or f'{len(found)} wheels'}", file=sys.stderr)
            bad |= bool(why)
            for item in found:
                about = item["metadata"]
                row = rows.setdefault(canonicalize_name(about["name"]), {})
                row["version"] = about["version"]
                row["name"] = about["name"]
                row.setdefault(system, "")
                row[system] += f" {python}"
    print(f"| Package | Version | {' | '.join(SYSTEMS)} |")
    print("|" + "---|" * (len(SYSTEMS) + 2))
    for _, row in sorted(rows.items()):
        cells = (
            "all" if len(row.get(s, "").split()) == len(PYTHONS) else row.get(s, "").strip() or "–" for s in SYSTEMS
        )
        print(f"| {row['name']} | {row['version']} | {' | '.join(cells)} |")
    return bad


if __name__ == "__main__":
    raise SystemExit(main())
