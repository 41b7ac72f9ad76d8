"""Looking at devices that are in use: the two minutes of every day, and the inspection of every month."""

from __future__ import annotations

from posdesk.devices.ui.daily import DailyLook
from posdesk.devices.ui.monthly import InspectDialog

__all__ = ["DailyLook", "InspectDialog"]
