"""``python -m tests.benchmarks.tables [ROWS]``: bank and takings tables read by their profiles, beside plain DuckDB.

DuckDB reads the same rows in UTF-8, every column as text, into a table in memory; it neither decodes GB18030 nor proves
anything. Each run is a process of its own, and those of a layout take turns with those of its baseline.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

from tests.benchmarks.__main__ import Figures, measure

ROWS = 1_000_000
RUNS = 3
WORKBOOK_ROWS = 100_000
_FIRST = datetime.fromisoformat("2026-01-01 08:00:00")
_HEADS = {
    "icbc": "交易日期,摘要,交易详情,交易场所,交易国家或地区简称,钞/汇,交易金额(收入),交易金额(支出),交易币种,"
    "记账金额(收入),记账金额(支出),记账币种,余额,对方户名,对方账户",
    "wechat": "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,"
    "付款银行,货币种类,应结订单金额,代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,"
    "退款状态,商品名称,商户数据包,手续费,费率,订单金额,申请退款金额,费率备注",
}

PLAIN = """
import duckdb
from time import perf_counter, process_time
connection = duckdb.connect(":memory:")
connection.execute("SET threads = 2")
connection.execute("SET enable_progress_bar = false")
wall, cpu = perf_counter(), process_time()
connection.execute(
    "CREATE TABLE rows AS SELECT * FROM read_csv($path, auto_detect = false, columns = $columns, delim = ',',"
    " quote = $quote, escape = $quote, skip = {skip}, null_padding = true, strict_mode = false)",
    {"path": paths[0], "quote": {quote}, "columns": {f"c{place}": "VARCHAR" for place in range({width})}},
)
print(perf_counter() - wall, process_time() - cpu)
assert connection.execute("SELECT count(*) FROM rows").fetchone()[0] >= {rows}
"""

OURS = """
from pathlib import Path
from time import perf_counter, process_time
from posdesk.statements import service
wall, cpu = perf_counter(), process_time()
(file,) = service.read([Path(paths[0])])
print(perf_counter() - wall, process_time() - cpu)
assert file.error is None, file.error
assert sum(statement.lines for statement in file.statements) == {rows}
assert not any(statement.warnings for statement in file.statements)
"""


def money(cents: int) -> str:
    """A sum as the banks write it."""
    return f"{Decimal(cents) / 100:,.2f}"


def icbc(rows: int) -> str:
    """中国工商银行's table, padded and quoted as the bank does, with a running balance and a row of totals."""
    lines, balance, sums = ["明细查询文件下载", "", "卡号: 6222****0001", "", _HEADS["icbc"]], 100_000, [0, 0]
    for row in range(rows):
        out = row % 7 == 3
        cents = 100 + row * 7907 % 50_000
        balance += -cents if out else cents
        sums[out] += cents
        into, gone = ("", money(cents)) if out else (money(cents), "")
        day = _FIRST + timedelta(days=row * 90 // rows)
        lines.append(
            f'{day:%Y-%m-%d}     \t,"{"消费" if out else "他行汇入"}  \t","{row % 90:04}费{row % 50}元 \t",'
            '"手机银行     \t","CHN       \t",钞   \t,"-   \t","-   \t",-   \t,'
            f'"{into:20}\t","{gone:20}\t",人民币     \t,"{money(balance):20}\t",'
            f'"银联商务股份有限公司 \t","3100****{row % 100:04} \t",'
        )
    lines.append(f'人民币合计,,,,,,,,,"{money(sums[0])} ","{money(sums[1])} ",')
    return "\n".join(lines) + "\n"


def wechat(rows: int) -> str:
    """微信支付's 交易账单, every cell behind a backtick, with counts and sums below."""
    lines, sales, back, fees = [_HEADS["wechat"]], 0, 0, 0
    for row in range(rows):
        refund = row % 97 == 5
        cents = 100 + row * 7907 % 50_000
        fee = (-1 if refund else 1) * cents * 60
        sold, returned = (0, cents) if refund else (cents, 0)
        sales, back, fees = sales + sold, back + returned, fees + fee
        state = "REFUND" if refund else "SUCCESS"
        words = (
            f"{_FIRST + timedelta(seconds=row * 90 * 86_400 // rows)}", "wx01", "1900000001", "0", f"T{row % 40}",
            f"4200000000{row:018}", f"SHOP{row:010}", f"o{row % 5000}", "JSAPI", state, "OTHERS", "CNY",
            f"{sold / 100:.2f}", "0.00", f"5000{row:018}" if refund else "0", f"R{row}" if refund else "0",
            f"{returned / 100:.2f}", "0.00", "ORIGINAL" if refund else "", state if refund else "", "咖啡", "",
            f"{Decimal(fee) / 1_000_000:.5f}", "0.60%", f"{sold / 100:.2f}", f"{returned / 100:.2f}", "",
        )  # fmt: skip
        lines.append("`" + ",`".join(words))
    lines.append("总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额")
    total = f"{Decimal(fees) / 1_000_000:.5f}"
    lines.append(f"`{rows},`{sales / 100:.2f},`{back / 100:.2f},`0.00,`{total},`{sales / 100:.2f},`{back / 100:.2f}")
    return "\n".join(lines) + "\n"


WRITERS: dict[str, tuple[Callable[[int], str], int, int, str]] = {
    "icbc": (icbc, 5, 16, '"'),
    "wechat": (wechat, 1, 27, ""),
}
"""Who writes a layout; for DuckDB, the lines before its first row, its columns, and what quotes its cells."""


def write(name: str, rows: int, ours: str, theirs: str) -> None:
    """A table in GB18030, and in UTF-8."""
    text = WRITERS[name][0](rows)
    Path(ours).write_bytes(text.encode("gb18030"))
    Path(theirs).write_bytes(text.encode())


def write_workbook(rows: int, path: str) -> None:
    """The bank's table as a workbook, whose cells are texts as in the bank's own."""
    import csv

    import xlsxwriter

    with xlsxwriter.Workbook(path, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for at, cells in enumerate(csv.reader(icbc(rows).splitlines())):
            sheet.write_row(at, 0, [cell.strip() for cell in cells])


def _elsewhere(what: str) -> None:
    """Write in another process: a child's memory is counted from what its parent had taken."""
    subprocess.run([sys.executable, "-c", f"from tests.benchmarks.tables import *; {what}"], check=True)


def _line(what: str, size: int, best: Figures, plain: Figures | None) -> str:
    times = "" if plain is None else f"{best.work / plain.work:.1f} / {best.cpu / plain.cpu:.1f}"
    return (
        f"| {what} | {size / 1e6:.0f} | {best.process:.1f} | {best.work:.1f} | {best.cpu:.1f} |"
        f" {best.memory / 1e6:.0f} | {times} |"
    )


def main(words: list[str]) -> None:
    """Write the tables to a temporary folder, measure, print."""
    rows = int(words[0]) if words else ROWS
    print("| Table | MB | Process, s | Work, s | Processor, s | Memory, MB | Times plain DuckDB (work / processor) |")
    print("|---|---|---|---|---|---|---|", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        for name, (_, skip, width, quote) in WRITERS.items():
            ours, theirs = Path(folder, f"{name}.csv"), Path(folder, f"{name}-utf8.csv")
            _elsewhere(f"write({name!r}, {rows}, {str(ours)!r}, {str(theirs)!r})")
            filled = {"{rows}": str(rows), "{skip}": str(skip), "{width}": str(width), "{quote}": repr(quote)}
            plain, best = PLAIN, OURS
            for key, value in filled.items():
                plain, best = plain.replace(key, value), best.replace(key, value)
            turns = [(measure(plain, [theirs], 1), measure(best, [ours], 1)) for _ in range(RUNS)]
            baseline = min((turn[0] for turn in turns), key=lambda found: found.work)
            found = min((turn[1] for turn in turns), key=lambda found: found.work)
            print(_line(f"plain DuckDB, {name} in UTF-8", theirs.stat().st_size, baseline, None), flush=True)
            print(_line(f"`read`, {name} in GB18030", ours.stat().st_size, found, baseline), flush=True)
        book = Path(folder, "icbc.xlsx")
        some = min(rows, WORKBOOK_ROWS)
        _elsewhere(f"write_workbook({some}, {str(book)!r})")
        found = measure(OURS.replace("{rows}", str(some)), [book], RUNS)
        print(_line(f"`read`, icbc in XLSX, {some:,} rows", book.stat().st_size, found, None), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
