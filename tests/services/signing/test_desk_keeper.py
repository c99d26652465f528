"""The keeper of a desk: who gives passphrases, who hands over, and the envelope in the safe."""

from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest

from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.keys.desk_people import DeskPeople
from paayesh_desktop.services.people.desk_person import rename
from paayesh_desktop.services.people.sign_in import SignIn
from paayesh_desktop.services.workspace import Workspace
from tests.services.signing.conftest import GOOD, OTHER, kept


def test_a_damaged_row_is_mended_by_the_keeper(
    signing: SignIn, colleague: UUID, workspace: Workspace
) -> None:
    row = kept(workspace).get(colleague)
    assert row is not None
    kept(workspace).put(replace(row, parameters="?"))
    with pytest.raises(UserError, match="damaged"):
        signing.sign_in(colleague, OTHER)
    assert signing.sign_in(colleague, signing.reset(colleague)).must_change


def test_the_keeper_gives_one_for_one_time(
    signing: SignIn, colleague: UUID, workspace: Workspace
) -> None:
    once = signing.reset(colleague)
    with pytest.raises(UserError):
        signing.sign_in(colleague, OTHER)
    assert signing.sign_in(colleague, once).must_change
    assert workspace.desk.person == workspace.desk.keeper
    signing.choose(colleague, once, "کتاب خانه روشن")
    assert workspace.desk.person == colleague
    assert not signing.sign_in(colleague, "کتاب خانه روشن").must_change


def test_only_the_keeper_gives_passphrases_and_changes_people(
    signing: SignIn, colleague: UUID, workspace: Workspace, keeper: UUID
) -> None:
    signing.sign_in(colleague, OTHER)
    people = DeskPeople(workspace, signing)
    for forbidden in (
        lambda: signing.reset(colleague),
        signing.new_envelope,
        lambda: people.add("کسی دیگر"),
        lambda: people.remove(colleague),
        lambda: people.hand_over(colleague),
    ):
        with pytest.raises(UserError, match="مریم رستگار"):
            forbidden()
    assert {one.person for one in signing.people()} == {keeper, colleague}


def test_before_the_keeper_has_a_passphrase_nobody_is_added(
    signing: SignIn, workspace: Workspace
) -> None:
    with pytest.raises(UserError, match="cannot know two people apart"):
        DeskPeople(workspace, signing).add("زهرا کریمی")
    with workspace.store.view() as view:
        assert view.count(Person) == 1


def test_somebody_who_is_entered_already_keeps_their_key(
    signing: SignIn, workspace: Workspace
) -> None:
    signing.choose_first(GOOD)
    person = Person(new_key(), "علی نوری")
    with workspace.store.change(by=workspace.desk.person) as change:
        change.put(person, party=workspace.desk.party)
    people = DeskPeople(workspace, signing)
    assert people.add(person.id).person == person.id
    with pytest.raises(UserError, match="already"):
        people.add(person.id)
    with pytest.raises(UserError, match="Nobody"):
        people.add(new_key())
    with pytest.raises(UserError, match="name is needed"):
        people.add("  ")


def test_who_was_taken_away_cannot_sign_in_and_keeps_their_name(
    signing: SignIn, colleague: UUID, workspace: Workspace
) -> None:
    people = DeskPeople(workspace, signing)
    people.remove(colleague)
    with pytest.raises(UserError, match="Nobody"):
        signing.sign_in(colleague, OTHER)
    with workspace.store.view() as view:
        assert view.get(Person, colleague) is not None
    with pytest.raises(UserError):
        people.remove(colleague)


def test_the_keeper_cannot_go_without_handing_over(
    signing: SignIn, colleague: UUID, workspace: Workspace, keeper: UUID
) -> None:
    people = DeskPeople(workspace, signing)
    with pytest.raises(UserError, match="Hand the desk over first"):
        people.remove(keeper)
    people.hand_over(colleague)
    assert workspace.desk.keeper == colleague
    assert workspace.desk.person == keeper, "who sat here still sits here"
    signing.sign_in(colleague, OTHER)
    people.remove(keeper)
    assert [one.person for one in signing.people()] == [colleague]


def test_the_new_keeper_is_there_after_a_restart(
    signing: SignIn, colleague: UUID, workspace: Workspace, tmp_path: Path
) -> None:
    DeskPeople(workspace, signing).hand_over(colleague)
    workspace.close()
    with Workspace.open(tmp_path / "home") as again:
        assert again.desk.keeper == colleague


def test_a_desk_is_not_handed_to_somebody_without_a_passphrase_of_their_own(
    signing: SignIn, workspace: Workspace
) -> None:
    signing.choose_first(GOOD)
    people = DeskPeople(workspace, signing)
    added = people.add("زهرا کریمی")
    with pytest.raises(UserError, match="has not chosen"):
        people.hand_over(added.person)
    with pytest.raises(UserError, match="Nobody"):
        people.hand_over(new_key())


def test_the_keepers_envelope_opens_the_desk_once(signing: SignIn, keeper: UUID) -> None:
    code = signing.choose_first(GOOD)
    assert signing.sign_in(keeper, code.replace(" ", "")).must_change
    signing.choose(keeper, code, OTHER)
    with pytest.raises(UserError, match="Caps Lock"):
        signing.sign_in(keeper, code)
    fresh = signing.new_envelope()
    assert signing.sign_in(keeper, fresh).must_change


def test_the_envelope_is_no_person_and_opens_nothing_else(
    signing: SignIn, colleague: UUID, workspace: Workspace
) -> None:
    code = signing.new_envelope()
    assert len(signing.people()) == 2
    with pytest.raises(UserError, match="Caps Lock"):
        signing.sign_in(colleague, code)
    with pytest.raises(UserError, match="Nobody"):
        signing.sign_in(reference_key("credential", "envelope"), code)
    with pytest.raises(UserError, match="own passphrase"):
        signing.reset(workspace.desk.keeper)


def test_whoever_continues_as_somebody_of_another_party_can_mend_their_name(
    staffed: Workspace,
) -> None:
    head = reference_key("sample", "W1/head")
    SignIn(staffed).continue_as(head)
    rename(staffed, "نام تازه")
    with staffed.store.view() as view:
        person = view.get(Person, head)
    assert person is not None
    assert person.name == "نام تازه"
