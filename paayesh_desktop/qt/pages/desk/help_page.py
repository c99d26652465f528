"""Help: a few short pages to read, one for each place."""

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, QUrl
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QListView, QTextBrowser, QWidget

from paayesh_desktop import assets
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.places import Place

TOPICS = (
    "start",
    "today",
    "plan",
    "import",
    "verdicts",
    "forms",
    "collection",
    "evaluations",
    "cases",
    "grid",
    "amendment",
    "meetings",
    "resolutions",
    "policies",
    "bodies",
    "people",
    "papers",
    "verify",
    "exchange",
    "keys",
    "conflicts",
    "recovery",
    "settings",
    "backup",
    "keyboard",
    "terminal",
)
"""Files of ``resources/help/<language>``, in the order of the list."""

_PLACE = "place"
_LINE_HEIGHT = 125
"""Percent; Persian script needs more room than Qt gives it."""


class HelpPage(Page):
    topics: QListView
    text: QTextBrowser

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "help_page")
        self.topics.setModel(QStringListModel([self._read(topic)[0] for topic in TOPICS], self))
        self.topics.setWordWrap(True)
        self.topics.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.topics.selectionModel().currentChanged.connect(self._show)
        self.text.anchorClicked.connect(self._follow)
        context.look.changed.connect(self._show_again)
        self.open_topic(TOPICS[0])

    def open_topic(self, topic: str) -> None:
        self.topics.setCurrentIndex(self.topics.model().index(TOPICS.index(topic), 0))

    def _show(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        self.text.setMarkdown(self._read(TOPICS[index.row()])[1])
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spacing = QTextBlockFormat()
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        spacing.setLineHeight(_LINE_HEIGHT, proportional.value)
        cursor.mergeBlockFormat(spacing)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _show_again(self) -> None:
        self._show(self.topics.currentIndex())

    def _follow(self, link: QUrl) -> None:
        """Links go from one topic to another, or with ``place:`` to a place of the window."""
        if link.scheme() == _PLACE:
            self.context.go(next(one for one in Place if one.key == link.path()), None)
            return
        self.open_topic(link.fileName().removesuffix(".md"))

    def _read(self, topic: str) -> tuple[str, str]:
        """The title and the whole text."""
        language = self.context.catalogue.language
        path = assets.RESOURCES / "help" / language / f"{topic}.md"
        text = path.read_text(encoding="utf-8")
        return text.partition("\n")[0].removeprefix("# "), text
