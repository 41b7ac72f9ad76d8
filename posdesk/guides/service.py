"""What the guides can do: be read and searched by anybody, and brought up to date by packs that an open vault keeps."""

from __future__ import annotations

import base64
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Final

from posdesk.guides import store
from posdesk.guides.errors import (
    FingerprintWrong,
    KeyWrong,
    NoSuchGuide,
    NumberMoved,
    PackAltered,
    PackDamaged,
    PackOlder,
    PackOtherSigner,
    PackTooLarge,
    PackTwice,
    SignerUnknown,
)
from posdesk.guides.model import Change, Found, Guide, KeptPack, Pack, Proposed, Read, Signer, Standing
from posdesk.guides.rules import numbers, packing, reading, signers
from posdesk.guides.rules.searching import Index
from posdesk.kit.errors import PosdeskError
from posdesk.kit.resources import resource
from posdesk.shop.model import Contact, Provider, ProviderKind, Training, Verified
from posdesk.shop.service import Register
from posdesk.vault import service as vaults
from posdesk.vault.service import Vault

TAUGHT: Final[Mapping[str, str]] = {
    "G1": "fake_terminals", "G2": "scams", "G5": "acceptance", "G6": "daily_look", "G9": "passwords",
    "G10": "money_missing", "G11": "refunds", "G12": "card_data", "G16": "emergency", "G17": "codes",
}  # fmt: skip
"""The topic of the training record in which it counts that somebody has read a guide."""

_READ: Final = re.compile(r"([A-Z][A-Z0-9-]{0,15})@(\d{4}-\d\d-\d\d)")
"""How the record says which guide was read, and of which day it was."""
ENDING: Final = packing.ENDING


@dataclass(frozen=True, slots=True)
class Origin:
    """The pack that a guide comes from, and who signed it."""

    pack: str
    version: int
    signer: str


class Library:
    """The guides of one language: ours, and those of packs in their place or beside them."""

    def __init__(self, language: str, packs: Sequence[tuple[Pack, Origin]] = (), left_out: Sequence[str] = ()) -> None:
        self.language = language
        self.left_out = tuple(left_out)
        """Packs that could not be read."""
        self.own = {guide.id: guide for guide in shipped(language)}
        """Those that came with the program."""
        self.origins: dict[str, Origin] = {}
        every = dict(self.own)
        for pack, origin in packs:
            for guide in pack.guides:
                if guide.language == language:
                    every[guide.id] = guide
                    self.origins[guide.id] = origin
        self.guides = tuple(sorted(every.values(), key=_order))

    @cached_property
    def _by_id(self) -> dict[str, Guide]:
        return {guide.id: guide for guide in self.guides}

    @cached_property
    def _index(self) -> Index:
        return Index(self.guides)

    def find(self, guide: str) -> Guide | None:
        """The guide with an id."""
        return self._by_id.get(guide)

    def get(self, guide: str) -> Guide:
        """The guide with an id, in capitals or not; raises :class:`NoSuchGuide`."""
        found = self.find(guide.upper())
        if found is None:
            raise NoSuchGuide(guide=guide, known=", ".join(self._by_id))
        return found

    def search(self, asked: str) -> Found:
        """The places that fit best."""
        return self._index.search(asked)

    def warm_up(self) -> None:
        """Make the index before anybody types."""
        self._index.search("a")


def _order(guide: Guide) -> tuple[str, int, str]:
    letters = guide.id.rstrip("0123456789")
    number = guide.id[len(letters) :]
    return (letters, int(number) if number else 0, guide.id)


@cache
def shipped(language: str) -> tuple[Guide, ...]:
    """The guides that came with the program, in a language; raises ``GuideBroken``."""
    paths = resource("guides", language).glob("*.md")
    return tuple(sorted((reading.read_file(path, language) for path in paths), key=_order))


def library(language: str) -> Library:
    """The guides without any vault."""
    return Library(language)


def drawing(name: str) -> str:
    """A drawing as SVG, in the colours of paper."""
    if name not in reading.DRAWINGS:
        raise KeyError(name)
    return resource("guides", "drawings", f"{name}.svg").read_text(encoding="utf-8")


