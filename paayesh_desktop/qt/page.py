"""What every page is, and what it is given."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from paayesh_desktop.language import Catalogue, Sentence
from paayesh_desktop.qt.change_feed import ChangeFeed
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.messages import Messages
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.tasks import Tasks
from paayesh_desktop.services.settings import SettingsFile
from paayesh_desktop.services.workspace import Role, Workspace

if TYPE_CHECKING:
    from paayesh_desktop.qt.paper_offer import PaperOffer

Go = Callable[[Place, UUID | None], None]


@dataclass(frozen=True, slots=True)
class PageContext:
    """Everything a page may use. *feed* tells of changes outside the store. *go* opens a place, at
    a row when a key is given; *restart* builds the window again, after the language or the
    database was changed; *begin_anew* puts the demo city aside."""

    workspace: Workspace
    tasks: Tasks
    messages: Messages
    catalogue: Catalogue
    look: Look
    settings_file: SettingsFile
    feed: ChangeFeed
    go: Go
    restart: Callable[[], None]
    begin_anew: Callable[[], None]
    today: Callable[[], date]

    def say(self, sentence: Sentence) -> str:
        return self.catalogue.say(sentence)

    @property
    def persian(self) -> bool:
        return self.catalogue.language == "fa"

    @property
    def served(self) -> bool:
        """Whether plan, cycles and bodies come to this desk in the files of the committee."""
        desk = self.workspace.desk
        return desk.role is Role.WORKGROUP and not desk.demo

    @property
    def cycles_from(self) -> Place:
        """Where somebody goes who waits for a cycle."""
        return Place.EXCHANGE if self.served else Place.CYCLES


class Page(QWidget):
    """One place of the window.

    `refresh` is called at the first showing and after a change of an entity in *watches*: at once
    when the page is visible, else when it is next shown. `counted` sets the number in the rail,
    `offered` shows a paper before it is printed.
    """

    watches: ClassVar[frozenset[str]] = frozenset()
    help_topic: ClassVar[str] = "start"
    counted = Signal(int)
    offered = Signal(object)

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.setObjectName("page")

    def refresh(self) -> None:
        """Read again what is shown."""

    def open_row(self, key: UUID) -> None:
        """Show the row that somebody looked for."""
        del key

    def open_topic(self, topic: str) -> None:
        """Show a topic of the help, where the page is the help."""
        del topic

    def open_code(self, typed: str) -> None:
        """Verify the paper with a code, where the page is the one for it."""
        del typed

    def open_papers(self, offer: "PaperOffer", back: Place) -> None:
        """Show a paper before it is printed, where the page is the preview."""
        del offer, back

    def print_papers(self) -> None:
        """Print what is shown, where the page is the preview."""
