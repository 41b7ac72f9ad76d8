"""A crew on other machines: an existing Dask cluster. Beside takings in a store, which only it may read
(``statements.neutral.remote``), this is all of the program that ever opens a connection.

Who is given what, and what is done again when a machine goes away, is Dask's business.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from posdesk import __version__
from posdesk.kit.errors import PosdeskError, UsageError
from posdesk.kit.jobs import Job
from posdesk.reconcile.crew import WORTH

T = TypeVar("T")
R = TypeVar("R")

_PARTS: Final = 3
"""Parts for each thread."""
_LOOK: Final = 0.05
"""Seconds between two looks at whether it is done, or somebody has stopped the work."""
_PATIENCE: Final = 15
"""Seconds until an address counts as nobody's."""


class ClusterFailed(PosdeskError):
    """The cluster does not answer, or its workers were lost again and again; data: ``address``."""

    code = "cluster_failed"


class Cluster:
    """The workers of a Dask cluster, each with this very posdesk and the files under the same paths, or the store."""

    reads = True

    def __init__(self, address: str, worth: int = WORTH) -> None:
        try:
            from distributed import Client
        except ImportError as missing:
            raise UsageError(problem="--cluster needs posdesk[cluster]") from missing
        self._address = address
        self._worth = worth
        try:
            self._client = Client(address, set_as_default=False, timeout=_PATIENCE)
        except (OSError, ValueError, TimeoutError) as problem:
            raise ClusterFailed(address=address) from problem
        try:
            self._meet()
        except BaseException:
            self.close()
            raise

    def _meet(self) -> None:
        versions = self._client.run(_version)
        if not versions:
            raise ClusterFailed(address=self._address)
        for worker, version in sorted(versions.items()):
            if version != __version__:
                raise UsageError(problem=f"the worker {worker} has posdesk {version}, and this is {__version__}")

    def parts(self, settlements: int) -> int:
        """Some for each thread of the cluster."""
        return _PARTS * sum(self._client.nthreads().values()) if settlements >= self._worth else 1

    def map(self, work: Callable[[T], R], items: Sequence[T], job: Job) -> list[R]:
        """Each by whoever is free; what a lost worker had is done again by another."""
        from distributed.scheduler import KilledWorker

        with warnings.catch_warnings():
            # That a part is large is known: it goes with its task, so that it outlives the worker that had it.
            warnings.filterwarnings("ignore", message="Sending large graph")
            futures = self._client.map(work, items, pure=False)
        try:
            done = 0
            while done < len(futures):
                job.step("matching", done, len(futures))
                time.sleep(_LOOK)
                done = sum(future.done() for future in futures)
            found: list[R] = self._client.gather(futures)
            return found
        except (KilledWorker, OSError) as problem:
            raise ClusterFailed(address=self._address) from problem
        finally:
            self._client.cancel(futures)

    def close(self) -> None:
        """Say goodbye; the cluster stays."""
        self._client.close()


def _version() -> str:
    return __version__
