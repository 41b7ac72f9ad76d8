"""One module a file format: ``sniff(head)`` says whether a file is of it, ``read(data, name)`` reads it.

A reader's statements come before their proof: ``proof`` sums, checks balances and warns afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass

from posdesk.statements.model import Kind, Statement


@dataclass(frozen=True, slots=True)
class Read:
    """What a reader found in one file; ``format`` is the contract's lower-case name.

    ``judged``: the reader has cut card numbers by itself, column by column.
    """

    kind: Kind
    format: str
    encoding: str | None
    statements: tuple[Statement, ...]
    judged: bool = False
