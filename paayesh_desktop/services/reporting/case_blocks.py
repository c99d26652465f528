"""A deviation case on paper: where it stands, its obstacles, what is done, every move."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from uuid import UUID

from paayesh_desktop.domain.obstacle import ActionState, Justification
from paayesh_desktop.domain.text import isolate, isolate_ltr
from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import (
    Block,
    Cell,
    Column,
    Fact,
    Facts,
    Heading,
    Look,
    Row,
    Table,
    Text,
    Tone,
)
from paayesh_desktop.services.cases.action_lines import ActionLine
from paayesh_desktop.services.cases.case_view import CaseView
from paayesh_desktop.services.cases.obstacle_groups import ObstacleGroup
from paayesh_desktop.services.loop.move_lines import MoveLine
from paayesh_desktop.services.reporting.cells import Cells
from paayesh_desktop.services.wording import NOTHING, Wording

_SOLVABLE = {
    True: (translate("Obstacle", "solvable"), Tone.GOOD),
    False: (translate("Obstacle", "not solvable"), Tone.BAD),
    None: (translate("Obstacle", "not judged yet"), Tone.MISSING),
}
_ACTIONS: Mapping[ActionState, Tone] = {
    ActionState.PLANNED: Tone.PLAIN,
    ActionState.STARTED: Tone.PLAIN,
    ActionState.DONE: Tone.NEAR,
    ActionState.VERIFIED: Tone.GOOD,
    ActionState.CANCELLED: Tone.FAINT,
}


class CaseBlocks:
    """Says one case."""

    def __init__(self, wording: Wording, shown: CaseView) -> None:
        self._wording = wording
        self._shown = shown

    def facts(self) -> Facts:
        """What the case is and where it stands."""
        say, line, wording = self._wording.say, self._shown.line, self._wording
        facts = [
            Fact(say(_NUMBER), wording.numbered(line.number)),
            Fact(say(_STATE), Cells(wording).case_state(line).text, Tone.STRONG),
            Fact(say(_PROJECT), line.project_title),
            Fact(say(_CODE), wording.code(line.project_code) if line.project_code else NOTHING),
            Fact(say(_WORKGROUP), line.workgroup_title),
            Fact(say(_TURN), say(line.turn)),
            Fact(say(_OPENED), wording.day(line.opened_on)),
            self._end(),
            Fact(say(_ROUND), wording.whole(line.round)),
            Fact(say(_AGE), say(_DAYS.fill(days=wording.whole(line.age)))),
        ]
        for name, named in (
            (_FOLLOWS, self._shown.follows),
            (_FOLLOWED, self._shown.followed_by),
        ):
            if named is not None:
                facts.append(Fact(say(name), wording.numbered(named[1])))
        return Facts(tuple(facts))

    def guide(self) -> Text:
        """What happened, whose turn it is, what comes then."""
        guide, say = self._shown.guide, self._wording.say
        return Text(" ".join(say(one) for one in (guide.happened, guide.then)))

    def obstacles(self, title: str, groups: Sequence[ObstacleGroup]) -> Table:
        """The obstacles, each with its class, whether it can be solved, and the correction policy
        of the class; a heading for each round where there are several."""
        say = self._wording.say
        rounds = {group.round for group in groups}
        rows: list[Row] = []
        at = None
        for group in sorted(groups, key=lambda group: group.round):
            if group.round != at and len(rounds) > 1:
                rows.append(Row((Cell(say(_OF_ROUND.fill(round=group.round))),), head=True))
            at = group.round
            rows += self._group(group)
        columns = (Column(say(_OBSTACLE), 30), Column(say(_CLASS), 16), Column(say(_JUDGED), 13))
        return Table(
            title,
            (*columns, Column(say(_POLICY), 26)),
            tuple(rows),
            empty=say(translate("CasePaper", "No obstacle has been recorded.")),
        )

    def actions(self, title: str, lines: Sequence[ActionLine]) -> Table:
        """What is done about the obstacles, by whom, until when, and what came of it."""
        say = self._wording.say
        every = (*self._shown.earlier, *self._shown.obstacles)
        names = {one.id: one.title for group in every for one in group.obstacles}
        return Table(
            title,
            (
                Column(say(_ACTION), 26),
                Column(say(_OWNER), 15),
                Column(say(_DUE), 10, Look.CODE),
                Column(say(_STATE), 13),
                Column(say(_CAME), 22),
            ),
            tuple(self._action(line, names) for line in lines),
            empty=say(translate("CasePaper", "No corrective action has been planned.")),
        )

    def justification(self, report: Justification, author: str) -> Iterator[Block]:
        """The four parts of the head's report, and who wrote it."""
        say = self._wording.say
        for name, text in (
            (_SITUATION, report.situation),
            (_CAUSES, report.causes),
            (_ATTEMPTS, report.attempts),
            (_PROPOSAL, report.proposal),
        ):
            yield Heading(say(name), 3)
            yield Text(text or NOTHING)
        if author:
            yield Text(say(_WRITTEN_BY.fill(name=isolate(author))), Tone.FAINT)

    def moves(self, title: str, papers: Mapping[UUID, str], note: str = "") -> Table:
        """Every move: when, what, who in which role, on what document."""
        say = self._wording.say
        return Table(
            title,
            (
                Column(say(_PLACE), 4, Look.FIGURE),
                Column(say(_WHEN), 11, Look.CODE),
                Column(say(_MOVE), 21),
                Column(say(_WHO), 18),
                Column(say(_GROUND), 17),
                Column(say(_REASON), 29),
            ),
            tuple(self._move(line, papers) for line in self._shown.moves),
            note=note,
        )

    def _end(self) -> Fact:
        line, say, wording = self._shown.line, self._wording.say, self._wording
        if line.closed_on is not None:
            return Fact(say(_CLOSED), wording.day(line.closed_on))
        if line.due_on is None:
            return Fact(say(_DUE), NOTHING)
        words = wording.day(line.due_on)
        if line.overdue:
            words = say(_LATE.fill(day=words, days=wording.whole(line.overdue)))
        return Fact(say(_DUE), words, Tone.BAD if line.overdue else Tone.PLAIN)

    def _group(self, group: ObstacleGroup) -> Iterator[Row]:
        say = self._wording.say
        policy = Cell(group.policy) if group.policy else Cell(say(_NO_POLICY), tone=Tone.FAINT)
        uncorrected = Cell(NOTHING, tone=Tone.FAINT)
        title = group.title if group.class_id else say(_NO_CLASS)
        for one in group.obstacles:
            word, tone = _SOLVABLE[one.solvable]
            text = f"{one.title}\n{one.description}" if one.description else one.title
            yield Row(
                (
                    Cell(text),
                    Cell(title, tone=Tone.PLAIN if group.class_id else Tone.MISSING),
                    Cell(say(word), tone=tone),
                    uncorrected if one.solvable is False and not group.policy else policy,
                )
            )

    def _action(self, line: ActionLine, names: Mapping[UUID, str]) -> Row:
        action, say, wording = line.action, self._wording.say, self._wording
        title = action.title
        about = names.get(action.obstacle_id, "") if action.obstacle_id else ""
        if about:
            title += "\n" + say(_AGAINST.fill(obstacle=isolate(about)))
        if action.immediate:
            title += "\n" + say(_IMMEDIATE)
        state, tone = say(action.state.word()), _ACTIONS[action.state]
        if line.overdue:
            state, tone = say(_ACTION_LATE.fill(state=state, days=line.overdue)), Tone.BAD
        came: list[str] = []
        if action.done_on is not None:
            came.append(
                say(
                    _DONE_ON.fill(
                        day=wording.day(action.done_on), evidence=isolate(action.evidence)
                    )
                )
            )
        if action.verified_on is not None:
            name = isolate(line.verified_by)
            came.append(say(_VERIFIED.fill(name=name, day=wording.day(action.verified_on))))
        came += [action.remark] if action.remark else []
        return Row(
            (
                Cell(title),
                Cell(line.owner_name or NOTHING),
                Cell(wording.day(action.due_on), day=action.due_on),
                Cell(state, tone=tone),
                Cell("\n".join(came)),
            )
        )

    def _move(self, line: MoveLine, papers: Mapping[UUID, str]) -> Row:
        say, wording = self._wording.say, self._wording
        what = say(line.title)
        if line.outcome is not None:
            what = say(_AS.fill(what=what, outcome=line.outcome))
        ground: list[str] = []
        if line.meeting_id is not None:
            ground.append(say(_MEETING.fill(number=line.meeting_number or 0)))
        if line.resolution_number:
            number = wording.numbered(line.resolution_number)
            ground.append(say(_RESOLUTION.fill(number=number)))
        if line.document_id is not None and line.document_id in papers:
            ground.append(papers[line.document_id])
        why = [line.reason] if line.reason else []
        if line.due_on is not None:
            why.append(say(_DUE_ON.fill(day=wording.day(line.due_on))))
        return Row(
            (
                Cell(wording.whole(line.number), tone=Tone.FAINT),
                Cell(self._when(line)),
                Cell(what, tone=Tone.STRONG),
                Cell(f"{line.person_name or NOTHING}\n{say(line.role)}"),
                Cell("\n".join(ground) or NOTHING),
                Cell("\n".join(why)),
            )
        )

    def _when(self, line: MoveLine) -> str:
        """The day in the office, and below it the time by the clock."""
        at = datetime.fromtimestamp(line.moved_at / 1000, UTC)
        clock = isolate_ltr(self._wording.time(at))
        return f"{self._wording.day(line.moved_on)}\n{clock}"


