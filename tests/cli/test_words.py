"""Words that ask for a command never open the window."""

from __future__ import annotations

from posdesk.__main__ import COMMANDS
from posdesk.cli import main


def test_every_command_is_known_before_the_window_is() -> None:
    assert set(main.COMMANDS) == COMMANDS
