"""Put ``resources/``, with the built translations, into the wheel as ``posdesk/resources``.

An editable install reads them where they are. The window speaks English alone where the translations were not built
(``make translations``, or any environment with PySide6-Essentials).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface):
    """Called by hatchling before it builds."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the resources to a standard wheel."""
        if self.target_name != "wheel" or version == "editable":
            return
        root = Path(self.root)
        built = sorted((root / "resources" / "translations").glob("*.qm"))
        if not built:
            subprocess.run([sys.executable, str(root / "packaging" / "translations.py"), "release"], check=False)
            built = sorted((root / "resources" / "translations").glob("*.qm"))
        if not built:
            self.app.display_warning("no translations were built: the window will speak English alone")
        build_data["force_include"][str(root / "resources")] = "posdesk/resources"
