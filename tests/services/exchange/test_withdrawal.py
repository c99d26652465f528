"""A key is withdrawn: what it had signed stays, what it signs later does not count."""

from pathlib import Path
from uuid import uuid4

import pytest
import sqlalchemy as sa

from paayesh_desktop.bundle import envelope, fingerprint, registry, registry_change
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.wire import BUNDLE, Member, Revocation
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.keys.registry_history import history
from paayesh_desktop.services.keys.root_keys import RootUse
from paayesh_desktop.services.keys.trust import Standing
from paayesh_desktop.store.schema import batch, listed
from tests.services.exchange.conftest import MakeDesk
from tests.services.exchange.desks import DAY, OTHER, OWN, Desk, welcome


def test_a_stolen_laptop_is_cut_off_and_its_owner_enrolled_again(
    founded: Desk, group: Desk, make_desk: MakeDesk, root: RootUse, stick: Path
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
    founded: Desk, group: Desk, root: RootUse, stick: Path
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
    founded: Desk, group: Desk, root: RootUse, stick: Path
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
    founded: Desk, root: RootUse
) -> None:
    with pytest.raises(UserError, match="this very desk"):
        founded.registries.revoke(founded.key().keyid, root, day=DAY)
    with pytest.raises(UserError, match="No desk"):
        founded.registries.revoke("0" * 64, root, day=DAY)


def test_a_stolen_committee_laptop_signs_no_registry_because_the_root_is_elsewhere(
    founded: Desk, group: Desk, make_desk: MakeDesk, root: RootUse, stick: Path
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


def test_the_history_says_in_words_who_was_admitted_and_whose_key_was_withdrawn(
    founded: Desk, group: Desk, root: RootUse, stick: Path
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


def test_what_was_received_under_a_key_is_where_it_is_cut_off(
    founded: Desk, group: Desk, root: RootUse, stick: Path
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
