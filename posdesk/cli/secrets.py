"""The vault's secret: from a descriptor, the terminal or the keyring; never from an argument or the environment."""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from posdesk.cli import passphrases
from posdesk.kit.errors import UsageError
from posdesk.kit.text import Text

if TYPE_CHECKING:
    from posdesk.vault.service import Secret


def add(parser: argparse.ArgumentParser) -> None:
    """``--passphrase-fd`` and ``--recovery``."""
    parser.add_argument(
        "--passphrase-fd", type=int, metavar="N", help="descriptor with the vault's passphrase in its first line"
    )
    parser.add_argument(
        "--recovery", action="store_true", help="what is given or typed is the recovery key, not the passphrase"
    )


def folder(arguments: argparse.Namespace) -> Path:
    """The vault's folder: the one that was named, or the usual one."""
    from posdesk.keeping import default_folder

    named: Path | None = arguments.vault
    return named or default_folder()


def secret(arguments: argparse.Namespace) -> Secret:
    """What opens the vault: the keyring's where it has one and nobody gave another, else what is given or typed."""
    from posdesk.vault import service as vaults
    from posdesk.vault.service import KeyringUnavailable, RecoveryKey, Secret

    place = folder(arguments)
    if arguments.recovery:
        return Secret.recovery(RecoveryKey.typed(told(arguments, "ask.recovery_key")))
    if arguments.passphrase_fd is None and vaults.is_vault(place) and vaults.in_keyring(place):
        try:
            return vaults.from_keyring(place)
        except KeyringUnavailable as problem:
            if not passphrases.can_ask():
                raise
            print("posdesk:", Text(arguments.lang).word(f"error.{problem.code}", **problem.data), file=sys.stderr)
    return Secret.passphrase(told(arguments, "ask.passphrase"))


def new(arguments: argparse.Namespace) -> str:
    """A new passphrase: given, or typed twice."""
    first = told(arguments, "ask.new_passphrase")
    if arguments.passphrase_fd is None and told(arguments, "ask.again") != first:
        raise UsageError(problem="the two passphrases differ")
    return first


def told(arguments: argparse.Namespace, question: str) -> str:
    """A secret that is given at the descriptor, or typed unseen."""
    if arguments.passphrase_fd is not None:
        lines = passphrases.given(arguments.passphrase_fd, "--passphrase-fd")
        if not lines:
            raise UsageError(problem="--passphrase-fd: nothing was given there")
        return lines[0]
    if not passphrases.can_ask():
        raise UsageError(problem="nobody is there to type: give the secret by --passphrase-fd")
    return getpass.getpass(Text(arguments.lang).word(question) + " ", sys.stderr)
