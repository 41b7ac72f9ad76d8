"""Stores for tests: one that speaks as S3 does, and a web server that gives parts of what it has, well or badly."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from urllib.request import Request, urlopen

import duckdb
import pytest

BUCKET = "takings-of-shops"


@contextmanager
def s3(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Any, str]]:
    """A store with an empty bucket, which the environment leads to; the file system of a writer, and its address."""
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    address = f"http://{host}:{port}"
    for name, value in {
        "AWS_ENDPOINT_URL": address,
        "AWS_ACCESS_KEY_ID": "who",
        "AWS_SECRET_ACCESS_KEY": "a-secret-of-the-machine",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": "/nowhere",
        "AWS_SHARED_CREDENTIALS_FILE": "/nowhere",
    }.items():
        monkeypatch.setenv(name, value)
    import s3fs

    s3fs.S3FileSystem.clear_instance_cache()
    store = s3fs.S3FileSystem(use_listings_cache=False)
    store.mkdir(BUCKET)
    try:
        yield store, address
    finally:
        let_in(address, "inf")
        _tell(address, "reset")
        s3fs.S3FileSystem.clear_instance_cache()
        server.stop()


def let_in(address: str, requests: str) -> None:
    """After so many requests nobody without rights is let in any more."""
    _tell(address, "reset-auth", requests)


def _tell(address: str, what: str, words: str = "") -> None:
    plain = {"Content-Type": "text/plain"}
    with urlopen(Request(f"{address}/moto-api/{what}", words.encode(), plain, method="POST")) as answer:
        assert answer.status == 200


def parquet(table: Path, into: Path) -> Path:
    """A neutral table in CSV as Parquet, every column as text."""
    with duckdb.connect() as connection:
        connection.execute(
            f"COPY (FROM read_csv('{table}', all_varchar = true, header = true)) TO '{into}' (FORMAT parquet)"
        )
    return into


@contextmanager
def web(folder: Path, *, parts: bool = True, versions: bool = True, cut_at: int | None = None) -> Iterator[str]:
    """A web server; with ``cut_at`` it breaks off after so many bytes, and what is called ``refused`` it refuses."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_HEAD(self) -> None:
            self._answer(body=False)

        def do_GET(self) -> None:
            self._answer(body=True)

        def _answer(self, *, body: bool) -> None:
            path = folder / unquote(self.path).lstrip("/")
            if "refused" in self.path:
                self.send_error(403)
                return
            if not path.is_file():
                self.send_error(404)
                return
            data = path.read_bytes()
            version = hashlib.sha256(data).hexdigest()
            given = self.headers.get("Range") if parts else None
            if given:
                first, last = given.removeprefix("bytes=").split("-")
                data = data[int(first) : int(last) + 1]
            self.send_response(206 if given else 200)
            self.send_header("Content-Length", str(len(data)))
            if versions:
                self.send_header("ETag", f'"{version}"')
            self.end_headers()
            if body:
                self.wfile.write(data[:cut_at])
                if cut_at is not None and cut_at < len(data):
                    self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
