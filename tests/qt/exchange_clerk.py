"""What somebody does at the page of the exchange, and sees there."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.qt.pages.exchange.exchange_page import ExchangePage
from paayesh_desktop.services.workspace import Workspace
from tests.qt.exchange_desks import Shown, highlighted, settle
from tests.services.exchange.city import City, result, write
from tests.services.exchange.desks import OWN, Desk

Opened = Callable[[Workspace], ExchangePage]


@pytest.fixture
def opened(shown: Shown) -> Opened:
    def open_page(workspace: Workspace) -> ExchangePage:
        page = shown(ExchangePage, workspace)
        assert isinstance(page, ExchangePage)
        return page

    return open_page


@pytest.fixture
def transport(city: City) -> Desk:
    """A workgroup's desk that was admitted, and has entered a result since."""
    write(city.group.workspace, [result("I1", 70)])
    return city.group


def click(qtbot: QtBot, page: ExchangePage, button: QWidget) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, page)


def filled(page: ExchangePage) -> list[str]:
    """What is highlighted: at most one thing."""
    big = [one for one in (page.prepare, page.read) if one.isVisible() and one.filled]
    return [one.text() for one in (*big, *highlighted(page))]


def words(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def prepare(qtbot: QtBot, page: ExchangePage, folder: Path, passphrase: str = OWN) -> None:
    """Fill the form that is open and press its button."""
    form = page.sending.form
    form.where.set_path(folder)
    if form.word.isVisible():
        form.word.setText(passphrase)
    click(qtbot, page, form.save)


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def read(qtbot: QtBot, page: ExchangePage, *paths: Path) -> None:
    page.reading.look(paths)
    settle(qtbot, page)


def drop(page: ExchangePage, *paths: Path) -> bool:
    """Whether the page took what was dropped onto it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(
        QPoint(40, 40), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, _NO_KEYS
    )
    QApplication.sendEvent(page, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(
        QPointF(40, 40), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, _NO_KEYS
    )
    return QApplication.sendEvent(page, event)


_NO_KEYS = Qt.KeyboardModifier.NoModifier
