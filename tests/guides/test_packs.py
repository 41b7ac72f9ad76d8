from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from posdesk.guides import service, store
from posdesk.guides.errors import (
    FingerprintWrong,
    KeyWrong,
    NoSuchGuide,
    NumberMoved,
    PackDamaged,
    PackOlder,
    PackOtherSigner,
    PackTooLarge,
    PackTwice,
    SignerUnknown,
)
from posdesk.guides.model import Change, KeptPack, Proposed, Standing
from posdesk.guides.rules import packing, signers
from posdesk.shop.model import Contact, Person, Provider, Verified
from posdesk.vault import service as vaults
from tests.guides.sample import KEY, OTHER_KEY, PHONES, TODAY, ShelfDesk, guide_text, pack, told


def trusting(desk: ShelfDesk) -> service.Shelf:
    shelf = desk.guides()
    shelf.trust(service.read_pack(pack(), "x"), told(), "Head office")
    return shelf


def test_a_pack_of_somebody_unknown_is_taken_only_after_they_were_heard(desk: ShelfDesk) -> None:
    shelf, data = desk.guides(), pack()
    offer = shelf.look(data, "x.posguide")
    assert offer.signer is None
    with pytest.raises(SignerUnknown):
        shelf.take(data, "x.posguide")
    for typed in ("", told(OTHER_KEY), told()[:-1], " ".join(service.shown(offer.pack.signer)), "00000 " * 4):
        with pytest.raises(FingerprintWrong):
            shelf.trust(offer.pack, typed, "Head office")
    assert shelf.signers() == []
    assert shelf.packs() == []
    known = shelf.trust(offer.pack, f" {told().replace(' ', '-')} ", "Head office ")
    assert (known.name, known.by) == ("Head office", "Lin")
    assert shelf.trust(offer.pack, told(), "again") == known
    assert shelf.take(data, "x.posguide").in_force
    assert shelf.look(pack(2), "x").signer == known


def test_the_whole_fingerprint_may_be_typed_and_full_width_digits_too() -> None:
    public = vaults.public_key(KEY)
    groups = signers.fingerprint(public)
    assert [len(group) for group in groups] == [5] * 6
    assert signers.is_told(public, "".join(groups))
    assert signers.is_told(public, "".join(chr(ord(sign) + 0xFEE0) for sign in told().replace(" ", "")))
    assert service.shown(public) == groups[:2]
    assert service.fingerprint(public) == service.fingerprint_of(KEY) != service.fingerprint_of(OTHER_KEY)


def test_guides_of_a_pack_stand_in_the_place_of_ours_and_beside_them(desk: ShelfDesk) -> None:
    shelf = trusting(desk)
    before = [guide.id for guide in shelf.library("en").guides]
    shelf.take(pack(), "x")
    library = shelf.library("en")
    assert library.get("G2").title == "Scams, as we say, 1"
    assert library.origins["G2"] == service.Origin("Qinghe shops", 1, "Head office")
    assert [guide.id for guide in library.guides] == [*before, *({"G2"} - set(before)), "Q1"]
    assert library.search("own").hits[0].guide == "Q1"
    assert shelf.library("zh_TW").origins == {}
    assert library.own.get("G2") == service.library("en").find("G2")
    with pytest.raises(NoSuchGuide):
        library.get("G99")


def test_the_old_version_is_kept_and_can_be_gone_back_to(desk: ShelfDesk) -> None:
    shelf = trusting(desk)
    first, second = shelf.take(pack(1), "x"), shelf.take(pack(2), "x")
    assert [(one.kept.version, one.kept.in_force) for one in shelf.packs()] == [(1, False), (2, True)]
    assert shelf.library("en").get("G2").title.endswith("2")
    shelf.put_in_force(first.id)
    assert shelf.library("en").get("G2").title.endswith("1")
    shelf.put_in_force(second.id)
    shelf.put_aside(second.id)
    assert "Q1" not in {guide.id for guide in shelf.library("en").guides}
    assert len(shelf.packs()) == 2


def test_an_older_version_and_another_of_the_same_are_refused(desk: ShelfDesk) -> None:
    shelf = trusting(desk)
    shelf.take(pack(2), "x")
    with pytest.raises(PackOlder):
        shelf.take(pack(1), "x")
    with pytest.raises(PackTwice):
        shelf.take(pack(2), "x")
    with pytest.raises(PackTwice):
        shelf.take(pack(2, phones=()), "x")
    assert shelf.take(pack(1, name="another-pack"), "x").in_force


def test_nobody_else_puts_a_pack_in_the_place_of_one_that_is_kept(desk: ShelfDesk) -> None:
    shelf = trusting(desk)
    shelf.take(pack(1), "x")
    other = pack(2, key=OTHER_KEY)
    with pytest.raises(PackOtherSigner):
        shelf.look(other, "x")
    shelf.trust(service.read_pack(other, "x"), told(OTHER_KEY), "Somebody")
    with pytest.raises(PackOtherSigner):
        shelf.take(other, "x")
    shelf.distrust(next(one for one in shelf.signers() if one.name == "Head office").id)
    assert shelf.library("en").origins == {}
    assert [one.signer for one in shelf.packs()] == [None]
    assert shelf.take(other, "x").version == 2


def test_a_pack_that_was_changed_in_the_vault_leaves_ours_in_its_place(desk: ShelfDesk) -> None:
    shelf = trusting(desk)
    kept = shelf.take(pack(1), "x")
    assert desk.vault is not None
    with desk.vault.change("x") as change:
        store.PACKS.put(change, replace(kept, content=kept.content[:-40]))
    library = shelf.library("en")
    assert library.left_out == ("Qinghe shops",)
    assert library.origins == {}


def changes(desk: ShelfDesk) -> list[Change]:
    return desk.guides().numbers(service.read_pack(pack(), "x"))


