"""``python -m tests.benchmarks.vault [ROWS]``: what encryption costs, and how long a person waits for the vault.

The first table is the same library with a key and without one, with the same settings, the two taking turns on the same
rows; in seconds of the processor, since other programs may be at work. The second is the vault itself: opening it, one
change with all that makes it last, a backup and its verification, and the first page of a long table.
"""

from __future__ import annotations

import random
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Any

from posdesk.vault import connection, files, opening
from posdesk.vault import service as vaults

if TYPE_CHECKING:
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

ROWS = 1_000_000
RUNS = 3
PASSPHRASE = "four quiet herons wade"
TABLE = "CREATE TABLE takings (id INTEGER PRIMARY KEY, terminal TEXT, at TEXT, gross INTEGER, memo TEXT) STRICT"
INSERT = "INSERT INTO takings (terminal, at, gross, memo) VALUES (?, ?, ?, ?)"
MEMO = "POS settlement of a shop with a long name, counter {}, slip {:010}, card present, chip and PIN, batch {:06} {}"
FILLING = "kept as the bank sent it, unchanged, and never looked at again by anybody at all"
"""So that a million rows are about 200 MB."""
BY_MONTH = "SELECT substr(at, 1, 7), count(*), sum(gross) FROM takings GROUP BY 1"
BY_TERMINAL = "SELECT terminal, sum(gross) FROM takings GROUP BY 1"
SMALL = 2_000
CHANGES = 100


