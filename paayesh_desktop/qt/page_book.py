"""Which page belongs to which place. A page and what it needs are imported when first shown."""

from importlib import import_module

from PySide6.QtWidgets import QWidget

from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.places import Place

PAGES = {
    Place.TODAY: "desk.today_page:TodayPage",
    Place.PLAN: "plan.plan_page:PlanPage",
    Place.IMPORT: "plan.import_page:ImportPage",
    Place.HELP: "desk.help_page:HelpPage",
    Place.SETTINGS: "desk.settings_page:SettingsPage",
    Place.ABOUT: "desk.about_page:AboutPage",
    Place.HOLIDAYS: "desk.holidays_page:HolidaysPage",
    Place.FORMS: "collection.collection_page:CollectionPage",
    Place.FORM: "form.form_page:FormPage",
    Place.CYCLES: "collection.cycles_page:CyclesPage",
    Place.TEMPLATES: "collection.template_page:TemplatePage",
    Place.EVALUATIONS: "evaluation.evaluations_page:EvaluationsPage",
    Place.EVALUATION: "evaluation.evaluation_page:EvaluationPage",
    Place.PERFORMANCE: "evaluation.performance_report_page:PerformanceReportPage",
    Place.CASES: "case.cases_page:CasesPage",
    Place.CASE: "case.case_page:CasePage",
    Place.OBSTACLES: "case.obstacles_page:ObstaclesPage",
    Place.GRID: "evaluation.grid_page:GridPage",
    Place.MEETINGS: "meeting.meetings_page:MeetingsPage",
    Place.MEETING: "meeting.meeting_page:MeetingPage",
    Place.CALENDAR: "meeting.calendar_page:CalendarPage",
    Place.RESOLUTIONS: "meeting.resolutions_page:ResolutionsPage",
    Place.POLICIES: "plan.policies_page:PoliciesPage",
    Place.AMENDMENT: "plan.amendment_page:AmendmentPage",
    Place.BODIES: "meeting.bodies_page:BodiesPage",
    Place.KEYS: "keys.keys_page:KeysPage",
    Place.CONFLICTS: "exchange.conflicts_page:ConflictsPage",
    Place.RECOVERY: "exchange.recovery_page:RecoveryPage",
    Place.PAPER: "desk.paper_page:PaperPage",
    Place.VERIFY: "desk.verify_page:VerifyPage",
    Place.EXCHANGE: "exchange.exchange_page:ExchangePage",
}

FORESEEN = tuple(dict.fromkeys((Place.FORM, Place.FORMS, Place.EVALUATION, Place.CASE, *PAGES)))
"""Every place, those first that today's work leads to; their modules are read while nothing else is
done (all of them: 1.5 s of one core, 25 MB)."""


def page_class(place: Place) -> type[Page]:
    """LookupError when what is written above is no page."""
    module, _, name = PAGES[place].partition(":")
    found = getattr(import_module(f"paayesh_desktop.qt.pages.{module}"), name, None)
    if isinstance(found, type) and issubclass(found, Page):
        return found
    raise LookupError(PAGES[place])


def make(place: Place, context: PageContext, parent: QWidget) -> Page:
    return page_class(place)(context, parent)
