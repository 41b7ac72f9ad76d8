"""A neutral takings table of any length, written in seconds: plain numbers, no faults, always the same bytes."""

from __future__ import annotations

import duckdb


def write_takings(path: str, rows: int, first: int = 0, *, days: int = 90) -> None:
    """Write takings ``first`` to ``rows`` of 12 merchants and 3 channels, spread over ``days`` days."""
    with duckdb.connect(":memory:") as connection:
        connection.execute(
            f"""
            COPY (
              SELECT format('T{{:010d}}', n) AS id,
                     TIMESTAMP '2026-01-01 08:00:00' + to_seconds(n * {days * 86400} // {rows}) AS time,
                     format('8981000000{{:05d}}', n * 7919 % 12) AS merchant,
                     format('T{{}}', n % 40) AS terminal,
                     ['card', 'wechat', 'alipay'][1 + n * 31 % 3] AS channel,
                     CASE WHEN sign < 0 THEN 'refund' ELSE 'sale' END AS kind,
                     (sign * cents / 100)::DECIMAL(15, 2) AS gross,
                     (sign * cents * 38 // 10000 / 100)::DECIMAL(15, 2) AS fee,
                     'CNY' AS currency,
                     ['debit', 'credit', NULL][1 + n % 3] AS card,
                     format('B{{}}', n // 5000) AS batch,
                     format('R{{}}', n) AS reference
              FROM (SELECT range AS n, 100 + range * 7907 % 50000 AS cents,
                           CASE WHEN range % 97 = 0 THEN -1 ELSE 1 END AS sign
                    FROM range({first}, {rows}))
              ORDER BY n
            ) TO '{path}' (FORMAT csv, HEADER)
            """
        )
