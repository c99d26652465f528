"""What a paper shall be about, by what people call it: a case, a meeting, a form, a period."""

from argparse import Namespace
from datetime import date
from uuid import UUID

from paayesh_desktop.cli.form_choice import the_cycle_of, the_form_named, the_workgroup
from paayesh_desktop.cli.loop_choice import the_case
from paayesh_desktop.cli.meeting_choice import the_meeting, the_resolution
from paayesh_desktop.cli.plan_choice import the_plan
from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.domain.form import Form
from paayesh_desktop.domain.organisation import Unit
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import search_key
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.reporting.request import ReportRequest
from paayesh_desktop.store.view import View

_CYCLES = {
    ReportKind.FORTNIGHTLY: CycleKind.FORTNIGHTLY,
    ReportKind.AGGREGATE: CycleKind.SIX_MONTHLY,
    ReportKind.ANNUAL: CycleKind.ANNUAL,
}
"""The kind of cycle of a report, where it is not the evaluation cycle."""
_PERIOD = translate("Terminal", "a period, such as 1404B3; the newest if left out")
_CASE = translate("Terminal", "the number of a case, such as 1405-12")
_MEETING = translate("Terminal", "a meeting, such as committee/12")
_FORM = translate("Terminal", "a form, such as W1/U1/1404B3")
_FORMS = translate("Terminal", "a form, or a period for all forms of its cycle")
ABOUT: dict[ReportKind, Sentence] = {
    ReportKind.FORTNIGHTLY: _PERIOD,
    ReportKind.EVALUATION: _PERIOD,
    ReportKind.AGGREGATE: _PERIOD,
    ReportKind.ANNUAL: _PERIOD,
    ReportKind.PERFORMANCE: translate("Terminal", "a period, with --workgroup"),
    ReportKind.JUSTIFICATION: _CASE,
    ReportKind.PACKET: _MEETING,
    ReportKind.MINUTES: _MEETING,
    ReportKind.LETTER: translate("Terminal", "a resolution, such as committee/1405-3"),
    ReportKind.BLANK_FORM: _FORMS,
    ReportKind.FILLED_FORM: _FORM,
    ReportKind.REMINDER: _FORMS,
    ReportKind.CASE_FILE: _CASE,
}
"""The papers that a terminal can ask for, with what each is about."""


def the_request(view: View, kind: ReportKind, args: Namespace, day: date) -> ReportRequest:
    """What *args* ask for. Raises UserError for what is not there, or not named enough."""
    group = the_workgroup(view, args.workgroup).id if args.workgroup else None
    unit = _the_unit(view, args.unit).id if args.unit else None
    if kind is ReportKind.PERFORMANCE and group is None:
        raise UserError(_NO_WORKGROUP)
    return ReportRequest(kind, _the_subject(view, kind, args, day), group, unit)


def _the_subject(view: View, kind: ReportKind, args: Namespace, day: date) -> UUID:
    about: str | None = args.about
    match kind:
        case ReportKind.JUSTIFICATION | ReportKind.CASE_FILE:
            return the_case(view, _named(kind, about)).id
        case ReportKind.PACKET | ReportKind.MINUTES:
            return the_meeting(view, _named(kind, about)).id
        case ReportKind.LETTER:
            return the_resolution(view, _named(kind, about)).id
        case ReportKind.FILLED_FORM:
            return the_form_named(view, _named(kind, about))
        case ReportKind.BLANK_FORM | ReportKind.REMINDER if about and _is_form(about):
            return the_form_named(view, about)
        case _:
            return _the_cycle(view, kind, about, args.plan, day).id


def _the_cycle(
    view: View, kind: ReportKind, period: str | None, plan: str | None, day: date
) -> Cycle:
    """That over the period, else the newest one that has begun and has something to print."""
    if period is None:
        cycles = view.find(Cycle, plan_id=the_plan(view, plan).id)
        begun = [one for one in cycles if one.opens_on <= day and _is_fit(view, kind, one)]
        if begun:
            return max(begun, key=lambda cycle: (cycle.opens_on, cycle.period))
    return the_cycle_of(view, period, plan, day)


def _is_fit(view: View, kind: ReportKind, cycle: Cycle) -> bool:
    wanted = _CYCLES.get(kind)
    if wanted is not None:
        return cycle.kind is wanted
    rows = Form if kind in (ReportKind.BLANK_FORM, ReportKind.REMINDER) else ProjectEvaluation
    return view.count(rows, cycle_id=cycle.id) > 0


def _the_unit(view: View, code: str) -> Unit:
    found = [unit for unit in view.find(Unit) if search_key(unit.code) == search_key(code)]
    if not found:
        raise UserError(_NO_UNIT, code=code)
    return found[0]


def _named(kind: ReportKind, about: str | None) -> str:
    if about is None:
        raise UserError(_UNNAMED, kind=kind.word(), about=ABOUT[kind])
    return about


def _is_form(text: str) -> bool:
    """A form is named by its workgroup, unit and period, or by its key; a period has no dash."""
    return "/" in text or "-" in text


_UNNAMED = translate(
    "Terminal",
    "Say what the paper shall be about ({kind}): {about}. Nothing was done.",
)
_NO_WORKGROUP = translate(
    "Terminal",
    "The performance report is that of one workgroup. Nothing was done. Name it with --workgroup.",
)
_NO_UNIT = translate(
    "Terminal",
    "There is no unit with the code {code}. Nothing was done. To see them: paayesh unit list",
)
