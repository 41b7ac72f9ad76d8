"""Nothing goes over the network: two modules may open a connection, and only a flag leads to them."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from posdesk.demo import worlds
from tests.house.sources import ROOT, calls, trees

CONNECTS = frozenset(
    "asyncio aiohttp boto3 botocore dask distributed fsspec ftplib http httpx imaplib poplib requests"
    " s3fs smtplib socket socketserver ssl telnetlib tornado urllib.request urllib3 websockets xmlrpc"
    " PySide6.QtNetwork PySide6.QtWebSockets".split()
)
CLUSTER = Path("posdesk/reconcile/cluster.py")
STORE = Path("posdesk/statements/neutral/remote.py")
SECOND = Path("posdesk/shell/single.py")
LOCAL = {"PySide6.QtNetwork", "PySide6.QtNetwork.QLocalServer", "PySide6.QtNetwork.QLocalSocket"}
"""A socket of this computer alone, by which a second start finds the first: what reaches a network is not among it."""

LISTENING = """
import sys
def hook(event, words):
    if event.startswith(("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto", "urllib")):
        print("CONNECTION", event, words, file=sys.stderr)
sys.addaudithook(hook)
from posdesk.__main__ import main
if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
"""


def imported(tree: ast.Module) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.update((node.module, *(f"{node.module}.{name.name}" for name in node.names)))
    return found


def test_two_modules_alone_can_open_a_connection() -> None:
    able = {
        path: {name for name in imported(tree) if any(f"{name}.".startswith(f"{one}.") for one in CONNECTS)}
        for path, tree in trees().items()
    }
    assert able.pop(SECOND) == LOCAL
    assert {path for path, names in able.items() if names} == {CLUSTER, STORE}


def test_only_the_flag_leads_there() -> None:
    users = {path for path, tree in trees().items() if "posdesk.reconcile.cluster" in imported(tree)}
    assert users == {Path("posdesk/reconcile/service.py")}
    lookers = {path for path, tree in trees().items() if "posdesk.statements.neutral.remote" in imported(tree)}
    assert lookers == {Path("posdesk/statements/service.py"), Path("posdesk/statements/neutral/parquet.py")}
    # DuckDB's side of it knows only objects that were looked up, and that is asked for by this command.
    callers = {where.partition(":")[0] for where, name, _ in calls() if name == "look_up"}
    assert callers == {"posdesk/cli/reconcile.py"}


def test_without_the_flag_an_address_is_refused_and_nobody_asked(tmp_path: Path) -> None:
    worlds.WORLDS["hard"](2, merchants=1, days=10).write(tmp_path)
    script = tmp_path / "listening.py"
    script.write_text(LISTENING, encoding="utf-8")
    words = [sys.executable, str(script), "reconcile", "--bank", str(tmp_path / "bank.csv")]
    for address in ("s3://bucket/*.parquet", "https://127.0.0.1/takings.parquet"):
        done = subprocess.run([*words, "--takings", address], capture_output=True, text=True, cwd=ROOT, check=False)
        assert done.returncode == 2
        assert "--cluster" in done.stderr
        assert "CONNECTION" not in done.stderr


def test_a_whole_run_with_workers_opens_none(tmp_path: Path) -> None:
    worlds.WORLDS["hard"](2, merchants=2, days=30).write(tmp_path)
    script = tmp_path / "listening.py"
    script.write_text(LISTENING, encoding="utf-8")
    words = [sys.executable, str(script), "reconcile", "--workers", "2", "--takings", str(tmp_path / "takings.csv")]
    words += ["--bank", str(tmp_path / "bank.csv"), "--terms", str(tmp_path / "terms.toml")]
    done = subprocess.run(words, capture_output=True, text=True, cwd=ROOT, check=False)
    assert done.returncode in (0, 1)
    assert "CONNECTION" not in done.stderr
