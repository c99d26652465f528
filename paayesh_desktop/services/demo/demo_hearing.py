"""A meeting of the demo city's committee that found on evaluations and cases."""

from dataclasses import replace
from datetime import date, timedelta

from paayesh_desktop.domain.calendar import to_jalali
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.meeting import (
    AgendaItem,
    Attendance,
    Meeting,
    MeetingKind,
    MeetingState,
    Minutes,
    Presence,
    minutes_key,
)
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.domain.resolution import Binding, Resolution, ResolutionKind
from paayesh_desktop.services.demo.demo_loop_words import LoopWords, office_act
from paayesh_desktop.services.people.act import Act
from paayesh_desktop.services.people.in_force import members_in_force
from paayesh_desktop.store.change import Change

_BODY = reference_key("body", "committee")
_INVITED = timedelta(days=4)


class DemoHearing:
    """A closed meeting of a *day*, with the committee's next number; every member in force but the
    last came."""

    def __init__(self, change: Change, words: LoopWords, day: date) -> None:
        number = 1 + max((row.number for row in change.find(Meeting, body_id=_BODY)), default=0)
        self._change = change
        self._year = to_jalali(day).year
        self._act = office_act("C", "secretary", day)
        self.day = day
        self._taken = _taken(change, self._year)
        self._items = 0
        self.meeting = Meeting(
            reference_key("demo/hearing", f"C/{number}"),
            _BODY,
            MeetingKind.ORDINARY,
            number,
            day,
            MeetingState.CLOSED,
            "09:00",
            "11:30",
            words.place,
            called_by=reference_key("demo/person", "C/chair"),
            letter_number=f"{self._year}/{number}/12",
            letter_on=day - _INVITED,
            minutes_number=f"{self._year}/{number}/31",
        )
        change.put(self.meeting, party=COMMITTEE)
        spoken = Minutes(minutes_key(self.meeting.id), self.meeting.id, words.minutes)
        change.put(spoken, party=COMMITTEE)
        members = members_in_force(change, _BODY, day)
        people = {member.person_id: member for member in members}
        for place, member in enumerate(people.values()):
            last = place == len(people) - 1
            line = Attendance(
                reference_key("demo/attendance", f"hearing/{number}/{place}"),
                self.meeting.id,
                member.person_id,
                Presence.EXCUSED if last else Presence.PRESENT,
                member.id,
                position=place,
            )
            change.put(line, party=COMMITTEE)

    def resolve(
        self,
        kind: ResolutionKind,
        title: str,
        about: ProjectEvaluation | DeviationCase | None = None,
        *,
        text: str = "",
        due_on: date | None = None,
    ) -> Act:
        """Put an item on the agenda and resolve on it; what the committee then does by it. One
        resolution without a row accepts many evaluations at once."""
        self._taken += 1
        self._items += 1
        key = f"{self.meeting.number}/{self._items}"
        about_kind, about_id = (None, None) if about is None else (about.entity, about.id)
        item = AgendaItem(
            reference_key("demo/agenda_item", f"hearing/{key}"),
            self.meeting.id,
            self._items,
            title,
            about_kind,
            about_id,
            outcome=text or title,
        )
        resolution = Resolution(
            reference_key("demo/resolution", f"hearing/{key}"),
            self.meeting.id,
            f"{self._year}-{self._taken}",
            kind,
            title,
            Binding.MINUTES,
            text,
            item.id,
            about_kind,
            about_id,
            due_on=due_on,
        )
        self._change.put(item, party=COMMITTEE)
        self._change.put(resolution, party=COMMITTEE)
        return replace(
            self._act,
            reason=text,
            due_on=due_on,
            meeting_id=self.meeting.id,
            resolution_id=resolution.id,
        )


def _taken(change: Change, year: int) -> int:
    """How many resolutions of the year there are already."""
    return sum(row.number.startswith(f"{year}-") for row in change.find(Resolution))