def bank(desk: ShelfDesk) -> Contact:
    register = desk.register()
    provider = register.add(Provider(name=" 工商银行"))
    return register.add(
        Contact(provider=provider.id, name="客服", phone="95599", verified=Verified.CONTRACT, verified_on=TODAY)
    )


def test_taking_a_pack_changes_no_number(desk: ShelfDesk) -> None:
    saved = bank(desk)
    before = desk.register().book()
    shelf = trusting(desk)
    shelf.take(pack(), "x")
    shelf.put_in_force(shelf.packs()[0].kept.id)
    assert desk.register().book() == before
    assert [(one.standing, one.old) for one in changes(desk)] == [(Standing.CHANGED, saved.phone), (Standing.NEW, "")]


def test_a_number_is_saved_one_by_one_and_is_not_dialled_before_it_is_verified(desk: ShelfDesk) -> None:
    saved = bank(desk)
    shelf = desk.guides()
    first, second = changes(desk)
    shelf.save_number(first)
    (contact,) = desk.register().book().contacts
    assert (contact.id, contact.phone, contact.verified, contact.verified_on) == (saved.id, "95588", Verified.NO, None)
    assert [one.standing for one in changes(desk)] == [Standing.SAME, Standing.NEW]
    shelf.save_number(second)
    book = desk.register().book()
    made = book.contacts[-1]
    assert (made.name, made.phone, made.role, made.verified) == ("Lin Qing", "+86 21 5550 1234", "owner", Verified.NO)
    provider = book.find(Provider, made.provider)
    assert provider is not None
    assert provider.name == "Head office"
    assert [one.standing for one in changes(desk)] == [Standing.SAME, Standing.SAME]
    shelf.save_number(changes(desk)[0])
    assert desk.register().book() == book


def test_a_number_that_has_moved_since_it_was_shown_is_not_replaced(desk: ShelfDesk) -> None:
    saved = bank(desk)
    first, second = changes(desk)
    desk.register().put(replace(saved, phone="95595"))
    with pytest.raises(NumberMoved):
        desk.guides().save_number(first)
    desk.guides().save_number(second)
    with pytest.raises(NumberMoved):
        desk.guides().save_number(second)
    assert desk.register().book().contacts[0].phone == "95595"


def test_the_same_number_written_otherwise_is_the_same(desk: ShelfDesk) -> None:
    register = desk.register()
    provider = register.add(Provider(name="HEAD  office"))
    register.add(Contact(provider=provider.id, name="lin qing", phone="+86 (21) 5550-1234"))
    assert changes(desk)[1].standing is Standing.SAME


def test_who_has_read_a_guide_stands_in_the_training_record(desk: ShelfDesk) -> None:
    register, shelf = desk.register(), desk.guides()
    person = register.add(Person(name="Chen Mei"))
    scams = service.library("en").find("G2") or service.read_pack(pack(), "x").guides[0]
    own = service.read_pack(pack(), "x").guides[1]
    for guide in (scams, own, scams):
        shelf.mark_read(person.id, guide, TODAY)
    taught = register.book().trainings
    assert [(one.topic, one.by, one.on) for one in taught] == [
        ("scams", "Lin", TODAY), ("Our own", "Lin", TODAY), ("scams", "Lin", TODAY),
    ]  # fmt: skip
    assert {(one.person, one.guide, one.reviewed) for one in shelf.reads()} == {
        (person.id, "G2", scams.reviewed.isoformat()), (person.id, "Q1", "2026-12-01"),
    }  # fmt: skip
    assert len(shelf.reads()) == 2


def test_the_vault_keeps_one_key_and_its_history_no_copy_of_it(desk: ShelfDesk) -> None:
    private = desk.guides().signing_key()
    assert desk.guides().signing_key() == private
    assert desk.vault is not None
    told_of = [entry.told for entry in vaults.entries(desk.vault)]
    assert private.hex() not in repr(told_of)
    assert len(service.fingerprint_of(private)) == 6


def test_a_pack_is_only_made_if_it_would_be_taken() -> None:
    with pytest.raises(PackDamaged):
        service.make_pack("Bad Name", "T", 1, TODAY, [("en", guide_text())], (), KEY)
    with pytest.raises(PackDamaged):
        service.make_pack("good-name", "T", 1, TODAY, [("en", guide_text())], [Proposed("a", "b", "no number")], KEY)
    with pytest.raises(KeyWrong):
        service.make_pack("good-name", "T", 1, TODAY, [("en", guide_text())], PHONES, b"short")
    long = [
        ("en", guide_text(f"G{n}").replace("A thief who", ("A thief." * 90 + "\n\n") * 20 + "Who")) for n in range(80)
    ]
    with pytest.raises(PackTooLarge):
        service.make_pack("good-name", "T", 1, TODAY, long, (), KEY)


def test_no_more_of_a_file_is_read_than_a_pack_may_have(tmp_path: Path) -> None:
    folder = tmp_path
    (folder / "big.posguide").write_bytes(b"x" * (packing.MOST_BYTES + 1))
    with pytest.raises(PackTooLarge):
        service.read_pack_file(folder / "big.posguide")
    with pytest.raises(PackDamaged):
        service.read_pack_file(folder / "none.posguide")
    (folder / "good.posguide").write_bytes(pack())
    assert service.read_pack_file(folder / "good.posguide") == pack()


def test_a_kept_pack_is_the_file_that_came(desk: ShelfDesk) -> None:
    shelf = trusting(desk)
    kept = shelf.take(pack(), "x")
    assert isinstance(kept, KeptPack)
    assert shelf.open(kept) == service.read_pack(pack(), "y")
    with pytest.raises(KeyError):
        service.drawing("../../text/en/guides")
