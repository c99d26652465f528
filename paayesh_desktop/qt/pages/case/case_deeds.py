"""What people do on the page of a case, handed to the services."""

from datetime import date
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from paayesh_desktop.domain.deviation_case import CaseMoveKind
from paayesh_desktop.domain.obstacle import Obstacle
from paayesh_desktop.qt.pages.case.case_actions import ActionDeed
from paayesh_desktop.qt.pages.case.case_guide import Task
from paayesh_desktop.qt.pages.case.case_justification import JustificationDraft
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.action_forms import PlanDraft
from paayesh_desktop.qt.widgets.obstacle_form import ObstacleDraft
from paayesh_desktop.services.cases.case_room import CaseRoom
from paayesh_desktop.services.cases.cases import Cases
from paayesh_desktop.services.cases.corrective_actions import CorrectiveActions
from paayesh_desktop.services.cases.justifications import Justifications
from paayesh_desktop.services.cases.obstacles import Obstacles
from paayesh_desktop.services.people.sign_in import SignIn

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.case.case_page import CasePage

_MOVES = {
    CaseMoveKind.REMEDY.value: CaseMoveKind.REMEDY,
    CaseMoveKind.RAISE.value: CaseMoveKind.RAISE,
    CaseMoveKind.RESUME.value: CaseMoveKind.RESUME,
}
_ELSEWHERE = ("continue", "today", "amend", "chain", "meet", "evaluate")


class CaseDeeds(QObject):
    """Every deed is one action of a service."""

    def __init__(self, page: "CasePage") -> None:
        super().__init__(page)
        self._page = page
        self._workspace = page.context.workspace

    def do(self, task: Task, room: CaseRoom) -> None:
        """What the highlighted button stands for: open the right form, move, or lead elsewhere."""
        if task.key in _MOVES:
            kind, day, case_id = _MOVES[task.key], self._day, room.view.case.id
            self._page.write(lambda: Cases(self._workspace).move(case_id, kind, day))
        elif task.key in _ELSEWHERE:
            self._lead(task, room)
        else:
            self._open_form(task, room)

    def _lead(self, task: Task, room: CaseRoom) -> None:
        """To another page, or on as another person."""
        context, view = self._page.context, room.view
        match task.key:
            case "continue" if task.person is not None:
                self._page.leading.acted()
                SignIn(self._workspace).continue_as(task.person)
                context.feed.tell({"desk"})
            case "today":
                context.go(Place.TODAY, None)
            case "amend":
                context.go(Place.AMENDMENT, view.amendment_id or view.case.id)
            case "chain":
                context.go(Place.RESOLUTIONS, task.about)
            case "meet":
                context.go(Place.MEETINGS, None)
            case _:
                context.go(Place.EVALUATIONS, None)

    def _open_form(self, task: Task, room: CaseRoom) -> None:
        page = self._page
        match task.key:
            case "obstacle" | "classify" | "judge":
                page.obstacles.edit(_obstacle(room, task.about))
                page.reveal(page.obstacles)
            case "policy" if task.about is not None:
                page.obstacles.edit_policy(task.about)
                page.reveal(page.obstacles)
            case "justify":
                page.justification.show()
                page.justification.edit()
                page.reveal(page.justification)
            case "action":
                page.remedies.plan(task.about)
                page.reveal(page.remedies)
            case _:
                line = next(one for one in room.view.actions if one.action.id == task.about)
                page.remedies.act(line, task.key)
                page.reveal(page.remedies)

    def keep_obstacle(self, obstacle: Obstacle | None, draft: ObstacleDraft) -> None:
        service, day, case_id = Obstacles(self._workspace), self._day, self._case
        if obstacle is None:
            self._page.write(
                lambda: service.record(
                    case_id,
                    draft.title,
                    day,
                    class_id=draft.class_id,
                    description=draft.description,
                    solvable=draft.solvable,
                ),
                self._page.obstacles,
            )
            return
        self._page.write(
            lambda: service.edit(
                obstacle.id,
                day,
                title=draft.title,
                class_id=draft.class_id,
                description=draft.description,
                solvable=draft.solvable,
            ),
            self._page.obstacles,
        )

    def remove_obstacle(self, obstacle: Obstacle) -> None:
        page, day = self._page, self._day
        question = self.tr("Remove the obstacle “{title}”? It stays in the history.")
        if page.context.messages.ask(
            question.format(title=obstacle.title), yes=self.tr("Remove it")
        ):
            page.write(lambda: Obstacles(self._workspace).remove(obstacle.id, day))

    def choose_policy(self, class_id: UUID, text: str) -> None:
        day, case_id = self._day, self._case
        self._page.write(
            lambda: Obstacles(self._workspace).choose_policy(case_id, class_id, text, day),
            self._page.obstacles,
        )

    def plan_action(self, draft: PlanDraft) -> None:
        day, case_id = self._day, self._case
        self._page.write(
            lambda: CorrectiveActions(self._workspace).plan(
                case_id,
                draft.title,
                draft.due_on,
                day,
                obstacle_id=draft.obstacle_id,
                owner_id=draft.owner_id,
                agent=draft.agent,
                immediate=draft.immediate,
            ),
            self._page.remedies,
        )

    def act(self, deed: ActionDeed) -> None:
        service, day, key = CorrectiveActions(self._workspace), self._day, deed.action_id

        def work() -> object:
            match deed.verb:
                case "start":
                    return service.start(key, day)
                case "done":
                    return service.done(key, deed.text, day, paper=deed.paper)
                case "verify":
                    return service.verify(key, day, remark=deed.text)
                case "reject":
                    return service.reject(key, deed.text, day)
                case "cancel":
                    return service.cancel(key, deed.text, day)
                case "postpone" if deed.due_on is not None:
                    return service.postpone(key, deed.due_on, deed.text, day)
                case _:
                    raise LookupError(deed.verb)

        self._page.write(work, self._page.remedies)

    def justify(self, draft: JustificationDraft) -> None:
        day, case_id = self._day, self._case
        self._page.write(
            lambda: Justifications(self._workspace).write(
                case_id,
                day,
                situation=draft.situation,
                causes=draft.causes,
                attempts=draft.attempts,
                proposal=draft.proposal,
            ),
            self._page.justification,
        )

    def attach(self) -> None:
        room = self._page.room
        if room is not None:
            self._page.desk.attach(room.view.case.id, room.view.case.workgroup_id)

    def open_link(self, key: UUID) -> None:
        """A meeting, or a paper of the case."""
        room = self._page.room
        papers = room.view.papers if room else ()
        paper = next((one for one in papers if one.id == key), None)
        if paper is None:
            self._page.context.go(Place.MEETING, key)
        else:
            self._page.desk.save_copy(paper)

    @property
    def _day(self) -> date:
        return self._page.context.today()

    @property
    def _case(self) -> UUID:
        assert self._page.key is not None  # noqa: S101 - only an open case has buttons
        return self._page.key


def _obstacle(room: CaseRoom, key: UUID | None) -> Obstacle | None:
    return next(
        (one for group in room.view.obstacles for one in group.obstacles if one.id == key), None
    )
