"""Verdicts and sessions for tests of the page: small, exact, and without an engine."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from posdesk.kit.errors import InputError
from posdesk.kit.jobs import Job
from posdesk.kit.money import Money
from posdesk.kit.text import said
from posdesk.reconcile.model import (
    Coverage,
    Decisions,
    Dismissal,
    Finding,
    FindingKind,
    Line,
    LineStatus,
    Note,
    Pairing,
    Payout,
    Settlement,
    Severity,
    Status,
    Verdict,
)
from posdesk.statements import service
from posdesk.statements.mapping.draft import Draft
from posdesk.statements.mapping.model import OpenTable, Proposal
from posdesk.statements.mapping.trial import Trial
from posdesk.statements.model import Caution, Changes, Entry, Kind, Proof, ReadFile, Statement, Taking
from posdesk.statements.tables.sheet import Row, Sheet

TERMS = """\
timezone = "Asia/Shanghai"

# card: 61 of 64 payouts came on the next working day
[[channel]]
id = "card"
cycle = "T+1"
cutoff = "23:00"
calendar = "CN"
payer = ["银联商务"]
  [[channel.fee]]
  card = "debit"
  rate = "0.005"
  cap = "20.00"
  [[channel.fee]]
  rate = "0.006"

[[channel]]
id = "wechat"
cycle = "T+1"
calendar = "CN"
payer = ["财付通"]
  [[channel.fee]]
  rate = "0.006"
