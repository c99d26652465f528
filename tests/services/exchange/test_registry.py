"""From two strangers to a registry: founding, asking, comparing, admitting, withdrawing."""

import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
import sqlalchemy as sa

from paayesh_desktop.bundle import enrolment, envelope, fingerprint, registry, registry_change
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.wire import BUNDLE, Member, Revocation, Root
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.passphrase import Cost
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.enrolling import RequestStatus
from paayesh_desktop.services.founding import Founding
from paayesh_desktop.services.registry_copy import FILE
from paayesh_desktop.services.registry_history import history
from paayesh_desktop.services.root_keys import RootUse, apart
from paayesh_desktop.services.trust import Standing
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.registries import Registries
from paayesh_desktop.store.schema import batch, listed
from tests.conftest import put_body, put_members, sample

if TYPE_CHECKING:
    from services.exchange.conftest import Desk, MakeDesk

CHEAP = Cost(memory=64, passes=1, lanes=1)
DAY = date(2026, 11, 21)
OWN, SAFE, OTHER = "باران پنجره کوچه", "گاوصندوق طبقه دوم", "دریا چراغ نان تازه"
DAYS = 24 * 60 * 60 * 1000


def welcome(founded: "Desk", group: "Desk", digits: str | None = None) -> None:
    """The letter and the welcome file reach the workgroup: digits typed, registries taken."""
    group.trust.set_pin(digits or founded.trust.root_digits() or "")
    group.trust.take(founded.trust.for_bundle().values())


def test_a_committee_founds_its_registry_in_one_action(make_desk: "MakeDesk", stick: Path) -> None:
    desk = make_desk("committee")
    assert desk.trust.standing() is Standing.NO_KEY
    founded = desk.found(stick)
    assert desk.trust.standing() is Standing.ENROLLED
    assert desk.trust.registry() == founded.registry
    assert desk.trust.pin() == desk.trust.root_digits() == founded.root_digits
    assert desk.keys.unlock(OWN) == founded.key
    (mine,) = desk.registries.members()
    assert (mine.mine, mine.revoked, mine.member.role) == (True, False, "committee")
    assert mine.member.desk == desk.workspace.desk.key
    assert founded.root_file.path.parent == stick
    assert {path.name for path in stick.iterdir()} == {founded.root_file.path.name, FILE}


def test_founding_takes_the_key_that_the_desk_has(make_desk: "MakeDesk", stick: Path) -> None:
    desk = make_desk("committee")
    key = desk.key()
    with pytest.raises(RefusedError):
        desk.founding.found(stick, SAFE, OTHER, day=DAY)
    assert list(stick.iterdir()) == []
    assert desk.found(stick).key == key


def test_a_founding_that_fails_leaves_no_registry_and_no_root_key(
    make_desk: "MakeDesk", tmp_path: Path, stick: Path
) -> None:
    desk = make_desk("committee")
    for folder in (tmp_path / "no such stick", desk.workspace.home, desk.workspace.home / "logs"):
        with pytest.raises(UserError):
            desk.founding.found(folder, SAFE, OWN, day=DAY)
    for root, own in ((SAFE, "کوتاه"), ("کوتاه", OWN)):
        with pytest.raises(UserError):
            desk.founding.found(stick, root, own, day=DAY)
    (stick / FILE).mkdir()
    with pytest.raises(UserError):
        desk.found(stick)
    assert [path.name for path in stick.iterdir()] == [FILE]
    assert desk.trust.registry() is None
    assert desk.trust.pin() is None


def test_a_registry_is_founded_once(founded: "Desk", stick: Path) -> None:
    before = founded.trust.registry()
    with pytest.raises(UserError, match="has its registry"):
        founded.found(stick)
    assert founded.trust.registry() == before


def test_a_desk_that_follows_another_committee_founds_nothing(
    make_desk: "MakeDesk", stick: Path
) -> None:
    desk = make_desk("committee")
    desk.trust.set_pin("123456 " * 5)
    with pytest.raises(UserError, match="does not found another"):
        desk.found(stick)


