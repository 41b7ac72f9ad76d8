"""What the page says of settlements, bank lines and findings, in the language in use."""

from __future__ import annotations

from collections.abc import Iterable

from posdesk.reconcile.model import FindingKind, LineStatus, Settlement, Severity, Status
from posdesk.reconcile.ui.ledger import Sums
from posdesk.ui import wording


class Wording(wording.Wording):
    """The words of one language for what the model holds."""

    def status(self, status: Status) -> str:
        """The word for a settlement's state."""
        return self.text.word(f"status.{status.value}")

    def line_status(self, status: LineStatus) -> str:
        """The word for what a bank line is."""
        return self.text.word(f"line_status.{status.value}")

    def finding(self, kind: FindingKind) -> str:
        """The word for a finding."""
        return self.text.word(f"finding.{kind.value}")

    def severity(self, severity: Severity) -> str:
        """The word for what a finding asks for."""
        return self.text.word(f"severity.{severity.value}")

    def stage(self, stage: str) -> str:
        """What a job is doing."""
        key = f"stage.{stage}"
        return self.text.word(key) if key in self.text else ""

    def advice(self, state: str) -> str:
        """What to do about a status or a kind of finding, in the words of the report where it has them."""
        key = f"report.todo.{state}"
        return self.text.word(key if key in self.text else f"advice.{state}")

    def channel(self, channel: str) -> str:
        """A channel's name; the data's own word where we have none."""
        key = f"channel.{channel}"
        return self.text.word(key) if key in self.text else channel

    def merchant(self, one: Settlement) -> str:
        """A settlement's merchant and its further group values."""
        return " · ".join((one.merchant, *(value for _, value in one.group if value))) or "—"

    def sums(self, sums: Sums | Iterable[tuple[str | None, int]]) -> str:
        """Amounts in several currencies, each for itself."""
        pairs = sums.items() if hasattr(sums, "items") else sums
        shown = [self.money(minor, currency or None) for currency, minor in sorted(pairs, key=lambda p: p[0] or "")]
        return " + ".join(shown) or self.money(0, "CNY")
