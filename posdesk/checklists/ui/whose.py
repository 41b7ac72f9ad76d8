"""Whose acceptance a sheet is that is typed in, and what comes of it; said under its lines."""

from __future__ import annotations

from posdesk.checklists.rules import accepting, results
from posdesk.checklists.ui.lines import Lines
from posdesk.devices.model import Device, Status
from posdesk.ui.labels import Words
from posdesk.ui.theme import Tone
from posdesk.ui.wording import Wording


def called(device: Device, wording: Wording) -> str:
    """What a device is called; what it is, where nobody has given it a name or a number yet."""
    return device.name or device.tid or wording.text.word(f"devices.kind.{device.kind}")


class WhoseLine(Words):
    """One sentence; ``look`` at the lines says it anew."""

    def __init__(self, wording: Wording) -> None:
        super().__init__(wrap=True)
        self._wording = wording

    def look(self, lines: Lines) -> None:
        """Say whose it is."""
        whose = lines.whose()
        name = "" if whose.device is None else called(whose.device, self._wording)
        tone, words = self._worded(whose, lines.failed)
        self.set_tone(tone)
        self.setText(words.format(name=name))

    def _worded(self, whose: accepting.Whose, failed: bool) -> tuple[Tone, str]:
        device, found = whose.device, whose.found
        if found == results.MISSING:
            return Tone.QUIET, self.tr("The serial number written down from the device says whose acceptance this is.")
        if device is None:
            words = self.tr("No device that waits for its acceptance has this serial number; all stays with the sheet.")
            return Tone.NOTICE, words
        if found == accepting.OVER:
            return Tone.NOTICE, self.tr("{name} waits for no acceptance any more; all stays with the sheet.")
        if found == results.MISREAD:
            words = self.tr("Look again: it differs from that of {name} only in signs that are easily mistaken.")
            return Tone.NOTICE, words
        if found == results.OTHER:
            return Tone.DANGER, self.tr("{name} has another serial number in the list. Do not use the device.")
        if device.status is Status.QUARANTINE:
            return Tone.NOTICE, self.tr("This is {name}, and it is in quarantine: it stays there until you let it out.")
        if failed:
            words = self.tr("This is {name}. What must pass did not: it goes into quarantine once all is typed in.")
            return Tone.DANGER, words
        return Tone.GOOD, self.tr("This is {name}. Once all is typed in, its acceptance goes on from here.")
