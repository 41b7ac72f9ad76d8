"""What can go wrong with guides and packs of guides."""

from __future__ import annotations

from posdesk.kit.errors import InputError, UsageError


class GuideBroken(InputError):
    """A guide is not as guides are; data: ``file``, ``where`` (a line, or nothing), ``expected``, both in words."""

    code = "guide_broken"


class NoSuchGuide(UsageError):
    """No guide goes by that name; data: ``guide``, ``known``."""

    code = "no_such_guide"


class PackDamaged(InputError):
    """That is no pack of guides, or not a whole one; data: ``file``, ``what`` (a word for developers)."""

    code = "pack_damaged"


class PackUnsigned(InputError):
    """Nobody has signed the pack; data: ``file``."""

    code = "pack_unsigned"


class PackAltered(InputError):
    """What is in the pack is not what was signed; data: ``file``."""

    code = "pack_altered"


class PackTooLarge(InputError):
    """The pack holds more than a pack may; data: ``file``, ``most``."""

    code = "pack_too_large"


class PackTooNew(InputError):
    """A later version of the program made the pack; data: ``file``."""

    code = "pack_too_new"


class PackOlder(InputError):
    """A newer version of the pack was taken already; data: ``pack``, ``version``, ``kept``."""

    code = "pack_older"


class PackTwice(InputError):
    """Another pack of the same name and version was taken already; data: ``pack``, ``version``."""

    code = "pack_twice"


class SignerUnknown(InputError):
    """Whoever signed it is not known, and must be confirmed by voice first; data: ``file``."""

    code = "signer_unknown"


class FingerprintWrong(InputError):
    """What was told by telephone is not the fingerprint of whoever signed; data: none."""

    code = "fingerprint_wrong"


class PackOtherSigner(InputError):
    """A pack of that name is kept already, and somebody else has signed it; data: ``pack``, ``signer``."""

    code = "pack_other_signer"


class NumberMoved(InputError):
    """The saved number is no longer the one that was shown; data: ``name``."""

    code = "number_moved"


class KeyWrong(UsageError):
    """What was given is no private key; data: none."""

    code = "signing_key_wrong"