def test_a_workgroup_founds_admits_and_withdraws_nothing(
    founded: "Desk", group: "Desk", root: RootUse, stick: Path
) -> None:
    asked = group.ask(stick)
    deeds = (
        lambda: group.found(stick),
        lambda: group.enrolling.read(asked, DAY),
        lambda: group.registries.revoke("0" * 64, root, day=DAY),
        lambda: group.registries.encryption(root, on=True, day=DAY),
        lambda: group.rotation.rotate([], 1, root, day=DAY),
        lambda: group.founding.rejoin(root, OWN, day=DAY),
    )
    for deed in deeds:
        with pytest.raises(UserError):
            deed()
    assert len(founded.registries.members()) == 1


def test_the_demo_city_founds_nothing(staffed: Workspace, stick: Path) -> None:
    with pytest.raises(UserError, match="demo city"):
        Founding(staffed, cost=CHEAP).found(stick, SAFE, OWN, day=DAY)
    assert list(stick.iterdir()) == []


def test_a_workgroup_comes_from_a_request_to_being_enrolled(
    founded: "Desk", group: "Desk", root: RootUse, stick: Path
) -> None:
    assert group.trust.standing() is Standing.NO_KEY
    group.key()
    assert group.trust.standing() is Standing.NOT_ASKED
    asked = group.ask(stick)
    assert asked.suffix == ".pbr"
    assert asked.name.isascii()
    assert group.trust.standing() is Standing.ASKED
    request = founded.enrolling.read(asked, DAY)
    seen = group.keys.look()
    assert seen is not None
    assert (request.status, request.digits) == (RequestStatus.ASKED, seen.digits)
    assert (request.title, request.person) == ("میز transport", "دبیر transport")
    assert request.party == reference_key("workgroup", "W1")
    assert [one.public for one in founded.enrolling.waiting()] == [request.public]
    told = seen.digits.translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    compared = founded.enrolling.compare(request.public, told, DAY)
    assert (compared.status, compared.compared_by) == (RequestStatus.COMPARED, "دبیر committee")
    assert compared.compared_at is not None
    issued = founded.registries.admit(request.public, root, day=DAY)
    assert (issued.complete, issued.version) == (True, 2)
    assert founded.enrolling.waiting() == ()
    decided = founded.enrolling.get(request.public)
    assert (decided.status, decided.decided_by) == (RequestStatus.ADMITTED, "دبیر committee")
    assert decided.compared_by == "دبیر committee"
    welcome(founded, group)
    assert group.trust.standing() is Standing.ENROLLED
    assert group.trust.registry() == issued.registry


def test_nobody_is_admitted_before_the_digits_were_compared(
    founded: "Desk", group: "Desk", root: RootUse, stick: Path
) -> None:
    request = founded.enrolling.read(group.ask(stick), DAY)
    with pytest.raises(UserError, match="were not compared yet"):
        founded.registries.admit(request.public, root, day=DAY)
    other = fingerprint.of_key(SigningKey.generate().public)
    for heard in (other, request.digits[:-1], "", request.digits + "1"):
        with pytest.raises(UserError):
            founded.enrolling.compare(request.public, heard, DAY)
    assert founded.enrolling.get(request.public).status is RequestStatus.ASKED
    assert len(founded.registries.members()) == 1


def test_a_request_that_was_exchanged_on_its_way_has_other_digits(
    founded: "Desk", group: "Desk", stick: Path
) -> None:
    asked = group.ask(stick)
    thief = SigningKey.generate()
    claimed = enrolment.read_request(asked.read_bytes())
    asked.write_bytes(
        enrolment.request(
            thief,
            party=claimed.party,
            role=claimed.role,
            desk=claimed.desk,
            title=claimed.title,
            person=claimed.person,
            at=claimed.created_at,
        )
    )
    request = founded.enrolling.read(asked, DAY)
    seen = group.keys.look()
    assert seen is not None
    with pytest.raises(UserError, match="exchanged on its way"):
        founded.enrolling.compare(request.public, seen.digits, DAY)


