"""Numbers that only one device has."""

from __future__ import annotations

from posdesk.devices.model import Device, Status
from posdesk.devices.rules.binding import Numbers, Twin, twins

ONE = Device(1, "Till", serial="AB-1234", tusn="T77", tid="10021234")


def test_a_twin_is_found_by_each_number() -> None:
    assert twins(Device(2, serial="ab 1234"), [ONE]) == [Twin("serial", ONE)]
    assert twins(Device(2, tusn="t77"), [ONE]) == [Twin("tusn", ONE)]
    assert twins(Device(2, serial="AB1234", tid="10021234"), [ONE]) == [Twin("serial", ONE), Twin("tid", ONE)]
    assert twins(Device(2, serial="", tid=""), [Device(3)]) == []


def test_nobody_is_their_own_twin() -> None:
    assert twins(ONE, [ONE]) == []


def test_one_that_is_retired_lends_its_terminal_id_on() -> None:
    gone = Device(3, tid="10021234", serial="ZZ9999", status=Status.RETIRED)
    assert twins(ONE, [gone]) == []
    assert twins(Device(4, serial="zz9999"), [gone]) == [Twin("serial", gone)]


def test_what_is_learned_later_counts() -> None:
    taken = Numbers()
    assert taken.twins(ONE) == []
    taken.learn(Device(5, serial="AB1234"))
    assert [twin.device.id for twin in taken.twins(ONE)] == [5]
