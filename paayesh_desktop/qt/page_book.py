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
}


def page_class(place: Place) -> type[Page]:
    """LookupError when what is written above is no page."""
    module, _, name = PAGES[place].partition(":")
    found = getattr(import_module(f"paayesh_desktop.qt.pages.{module}"), name, None)
    if isinstance(found, type) and issubclass(found, Page):
        return found
    raise LookupError(PAGES[place])


def make(place: Place, context: PageContext, parent: QWidget) -> Page:
    return page_class(place)(context, parent)
