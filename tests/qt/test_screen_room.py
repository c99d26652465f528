"""A window does not stand out over the edge of a small screen."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.qt.screen_room import SIZE, take_room


@pytest.mark.parametrize(
    ("platform", "room", "filled"),
    [
        ("windows", (1366, 728), True),
        ("xcb", (1366, 768), True),
        ("windows", (1920, 1040), False),
        ("offscreen", (800, 800), False),
    ],
)
def test_a_window_fills_a_screen_that_holds_no_more(
    platform: str,
    room: tuple[int, int],
    filled: bool,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    def size(_screen: QScreen) -> QSize:
        return QSize(*room)

    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    monkeypatch.setattr(QScreen, "availableSize", size)
    window = QWidget()
    qtbot.addWidget(window)
    take_room(window)
    assert window.isMaximized() == filled
    if not filled:
        assert (window.width(), window.height()) == SIZE
