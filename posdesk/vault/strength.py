"""How strong a passphrase is, judged in memory alone: nothing of it is kept, logged or said back.

The idea is that of zxcvbn: a passphrase is cut into pieces that an attacker has in a list (a word, a date, a run of
keys) and pieces that must be tried letter by letter; the cheapest cut says how many guesses it stands. The lists of
zxcvbn know English; those of ``resources/vault`` know how passwords are made in China, Hong Kong and Taiwan, and the
caller adds what is known of the shop. All guesses are logarithms to the base 10. The cheapest of all
cuts is looked for, without the short cuts of zxcvbn, so that knowing one word more never makes it look stronger.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import islice, product
from math import factorial, inf, log10
from typing import Final

from posdesk.kit.resources import resource
from posdesk.kit.text import Said, said
from posdesk.vault.phrases import lines

LEAST: Final = 12
"""Characters of a passphrase. A Chinese character counts as one, like any other: picked by chance it is worth two
letters, but nobody picks by chance. People type a saying or a line of a poem, which is guessed as a whole."""

LOOKED_AT: Final = 100
"""Characters that are looked at: enough for eight words in pinyin. What comes after can only make it stronger, and the
work grows with the square, so that a megabyte from the clipboard is answered as fast as a line."""

_BANDS: Final = (4.0, 7.0, 11.0, 14.0)
"""Where the scores 1 to 4 begin. The key of the vault is derived slowly: an attacker with good hardware tries about a
thousand a second, and 10^11 guesses take three years."""

ENOUGH: Final = 3
_TOLD: Final = 1.0
"""What the caller tells of the shop is among the first ten things tried, wherever it stands in what was told."""
_LEAST_PIECE: Final = log10(50)
"""A piece of a longer passphrase, as in zxcvbn: also where it stands must be guessed."""
_BRUTE: Final = 1.0
"""A letter that nothing explains counts for ten guesses, as in zxcvbn: few people choose letters by chance."""
_SEPARATOR: Final = 1.5
"""Which sign stands between the words: one of about thirty."""
_LONGEST_WORD: Final = 40
_MOST_PIECES: Final = 24
_FAR: Final = 3
"""How many letters may differ from the old secret for the new one to be the old one again."""


@dataclass(frozen=True, slots=True)
class Known:
    """What somebody who knows the shop tries first. Not shown by ``repr``, since an old secret is among it.

    ``words`` are names: of the shop, its owner, its street, in any script. ``defaults`` are what the makers of its
    terminals set. ``numbers`` are those of merchant, terminals, telephone. ``old`` is the secret that is replaced.
    """

    words: tuple[str, ...] = field(default=(), repr=False)
    defaults: tuple[str, ...] = field(default=(), repr=False)
    numbers: tuple[str, ...] = field(default=(), repr=False)
    old: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Strength:
    """What a passphrase is worth, without a letter of it.

    ``score`` goes from 0 (everybody knows it) to 4 (very strong); ``guesses`` is the logarithm of those that it stands;
    ``ok`` says that it may protect a vault. ``reasons`` say why it is not stronger, what to change first coming first.
    """

    score: int
    guesses: float
    ok: bool
    verdict: Said
    reasons: tuple[Said, ...]


NOTHING_KNOWN: Final = Known()

_VERDICTS: Final = tuple(said(f"vault.strength.score.{score}") for score in range(len(_BANDS) + 1))
_REASONS: Final = {
    kind: said(f"vault.strength.{kind}")
    for kind in "old shop default number phrase common phone date identity lucky keys sequence repeat".split()
    + "pinyin zhuyin chinese name word".split()
}
"""Kinds of pieces, what should be changed first coming first."""

_Books = tuple[tuple[str, Mapping[str, float]], ...]
"""Lists of an attacker: the kind, and for every word the logarithm of the guesses until it is tried."""
_Pieces = dict[tuple[int, int], tuple[float, str]]
"""Where a piece begins and ends, what it costs at least, and its kind."""
_Found = Iterator[tuple[int, int, float, str]]
_Cut = tuple[float, tuple[str, ...]]
"""What the pieces of a cut cost together, and their kinds."""


def strength(text: str, known: Known = NOTHING_KNOWN, least: int = LEAST) -> Strength:
    """What a passphrase is worth, which must have so many characters at least. Any text has an answer, and at once."""
    plain = _folded(text)
    short = len(plain.strip()) < least
    guesses, kinds = _cheapest(plain, (*_told(known), *_books()))
    near = _like_old(plain, known.old)
    if near <= guesses:
        guesses, kinds = near, ("old",)
    score = sum(guesses >= band for band in _BANDS)
    if short:
        score = min(score, ENOUGH - 1)
    reasons = [said("vault.strength.short", least=least)] if short else []
    if len(text) > LOOKED_AT and score < ENOUGH:
        reasons.append(said("vault.strength.long", n=LOOKED_AT))
    if score < len(_BANDS):
        reasons += [reason for kind, reason in _REASONS.items() if kind in kinds]
    return Strength(score, guesses, score >= ENOUGH, _VERDICTS[score], tuple(reasons))


_UNSEEN: Final = {"Mn", "Me", "Cf", "Cc"}


def _folded(text: str) -> str:
    """One way of writing: half-width, without accents, simplified. Capitals stay, they cost a guess or two."""
    # A character that stands for a whole sentence is one character to whoever types it.
    forms = (c if len(form := unicodedata.normalize("NFKD", c)) > 4 else form for c in text[:LOOKED_AT])
    parts = (c for c in "".join(forms) if unicodedata.category(c) not in _UNSEEN)
    return unicodedata.normalize("NFC", "".join(parts)).translate(_simplified())[:LOOKED_AT]


def _cheapest(plain: str, books: _Books) -> _Cut:
    """The cut that costs an attacker least, as it is written or without what is put on all of it."""
    cuts = ((extra, _cut(form, _pieces(form, books))) for form, extra in _forms(plain))
    return min((cost + extra, kinds) for extra, (cost, kinds) in cuts)


_HAN: Final = re.compile("[\u3400-\u9fff]")
_PUNCTUATION: Final = frozenset(" ,.。、;:!?")
_TONES: Final = frozenset("12345")
_TONED: Final = re.compile("(?:[a-zA-Z]{1,6}[1-5]){2,}")
_CAPITALS: Final = re.compile("[^A-Z]*(?:[A-Z][a-z][^A-Z]*){2,}")


def _forms(plain: str) -> Iterator[tuple[str, float]]:
    """A text, and what it was before each rule that goes through all of it, with the price of the rules."""
    extra = 0.0
    yield plain, extra
    signs = {c for c in plain if not c.isalnum()}
    # One sign between all words, or the punctuation of a poem, is tried with the words; signs here and there are not.
    if signs and (len(signs) == 1 or (signs <= _PUNCTUATION and _HAN.search(plain))):
        plain, extra = _closed(plain), extra + _SEPARATOR
        yield plain, extra
    if _TONED.search(plain):
        plain, extra = _TONED.sub(lambda match: re.sub("[1-5]", "", match[0]), plain), extra + 1.0
        yield plain, extra
    if _CAPITALS.fullmatch(plain):
        yield plain.lower(), extra + 1.0


def _cut(plain: str, pieces: _Pieces) -> _Cut:
    """The cheapest way through a text, looked for with every number of pieces."""
    by_end: dict[int, list[tuple[int, float, str]]] = {}
    for (start, stop), (cost, kind) in pieces.items():
        whole = start == 0 and stop == len(plain)
        by_end.setdefault(stop, []).append((start, cost if whole else max(cost, _LEAST_PIECE), kind))
    known: list[dict[int, _Cut]] = [{0: (0.0, ())}]
    brute: list[dict[int, _Cut]] = [{}]
    for stop in range(1, len(plain) + 1):
        # A letter by itself, one more of a run of such letters or the first of one.
        guessed = {count: (cost + _BRUTE, kinds) for count, (cost, kinds) in brute[-1].items()}
        for count, (cost, kinds) in known[-1].items():
            _keep(guessed, count + 1, cost + log10(11), kinds)
        found: dict[int, _Cut] = {}
        for start, price, kind in by_end.get(stop, ()):
            for before in (known[start], brute[start]):
                for count, (cost, kinds) in before.items():
                    _keep(found, count + 1, cost + price, kinds, kind)
        brute.append(guessed)
        known.append(found)
    ends = [*known[-1].items(), *brute[-1].items()]
    # An attacker does not know in which order the pieces come.
    return min((cost + log10(factorial(count)), kinds) for count, (cost, kinds) in ends)


def _keep(cuts: dict[int, _Cut], count: int, cost: float, kinds: tuple[str, ...], *more: str) -> None:
    if count <= _MOST_PIECES and (count not in cuts or cost < cuts[count][0]):
        cuts[count] = (cost, (*kinds, *more))


def _pieces(plain: str, books: _Books) -> _Pieces:
    """Everything in a text that an attacker has in a list, each stretch at the price of its cheapest explanation."""
    found: _Pieces = {}
    low = plain.lower()
    for start, stop, cost, kind in (*_listed(low, books), *_runs(low)):
        _cheaper(found, (start, stop), (cost + _capitals(plain[start:stop]), kind))
    for start, stop, cost, kind in (*_patterns(plain), *_keyed(plain)):
        _cheaper(found, (start, stop), (cost, kind))
    for start, stop, base in _repeats(plain):
        cost, kinds = _cheapest(plain[start : start + base], books)
        # What is repeated is told too: a shop's name twice is the shop's name.
        kind = next((kind for kind in _REASONS if kind in kinds), "repeat")
        _cheaper(found, (start, stop), (cost + log10((stop - start) / base), kind))
    return found


def _cheaper(found: _Pieces, where: tuple[int, int], piece: tuple[float, str]) -> None:
    found[where] = min(piece, found.get(where, piece))


def _listed(low: str, books: _Books) -> _Found:
    """Words of the lists, also backwards and with figures in place of letters."""
    yield from _words(low, books)
    for start, stop, cost, kind in _words(low[::-1], books):
        yield len(low) - stop, len(low) - start, cost + log10(2), kind
    for table in _DISGUISES:
        meant = low.translate(table)
        for start, stop, cost, kind in _words(meant, books) if meant != low else ():
            changed = {old for old, new in zip(low[start:stop], meant[start:stop], strict=True) if old != new}
            yield start, stop, cost + log10(2) * len(changed), kind


_DISGUISES: Final = (
    str.maketrans("4@8({[<3690$5+%2!17|", "aabcccceggosstxziiti"),
    str.maketrans("4@8({[<3690$5+%2!17|", "aabcccceggosstxzilll"),
)


def _words(low: str, books: _Books) -> _Found:
    for start in range(len(low) - 1):
        for stop in range(start + 2, min(start + _LONGEST_WORD, len(low)) + 1):
            word = low[start:stop]
            for kind, book in books:
                if word in book:
                    yield start, stop, book[word], kind


def _capitals(word: str) -> float:
    from zxcvbn.scoring import uppercase_variations

    return log10(uppercase_variations({"token": word}))


def _runs(low: str) -> _Found:
    """Syllables of pinyin in a row, with the figures of their tones or without: what is spelled, not in a list."""
    ranks = _syllables()
    for start in range(len(low)):
        reached = {start: 0.0}
        for here in range(start, min(start + _LONGEST_WORD, len(low))):
            if here not in reached:
                continue
            for stop in range(here + 1, min(here + 6, len(low)) + 1):
                rank = ranks.get(low[here:stop])
                if rank is None:
                    continue
                cost = reached[here] + rank
                reached[stop] = min(cost, reached.get(stop, inf))
                if low[stop : stop + 1] in _TONES:
                    reached[stop + 1] = min(cost + log10(5), reached.get(stop + 1, inf))
        for stop, cost in reached.items():
            if stop - start > 2:
                yield start, stop, cost, "pinyin"


def _patterns(plain: str) -> _Found:
    """Dates, telephone and identity numbers, in the ways people of the three places write them."""
    for pattern, cost, kind in _numbers():
        for match in pattern.finditer(plain):
            yield match.start(1), match.end(1), cost, kind


def _keyed(plain: str) -> _Found:
    """Keys beside one another, and letters or figures that follow one another."""
    from zxcvbn import matching, scoring

    for match in matching.spatial_match(plain):
        yield match["i"], match["j"] + 1, log10(scoring.spatial_guesses(match)), "keys"
    for match in matching.sequence_match(plain) if plain else ():
        yield match["i"], match["j"] + 1, log10(scoring.sequence_guesses(match)), "sequence"


def _repeats(plain: str) -> Iterator[tuple[int, int, int]]:
    """What comes again and again at once: begin, end, and the length of what is repeated."""
    start = 0
    while start < len(plain):
        longest, base = 0, 1
        for size in range(1, (len(plain) - start) // 2 + 1):
            stop = start + size
            while stop < len(plain) and plain[stop] == plain[stop - size]:
                stop += 1
            # Twice is once more, but a letter that is only doubled is no repetition.
            if stop - start > max(longest, 2 * size - 1, 2):
                longest, base = stop - start, size
        if longest:
            # What begins again may be broken off, by the end or because it belongs to another word.
            yield start, start + longest, base
            yield start, start + longest - longest % base, base
        start += max(longest - longest % base, 1)


def _like_old(plain: str, old: str) -> float:
    """What the new secret is worth to somebody who has the old one, if they are alike."""
    before, now = _folded(old).lower(), plain.lower()
    if not before:
        return inf
    row = list(range(len(now) + 1))
    for i, a in enumerate(before, 1):
        above, row[0] = row[0], i
        for j, b in enumerate(now, 1):
            above, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, above + (a != b))
    return 2.0 * row[-1] if row[-1] <= _FAR else inf


def _told(known: Known) -> _Books:
    """The lists of one shop. They are made again each time and belong to nobody but the caller."""
    old = _folded(known.old).lower()
    stem = old.strip("0123456789!@#$%^&*()-_=+.,?~ ")
    return (
        ("old", dict.fromkeys(filter(_long_enough, (old, stem)), _TOLD)),
        ("shop", _each(known.words, _names)),
        ("default", _each(known.defaults, lambda word: (word, _closed(word)))),
        ("number", _each(known.numbers, _tails)),
    )


def _each(told: tuple[str, ...], forms: Callable[[str], Iterable[str]]) -> dict[str, float]:
    words = (_folded(word).lower() for word in told)
    return {form: _TOLD for word in words for form in forms(word) if _long_enough(form)}


def _long_enough(word: str) -> bool:
    return len(word) > (1 if _HAN.search(word) else 2)


def _closed(word: str) -> str:
    return "".join(c for c in word if c.isalnum())


def _tails(number: str) -> Iterator[str]:
    """A number as a whole, without the zeros before it, and its last digits, which receipts print."""
    whole = _closed(number)
    yield from (whole, whole.lstrip("0"), *(whole[-size:] for size in (4, 6, 8)))


def _names(name: str) -> Iterator[str]:
    """A name, its words, its initials; of Chinese its parts, in characters, in pinyin, and by their first letters."""
    words = re.findall("[^\\W_]+", name)
    yield from (name, "".join(words), *words, "".join(word[0] for word in words))
    han = "".join(_HAN.findall(name))[:LEAST]
    for start in range(len(han) - 1):
        for stop in range(start + 2, len(han) + 1):
            yield han[start:stop]
            for sounds in islice(product(*(_readings().get(c, ("",)) for c in han[start:stop])), 4):
                yield from ("".join(sounds), "".join(sound[:1] for sound in sounds))


@cache
def _simplified() -> dict[int, str]:
    return {ord(pair[0]): pair[1] for pairs in lines("simplified.txt") for pair in pairs}


@cache
def _syllables() -> dict[str, float]:
    """Every syllable, and the guesses for it among all."""
    return {line[0]: log10(rank) for rank, line in enumerate(lines("syllables.txt"), 2)}


@cache
def _readings() -> dict[str, tuple[str, ...]]:
    """How a character is read, the usual reading first."""
    found: dict[str, tuple[str, ...]] = {}
    for place in (1, 2):
        for line in lines("syllables.txt"):
            for character in "".join(line[place : place + 1]):
                found[character] = (*found.get(character, ()), line[0])
    return found


@cache
def _numbers() -> tuple[tuple[re.Pattern[str], float, str], ...]:
    """Patterns of numbers, each looked for at every place, what they cost, and their kind."""
    told = tomllib.loads(resource("vault", "numbers.toml").read_text(encoding="utf-8"))
    parts = told.pop("part")
    return tuple(
        (re.compile(f"(?=({re.sub('<([a-z]+)>', lambda name: parts[name[1]], pattern)}))"), group["cost"], kind)
        for kind, groups in told.items()
        for group in groups
        for pattern in group["patterns"]
    )


@cache
def _books() -> _Books:
    """The lists that are the same for every shop; the first of a list is tried first."""
    from zxcvbn.matching import RANKED_DICTIONARIES

    habits = tomllib.loads(resource("vault", "habits.toml").read_text(encoding="utf-8"))
    phrases, words, made = (tuple(lines(f"{name}.txt")) for name in ("phrases", "words", "pinyin_words"))
    theirs = {"passwords": "common", "surnames": "name", "male_names": "name", "female_names": "name"}
    return (
        ("lucky", _ranked(habits["lucky"])),
        ("common", _ranked(habits["typed"])),
        ("phrase", _ranked(line[0] for line in phrases)),
        ("phrase", _ranked(line[1] for line in phrases)),
        ("phrase", {word: cost for word, cost in _ranked(line[3] for line in phrases).items() if len(word) > 4}),
        ("zhuyin", _ranked(line[2] for line in (*phrases, *words))),
        ("chinese", _ranked(line[0] for line in words)),
        ("chinese", _ranked(line[0] for line in words if len(line[0]) == 4)),  # people like them for passwords
        ("pinyin", _ranked(line[1] for line in words)),
        # Whoever knows this program knows the words that it makes passphrases of; they are drawn alike.
        ("pinyin", {line[0]: log10(len(made)) for line in made}),
        *((theirs.get(name, "word"), _ranked(book)) for name, book in RANKED_DICTIONARIES.items()),
    )


def _ranked(words: Iterable[str]) -> dict[str, float]:
    """The words of a list and the logarithm of their rank; of a word that comes twice the better one."""
    found: dict[str, float] = {}
    for rank, word in enumerate(words, 1):
        found.setdefault(word.lower(), log10(rank))
    return found
