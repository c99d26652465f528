"""Blank forms for the units: one, or all of a cycle, one after the other."""

from collections.abc import Iterator

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.form_course import IN_USE
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import Report
from paayesh_desktop.services.forms.cycle_forms import forms_of
from paayesh_desktop.services.forms.form_opening import the_form
from paayesh_desktop.services.reporting.form_paper import papers
from paayesh_desktop.services.reporting.request import Making, ReportRequest


def reports(making: Making, request: ReportRequest) -> Iterator[Report]:
    """The forms of a cycle in the order of the units, each opened when it is printed; or the one
    form that is asked for. UserError for a cycle without forms."""
    with making.workspace.store.view() as view:
        if view.get(Cycle, request.subject) is None:
            forms = [the_form(view, request.subject)]
        else:
            party, unit = request.party, request.unit
            forms = forms_of(view, request.subject, IN_USE, party=party, unit=unit)
    if not forms:
        raise UserError(_NO_FORMS)
    return papers(making, forms, filled=False)


_NO_FORMS = translate(
    "FormPaper",
    "No form was handed out in this cycle, so there is nothing to print. Hand out the forms first,"
    " or choose another cycle.",
)