def test_comparing_begins_again_when_another_request_of_the_same_key_comes(
    founded: "Desk", group: "Desk", stick: Path
) -> None:
    request = founded.enrolling.read(group.ask(stick), DAY)
    founded.enrolling.compare(request.public, request.digits, DAY)
    again = founded.enrolling.read(group.ask(stick), DAY)
    assert again.status is RequestStatus.ASKED


def test_reading_the_same_request_twice_changes_nothing(
    founded: "Desk", group: "Desk", root: RootUse, stick: Path
) -> None:
    asked = group.ask(stick)
    request = founded.enrolling.read(asked, DAY)
    compared = founded.enrolling.compare(request.public, request.digits, DAY)
    assert founded.enrolling.read(asked, DAY) == compared
    founded.registries.admit(request.public, root, day=DAY)
    admitted = founded.enrolling.read(asked, DAY)
    assert (admitted.status, admitted.compared_at) == (
        RequestStatus.ADMITTED,
        compared.compared_at,
    )
    with pytest.raises(UserError, match="admitted before"):
        founded.registries.admit(request.public, root, day=DAY)
    with pytest.raises(UserError, match="withdraw"):
        founded.enrolling.refuse(request.public, DAY)


def test_a_refused_desk_may_ask_again(founded: "Desk", group: "Desk", stick: Path) -> None:
    asked = group.ask(stick)
    request = founded.enrolling.read(asked, DAY)
    founded.enrolling.compare(request.public, request.digits, DAY)
    founded.enrolling.refuse(request.public, DAY)
    refused = founded.enrolling.get(request.public)
    assert (refused.status, refused.decided_by) == (RequestStatus.REFUSED, "دبیر committee")
    assert founded.enrolling.waiting() == ()
    assert founded.enrolling.read(asked, DAY).status is RequestStatus.ASKED


def test_what_is_no_request_is_refused_in_a_sentence(founded: "Desk", stick: Path) -> None:
    for place, data in enumerate((b"", b"{}", b"\xff" * 9, b"[" * 60_000, b"x" * 70_000)):
        path = stick / f"{place}.pbr"
        path.write_bytes(data)
        with pytest.raises(UserError):
            founded.enrolling.read(path, DAY)
    with pytest.raises(UserError):
        founded.enrolling.read(stick / "away.pbr", DAY)
    assert founded.enrolling.all() == ()


def test_a_request_for_a_party_that_does_not_exist_is_refused(founded: "Desk", stick: Path) -> None:
    path = stick / "nobody.pbr"
    raw = enrolment.request(
        SigningKey.generate(), party=uuid4(), role="workgroup", desk=uuid4(), title="?", person="?",
        at=1,
    )  # fmt: skip
    path.write_bytes(raw)
    with pytest.raises(RefusedError) as refused:
        founded.enrolling.read(path, DAY)
    assert refused.value.code is Refusal.WRONG_PARTY


def test_the_key_of_another_desk_is_not_admitted_again(
    founded: "Desk", group: "Desk", root: RootUse, stick: Path
) -> None:
    founded.admit(group.ask(stick), root)
    path = stick / "copy.pbr"
    for party, desk in ((reference_key("workgroup", "W2"), uuid4()), (COMMITTEE, uuid4())):
        raw = enrolment.request(
            group.key(),
            party=party,
            role="committee" if party == COMMITTEE else "workgroup",
            desk=desk,
            title="?",
            person="?",
            at=1,
        )
        path.write_bytes(raw)
        with pytest.raises(UserError, match="belongs to another desk"):
            founded.enrolling.read(path, DAY)


def test_a_root_key_is_no_desk_key(founded: "Desk", root: RootUse, stick: Path) -> None:
    path = stick / "root.pbr"
    key = founded.roots.open(root)
    raw = enrolment.request(
        key, party=COMMITTEE, role="committee", desk=uuid4(), title="?", person="?", at=1
    )
    path.write_bytes(raw)
    with pytest.raises(RefusedError) as refused:
        founded.enrolling.read(path, DAY)
    assert refused.value.code is Refusal.REGISTRY_RULE


