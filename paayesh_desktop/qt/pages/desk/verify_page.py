"""Whether a paper that somebody holds was issued as it stands, and all papers that were issued."""

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import isolate, search_words
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.qt.box_choice import choose
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.models.issued_table import ISSUED_KEPT, IssuedTable
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.paper_offer import Advance, PaperOffer
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.reveal import reveal
from paayesh_desktop.qt.styled import restyle
from paayesh_desktop.qt.tasks import Job
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.typed_code import typed_code
from paayesh_desktop.qt.widgets.crumb import Crumb
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.qt.widgets.verifying_panel import VerifyingPanel
from paayesh_desktop.reports.report import Report
from paayesh_desktop.services.reporting.issued_papers import IssuedLine, IssuedPapers
from paayesh_desktop.services.reporting.verifying import Verification, Verifying
from paayesh_desktop.services.wording import Wording

_PAUSE = 250  # milliseconds after the last key before the filter is used
_ABOVE = 12
_HIGH = 220
"""Pixels at 100 % of the answer that are always seen."""
_EXAMPLE = "1234 5678 9012-3"
Found = tuple[Verification, ...]


class VerifyPage(Page):
    """Opened from the printer in the header, from the search by a code, and from the help."""

    watches = frozenset({"issued_report", "desk", "person", "workgroup"})
    help_topic = "verify"
    code_edit: QLineEdit
    verify_button: QPushButton
    file_button: QPushButton
    ask_box: QFrame
    standing: QLabel
    crumb_box: QWidget
    kind_box: QComboBox
    filter_edit: QLineEdit
    table_box: QWidget
    panel_scroll: QScrollArea
    panel_box: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "verify_page")
        look = context.look
        wording = self.wording = Wording(context.catalogue)
        self.lines: tuple[IssuedLine, ...] = ()
        self._kind: ReportKind | None = None
        self._wanted: UUID | None = None
        self._chosen: UUID | None = None
        self.crumb = Crumb(look, self.tr("My work today"), self)
        self.table = IssuedTable(wording, self)
        self.view = RowView(look, wording, self.table, ISSUED_KEPT, self)
        self.view.setAccessibleName(self.tr("Issued papers"))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self.panel = VerifyingPanel(look, wording, self)
        fill(self.crumb_box, self.crumb)
        fill(self.table_box, self.view)
        fill(self.panel_box, self.panel)
        self._turning = Turning(look, self, ("ask_row", "columns_row"))
        self.code_edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # it reads so everywhere
        if self.isRightToLeft():
            self.code_edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.code_edit.setPlaceholderText(wording.numbered(_EXAMPLE))
        self.verify_button.setEnabled(False)
        self.panel_scroll.setMinimumHeight(look.px(_HIGH))
        self.setAcceptDrops(True)
        self._connect()

    def refresh(self) -> None:
        papers = IssuedPapers(self.context.workspace)
        self.context.tasks.read(
            lambda _job: papers.list(), then=self._show_lines, owner=self, lane="list"
        )

    def open_row(self, key: UUID) -> None:
        """Verify a paper that was issued."""
        self._wanted = key
        self.refresh()

    def open_code(self, typed: str) -> None:
        """Verify the paper with a code that somebody typed elsewhere."""
        self.code_edit.setText(typed)
        self.verify_code()

    def verify_code(self) -> None:
        typed = self.code_edit.text()
        typed = typed_code(typed) or typed
        if typed.strip():
            verifying = Verifying(self.context.workspace)
            self._verify(lambda job: (verifying.code(typed, job.advance),), "")

    def verify_files(self, paths: Sequence[Path]) -> None:
        """The papers in PDF files, as they were handed over."""
        if not paths:
            return
        self.code_edit.clear()
        verifying = Verifying(self.context.workspace)

        def read(job: Job) -> Found:
            return tuple(one for path in paths for one in verifying.file(path, job.advance))

        self._verify(read, "، ".join(isolate(path.name) for path in paths))

    def print_again(self, line: IssuedLine) -> None:
        """Show the paper as it was issued; from there it is printed and saved, byte by byte."""
        papers = IssuedPapers(self.context.workspace)

        def compose(_advance: Advance) -> Sequence[Report]:
            report = papers.said(line.paper)
            if report is None:
                raise UserError(_LOST, code=line.paper.code)
            return (report,)

        self.offered.emit(PaperOffer(line.paper.title, reports=compose))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.code_edit.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()):
            event.acceptProposedAction()
            restyle(self.ask_box, over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        super().dragLeaveEvent(event)
        restyle(self.ask_box, over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        restyle(self.ask_box, over=False)
        if paths := _dropped(event.mimeData()):
            event.acceptProposedAction()
            self.verify_files(paths)

    def _choose_file(self) -> None:
        pattern = self.tr("PDF documents (*.pdf)")
        self.verify_files(self.context.messages.open_files(self.tr("Choose a paper"), pattern))

    def _verify(self, work: Callable[[Job], Found], files: str) -> None:
        self.context.tasks.read(
            work,
            then=lambda found: self._show_found(found, files),
            owner=self,
            lane="verify",
            title=self.tr("Verifying"),
            cancellable=True,
            cancelled=self.panel.show_guide,
        )

    def _show_found(self, found: Found, files: str) -> None:
        self.panel.show_found(found, files)
        self.panel_scroll.verticalScrollBar().setValue(0)
        self._reveal()
        self.code_edit.selectAll()  # the next code takes its place
        issued = [one.issued.paper.id for one in found if one.issued]
        if len(issued) == 1:
            self._chosen = issued[0]
            self._point()

    def _show_lines(self, lines: tuple[IssuedLine, ...]) -> None:
        self.lines = lines
        kinds = sorted({line.paper.kind for line in lines}, key=list(ReportKind).index)
        self.kind_box.clear()
        self.kind_box.addItem(self.tr("All kinds"), None)
        for kind in kinds:
            self.kind_box.addItem(self.wording.say(kind.word()), kind)
        choose(self.kind_box, self._kind, 0)
        self._kind = self.kind_box.currentData()
        self._narrow()
        wanted, self._wanted = self._wanted, None
        for line in lines:
            if line.paper.id == wanted:
                self._compare(line)

    def _narrow(self) -> None:
        words = search_words(self.filter_edit.text())
        kept = [line for line in self.lines if self._kind in (None, line.paper.kind)]
        self.table.set_rows([line for line in kept if self.table.holds(line, words)])
        self._point()
        self.view.blank.setText(
            self.tr("Nothing was found. Other words may find more.")
            if self.lines
            else self.tr("No paper was issued yet. Whatever is printed or saved stands here then.")
        )

    def _reveal(self) -> None:
        """Show the answer where the page is longer than the window."""
        viewport = self.parentWidget()
        frame = viewport.parentWidget() if viewport else None
        if isinstance(frame, QScrollArea):
            reveal(frame, self.panel_scroll, self.context.look.px(_ABOVE))

    def _point(self) -> None:
        """Put the cursor where it was, or on the paper that the answer is about."""
        for place, line in enumerate(self.table.rows):
            if line.paper.id == self._chosen:
                self.view.choose(place)

    def _allow(self, typed: str) -> None:
        self.verify_button.setEnabled(bool(typed.strip()))

    def _choose_kind(self) -> None:
        self._kind = self.kind_box.currentData()
        self._narrow()

    def _choose(self, line: object) -> None:
        """The cursor went to another paper; the answer about the same one stays."""
        if isinstance(line, IssuedLine) and line.paper.id != self._chosen:
            self._chosen = line.paper.id
            self.panel.show_line(line)

    def _compare(self, line: object) -> None:
        if isinstance(line, IssuedLine):
            self.open_code(self.wording.digits(line.paper.code))

    def _connect(self) -> None:
        self.crumb.left.connect(lambda: self.context.go(Place.TODAY, None))
        self.code_edit.returnPressed.connect(self.verify_code)
        self.code_edit.textChanged.connect(self._allow)
        self.verify_button.clicked.connect(self.verify_code)
        self.file_button.clicked.connect(self._choose_file)
        self.kind_box.activated.connect(self._choose_kind)
        self.filter_edit.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._narrow)
        self.view.chosen.connect(self._choose)
        self.view.opened.connect(self._compare)
        self.panel.compared.connect(self._compare)
        self.panel.wanted_again.connect(self.print_again)


def _dropped(data: QMimeData) -> list[Path]:
    """The files that are dragged along, whatever they are: the reader says in a sentence why it
    does not take one."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


_LOST = translate(
    "VerifyPage",
    "The copy of the paper {code} is missing or was changed outside the program, so it cannot be"
    " shown as it was issued. Nothing else is touched. Restore the copy from a backup.",
)
