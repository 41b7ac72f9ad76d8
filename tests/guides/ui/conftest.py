from __future__ import annotations

from tests.vault.ui.conftest import hand, lane

__all__ = ["hand", "lane"]