def test_wrong_digits_of_the_committee_let_no_registry_in(founded: "Desk", group: "Desk") -> None:
    with pytest.raises(RefusedError) as unknown:
        group.trust.take(founded.trust.for_bundle().values())
    assert unknown.value.code is Refusal.NO_REGISTRY
    for typed in ("", "12345", "1" * 31):
        with pytest.raises(UserError, match="has thirty"):
            group.trust.set_pin(typed)
    group.trust.set_pin("1" * 30)
    with pytest.raises(RefusedError) as refused:
        group.trust.take(founded.trust.for_bundle().values())
    assert refused.value.code is Refusal.WRONG_ROOT
    assert group.trust.registry() is None


def test_mistyped_digits_are_put_right_before_anything_was_trusted(
    founded: "Desk", group: "Desk"
) -> None:
    group.trust.set_pin("1" * 30)
    right = founded.trust.root_digits()
    assert right is not None
    group.trust.set_pin(right)
    group.trust.take(founded.trust.for_bundle().values())
    assert group.trust.registry() == founded.trust.registry()


def test_other_digits_are_not_taken_unasked_once_a_registry_is_trusted(
    founded: "Desk", group: "Desk"
) -> None:
    welcome(founded, group)
    with pytest.raises(UserError, match="Other digits"):
        group.trust.set_pin("1" * 30)
    assert group.trust.registry() == founded.trust.registry()
    group.trust.set_pin(founded.trust.root_digits() or "")


def test_a_replaced_registry_is_refused(
    founded: "Desk", group: "Desk", make_desk: "MakeDesk", tmp_path: Path
) -> None:
    welcome(founded, group)
    other = tmp_path / "other"
    other.mkdir()
    impostor = make_desk("impostor")
    impostor.found(other)
    with pytest.raises(RefusedError) as refused:
        group.trust.take(impostor.trust.for_bundle().values())
    assert refused.value.code is Refusal.WRONG_ROOT
    assert group.trust.registry() == founded.trust.registry()


def test_a_committee_that_lost_its_root_key_makes_another_and_everybody_stays(
    founded: "Desk", group: "Desk", root: RootUse, stick: Path, tmp_path: Path
) -> None:
    founded.admit(group.ask(stick), root)
    welcome(founded, group)
    former = founded.trust.root_digits()
    root.path.unlink()
    stick2 = tmp_path / "second"
    stick2.mkdir()
    renewed = founded.founding.renew_root(stick2, SAFE, OWN, day=DAY)
    assert renewed.root_digits != former
    assert (renewed.registry.version, len(renewed.registry.members)) == (3, 2)
    assert founded.trust.standing() is Standing.ENROLLED
    with pytest.raises(RefusedError) as refused:
        group.trust.take(founded.trust.for_bundle().values())
    assert refused.value.code is Refusal.WRONG_ROOT
    group.trust.set_pin(renewed.root_digits, replacing=True)
    assert group.trust.registry() is None
    with pytest.raises(RefusedError):
        group.trust.take([raw for _, raw in _older(founded)])
    group.trust.take(founded.trust.for_bundle().values())
    assert group.trust.standing() is Standing.ENROLLED


def _older(desk: "Desk") -> list[tuple[int, bytes]]:
    """What lies in the database from before the present root."""
    with desk.workspace.store.view() as view:
        kept = Registries(view.connection).all()
    return [(one.version, one.envelope) for one in kept if one.root != desk.trust.root_digits()]


def test_rollback_of_the_registry_is_refused(
    founded: "Desk", group: "Desk", root: RootUse, stick: Path
) -> None:
    first = founded.trust.for_bundle()[1]
    founded.admit(group.ask(stick), root)
    welcome(founded, group)
    with pytest.raises(RefusedError) as refused:
        group.trust.take([first])
    assert refused.value.code is Refusal.OLD_REGISTRY
    assert group.trust.standing() is Standing.ENROLLED
    both = founded.trust.envelopes()
    group.trust.take([raw for _, raw in both])  # an old one beside the newest is no news
    assert group.trust.registry() == founded.trust.registry()


