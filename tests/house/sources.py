"""The project's own sources and texts, read once for the rules of the house."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import string
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import posdesk
from posdesk.kit.errors import PosdeskError

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "posdesk"
TEXTS = ROOT / "resources" / "text"


@cache
def trees() -> dict[Path, ast.Module]:
    """Every module of the package, parsed; by its path below the project."""
    return {
        path.relative_to(ROOT): ast.parse(path.read_text(encoding="utf-8"), str(path))
        for path in sorted(PACKAGE.rglob("*.py"))
    }


def calls() -> Iterator[tuple[str, str, ast.Call]]:
    """Every call: where it stands, the last part of the name that is called, and the call."""
    for path, tree in trees().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                yield f"{path}:{node.lineno}", name, node


def literal(node: ast.expr | None) -> str | None:
    """The text of a literal string, else None."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def keywords(call: ast.Call) -> set[str] | None:
    """The names that a call gives, or None where it hands on ``**something``."""
    names = [keyword.arg for keyword in call.keywords]
    return None if None in names else {name for name in names if name}


@cache
def words(language: str) -> dict[str, str]:
    """The text files of a language as flat keys; a key that two files give is a mistake."""
    found: dict[str, str] = {}
    for path in sorted((TEXTS / language).glob("*.toml")):
        for key, value in flat(tomllib.loads(path.read_text(encoding="utf-8"))):
            assert key not in found, f"{language}/{path.name} says {key} again"
            found[key] = value
    return found


def flat(table: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value


def fields(pattern: str) -> set[str]:
    """The names in braces of a sentence."""
    return {name for _, name, _, _ in string.Formatter().parse(pattern) if name is not None}


def patterns(language: str, key: str) -> list[str]:
    """The sentences of a key: one, or one a plural form."""
    found = words(language)
    return [found[form] for form in (key, f"{key}.one", f"{key}.other") if form in found]


@cache
def error_classes() -> dict[str, type[PosdeskError]]:
    """Every error of the tree, by the name of its class."""
    for module in pkgutil.walk_packages(posdesk.__path__, "posdesk."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found: dict[str, type[PosdeskError]] = {}
    waiting = [PosdeskError]
    while waiting:
        kind = waiting.pop()
        if kind.__module__.startswith("posdesk."):
            found[kind.__name__] = kind
        waiting += kind.__subclasses__()
    return found
