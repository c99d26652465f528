"""What hangs at the printer in the header: the papers of the page that is shown."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.paper_book import PAPERS, offers_of
from paayesh_desktop.qt.places import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from paayesh_desktop.qt.paper_offer import PaperOffer


class PaperMenu(QObject):
    """One paper opens at once, of several one is chosen. Ctrl+P is the same, and prints where a
    paper is shown already."""

    def __init__(self, window: MainWindow, context: PageContext) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self.menu = QMenu(window)
        self.menu.setToolTipsVisible(True)
        self._button = window.header.papers
        self._button.clicked.connect(self.offer)
        window.papers_wanted.connect(self.ask)
        window.moved.connect(self._allow)

    def ask(self) -> None:
        """Ctrl+P."""
        if self._window.place is Place.PAPER:
            self._window.pages[Place.PAPER].print_papers()
        elif self._button.isEnabled():
            self.offer()

    def offer(self) -> None:
        offers = self._offers()
        if not offers:
            self._context.messages.note(self.tr("There is nothing here yet to put on paper."))
        elif len(offers) == 1:
            self._open(offers[0])
        else:
            self.menu.clear()
            for one in offers:
                self.menu.addAction(one.title, partial(self._open, one))
            self.menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))
            self.menu.setActiveAction(self.menu.actions()[0])

    def _allow(self, place: Place) -> None:
        self._button.setEnabled(place in PAPERS)

    def _offers(self) -> "Sequence[PaperOffer]":
        place = self._window.place
        if place not in PAPERS:
            return ()
        return offers_of(place)(self._window.pages[place])

    def _open(self, offer: "PaperOffer") -> None:
        back = self._window.place or Place.TODAY
        self._window.go(Place.PAPER)
        self._window.pages[Place.PAPER].open_papers(offer, back)
