"""What was spoken about in a meeting of the committee stays with the committee's own desks."""

from pathlib import Path
from uuid import UUID
from zipfile import ZipFile

import pytest
from msgspec.structs import replace

from paayesh_desktop.bundle.wire import ALL
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.meeting import (
    AgendaItem,
    Meeting,
    MeetingKind,
    MeetingState,
    Minutes,
    minutes_key,
)
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.resolution import Binding, Resolution, ResolutionKind
from paayesh_desktop.domain.rightful_row import is_rightful
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue
from paayesh_desktop.services.exchange.private_feed import INNER, PrivateFeed
from paayesh_desktop.services.meetings.meeting_file import MeetingFiles
from paayesh_desktop.services.meetings.minutes import spoken
from paayesh_desktop.services.reporting.issuing import Reports
from paayesh_desktop.services.reporting.request import ReportRequest
from tests.services.exchange.city import W1, W2, City, key, send, take, write
from tests.services.exchange.desks import DAY, Desk
from tests.services.exchange.test_post_parties import case, count

TALK = "از دیرکرد کارگروه دیگر گفته شد."


@pytest.fixture
def meeting() -> Meeting:
    """A meeting of the committee, its minutes closed."""
    return Meeting(
        new_key(), key("body/C"), MeetingKind.ORDINARY, 4, DAY, MeetingState.CLOSED,
        minutes_number="1405/4",
    )  # fmt: skip


@pytest.fixture
def held(city: City, meeting: Meeting) -> City:
    """It spoke about two workgroups, with an item and a resolution about each."""
    rows = [meeting, Minutes(minutes_key(meeting.id), meeting.id, TALK)]
    for place, (group, project) in enumerate(((W1, "M"), (W2, "K")), 1):
        about = case(group, project)
        item = AgendaItem(
            new_key(), meeting.id, place, f"پرونده {project}", "deviation_case", about.id
        )
        decided = Resolution(
            new_key(), meeting.id, f"1405-{place}", ResolutionKind.OTHER, f"مصوبه {project}",
            Binding.MINUTES, agenda_item_id=item.id, about_kind="deviation_case", about_id=about.id,
        )  # fmt: skip
        rows += [about, item, decided]
    write(city.committee.workspace, rows)
    return city


def titles(desk: Desk, kind: type[AgendaItem | Resolution]) -> list[str]:
    with desk.workspace.store.view() as view:
        return [row.title for row in view.find(kind)]


def carries(path: Path, text: str) -> bool:
    with ZipFile(path) as file:
        return any(text.encode() in file.read(name) for name in file.namelist())


def test_a_workgroup_gets_what_concerns_it_and_not_what_was_spoken(
    held: City, meeting: Meeting
) -> None:
    group = held.group
    sent = send(held.committee, W1, held.stick(), full=True)
    assert not carries(sent.path, TALK)
    take(group, sent.path)
    assert titles(group, AgendaItem) == ["پرونده M"]
    assert titles(group, Resolution) == ["مصوبه M"]
    assert count(group, Minutes) == 0
    shown = MeetingFiles(group.workspace).show(meeting.id, DAY)
    assert (shown.minutes, shown.reserved) == ("", True)
    assert shown.meeting.minutes_number == "1405/4"
    here = MeetingFiles(held.committee.workspace).show(meeting.id, DAY)
    assert (here.minutes, here.reserved) == (TALK, False)
    kept = minutes_key(meeting.id)
    assert feeds(held, ("meeting", meeting.id), ("minutes", kept)) == [ALL, INNER]
    assert feeds(held, ("minutes", new_key())) == [INNER]
    assert carries(send(held.committee, COMMITTEE, held.stick(), full=True).path, TALK)


@pytest.mark.parametrize("kind", [ReportKind.MINUTES, ReportKind.PACKET])
def test_a_paper_with_gaps_is_not_made_of_what_a_workgroup_has(
    held: City, meeting: Meeting, kind: ReportKind
) -> None:
    held.carry(held.committee, held.group)
    request = ReportRequest(kind, meeting.id)
    with pytest.raises(UserError, match="with the committee"):
        list(Reports(held.group.workspace, Catalogue("en")).compose(request, DAY))
    assert list(Reports(held.committee.workspace, Catalogue("en")).compose(request, DAY))


def test_a_workgroups_own_minutes_reach_the_committee(city: City) -> None:
    own = Meeting(new_key(), key("body/W1"), MeetingKind.ORDINARY, 1, DAY, MeetingState.CLOSED)
    write(city.group.workspace, [own, Minutes(minutes_key(own.id), own.id, TALK)])
    city.carry(city.group, city.committee)
    shown = MeetingFiles(city.committee.workspace).show(own.id, DAY)
    assert (shown.minutes, shown.reserved) == (TALK, False)


def test_minutes_of_an_earlier_version_are_still_read_and_leave_the_meetings_row_when_written(
    city: City, meeting: Meeting
) -> None:
    workspace = city.committee.workspace
    former = replace(meeting, state=MeetingState.OPEN, minutes="نوشتهٔ پیشین")
    write(workspace, [former])
    assert MeetingFiles(workspace).show(former.id, DAY).minutes == "نوشتهٔ پیشین"
    write(workspace, [Minutes(minutes_key(former.id), former.id, TALK)])
    with workspace.store.view() as view:
        assert spoken(view, former) == TALK


def feeds(city: City, *rows: tuple[str, UUID]) -> list[str]:
    with city.committee.workspace.store.view() as view:
        return list(PrivateFeed(view)(rows))


def test_a_meeting_has_one_row_of_minutes(meeting: Meeting) -> None:
    other = new_key()
    assert is_rightful(Minutes(minutes_key(meeting.id), meeting.id))
    assert not is_rightful(Minutes(minutes_key(meeting.id), other))
