"""A large button: what it does, and beneath it in a few words with what."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.widgets.paint import draw_icon, mirrored

_HEIGHT = 56
_ICON = 24
_SIDE = 16
_GAP = 12
_NARROWEST, _WIDEST = 190, 300


class DeedButton(QAbstractButton):
    """*icon* and *title* stay; `tell` says beneath what would be done now. `highlight` fills it:
    it is the next thing to do."""

    def __init__(self, look: Look, icon: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._told = ""
        self._filled = False
        self.setText(title)
        self.setAccessibleName(title)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    @property
    def filled(self) -> bool:
        return self._filled

    def tell(self, text: str) -> None:
        self._told = text
        self.setAccessibleDescription(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def highlight(self, *, on: bool) -> None:
        self._filled = on
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            look, px, rtl = self._look, self._look.px, self.isRightToLeft()
            whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            self._draw_ground(painter, whole)
            ink, less, picture = self._inks()
            side = float(px(_ICON))
            icon = QRectF(whole.left() + px(_SIDE), whole.center().y() - side / 2, side, side)
            draw_icon(painter, look, self._icon, picture, mirrored(icon, whole) if rtl else icon)
            words = whole.adjusted(px(_SIDE + _ICON + _GAP), px(7), -px(_SIDE), -px(7))
            words = mirrored(words, whole) if rtl else words
            upper, lower = QRectF(words), QRectF(words)
            if self._told:
                upper.setBottom(words.center().y() + px(1))
                lower.setTop(words.center().y() + px(1))
            reading = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            flags = reading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.setFont(self._title_font())
            painter.setPen(look.colour(ink))
            painter.drawText(upper, flags, self.text())
            if self._told:
                painter.setFont(look.font(11.5))
                painter.setPen(look.colour(less))
                elide = Qt.TextElideMode.ElideRight
                told = painter.fontMetrics().elidedText(self._told, elide, int(lower.width()))
                painter.drawText(lower, flags, told)

    def sizeHint(self) -> QSize:
        px = self._look.px
        title = QFontMetricsF(self._title_font()).horizontalAdvance(self.text())
        told = QFontMetricsF(self._look.font(11.5)).horizontalAdvance(self._told)
        text = min(max(title, told), float(px(_WIDEST)))
        wide = round(text) + px(2 * _SIDE + _ICON + _GAP) + 4
        return QSize(max(wide, px(_NARROWEST)), px(_HEIGHT))

    def _draw_ground(self, painter: QPainter, whole: QRectF) -> None:
        look, radius = self._look, self._look.px(12)
        ground, edge, width = "surface", "field", 1.0
        if not self.isEnabled():
            ground, edge = "surface2", "border"
        elif self._filled:
            ground = edge = "accent_h" if self.underMouse() else "accent"
        elif self.underMouse():
            ground = "surface2"
        if self.hasFocus():
            edge, width = "text" if self._filled else "focus", 2.0
        painter.setPen(QPen(look.colour(edge), width))
        painter.setBrush(look.colour(ground))
        painter.drawRoundedRect(whole, radius, radius)

    def _inks(self) -> tuple[str, str, str]:
        """Of the title, of what stands beneath it, and of the icon."""
        if not self.isEnabled():
            return "faint", "faint", "faint"
        if self._filled:
            return "on_accent", "on_accent", "on_accent"
        return "text", "muted", "accent"

    def _title_font(self) -> QFont:
        return self._look.font(14, QFont.Weight.Bold)
