"""``python -m tests.benchmarks.bank_formats [ROWS]``: time and memory to read and prove one large file a format."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.__main__ import measure

ROWS = 100_000
RUNS = 3

READ = """
from pathlib import Path
from time import perf_counter, process_time
from posdesk.statements import service
wall, cpu = perf_counter(), process_time()
(file,) = service.read([Path(paths[0])])
print(perf_counter() - wall, process_time() - cpu)
assert file.error is None, file.error
assert sum(statement.lines for statement in file.statements) == {rows}
"""


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


def main(words: list[str]) -> None:
    """Write the files to a temporary folder, measure, print."""
    rows = int(words[0]) if words else ROWS
    print("| Format | Lines | MB | Process, s | Work, s | Processor, s | Memory, MB |\n|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for name in WRITERS:
            path = Path(folder, name)
            write = f"from tests.benchmarks.bank_formats import *; Path({str(path)!r}).write_bytes({name}({rows}))"
            # in another process: a child's memory is counted from what its parent had taken
            subprocess.run([sys.executable, "-c", write], check=True)
            best = measure(READ.replace("{rows}", str(rows)), [path], RUNS)
            print(
                f"| {name} | {rows:,} | {path.stat().st_size / 1e6:.0f} | {best.process:.1f} | {best.work:.1f} |"
                f" {best.cpu:.1f} | {best.memory / 1e6:.0f} |",
                flush=True,
            )


if __name__ == "__main__":
    main(sys.argv[1:])
