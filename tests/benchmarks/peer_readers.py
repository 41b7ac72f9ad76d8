"""The sample files as other libraries read them, against the manifest; each file in a process of its own.

A venv by hand, which is no part of the project::

    python -m venv peers
    peers/bin/pip install bankstatementparser==0.0.29 ofxparse==0.21 mt-940==5.1.1 csv2ofx==0.34.2
    POSDESK_SAMPLES=… .venv/bin/python -m tests.benchmarks.peer_readers peers/bin/python

A library agrees with a file where it gives as many lines and the same sums, refuses it where it raises an error of its
own, a ``ValueError`` or a ``RuntimeError``, crashes where it raises another, and is silently wrong where it gives
anything else.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections import Counter
from decimal import Decimal
from pathlib import Path
from typing import Final

from tests.corpus import manifest

_SECONDS: Final = 30
_PEERS: Final = {
    "mt-940": ("mt940", "mt942"),
    "ofxparse": ("ofx1-sgml", "ofx2-xml"),
    "bankstatementparser": (
        *("mt940", "mt942", "camt.052", "camt.053", "camt.054", "ofx1-sgml", "ofx2-xml", "bai2"),
        *("bank-csv-cn/hk", "wallet:alipay-consumer", "wallet:wechat-consumer", "acquirer:wechat-merchant"),
    ),
    "csv2ofx": ("bank-csv-cn/hk", "wallet:alipay-consumer", "wallet:wechat-consumer", "acquirer:wechat-merchant"),
}

_ENDINGS: Final = {
    "mt940": "mt940", "mt942": "mt942", "camt.052": "xml", "camt.053": "xml", "camt.054": "xml", "ofx1-sgml": "ofx",
    "ofx2-xml": "ofx", "bai2": "bai2",
}  # fmt: skip

_INSIDE: Final = r"""
import contextlib, io, json, sys
from decimal import Decimal

def mt_940(path):
    import mt940
    return [one.data["amount"].amount for one in mt940.parse(path)]

def ofxparse(path):
    from ofxparse import OfxParser
    with open(path, "rb") as file:
        found = OfxParser.parse(file)
    statements = [getattr(account, "statement", None) for account in found.accounts]
    rows = [row for one in statements for row in (getattr(one, "transactions", None) or [])]
    return [row.amount for row in rows if hasattr(row, "amount")]

def bankstatementparser(path, sort):
    import bankstatementparser as peer
    readers = {"mt940": peer.Mt940Parser, "mt942": peer.Mt942Parser, "camt.052": peer.Camt052Parser,
               "camt.053": peer.CamtParser, "camt.054": peer.Camt054Parser, "ofx1-sgml": peer.OfxParser,
               "ofx2-xml": peer.OfxParser, "bai2": peer.Bai2Parser}
    frame = readers.get(sort, peer.CsvStatementParser)(path).parse()
    names = {str(name).lower(): name for name in frame.columns}
    return [] if frame.empty else [Decimal(str(value)) for value in frame[names["amount"]]]

def csv2ofx(path):
    from csv2ofx.ofx import OFX
    from csv2ofx.mappings.default import mapping
    from meza.io import read_csv
    from csv2ofx import utils
    made = OFX(mapping)
    groups = made.gen_groups(read_csv(path, has_header=True))
    return [row["amount"] for row in made.clean_trxns(made.gen_trxns(groups))]

peer, path, sort = sys.argv[1:]
readers = {"mt-940": mt_940, "ofxparse": ofxparse, "csv2ofx": csv2ofx}
try:
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        amounts = readers[peer](path) if peer in readers else bankstatementparser(path, sort)
        amounts = [Decimal(str(one)) for one in amounts]
    into, out = (sum((a for a in amounts if (a > 0) is side), Decimal(0)) for side in (True, False))
    said = [len(amounts), str(into), str(-out)]
except Exception as problem:
    own = type(problem).__module__.split(".")[0] in ("mt940", "ofxparse", "bankstatementparser", "csv2ofx")
    own = own or type(problem) in (ValueError, RuntimeError)
    said = "refused" if own else f"crashed: {type(problem).__name__}: {problem}"
print("\n" + json.dumps(said))
"""


def judged(python: str, peer: str, samples: Path, row: manifest.Row) -> str:
    """What one library makes of one file."""
    with tempfile.TemporaryDirectory() as folder:
        # Some go by the ending of the name.
        named = Path(folder, f"statement.{_ENDINGS.get(row.group, 'csv')}")
        named.write_bytes((samples / row.path).read_bytes())
        command = [python, "-c", _INSIDE, peer, str(named), row.group]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=True)
        except subprocess.SubprocessError:
            return "crashed"
    said = json.loads(done.stdout.splitlines()[-1])
    if isinstance(said, str):
        return said.partition(":")[0]
    lines, credits, debits = said[0], Decimal(said[1]), Decimal(said[2])
    close = Decimal("0.01") * max(lines, 1) / 2 if row.lines else Decimal(0)
    if lines == row.lines and abs(credits - row.credits) <= close and abs(debits - row.debits) <= close:
        return "agrees"
    return "silently wrong"


def main(python: str) -> int:
    samples = manifest.folder()
    if samples is None:
        print("no sample files: set POSDESK_SAMPLES to their folder", file=sys.stderr)
        return 3
    rows = [row for row in manifest.rows(samples) if not row.bad]
    print("| Library | Format | Files | Agree | Refused | Crash | Silently wrong | posdesk agrees |")
    print("|---|---|---|---|---|---|---|---|")
    ours = {one.row.path: one.outcome is manifest.Outcome.AGREES for one in manifest.judge(samples, rows)}
    for peer, sorts in _PEERS.items():
        for sort in sorts:
            wanted = [row for row in rows if row.group == sort]
            found = Counter(judged(python, peer, samples, row) for row in wanted)
            counts = [found[what] for what in ("agrees", "refused", "crashed", "silently wrong")]
            agreed = sum(ours[row.path] for row in wanted)
            print(f"| {peer} | {sort} | {len(wanted)} | {' | '.join(map(str, counts))} | {agreed} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
