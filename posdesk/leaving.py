"""Who could leave: the files that are kept, and of which merchants and accounts each speaks; no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from posdesk.kit.jobs import Job

if TYPE_CHECKING:
    from posdesk.keeping import Keeping


@dataclass(frozen=True, slots=True)
class Offered:
    """A file that could be handed over; one that names nobody has neither merchants nor accounts."""

    number: int
    name: str
    lines: int
    merchants: tuple[str, ...]
    accounts: tuple[str, ...]


def offered(kept: Keeping, job: Job | None = None) -> Sequence[Offered]:
    """The files that are not taken out, and what each of them speaks of."""
    job, files = job or Job(), [one for one in kept.imports() if one.removed is None]
    found = []
    for done, one in enumerate(files):
        job.step("looking_into_files", done, len(files))
        channels, accounts = kept.speaks_of([one.id])
        merchants = {merchant for _, merchant in channels if merchant}
        found.append(Offered(one.id, one.name, one.lines, tuple(sorted(merchants)), tuple(sorted(accounts))))
    return found