def rows(number: int) -> list[tuple[str, str, int, str]]:
    """Takings as a shop has them."""
    return [
        (
            f"T{n % 40:04}",
            f"2026-{n % 12 + 1:02}-{n % 28 + 1:02}T{n % 24:02}:00:00Z",
            100 + n * 7907 % 50_000,
            MEMO.format(n % 9, n * 7919 % 9_999_991, n // 500, FILLING),
        )
        for n in range(number)
    ]


def plain(path: Path) -> Any:
    """The same library with the same settings, and no key."""
    files.create(path).close()
    own = connection.driver().connect(str(path), isolation_level=None)
    for pragma in connection._PRAGMAS:
        own.execute(f"PRAGMA {pragma}")
    return own


def keyed(path: Path) -> Any:
    """As the vault has it."""
    return connection.create(path, b"k" * 32)


def timed(work: Callable[[], object], clock: Callable[[], float] = perf_counter) -> float:
    """Seconds that something takes."""
    started = clock()
    work()
    return clock() - started


def insert(own: Any, taken: list[tuple[str, str, int, str]]) -> None:
    """All rows in one transaction."""
    own.execute("BEGIN")
    own.executemany(INSERT, taken)
    own.execute("COMMIT")
    own.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def small(own: Any) -> None:
    """Many transactions, each on the disk before the next."""
    for number in range(SMALL):
        own.execute("BEGIN")
        own.execute(INSERT, ("T9999", "2027", number, "small"))
        own.execute("COMMIT")


def points(own: Any, number: int) -> None:
    """Single rows, here and there."""
    chance = random.Random(1)
    for _ in range(20_000):
        own.execute("SELECT * FROM takings WHERE id = ?", (chance.randrange(1, number),)).fetchone()


def everything(own: Any) -> None:
    """Every row, by the thousand."""
    cursor = own.execute("SELECT * FROM takings")
    while cursor.fetchmany(1000):
        pass


def compare(folder: Path, number: int) -> None:
    """Print the first table."""
    taken = rows(number)
    pair = (plain(folder / "plain.db"), keyed(folder / "keyed.db"))

    def once(what: str, work: Callable[[Any], object], runs: int = 1) -> None:
        without, with_key = (
            min(found)
            for found in zip(
                *([timed(lambda own=own: work(own), process_time) for own in pair] for _ in range(runs)), strict=True
            )
        )
        print(f"| {what} | {without:.2f} | {with_key:.2f} | {with_key / without:.2f} |", flush=True)

    for own in pair:
        own.execute(TABLE)
    print("| What, in seconds of the processor | Without a key | With a key | Times |\n|---|---|---|---|", flush=True)
    once(f"insert {number:,} rows by `executemany`", lambda own: insert(own, taken))
    once("build an index", lambda own: own.execute("CREATE INDEX takings_at ON takings (terminal, at)").fetchall())
    once("20,000 single rows", lambda own: points(own, number), RUNS)
    once(
        "a `LIKE` scan",
        lambda own: own.execute("SELECT count(*) FROM takings WHERE memo LIKE '%99991%'").fetchone(),
        RUNS,
    )
    once("`GROUP BY` in a scan", lambda own: own.execute(BY_MONTH).fetchall(), RUNS)
    once("`GROUP BY` along the index, back to the table for each row", lambda own: own.execute(BY_TERMINAL).fetchall())
    once("fetch everything", everything, RUNS)
    once(f"{SMALL:,} small transactions", small, RUNS)
    for own in pair:
        own.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        own.close()
    sizes = [(folder / name).stat().st_size / 1e6 for name in ("plain.db", "keyed.db")]
    print(f"| size, MB | {sizes[0]:.0f} | {sizes[1]:.0f} | {sizes[1] / sizes[0]:.3f} |\n", flush=True)
    for name in ("plain.db", "keyed.db"):
        (folder / name).unlink()


def migrations() -> Migrations:
    """The table, as a room has it."""
    from sqlite_utils.migrations import Migrations

    steps = Migrations("takings")

    @steps()
    def first(db: Database) -> None:
        db.execute(TABLE)

    return steps


ROOM = vaults.Room("takings", migrations)


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds by the clock on the wall, and of the processor."""

    wall: float
    processor: float


def both(work: Callable[[], object]) -> Took:
    """What something takes, by both clocks."""
    wall, processor = perf_counter(), process_time()
    work()
    return Took(perf_counter() - wall, process_time() - processor)


def _wall(took: Took) -> float:
    return took.wall


def wait_for_it(folder: Path, number: int) -> None:
    """Print the second table."""
    secret = vaults.Secret.passphrase(PASSPHRASE)
    vault, key = vaults.create(folder / "shop", PASSPHRASE, [ROOM])
    with vault.change("owner") as change:
        change.many("takings", ("terminal", "at", "gross", "memo"), rows(number))
    vault.close()

    def opened(way: vaults.Secret) -> vaults.Vault:
        return vaults.open_vault(folder / "shop", way, [ROOM])

    def line(what: str, took: Took, times: int = 1) -> None:
        print(f"| {what} | {took.wall / times * 1000:,.1f} | {took.processor / times * 1000:,.1f} |", flush=True)

    print("| The vault | ms | of the processor |\n|---|---|---|", flush=True)
    ways = {"the passphrase, as calibrated here": secret, "the recovery key": vaults.Secret.recovery(key)}
    for what, way in ways.items():
        line(f"unlock by {what}", min((both(lambda way=way: opened(way).close()) for _ in range(RUNS)), key=_wall))
    vault = opened(secret)

    def page() -> None:
        with vault.reading() as db:
            assert len(db.execute("SELECT * FROM takings ORDER BY id DESC LIMIT 100").fetchall()) == 100

    def change_often() -> None:
        for n in range(CHANGES):
            vaults.put_setting(vault, "a", n, "owner")

    made: list[Path] = []
    line(f"the first page of {number:,} rows after unlocking", both(page))
    line("one change: history, commit, witness, checkpoint", both(change_often), CHANGES)
    whole = both(lambda: made.append(vaults.back_up(vault)))
    line(f"a backup of {made[0].stat().st_size / 1e6:.0f} MB, verified and sealed", whole)
    line("verifying the open vault: every page, every table, the history", both(vault.verify))
    line("looking into that backup before a restore", both(lambda: vaults.look_into(made[0], secret, folder / "shop")))
    line("a new key for everything, without its backup", both(lambda: opening.rekey(vault, secret)))
    vault.close()


def main(words: list[str]) -> None:
    """Measure in a temporary folder, and print."""
    number = int(words[0]) if words else ROWS
    with tempfile.TemporaryDirectory() as place:
        compare(Path(place), number)
        wait_for_it(Path(place), number)


if __name__ == "__main__":
    main(sys.argv[1:])
