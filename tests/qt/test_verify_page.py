"""A paper that somebody holds is verified by its code or its file, found again, and shown as it
was issued."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pypdf import PdfWriter
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.issued_report import IssuedReport
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.language import Catalogue
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.desk.help_page import HelpPage
from paayesh_desktop.qt.pages.desk.paper_page import PaperPage
from paayesh_desktop.qt.pages.desk.verify_page import VerifyPage
from paayesh_desktop.qt.paper_menu import PaperMenu
from paayesh_desktop.qt.paper_offer import PaperOffer
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.typed_code import typed_code
from paayesh_desktop.qt.widgets import verification_card
from paayesh_desktop.qt.widgets.verification_card import LOOKS, VerificationCard
from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.report import Fact, Facts, Report
from paayesh_desktop.reports.verification_code import read, scanned
from paayesh_desktop.services.papers import paper_folder
from paayesh_desktop.services.reporting import book
from paayesh_desktop.services.reporting.issuing import Reports
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.services.reporting.verifying import Standing
from paayesh_desktop.services.workspace import Workspace
from tests.conftest import sample
from tests.qt.conftest import DAY
from tests.qt.quiet import at_rest
from tests.qt.test_every_page import cut_off, shown

_MISTYPED = "1234567890124"
_UNKNOWN = "0000 0000 0000-0"


def report(figure: str, title: str = "گزارش ارزیابی") -> Report:
    facts = Facts((Fact("تحقق برنامه", figure),))
    return Report(ReportKind.EVALUATION, title, "کمیته پایش", (facts,), made_on="۱۴۰۵/۰۸/۳۰")


@dataclass
class Desk:
    """A desk that issued one paper; *today* is what the same request would give now."""

    page: VerifyPage
    paper: IssuedReport
    path: Path
    today: list[Report]

    @property
    def standings(self) -> list[Standing]:
        return [one.standing for one in self.page.panel.found]

    @property
    def cards(self) -> list[VerificationCard]:
        found = self.page.panel.findChildren(VerificationCard)
        return [card for card in found if card.isVisible()]

    def words(self) -> str:
        labels = [label for card in self.cards for label in card.findChildren(QLabel)]
        return "\n".join(label.text() for label in labels if label.isVisible())


@pytest.fixture
def desk(
    qtbot: QtBot,
    planned: Workspace,
    make_context: Callable[[Workspace], PageContext],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Desk:
    today = [report("۸۰٪")]

    def reports(_making: Making, _request: ReportRequest) -> Iterator[Report]:
        yield from today

    monkeypatch.setattr(book, "reports", reports)
    path = tmp_path / "گزارش (۱) #٪ & یک.pdf"
    request = ReportRequest(ReportKind.EVALUATION, sample("cycle"))
    (paper,) = Reports(planned, Catalogue("fa")).pdf(request, path, DAY).papers
    page = VerifyPage(make_context(planned))
    qtbot.addWidget(page)
    page.resize(1100, 700)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.refresh()
    at_rest(qtbot, page.context.tasks)
    assert [line.paper for line in page.lines] == [paper]
    return Desk(page, paper, path, today)


def settle(qtbot: QtBot, desk: Desk) -> None:
    at_rest(qtbot, desk.page.context.tasks)


def drop(page: VerifyPage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(9, 9), action, data, left, none))


def test_a_code_is_typed_as_it_stands_on_the_paper(
    qtbot: QtBot, desk: Desk, type_text: Callable[[QObject, str], None]
) -> None:
    page = desk.page
    assert page.code_edit.hasFocus()
    assert not page.verify_button.isEnabled()
    type_text(page.code_edit, Catalogue("fa").digits(desk.paper.code))
    QTest.keyClick(page.code_edit, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert desk.standings == [Standing.CURRENT]
    assert desk.paper.title in desk.words()
    assert not cut_off(page)
    assert page.code_edit.hasSelectedText()  # the next code takes its place


def test_what_the_paper_would_say_otherwise_today_is_named(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.today[:] = [report("۷۵٪")]
    desk.page.verify_files([desk.path])
    settle(qtbot, desk)
    assert desk.standings == [Standing.CHANGED]
    words = desk.words()
    assert all(word in words for word in ("تحقق برنامه", "۸۰٪", "۷۵٪"))
    assert "Another version" not in words
    monkeypatch.setattr(verification_card, "product_version", lambda: "Paayesh 99")
    desk.page.verify_files([desk.path])
    settle(qtbot, desk)
    assert "Another version" in desk.words()


def test_a_mistyped_code_and_one_of_elsewhere_are_told_apart(qtbot: QtBot, desk: Desk) -> None:
    for typed, standing in ((_MISTYPED, Standing.MISTYPED), (_UNKNOWN, Standing.UNKNOWN)):
        desk.page.open_code(typed)
        settle(qtbot, desk)
        assert desk.standings == [standing]
        assert not desk.cards[0].again.isVisible()


def test_of_several_files_the_altered_one_comes_first(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    writer = PdfWriter()
    false, forged = tmp_path / "false.pdf", tmp_path / "forged.pdf"
    false.write_bytes(printed(report("۹۹٪")))
    writer.append(false)
    writer.add_metadata({"/Keywords": scanned(desk.paper.code)})
    writer.write(forged)
    drop(desk.page, desk.path, forged)
    settle(qtbot, desk)
    assert desk.standings == [Standing.CURRENT, Standing.ALTERED]
    assert [card.found.standing for card in desk.cards] == [Standing.ALTERED, Standing.CURRENT]


def test_what_is_no_pdf_is_refused_with_a_sentence(
    qtbot: QtBot, desk: Desk, recorded: Recorded, tmp_path: Path
) -> None:
    picture = tmp_path / "scan.png"
    picture.write_bytes(b"no paper")
    recorded.answers = [picture]
    desk.page.file_button.click()
    settle(qtbot, desk)
    assert "scan.png" in recorded.told[-1]
    assert desk.standings == []


def test_the_list_is_searched_by_code_title_and_kind(qtbot: QtBot, desk: Desk) -> None:
    page, paper = desk.page, desk.paper
    digits = Catalogue("fa").digits(paper.code)
    for typed in (paper.code, digits[:4], digits.replace(" ", ""), "ارزيابى", "دوماهه"):
        page.filter_edit.setText("چنین سندی نیست")
        qtbot.waitUntil(lambda: page.table.rowCount() == 0)
        page.filter_edit.setText(typed)
        qtbot.waitUntil(lambda: page.table.rowCount() == 1)
    page.kind_box.setCurrentIndex(1)
    page.kind_box.activated.emit(1)
    assert page.table.rowCount() == 1


def test_enter_on_a_line_compares_it_and_the_answer_stays_when_the_list_is_read_again(
    qtbot: QtBot, desk: Desk
) -> None:
    page = desk.page
    page.view.setFocus()
    page.view.choose(0)
    assert not desk.cards
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert desk.standings == [Standing.CURRENT]
    page.refresh()
    settle(qtbot, desk)
    assert desk.standings == [Standing.CURRENT]


def test_a_paper_is_shown_again_as_it_was_issued_or_its_copy_is_missed(
    qtbot: QtBot, desk: Desk, planned: Workspace
) -> None:
    offers = list[PaperOffer]()
    desk.page.offered.connect(offers.append)
    desk.today[:] = [report("۷۵٪")]
    desk.page.open_row(desk.paper.id)
    settle(qtbot, desk)
    desk.cards[0].again.click()
    paper = PaperPage(desk.page.context)
    qtbot.addWidget(paper)
    paper.open_papers(offers[0], Place.VERIFY)
    settle(qtbot, desk)
    assert paper.paper is not None
    assert paper.paper.pdf == desk.path.read_bytes()
    paper_folder(planned).path(desk.paper.digest).unlink()
    paper.open_papers(offers[0], Place.VERIFY)
    settle(qtbot, desk)
    assert paper.paper is None


def test_what_a_scanner_types_is_read_whatever_the_layout_of_the_keyboard() -> None:
    digits = "9117322553165"
    written = Catalogue("fa").digits("9117 3225 5316-5")
    for typed in (f"PAAYESH:{digits}", f"حششغثسا:{Catalogue('fa').digits(digits)}"):
        assert read(typed_code(typed) or "") == "9117 3225 5316-5"
    assert typed_code(f" {written} ") == written
    assert typed_code("9117322553164") == "9117322553164"
    assert typed_code("طرح ۱۴۰۵-۱۲") is None


def test_every_standing_has_a_shape_and_a_word_of_its_own() -> None:
    assert set(LOOKS) == set(Standing)
    assert len({look.icon for look in LOOKS.values()}) == len(Standing)
    assert len({look.word.source for look in LOOKS.values()}) == len(Standing)


def test_the_page_is_reached_from_the_printer_the_search_and_the_help(
    qtbot: QtBot, window: MainWindow, type_text: Callable[[QObject, str], None]
) -> None:
    window.go(Place.TODAY)
    window.header.papers.click()
    menu = window.findChild(PaperMenu)
    assert menu is not None
    assert menu.menu.isVisible()
    QTest.keyClick(menu.menu, Qt.Key.Key_Return)
    assert window.place is Place.VERIFY
    help_page = shown(window, Place.HELP, qtbot)
    assert isinstance(help_page, HelpPage)
    help_page.open_topic("papers")
    help_page.text.anchorClicked.emit(QUrl("place:verify"))
    assert window.place is Place.VERIFY
    window.go(Place.TODAY)
    search = window.header.search
    window.activateWindow()
    search.setFocus()
    qtbot.waitUntil(search.hasFocus)
    type_text(search, "۱۲۳۴ ۵۶۷۸ ۹۰۱۲-۴")
    qtbot.waitUntil(search.results.isVisible)
    QTest.keyClick(search, Qt.Key.Key_Return)
    page = window.pages[Place.VERIFY]
    assert isinstance(page, VerifyPage)
    at_rest(qtbot, page.context.tasks)
    assert window.place is Place.VERIFY
    assert [one.standing for one in page.panel.found] == [Standing.MISTYPED]
