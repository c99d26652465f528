"""Which papers every place offers: the function that says it, or why there is none."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, cast

from paayesh_desktop.qt.places import Place

if TYPE_CHECKING:
    from paayesh_desktop.qt.page import Page
    from paayesh_desktop.qt.paper_offer import PaperOffer

Offers = Callable[["Page"], Sequence["PaperOffer"]]

PAPERS = {
    Place.FORMS: "form_papers:of_cycle",
    Place.FORM: "form_papers:of_form",
    Place.CYCLES: "form_papers:of_cycles",
    Place.TEMPLATES: "form_papers:of_templates",
    Place.EVALUATIONS: "evaluation_papers:of_cycle",
    Place.EVALUATION: "evaluation_papers:of_project",
    Place.PERFORMANCE: "evaluation_papers:of_head",
    Place.GRID: "evaluation_papers:of_grid",
    Place.CASES: "case_papers:of_cases",
    Place.CASE: "case_papers:of_case",
    Place.OBSTACLES: "case_papers:of_obstacles",
    Place.MEETINGS: "meeting_papers:of_meetings",
    Place.MEETING: "meeting_papers:of_meeting",
    Place.RESOLUTIONS: "meeting_papers:of_resolutions",
    Place.POLICIES: "meeting_papers:of_policies",
    Place.BODIES: "meeting_papers:of_bodies",
    Place.PLAN: "plan_papers:of_plan",
    Place.AMENDMENT: "plan_papers:of_amendment",
    Place.HOLIDAYS: "plan_papers:of_holidays",
    Place.EXCHANGE: "exchange_papers:of_exchange",
    Place.KEYS: "exchange_papers:of_keys",
    Place.CONFLICTS: "exchange_papers:of_conflicts",
    Place.VERIFY: "verify_papers:of_issued",
}
"""Functions of the modules in `papers`, imported when somebody asks for paper."""

WITHOUT = {
    Place.TODAY: "leads to the pages whose papers these are",
    Place.IMPORT: "what is amiss goes back in the workbook itself",
    Place.CALENDAR: "its days stand in the lists of meetings, cases and forms",
    Place.RECOVERY: "a dialogue that writes and reads files",
    Place.SETTINGS: "nothing but choices of this desk",
    Place.HELP: "is read where it is needed",
    Place.ABOUT: "the licences lie with the program as files",
    Place.PAPER: "is the paper itself",
}
"""Places without paper, and why."""


def offers_of(place: Place) -> Offers:
    """What says the papers of *place*; KeyError where there are none."""
    module, _, name = PAPERS[place].partition(":")
    found = getattr(import_module(f"paayesh_desktop.qt.papers.{module}"), name)
    return cast("Offers", found)
