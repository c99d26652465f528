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
    """The papers of the page, and beneath them the way to those that were issued. Ctrl+P is the
    same; a single paper it opens at once, and one that is shown already it prints."""

    def __init__(self, window: MainWindow, context: PageContext) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self.menu = QMenu(window)
        self.menu.setToolTipsVisible(True)
        self._button = window.header.papers
        self._button.clicked.connect(self.offer)
        window.papers_wanted.connect(self.ask)
        window.paper_offered.connect(self.show_paper)
        window.moved.connect(self._allow)

    def ask(self) -> None:
        """Ctrl+P."""
        offers = self._offers()
        if self._window.place is Place.PAPER:
            self._window.pages[Place.PAPER].print_papers()
        elif len(offers) == 1:
            self.show_paper(offers[0])
        else:
            self._choose_of(offers)

    def offer(self) -> None:
        self._choose_of(self._offers())

    def show_paper(self, offer: "PaperOffer") -> None:
        """Before it is printed."""
        back = self._window.place or Place.TODAY
        self._window.go(Place.PAPER)
        self._window.pages[Place.PAPER].open_papers(offer, back)

    def verify(self, typed: str = "") -> None:
        """Show what was issued, or whether the code that somebody *typed* was."""
        self._window.go(Place.VERIFY)
        if typed:
            self._window.pages[Place.VERIFY].open_code(typed)

    def _allow(self, _place: Place) -> None:
        self._button.setEnabled(True)

    def _choose_of(self, offers: "Sequence[PaperOffer]") -> None:
        place = self._window.place
        self.menu.clear()
        for one in offers:
            self.menu.addAction(one.title, partial(self.show_paper, one))
        if place in PAPERS and not offers:
            nothing = self.menu.addAction(self.tr("There is nothing here yet to put on paper."))
            nothing.setEnabled(False)
        if place is not Place.VERIFY:
            if self.menu.actions():
                self.menu.addSeparator()
            issued = self.menu.addAction(self.tr("Issued papers, and verifying one…"))
            issued.triggered.connect(lambda _on=False: self.verify())
        self.menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height())))
        first = next((one for one in self.menu.actions() if one.isEnabled()), None)
        if first is not None:
            self.menu.setActiveAction(first)

    def _offers(self) -> "Sequence[PaperOffer]":
        place = self._window.place
        if place not in PAPERS:
            return ()
        return offers_of(place)(self._window.pages[place])
