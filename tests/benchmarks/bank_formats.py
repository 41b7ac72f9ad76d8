"""``python -m tests.benchmarks.bank_formats [ROWS]``: time and memory to read and prove one large file a format."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable

ROWS = 100_000


def mt940(rows: int) -> bytes:
    lines = "".join(
        f":61:2603{row % 28 + 1:02}03{row % 28 + 1:02}C{row % 1000},{row % 100:02}NTRFNONREF//{row}\n"
        f":86:166?00GUTSCHRIFT?20EREF+{row:012}SVWZ+0407-0407?32UNIONPAY\n"
        for row in range(rows)
    )
    return f":20:X\n:25:6222\n:28C:1/1\n:60F:C260301CNY0,00\n{lines}:62F:C260331CNY0,00\n-\n".encode()


def camt(rows: int) -> bytes:
    entries = "".join(
        f'<Ntry><NtryRef>{row}</NtryRef><Amt Ccy="CNY">{row % 1000}.{row % 100:02}</Amt><CdtDbtInd>CRDT</CdtDbtInd>'
        f"<Sts>BOOK</Sts><BookgDt><Dt>2026-03-{row % 28 + 1:02}</Dt></BookgDt><ValDt><Dt>2026-03-03</Dt></ValDt>"
        f"<AcctSvcrRef>R{row}</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>E{row}</EndToEndId></Refs>"
        "<RltdPties><Dbtr><Nm>UMS</Nm></Dbtr></RltdPties><RmtInf><Ustrd>0407-0407</Ustrd></RmtInf></TxDtls>"
        "</NtryDtls></Ntry>\n"
        for row in range(rows)
    )
    head = '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt>'
    return f"{head}{entries}</Stmt></BkToCstmrStmt></Document>".encode()


def ofx(rows: int) -> bytes:
    movements = "".join(
        f"<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>202603{row % 28 + 1:02}120000[+8:CST]<TRNAMT>{row % 1000}.{row % 100:02}"
        f"<FITID>F{row}<NAME>UMS<MEMO>0407-0407 fee\n</STMTTRN>\n"
        for row in range(rows)
    )
    head = "OFXHEADER:100\nCHARSET:1252\n\n<OFX><STMTRS><CURDEF>CNY<BANKACCTFROM><ACCTID>1</BANKACCTFROM><BANKTRANLIST>"
    return f"{head}{movements}</BANKTRANLIST></STMTRS></OFX>".encode()


WRITERS: dict[str, Callable[[int], bytes]] = {"mt940": mt940, "camt": camt, "ofx": ofx}


def one(name: str, rows: int) -> None:
    """Read one file in this process and print its line of the table."""
    from posdesk.statements import identify
    from posdesk.statements.proof import prove

    data = WRITERS[name](rows)
    read = identify.reader(data[: identify.HEAD], name)
    wall, busy = time.perf_counter(), time.process_time()
    found = [prove(statement) for statement in read(data, name).statements]
    wall, busy = time.perf_counter() - wall, time.process_time() - busy
    assert found[0].lines == rows
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"| {found[0].lines} | {name} | {len(data) / 1e6:.1f} MB | {wall:.1f} s | {busy:.1f} s | {peak} MB |")


def main(words: list[str]) -> None:
    rows = int(words[0]) if words else ROWS
    print("| Lines | Format | File | Time | of it computing | Peak memory |\n|---|---|---|---|---|---|", flush=True)
    for name in WRITERS:
        subprocess.run([sys.executable, "-m", "tests.benchmarks.bank_formats", str(rows), name], check=True)


if __name__ == "__main__":
    if len(sys.argv) > 2:
        one(sys.argv[2], int(sys.argv[1]))
    else:
        main(sys.argv[1:])
