"""How everything looks now: the theme in force, the size of text, fonts and icons."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from paayesh_desktop import assets
from paayesh_desktop.qt import icons
from paayesh_desktop.qt.theme import KAGHAZ, chosen
from paayesh_desktop.services.settings import ThemeChoice

FAMILY = "Vazirmatn"
BODY = 13
"""Size of running text in pixels at 100 %."""

_ARROW = 14
_DRAWN = {"arrow": ("chevron-down", "muted"), "tick": ("check", "on_accent")}


class Look(QObject):
    """The one owner of colours, sizes and icons. *pictures* is a folder for the few pictures that
    a style sheet can only take from files."""

    changed = Signal()

    def __init__(self, app: QApplication, pictures: Path) -> None:
        super().__init__(app)
        self._app = app
        self.theme = KAGHAZ
        self.scale = 1.0
        self._pictures = pictures
        self._choice = ThemeChoice.LIGHT
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow)

    def load_fonts(self) -> None:
        for font in sorted((assets.RESOURCES / "fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(font))

    def apply(self, choice: ThemeChoice, text_size: int) -> None:
        """Dress the application; *text_size* in percent."""
        self._choice = choice
        self.scale = text_size / 100
        self.theme = chosen(choice)
        font = QFont(FAMILY)
        font.setPixelSize(self.px(BODY))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        if font != QApplication.font():
            QApplication.setFont(font)
        QApplication.setPalette(self.theme.palette())
        sheet = self.theme.style_sheet(scale=self.scale, icons=self._drawn())
        if sheet != self._app.styleSheet():  # Qt would dress every widget again
            self._app.setStyleSheet(sheet)
        self.changed.emit()

    def colour(self, token: str) -> QColor:
        return QColor(self.theme.tokens[token])

    def px(self, size: float) -> int:
        """*size* pixels at 100 %, scaled with the text."""
        return round(size * self.scale)

    def font(self, size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """For painted text: *size* pixels at 100 %."""
        font = QFont(FAMILY)
        font.setPixelSize(self.px(size))
        font.setWeight(weight)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def icon(self, name: str, colour: str = "text", checked: str = "") -> QIcon:
        """An icon that follows the theme; *checked* is its colour when its button is checked."""
        on = checked or colour
        return QIcon(
            icons.ThemedEngine(name, lambda is_on: self.theme.tokens[on if is_on else colour])
        )

    def pixmap(self, name: str, colour: str, size: int) -> QPixmap:
        """*size* pixels at 100 %. It keeps its colour: draw it again when the theme changes."""
        ratio = self._app.devicePixelRatio()
        return icons.draw(name, self.theme.tokens[colour], self.px(size), ratio)

    def _follow(self) -> None:
        if self._choice is ThemeChoice.SYSTEM and chosen(self._choice) is not self.theme:
            self.apply(self._choice, round(self.scale * 100))

    def _drawn(self) -> dict[str, str]:
        """The paths of the pictures of the style sheet, drawn once for a theme and size."""
        paths: dict[str, str] = {}
        for name, (icon, token) in _DRAWN.items():
            path = self._pictures / f"{name}-{self.theme.name}-{self.px(_ARROW)}.png"
            twice = path.with_name(f"{path.stem}@2x.png")
            if not twice.exists():
                self._pictures.mkdir(parents=True, exist_ok=True)
                colour = self.theme.tokens[token]
                icons.draw(icon, colour, self.px(_ARROW), 1.0).save(str(path))
                icons.draw(icon, colour, self.px(_ARROW), 2.0).save(str(twice))
            paths[name] = path.as_posix()
        return paths
