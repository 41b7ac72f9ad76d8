"""A terminal, a code and an acceptance, of which the rules are asked."""

from __future__ import annotations

from datetime import date, timedelta

from posdesk.devices.model import (
    Acceptance,
    Device,
    Kind,
    Status,
)

TODAY = date(2026, 11, 30)
POS = Device(id=1, name="Till", kind=Kind.SMART_POS, status=Status.IN_SERVICE, make="PAX", model="A920",
             serial="1170012345678", place="left")  # fmt: skip
CODE = Device(id=2, name="Code", kind=Kind.STATIC_CODE, status=Status.ADOPTED, content="https://a", place="left")


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


BEGUN = Acceptance(1, 1, TODAY, receiver=1, approver=2, body=POS.serial, box=POS.serial)