"""

BECAUSE = said("report.todo.never_arrived")
FINE = said("advice.arrived")
FAULTS = {
    12: Status.NEVER_ARRIVED, 20: Status.SHORT, 33: Status.LATE, 40: Status.AMBIGUOUS, 47: Status.RETURNED,
    55: Status.NEVER_ARRIVED, 61: Status.OVER, 70: Status.CARRIED,
}  # fmt: skip
PAID = {Status.ARRIVED, Status.SHORT, Status.LATE, Status.OVER, Status.RETURNED}


def verdict(days: int = 45, per_day: int = 2, start: date = date(2026, 5, 1), faults: bool = True) -> Verdict:
    """A shop with two channels, one settlement a day each, and the faults above."""
    settlements: list[Settlement] = []
    payouts: list[Payout] = []
    lines: list[Line] = []
    findings: list[Finding] = []
    channels = ("card", "wechat", "alipay", "unionpay")
    number = 0
    for offset in range(days):
        day = start + timedelta(days=offset)
        for each in range(per_day):
            number += 1
            last = offset >= days - 3
            status = FAULTS.get(number % 80, Status.ARRIVED) if faults else Status.ARRIVED
            if last:
                status = Status.NOT_DUE if offset == days - 1 else Status.AWAITING_STATEMENT
            gross = 123_400 + number * 1_307 % 90_000
            fee = round(gross * 5 / 1000)
            one = Settlement(
                id=f"898310058120001|{channels[each % 4]}|{day}" + (f"|T{each}" if each > 3 else ""),
                merchant="898310058120001", channel=channels[each % 4], group=(), takings_date=day,
                due=day + timedelta(days=1), currency="CNY", takings=42 + number % 17, gross=gross, fee=fee,
                net=gross - fee, status=status, because=FINE if status is Status.ARRIVED else BECAUSE,
            )  # fmt: skip
            if status in PAID:
                received = one.net - {Status.SHORT: 12_000, Status.OVER: -5_000}.get(status, 0)
                line = Line(
                    f"L{number:06}", "6222-0001", day + timedelta(days=1), received, "CNY", LineStatus.SETTLEMENT, FINE,
                    f"P{number:06}", "银联商务股份有限公司", f"2026{number:08}", f"{day:%m%d} 898310058120001 清算款",
                )  # fmt: skip
                lines.append(line)
                payouts.append(
                    Payout(
                        f"P{number:06}",
                        (one.id,),
                        (line.id,),
                        "CNY",
                        0,
                        one.net,
                        received,
                        line.date,
                        "single",
                        True,
                        FINE,
                    )
                )
                one = one._replace(payout=f"P{number:06}", lines=(line.id,))
            settlements.append(one)
            if status.value in {kind.value for kind in FindingKind}:
                amount = {Status.SHORT: 12_000, Status.OVER: 5_000}.get(status, one.net)
                findings.append(
                    Finding(f"F{number}", FindingKind(status.value), amount, "CNY", BECAUSE, (one.id,), one.lines,
                            one.due, 9 if status is Status.NEVER_ARRIVED else None)
                )  # fmt: skip
    if faults:
        odd = Line("L900000", "6222-0001", start + timedelta(days=9), 50_000, "CNY", LineStatus.UNKNOWN_DEPOSIT,
                   said("report.todo.unknown_deposit"), None, "银联商务", "202609990001", "补付")  # fmt: skip
        lines.append(odd)
        findings.append(Finding("F900000", FindingKind.UNKNOWN_DEPOSIT, 50_000, "CNY", odd.because, (), (odd.id,)))
    order = {Severity.ACT: 0, Severity.LOOK: 1, Severity.INFO: 2}
    findings.sort(key=lambda f: (order[f.severity], -f.amount, f.id))
    risk = sum(f.amount for f in findings if f.severity is Severity.ACT)
    end = start + timedelta(days=days - 1)
    return Verdict(
        end, (Coverage("6222-0001", "CNY", start, end - timedelta(days=2)),), tuple(settlements), tuple(payouts),
        tuple(lines), (), tuple(findings), {"CNY": risk} if risk else {}, True, TERMS,
        (said("report.todo.late"),),
    )  # fmt: skip


def bank_file(name: str = "icbc-2026-06.csv", warned: bool = False) -> ReadFile:
    """A bank statement that proves itself, or does not."""
    warnings = (
        Caution(
            said("statements.proof.running", expected=Money(123_456, "CNY"), stated=Money(123_356, "CNY"),
                 difference=Money(100, "CNY")),
            17,
        ),
        Caution(said("statements.cut_off.no_closing")),
    )  # fmt: skip
    one = Statement(
        "6222-0001", "CNY", date(2026, 5, 1), date(2026, 6, 12), 100_000, 4_223_456, 214, 5_112_000, 988_544,
        None, not warned, frozenset({Proof.CLOSING, Proof.RUNNING}), warnings if warned else (),
        (Entry(date(2026, 5, 1), 1),),
    )  # fmt: skip
    return ReadFile(Path(name), Kind.BANK, "icbc", "gb18030", (one,), digest=name)


def takings_file(name: str = "ums-2026-05.xlsx") -> ReadFile:
    """A list of takings."""
    one = Statement(
        "898310058120001", "CNY", date(2026, 5, 1), date(2026, 6, 14), None, None, 4_812, 6_120_000, 20_500, 30_600
    )
    return ReadFile(Path(name), Kind.TAKINGS, "unionpay.ums", None, (one,), digest=name)


def broken_file(name: str = "ccb.xls") -> ReadFile:
    """A file that could not be read."""
    return ReadFile(Path(name), error=Locked(file=name), digest=name)


def unknown_file(name: str = "village-bank.csv") -> ReadFile:
    """A table that no profile knows."""
    return ReadFile(Path(name), error=Unknown(file=name, seen="记账日, 借方金额, 贷方金额, 账面余额"), digest=name)


def unknown_table(name: str = "village-bank.csv") -> OpenTable:
    """Its rows: two lines of words, a header, a month of movements that the balance confirms, and a total."""
    rows: list[tuple[str, ...]] = [
        ("村镇银行对账单", "", "", "", "", "", ""),
        ("户名：某某小吃店", "", "", "", "", "", ""),
        ("记账日", "记账时间", "借方金额", "贷方金额", "账面余额", "对方单位", "用途"),
    ]
    balance = 1_000_000
    for n in range(40):
        amount = 12_300 + n * 4_711 % 90_000
        out = n % 5 == 4
        balance += -amount if out else amount
        rows.append(
            (f"202605{n % 28 + 1:02}" if n < 28 else f"202606{n - 27:02}", f"{9 + n % 9:02}:15:00",
             f"{amount / 100:,.2f}" if out else "", "" if out else f"{amount / 100:,.2f}", f"{balance / 100:,.2f}",
             "某某食品批发部" if out else "银联商务股份有限公司", "货款" if out else f"05{n % 28 + 1:02} 清算款")
        )  # fmt: skip
    rows.append(("合计", "", "", "", "", "", ""))
    return OpenTable(name, "gb18030", (Sheet(name, tuple(Row(n, cells) for n, cells in enumerate(rows, 1))),))


class Unknown(InputError):
    """A layout that nobody has described."""

    code = "unknown_format"


class WrongSecret(InputError):
    """A password that does not open it."""

    code = "wrong_password"


class Locked(InputError):
    """A file with a password."""

    code = "password_needed"


class Refused(InputError):
    """Terms that make no verdict possible."""

    code = "terms_unreadable"


class SmallDesk:
    """A session whose files and verdict are given."""

    def __init__(self, judged: Verdict | None = None, files: Sequence[ReadFile] = ()) -> None:
        self.judged = judged
        self.offered = list(files)
        self._files: list[ReadFile] = []
        self._removed: list[ReadFile] = []
        self.terms: list[str | None] = []
        self.reports: list[tuple[str, str]] = []
        self.held = False
        self.bits = 0
        self.breaks = False
        self.kept: list[int] = []
        self.secrets: list[str] = []
        self.changed = Changes(0)
        self.shelf = service.shelf()
        self.can_decide = False
        self.decisions = Decisions()

    @property
    def files(self) -> tuple[ReadFile, ...]:
        """The files that are in."""
        return tuple(self._files)

    def read(self, paths: Sequence[Path], job: Job | None = None) -> tuple[ReadFile, ...]:
        """Take the offered files, or one for each path."""
        came = tuple(self.offered) or tuple(bank_file(path.name) for path in paths)
        if job is not None:
            job.step("reading", 0, len(came))
        self._files += came
        return came

    def unlock(self, secret: str, job: Job | None = None) -> tuple[ReadFile, ...]:
        """Open what is locked, if the password is "open"."""
        self.secrets.append(secret)
        locked = [file for file in self._files if file.error is not None and file.error.code == "password_needed"]
        if secret != "open":
            return tuple(replace(file, error=WrongSecret(file=file.path.name)) for file in locked)
        opened = tuple(replace(bank_file(file.path.name), digest=file.digest) for file in locked)
        self._files = [next((new for new in opened if new.path == old.path), old) for old in self._files]
        return opened

    def read_text(self, text: str) -> ReadFile:
        """Take pasted messages."""
        self._files.append(bank_file("messages.txt"))
        return self._files[-1]

    def changes(self, files: Sequence[ReadFile], job: Job | None = None) -> Changes:
        """What was made up."""
        return self.changed

    def open_table(self, file: ReadFile) -> OpenTable:
        """The table of an unknown bank."""
        return unknown_table(file.path.name)

    def propose(self, table: OpenTable) -> Proposal | None:
        """The program's own guess."""
        return service.guess(table)

    def read_mapping(self, toml: str, name: str, columns: Sequence[str]) -> Draft | None:
        """The program's own way."""
        return service.draft_of(toml, name, columns)

    def try_mapping(self, table: OpenTable, mapping: Draft | str) -> Trial:
        """The program's own way."""
        return service.try_mapping(table, mapping)

    def mapping_of(self, file: ReadFile) -> str | None:
        """What is kept."""
        return self.shelf.text_of(file.format)

    def keep_mapping(self, name: str, mapping: Draft | str) -> str:
        """Keep it as long as the test lasts."""
        return self.shelf.keep(name, mapping)

    def forget_mapping(self, file: ReadFile) -> None:
        """Forget it."""
        self.shelf.forget(file.format)

    def use_mapping(self, file: ReadFile, toml: str) -> ReadFile:
        """Read the unknown table."""
        new = service.read_mapped(file, self.open_table(file), toml)
        self._files = [new if old.path == file.path else old for old in self._files]
        return new

    def remove(self, file: ReadFile) -> None:
        """Take out."""
        self._files.remove(file)

    def restore(self, file: ReadFile) -> None:
        """Put back."""
        self._files.append(file)

    def set_terms(self, toml: str | None, name: str = "terms.toml") -> None:
        """Remember what was asked for."""
        self.terms.append(toml)
        if toml is not None and self.judged is not None:
            self.judged = replace(self.judged, terms_guessed=False, terms_toml=toml)

    def judge(self, job: Job | None = None) -> Verdict:
        """Give the verdict."""
        if job is not None:
            job.step("matching")
            while self.held:
                job.step("matching", 40, 100)
                time.sleep(0.005)
        if self.judged is None:
            raise Refused(file="terms.toml")
        return self.judged

    def keep_verdict(self) -> Iterator[None]:
        """Keep a bit each time, and say so; ``bits`` of them there are."""
        for number in range(self.bits):
            self.kept.append(number)
            yield
            if self.breaks:
                raise Refused(file="vault.db")

    def pair(self, one: Pairing, reason: str = "") -> None:
        """Keep a pairing."""
        number = len(self.decisions.pairings) + 1
        self.decisions = replace(self.decisions, pairings={**self.decisions.pairings, number: one})

    def unpair(self, number: int) -> None:
        """Take it back."""
        rest = {n: one for n, one in self.decisions.pairings.items() if n != number}
        self.decisions = replace(self.decisions, pairings=rest)

    def dismiss(self, finding: str, reason: str) -> None:
        """Keep that it is settled."""
        said = Dismissal(len(self.decisions.dismissed) + 1, finding, reason, "2026-06-09T08:00:00Z", "owner")
        self.decisions = replace(self.decisions, dismissed={**self.decisions.dismissed, finding: said})

    def bring_back(self, finding: str) -> None:
        """Forget it."""
        rest = {name: one for name, one in self.decisions.dismissed.items() if name != finding}
        self.decisions = replace(self.decisions, dismissed=rest)

    def note(self, subject: str, text: str) -> None:
        """Keep a remark."""
        had = self.decisions.notes.get(subject, ())
        more = Note(len(had) + 1, subject, text, "2026-06-09T08:00:00Z", "owner")
        self.decisions = replace(self.decisions, notes={**self.decisions.notes, subject: (*had, more)})

    def takings_of(self, settlement_id: str, offset: int = 0, limit: int = 200) -> tuple[Taking, ...]:
        """Made-up sales, one a minute."""
        end = min(offset + limit, self.takings_count(settlement_id))
        opened = datetime(2026, 5, 1, 9, 0)  # noqa: DTZ001  a till's own clock has no zone
        return tuple(
            Taking(opened + timedelta(minutes=n), 2_900 + n * 37, fee=15, currency="CNY", id=f"T{n:05}",
                   terminal="T1020304", channel="card")
            for n in range(offset, end)
        )  # fmt: skip

    def takings_count(self, settlement_id: str) -> int:
        """As many as the settlement says."""
        found = [s for s in self.judged.settlements if s.id == settlement_id] if self.judged else []
        return found[0].takings if found else 0

    def report(self, verdict: Verdict, kind: str, language: str) -> bytes:
        """Remember what was asked for."""
        self.reports.append((kind, language))
        return f"{kind} {language}".encode()
