"""Bar codes and QR codes in a picture: the serial number on a box or a label, what a static code says.

A picture comes from anywhere, so it is drawn anew first, by the same hand and within the same bounds as what is
attached; the reader of codes sees pixels and never the file.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from posdesk.devices.errors import NoPicture
from posdesk.devices.rules.checks import plain
from posdesk.vault import service as vaults

_LONGEST: Final = 2000
"""Characters of a code that are taken; the largest QR code holds more, and no payment code does."""
_SERIAL: Final = re.compile(r"[0-9A-Z]{4,40}")
_NAMED: Final = re.compile(
    r"(?:\(21\)|\b(?:S\s*/\s*N|SN|SERIAL(?:\s*(?:NO|NUMBER))?)\s*[.:#=]*\s*)([0-9A-Z][0-9A-Z\-]{3,39})", re.IGNORECASE
)
"""A label's code often says more than the number: ``SN:1234 PN:567``, or as GS1 has it ``(01)069...(21)1234``."""
_GOODS: Final = frozenset({"EAN13", "EAN8", "UPCA", "UPCE", "ISBN", "ITF14", "DataBar", "DataBarOmni", "DataBarLtd"})
"""Kinds of code that number an article and never one piece of it; every box has one beside the serial number."""


@dataclass(frozen=True, slots=True)
class Code:
    """One code: its kind, such as ``QRCode`` or ``Code128``, and what it says."""

    kind: str
    text: str


def read_codes(data: bytes) -> list[Code]:
    """All codes in a picture, from above to below (slow).

    Raises ``AttachmentRefused`` for what would not be kept either, and :class:`NoPicture` for a paper or a text.
    """
    return codes_of(vaults.ready("picture", data))


def codes_in(paths: Iterable[Path]) -> list[Code]:
    """All codes in the photos that somebody chose, each once.

    Raises what is wrong with those that cannot be read where the others have none.
    """
    chosen = vaults.ready_files(paths, pictures=True)
    found = [code for picture in chosen.ready for code in codes_of(picture)]
    if not found and chosen.error is not None:
        raise chosen.error
    return list(dict.fromkeys(found))


def codes_of(picture: vaults.Ready) -> list[Code]:
    """The codes of a picture that was made ready to be kept."""
    if not picture.media.startswith("image/"):
        raise NoPicture(file=picture.name)
    import zxingcpp
    from PIL import Image

    with Image.open(io.BytesIO(picture.data)) as opened:
        if opened.mode == "RGBA":
            # what shines through would otherwise be black, as the code itself is
            ground = Image.new("RGB", opened.size, "white")
            ground.paste(opened, mask=opened.getchannel("A"))
            grey = ground.convert("L")
        else:
            grey = opened.convert("L")
    found = sorted(zxingcpp.read_barcodes(grey), key=lambda one: (one.position.top_left.y, one.position.top_left.x))
    told = (Code(one.format.name, one.text[:_LONGEST]) for one in found if one.valid and one.text)
    return list(dict.fromkeys(told))


def serials_in(codes: Iterable[Code]) -> list[str]:
    """What may be a serial number among codes, as it is compared; each once."""
    found = []
    for code in codes:
        if code.kind in _GOODS:
            continue
        named = _NAMED.search(code.text)
        text = plain(named.group(1) if named else code.text)
        if _SERIAL.fullmatch(text) and len(set(text)) > 1:
            found.append(text)
    return list(dict.fromkeys(found))


def contents_in(codes: Iterable[Code]) -> list[str]:
    """What static codes say: those of two dimensions; a bar code beside one is the printer's own."""
    wide = ("QRCode", "MicroQRCode", "QRCodeModel2", "DataMatrix", "Aztec", "AztecCode", "PDF417")
    return [code.text.strip() for code in codes if code.kind in wide and code.text.strip()]
