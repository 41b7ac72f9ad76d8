"""Whether a line's counterparty is the one that pays a channel: from the terms, and learned from sure matches."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from posdesk.kit.codes import distinct
from posdesk.reconcile.banking import BankLine, normal
from posdesk.reconcile.lines import Lines
from posdesk.reconcile.owed import Owed

if TYPE_CHECKING:
    from posdesk.reconcile.owed import Ints

KNOWN: Final = 2
ALIKE: Final = 1
BLANK: Final = 0
NEW: Final = -1
OTHER: Final = -2

_ALIKE_SHARE: Final = 0.6
_LEARN_FROM: Final = 3
_LEARN_SHARE: Final = 0.3
_MOSTLY: Final = 0.5
"""Share of its credits that must be sure matches for a name that was seen only once or twice."""

PayerKey = tuple[str, str]
"""Channel and merchant."""
Kind = tuple[str, tuple[str, ...]]
"""A channel, and its payers' words in the terms."""


@dataclass(frozen=True, slots=True)
class Common:
    """What is known of counterparties before anything is matched, and of all shops together."""

    words: Mapping[PayerKey, tuple[str, ...]]
    """The payers' words in the terms, normalised, of every channel of every merchant."""
    worded: frozenset[str]
    """Channels of which somebody wrote them."""
    credits: Counter[str]
    """How many credits each counterparty (normalised) has."""
    seen: Counter[str]
    """How many lines."""

    @classmethod
    def of(cls, owed: Owed, lines: Lines) -> Common:
        """Of everything that is expected, and all lines."""
        words: dict[PayerKey, tuple[str, ...]] = {}
        worded: set[str] = set()
        for channel, merchant, entry in owed.contracts():
            known = words.get((channel, merchant), ())
            words[channel, merchant] = tuple(dict.fromkeys((*known, *(normal(word) for word in entry.payer))))
            if entry.payer and not entry.guessed:
                worded.add(channel)
        names = lines.payers.values
        credits = Counter(dict(zip(names, lines.payer_counts(lines.amount > 0), strict=True)))
        seen = Counter(dict(zip(names, lines.payer_counts(), strict=True)))
        return cls(words, frozenset(worded), credits, seen)