def test_rollback_to_the_old_root_is_refused(
    founded: "Desk", group: "Desk", root: RootUse, tmp_path: Path
) -> None:
    welcome(founded, group)
    old = founded.roots.open(root)
    current = founded.registry
    new = founded.roots.make(_stick(tmp_path, "new"), OTHER)
    founded.rotation.rotate([new.key.public], 1, root, day=DAY)
    founded.drafts.sign(RootUse(new.path, OTHER), DAY)
    group.trust.take(founded.trust.for_bundle().values())
    rotated = group.registry
    assert rotated.root.keys == (new.key.public,)
    forged = registry_change.address(rotated, (), 9)
    back = registry_change.rotate(rotated, current.root, 9)
    for raw in (registry.issue(forged, old), registry.issue(back, old)):
        with pytest.raises(RefusedError) as refused:
            group.trust.take([raw])
        assert refused.value.code is Refusal.WRONG_ROOT
    assert group.trust.registry() == rotated


def _stick(tmp_path: Path, name: str) -> Path:
    path = tmp_path / name
    path.mkdir()
    return path


def test_two_registries_with_one_number_are_noticed(
    founded: "Desk", group: "Desk", root: RootUse, stick: Path
) -> None:
    first = founded.registry
    founded.admit(group.ask(stick), root)
    welcome(founded, group)
    other = registry_change.address(first, ("age1other",), 5)
    with pytest.raises(RefusedError) as refused:
        group.trust.take([registry.issue(other, founded.roots.open(root))])
    assert refused.value.code is Refusal.REGISTRY_FORK
    founded.registries.encryption(root, on=False, day=DAY)
    group.trust.take(founded.trust.for_bundle().values())
    with pytest.raises(RefusedError) as late:
        group.trust.take([registry.issue(other, founded.roots.open(root))])
    assert late.value.code is Refusal.REGISTRY_FORK


def test_one_key_counted_twice_fakes_no_threshold(
    founded: "Desk", group: "Desk", root: RootUse
) -> None:
    current = founded.registry
    key = founded.roots.open(root)
    public = key.public.hex()
    with pytest.raises(RefusedError) as refused:
        registry.issue(registry_change.rotate(current, Root((public, public), 2), 5), key)
    assert refused.value.code is Refusal.REGISTRY_RULE
    founded.rotation.rotate([public, _made(founded, root)], 2, root, day=DAY)
    with pytest.raises(UserError, match="signed the draft already"):
        founded.drafts.sign(root, DAY)
    welcome(founded, group)
    assert group.trust.registry() == current


def _made(founded: "Desk", root: RootUse) -> str:
    """One more root key on the same stick."""
    return founded.roots.make(root.path.parent, OTHER).key.public


def test_a_stolen_laptop_is_cut_off_and_its_owner_enrolled_again(
    founded: "Desk", group: "Desk", make_desk: "MakeDesk", root: RootUse, stick: Path
) -> None:
    founded.admit(group.ask(stick), root)
    stolen = group.key().keyid
    fresh = make_desk("fresh", "W1")
    asked = fresh.ask(stick)
    issued = founded.admit(asked, root, withdraw=[stolen])
    assert (issued.complete, issued.version) == (True, 3)
    lost, new = [one for one in founded.registries.members() if not one.mine]
    assert (lost.keyid, lost.revoked, new.revoked) == (stolen, True, False)
    welcome(founded, group)
    assert group.trust.standing() is Standing.REVOKED
    with pytest.raises(UserError, match="never counts again"):
        founded.enrolling.read(group.ask(stick), DAY)


