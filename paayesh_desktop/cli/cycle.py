"""The cycles of a plan: the calendar, and how one stands."""

from argparse import Namespace
from datetime import date
from pathlib import Path

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.form_choice import the_cycle_of, the_day, the_workgroup
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.plan_choice import the_period, the_plan
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.calendar import Style, format_jalali
from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.domain.form import FormState
from paayesh_desktop.domain.period import Period, PeriodKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, translate
from paayesh_desktop.services.forms.collection import Collection
from paayesh_desktop.services.forms.cycles import Cycles


def list_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            plan = the_plan(view, args.plan)
        cycles = Cycles(workspace).list(plan.id, year=args.year)
    if not cycles:
        none = translate(
            "Terminal",
            "The plan {plan} has no cycle yet. Open those of a year with: paayesh cycle open"
            " --year YEAR",
        )
        return Answer({"plan": plan.code, "cycles": []}, [none.fill(plan=plan.code)])
    return Answer(
        {"plan": plan.code, "cycles": [facts(cycle) for cycle in cycles]},
        [_table(cycles, terminal.catalogue)],
    )


def show(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Forms by state, of one workgroup or of all."""
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            cycle = the_cycle_of(view, args.period, args.plan, today())
            group = the_workgroup(view, args.workgroup) if args.workgroup else None
        summary = Collection(workspace).summary(
            cycle.id, today(), workgroup_id=group.id if group else None
        )
    said = translate(
        "Terminal",
        "{period}: {accepted} of {forms} forms are accepted, {overdue} are overdue, {late} came"
        " late.",
    ).fill(
        period=Period.parse(cycle.period).title(),
        accepted=summary.accepted,
        forms=summary.forms,
        overdue=summary.overdue,
        late=summary.came_late,
    )
    table = Table(
        [
            Column(translate("Terminal", "State")),
            Column(translate("Terminal", "Forms"), number=True),
        ],
        [(state.word(), summary.states[state]) for state in FormState if summary.states.get(state)],
    )
    return Answer(
        {
            "cycle": facts(cycle),
            "forms": summary.forms,
            "accepted": summary.accepted,
            "overdue": summary.overdue,
            "came_late": summary.came_late,
            "states": {state.value: summary.states.get(state, 0) for state in FormState},
        },
        [said, table],
    )


def open_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """One cycle by its period, or every one of a year that is not open yet."""
    if (args.period is None) == (args.year is None):
        raise UserError(
            translate(
                "Terminal",
                "Name either a period or a year. Nothing was opened. For a year: paayesh cycle open"
                " --year 1405",
            )
        )
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            plan = the_plan(view, args.plan)
        cycles, day = Cycles(workspace), today()
        if args.year is not None:
            kinds = [CycleKind(kind) for kind in args.kind or CycleKind]
            made = cycles.open_year(plan.id, args.year, kinds, day=day)
        else:
            period = the_period(args.period)
            usual = cycles.proposed(plan.id, _kind(period), period)
            made = (
                cycles.open(
                    plan.id,
                    usual.kind,
                    period,
                    the_day(args.due, usual.due_on),
                    day=day,
                    opens_on=the_day(args.opens, usual.opens_on),
                ),
            )
    said = translate("Terminal", "{count} cycles were opened.").fill(count=len(made))
    return Answer(
        {"plan": plan.code, "cycles": [facts(cycle) for cycle in made]},
        [said, _table(made, terminal.catalogue)] if made else [said],
    )


def facts(cycle: Cycle) -> dict[str, object]:
    """A cycle for a script."""
    return {
        "id": cycle.id,
        "kind": cycle.kind,
        "period": cycle.period,
        "opens_on": cycle.opens_on,
        "due_on": cycle.due_on,
        "evaluates": cycle.evaluates,
    }


def jalali(day: date | None, catalogue: Catalogue) -> str | None:
    """A day for a person."""
    if day is None:
        return None
    return format_jalali(day, Style.NUMERIC if catalogue.language == "fa" else Style.LATIN_NUMERIC)


def _kind(period: Period) -> CycleKind:
    kinds = {kind.period_kind: kind for kind in CycleKind}
    if period.kind is PeriodKind.MONTH:
        raise UserError(
            translate(
                "Terminal",
                "No cycle lasts a month. Nothing was opened. Name a half of a month (1405F01), two"
                " months (1405B1), half a year (1405H1) or a year (1405).",
            )
        )
    return kinds[period.kind]


def _table(cycles: tuple[Cycle, ...], catalogue: Catalogue) -> Table:
    return Table(
        [
            Column(translate("Terminal", "Period")),
            Column(translate("Terminal", "Title"), wide=True),
            Column(translate("Terminal", "Cycle")),
            Column(translate("Terminal", "Opens")),
            Column(translate("Terminal", "Due back")),
            Column(translate("Terminal", "For")),
        ],
        [
            (
                cycle.period,
                Period.parse(cycle.period).title(),
                cycle.kind.word(),
                jalali(cycle.opens_on, catalogue),
                jalali(cycle.due_on, catalogue),
                translate("Terminal", "evaluation")
                if cycle.evaluates
                else translate("Terminal", "report"),
            )
            for cycle in cycles
        ],
    )
