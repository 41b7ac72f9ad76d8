"""The mappings that somebody has made: one small file each, known from then on.

A mapping holds the names of columns and no figure, name or account of the shop; so it may lie in the open, and can be
handed to a colleague.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from posdesk.kit.errors import InputError
from posdesk.statements.mapping.draft import PREFIX, Draft, plain_name
from posdesk.statements.mapping.write import write
from posdesk.statements.tables.profile import Profile, parse


class Shelf:
    """The mappings in a folder; without a folder they last as long as the program runs."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._held: dict[str, tuple[Profile, str]] = {}
        for path in sorted(folder.glob("*.toml")) if folder is not None and folder.is_dir() else ():
            try:
                text = path.read_text(encoding="utf-8")
                self._held[path.stem] = parse(text, path.name), text
            except (InputError, OSError, UnicodeDecodeError):
                continue  # somebody else's, or spoiled: a file that it would have read says that it is not known

    @property
    def profiles(self) -> tuple[Profile, ...]:
        """All of them, by name."""
        return tuple(self._held[name][0] for name in sorted(self._held))

    def keep(self, name: str, mapping: Draft | str) -> str:
        """Keep a mapping; one of the same name is replaced. Returns its text."""
        plain = plain_name(name)
        if isinstance(mapping, Draft):
            mapping = write(replace(mapping, format=f"{PREFIX}{plain}"), (), ())
        profile = parse(mapping, f"{plain}.toml")
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
            half = self._folder / f"{plain}.part"
            half.write_text(mapping, encoding="utf-8")
            os.replace(half, self._folder / f"{plain}.toml")
        self._held[plain] = profile, mapping
        return mapping

    def text_of(self, form: str) -> str | None:
        """The mapping of a format; None where there is none."""
        return next((text for profile, text in self._held.values() if profile.format == form), None)

    def forget(self, form: str) -> None:
        """Forget the mappings of a format."""
        for name in [name for name, (profile, _) in self._held.items() if profile.format == form]:
            del self._held[name]
            if self._folder is not None:
                (self._folder / f"{name}.toml").unlink(missing_ok=True)
