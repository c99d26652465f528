"""What the terminal says of cases."""

from collections.abc import Mapping, Sequence

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.cycle import jalali
from paayesh_desktop.cli.loop_facts import (
    guidance,
    guide_facts,
    history,
    move_facts,
    step_facts,
)
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.services.cases.cases import CaseLine, CaseView


def line_facts(line: CaseLine) -> Mapping[str, object]:
    """A case for a script."""
    return {
        "id": line.id,
        "number": line.number,
        "title": line.title,
        "project": {"id": line.project_id, "code": line.project_code, "title": line.project_title},
        "workgroup": line.workgroup_title,
        "state": line.state,
        "round": line.round,
        "outcome": line.outcome,
        "court": line.court,
        "turn": line.turn,
        "opened_on": line.opened_on,
        "closed_on": line.closed_on,
        "age": line.age,
        "due_on": line.due_on,
        "overdue": line.overdue,
        "actions_overdue": line.actions_overdue,
        "fault": line.fault,
    }


def table(lines: Sequence[CaseLine], catalogue: Catalogue) -> Table:
    return Table(
        [
            Column(translate("Terminal", "Case")),
            Column(translate("Terminal", "Title"), wide=True),
            Column(translate("Terminal", "State")),
            Column(translate("Terminal", "Round"), number=True),
            Column(translate("Terminal", "Due")),
            Column(translate("Terminal", "Days late"), number=True),
            Column(translate("Terminal", "Whose turn")),
        ],
        [
            (
                line.number,
                line.title,
                line.outcome.word() if line.outcome else line.state.word(),
                line.round,
                jalali(line.due_on, catalogue),
                line.overdue or None,
                line.turn,
            )
            for line in lines
        ],
    )


def case_answer(found: CaseView, catalogue: Catalogue) -> Answer:
    """One case: guidance, obstacles, actions and history."""
    heading = translate("Terminal", "Case {number} · {title} · round {round}").fill(
        number=found.case.number, title=found.case.title, round=found.line.round
    )
    report = found.justification
    facts = {
        "case": line_facts(found.line),
        "guide": guide_facts(found.guide),
        "steps": step_facts(found.steps),
        "obstacles": [
            {
                "id": one.id,
                "title": one.title,
                "class": group.title,
                "policy": group.policy,
                "proposal": group.proposal,
                "solvable": one.solvable,
                "round": one.round,
            }
            for group in (*found.earlier, *found.obstacles)
            for one in group.obstacles
        ],
        "actions": [
            {
                "id": line.action.id,
                "title": line.action.title,
                "state": line.action.state,
                "owner": line.owner_name,
                "due_on": line.action.due_on,
                "overdue": line.overdue,
                "immediate": line.action.immediate,
                "evidence": line.action.evidence,
                "round": line.action.round,
                "may": sorted(line.may),
            }
            for line in found.actions
        ],
        "justification": None
        if report is None
        else {
            "situation": report.situation,
            "causes": report.causes,
            "attempts": report.attempts,
            "proposal": report.proposal,
            "author": found.justified_by,
        },
        "evaluations": [
            {
                "id": one.evaluation.id,
                "period": one.period.code,
                "state": one.state,
                "conforms": one.evaluation.conforms,
                "opinion": one.evaluation.opinion,
                "attainment": one.evaluation.attainment,
            }
            for one in found.evaluations
        ],
        "moves": move_facts(found.moves),
    }
    said: list[Sentence | Table] = [heading, *guidance(found.guide, found.steps)]
    if found.obstacles:
        said.append(_obstacles(found))
    if found.actions:
        said.append(_actions(found, catalogue))
    return Answer(facts, [*said, history(found.moves, catalogue)])


def _obstacles(found: CaseView) -> Table:
    words = {
        True: translate("Terminal", "solvable"),
        False: translate("Terminal", "not solvable"),
        None: translate("Terminal", "not judged"),
    }
    return Table(
        [
            Column(translate("Terminal", "Obstacle"), wide=True),
            Column(translate("Terminal", "Class")),
            Column(translate("Terminal", "Judged")),
            Column(translate("Terminal", "Correction policy")),
        ],
        [
            (one.title, group.title, words[one.solvable], group.policy)
            for group in found.obstacles
            for one in group.obstacles
        ],
    )


def _actions(found: CaseView, catalogue: Catalogue) -> Table:
    return Table(
        [
            Column(translate("Terminal", "Action"), wide=True),
            Column(translate("Terminal", "Whose")),
            Column(translate("Terminal", "State")),
            Column(translate("Terminal", "Due")),
            Column(translate("Terminal", "Days late"), number=True),
        ],
        [
            (
                line.action.title,
                line.owner_name,
                line.action.state.word(),
                jalali(line.action.due_on, catalogue),
                line.overdue or None,
            )
            for line in found.actions
        ],
    )
