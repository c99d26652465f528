"""Which page belongs to which place. A page and what it needs are imported when first shown."""

from importlib import import_module

from PySide6.QtWidgets import QWidget

from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.places import Place

PAGES = {
    Place.TODAY: "today_page:TodayPage",
    Place.PLAN: "plan_page:PlanPage",
    Place.IMPORT: "import_page:ImportPage",
    Place.HELP: "help_page:HelpPage",
    Place.SETTINGS: "settings_page:SettingsPage",
    Place.ABOUT: "about_page:AboutPage",
    Place.HOLIDAYS: "holidays_page:HolidaysPage",
    Place.FORMS: "collection_page:CollectionPage",
    Place.FORM: "form_page:FormPage",
    Place.CYCLES: "cycles_page:CyclesPage",
    Place.TEMPLATES: "template_page:TemplatePage",
    Place.EVALUATIONS: "evaluations_page:EvaluationsPage",
    Place.EVALUATION: "evaluation_page:EvaluationPage",
    Place.PERFORMANCE: "performance_report_page:PerformanceReportPage",
    Place.CASES: "cases_page:CasesPage",
    Place.CASE: "case_page:CasePage",
    Place.OBSTACLES: "obstacles_page:ObstaclesPage",
    Place.GRID: "grid_page:GridPage",
    Place.MEETINGS: "meetings_page:MeetingsPage",
    Place.MEETING: "meeting_page:MeetingPage",
    Place.CALENDAR: "calendar_page:CalendarPage",
    Place.RESOLUTIONS: "resolutions_page:ResolutionsPage",
    Place.POLICIES: "policies_page:PoliciesPage",
    Place.AMENDMENT: "amendment_page:AmendmentPage",
    Place.BODIES: "bodies_page:BodiesPage",
    Place.KEYS: "keys_page:KeysPage",
    Place.CONFLICTS: "conflicts_page:ConflictsPage",
    Place.RECOVERY: "recovery_page:RecoveryPage",
    Place.PAPER: "paper_page:PaperPage",
    Place.VERIFY: "verify_page:VerifyPage",
    Place.EXCHANGE: "exchange_page:ExchangePage",
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