class Payers:
    """Scores the counterparty of each line for each channel."""

    def __init__(self, common: Common) -> None:
        self._words = common.words
        self._worded = common.worded
        self._credits = common.credits
        self.seen = common.seen
        """How many lines each counterparty has."""
        self.learned: dict[str, set[str]] = defaultdict(set)
        """The names that are known to pay each channel."""
        self._strange: dict[tuple[str, str], bool] = {}
        self._scores: dict[tuple[str, str, tuple[str, ...]], int] = {}
        self._spoken: dict[tuple[str, tuple[str, ...]], bool] = {}
        self._kinds_of: dict[str, tuple[Kind, ...]] = {}
        self._speaking: dict[int, bool] = {}

    def learn(self, counts: Mapping[str, Counter[str]]) -> None:
        """Take over names that pay a channel again and again: how often each did in matches that nobody could doubt."""
        for channel, names in counts.items():
            for name, n in names.items():
                if not name:
                    continue
                share = n / self._credits[name]
                # Where somebody wrote the payers into the terms, a stranger must show itself twice.
                often = n > 1 or channel not in self._worded
                if (often and share >= _MOSTLY) or (n >= _LEARN_FROM and share >= _LEARN_SHARE):
                    self.learned[channel].add(name)
        self._scores.clear()
        self._kinds_of.clear()
        self._strange.clear()

    def known_to(self, line: BankLine) -> bool:
        """Whether any channel is paid by this counterparty."""
        return any(self._score(line, channel, words) >= KNOWN for channel, words in self.kinds)

    def paid_by(self, line: BankLine) -> tuple[Kind, ...]:
        """The kinds of channel that this counterparty is known to pay, in order; none for somebody else."""
        named = self._kinds_named(line.payer)
        if self._any_word.search(line.words) is None:
            return named
        return tuple(kind for kind in self.kinds if kind in named or any(word in line.words for word in kind[1]))

    def ours(self, lines: Lines, numbers: Ints) -> Ints:
        """Those of these lines whose counterparty is known to pay some channel."""
        import numpy as np

        names, _, at = distinct(lines.payer[numbers])
        known = np.array([bool(self._kinds_named(lines.payers.values[name])) for name in names.tolist()], dtype=bool)
        found = known[at] if len(names) else at > 0
        for place in np.flatnonzero(~found).tolist():
            found[place] = self._speaks(lines, int(numbers[place]))
        return numbers[found]

    def _kinds_named(self, name: str) -> tuple[Kind, ...]:
        """The kinds of channel that a name (normalised) is known to pay, whatever else its lines say."""
        found = self._kinds_of.get(name)
        if found is None:
            found = self._kinds_of[name] = tuple(kind for kind in self.kinds if self._judge(name, *kind) >= ALIKE)
        return found

    def whose(self, line: BankLine) -> list[PayerKey]:
        """The channels and merchants that this counterparty is known to pay, in order."""
        return [place for kind in self.paid_by(line) for place in self.kinds[kind]]

    @cached_property
    def _any_word(self) -> re.Pattern[str]:
        """Any payer's word in the terms: few lines say one."""
        words = sorted({word for _, words in self.kinds for word in words})
        return re.compile("|".join(map(re.escape, words)) if words else r"(?!)")

    @cached_property
    def kinds(self) -> dict[Kind, list[PayerKey]]:
        """Channels with different payers, which many merchants share, and all that have them."""
        found: dict[Kind, list[PayerKey]] = {}
        for place in sorted(self._words):
            found.setdefault((place[0], self._words[place]), []).append(place)
        return found

    def pays(self, line: BankLine, channel: str, merchant: str) -> bool:
        """Whether this counterparty is known to pay this channel."""
        return self.score(line, channel, merchant) >= ALIKE

    def score(self, line: BankLine, channel: str, merchant: str) -> int:
        """KNOWN, ALIKE, BLANK, NEW (a name seen nowhere else) or OTHER (somebody who does not pay this channel)."""
        return self._score(line, channel, self._words.get((channel, merchant), ()))

    def kind(self, channel: str, merchant: str) -> Kind:
        """What the scores for a channel of a merchant hang on."""
        return channel, self._words.get((channel, merchant), ())

    def scores(self, lines: Lines, numbers: Ints, kind: Kind) -> Ints:
        """The score of each of these lines for a kind of channel."""
        import numpy as np

        channel, words = kind
        names, _, at = distinct(lines.payer[numbers])
        values = lines.payers.values
        judged = np.array([self._judge(values[name], channel, words) for name in names.tolist()], dtype=np.int64)
        found: Ints = judged[at] if len(names) else numbers
        for place in np.flatnonzero(found < KNOWN).tolist() if words else ():
            n = int(numbers[place])
            if self._speaks(lines, n) and any(word in lines.words(n) for word in words):
                found[place] = KNOWN
        return found

    def _speaks(self, lines: Lines, n: int) -> bool:
        """Whether a line says any payer's word in the terms; few do, and each is looked through once."""
        found = self._speaking.get(n)
        if found is None:
            found = self._speaking[n] = self._any_word.search(lines.words(n)) is not None
        return found

    def named(self, name: str, channel: str, merchant: str) -> int:
        """The score of a counterparty's name (normalised) by itself, whatever else its lines say."""
        words = self._words.get((channel, merchant), ())
        if any(word in name for word in words):
            return KNOWN
        return self._judge(name, channel, words)

    def _score(self, line: BankLine, channel: str, words: tuple[str, ...]) -> int:
        if words:
            spoken = self._spoken.get((line.words, words))
            if spoken is None:
                spoken = self._spoken[line.words, words] = any(word in line.words for word in words)
            if spoken:
                return KNOWN
        key = (line.payer, channel, words)
        score = self._scores.get(key)
        if score is None:
            score = self._scores[key] = self._judge(line.payer, channel, words)
        return score

    def _judge(self, name: str, channel: str, words: tuple[str, ...]) -> int:
        if not name:
            return BLANK
        if name in self.learned.get(channel, ()):
            return KNOWN
        if any(_alike(name, word) for word in words):
            return ALIKE
        if self.pays_another(name, channel):
            return OTHER
        if not words and not self.learned.get(channel):
            return BLANK
        return NEW if self.seen[name] == 1 else OTHER

    def pays_another(self, name: str, channel: str) -> bool:
        """Whether a name (normalised) is known to pay another channel; of few names it is asked very often."""
        found = self._strange.get((name, channel))
        if found is None:
            found = self._strange[name, channel] = self._pays_another(name, channel)
        return found

    def _pays_another(self, name: str, channel: str) -> bool:
        if any(name in names for other, names in self.learned.items() if other != channel):
            return True
        return any(word in name for (other, _), words in self._words.items() if other != channel for word in words)


def _alike(name: str, word: str) -> bool:
    """Whether a name is a cut or misspelt form of a payer's word."""
    if len(name) >= 2 and (name in word or word in name):
        return True
    pairs = {word[i : i + 2] for i in range(len(word) - 1)}
    shared = sum(1 for pair in pairs if pair in name)
    return bool(pairs) and shared / len(pairs) >= _ALIKE_SHARE
