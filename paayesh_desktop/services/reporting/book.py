"""Which module makes which kind of paper; imported when it is first made."""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import cast

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.reports.report import Report
from paayesh_desktop.services.reporting.request import Making, ReportRequest

MAKERS = {
    ReportKind.FORTNIGHTLY: "fortnightly:reports",
    ReportKind.EVALUATION: "evaluation:reports",
    ReportKind.AGGREGATE: "aggregate:reports",
    ReportKind.ANNUAL: "annual:reports",
    ReportKind.PERFORMANCE: "performance:reports",
    ReportKind.JUSTIFICATION: "justification:reports",
    ReportKind.PACKET: "packet:reports",
    ReportKind.MINUTES: "minutes:reports",
    ReportKind.LETTER: "letter:reports",
    ReportKind.BLANK_FORM: "blank_form:reports",
    ReportKind.FILLED_FORM: "filled_form:reports",
    ReportKind.REMINDER: "reminder:reports",
    ReportKind.CASE_FILE: "case_file:reports",
}
"""The other kinds are made where their values are: receipts and key papers, tables of a page."""


def reports(making: Making, request: ReportRequest) -> Iterator[Report]:
    """The papers of *request*; see `Maker` for what it raises."""
    module, _, name = MAKERS[request.kind].partition(":")
    found = getattr(import_module(f"paayesh_desktop.services.reporting.{module}"), name)
    maker = cast("Callable[[Making, ReportRequest], Iterator[Report]]", found)
    return maker(making, request)
