"""A paper is shown page by page, printed, and saved; cancelling leaves nothing behind."""

import errno
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.issued_report import IssuedReport
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.qt.keyboard import LatinShortcuts
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.messages import Dialogs, Recorded
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.case.cases_page import CasesPage
from paayesh_desktop.qt.pages.desk.paper_page import PaperPage
from paayesh_desktop.qt.paper_offer import Advance, PaperOffer
from paayesh_desktop.qt.paper_printing import print_pdf
from paayesh_desktop.qt.papers.case_papers import of_cases
from paayesh_desktop.qt.places import Place
from paayesh_desktop.reports.paper.pdf_drawing import PdfDrawing
from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.report import Heading, Report, Text
from paayesh_desktop.services.reporting.request import ReportRequest
from paayesh_desktop.services.workspace import Workspace
from tests.qt.quiet import at_rest
from tests.qt.test_every_page import shown

Went = list[tuple[Place, UUID | None]]


def letter(*words: str, landscape: bool = False) -> Report:
    """A page for each of *words*."""
    blocks = [part for word in words for part in (Heading(word, page=word != words[0]), Text(word))]
    return Report(
        ReportKind.TABLE,
        f"نامهٔ {words[0]}",
        "کمیته پایش",
        tuple(blocks),
        landscape=landscape,
        coded=False,
    )


def offered(*reports: Report) -> PaperOffer:
    return PaperOffer("کاغذ: آزمایشی", reports=lambda _advance: list(reports))


@pytest.fixture
def went() -> Went:
    return []


@pytest.fixture
def page(qtbot: QtBot, context: PageContext, went: Went) -> PaperPage:
    def go(place: Place, key: UUID | None) -> None:
        went.append((place, key))

    page = PaperPage(replace(context, go=go))
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def settle(qtbot: QtBot, page: PaperPage) -> None:
    at_rest(qtbot, page.context.tasks)


def open_three(qtbot: QtBot, page: PaperPage) -> None:
    page.open_papers(offered(letter("یک", "دو", "سه")), Place.CASES)
    qtbot.waitUntil(lambda: page.view.pages == 3 and page.view.is_drawn(0), timeout=20_000)


def test_the_pages_are_shown_and_turned_by_keys(qtbot: QtBot, page: PaperPage) -> None:
    open_three(qtbot, page)
    assert page.heading.text() == "کاغذ: آزمایشی"
    assert page.page_label.text() == "Page ۱ of ۳"
    assert page.view.hasFocus()
    seen = list[int]()
    page.view.turned.connect(seen.append)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        QTest.keyClick(page.view, key)
    assert seen == [1, 2, 1, 0]
    assert not page.before_button.isEnabled()
    qtbot.mouseClick(page.after_button, Qt.MouseButton.LeftButton)
    assert page.view.page == 1


def test_a_shown_paper_is_within_reach_of_the_keyboard_and_of_screen_readers(
    qtbot: QtBot, page: PaperPage
) -> None:
    open_three(qtbot, page)
    QTest.keyClick(page.view, Qt.Key.Key_PageDown)
    assert page.view.accessibleDescription() == "Page ۲ of ۳"
    here: QWidget | None = page.view
    seen = list[QWidget]()
    while here is not None and here not in seen:
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
    buttons = {one for one in page.findChildren(QAbstractButton) if one.isVisible()}
    assert buttons | {page.view} <= set(seen)
    assert all(one.accessibleName() or one.text() for one in buttons)
    assert [one for one in buttons if one.property("class") == "primary"] == [page.print_button]


