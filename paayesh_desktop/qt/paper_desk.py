"""Attaching papers to a row and taking copies of them, for the pages that show some."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject

from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.qt.page import Page
from paayesh_desktop.services.papers import Papers


class PaperDesk(QObject):
    """Of one page; *changed* is called when a paper was attached."""

    def __init__(self, page: Page, changed: Callable[[], None]) -> None:
        super().__init__(page)
        self._page = page
        self._changed = changed

    def pick(self) -> Path | None:
        """A paper that somebody chooses."""
        return self._page.context.messages.open_file(
            self.tr("Choose a paper"), self.tr("PDF and pictures (*.pdf *.png *.jpg *.jpeg)")
        )

    def attach(self, about: UUID, party: UUID) -> None:
        """Ask for a paper and keep it with the row *about*."""
        path, context = self.pick(), self._page.context
        if path is None:
            return
        workspace = context.workspace
        context.tasks.write(
            lambda _job: Papers(workspace).attach(about, path, path.name, party=party),
            owner=self._page,
            then=lambda _paper: self._changed(),
            title=self.tr("Attaching the paper"),
        )

    def save_copy(self, paper: Attachment) -> None:
        """Write a copy of a paper where somebody wants it."""
        context = self._page.context
        path = context.messages.save_file(self.tr("Save a copy of the paper"), paper.name, "*")
        if path is None:
            return
        workspace = context.workspace
        context.tasks.read(
            lambda _job: path.write_bytes(Papers(workspace).read(paper.sha256)),
            owner=self._page,
            then=lambda _size: context.messages.note(self.tr("The copy was written.")),
        )
