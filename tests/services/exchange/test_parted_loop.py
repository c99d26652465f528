"""The deviation loop by files alone: three desks end where one desk would have ended."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from paayesh_desktop.domain.deviation_case import CaseMove, CaseState, DeviationCase
from paayesh_desktop.domain.meeting import Attendance, Minutes
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.plan import PlanVersion
from paayesh_desktop.domain.project_evaluation import EvaluationMove
from paayesh_desktop.domain.result import Result
from paayesh_desktop.domain.verdict import VerdictSnapshot
from paayesh_desktop.services.keys.root_keys import RootUse
from paayesh_desktop.services.people.party_title import party_code
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.engine import reading
from paayesh_desktop.store.replay import state_hash
from tests.conftest import sample
from tests.services.exchange.conftest import SAFE, Desk, MakeDesk
from tests.services.exchange.parted_story import PartedStory, Post, differences, read, settle
from tests.services.loop import test_karaj
from tests.services.loop.conftest import Story

Tale = Callable[[Story], None]
SOLVABLE = test_karaj.test_what_can_be_solved_is_removed_and_the_case_is_closed_as_conforming
UNSOLVABLE = test_karaj.test_what_cannot_be_solved_changes_the_plan_which_is_evaluated_again


class Desks:
    """Three desks that the committee has admitted, and the story between them."""

    def __init__(self, committee: Desk, lead: Desk, district: Desk, post: Post) -> None:
        self.committee, self.lead, self.district = committee, lead, district
        self.story = PartedStory(committee, lead, district, post)

    def close(self, folder: Path) -> None:
        """The last files of all, none of which is lost."""
        last = Post(folder, 0)
        last.carry(self.district, sample("W1"), self.lead)
        last.carry(self.lead, COMMITTEE, self.committee)
        last.carry(self.committee, sample("W1"), self.lead)
        last.carry(self.lead, sample("W1"), self.district)


@pytest.fixture
def desks(
    founded: Desk, make_desk: MakeDesk, stick: Path, tmp_path: Path
) -> Callable[[Post], Desks]:
    def admitted(post: Post) -> Desks:
        lead, district = make_desk("lead", "W1"), make_desk("district", "W1")
        settle(founded, lead, district)
        (file,) = founded.roots.find(stick)
        keeper = founded.workspace.desk.person
        founded.workspace.seat(sample("C/secretary"))
        for desk in (lead, district):
            founded.admit(desk.ask(_folder(tmp_path / desk.workspace.desk.title)), _use(file.path))
            desk.trust.set_pin(founded.trust.root_digits() or "")
        founded.workspace.seat(keeper)
        made = Desks(founded, lead, district, post)
        quiet = Post(_folder(tmp_path / "welcome"), 0)
        quiet.carry(founded, sample("W1"), lead)
        quiet.carry(founded, sample("W1"), district)
        quiet.carry(lead, sample("W1"), district)
        quiet.carry(lead, COMMITTEE, founded)
        return made

    return admitted


@pytest.mark.parametrize(
    ("tale", "loses", "repeats", "seed"),
    [
        (SOLVABLE, 3, 5, 1),
        (UNSOLVABLE, 0, 5, 2),
        *(
            pytest.param(tale, loses, repeats, seed, marks=pytest.mark.full)
            for tale in (SOLVABLE, UNSOLVABLE)
            for loses, repeats, seed in ((0, 0, 0), (5, 5, 3), (7, 7, 4), (3, 9, 5))
        ),
    ],
)
def test_files_alone_bring_every_desk_where_one_desk_would_have_come(
    tale: Tale,
    loses: int,
    repeats: int,
    seed: int,
    desks: Callable[[Post], Desks],
    staffed: Workspace,
    tmp_path: Path,
) -> None:
    tale(Story(staffed))
    post = Post(_folder(tmp_path / "post"), seed, loses=loses, repeats=repeats)
    parted = desks(post)
    tale(parted.story)
    parted.close(_folder(tmp_path / "last"))
    assert (post.lost > 0) == (loses > 0)
    assert (post.repeated > 0) == (repeats > 0)

    told = summary(staffed)
    assert CaseState.CLOSED in told[0].values()
    for desk in (parted.committee, parted.lead, parted.district):
        assert summary(desk.workspace) == told
    assert list(differences(parted.committee, parted.lead, sample("W1"))) == []
    assert list(differences(parted.committee, parted.district, sample("W1"))) == []
    private = [
        told
        for told in differences(parted.committee, parted.lead, COMMITTEE)
        if not told.startswith((Result.entity, Attendance.entity, Minutes.entity))
    ]
    assert private == [], "\n".join(private)


def test_all_files_of_the_play_read_again_in_any_order_change_nothing(
    desks: Callable[[Post], Desks], tmp_path: Path
) -> None:
    parted = desks(Post(_folder(tmp_path / "post"), 3))
    SOLVABLE(parted.story)
    parted.close(tmp_path / "post")
    files = sorted((tmp_path / "post").rglob("*.pbz"))
    for desk, code in ((parted.committee, "C"), (parted.lead, party_code(sample("W1")))):
        before = state(desk.workspace)
        addressed = [path for path in files if path.name.split("-")[1] == code]
        assert len(addressed) > len(files) // 4
        read(desk, *reversed(addressed))
        read(desk, *addressed[::2], *addressed[1::2])
        assert state(desk.workspace) == before


Told = tuple[dict[str, CaseState], *tuple[Sequence[object], ...]]


def state(workspace: Workspace) -> str:
    with reading(workspace.engine) as connection:
        return state_hash(connection)


def summary(workspace: Workspace) -> Told:
    """What was decided, without what is random: keys and instants."""
    with workspace.store.view() as view:
        numbers = {case.id: case.number for case in view.find(DeviationCase)}
        moves = sorted(view.find(CaseMove), key=lambda move: (numbers[move.case_id], move.number))
        states = {numbers[move.case_id]: move.state for move in moves}
        made: Sequence[object] = [(numbers[move.case_id], move.kind, move.role) for move in moves]
        steps: Sequence[object] = sorted(
            (str(step.evaluation_id), step.number, step.kind, step.role)
            for step in view.find(EvaluationMove)
        )
        versions: Sequence[object] = sorted(
            (one.number, one.effective_on) for one in view.find(PlanVersion)
        )
        number = {one.id: one.number for one in view.find(PlanVersion)}
        verdicts: Sequence[object] = sorted(
            (one.indicator_id, one.period, number[one.version_id], one.verdict)
            for one in view.find(VerdictSnapshot)
            if one.indicator_id in {sample(code) for code in ("I1", "I2", "I3")}
        )
    return states, made, steps, versions, verdicts


def _use(path: Path) -> RootUse:
    return RootUse(path, SAFE)


def _folder(path: Path) -> Path:
    path.mkdir()
    return path