def test_a_lost_key_of_the_same_desk_is_named_beside_its_new_request(
    founded: "Desk", group: "Desk", root: RootUse, stick: Path
) -> None:
    founded.admit(group.ask(stick), root)
    before = group.key()
    group.keys.renew(OWN)
    assert group.trust.standing() is Standing.NOT_ASKED
    request = founded.enrolling.read(group.ask(stick), DAY)
    assert [one.public for one in request.earlier] == [before.public.hex()]
    founded.enrolling.compare(request.public, request.digits, DAY)
    founded.registries.admit(request.public, root, withdraw=[before.keyid], day=DAY)
    welcome(founded, group)
    assert group.trust.standing() is Standing.ENROLLED
    assert founded.enrolling.get(request.public).earlier == ()


def test_what_a_withdrawn_key_had_sent_stays_valid_and_later_work_can_be_let_in(
    founded: "Desk", group: "Desk", root: RootUse, stick: Path
) -> None:
    founded.admit(group.ask(stick), root)
    keyid, origin = group.key().keyid, uuid4()
    cut_off = Revocation(origin, 4)
    founded.registries.revoke(keyid, root, reason="گم شد", cut_offs=[cut_off], day=DAY)

    def end(feed: str = "all") -> int | None:
        member = registry.member_of(founded.registry, keyid)
        assert member is not None
        assert member.reason == "گم شد"
        return registry.valid_until(member, origin, feed)

    assert (end(), end(f"party:{COMMITTEE}")) == (4, 0)
    with pytest.raises(UserError, match="withdrawn before"):
        founded.registries.revoke(keyid, root, day=DAY)
    with pytest.raises(UserError, match="valid as it is"):
        founded.registries.extend(keyid, origin, 4, root, day=DAY)
    founded.registries.extend(keyid, origin, 7, root, day=DAY)
    assert end() == 7


def test_the_own_key_of_a_desk_and_a_key_of_nobody_are_not_withdrawn(
    founded: "Desk", root: RootUse
) -> None:
    with pytest.raises(UserError, match="this very desk"):
        founded.registries.revoke(founded.key().keyid, root, day=DAY)
    with pytest.raises(UserError, match="No desk"):
        founded.registries.revoke("0" * 64, root, day=DAY)


def test_a_stolen_committee_laptop_signs_no_registry_because_the_root_is_elsewhere(
    founded: "Desk", group: "Desk", make_desk: "MakeDesk", root: RootUse, stick: Path
) -> None:
    founded.admit(group.ask(stick), root)
    welcome(founded, group)
    known = founded.registry
    thief = founded.key()  # even with its passphrase
    theirs = SigningKey.generate()
    desk = Member(theirs.public.hex(), COMMITTEE, "committee", uuid4(), "?", 5)
    forged = registry.issue(registry_change.admit(known, desk, 5), thief)
    with pytest.raises(RefusedError) as refused:
        group.trust.take([forged])
    assert refused.value.code is Refusal.WRONG_ROOT
    fresh = make_desk("fresh")
    assert fresh.founding.rejoin(root, OTHER, day=DAY).complete
    assert fresh.trust.standing() is Standing.ENROLLED
    fresh.registries.revoke(thief.keyid, root, reason="سرقت", day=DAY)
    group.trust.take(fresh.trust.for_bundle().values())
    member = registry.member_of(group.trust.registry() or known, thief.keyid)
    assert member is not None
    assert registry.valid_until(member, uuid4()) == 0


def test_rejoining_takes_the_root_key_that_the_registry_beside_it_names(
    founded: "Desk", make_desk: "MakeDesk", root: RootUse, stick: Path, tmp_path: Path
) -> None:
    fresh = make_desk("fresh")
    alone = _stick(tmp_path, "alone")
    shutil.copy(root.path, alone)
    with pytest.raises(UserError, match="there is no file"):
        fresh.founding.rejoin(RootUse(alone / root.path.name, SAFE), OWN, day=DAY)
    strange = founded.roots.make(stick, OTHER)
    with pytest.raises(UserError, match="not one of those"):
        fresh.founding.rejoin(RootUse(strange.path, OTHER), OWN, day=DAY)
    with pytest.raises(RefusedError):
        fresh.founding.rejoin(RootUse(root.path, OTHER), OWN, day=DAY)
    assert fresh.trust.pin() is None
    assert fresh.keys.look() is None


