"""What the fields of a device are called, for its form and its detail."""

from __future__ import annotations

from PySide6.QtCore import QObject


class Names(QObject):
    """The names, in the language in use."""

    def of(self, field: str) -> str:
        """The name of one field."""
        return self._identity().get(field) or self._inside().get(field) or self._kept()[field]

    def _identity(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "kind": self.tr("Kind"),
            "make": self.tr("Make"),
            "model": self.tr("Model"),
            "serial": self.tr("Serial number"),
            "tusn": self.tr("TUSN"),
            "tid": self.tr("Terminal id"),
            "merchant": self.tr("Merchant number"),
            "provider": self.tr("Provider"),
            "account": self.tr("Account for payouts"),
            "shop": self.tr("Shop"),
            "counter": self.tr("Counter"),
            "place": self.tr("Where exactly"),
            "fixed": self.tr("Stays or moves"),
            "network": self.tr("Network"),
            "iccid": self.tr("SIM number"),
            "lock": self.tr("Lock"),
            "custodian": self.tr("Who keeps it"),
        }

    def _inside(self) -> dict[str, str]:
        return {
            "hardware": self.tr("Hardware"),
            "firmware": self.tr("Firmware"),
            "app": self.tr("App"),
            "pts": self.tr("PTS approval"),
            "pts_until": self.tr("Approval ends"),
            "certificate": self.tr("Certificate"),
            "authentication": self.tr("How users sign in"),
        }

    def _kept(self) -> dict[str, str]:
        return {
            "channel": self.tr("Bought from"),
            "invoice": self.tr("Invoice"),
            "bought": self.tr("Bought on"),
            "price": self.tr("Price"),
            "warranty_until": self.tr("Warranty ends"),
            "after_sales": self.tr("After-sales number"),
            "cables": self.tr("Number of cables"),
            "cable_colours": self.tr("Colours of cables"),
            "uv_mark": self.tr("UV mark"),
            "weight": self.tr("Weight in grams"),
            "content": self.tr("What the code says"),
            "installed": self.tr("Installed on"),
            "replace_by": self.tr("Replace by"),
            "every_days": self.tr("Days between inspections"),
            "note": self.tr("Note"),
        }
