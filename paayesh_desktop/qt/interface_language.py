"""The language of the window: its words, its direction, and Qt's own buttons."""

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from paayesh_desktop import assets

_LOCALES = {"fa": "fa_IR", "en": "en_GB"}


class InterfaceLanguage:
    """Puts one language on the application; windows built afterwards speak it."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []

    def apply(self, language: str) -> None:
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed.clear()
        QLocale.setDefault(QLocale(_LOCALES[language]))
        persian = language == "fa"
        direction = Qt.LayoutDirection
        self._app.setLayoutDirection(direction.RightToLeft if persian else direction.LeftToRight)
        if persian:
            qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            self._install("qtbase_fa", qt)
            self._install("paayesh_fa", str(assets.RESOURCES / "translations"))

    def _install(self, name: str, folder: str) -> None:
        translator = QTranslator(self._app)
        if translator.load(name, folder):
            self._app.installTranslator(translator)
            self._installed.append(translator)
