"""The way of reading files: which, what they would do, taking them in, and taking one out again."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from paayesh_desktop.domain.text import isolate_ltr
from paayesh_desktop.qt.pages.exchange.exchange_work import ExchangeWork
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.preview_view import PreviewView
from paayesh_desktop.qt.widgets.taken_card import TakenCard
from paayesh_desktop.services.exchange.exchange_history import HistoryEntry
from paayesh_desktop.services.exchange.exchange_preview import Preview, Taken, Undone
from paayesh_desktop.services.exchange.file_words import FileWords
from paayesh_desktop.services.exchange.retained import HeldFile

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.exchange.exchange_page import ExchangePage


class ExchangeReading(QObject):
    """Of one page, whose stack it turns to the preview and to what was taken in."""

    def __init__(self, page: "ExchangePage", work: ExchangeWork, words: FileWords) -> None:
        super().__init__(page)
        self._page = page
        self._work = work
        self._words = words
        self._paths: Sequence[Path] = ()
        self.preview = PreviewView(page.context.look, words, page)
        self.card = TakenCard(page.context.look, words, page)
        go = page.context.go
        self.preview.agreed.connect(work.take)
        self.preview.left.connect(page.show_board)
        self.preview.unlocked.connect(self._unlock)
        self.card.left.connect(page.show_board)
        self.card.waiting.connect(lambda: go(Place.TODAY, None))
        self.card.apart.connect(lambda: go(Place.CONFLICTS, None))
        work.looked.connect(self._show)
        work.held_looked.connect(self._show_held)
        work.taken.connect(self._taken)
        work.undone.connect(self._undone)

    def choose(self) -> None:
        """A file that somebody picks; what lies beside it is found under the received files."""
        pattern = self.tr("Files of the exchange (*.pbz *.pbz.age);;All files (*)")
        path = self._page.context.messages.open_file(self.tr("Read a file"), pattern)
        if path is not None:
            self._work.keep_folder(path.parent)
            self.look([path])

    def look(self, paths: Sequence[Path]) -> None:
        self._paths = tuple(paths)
        self._work.look(self._paths)

    def undo(self, entry: object) -> None:
        if not isinstance(entry, HistoryEntry):
            return
        question = self.tr(
            "Take {file} out again? What stood here before it comes back. The file itself stays"
            " where it is and can be read again."
        ).format(file=isolate_ltr(entry.file_name))
        if self._page.context.messages.ask(question, yes=self.tr("Take it out")):
            self._work.undo(entry.number)

    def look_at_held(self, file: object) -> None:
        if isinstance(file, HeldFile):
            self._work.look_at_held(file.id)

    def accept(self, file: object) -> None:
        if isinstance(file, HeldFile):
            self._work.accept(file.id)

    def dismiss(self, file: object) -> None:
        if not isinstance(file, HeldFile):
            return
        question = self.tr("Put {file} away? It is not taken in; the proof of it stays.").format(
            file=isolate_ltr(file.file_name)
        )
        if self._page.context.messages.ask(question, yes=self.tr("Put it away")):
            self._work.dismiss(file.id)

    def _unlock(self, passphrase: str) -> None:
        self._work.look(self._paths, passphrase)

    def _show(self, preview: Preview) -> None:
        self.preview.show_preview(preview, locked=self._work.ring.key() is None)
        self._page.turn_to(self.preview)

    def _show_held(self, preview: Preview) -> None:
        self.preview.show_preview(preview, read_only=True)
        self._page.turn_to(self.preview)

    def _taken(self, taken: Taken) -> None:
        self.card.show_taken(taken)
        self._page.turn_to(self.card)

    def _undone(self, undone: Undone) -> None:
        whole = self._words.wording.whole
        text = self.tr("{file} was taken out again: {new} rows went, {changed} are as before.")
        self._page.context.messages.note(
            text.format(
                file=isolate_ltr(undone.file_name),
                new=whole(undone.gone),
                changed=whole(undone.restored),
            )
        )
