"""A packet is read at once: more evaluations on the agenda ask the database nothing more."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import date

import msgspec
import sqlalchemy as sa
from sqlalchemy import event

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.meeting import AgendaItem, Meeting, MeetingKind, MeetingState
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.reports.report import Report
from paayesh_desktop.services.workspace import Workspace
from tests.services.reporting.loop.paper_words import lines, paper

DAY = date(2026, 11, 21)


@contextmanager
def statements(engine: sa.Engine) -> Generator[list[str]]:
    """What the database is asked inside."""
    asked: list[str] = []

    def hear(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", hear)
    yield asked
    event.remove(engine, "before_cursor_execute", hear)


def asked_for(city: Workspace, meeting: Meeting) -> tuple[int, Report]:
    with statements(city.engine) as asked:
        found = paper(city, ReportKind.PACKET, meeting.id, DAY)
    return len(asked), found


def with_evaluations(city: Workspace, count: int, state: MeetingState) -> Meeting:
    """A meeting of the committee whose items are evaluations."""
    with city.store.change(by=city.desk.person) as change:
        like = change.find(Meeting, kind=MeetingKind.ORDINARY, state=MeetingState.CLOSED)[0]
        meeting = msgspec.structs.replace(like, id=new_key(), state=state)
        rows = change.find(ProjectEvaluation, period="1405B3", order_by=("id",))[:count]
        assert len(rows) == count
        change.put(meeting, party=COMMITTEE)
        for place, row in enumerate(rows, 1):
            about = (ProjectEvaluation.entity, row.id)
            item = AgendaItem(new_key(), meeting.id, place, f"موضوع {place}", *about)
            change.put(item, party=COMMITTEE)
    return meeting


def test_more_evaluations_ask_the_database_nothing_more(city: Workspace) -> None:
    few, _ = asked_for(city, with_evaluations(city, 10, MeetingState.CLOSED))
    many, packet = asked_for(city, with_evaluations(city, 20, MeetingState.CLOSED))
    assert sum("Indicators of the project" in line for line in lines(packet)) == 20
    assert many == few


def test_what_may_be_decided_is_asked_for_each_item(city: Workspace) -> None:
    """As the meeting itself does it, and nothing beside."""
    few, _ = asked_for(city, with_evaluations(city, 1, MeetingState.INVITED))
    many, _ = asked_for(city, with_evaluations(city, 20, MeetingState.INVITED))
    assert many - few <= 19 * 4
