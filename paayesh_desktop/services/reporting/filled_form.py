"""A form as it was filled, for the file of paper."""

from collections.abc import Iterator

from paayesh_desktop.reports.report import Report
from paayesh_desktop.services.forms.form_opening import the_form
from paayesh_desktop.services.reporting.form_paper import papers
from paayesh_desktop.services.reporting.request import Making, ReportRequest


def reports(making: Making, request: ReportRequest) -> Iterator[Report]:
    """The form that is asked for, with what stands on it now."""
    with making.workspace.store.view() as view:
        form = the_form(view, request.subject)
    return papers(making, [form], filled=True)
