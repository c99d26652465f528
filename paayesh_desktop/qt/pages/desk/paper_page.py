"""A paper before it is printed or saved: what it says, page by page."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import isolate, strip_marks
from paayesh_desktop.errors import UserError
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.paper_making import Paper, PaperMaking
from paayesh_desktop.qt.paper_offer import PaperOffer
from paayesh_desktop.qt.paper_printer import PaperPrinter
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.tasks import Job
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.elided_label import ElidedLabel
from paayesh_desktop.qt.widgets.empty_state import EmptyState
from paayesh_desktop.qt.widgets.paper_view import STEP, PaperView
from paayesh_desktop.qt.widgets.saved_note import SavedNote
from paayesh_desktop.reports.paper.pdf_drawing import PdfDrawing
from paayesh_desktop.services.wording import Wording

_SHOWN, _MAKING, _NOTHING = 0, 1, 2
_FORBIDDEN = '<>:"/\\|?*'
_LONGEST = 80
_ICON = 18
Save = Callable[[Paper, Path], Path]
Made = tuple[Paper, PdfDrawing, list[tuple[float, float]]]


class PaperPage(Page):
    """What is shown is what is printed and saved, even when the data change meanwhile."""

    help_topic = "papers"
    stack: QStackedWidget
    nothing: QWidget
    back_button: QToolButton
    heading_box: QWidget
    before_button: QToolButton
    page_label: QLabel
    after_button: QToolButton
    smaller_button: QToolButton
    larger_button: QToolButton
    fit_button: QToolButton
    workbook_button: QPushButton
    pdf_button: QPushButton
    print_button: QPushButton
    saved_box: QWidget
    view_box: QFrame
    making_label: QLabel

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "paper_page")
        look = context.look
        self.wording = Wording(context.catalogue)
        self.paper: Paper | None = None
        self.back = Place.TODAY
        self._offer: PaperOffer | None = None
        self._drawing: PdfDrawing | None = None
        self._making = PaperMaking(context.workspace, context.catalogue)
        self._printer = PaperPrinter(context, self)
        self.heading = styled(ElidedLabel("", self), "h1")
        self.view = PaperView(look, self)
        self.saved = SavedNote(look, self)
        fill(self.heading_box, self.heading)
        fill(self.saved_box, self.saved)
        fill(self.view_box, self.view)
        fill(self.nothing, nothing := self._nothing())
        nothing.acted.connect(self.leave)
        self._turning = Turning(look, self, ("head_row",))
        self._dress()
        self._connect()
        self.stack.setCurrentIndex(_NOTHING)

    def open_papers(self, offer: PaperOffer, back: Place) -> None:
        self._offer, self.back = offer, back
        self.paper = self._drawing = None
        self.saved_box.hide()
        self.heading.setText(offer.title)
        self.making_label.setText(
            self.tr("“{title}” is being made …").format(title=isolate(offer.title))
        )
        self.stack.setCurrentIndex(_MAKING)
        day = self.context.today()

        def make(job: Job) -> Made:
            paper = self._making.make(offer, day, job.advance)
            drawing = PdfDrawing(paper.pdf)
            return paper, drawing, drawing.sizes()

        if offer.request is not None and offer.request.kind is ReportKind.FILLED_FORM:
            # what was typed a moment ago is being saved: the paper comes after it
            self.context.tasks.write(
                lambda _job: None, then=lambda _done: self._compose(make), owner=self, title=""
            )
        else:
            self._compose(make)

    def _compose(self, make: Callable[[Job], Made]) -> None:
        self.context.tasks.read(
            make,
            then=self._show,
            owner=self,
            lane="paper",
            title=self.tr("Making the paper"),
            cancellable=True,
            failed=self._failed,
            cancelled=self.leave,
        )

    def leave(self) -> None:
        """Back to where the paper was asked for; nothing of it stays."""
        self._offer = self.paper = self._drawing = None
        self.view.show_pages(())
        self.stack.setCurrentIndex(_NOTHING)
        self.context.go(self.back, None)

    def print_papers(self) -> None:
        paper = self.paper
        if paper is None:
            return
        title = paper.offer.title
        printer = self._printer.choose(title, self.view.pages)
        if printer is None:
            return
        told = self.tr("The paper was sent to the printer.")
        self._issued(
            paper,
            self.tr("Printing"),
            lambda: self._printer.put(
                printer, lambda _job: paper.pdf, lambda: self.context.messages.note(told)
            ),
        )

    def save_pdf(self) -> None:
        path = self._asked(self.tr("Save as PDF"), "pdf", self.tr("PDF documents (*.pdf)"))
        if self.paper is not None and path is not None:
            self._write(self.paper, path, self._making.save_pdf, self.tr("Saving the paper"))

    def save_workbook(self) -> None:
        path = self._asked(self.tr("Save as Excel"), "xlsx", self.tr("Excel workbooks (*.xlsx)"))
        if self.paper is not None and path is not None:
            title = self.tr("Writing the workbook")
            self._write(self.paper, path, self._making.save_workbook, title)

    def _show(self, made: Made) -> None:
        self.paper, self._drawing, sizes = made
        self.stack.setCurrentIndex(_SHOWN)
        self.view.show_pages(sizes)
        self.view.setFocus()

    def _failed(self, error: UserError) -> None:
        self.leave()
        self.context.messages.error(error)

    def _write(self, paper: Paper, path: Path, save: Save, title: str) -> None:
        self._issued(
            paper,
            title,
            lambda: self.context.tasks.read(
                lambda _job: save(paper, path), then=self._saved, owner=self, title=title
            ),
        )

    def _saved(self, path: Path) -> None:
        self.saved.show_path(path)
        self.saved_box.show()
        said = self.tr("Written to {file}").format(file=isolate(path.name))
        self.context.messages.note(said)

    def _issued(self, paper: Paper, title: str, then: Callable[[], object]) -> None:
        """What leaves the desk is recorded before it does."""
        day = self.context.today()

        def go_on(_done: object) -> None:
            then()

        self.context.tasks.write(
            lambda _job: self._making.issue(paper, day), then=go_on, owner=self, title=title
        )

    def _asked(self, title: str, ending: str, pattern: str) -> Path | None:
        """Where somebody wants it."""
        if self.paper is None:
            return None
        reports = self.paper.reports
        called = reports[0].title if len(reports) == 1 else self.paper.offer.title
        name = f"{_file_name(called)}.{ending}"
        path = self.context.messages.save_file(title, name, pattern)
        return path if path is None or path.suffix else path.with_name(f"{path.name}.{ending}")

    def _draw(self, page: int, wide: int, high: int) -> None:
        drawing = self._drawing
        if drawing is None:
            return

        def draw(job: Job) -> QImage:
            pixels = drawing.draw(page, wide, high, job.cancelled)
            return QImage(pixels, wide, high, QImage.Format.Format_RGB32).copy()

        self.context.tasks.read(
            draw, then=partial(self._drawn, drawing, page), owner=self, lane="picture"
        )

    def _drawn(self, drawing: PdfDrawing, page: int, picture: QImage) -> None:
        if drawing is self._drawing:
            self.view.show_picture(page, picture)

    def _turned(self, page: int) -> None:
        whole, pages = self.wording.whole, self.view.pages
        said = self.tr("Page {number} of {count}").format(
            number=whole(page + 1), count=whole(pages)
        )
        self.page_label.setText(said if pages else "")
        self.view.setAccessibleDescription(said if pages else "")
        self.before_button.setEnabled(page > 0)
        self.after_button.setEnabled(page + 1 < pages)

    def _dress(self) -> None:
        look = self.context.look
        size = QSize(look.px(_ICON), look.px(_ICON))
        for button, icon in (
            (self.back_button, "chevron-right" if self.isRightToLeft() else "chevron-left"),
            (self.before_button, "chevron-up"),
            (self.after_button, "chevron-down"),
            (self.smaller_button, "zoom-out"),
            (self.larger_button, "zoom-in"),
            (self.fit_button, "maximize"),
        ):
            button.setIcon(look.icon(icon, "muted"))
            button.setIconSize(size)
        for button, icon, colour in (
            (self.print_button, "printer", "on_accent"),
            (self.pdf_button, "file-text", "muted"),
            (self.workbook_button, "file-spreadsheet", "muted"),
        ):
            button.setIcon(look.icon(icon, colour))
            button.setIconSize(size)
            button.setText(f" {button.text()}")  # the style leaves no gap beside an icon
        self.saved_box.hide()

    def _connect(self) -> None:
        view = self.view
        view.wanted.connect(self._draw)
        view.turned.connect(self._turned)
        self.back_button.clicked.connect(self.leave)
        self.before_button.clicked.connect(lambda: view.go(view.page - 1))
        self.after_button.clicked.connect(lambda: view.go(view.page + 1))
        self.smaller_button.clicked.connect(lambda: view.zoom_by(1 / STEP))
        self.larger_button.clicked.connect(lambda: view.zoom_by(STEP))
        self.fit_button.clicked.connect(view.fit_width)
        self.print_button.clicked.connect(self.print_papers)
        self.pdf_button.clicked.connect(self.save_pdf)
        self.workbook_button.clicked.connect(self.save_workbook)

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.context.look,
            "printer",
            title=self.tr("No paper is shown"),
            text=self.tr(
                "Every page that has something for paper offers it at the printer in the header, or"
                " with Ctrl+P: reports, letters, forms and tables. Here you see it before it is"
                " printed, saved as PDF or as an Excel workbook."
            ),
            action=self.tr("To the page before"),
        )


def _file_name(title: str) -> str:
    """*title* as a file may be called everywhere."""
    kept = "".join(" " if sign in _FORBIDDEN else sign for sign in strip_marks(title))
    return " ".join(kept.split())[:_LONGEST].strip(" .")
