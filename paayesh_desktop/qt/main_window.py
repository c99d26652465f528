"""The window that everything lives in: rail, header, pages, status line.

Only what the first paint needs is imported here; pages and services come when it is painted. Even
``Qt`` itself is looked up where it is used: making its enumerations takes 14 ms.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.screen_room import take_room
from paayesh_desktop.qt.skeleton import Skeleton
from paayesh_desktop.qt.theme import Theme

if TYPE_CHECKING:
    from uuid import UUID

    from paayesh_desktop.qt.header import Header
    from paayesh_desktop.qt.look import Look
    from paayesh_desktop.qt.notice_bar import NoticeBar
    from paayesh_desktop.qt.page import Page
    from paayesh_desktop.qt.rail import Rail
    from paayesh_desktop.qt.status_line import StatusLine

SMALL, SMALLER = 1200, 1000
"""Widths (at 100 % text) under which the rail shows only icons, and the header less."""
LOW = 600
"""The height under which the rail leaves out the words, too."""
_NUMBERED = 9
"""Places that Ctrl and their number opens."""
SMALLEST = (560, 340)
"""Half of 1366×768: the whole screen at 200 %, less what the desktop keeps for itself."""


class MainWindow(QMainWindow):
    """At first a skeleton, so that it is painted at once; `build` and `fill` bring the rest."""

    help_wanted = Signal(str)
    papers_wanted = Signal()
    paper_offered = Signal(object)
    moved = Signal(object)

    rail: "Rail"
    header: "Header"
    notices: "NoticeBar"
    stack: QStackedWidget
    status: "StatusLine"

    def __init__(self, theme: Theme, scale: float, *, rtl: bool = True) -> None:
        super().__init__()
        self._scale = scale
        self._make: Callable[[Place], Page] | None = None
        self._digits: Callable[[str], str] = str
        self.pages: dict[Place, Page] = {}
        self._stale: set[Place] = set()
        self.place: Place | None = None
        self._before: Place | None = None
        self._beneath: Place | None = None
        self.card: QWidget | None = None
        self._built = False
        self.setMinimumSize(*SMALLEST)
        take_room(self)
        self.setCentralWidget(Skeleton(theme.tokens, scale, rtl=rtl))

    def build(self, look: "Look") -> None:
        """Put the parts in their places."""
        from paayesh_desktop.qt.window_parts import parts  # noqa: PLC0415 - after the first paint

        self.setWindowTitle(self.tr("Paayesh"))
        self.rail, self.header, self.notices, self.status = parts(look, self)
        self.stack = QStackedWidget(self)
        self.stack.setObjectName("page")
        self._place()
        self._built = True
        self.rail.chosen.connect(self.go)
        self.header.backup_pressed.connect(lambda: self.go(Place.SETTINGS))
        self._shortcuts()
        self._give_room()

    def fill(self, make: Callable[[Place], "Page"], digits: Callable[[str], str]) -> None:
        """The services are there: pages can be shown from now on. *digits* writes counts."""
        self._make = make
        self._digits = digits

    def go(self, place: Place, key: "UUID | None" = None) -> None:
        """Show *place*, at the row *key* when one is given."""
        if self._make is None:
            return
        if place not in self.pages:
            page = self._make(place)
            page.counted.connect(partial(self._count, place))
            page.offered.connect(self.paper_offered)
            self.pages[place] = page
            self._stale.add(place)
            self.stack.addWidget(_framed(page))
        self._remember(place)
        self.place = place
        self.rail.choose(self._beneath or place if place is Place.PAPER else place)
        self.stack.setCurrentIndex(list(self.pages).index(place))
        self.moved.emit(place)
        self._freshen()
        if key is not None:
            self.pages[place].open_row(key)

    def heard(self, entities: frozenset[str]) -> None:
        """Something changed: the page that is shown reads again now, the others when shown."""
        self._stale |= {place for place, page in self.pages.items() if page.watches & entities}
        self._freshen()

    def read_again(self) -> None:
        """Somebody else is at the desk: every page reads again, the one that is shown now."""
        self._stale |= set(self.pages)
        self._freshen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._built:
            self._give_room()

    def _give_room(self) -> None:
        """Rail and header take less where the window is small."""
        width, height = self.width() / self._scale, self.height() / self._scale
        low = height < LOW
        self.rail.set_room(narrow=low or width < SMALL, low=low)
        self.header.set_narrow(narrow=width < SMALLER)

    def _freshen(self) -> None:
        if self.place in self._stale:
            self._stale.discard(self.place)
            self.pages[self.place].refresh()

    def _count(self, place: Place, count: int) -> None:
        if place in self.rail.buttons:
            self.rail.buttons[place].set_count(count, self._digits(str(count)))

    def _help(self) -> None:
        if self.place is not None:
            self.help_wanted.emit(self.pages[self.place].help_topic)

    def _shortcuts(self) -> None:
        QShortcut(QKeySequence("Ctrl+K"), self, self._search)
        QShortcut(QKeySequence("Ctrl+P"), self, self.papers_wanted.emit)
        QShortcut(QKeySequence(QtCore.Qt.Key.Key_F1), self, self._help)
        places = [place for place in Place if place.in_rail and not place.at_foot]
        QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self, self._back)
        for number, place in enumerate(places[:_NUMBERED], start=1):
            QShortcut(QKeySequence(f"Ctrl+{number}"), self, partial(self.go, place))

    def _remember(self, place: Place) -> None:
        """Where Back leads from *place*; a paper lies over the page that it was asked for on."""
        left = self._beneath if self.place is Place.PAPER else self.place
        if place is Place.PAPER:
            self._beneath = left
        elif left not in (None, place):
            self._before = left

    def _back(self) -> None:
        back = self._beneath if self.place is Place.PAPER else self._before
        if back is not None:
            self.go(back)

    def _search(self) -> None:
        self.header.search.setFocus(QtCore.Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    def _place(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.header)
        column.addWidget(self.notices)
        column.addWidget(self.stack, 1)
        column.addWidget(self.status)
        whole = QWidget(self)
        row = QHBoxLayout(whole)
        row.setSpacing(0)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self.setCentralWidget(whole)


def _framed(page: QWidget) -> QScrollArea:
    """*page* with bars that appear where the window is smaller than the page can be."""
    frame = QScrollArea()
    frame.setFrameShape(QFrame.Shape.NoFrame)
    frame.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
    frame.setWidgetResizable(True)
    frame.setWidget(page)
    return frame