def test_a_newer_registry_beside_the_root_key_is_taken_first(
    founded: "Desk", group: "Desk", make_desk: "MakeDesk", root: RootUse, stick: Path
) -> None:
    other = make_desk("second")
    founded.admit(other.ask(stick), root)
    welcome(founded, other)
    founded.admit(group.ask(stick), root)
    third = make_desk("parks", "W2")
    issued = other.admit(third.ask(stick), root)
    assert issued.version == 4
    assert issued.registry is not None
    assert {one.title for one in issued.registry.members} >= {"میز transport", "میز parks"}
    founded.registries.encryption(root, on=False, day=DAY)
    assert founded.registry.version == 5


def test_a_registry_of_somebody_else_beside_the_root_key_stops_every_change(
    founded: "Desk", root: RootUse, make_desk: "MakeDesk", tmp_path: Path, stick: Path
) -> None:
    other = _stick(tmp_path, "other")
    make_desk("impostor").found(other)
    shutil.copy(other / FILE, stick / FILE)
    before = founded.trust.registry()
    with pytest.raises(UserError, match="cannot follow"):
        founded.registries.encryption(root, on=False, day=DAY)
    (stick / FILE).write_bytes(b"\xff\n{}\n")
    with pytest.raises(UserError, match="cannot follow"):
        founded.registries.encryption(root, on=False, day=DAY)
    assert founded.trust.registry() == before


def test_what_is_no_root_key_and_a_root_key_of_nobody_change_nothing(
    founded: "Desk", root: RootUse, stick: Path, tmp_path: Path
) -> None:
    photo = stick / "photo.key"
    photo.write_bytes(b"not a key")
    with pytest.raises(UserError, match="no root key"):
        founded.registries.encryption(RootUse(photo, SAFE), on=False, day=DAY)
    strange = founded.roots.make(_stick(tmp_path, "other"), SAFE)
    with pytest.raises(UserError, match="not one of those in force"):
        founded.registries.encryption(RootUse(strange.path, SAFE), on=False, day=DAY)
    with pytest.raises(RefusedError) as refused:
        founded.registries.encryption(RootUse(root.path, OWN), on=False, day=DAY)
    assert refused.value.code is Refusal.WRONG_PASSPHRASE
    assert [file.path for file in founded.roots.find(stick)] == [root.path]
    assert founded.registry.version == 1


def test_files_for_the_committee_open_at_its_desks_and_with_the_root_key(
    founded: "Desk", make_desk: "MakeDesk", group: "Desk", root: RootUse, stick: Path
) -> None:
    def count() -> int:
        return len(founded.registries.recipients())

    assert count() == 2
    second = make_desk("second")
    founded.admit(second.ask(stick), root)
    assert count() == 3
    founded.admit(group.ask(stick), root)
    assert count() == 3
    founded.registries.revoke(second.key().keyid, root, day=DAY)
    assert count() == 2
    founded.registries.encryption(root, on=False, day=DAY)
    assert count() == 0
    with pytest.raises(UserError, match="so already"):
        founded.registries.encryption(root, on=False, day=DAY)
    founded.registries.encryption(root, on=True, day=DAY)
    assert count() == 2


def test_the_history_says_in_words_who_was_admitted_and_whose_key_was_withdrawn(
    founded: "Desk", group: "Desk", root: RootUse, stick: Path
) -> None:
    founded.admit(group.ask(stick), root)
    founded.registries.revoke(group.key().keyid, root, reason="گم شد", day=DAY)
    assert history(group.workspace) == ()
    steps = history(founded.workspace)
    assert [step.version for step in steps] == [3, 2, 1]
    assert {step.person for step in steps} == {"دبیر committee"}
    said = [[str(one) for one in step.changes] for step in steps]
    assert "withdrawn. گم شد" in said[0][0]
    assert "was admitted" in said[1][0]
    assert fingerprint.of_root(founded.registry.root) in " ".join(said[2])


