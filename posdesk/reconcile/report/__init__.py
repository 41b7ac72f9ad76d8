"""The verdict as a file that people keep: PDF, HTML, XLSX or CSV."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from posdesk.kit.errors import UsageError
from posdesk.kit.text import Text
from posdesk.reconcile.model import Verdict
from posdesk.statements.model import ReadFile

KINDS: Final = ("pdf", "html", "xlsx", "csv")
"""The kinds of report, which are also the endings of their files."""


def render(verdict: Verdict, kind: str, language: str, files: Sequence[ReadFile] = ()) -> bytes:
    """The verdict as ``pdf``, ``html``, ``xlsx`` or ``csv``; the same verdict gives the same bytes."""
    text = Text(language)
    match kind:
        case "pdf":
            from posdesk.kit import sheet
            from posdesk.reconcile.report.document import compose

            return sheet.render(compose(verdict, text, files))
        case "html":
            from posdesk.reconcile.report.document import compose
            from posdesk.reconcile.report.html import page

            return page(compose(verdict, text, files, whole=True)).encode()
        case "xlsx":
            from posdesk.reconcile.report.workbook import workbook

            return workbook(verdict, text, files)
        case "csv":
            from posdesk.reconcile.report.delimited import settlements

            return settlements(verdict, text)
    raise UsageError(problem=f"--report: {kind!r} is none of {', '.join(KINDS)}")
