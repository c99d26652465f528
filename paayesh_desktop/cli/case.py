"""Deviation cases: the list, one case, and what a workgroup does in it."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.case_answer import case_answer, line_facts, table
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.form_choice import the_day, the_workgroup
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.loop_choice import the_case, the_class, the_person, the_row
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.domain.deviation_case import CaseMoveKind, CaseState, DeviationCase
from paayesh_desktop.domain.obstacle import CorrectiveAction, Obstacle
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.cases.cases import CaseFilter, Cases
from paayesh_desktop.services.cases.corrective_actions import CorrectiveActions
from paayesh_desktop.services.cases.justifications import Justifications
from paayesh_desktop.services.cases.obstacles import Obstacles
from paayesh_desktop.services.workspace import Workspace

_JUDGED = {"yes": True, "no": False, None: None}


def list_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """The open cases, overdue ones first; with --all the closed ones too."""
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            group = the_workgroup(view, args.workgroup) if args.workgroup else None
        wanted = CaseFilter(
            group.id if group else None,
            open_only=not args.all,
            overdue_only=args.overdue,
            states=(CaseState(args.state),) if args.state else (),
        )
        lines = Cases(workspace).list(wanted, today())
    none = translate("Terminal", "There is no such case.")
    return Answer(
        {"cases": [line_facts(line) for line in lines]},
        [table(lines, terminal.catalogue) if lines else none],
    )


def show(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        return _shown(workspace, terminal, _case(workspace, args.case))


def obstacle(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Record an obstacle, or with --id classify and judge one that was recorded."""
    with opened(terminal, home) as workspace:
        case, obstacles, day = _case(workspace, args.case), Obstacles(workspace), today()
        with workspace.store.view() as view:
            class_id = the_class(view, args.class_).id if args.class_ else None
            known = the_row(view, Obstacle, case, args.id) if args.id else None
        solvable = _JUDGED[args.solvable]
        if known is not None:
            obstacles.edit(
                known.id, day, title=args.title or None, class_id=class_id, solvable=solvable
            )
        else:
            obstacles.record(case.id, args.title or "", day, class_id=class_id, solvable=solvable)
        return _shown(workspace, terminal, case)


def policy(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Choose the correction policy of a class; without a text what the class proposes."""
    with opened(terminal, home) as workspace:
        case = _case(workspace, args.case)
        with workspace.store.view() as view:
            class_ = the_class(view, args.class_)
        Obstacles(workspace).choose_policy(case.id, class_.id, args.text, today())
        return _shown(workspace, terminal, case)


def plan_action(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Plan a corrective action, or with --id carry on one that was planned."""
    with opened(terminal, home) as workspace:
        case = _case(workspace, args.case)
        if args.id:
            with workspace.store.view() as view:
                known = the_row(view, CorrectiveAction, case, args.id)
            _carry_on(CorrectiveActions(workspace), known, args)
        else:
            _plan(workspace, case, args)
        return _shown(workspace, terminal, case)


def justify(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """The head's justification report of the round."""
    with opened(terminal, home) as workspace:
        case = _case(workspace, args.case)
        Justifications(workspace).write(
            case.id,
            today(),
            situation=args.situation,
            causes=args.causes,
            attempts=args.attempts,
            proposal=args.proposal,
        )
        return _shown(workspace, terminal, case)


def move(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Make a move of the workgroup."""
    with opened(terminal, home) as workspace:
        case = _case(workspace, args.case)
        Cases(workspace).move(case.id, CaseMoveKind(args.move), today())
        return _shown(workspace, terminal, case)


def _plan(workspace: Workspace, case: DeviationCase, args: Namespace) -> None:
    with workspace.store.view() as view:
        owner = the_person(view, args.owner).id if args.owner else None
        obstacle = the_row(view, Obstacle, case, args.obstacle).id if args.obstacle else None
    if args.due is None:
        raise UserError(
            translate(
                "Terminal", "An action needs a due day. Nothing was done. Add: --due 1405/09/01"
            )
        )
    CorrectiveActions(workspace).plan(
        case.id,
        args.title or "",
        the_day(args.due, today()),
        today(),
        obstacle_id=obstacle,
        owner_id=owner,
        agent=args.agent,
        immediate=args.immediate,
    )


def _carry_on(actions: CorrectiveActions, known: CorrectiveAction, args: Namespace) -> None:
    day, text = today(), args.text
    due_on: date = the_day(args.due, known.due_on)
    done: Mapping[str, Callable[[], CorrectiveAction]] = {
        "start": lambda: actions.start(known.id, day),
        "done": lambda: actions.done(known.id, text, day),
        "verify": lambda: actions.verify(known.id, day, text),
        "reject": lambda: actions.reject(known.id, text, day),
        "cancel": lambda: actions.cancel(known.id, text, day),
        "postpone": lambda: actions.postpone(known.id, due_on, text, day),
    }
    if args.do is None:
        raise UserError(
            translate(
                "Terminal",
                "It is not said what is to be done with the action. Nothing was done. Add: --do"
                " start, done, verify, reject, cancel or postpone",
            )
        )
    done[args.do]()


def _case(workspace: Workspace, text: str) -> DeviationCase:
    with workspace.store.view() as view:
        return the_case(view, text)


def _shown(workspace: Workspace, terminal: Terminal, case: DeviationCase) -> Answer:
    return case_answer(Cases(workspace).show(case.id, today()), terminal.catalogue)
