"""Stable pages look as they did: exact comparison, offscreen, in the one place where it is exact.

``PAAYESH_NEW_PICTURES=1`` writes the pictures again. A difference leaves expected, actual and
difference beside each other in the folder of the test.
"""

import os
import platform
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.qt.first_run import FirstRun
from paayesh_desktop.qt.interface_language import InterfaceLanguage
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.page_book import make
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.session import Session
from paayesh_desktop.services.settings import ThemeChoice

PICTURES = Path(__file__).parents[1] / "data" / "pages"
THEMES = {"kaghaz": ThemeChoice.LIGHT, "shab": ThemeChoice.DARK}
MADE_WITH = "6.11.3"


def elsewhere() -> str:
    """Why the comparison would not be exact here; empty where it is."""
    if qVersion() != MADE_WITH:
        return f"the pictures are of Qt {MADE_WITH}"
    try:
        system = platform.freedesktop_os_release()
    except OSError:
        return "the pictures are of Debian 12"
    here = (system.get("ID"), system.get("VERSION_ID"))
    return "" if here == ("debian", "12") else "the pictures are of Debian 12"


pytestmark = pytest.mark.skipif(bool(elsewhere()), reason=elsewhere())


@pytest.fixture
def compare(qtbot: QtBot, tmp_path: Path) -> Callable[[QWidget, str], None]:
    def compare(widget: QWidget, name: str) -> None:
        widget.resize(1366, 768)
        with qtbot.waitExposed(widget):
            widget.show()
        if (focused := QApplication.focusWidget()) is not None:
            focused.clearFocus()
        qtbot.waitUntil(lambda: widget.size().width() == 1366)
        QApplication.processEvents()
        actual = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        path = PICTURES / f"{name}.png"
        if os.environ.get("PAAYESH_NEW_PICTURES"):
            assert actual.save(str(path))
        expected = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
        if actual != expected:
            keep(tmp_path, actual, expected)
        assert actual == expected, f"see {tmp_path}"

    return compare


def keep(folder: Path, actual: QImage, expected: QImage) -> None:
    """Leave the pictures and their difference (black where they are the same) in *folder*."""
    expected.save(str(folder / "expected.png"))
    actual.save(str(folder / "actual.png"))
    difference = actual.copy()
    painter = QPainter(difference)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, expected)
    painter.end()
    difference.save(str(folder / "difference.png"))


@pytest.mark.parametrize("theme", THEMES)
def test_help_in_its_window(
    theme: str,
    compare: Callable[[QWidget, str], None],
    context: PageContext,
    look: Look,
    language: InterfaceLanguage,
    qtbot: QtBot,
) -> None:
    look.apply(THEMES[theme], 100)
    window = MainWindow(look.theme, look.scale)
    qtbot.addWidget(window)
    window.build(look)
    window.rail.set_person("مریم رستگار", "کمیته پایش")
    window.header.set_body("کمیته پایش", "کمیته پایش · دوماههٔ چهارم ۱۴۰۵")
    window.header.set_date("شنبه ۳۰ آبان ۱۴۰۵")
    window.header.set_backup("پشتیبان امروز ۰۸:۱۵", safe=True)
    window.status.saved.setText("همه‌چیز روی همین رایانه ذخیره شده است.")

    def page(place: Place) -> Page:
        return make(place, context, window)

    window.fill(page, str)
    window.go(Place.HELP)
    compare(window, f"help-{theme}")


@pytest.mark.parametrize("theme", THEMES)
def test_the_first_question(
    theme: str,
    compare: Callable[[QWidget, str], None],
    make_session: Callable[[Path], Session],
    look: Look,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    look.apply(THEMES[theme], 100)
    session = make_session(tmp_path / "new")
    with qtbot.waitSignal(session.usable):
        session.start()
    assert isinstance(session.window, FirstRun)
    compare(session.window, f"first-run-{theme}")


def test_another_picture_is_noticed(tmp_path: Path, qapp: QApplication) -> None:
    one, other = QImage(4, 4, QImage.Format.Format_RGB32), QImage(4, 4, QImage.Format.Format_RGB32)
    one.fill(0)
    other.fill(0)
    other.setPixel(2, 2, 0x010000)
    assert one != other
    keep(tmp_path, one, other)
    assert QImage(str(tmp_path / "difference.png")).pixel(2, 2) & 0xFFFFFF == 0x010000
