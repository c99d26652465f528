"""Qt as the program configures it: Persian, right to left, our font, one style, no hinting."""

import os
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QFont, QFontDatabase, QKeyEvent
from PySide6.QtWidgets import QApplication

from paayesh_desktop import assets


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["paayesh-test", "-style", "Fusion"]


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QLocale.setDefault(QLocale("fa_IR"))
    for file in sorted((assets.RESOURCES / "fonts").glob("*.ttf")):
        assert QFontDatabase.addApplicationFont(str(file)) >= 0
    font = QFont("Vazirmatn")
    font.setPixelSize(13)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    qapp.setFont(font)
    return qapp


@pytest.fixture
def type_text(qapp: QApplication) -> Callable[[QObject, str], None]:
    """Types any text into a widget; Qt's own helper aborts on a Persian letter."""

    def typed(widget: QObject, text: str) -> None:
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
                qapp.sendEvent(widget, key)

    return typed
