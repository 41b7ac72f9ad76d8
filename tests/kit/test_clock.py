from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from posdesk.kit.clock import CLOCK, Clock, ZoneUnknown, zone


def test_the_day_depends_on_where_one_is() -> None:
    clock = Clock(lambda: datetime(2026, 3, 16, 17, 30, tzinfo=UTC))
    assert clock.today("Asia/Shanghai") == date(2026, 3, 17)
    assert clock.today("Europe/London") == date(2026, 3, 16)
    assert clock.now("Asia/Shanghai").utcoffset() == timedelta(hours=8)


def test_without_a_zone_it_is_the_computers_own() -> None:
    assert abs(CLOCK.now() - datetime.now(UTC)) < timedelta(seconds=5)
    assert CLOCK.today() in {CLOCK.now().date(), CLOCK.now().date() - timedelta(1)}


@pytest.mark.parametrize("name", ["Asia/Nowhere", "../etc", ""])
def test_an_unknown_zone_is_a_usage_error(name: str) -> None:
    with pytest.raises(ZoneUnknown) as caught:
        zone(name)
    assert caught.value.data == {"given": name}
