"""Fill a painted window: pages, search, header and status line. Imported after the first paint,
together with the services."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from paayesh_desktop.domain.calendar import Style, format_jalali
from paayesh_desktop.domain.office_clock import office_today as today
from paayesh_desktop.domain.period import Period, PeriodKind
from paayesh_desktop.domain.text import isolate_ltr
from paayesh_desktop.language import Sentence
from paayesh_desktop.qt import page_book
from paayesh_desktop.qt.backup_watch import BackupWatch
from paayesh_desktop.qt.door import Door
from paayesh_desktop.qt.exchange_watch import ExchangeWatch
from paayesh_desktop.qt.foresight import Foresight
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.paper_menu import PaperMenu
from paayesh_desktop.qt.person_menu import PersonMenu
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.progress import ProgressCard
from paayesh_desktop.qt.search_box import Found
from paayesh_desktop.qt.typed_code import typed_code
from paayesh_desktop.reports import verification_code
from paayesh_desktop.services.search import Hit, Search
from paayesh_desktop.services.workspace import Role, Workspace

if TYPE_CHECKING:
    from paayesh_desktop.qt.session import Session

OPENS = {
    "element": Place.PLAN,
    "indicator": Place.PLAN,
    "plan": Place.PLAN,
    "body": Place.BODIES,
    "person": Place.BODIES,
    "deviation_case": Place.CASE,
    "plan_amendment": Place.AMENDMENT,
    "meeting": Place.MEETING,
    "resolution": Place.RESOLUTIONS,
    "macro_policy": Place.POLICIES,
}
"""Where a row that was found is shown, by its entity."""

FOUND = 20
_INTRODUCED = frozenset({"person", "membership", "expert_choice", "desk"})
"""What can change who is there, or as what; ``desk`` is told when somebody else sits down."""
_MINUTE = 60_000


class Furnishing(QObject):
    """Lives as long as its window."""

    def __init__(self, window: MainWindow, session: "Session", workspace: Workspace) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._workspace = workspace
        self._day: date | None = None
        self._asked = ""
        self.context = PageContext(
            workspace=workspace,
            tasks=session.tasks,
            messages=session.messages,
            catalogue=session.catalogue,
            look=session.look,
            settings_file=session.settings_file,
            feed=session.feed,
            go=window.go,
            restart=session.restart,
            begin_anew=session.begin_anew,
            today=today,
        )
        window.fill(self._page, session.catalogue.digits)
        self.people = PersonMenu(window, self.context, session.door or Door(session, workspace))
        self.papers = PaperMenu(window, self.context)
        self._connect()
        self._introduce()
        self.backups = BackupWatch(self.context, window)
        self.files = ExchangeWatch(self.context, window.status)
        self._tell_day()
        clock = QTimer(self)
        clock.setInterval(_MINUTE)
        clock.timeout.connect(self._tell_day)
        clock.start()
        Foresight(session.tasks, self)

    def _page(self, place: Place) -> Page:
        return page_book.make(place, self.context, self._window)

    def _connect(self) -> None:
        window, session = self._window, self._session
        session.feed.changed.connect(window.heard)
        session.feed.changed.connect(self._heard)
        session.messages.noted.connect(window.status.note)
        window.help_wanted.connect(self._help)
        window.header.search.asked.connect(self._search)
        window.header.search.opened.connect(self._open)
        window.card = ProgressCard(session.look, session.catalogue, window)
        session.tasks.started.connect(window.card.watch)

    def _heard(self, entities: frozenset[str]) -> None:
        if entities & _INTRODUCED:
            self._introduce()
        if "desk" in entities:
            self._window.read_again()
        if "backup" in entities:
            self.backups.look()
        self.files.heard()

    def _introduce(self) -> None:
        """Whose desk this is."""
        desk = self._workspace.desk
        if desk.demo:
            role = self.tr("Demo city")
        elif desk.role is Role.COMMITTEE:
            role = self.tr("Monitoring committee")
        else:
            role = self.tr("Monitoring workgroup")
        self._role = role
        self._title = desk.title
        self.people.introduce()

    def _tell_day(self) -> None:
        """The date and the period; again when a new day begins."""
        day = today()
        if day == self._day:
            return
        self._day = day
        context = self.context
        style = Style.LONG if context.persian else Style.LATIN_LONG
        self._window.header.set_date(format_jalali(day, style))
        period = context.say(_period(day))
        self._window.header.set_body(self._title, f"{self._role} · {period}")

    def _search(self, text: str) -> None:
        store = self._workspace.store
        self._asked = text
        self.context.tasks.read(
            lambda _job: Search(store).find(text),
            then=lambda hits: self._show_hits(text, hits),
            owner=self,
            lane="search",
        )

    def _open(self, found: Found) -> None:
        if found.code:
            self.papers.verify(found.code)
        else:
            self._window.go(OPENS[found.kind], found.key)

    def _show_hits(self, text: str, hits: list[Hit]) -> None:
        shown = [_found(hit) for hit in hits if hit.kind in OPENS][:FOUND]
        if code := typed_code(text):
            title = self.tr("Verify the paper with this code")
            shown.insert(0, Found("paper", None, title, self._written(code), code))
        self._window.header.search.show_found(text, shown)

    def _written(self, typed: str) -> str:
        """A code as papers show it; as it was typed where it cannot be one."""
        code = verification_code.read(typed)
        return isolate_ltr(self.context.catalogue.digits(code)) if code else typed

    def _help(self, topic: str) -> None:
        self._window.go(Place.HELP)
        self._window.pages[Place.HELP].open_topic(topic)


def _period(day: date) -> Sentence:
    return Period.containing(day, PeriodKind.BIMESTER).title()


def _found(hit: Hit) -> Found:
    below = " · ".join(part for part in (hit.code, hit.subtitle) if part)
    return Found(hit.kind, hit.key, hit.title, below)
