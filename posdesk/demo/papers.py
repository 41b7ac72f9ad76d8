"""The made-up shop's files in the layouts that real providers and banks hand out.

Takings come as rows of ``posdesk.takings``, bank lines as the simulator booked them.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Final

from posdesk.demo.bank import Line
from posdesk.demo.till import text

Row = Mapping[str, str]

_MADE: Final = datetime(2026, 6, 6, 9, 0, 0)  # noqa: DTZ001 - a workbook's own date has no zone
_UMS_KINDS: Final = {"sale": "消费", "refund": "退货", "void": "消费撤销", "chargeback": "拒付"}
_CARDS: Final = {"debit": "借记卡", "credit": "贷记卡"}


def ums_takings(rows: Sequence[Row], shop: str) -> bytes:
    """银联商务, POS settlement detail: a banner of totals, then the header, amounts as numbers."""
    head = (
        "清算时间,交易时间,交易类型,交易金额,手续费,清算金额,商户号,商户名称,终端号,批次号,卡类型,银商订单号,流水号,检索号,付款附言"
    ).split(",")
    total, fees = sum(Decimal(row["gross"]) for row in rows), sum(Decimal(row["fee"]) for row in rows)
    banner = f"交易笔数：{len(rows)} 交易金额：{total} 手续费：{fees} 清算金额：{total - fees}"
    table: list[Sequence[object]] = [(banner,), head]
    for row in rows:
        gross, fee = Decimal(row["gross"]), Decimal(row["fee"])
        day, kind, card = row["time"][:10].replace("-", ""), _UMS_KINDS[row["kind"]], _CARDS[row["card"]]
        order, number = row["id"].replace("T", "6"), row["id"][1:]
        table.append(
            (day, row["time"], kind, float(gross), float(fee), float(gross - fee), row["merchant"], shop,
             row["terminal"], row["batch"], card, order, number, row["reference"], "")
        )  # fmt: skip
    return _workbook("交易明细", table)


def alipay_takings(rows: Sequence[Row], shop: str, first: date, last: date) -> bytes:
    """支付宝, merchant 业务明细: GBK, framed by lines that begin with ``#``."""
    heads = (
        "支付宝交易号,商户订单号,业务类型,商品名称,创建时间,完成时间,门店编号,门店名称,操作员,终端号,对方账户,订单金额（元）,商家实收（元）,"
        "支付宝红包（元）,集分宝（元）,支付宝优惠（元）,商家优惠（元）,券核销金额（元）,券名称,商家红包消费金额（元）,卡消费金额（元）,"
        "退款批次号/请求号,服务费（元）,分润（元）,备注"
    )
    merchant = rows[0]["merchant"]
    lines = [
        "#支付宝业务明细查询",
        f"#账号：[{merchant}0156]",
        f"#起始日期：[{first:%Y年%m月%d日} 00:00:00]   终止日期：[{last:%Y年%m月%d日} 23:59:59]",
        "#-----------------------------------------业务明细列表----------------------------------------",
        heads,
    ]
    for row in rows:
        sale = row["kind"] == "sale"
        fee = text(-_minor(row["fee"]))
        order, kind = f"2026{row['reference']}{row['id'][1:]}", "交易" if sale else "退款"
        back = "" if sale else f"R{row['id']}"
        gross = row["gross"]
        cells = [
            f"{order}\t", f"{row['id']}\t", kind, "日用百货", row["time"], row["time"], "\t", f"{shop}\t", "\t",
            f"{row['terminal']}\t", "*某(1**@**.com)\t", gross, gross, *["0.00"] * 5, "", "0.00\t", "0.00",
            f"{back}\t", fee, "0.00", "",
        ]  # fmt: skip
        lines.append(",".join(cells))
    sales, refunds = [r for r in rows if r["kind"] == "sale"], [r for r in rows if r["kind"] != "sale"]
    lines += [
        "#-----------------------------------------业务明细列表结束------------------------------------",
        f"#交易合计：{len(sales)}笔，商家实收共{_sum(sales)}元，商家优惠共0.00元",
        f"#退款合计：{len(refunds)}笔，商家实收退款共{_sum(refunds)}元，商家优惠退款共0.00元",
        "#导出时间：[2026年06月06日 09:00:00]",
    ]
    return ("\r\n".join(lines) + "\r\n").encode("gbk")


def wechat_takings(rows: Sequence[Row]) -> bytes:
    """微信支付, merchant 交易账单 ALL: UTF-8, a backtick before every value."""
    heads = (
        "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,"
        "代金券金额,微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态,商品名称,商户数据包,手续费,费率,订单金额,"
        "申请退款金额,费率备注"
    )
    lines = [heads]
    for row in rows:
        order = f"4200{row['reference']}{row['id'][1:]}"
        sale, amount, fee = row["kind"] == "sale", row["gross"].lstrip("-"), f"{Decimal(row['fee']):.5f}"
        paid, back = (amount, "0.00") if sale else ("0.00", amount)
        cells = [
            row["time"], "wx00000000", "1900000109", row["merchant"], row["terminal"], order, row["id"], "oUsEr",
            "MICROPAY", "SUCCESS" if sale else "REFUND", "OTHERS", "CNY", paid, "0.00",
            "0" if sale else f"5030{order[4:]}", "0" if sale else f"R{row['id']}", back, "0.00",
            "" if sale else "ORIGINAL", "" if sale else "SUCCESS", "日用百货", "", fee, "0.60%", paid, back, "",
        ]  # fmt: skip
        lines.append(",".join(f"`{cell}" for cell in cells))
    sales, refunds = [r for r in rows if r["kind"] == "sale"], [r for r in rows if r["kind"] != "sale"]
    fees = sum(Decimal(row["fee"]) for row in rows)
    returned = _sum(refunds).lstrip("-")
    lines.append("总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额")
    lines.append(f"`{len(rows)},`{_sum(sales)},`{returned},`0.00,`{fees:.5f},`{_sum(sales)},`{returned}")
    return ("\r\n".join(lines) + "\r\n").encode("utf-8-sig")