def make_pack(
    name: str,
    title: str,
    version: int,
    made: date,
    guides: Sequence[tuple[str, str]],
    phones: Sequence[Proposed],
    private: bytes,
) -> bytes:
    """A signed pack as a file; ``guides`` are languages and texts. Raises as taking it would."""
    if len(private) != _KEY_BYTES:
        raise KeyWrong
    payload = packing.payload(name, title, version, made, guides, phones)
    public = vaults.public_key(private)
    packing.content(payload, public, name)
    wrapped = packing.Wrapped(public, vaults.sign(private, packing.to_be_signed(payload)), payload)
    if len(wrapped.file) > packing.MOST_BYTES:
        raise PackTooLarge(file=name, most=packing.MOST_BYTES // 1024)
    return wrapped.file


_KEY_BYTES: Final = 32


def key_of(digits: str) -> bytes:
    """A private key from its 64 hexadecimal digits; raises :class:`KeyWrong`, which never shows what was given."""
    try:
        private = bytes.fromhex(digits)
    except ValueError:
        raise KeyWrong from None
    if len(private) != _KEY_BYTES:
        raise KeyWrong
    return private


def fingerprint_of(private: bytes) -> tuple[str, ...]:
    """The fingerprint that whoever makes packs tells by telephone."""
    return signers.fingerprint(vaults.public_key(private))


def fingerprint(public: bytes) -> tuple[str, ...]:
    """The fingerprint of a public key."""
    return signers.fingerprint(public)


def shown(public: bytes) -> tuple[str, ...]:
    """The part of it that is shown; the rest is heard and typed."""
    return signers.fingerprint(public)[: signers.SHOWN]


def read_pack(data: bytes, file: str) -> Pack:
    """What a file says, once its signature held; nobody says yet that the signer is to be believed.

    Raises ``PackDamaged``, ``PackUnsigned``, ``PackAltered``, ``PackTooLarge``, ``PackTooNew`` or ``GuideBroken``.
    """
    wrapped = packing.unwrap(data, file)
    if not vaults.is_signed(wrapped.public, wrapped.signed, wrapped.signature):
        raise PackAltered(file=file)
    return packing.content(wrapped.payload, wrapped.public, file)


def read_pack_file(path: Path) -> bytes:
    """A pack's file, not more of it than a pack may have; raises ``PackDamaged`` or ``PackTooLarge``."""
    try:
        with path.open("rb") as file:
            data = file.read(packing.MOST_BYTES + 1)
    except OSError as error:
        raise PackDamaged(file=path.name, what="unreadable") from error
    if len(data) > packing.MOST_BYTES:
        raise PackTooLarge(file=path.name, most=packing.MOST_BYTES // 1024)
    return data


@dataclass(frozen=True, slots=True)
class Offer:
    """A pack that somebody brings, and what is known of it."""

    pack: Pack
    signer: Signer | None
    """Who signed it; None where they are not known yet."""
    before: KeptPack | None
    """The version that is in force."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """A pack that is kept, and who signed it."""

    kept: KeptPack
    signer: Signer | None


class Shelf:
    """The packs of an open vault, and who has read what; changed in one person's name."""

    def __init__(self, vault: Vault, who: str) -> None:
        self._vault, self._who = vault, who

    # reading

    def library(self, language: str) -> Library:
        """All guides of a language; a pack that can no longer be read leaves ours in its place."""
        packs, left_out = [], []
        for one in self.packs():
            if not one.kept.in_force or one.signer is None:
                continue
            origin = Origin(one.kept.title, one.kept.version, one.signer.name)
            try:
                packs.append((self.open(one.kept), origin))
            except PosdeskError:
                left_out.append(one.kept.title)
        return Library(language, packs, left_out)

    def open(self, kept: KeptPack) -> Pack:
        """What a pack that is kept says; its signature is checked again."""
        return read_pack(base64.b64decode(kept.content), kept.name)

    def packs(self) -> list[Shelved]:
        """All packs that were ever taken, the oldest version first."""
        with self._vault.reading() as db:
            known = {one.id: one for one in store.SIGNERS.every(db)}
            kept = sorted(store.PACKS.every(db), key=lambda one: (one.name, one.version, one.id))
        return [Shelved(one, known.get(one.signer)) for one in kept]

    def signers(self) -> list[Signer]:
        """Those whose packs are taken."""
        with self._vault.reading() as db:
            return store.SIGNERS.every(db)

    # taking

    def look(self, data: bytes, file: str) -> Offer:
        """What a pack says, and what is known of it; raises as :func:`read_pack`, ``PackOlder``, ``PackTwice`` or
        ``PackOtherSigner``."""
        pack = read_pack(data, file)
        signer = self._signer(pack.signer)
        kept = [one for one in self.packs() if one.kept.name == pack.name and one.signer is not None]
        for one in kept:
            assert one.signer is not None
            if one.signer.key != pack.signer.hex():
                raise PackOtherSigner(pack=pack.title, signer=one.signer.name)
        newest = max((one.kept for one in kept), key=lambda one: one.version, default=None)
        if newest is not None and pack.version < newest.version:
            raise PackOlder(pack=pack.title, version=pack.version, kept=newest.version)
        if newest is not None and pack.version == newest.version:
            raise PackTwice(pack=pack.title, version=pack.version)
        return Offer(pack, signer, next((one.kept for one in kept if one.kept.in_force), None))

    def _signer(self, public: bytes) -> Signer | None:
        return next((one for one in self.signers() if one.key == public.hex()), None)

    def trust(self, pack: Pack, typed: str, name: str) -> Signer:
        """Take packs of whoever signed this one, since their fingerprint was told by voice and typed."""
        if not signers.is_told(pack.signer, typed):
            raise FingerprintWrong
        known = self._signer(pack.signer)
        if known is not None:
            return known
        now = self._vault.clock.now("UTC")
        with self._vault.change(self._who) as change:
            return store.SIGNERS.add(change, Signer(0, pack.signer.hex(), name.strip(), now, self._who))

    def take(self, data: bytes, file: str) -> KeptPack:
        """Keep a pack and put it in force; raises as :meth:`look`, or ``SignerUnknown``.

        No number of it is saved by that.
        """
        offer = self.look(data, file)
        if offer.signer is None:
            raise SignerUnknown(file=file)
        pack = offer.pack
        made = KeptPack(
            0, offer.signer.id, pack.name, pack.title, pack.version, pack.made, self._vault.clock.now("UTC"), True,
            base64.b64encode(data).decode("ascii"),
        )  # fmt: skip
        with self._vault.change(self._who) as change:
            for one in store.PACKS.where(change.db, "name = ? AND in_force", pack.name):
                store.PACKS.put(change, replace(one, in_force=False))
            return store.PACKS.add(change, made)

    def put_in_force(self, number: int) -> None:
        """Let a version of a pack hold that is kept, an older one as well; no other version of it holds then."""
        with self._vault.change(self._who) as change:
            chosen = store.PACKS.get(change.db, number)
            for one in store.PACKS.where(change.db, "name = ?", chosen.name):
                store.PACKS.put(change, replace(one, in_force=one.id == number))

    def put_aside(self, number: int) -> None:
        """Let a pack hold no more; it is kept, and ours are read again."""
        with self._vault.change(self._who) as change:
            store.PACKS.put(change, replace(store.PACKS.get(change.db, number), in_force=False))

    def distrust(self, number: int) -> None:
        """Take no packs of a signer any more; those that are kept hold no more."""
        with self._vault.change(self._who) as change:
            for one in store.PACKS.where(change.db, "signer = ?", number):
                store.PACKS.put(change, replace(one, in_force=False))
            store.SIGNERS.remove(change, number)

    # telephone numbers

    def numbers(self, pack: Pack) -> list[Change]:
        """The numbers that a pack brings, each beside the one that is saved."""
        book = self._register.book()
        return [numbers.beside(number, book) for number in pack.numbers]

    def save_number(self, shown_as: Change) -> None:
        """Save one number that somebody has looked at beside the old one, and taken.

        It is not offered for dialling until somebody says how it was verified. Raises :class:`NumberMoved` where what
        is saved is no longer what was shown.
        """
        register, number = self._register, shown_as.number
        book = register.book()
        now = numbers.beside(number, book)
        if (now.standing, now.old) != (shown_as.standing, shown_as.old):
            raise NumberMoved(name=number.name)
        contact = numbers.saved(number, book)
        if contact is not None and now.standing is Standing.CHANGED:
            register.put(replace(contact, phone=number.phone, verified=Verified.NO, verified_on=None))
        elif contact is None:
            provider = numbers.provider_of(number, book)
            if provider is None:
                provider = register.add(Provider(name=number.provider, kind=ProviderKind.OTHER))
            register.add(Contact(0, provider.id, number.name, number.role, number.phone))

    @property
    def _register(self) -> Register:
        return Register(self._vault, self._who)

    # who has read what

    def reads(self) -> list[Read]:
        """What people have read, as the training records say; the latest of each."""
        latest: dict[tuple[int, str], Read] = {}
        for one in self._register.book().trainings:
            found = _READ.fullmatch(one.note)
            if found and one.on is not None:
                read = Read(one.person, found[1], found[2], one.on)
                known = latest.get((read.person, read.guide))
                if known is None or known.on <= read.on:
                    latest[read.person, read.guide] = read
        return list(latest.values())

    def mark_read(self, person: int, guide: Guide, today: date) -> None:
        """Write into somebody's training record that they have read a guide."""
        topic = TAUGHT.get(guide.id, guide.title)
        note = f"{guide.id}@{guide.reviewed.isoformat()}"
        self._register.add(Training(person=person, topic=topic, on=today, by=self._who, note=note))

    # making packs

    def signing_key(self) -> bytes:
        """The key by which packs are made here: the one that the vault keeps, or from now on a new one."""
        with self._vault.reading() as db:
            known = store.key(db)
        if known is not None:
            return known
        private = vaults.new_signing_key()
        with self._vault.change(self._who) as change:
            store.keep_key(change, private)
        return private
