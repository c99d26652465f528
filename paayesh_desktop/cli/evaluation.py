"""Evaluations of projects: compared, given an opinion, signed off and submitted."""

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path
from uuid import UUID

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.cycle import facts as cycle_facts
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.form_choice import the_cycle_of, the_workgroup
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.judgement import percent
from paayesh_desktop.cli.loop_choice import the_evaluation, the_gap
from paayesh_desktop.cli.loop_facts import (
    guidance,
    guide_facts,
    history,
    move_facts,
    step_facts,
)
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.project_evaluation import EvaluationState
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.services.evaluations.comparing import Comparing
from paayesh_desktop.services.evaluations.opinions import Opinions
from paayesh_desktop.services.evaluations.project_evaluations import (
    EvaluationFilter,
    EvaluationLine,
    EvaluationView,
    ProjectEvaluations,
)
from paayesh_desktop.services.workspace import Workspace


def list_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """The projects of a cycle, those that were not compared too."""
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            cycle = the_cycle_of(view, args.period, args.plan, today())
            group = the_workgroup(view, args.workgroup) if args.workgroup else None
        states = (EvaluationState(args.state),) if args.state else ()
        wanted = EvaluationFilter(cycle.id, group.id if group else None, states)
        lines = ProjectEvaluations(workspace).list(wanted, today())
    none = translate("Terminal", "No project is evaluated there.")
    return Answer(
        {"cycle": cycle_facts(cycle), "evaluations": [_line_facts(line) for line in lines]},
        [_table(lines, terminal.catalogue) if lines else none],
    )


