"""The scan beside the fields: read off the GUI thread, zoomed, turned, and never trusted."""

import io
from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QByteArray, QMimeData, QPoint, QPointF, QSizeF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage, QImageWriter, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from paayesh_desktop.errors import UserError
from paayesh_desktop.qt import scan_file
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.scan_file import ScanFile
from paayesh_desktop.qt.widgets.scan_pane import Paper, ScanPane
from paayesh_desktop.reports.paper import pdf_drawing
from paayesh_desktop.services.wording import Wording


def pdf(*sizes: tuple[float, float]) -> bytes:
    document = pypdfium2.PdfDocument.new()
    for wide, high in sizes:
        document.new_page(wide, high)
    target = io.BytesIO()
    document.save(target)
    document.close()
    return target.getvalue()


def picture(wide: int, high: int, colour: str = "#2b6149") -> bytes:
    image = QImage(wide, high, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes.fromhex(buffer.data().toHex().toStdString())


def never() -> bool:
    return False


@pytest.fixture
def pane(qtbot: QtBot, context: PageContext) -> ScanPane:
    made = ScanPane(context.look, Wording(context.catalogue), context.tasks)
    qtbot.addWidget(made)
    made.resize(360, 480)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def opened(qtbot: QtBot, pane: ScanPane) -> Callable[[bytes], ScanPane]:
    def opened(data: bytes) -> ScanPane:
        pane.show_data(data, "فرم.pdf")
        qtbot.waitUntil(pane.view.has_picture)
        return pane

    return opened


def test_a_page_is_drawn_as_large_as_asked_and_no_larger_than_can_be_held() -> None:
    file = ScanFile(pdf((300, 400), (1_000_000, 1_000_000)), "x.pdf")
    assert (file.page_count, file.size(0)) == (2, QSizeF(300, 400))
    drawn = file.draw(0, 2.0, never)
    assert (drawn.width(), drawn.height()) == (600, 800)
    huge = file.draw(1, 2.0, never)
    assert huge.width() * huge.height() <= scan_file.MOST_PIXELS


def test_a_photograph_keeps_its_colours_and_proportions() -> None:
    file = ScanFile(picture(600, 300), "x.png")
    assert file.page_count == 1
    drawn = file.draw(0, 0.5, never)
    assert drawn.width() == 2 * drawn.height()
    assert drawn.pixelColor(3, 3).name() == "#2b6149"


@pytest.mark.parametrize("data", [b"", b"hello", b"MZ\x90", b"%PDF-1.7 cut off"])
def test_what_is_no_paper_is_a_sentence(data: bytes) -> None:
    with pytest.raises(UserError, match=r"x\.pdf"):
        ScanFile(data, "x.pdf")


def test_a_photograph_that_claims_to_be_enormous_is_not_unpacked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(scan_file, "MOST_DECODED", 99)
    with pytest.raises(UserError, match="far too large"):
        ScanFile(picture(10, 10), "x.png")


def test_a_page_that_takes_for_ever_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_drawing, "PATIENCE", -1.0)
    many = b"".join(b"0 0 m %d 700 l S\n" % (n % 600) for n in range(200_000))
    with pytest.raises(UserError, match="damaged"):
        ScanFile(drawn_pdf(many), "x.pdf").draw(0, 1.0, never)


def test_drawing_stops_when_nobody_wants_it_any_more() -> None:
    many = b"".join(b"0 0 m %d 700 l S\n" % (n % 600) for n in range(200_000))
    with pytest.raises(InterruptedError):
        ScanFile(drawn_pdf(many), "x.pdf").draw(0, 1.0, lambda: True)


def drawn_pdf(content: bytes) -> bytes:
    """A page of 600 by 800 points with this content, written by hand."""
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
    ]
    out = bytearray(b"%PDF-1.4\n")
    places: list[int] = []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    start = len(out)
    out += b"xref\n0 5\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % p for p in places)
    return bytes(out) + b"trailer << /Size 5 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % start


def test_a_page_fits_the_width_until_somebody_zooms(
    opened: Callable[[bytes], ScanPane], qtbot: QtBot
) -> None:
    pane = opened(pdf((300, 900)))
    fitted = pane.view.zoom
    assert 330 < 300 * fitted < 360
    pane.zoom_by(2)
    assert pane.view.zoom == pytest.approx(fitted * 1.25**2)
    pane.resize(700, 480)
    qtbot.waitUntil(lambda: pane.view.width() > 600)
    assert pane.view.zoom == pytest.approx(fitted * 1.25**2)
    pane.view.fit_width()
    assert 300 * pane.view.zoom > 600


def test_the_wheel_zooms_with_ctrl_and_keys_zoom_too(opened: Callable[[bytes], ScanPane]) -> None:
    view = opened(pdf((300, 900))).view
    before = view.zoom
    place = QPointF(view.viewport().rect().center())
    wheel = QWheelEvent(
        place, view.viewport().mapToGlobal(place), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), wheel)
    assert view.zoom == pytest.approx(before * 1.25)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.zoom == pytest.approx(before)


def test_a_turned_page_fits_its_other_side(opened: Callable[[bytes], ScanPane]) -> None:
    view = opened(pdf((300, 900))).view
    upright = view.zoom
    view.turn()
    assert view.turned == 90
    assert view.zoom == pytest.approx(upright / 3, rel=0.01)


def test_pages_are_turned_and_counted(opened: Callable[[bytes], ScanPane], qtbot: QtBot) -> None:
    pane = opened(pdf((300, 400), (300, 400), (600, 400)))
    assert pane.count.text() == "۱ of ۳"
    assert not pane.back.isEnabled()
    qtbot.mouseClick(pane.forth, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(pane.forth, Qt.MouseButton.LeftButton)
    assert pane.page == 2
    assert not pane.forth.isEnabled()
    pane.turn_page(-5)
    assert pane.page == 0


def test_a_damaged_scan_is_told_and_the_old_one_stays(
    opened: Callable[[bytes], ScanPane], recorded: Recorded, qtbot: QtBot
) -> None:
    pane = opened(pdf((300, 400)))
    pane.show_data(b"%PDF-1.4 nothing", "خراب.pdf")
    qtbot.waitUntil(lambda: bool(recorded.told))
    assert "خراب.pdf" in recorded.told[0]
    assert pane.view.has_picture()


def test_dropping_a_paper_brings_it_and_anything_else_is_left(pane: ScanPane, qtbot: QtBot) -> None:
    def drop(path: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        event = QDropEvent(
            QPointF(9, 9), Qt.DropAction.CopyAction, data,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        pane.dropEvent(event)

    brought: list[Path] = []
    pane.brought.connect(brought.append)
    drop(Path("/papers/a.exe"))
    drop(Path("/papers/a.PDF"))
    assert brought == [Path("/papers/a.PDF")]


def test_of_several_papers_the_newest_is_wanted_first(pane: ScanPane, qtbot: QtBot) -> None:
    papers = [Paper(uuid4(), "یک.pdf"), Paper(uuid4(), "دو.pdf")]
    with qtbot.waitSignal(pane.paper_wanted) as wanted:
        pane.show_papers(papers)
    assert wanted.args == [papers[1].id]
    assert [pane.papers.isHidden(), pane.papers.count()] == [False, 2]
