"""The staffed workspace's project M on its way to the committee, for tests of pages."""

from datetime import timedelta
from functools import partial
from uuid import UUID

import pytest

from paayesh_desktop.domain.cycle import Cycle, CycleKind, cycle_key
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.meeting import (
    Attendance,
    Meeting,
    MeetingKind,
    MeetingState,
    Presence,
)
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation, evaluation_key
from paayesh_desktop.domain.resolution import Binding, Resolution, ResolutionKind
from paayesh_desktop.services.evaluations.comparing import Comparing
from paayesh_desktop.services.evaluations.evaluation_gaps import gaps_of
from paayesh_desktop.services.evaluations.opinions import Opinions
from paayesh_desktop.services.meetings import enactment
from paayesh_desktop.services.workspace import Workspace
from tests.qt.tiny_city import DAY


@pytest.fixture
def cycled(staffed: Workspace) -> Workspace:
    """The staffed workspace with the evaluation cycles of 1404, nothing compared yet."""
    plan = reference_key("sample", "P")
    with staffed.store.change(by=staffed.desk.person) as change:
        for number in range(1, 7):
            period = Period.parse(f"1404B{number}")
            due_on = period.end + timedelta(10)
            kind = CycleKind.TWO_MONTHLY
            key = cycle_key(plan, period)
            cycle = Cycle(key, plan, kind, period.code, period.start, due_on, evaluates=True)
            change.put(cycle, party=COMMITTEE)
    return staffed


@pytest.fixture
def submitted(cycled: Workspace) -> UUID:
    """Project M was compared in 1404B2, found not to conform, signed off; its evaluation's key."""
    sample = partial(reference_key, "sample")
    period = Period.parse("1404B2")
    cycle = cycle_key(sample("P"), period)
    key = evaluation_key(period.start, sample("M"), cycle)
    opinions = Opinions(cycled)
    cycled.seat(sample("W1/secretary"))
    Comparing(cycled).compare(cycle, sample("W1"), DAY)
    opinions.give(key, False, "پیشرفت کافی نیست", DAY)
    with cycled.store.view() as view:
        row = view.get(ProjectEvaluation, key)
        assert row is not None
        gaps = list(gaps_of(view, row))
    for gap in gaps:
        opinions.explain_gap(key, gap, "گزارش نرسید", DAY)
    cycled.seat(sample("W1/head"))
    opinions.submit([key], DAY)
    cycled.seat(None)
    return key


@pytest.fixture
def referred(cycled: Workspace, submitted: UUID) -> UUID:
    """A quorate meeting referred project M to its workgroup; the key of the open case."""
    sample = partial(reference_key, "sample")
    state = MeetingState.OPEN
    meeting = Meeting(new_key(), sample("body/C"), MeetingKind.ORDINARY, 1, DAY, state=state)
    resolution = Resolution(
        new_key(),
        meeting.id,
        "1405-1",
        ResolutionKind.REFERRAL,
        "ارجاع پروژه",
        Binding.MINUTES,
        "نتیجه مطلوب نیست",
        about_kind="evaluation",
        about_id=submitted,
        due_on=DAY + timedelta(20),
    )
    cycled.seat(sample("C/secretary"))
    with cycled.store.change(by=sample("C/secretary")) as change:
        change.put(meeting, party=COMMITTEE)
        for place, seat in enumerate(("chair", "secretary", "member", "member2", "member3")):
            attendance = Attendance(
                new_key(),
                meeting.id,
                sample(f"C/{seat}"),
                Presence.PRESENT,
                sample(f"seat/C/{seat}"),
                position=place,
            )
            change.put(attendance, party=COMMITTEE)
        enactment.check(change, resolution)
        change.put(resolution, party=COMMITTEE)
        enactment.enact(change, cycled, resolution, meeting, DAY)
    cycled.seat(None)
    with cycled.store.view() as view:
        return view.find(DeviationCase)[0].id
