"""``python -m tests.benchmarks.devices [DEVICES]``: how long a person waits for the list of devices.

What is fetched and indexed is fetched off the window's thread; what is searched, filtered and sorted is done while
somebody types, and has 100 ms for it. Best of some runs, in milliseconds of the clock.
"""

from __future__ import annotations

import io
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from time import perf_counter

from PIL import Image

from posdesk.devices.model import Device, Kind, Photo, Status
from posdesk.devices.service import Devices, View
from posdesk.devices.ui.shelf import PRESSING, Shelf, fetch, in_order
from posdesk.kit.text import Text
from posdesk.vault import service as vaults
from tests.devices.inventory import Desk, register

DEVICES = 5_000
RUNS = 5
PLACES = ("前台", "后门摊位", "二楼收银台", "外卖窗口", "自助区", "仓库")
MAKES = (("Landi", "A8"), ("PAX", "S90"), ("Newland", "ME31"), ("新大陆", "N910"))


def many(number: int, shop: int) -> list[Device]:
    """Devices as a chain has them."""
    kinds = [Kind.SMART_POS, Kind.POS, Kind.MPOS, Kind.BARCODE, Kind.SELF_SERVICE]
    return [
        Device(
            0, f"{PLACES[n % 6]} {n}", kinds[n % 5], Status.ADOPTED, *MAKES[n % 4], f"SN{n * 7919 % 10**9:09}A",
            tid=f"{10_000_000 + n}", shop=shop, place=PLACES[n * 7 % 6], firmware=f"3.{n % 9}.{n % 4}",
            installed=date(2026, 11, 1), note="带底座" if n % 3 else "",
        )
        for n in range(number)
    ]  # fmt: skip


def photographed(devices: Devices) -> list[int]:
    """A small photo of the front of each device; the attachments."""
    found = []
    for n, device in enumerate(devices.every()):
        picture = Image.effect_noise((320, 240), 40 + n % 60)
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=80)
        ready = vaults.ready(f"{n}.jpg", out.getvalue())
        found.append(
            devices.photograph(Photo(device=device.id, on=date(2026, 11, 30), reference=True), ready).attachment
        )
    return found


def best(what: Callable[[], object]) -> float:
    """The best of some runs, in milliseconds."""
    took = []
    for _ in range(RUNS):
        begun = perf_counter()
        what()
        took.append((perf_counter() - begun) * 1000)
    return min(took)


def main() -> int:
    """Print what everything takes."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else DEVICES
    text = Text("zh_CN")

    def words(device: Device) -> tuple[str, ...]:
        return text.word(f"devices.kind.{device.kind}"), text.word(f"devices.status.{device.status}")

    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder) / "shop")
        shops = register(desk)
        begun = perf_counter()
        refused = desk.devices().add_all(many(number, shops.shop.id))
        print(f"{number:,} devices taken in ({len(refused)} refused): {perf_counter() - begun:.1f} s")
        devices = desk.devices()
        begun = perf_counter()
        pictured = photographed(devices)
        print(f"  a photo of each         {perf_counter() - begun:8.1f} s, {len(pictured):,} photos")
        print(f"  asked of the vault      {best(devices.overview):8.1f} ms")
        print(f"  and indexed, in all     {best(lambda: fetch(desk, words)):8.1f} ms   (off the window's thread)")
        shelf: Shelf = fetch(desk, words)
        for name, view in (
            ("everything", View()), ("one word", View(words="landi")), ("pinyin initials", View(words="qt")),
            ("three words", View(words="ckzn 3.1 sn0")), ("no such thing", View(words="zzzz")),
            ("a kind and a state", View(kind="04", status="adopted")), ("due soon", View(due=True)),
            ("list incomplete", View(incomplete=True)), ("words and filters", View(words="前台", due=True, kind="04")),
        ):  # fmt: skip
            found = len(shelf.matching(view))

            def shown(view: View = view) -> None:
                in_order(in_order(shelf.matching(view), "name", down=False, state=PRESSING), "state", down=False,
                         state=PRESSING)  # fmt: skip

            print(f"  {name:<22}  {best(shown):8.1f} ms   {found:,} found, in order")
        screen = best(lambda: devices.thumbnails(pictured[:14]))
        print(f"  thumbnails of a screen  {screen:8.1f} ms   (14 rows, in the lane)")
        one = shelf.overview.devices[number // 2]
        print(f"  detail of one device    {best(lambda: devices.detail(one.id)):8.1f} ms")
        print(f"  where it may go         {best(lambda: devices.may_go(one)):8.1f} ms")
        print(f"  one changed             {best(lambda: devices.put(replace(one, note=str(perf_counter())))):8.1f} ms")
        desk.lock()
    return 0


if __name__ == "__main__":
    sys.exit(main())
