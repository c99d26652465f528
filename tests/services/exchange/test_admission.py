"""From a request to being enrolled: who is admitted, and after which comparison."""

from pathlib import Path
from uuid import uuid4

import pytest

from paayesh_desktop.bundle import enrolment, fingerprint
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.keys.enrolling import RequestStatus
from paayesh_desktop.services.keys.registry_history import history
from paayesh_desktop.services.keys.root_keys import RootUse
from paayesh_desktop.services.keys.trust import Standing
from tests.conftest import put_body, put_members, sample
from tests.services.exchange.desks import DAY, Desk, welcome


def test_a_workgroup_comes_from_a_request_to_being_enrolled(
    founded: Desk, group: Desk, root: RootUse, stick: Path
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
    founded: Desk, group: Desk, root: RootUse, stick: Path
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
    founded: Desk, group: Desk, stick: Path
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
    founded: Desk, group: Desk, stick: Path
) -> None:
    request = founded.enrolling.read(group.ask(stick), DAY)
    founded.enrolling.compare(request.public, request.digits, DAY)
    again = founded.enrolling.read(group.ask(stick), DAY)
    assert again.status is RequestStatus.ASKED


def test_reading_the_same_request_twice_changes_nothing(
    founded: Desk, group: Desk, root: RootUse, stick: Path
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


def test_a_refused_desk_may_ask_again(founded: Desk, group: Desk, stick: Path) -> None:
    asked = group.ask(stick)
    request = founded.enrolling.read(asked, DAY)
    founded.enrolling.compare(request.public, request.digits, DAY)
    founded.enrolling.refuse(request.public, DAY)
    refused = founded.enrolling.get(request.public)
    assert (refused.status, refused.decided_by) == (RequestStatus.REFUSED, "دبیر committee")
    assert founded.enrolling.waiting() == ()
    assert founded.enrolling.read(asked, DAY).status is RequestStatus.ASKED


def test_what_is_no_request_is_refused_in_a_sentence(founded: Desk, stick: Path) -> None:
    for place, data in enumerate((b"", b"{}", b"\xff" * 9, b"[" * 60_000, b"x" * 70_000)):
        path = stick / f"{place}.pbr"
        path.write_bytes(data)
        with pytest.raises(UserError):
            founded.enrolling.read(path, DAY)
    with pytest.raises(UserError):
        founded.enrolling.read(stick / "away.pbr", DAY)
    assert founded.enrolling.all() == ()


def test_a_request_for_a_party_that_does_not_exist_is_refused(founded: Desk, stick: Path) -> None:
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
    founded: Desk, group: Desk, root: RootUse, stick: Path
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


def test_a_root_key_is_no_desk_key(founded: Desk, root: RootUse, stick: Path) -> None:
    path = stick / "root.pbr"
    key = founded.roots.open(root)
    raw = enrolment.request(
        key, party=COMMITTEE, role="committee", desk=uuid4(), title="?", person="?", at=1
    )
    path.write_bytes(raw)
    with pytest.raises(RefusedError) as refused:
        founded.enrolling.read(path, DAY)
    assert refused.value.code is Refusal.REGISTRY_RULE


def test_the_committees_secretary_admits_and_withdraws_once_members_are_entered(
    founded: Desk, group: Desk, root: RootUse, stick: Path
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