def icbc_statement(lines: Sequence[Line]) -> bytes:
    """中国工商银行, 明细查询文件下载 v2: GBK, padded cells, newest line first, totals below."""
    head = (
        "交易日期,摘要,交易详情,交易场所,交易国家或地区简称,钞/汇,交易金额(收入),交易金额(支出),交易币种,"
        "记账金额(收入),记账金额(支出),记账币种,余额,对方户名,对方账户"
    )
    out = [
        "明细查询文件下载",
        "",
        f'卡号: {lines[0].account},"卡别名: "',
        "",
        '子账户序号: 00000,子账户类别: 活期,"子账户别名: "',
        "",
        head,
    ]
    for line in reversed(lines):
        incoming, outgoing = _sides(line.amount)
        what = "他行汇入" if line.amount > 0 else "转账支出"
        cells = [
            f"{line.date.isoformat()}     \t", _padded(what, 16), _padded(line.memo, 24), '""', _padded("CHN", 20),
            "钞        \t", _padded("-", 20), _padded("-", 20), "-\t", _padded(incoming, 20), _padded(outgoing, 20),
            "人民币         \t", _padded(_commas(line.balance), 20), _padded(line.payer, 40), _padded("", 20), "",
        ]  # fmt: skip
        out.append(",".join(cells))
    ins = sum(line.amount for line in lines if line.amount > 0)
    outs = -sum(line.amount for line in lines if line.amount < 0)
    out += [" ", f'人民币合计,,,,,,,,,"{_commas(ins)}","{_commas(outs)}",']
    return ("\r\n".join(out) + "\r\n").encode("gbk")


def ccb_statement(lines: Sequence[Line], first: date, last: date) -> bytes:
    """中国建设银行, the web bank's table: five lines above the header, amounts as numbers."""
    head = (
        "记账日",
        "交易日期",
        "交易时间",
        "支出",
        "收入",
        "账户余额",
        "币种",
        "摘要",
        "对方账号",
        "对方户名",
        "交易地点",
    )
    table: list[Sequence[object]] = [
        ("中国建设银行个人活期账户全部交易明细",),
        (f"卡号/账号:{lines[0].account}",),
        (f"起始日期:{first:%Y%m%d} 结束日期:{last:%Y%m%d}",),
        ("币种:人民币",),
        ("",),
        head,
    ]
    for n, line in enumerate(lines):
        day, clock = f"{line.date:%Y%m%d}", f"{8 + n % 9:02d}:{n * 7 % 60:02d}:00"
        outgoing, incoming, balance = (
            float(text(x)) for x in (max(-line.amount, 0), max(line.amount, 0), line.balance)
        )
        table.append(
            (day, day, clock, outgoing, incoming, balance, "人民币", line.memo or "转存", "", line.payer, "网上银行")
        )
    table.append(("以上数据仅供参考，具体内容请以柜台为准",))
    return _workbook("交易明细", table)


def mt940_statement(lines: Sequence[Line], first: date, last: date) -> bytes:
    """An MT940 statement of a company account, memos in field 86."""
    opening = lines[0].balance - lines[0].amount
    out = [
        ":20:STMT20260605",
        f":25:{lines[0].account}",
        ":28C:00001/001",
        f":60F:{_mt_balance(opening, first)}",
    ]
    for line in lines:
        mark = "C" if line.amount > 0 else "D"
        out.append(f":61:{line.date:%y%m%d}{line.date:%m%d}{mark}{_comma(abs(line.amount))}NTRF{line.reference}")
        out.append(f":86:{line.payer} {line.memo}".rstrip())
    out.append(f":62F:{_mt_balance(lines[-1].balance, last)}")
    out.append("-")
    return ("\r\n".join(out) + "\r\n").encode()


def _workbook(title: str, table: Iterable[Sequence[object]]) -> bytes:
    import xlsxwriter  # type: ignore[import-untyped]  # it ships no types

    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    book.set_properties({"created": _MADE})
    sheet = book.add_worksheet(title)
    for n, row in enumerate(table):
        for m, cell in enumerate(row):
            if isinstance(cell, float):
                sheet.write_number(n, m, cell)
            else:
                sheet.write_string(n, m, str(cell))
    book.close()
    return made.getvalue()


def _padded(cell: str, width: int) -> str:
    return f'"{cell:<{width}}\t"'


def _minor(amount: str) -> int:
    return int(amount.replace(".", ""))


def _sum(rows: Iterable[Row]) -> str:
    return text(sum(_minor(row["gross"]) for row in rows))


def _sides(minor: int) -> tuple[str, str]:
    """The amount in its column, money in or money out."""
    return (_commas(minor), "") if minor > 0 else ("", _commas(-minor))


def _commas(minor: int) -> str:
    return f"{minor // 100:,}.{minor % 100:02d}"


def _comma(minor: int) -> str:
    return f"{minor // 100},{minor % 100:02d}"


def _mt_balance(minor: int, day: date) -> str:
    return f"{'C' if minor >= 0 else 'D'}{day:%y%m%d}CNY{_comma(abs(minor))}"
