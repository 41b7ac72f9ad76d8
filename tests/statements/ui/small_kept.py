"""A desk of kept files in memory, and of what could be handed over: small, and full of names that are long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from posdesk.kit.jobs import Job
from posdesk.leaving import Offered
from posdesk.statements.model import KeptFile, Kind
from posdesk.vault.service import RecoveryKey

ACCOUNT = "6222021001098765432"
MERCHANTS = ("898310155410001", "898310155410002")
KEY = RecoveryKey(bytes(range(7, 247, 12)))


def _kept(n: int, name: str, kind: Kind, format: str, lines: int, days: tuple[date, date] | None, who: str) -> KeptFile:
    return KeptFile(n, name, kind, format, f"2026-11-{n:02d}T08:{n:02d}:00Z", who, lines, None, *(days or (None, None)))


def kept_files() -> list[KeptFile]:
    made = [
        _kept(1, "icbc-2020.xlsx", Kind.BANK, "icbc", 1204, (date(2020, 1, 2), date(2020, 12, 31)), "Mei"),
        _kept(2, "alipay-2020-12.csv", Kind.TAKINGS, "alipay.business", 31_402, (date(2020, 12, 1), date(2020, 12, 31)),
              "Mei"),
        _kept(3, "icbc-2026-09.xlsx", Kind.BANK, "icbc", 214, (date(2026, 9, 1), date(2026, 9, 30)), "Mei"),
        _kept(4, "微信支付商户交易账单_2026-09_青禾便利店人民路分店.csv", Kind.TAKINGS, "wechat.trade", 18_233,
              (date(2026, 9, 1), date(2026, 9, 30)), "Lin"),
        _kept(5, "statement.camt.xml", Kind.BANK, "camt.053", 88, (date(2026, 10, 1), date(2026, 10, 31)), "Lin"),
        _kept(6, "daily totals of the till.csv", Kind.DAILY, "posdesk.daily", 30, (date(2026, 10, 31),) * 2, "Lin"),
        _kept(7, "my own table.xlsx", Kind.TAKINGS, "mapped.月末明细", 412, (date(2026, 10, 1), date(2026, 10, 30)),
              "bookkeeper"),
        _kept(8, "claims.csv", Kind.SETTLEMENTS, "posdesk.settlements", 9, None, "Mei"),
    ]  # fmt: skip
    made[4] = replace(made[4], removed="2026-11-20T10:00:00Z")
    return made


class SmallKept:
    """Keeps nothing, and remembers what it was asked."""

    def __init__(self, files: Sequence[KeptFile] | None = None) -> None:
        self.files = list(kept_files() if files is None else files)
        self.default_folder = Path("/home/mei/.local/share/posdesk/vault")
        self.personal: frozenset[str] = frozenset()

    def kept_files(self, job: Job | None = None) -> Sequence[KeptFile]:
        return list(self.files)

    def limit(self, years: int) -> date:
        return date(2026 - years, 11, 28)

    def speaks_of(self, number: int) -> tuple[frozenset[tuple[str, str]], frozenset[str]]:
        kind = next(one.kind for one in self.files if one.id == number)
        if kind is Kind.BANK:
            return frozenset(), frozenset({ACCOUNT})
        return frozenset(("card", merchant) for merchant in MERCHANTS), frozenset()

    def take_out(self, number: int, job: Job | None = None) -> int:
        self._mark(number, "2026-11-30T09:00:00Z")
        return 7

    def put_back(self, number: int, job: Job | None = None) -> int:
        self._mark(number, None)
        return 8

    def _mark(self, number: int, removed: str | None) -> None:
        self.files = [replace(one, removed=removed) if one.id == number else one for one in self.files]

    def undo(self, entry: int, job: Job | None = None) -> None:
        raise NotImplementedError

    def make_personal(self, account: str, job: Job | None = None) -> int:
        self.personal |= {account}
        return 61

    def erase(self, numbers: Sequence[int], job: Job | None = None) -> None:
        self.files = [one for one in self.files if one.id not in numbers]

    def offered(self, job: Job | None = None) -> Sequence[Offered]:
        return [
            Offered(one.id, one.name, one.lines, *map(tuple, map(sorted, self._names(one))))
            for one in self.files
            if one.removed is None
        ]

    def _names(self, one: KeptFile) -> tuple[list[str], list[str]]:
        if one.kind is Kind.BANK:
            return [], [ACCOUNT]
        if one.kind is Kind.SETTLEMENTS:
            return [], []
        return [MERCHANTS[one.id % 2]], []

    def concerning(self, numbers: Sequence[int], job: Job | None = None) -> tuple[int, int]:
        return 2, 5

    def is_own_passphrase(self, passphrase: str) -> bool:
        return passphrase == "four quiet herons wade"

    def hand_over(self, numbers: Sequence[int], folder: Path, passphrase: str, job: Job | None = None) -> RecoveryKey:
        self.erase(numbers)
        return KEY

    def confirm_handed_over(self, folder: Path, key_text: str) -> bool:
        return RecoveryKey.typed(key_text) == KEY
