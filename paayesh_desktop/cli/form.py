"""The forms of a cycle: handed out, come back, checked, accepted, returned."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.cycle import facts as cycle_facts
from paayesh_desktop.cli.cycle import jalali
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.form_choice import (
    the_cycle_of,
    the_day,
    the_form_named,
    the_template_named,
    the_workgroup,
)
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.form import FormState
from paayesh_desktop.domain.form_course import next_verb
from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.services.forms.collection import Collection, FormRow
from paayesh_desktop.services.forms.distribution import Distribution
from paayesh_desktop.services.forms.form_acceptance import FormAcceptance
from paayesh_desktop.services.forms.form_calls import FormCalls
from paayesh_desktop.services.forms.form_entry import FormEntry
from paayesh_desktop.services.forms.form_steps import FormSteps
from paayesh_desktop.services.workspace import Workspace


def list_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """The forms of a cycle, or with --overdue those to be reminded of."""
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            cycle = the_cycle_of(view, args.period, args.plan, today())
            group = the_workgroup(view, args.workgroup) if args.workgroup else None
            groups = {one.id: one.code for one in view.find(Workgroup)}
        chosen = group.id if group else None
        collection = Collection(workspace)
        if args.overdue:
            rows = collection.reminders(today(), workgroup_id=chosen, cycle_id=cycle.id)
        else:
            rows = collection.forms(cycle.id, today(), workgroup_id=chosen)
    if args.state:
        rows = tuple(row for row in rows if row.state.value == args.state)
    if not rows:
        none = translate("Terminal", "There is no such form in this cycle.")
        return Answer({"cycle": cycle_facts(cycle), "forms": []}, [none])
    names = {
        row.form_id: f"{groups[row.workgroup_id]}/{row.unit_code}/{cycle.period}" for row in rows
    }
    return Answer(
        {
            "cycle": cycle_facts(cycle),
            "forms": [_row_facts(row, names[row.form_id]) for row in rows],
        },
        [_table(rows, names, terminal.catalogue)],
    )


def issue(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Forms for the units of one workgroup; units that have theirs get no second one."""
    with opened(terminal, home) as workspace:
        day = today()
        with workspace.store.view() as view:
            cycle = the_cycle_of(view, args.period, args.plan, day)
            group = the_workgroup(view, args.workgroup)
            template = the_template_named(view, args.template, cycle)
        distribution = Distribution(workspace)
        plan = distribution.preview(cycle.id, template.id, group.id)
        made: tuple[UUID, ...] = ()
        if not args.dry_run:
            made = distribution.issue(
                cycle.id,
                template.id,
                group.id,
                day=day,
                letter_number=args.letter,
                letter_on=the_day(args.letter_on, day) if args.letter else None,
            )
    if args.dry_run:
        said = translate(
            "Terminal",
            "{new} units would get a form; {known} have theirs already. Nothing was handed out.",
        ).fill(new=plan.new, known=plan.forms - plan.new)
    else:
        said = translate(
            "Terminal", "{new} forms were handed out; {known} units had theirs already."
        ).fill(new=len(made), known=plan.forms - len(made))
    table = Table(
        [
            Column(translate("Terminal", "Unit")),
            Column(translate("Terminal", "Title"), wide=True),
            Column(translate("Terminal", "Lines"), number=True),
        ],
        [(unit.code, unit.title, unit.lines) for unit in plan.units],
    )
    return Answer(
        {
            "cycle": cycle_facts(cycle),
            "template": template.id,
            "dry_run": args.dry_run,
            "new": list(made),
            "units": [
                {"code": one.code, "title": one.title, "lines": one.lines} for one in plan.units
            ],
        },
        [said, table],
    )


def deliver(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        forms, day = _named(workspace, args.form), today()
        FormSteps(workspace).deliver(
            forms, day=day, letter_number=args.letter, letter_on=the_day(args.letter_on, day)
        )
        return _moved(workspace, forms)


def receive(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        forms = _named(workspace, args.form)
        FormSteps(workspace).receive(forms, day=today())
        return _moved(workspace, forms)


def check(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        forms = _named(workspace, args.form)
        FormSteps(workspace).check(forms, day=today())
        return _moved(workspace, forms)


def accept(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        forms = _named(workspace, args.form)
        done = FormAcceptance(workspace).accept(forms, day=today())
    said = translate(
        "Terminal",
        "{forms} forms were accepted: {results} results, {progress} figures of progress and"
        " {spending} of spending are new or changed.",
    )
    figures = {"results": done.results, "progress": done.progress, "spending": done.spending}
    return Answer({"forms": list(forms), **figures}, [said.fill(forms=done.forms, **figures)])


def call(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        (form,) = _named(workspace, [args.form])
        day = today()
        made = FormCalls(workspace).call(
            form,
            day=day,
            spoke_with=args.spoke_with,
            remark=args.remark,
            promised_on=the_day(args.promised, day) if args.promised else None,
        )
    said = translate("Terminal", "The call was written down.")
    return Answer({"form": form, "call": made.id, "promised_on": made.promised_on}, [said])


def _named(workspace: Workspace, texts: Sequence[str]) -> list[UUID]:
    with workspace.store.view() as view:
        return [the_form_named(view, text) for text in dict.fromkeys(texts)]


def _moved(workspace: Workspace, forms: Sequence[UUID]) -> Answer:
    """Where the forms are now and what comes next."""
    state = FormEntry(workspace).queue(forms[0])
    now = next(item.state for item in state if item.form_id == forms[0])
    said = translate("Terminal", "{count} forms are now {state}.")
    return Answer(
        {"forms": list(forms), "state": now}, [said.fill(count=len(forms), state=now.word())]
    )


def _row_facts(row: FormRow, name: str) -> dict[str, object]:
    return {
        "id": row.form_id,
        "form": name,
        "unit": row.unit_code,
        "title": row.unit,
        "number": row.number,
        "state": row.state,
        "next": row.verb,
        "due_on": row.due_on,
        "came_on": row.came_on,
        "late_days": row.late_days,
        "lines": row.lines,
        "answered": row.answered,
        "promised_on": row.promised_on,
        "reminders": row.reminders,
    }


def _table(rows: Sequence[FormRow], names: dict[UUID, str], catalogue: Catalogue) -> Table:
    return Table(
        [
            Column(translate("Terminal", "Form")),
            Column(translate("Terminal", "Unit"), wide=True),
            Column(translate("Terminal", "State")),
            Column(translate("Terminal", "Next")),
            Column(translate("Terminal", "Due back")),
            Column(translate("Terminal", "Days late"), number=True),
            Column(translate("Terminal", "Promised")),
        ],
        [
            (
                names[row.form_id],
                row.unit,
                row.state.word(),
                _next(row.state),
                jalali(row.due_on, catalogue),
                row.late_days or None,
                jalali(row.promised_on, catalogue),
            )
            for row in rows
        ],
    )


def _next(state: FormState) -> Sentence | None:
    verb = next_verb(state)
    return verb.word() if verb else None