def test_a_page_is_drawn_when_it_comes_into_sight_and_sharper_when_it_is_larger(
    qtbot: QtBot, page: PaperPage
) -> None:
    open_three(qtbot, page)
    assert not page.view.is_drawn(2)
    QTest.keyClick(page.view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: page.view.is_drawn(2), timeout=20_000)
    fitting = page.view.zoom
    QTest.keyClick(page.view, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert page.view.zoom > fitting
    assert not page.view.is_drawn(2)
    qtbot.waitUntil(lambda: page.view.is_drawn(2), timeout=20_000)
    QTest.keyClick(page.view, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(page.view, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.view.zoom == fitting


def test_what_is_shown_is_saved_as_pdf_and_as_workbook(
    qtbot: QtBot, page: PaperPage, recorded: Recorded, tmp_path: Path
) -> None:
    open_three(qtbot, page)
    recorded.answers = [tmp_path / "paper", tmp_path / "paper.xlsx"]
    page.pdf_button.click()
    settle(qtbot, page)
    page.workbook_button.click()
    settle(qtbot, page)
    with pypdfium2.PdfDocument(tmp_path / "paper.pdf") as document:
        words = [document[place].get_textpage().get_text_range() for place in range(3)]
    assert [word in text for word, text in zip(("یک", "دو", "سه"), words, strict=True)] == [
        True
    ] * 3
    assert openpyxl.load_workbook(tmp_path / "paper.xlsx").worksheets
    assert sorted(path.name for path in tmp_path.glob("*paper*")) == ["paper.pdf", "paper.xlsx"]


def test_a_file_that_cannot_be_written_is_explained(
    qtbot: QtBot, page: PaperPage, recorded: Recorded, tmp_path: Path
) -> None:
    open_three(qtbot, page)
    recorded.answers = [tmp_path / "nowhere" / "lost.pdf"]
    page.pdf_button.click()
    settle(qtbot, page)
    assert "lost.pdf" in recorded.told[-1]
    assert page.paper is not None


def test_every_page_is_printed_as_a_picture_as_it_lies(
    qtbot: QtBot, page: PaperPage, recorded: Recorded, tmp_path: Path
) -> None:
    page.open_papers(offered(letter("یک", "دو"), letter("سه", landscape=True)), Place.CASES)
    qtbot.waitUntil(lambda: page.view.pages == 3, timeout=20_000)
    recorded.answers = [tmp_path / "printed.pdf"]
    page.print_button.click()
    settle(qtbot, page)
    assert recorded.told[-1] == "The paper was sent to the printer."
    paper = PdfDrawing((tmp_path / "printed.pdf").read_bytes())
    pictures = [paper.draw(place, 300, 300, lambda: False) for place in range(paper.page_count)]
    assert [wide > high for wide, high in paper.sizes()] == [False, False, True]
    assert [min(picture) < 128 for picture in pictures] == [True] * 3


def test_chosen_pages_are_printed_in_the_order_of_the_printer(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "some.pdf"))
    printer.setFromTo(2, 3)
    pdf = printed(letter("یک", "دو", "سه", "چهار"))
    told = list[int]()
    assert print_pdf(pdf, printer, lambda done, _total: told.append(done)) == 2
    assert printer.resolution() <= 300
    assert (told[0], told[-1]) == (0, 2)
    with pypdfium2.PdfDocument(tmp_path / "some.pdf") as document:
        assert len(document) == 2
    printer.setFromTo(9, 9)
    with pytest.raises(UserError):
        print_pdf(pdf, printer, lambda _done, _total: None)


def test_a_cancelled_print_leaves_no_file(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "half.pdf"))

    def stop(done: int, _total: int) -> None:
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        print_pdf(printed(letter("یک", "دو")), printer, stop)
    assert not list(tmp_path.iterdir())


def test_making_can_be_cancelled_and_leads_back(
    qtbot: QtBot, page: PaperPage, went: Went, tmp_path: Path
) -> None:
    begun, tasks = threading.Event(), list[object]()

    def endless(advance: Advance) -> Iterator[Report]:
        for number in range(10_000):
            begun.set()
            advance(number, 0)
            yield letter(str(number))

    page.context.tasks.started.connect(tasks.append)
    before = set(tmp_path.rglob("*"))
    page.open_papers(PaperOffer("همه", reports=endless), Place.FORMS)
    assert begun.wait(20)
    tasks[0].cancel()  # pyright: ignore[reportAttributeAccessIssue]
    settle(qtbot, page)
    assert went == [(Place.FORMS, None)]
    assert page.paper is None
    assert set(tmp_path.rglob("*")) == before


def test_what_cannot_be_put_on_paper_is_said_and_leads_back(
    qtbot: QtBot, page: PaperPage, went: Went, recorded: Recorded
) -> None:
    def refuse(_advance: Advance) -> Iterator[Report]:
        raise UserError(translate("Test", "Nothing is there yet."))
        yield letter("یک")

    page.open_papers(PaperOffer("هیچ", reports=refuse), Place.CASES)
    settle(qtbot, page)
    assert went == [(Place.CASES, None)]
    assert recorded.told[-1] == "Nothing is there yet."


def test_a_computer_without_a_printer_says_what_to_do_instead(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, page: PaperPage, recorded: Recorded
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    dialogs = Dialogs(page.context.say, lambda: page)
    monkeypatch.setattr(recorded, "printer", dialogs.printer)
    open_three(qtbot, page)
    page.print_button.click()
    assert "PDF" in recorded.told[-1]


def test_only_what_leaves_the_desk_is_recorded(
    qtbot: QtBot,
    make_context: Callable[[Workspace], PageContext],
    demo_workspace: Workspace,
    recorded: Recorded,
    tmp_path: Path,
) -> None:
    page = PaperPage(make_context(demo_workspace))
    qtbot.addWidget(page)
    page.show()
    with demo_workspace.store.view() as view:
        case = view.find(DeviationCase)[0]

    def issued() -> list[IssuedReport]:
        with demo_workspace.store.view() as view:
            return view.find(IssuedReport)

    page.open_papers(PaperOffer("پرونده", ReportRequest(ReportKind.CASE_FILE, case.id)), Place.CASE)
    settle(qtbot, page)
    assert page.paper is not None
    assert not issued()
    recorded.answers = [tmp_path / "case.pdf"]
    page.pdf_button.click()
    settle(qtbot, page)
    (row,) = issued()
    assert (row.kind, row.subject_id) == (ReportKind.CASE_FILE, case.id)
    assert (tmp_path / "case.pdf").read_bytes() == page.paper.pdf


def test_ctrl_p_shows_the_papers_of_the_page_and_prints_the_one_that_is_shown(
    qtbot: QtBot, window: MainWindow, recorded: Recorded, tmp_path: Path
) -> None:
    """Ctrl+ح is the same key of the Persian layout."""
    cases = shown(window, Place.CASES, qtbot)
    assert isinstance(cases, CasesPage)
    assert len(of_cases(cases)) == 1
    control = Qt.KeyboardModifier.ControlModifier
    persian = QKeyEvent(QEvent.Type.KeyPress, ord("ح"), control, "ح")
    assert LatinShortcuts().eventFilter(window, persian)
    paper = window.pages[Place.PAPER]
    assert isinstance(paper, PaperPage)
    qtbot.waitUntil(lambda: paper.view.pages > 0, timeout=20_000)
    assert window.rail.buttons[Place.CASES].isChecked()
    recorded.answers = [tmp_path / "cases.pdf"]
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, paper)
    assert (tmp_path / "cases.pdf").exists()
    paper.back_button.click()
    assert window.place is Place.CASES
    window.go(Place.EVALUATIONS)
    settle(qtbot, paper)
    menu = window.findChildren(QMenu)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    opened = [one for one in menu if one.isVisible()]
    assert [len(one.actions()) > 1 for one in opened] == [True]
    opened[0].close()


def test_back_leads_from_a_paper_to_its_page_and_from_there_further_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    shown(window, Place.MEETINGS, qtbot)
    shown(window, Place.CASES, qtbot)
    alt, left = Qt.KeyboardModifier.AltModifier, Qt.Key.Key_Left
    window.go(Place.PAPER)
    assert window.rail.buttons[Place.CASES].isChecked()
    QTest.keyClick(window, left, alt)
    assert window.place is Place.CASES
    QTest.keyClick(window, left, alt)
    assert window.place is Place.MEETINGS


@pytest.mark.parametrize(
    ("reason", "word"),
    [(errno.ENOSPC, "no room"), (errno.EACCES, "may not be written"), (errno.EIO, "could not")],
)
def test_why_a_paper_was_not_saved_is_said_and_the_old_file_stays(
    reason: int,
    word: str,
    qtbot: QtBot,
    page: PaperPage,
    recorded: Recorded,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    def fail(_path: Path, _data: bytes) -> int:
        raise OSError(reason, os.strerror(reason))

    open_three(qtbot, page)
    old = tmp_path / "گزارش #٪ (۱).pdf"
    old.write_bytes(b"old")
    recorded.answers = [old]
    with monkeypatch.context() as full:
        full.setattr(Path, "write_bytes", fail)
        page.pdf_button.click()
        settle(qtbot, page)
    assert word in recorded.told[-1]
    assert old.name in recorded.told[-1]
    assert not page.saved.isVisible()
    assert [path.read_bytes() for path in tmp_path.glob("*.pdf*")] == [b"old"]


def test_where_a_paper_was_saved_stands_beside_it_until_the_next_one(
    qtbot: QtBot, page: PaperPage, recorded: Recorded, tmp_path: Path
) -> None:
    open_three(qtbot, page)
    recorded.answers = [tmp_path / "گزارش.pdf"]
    page.pdf_button.click()
    settle(qtbot, page)
    assert page.saved.isVisible()
    assert "گزارش.pdf" in page.saved.text.text()
    assert str(tmp_path) in page.saved.text.text()
    open_three(qtbot, page)
    assert not page.saved.isVisible()


def test_a_name_without_its_ending_gets_it_and_replaces_nothing_unasked(
    monkeypatch: pytest.MonkeyPatch, page: PaperPage, tmp_path: Path
) -> None:
    there, asked = tmp_path / "گزارش.pdf", list[str]()
    dialogs = Dialogs(page.context.say, lambda: page)

    def refuse(question: str, **_more: str) -> bool:
        asked.append(question)
        return False

    def typed(*_words: object) -> tuple[str, str]:
        return str(there.with_suffix("")), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", typed)
    monkeypatch.setattr(dialogs, "ask", refuse)
    assert dialogs.save_file("", "proposed.pdf", "") == there
    there.write_bytes(b"old")
    assert dialogs.save_file("", "proposed.pdf", "") is None
    assert "گزارش.pdf" in asked[0]
