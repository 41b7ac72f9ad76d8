"""Every risk, sign and procedure that a small shop must watch has its place in the product: the table, row by row.

The 43 rows are those of our notes; of each it is said where it lives: ``INV`` a field of a device, ``ACC`` a check of
the acceptance, ``DAY`` and ``MON`` an item of the daily look and of the monthly sheet, ``ROT`` a cause that raises a
rotation, ``INC`` a flow, ``G`` a guide, ``TRN`` a topic of training, ``PRV`` a field of the register, ``EVD`` what is
kept as evidence, ``REC`` a finding of reconciliation, ``PLN`` the emergency plan, ``WATCH`` a rule over takings.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Final

import pytest

from posdesk.cases.flows import flow
from posdesk.cases.model import KINDS, LetterKind, PlanRole
from posdesk.checklists.model import Kind as SheetKind
from posdesk.checklists.rules import templates
from posdesk.devices.model import Custody, Device, Version
from posdesk.devices.rules import checks, inspecting
from posdesk.guides import service as guides
from posdesk.kit.text import LANGUAGES
from posdesk.passwords.model import Cause
from posdesk.reconcile.model import FindingKind, LineStatus
from posdesk.shop.model import Handout, Provider, Visit
from posdesk.shop.rules import TOPICS
from tests.house.sources import PACKAGE

TABLE: Final[dict[int, str]] = {
    1: "INV.serial ACC.5 INC.INC-2 G.G1",
    2: "INC.INC-2 G.G1 G.G12",
    3: "REC.never_arrived EVD.identity INC.INC-1",
    4: "G.G1 INC.INC-2 EVD.customers",
    5: "INV.firmware MON.versions MON.unknown_programs WATCH",
    6: "REC.other G.G4",
    7: "PRV.marked G.G3",
    8: "PRV.what",
    9: "TRN.acceptance G.G7 INC.INC-4",
    10: "INV.replace_by MON.lifecycle",
    11: "INV.pts_until MON.versions PRV.licence_until",
    12: "MON.wifi MON.router INC.INC-5 G.G8",
    13: "PRV.licence G.G14",
    14: "PRV.kind G.G13",
    15: "PRV.response INV.warranty_until ACC.20",
    16: "INC.INC-3 INV.custodian INV.serial_back",
    17: "EVD.slip G.G11",
    18: "ACC.16 ACC.18 G.G10 INC.INC-1",
    19: "PRV.fees TRN.scams G.G2",
    20: "INC.INC-2 EVD.police G.G14",
    21: "ACC.19 DAY.boot_clock DAY.signal",
    22: "ACC.9 MON.case",
    23: "ACC.6",
    24: "INV.make INV.channel ACC.5",
    25: "ACC.7 PRV.looked_up",
    26: "PRV.licence ACC.2",
    27: "ACC.1 ACC.4 ACC.16",
    28: "MON.pc MON.wifi",
    29: "ROT.factory ACC.14 MON.defaults",
    30: "ROT.leaver TRN.passwords MON.leavers",
    31: "INV.authentication MON.mfa",
    32: "MON.versions INV.app",
    33: "TRN.fake_terminals G.G7 MON.training",
    34: "DAY.seal MON.network",
    35: "WATCH MON.alerts MON.anomalies",
    36: "REC.duplicate REC.overcharged MON.reconciled MON.refunds",
    37: "G.G9 REC.withdrawal_missing",
    38: "INC.INC-2",
    39: "INC.INC-4",
    40: "INC.INC-1 REC.never_arrived REC.returned",
    41: "PLN MON.rehearsed MON.improvement",
    42: "G.G14 TRN.card_data",
    43: "G.G15",
}


def _names(*kinds: type) -> set[str]:
    return {field.name for kind in kinds for field in fields(kind)}  # type: ignore[arg-type]  # all are dataclasses


def _monthly() -> set[str]:
    sheet = templates.template(SheetKind.MONTHLY)
    return {*inspecting.MONTHLY, *(item.id for section in sheet.sections for item in section.items)}


def _evidence() -> set[str]:
    steps = [step for kind in KINDS for step in flow(kind).steps]
    return {*(one for step in steps for one in (*step.photos, *step.fields)), *LetterKind, *(step.id for step in steps)}


def _guides() -> set[str]:
    return {one.id for one in guides.shipped("en")}


KNOWN: Final[dict[str, Callable[[], set[str]]]] = {
    "INV": lambda: _names(Device, Version, Custody),
    "ACC": lambda: {str(item.number) for item in checks.ITEMS},
    "DAY": lambda: set(inspecting.DAILY),
    "MON": _monthly,
    "ROT": lambda: {str(cause) for cause in Cause},
    "INC": lambda: set(KINDS),
    "G": _guides,
    "TRN": lambda: set(TOPICS),
    "PRV": lambda: _names(Provider, Handout, Visit),
    "EVD": _evidence,
    "REC": lambda: {*map(str, FindingKind), *map(str, LineStatus)},
}
WAITS: Final = {"WATCH": "watch"}
"""Places in a room that is not built; its rows have another place until then."""


def test_all_rows_are_here() -> None:
    assert list(TABLE) == list(range(1, 44))


@pytest.mark.parametrize("number", TABLE)
def test_a_row_has_its_place_in_the_product(number: int) -> None:
    there = 0
    for place in TABLE[number].split():
        room, _, name = place.partition(".")
        if room in WAITS:
            assert not (PACKAGE / WAITS[room]).exists(), f"{WAITS[room]} is built: say where the row lives in it"
            continue
        if room == "PLN":
            assert _names(PlanRole) >= {"role", "name", "phone"}
        else:
            assert name in KNOWN[room](), place
        there += 1
    assert there


def test_a_month_asks_in_every_language() -> None:
    for language in LANGUAGES:
        assert templates.words(SheetKind.MONTHLY, language)
