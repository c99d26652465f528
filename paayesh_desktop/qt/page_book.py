"""Which page belongs to which place. Imported after the first paint, with all that pages need."""

from PySide6.QtWidgets import QWidget

from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.about_page import AboutPage
from paayesh_desktop.qt.pages.help_page import HelpPage
from paayesh_desktop.qt.pages.holidays_page import HolidaysPage
from paayesh_desktop.qt.pages.import_page import ImportPage
from paayesh_desktop.qt.pages.plan_page import PlanPage
from paayesh_desktop.qt.pages.settings_page import SettingsPage
from paayesh_desktop.qt.pages.today_page import TodayPage
from paayesh_desktop.qt.places import Place

PAGES: dict[Place, type[Page]] = {
    Place.TODAY: TodayPage,
    Place.PLAN: PlanPage,
    Place.IMPORT: ImportPage,
    Place.HELP: HelpPage,
    Place.SETTINGS: SettingsPage,
    Place.ABOUT: AboutPage,
    Place.HOLIDAYS: HolidaysPage,
}


def make(place: Place, context: PageContext, parent: QWidget) -> Page:
    return PAGES.get(place, Page)(context, parent)