def test_the_age_of_the_registry_is_told_in_days(founded: "Desk", group: "Desk") -> None:
    assert group.trust.age_days(group.now) is None
    assert founded.trust.age_days(founded.now) == 0
    assert founded.trust.age_days(founded.now + 75 * DAYS) == 75
    assert founded.trust.age_days(0) == 0


def test_a_registry_stays_in_force_when_the_clock_was_set_back(
    founded: "Desk", group: "Desk", root: RootUse, stick: Path
) -> None:
    group.now += 400 * DAYS
    group.trust.set_pin(founded.trust.root_digits() or "")
    group.now -= 500 * DAYS
    group.trust.take(founded.trust.for_bundle().values())
    assert group.trust.registry() == founded.trust.registry()


def test_only_the_keeper_or_who_may_seal_enters_the_committees_digits(
    founded: "Desk", group: "Desk"
) -> None:
    group.workspace.seat(uuid4())
    with pytest.raises(UserError, match="keeper"):
        group.trust.set_pin(founded.trust.root_digits() or "")
    assert group.trust.pin() is None


def test_a_stick_is_on_another_disk_than_the_work(tmp_path: Path) -> None:
    assert not apart(tmp_path, tmp_path)
    assert not apart(tmp_path / "away", tmp_path)
    assert apart(Path("/proc"), tmp_path) or not Path("/proc").exists()


def test_the_committees_secretary_admits_and_withdraws_once_members_are_entered(
    founded: "Desk", group: "Desk", root: RootUse, stick: Path
) -> None:
    with founded.workspace.store.change(by=founded.workspace.desk.person) as change:
        put_body(change, "C")
        put_members(change, "C")
    asked = group.ask(stick)
    with pytest.raises(UserError, match="C chair"):
        founded.enrolling.read(asked, DAY)
    founded.workspace.seat(sample("C/member"))
    with pytest.raises(UserError, match="holds no seat"):
        founded.registries.encryption(root, on=False, day=DAY)
    founded.workspace.seat(sample("C/secretary"))
    founded.admit(asked, root)
    founded.workspace.seat(sample("C/chair"))
    founded.registries.revoke(group.key().keyid, root, day=DAY)
    assert [one.revoked for one in founded.registries.members()] == [False, True]
    assert {step.person for step in history(founded.workspace)} == {
        "دبیر committee",
        "C secretary",
        "C chair",
    }


def test_what_was_received_under_a_key_is_where_it_is_cut_off(
    founded: "Desk", group: "Desk", root: RootUse, stick: Path
) -> None:
    founded.admit(group.ask(stick), root)
    key, other = group.key(), SigningKey.generate()
    mine, feed, theirs = uuid4(), f"party:{COMMITTEE}", uuid4()
    came = (
        (mine, "all", key, (3, 5)),
        (mine, feed, key, (2,)),
        (theirs, "all", other, (9,)),
        (uuid4(), "all", key, ()),  # taken in and out again
    )
    with founded.workspace.engine.begin() as connection:
        for place, (origin, name, signed, seqs) in enumerate(came, 1):
            raw = envelope.seal(BUNDLE, b"{}", signed)
            row = {"at": 1, "origin": origin, "manifest": raw, "status": "taken", "feed": name}
            connection.execute(sa.insert(batch).values(id=place, **row))
            for seq in seqs:
                held = {"origin": origin, "feed": name, "seq": seq, "sha256": bytes(32)}
                connection.execute(sa.insert(listed).values(party=1, batch=place, **held))
    assert set(founded.registries.cut_offs(key.keyid)) == {
        Revocation(mine, 5),
        Revocation(mine, 2, feed),
    }
    founded.registries.revoke(key.keyid, root, day=DAY)
    member = registry.member_of(founded.registry, key.keyid)
    assert member is not None
    ends = [registry.valid_until(member, one, name) for one, name, *_ in came]
    assert ends == [5, 2, 0, 0]
