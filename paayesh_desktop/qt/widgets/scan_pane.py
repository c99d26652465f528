"""The paper beside the fields: a scanned page that one looks at while typing."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.scan_file import ScanFile
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.tasks import Job, Tasks
from paayesh_desktop.qt.widgets.icon_label import IconLabel
from paayesh_desktop.qt.widgets.scan_view import STEP, ScanView
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.wording import Wording

SUFFIXES = (".pdf", ".png", ".jpg", ".jpeg")


@dataclass(frozen=True, slots=True)
class Paper:
    """One that can be looked at: the key of its attachment and what it is called."""

    id: UUID
    name: str


class ScanPane(QWidget):
    """`brought` with the path of a file that somebody dropped here, `file_wanted` when one is to
    be chosen, `paper_wanted` with the key of the paper that is to be shown."""

    brought = Signal(object)
    file_wanted = Signal()
    paper_wanted = Signal(object)

    def __init__(
        self, look: Look, wording: Wording, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._tasks = tasks
        self._file: ScanFile | None = None
        self._page = 0
        self.view = ScanView(look, self)
        self.view.sharper.connect(self._draw)
        self.papers = QComboBox(self)
        self.papers.setAccessibleName(self.tr("Which paper is shown"))
        self.papers.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.papers.setMinimumContentsLength(8)
        self.papers.activated.connect(self._paper_chosen)
        self.count = styled(QLabel(self), "muted")
        self.count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAcceptDrops(True)
        self._arrange()
        self._show_count()

    def show_papers(self, papers: Sequence[Paper], shown: UUID | None = None) -> None:
        """What there is to look at; *shown* (or the last one) is asked for."""
        self.papers.clear()
        for paper in papers:
            self.papers.addItem(isolate(paper.name), paper.id)
        self.papers.setVisible(len(papers) > 1)
        if not papers:
            self._file = None
            self._stack.setCurrentIndex(0)
            return
        place = next((n for n, one in enumerate(papers) if one.id == shown), len(papers) - 1)
        self.papers.setCurrentIndex(place)
        self.paper_wanted.emit(papers[place].id)

    def choose(self, key: UUID) -> None:
        """Show this one of the papers."""
        place = self.papers.findData(key)
        if place >= 0:
            self.papers.setCurrentIndex(place)
            self.paper_wanted.emit(key)

    def show_data(self, data: bytes, name: str) -> None:
        """Read the bytes of a paper and show its first page; the worker tells what is wrong."""
        self._tasks.read(
            lambda _job: ScanFile(data, name), then=self._opened, owner=self, lane="file"
        )

    def zoom_by(self, steps: int) -> None:
        self.view.zoom_by(STEP**steps)

    def turn_page(self, pages: int) -> None:
        if self._file is None:
            return
        page = min(max(0, self._page + pages), self._file.page_count - 1)
        if page != self._page:
            self._page = page
            self._begin()

    @property
    def page(self) -> int:
        """Counted from 0."""
        return self._page

    def _opened(self, file: ScanFile) -> None:
        self._file, self._page = file, 0
        self._stack.setCurrentIndex(1)
        self._begin()

    def _begin(self) -> None:
        file, page = self._file, self._page
        self._show_count()
        if file is not None:
            self._tasks.read(
                lambda _job: file.size(page), then=self.view.begin_page, owner=self, lane="size"
            )

    def _draw(self, scale: float) -> None:
        file, page = self._file, self._page
        if file is None:
            return

        def draw(job: Job) -> QImage:
            return file.draw(page, scale, job.cancelled)

        self._tasks.read(draw, then=self.view.show_picture, owner=self, lane="picture")

    def _show_count(self) -> None:
        pages = self._file.page_count if self._file else 0
        digits = self._wording.digits
        self.count.setText(
            self.tr("{page} of {pages}").format(
                page=digits(str(self._page + 1)), pages=digits(str(pages))
            )
            if pages
            else ""
        )
        for button, possible in ((self.back, self._page > 0), (self.forth, self._page < pages - 1)):
            button.setEnabled(possible)

    def _paper_chosen(self) -> None:
        key = self.papers.currentData()
        if isinstance(key, UUID):
            self.paper_wanted.emit(key)

    def _arrange(self) -> None:
        px = self._look.px
        rtl = self.isRightToLeft()
        self.back = self._button(
            "chevron-right" if rtl else "chevron-left", self.tr("Page before (Alt+Page Up)")
        )
        self.forth = self._button(
            "chevron-left" if rtl else "chevron-right", self.tr("Next page (Alt+Page Down)")
        )
        smaller = self._button("zoom-out", self.tr("Smaller (Ctrl+-)"))
        larger = self._button("zoom-in", self.tr("Larger (Ctrl++)"))
        fit = self._button("maximize", self.tr("As wide as there is room"))
        turn = self._button("rotate-cw", self.tr("Turn the page by a quarter"))
        other = self._button("folder-open", self.tr("Open another scan"))
        self.back.clicked.connect(partial(self.turn_page, -1))
        self.forth.clicked.connect(partial(self.turn_page, 1))
        smaller.clicked.connect(partial(self.zoom_by, -1))
        larger.clicked.connect(partial(self.zoom_by, 1))
        fit.clicked.connect(self.view.fit_width)
        turn.clicked.connect(self.view.turn)
        other.clicked.connect(self.file_wanted)
        tools = QHBoxLayout()
        tools.setSpacing(px(2))
        for widget in (self.back, self.count, self.forth):
            tools.addWidget(widget)
        tools.addStretch(1)
        for widget in (smaller, larger, fit, turn, other):
            tools.addWidget(widget)
        paper = QWidget(self)
        column = QVBoxLayout(paper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(tools)
        column.addWidget(self.papers)
        column.addWidget(self.view, 1)
        nothing = self._invitation()
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(nothing)
        self._stack.addWidget(paper)

    def _invitation(self) -> QWidget:
        """What is shown before there is a scan."""
        nothing = QWidget(self)
        words = TextLabel(
            self.tr(
                "Drop the scan of the filled form here: PDF, PNG or JPEG. You read the figure and"
                " type it without turning your head, and the scan stays with the form."
            ),
            nothing,
        )
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        choose = QPushButton(self.tr("Choose a scan…"), nothing)
        choose.clicked.connect(self.file_wanted)
        column = QVBoxLayout(nothing)
        column.setSpacing(self._look.px(12))
        column.addStretch(1)
        icon = IconLabel(self._look, "image", "faint", 36, nothing)
        column.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(styled(words, "muted"))
        column.addWidget(choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return nothing

    def _button(self, icon: str, name: str) -> QToolButton:
        button = styled(QToolButton(self), "plain")
        button.setIcon(self._look.icon(icon, "muted"))
        side = self._look.px(18)
        button.setIconSize(QSize(side, side))
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_path(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if (path := dropped_path(event)) is not None:
            event.acceptProposedAction()
            self.brought.emit(path)


def dropped_path(event: QDropEvent) -> Path | None:
    """The one paper that an event carries."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.lower() in SUFFIXES else None