_NUMBER = translate("CasePaper", "Number of the case")
_STATE = translate("CasePaper", "State")
_PROJECT = translate("CasePaper", "Project")
_CODE = translate("CasePaper", "Code of the project")
_WORKGROUP = translate("CasePaper", "Workgroup")
_TURN = translate("CasePaper", "Whose turn")
_OPENED = translate("CasePaper", "Opened on")
_CLOSED = translate("CasePaper", "Closed on")
_DUE = translate("CasePaper", "Due on")
_ROUND = translate("CasePaper", "Round")
_AGE = translate("CasePaper", "Age")
_DAYS = translate("CasePaper", "{days} days")
_FOLLOWS = translate("CasePaper", "Follows case")
_FOLLOWED = translate("CasePaper", "Followed by case")
_LATE = translate("CasePaper", "{day} ({days} working days late)")
_OF_ROUND = translate("CasePaper", "Round {round}")
_OBSTACLE = translate("CasePaper", "Obstacle")
_CLASS = translate("CasePaper", "Class")
_JUDGED = translate("CasePaper", "Solvable or not")
_POLICY = translate("CasePaper", "Correction policy")
_NO_POLICY = translate("CasePaper", "not chosen yet")
_NO_CLASS = translate("CasePaper", "without a class yet")
_ACTION = translate("CasePaper", "Corrective action")
_OWNER = translate("CasePaper", "Carried out by")
_CAME = translate("CasePaper", "What came of it")
_AGAINST = translate("CasePaper", "against: {obstacle}")
_IMMEDIATE = translate("CasePaper", "immediate action")
_ACTION_LATE = translate("CasePaper", "{state}, {days} working days late")
_DONE_ON = translate("CasePaper", "Done on {day}: {evidence}")
_VERIFIED = translate("CasePaper", "Verified by {name} on {day}")
_SITUATION = translate("CasePaper", "Situation")
_CAUSES = translate("CasePaper", "Why it cannot be solved")
_ATTEMPTS = translate("CasePaper", "What was tried")
_PROPOSAL = translate("CasePaper", "Proposed revision of the plan")
_WRITTEN_BY = translate("CasePaper", "Written by {name}, head of the workgroup.")
_PLACE = translate("CasePaper", "No.")
_WHEN = translate("CasePaper", "When")
_MOVE = translate("CasePaper", "What happened")
_WHO = translate("CasePaper", "Who")
_GROUND = translate("CasePaper", "Ground")
_REASON = translate("CasePaper", "Reason and due date")
_AS = translate("CasePaper", "{what} ({outcome})")
_MEETING = translate("CasePaper", "meeting {number}")
_RESOLUTION = translate("CasePaper", "resolution {number}")
_DUE_ON = translate("CasePaper", "due on {day}")