def show(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        found = _shown(workspace, args.evaluation)
    return _answer(found, terminal.catalogue)


def compare(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Judge what is due and compare every project of a workgroup."""
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            cycle = the_cycle_of(view, args.period, args.plan, today())
            group = the_workgroup(view, args.workgroup)
        with terminal.progress(translate("Terminal", "Comparing:")) as told:
            done = Comparing(workspace).compare(cycle.id, group.id, today(), progress=told)
    figures = {
        "new": done.new,
        "refreshed": done.refreshed,
        "unchanged": done.unchanged,
        "frozen": done.frozen,
        "nonconforming": done.nonconforming,
        "gaps": done.gaps,
    }
    said = translate(
        "Terminal",
        "{new} projects were compared for the first time, {refreshed} have new figures, {unchanged}"
        " the same, {frozen} are submitted and stay. {nonconforming} do not conform; {gaps} due"
        " indicators have no data.",
    )
    return Answer({"cycle": cycle_facts(cycle), **figures}, [said.fill(**figures)])


def opinion(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Give the workgroup's opinion of a project."""
    with opened(terminal, home) as workspace:
        key = _key(workspace, args.evaluation)
        conforms = args.conforms == "yes"
        Opinions(workspace).give(key, conforms, args.statement, today(), reason=args.reason)
        found = _shown(workspace, args.evaluation)
    return _answer(found, terminal.catalogue)


def gap(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Say why a due indicator has no data."""
    with opened(terminal, home) as workspace:
        key = _key(workspace, args.evaluation)
        with workspace.store.view() as view:
            indicator = the_gap(view, args.indicator)
        Opinions(workspace).explain_gap(key, indicator.id, args.reason, today())
        found = _shown(workspace, args.evaluation)
    return _answer(found, terminal.catalogue)


def submit(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Sign off and submit some, or all that are prepared and conform."""
    if bool(args.evaluation) == args.conforming:
        raise UserError(
            translate(
                "Terminal",
                "Name evaluations, or choose all that conform with --conforming. Nothing was"
                " submitted.",
            )
        )
    with opened(terminal, home) as workspace:
        opinions = Opinions(workspace)
        if args.conforming:
            with workspace.store.view() as view:
                cycle = the_cycle_of(view, args.period, args.plan, today())
                group = the_workgroup(view, args.workgroup or "W1")
            count = opinions.submit_conforming(cycle.id, group.id, today())
        else:
            keys = [_key(workspace, text) for text in args.evaluation]
            count = opinions.submit(keys, today())
    said = translate("Terminal", "{count} evaluations were submitted to the committee.")
    return Answer({"submitted": count}, [said.fill(count=count)])


def _key(workspace: Workspace, text: str) -> UUID:
    with workspace.store.view() as view:
        return the_evaluation(view, text).id


def _shown(workspace: Workspace, text: str) -> EvaluationView:
    return ProjectEvaluations(workspace).show(_key(workspace, text), today())


def _answer(found: EvaluationView, catalogue: Catalogue) -> Answer:
    row = found.evaluation
    heading = translate("Terminal", "{code} · {title} · {period}").fill(
        code=found.project.code, title=found.project.title, period=found.period.title()
    )
    facts = {
        "evaluation": {
            **_line_facts(found.line),
            "statement": row.statement,
            "difference_reason": row.difference_reason,
            "prepared_by": found.prepared_by_name,
        },
        "cycle": cycle_facts(found.cycle),
        "guide": guide_facts(found.guide),
        "steps": step_facts(found.steps),
        "indicators": [
            {
                "id": one.indicator_id,
                "code": one.code,
                "title": one.title,
                "measure": one.measure,
                "actual": one.actual,
                "target": one.target,
                "attainment": one.attainment,
                "verdict": one.verdict,
                "is_gap": one.is_gap,
                "gap_reason": one.gap_reason,
            }
            for one in found.indicators
        ],
        "curve": [
            {"period": point.period.code, "planned": point.planned, "actual": point.actual}
            for point in found.curve
        ],
        "moves": move_facts(found.moves),
    }
    said: list[Sentence | Table] = [heading, *guidance(found.guide, found.steps)]
    return Answer(facts, [*said, _indicators(found, catalogue), history(found.moves, catalogue)])


def _line_facts(line: EvaluationLine) -> Mapping[str, object]:
    return {
        "id": line.evaluation_id,
        "project": {"id": line.project_id, "code": line.code, "title": line.title},
        "workgroup": line.workgroup_title,
        "state": line.state,
        "court": line.court,
        "turn": line.turn,
        "number": line.number,
        "conforms": line.conforms,
        "opinion": line.opinion,
        "prepared": line.prepared,
        "attainment": line.attainment,
        "coverage": line.coverage,
        "undesired": line.undesired,
        "gaps": line.gaps,
        "gaps_open": line.gaps_open,
        "planned": line.planned,
        "actual": line.actual,
        "elapsed": line.elapsed,
        "credit": line.credit,
        "spent": line.spent,
        "due_on": line.due_on,
        "overdue": line.overdue,
        "fault": line.fault,
    }


def _table(lines: tuple[EvaluationLine, ...], catalogue: Catalogue) -> Table:
    return Table(
        [
            Column(translate("Terminal", "Project")),
            Column(translate("Terminal", "Title"), wide=True),
            Column(translate("Terminal", "Computed")),
            Column(translate("Terminal", "Opinion")),
            Column(translate("Terminal", "Attainment"), number=True),
            Column(translate("Terminal", "State")),
            Column(translate("Terminal", "Whose turn")),
        ],
        [
            (
                line.code,
                line.title,
                _conformity(line.conforms),
                _conformity(line.opinion),
                percent(line.attainment, catalogue),
                line.state.word() if line.state else None,
                line.turn,
            )
            for line in lines
        ],
    )


def _indicators(found: EvaluationView, catalogue: Catalogue) -> Table:
    return Table(
        [
            Column(translate("Terminal", "Indicator")),
            Column(translate("Terminal", "Title"), wide=True),
            Column(translate("Terminal", "Attainment"), number=True),
            Column(translate("Terminal", "Verdict")),
            Column(translate("Terminal", "Reason of the gap")),
        ],
        [
            (
                one.code,
                one.title,
                percent(one.attainment, catalogue),
                one.verdict.word() if one.verdict else None,
                one.gap_reason,
            )
            for one in found.indicators
        ],
    )


def _conformity(conforms: bool | None) -> Sentence | None:
    if conforms is None:
        return None
    if conforms:
        return translate("Terminal", "conforms")
    return translate("Terminal", "does not conform")
