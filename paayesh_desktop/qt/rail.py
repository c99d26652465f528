"""The rail of places at the beginning of the line: on the right in Persian."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.qt.logo import Logo
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.skeleton import RAIL
from paayesh_desktop.qt.styled import restyle
from paayesh_desktop.qt.widgets.elided_label import ElidedLabel

NARROW = 96
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RailButton(QToolButton):
    """One place, with the number of things that wait there."""

    def __init__(self, look: Look, place: Place, title: str, short: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self._look = look
        self._title = title
        self._short = short
        self.setCheckable(True)
        self.setIcon(look.icon(place.icon, "rail_text", "rail_hi_text"))
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._count = QLabel(self)
        self._count.setObjectName("count")
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._count.hide()

    def set_room(self, *, narrow: bool, low: bool) -> None:
        px = self._look.px
        self.setIconSize(QSize(px(22), px(22)) if narrow else QSize(px(18), px(18)))
        style = Qt.ToolButtonStyle
        if low:
            self.setToolButtonStyle(style.ToolButtonIconOnly)
        elif narrow:
            self.setToolButtonStyle(style.ToolButtonTextUnderIcon)
        else:
            self.setToolButtonStyle(style.ToolButtonTextBesideIcon)
        self.setText(self._short if narrow else f"\u2002{self._title}")
        self.setToolTip(self._title if narrow else "")
        self.setFixedHeight(px(60 if narrow and not low else 40))
        self._place_count()

    def set_count(self, count: int, said: str) -> None:
        """*said* is the number in the digits of the language."""
        self._count.setText(said)
        self._count.setVisible(count > 0)
        self.setAccessibleName(f"{self._title} {said}" if count else self._title)
        self._place_count()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_count()

    def _place_count(self) -> None:
        size = self._count.sizeHint().expandedTo(QSize(self._look.px(20), self._look.px(20)))
        size.setHeight(self._look.px(20))
        under = self.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        inset = self._look.px(4 if under else 12)
        at_end = self.width() - size.width() - inset
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        top = inset if under else (self.height() - size.height()) // 2
        self._count.setGeometry(inset if rtl else at_end, top, size.width(), size.height())


class Rail(QFrame):
    """`chosen` carries the place whose button was pressed; Up and Down go between the buttons."""

    chosen = Signal(Place)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._look = look
        self.buttons: dict[Place, RailButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(look.px(14), look.px(16), look.px(14), look.px(12))
        layout.setSpacing(look.px(4))
        self._layout = layout
        layout.addLayout(self._brand())
        layout.addSpacing(look.px(14))
        layout.addWidget(self._scrolled(), 1)
        self._more = QLabel(self)
        self._more.setPixmap(look.icon("chevron-down", "rail_text").pixmap(look.px(14)))
        self._more.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._more.hide()
        self._scroll.verticalScrollBar().rangeChanged.connect(self._say_more)
        layout.addWidget(self._more)
        for place in (place for place in Place if place.in_rail and place.at_foot):
            layout.addWidget(self._button(place))
        self._line = QFrame(self)
        self._line.setObjectName("railLine")
        layout.addSpacing(look.px(6))
        layout.addWidget(self._line)
        layout.addSpacing(look.px(6))
        layout.addLayout(self._person_block())
        self._room: tuple[bool, bool] | None = None
        self.set_room(narrow=False, low=False)

    def set_room(self, *, narrow: bool, low: bool) -> None:
        """Only icons with short words in narrow windows; in low ones only the icons."""
        if (narrow, low) == self._room:
            return
        self._room = narrow, low
        px = self._look.px
        self.setFixedWidth(px(NARROW if narrow else RAIL))
        side, top = px(8 if narrow else 14), px(8 if low else 16)
        self._layout.setContentsMargins(side, top, side, px(6 if low else 12))
        for label in (self._brand_name, self._brand_sub, self._name, self._role):
            label.setHidden(narrow)
        for widget in (self._logo, self._avatar, self._line):
            widget.setHidden(low)
        for button in self.buttons.values():
            button.set_room(narrow=narrow, low=low)
        restyle(self, narrow=narrow)
        for button in self.buttons.values():
            restyle(button)

    def choose(self, place: Place) -> None:
        """Show the button that stands for *place* as the one we are at."""
        self.buttons[place.in_sight].setChecked(True)
        self._bring(place.in_sight)

    @property
    def person_name(self) -> str:
        return self._name.text()

    def set_person(self, name: str, role: str) -> None:
        self._name.setText(name)
        self._role.setText(role)
        initials = [word[0] for word in name.split() if word]
        self._avatar.setText("\u200c".join(initials[:1] + initials[1:][-1:]))
        self._avatar.setAccessibleName(name)
        self._avatar.setToolTip(f"{name}\n{role}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        order = list(self.buttons.values())
        here = self.focusWidget()
        if step is None or not isinstance(here, RailButton):
            super().keyPressEvent(event)
            return
        there = order[(order.index(here) + step) % len(order)]
        there.setFocus(Qt.FocusReason.TabFocusReason)
        self._bring(there.place)

    def _scrolled(self) -> QScrollArea:
        """The places, which low windows scroll; those at the foot are always seen."""
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("railScroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        places = QWidget(self._scroll)
        places.setObjectName("railPlaces")
        column = QVBoxLayout(places)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.px(2))
        for place in (place for place in Place if place.in_rail and not place.at_foot):
            column.addWidget(self._button(place))
        column.addStretch(1)
        self._scroll.setWidget(places)
        return self._scroll

    def _say_more(self, _least: int, most: int) -> None:
        self._more.setVisible(most > 0)

    def _bring(self, place: Place) -> None:
        if not place.at_foot:
            self._scroll.ensureWidgetVisible(self.buttons[place], 0, self._look.px(24))

    def _button(self, place: Place) -> RailButton:
        title, short = self._titles(place)
        button = RailButton(self._look, place, title, short, self)
        button.clicked.connect(lambda: self.chosen.emit(place))
        self._group.addButton(button)
        self.buttons[place] = button
        return button

    def _titles(self, place: Place) -> tuple[str, str]:
        return {
            Place.TODAY: (self.tr("My work today"), self.tr("Today")),
            Place.FORMS: (self.tr("Monitoring forms"), self.tr("Forms")),
            Place.EVALUATIONS: (self.tr("Evaluations and opinions"), self.tr("Evaluations")),
            Place.CASES: (self.tr("Deviation cases"), self.tr("Cases")),
            Place.GRID: (self.tr("Projects by period"), self.tr("Grid")),
            Place.MEETINGS: (self.tr("Meetings"), self.tr("Meetings")),
            Place.RESOLUTIONS: (self.tr("Resolutions"), self.tr("Resolutions")),
            Place.BODIES: (self.tr("Bodies and members"), self.tr("Members")),
            Place.PLAN: (self.tr("Plan browser"), self.tr("Plan")),
            Place.IMPORT: (self.tr("Import from Excel"), self.tr("Import")),
            Place.EXCHANGE: (self.tr("Exchange of files"), self.tr("Exchange")),
            Place.HELP: (self.tr("Help"), self.tr("Help")),
            Place.SETTINGS: (self.tr("Settings"), self.tr("Settings")),
            Place.ABOUT: (self.tr("About"), self.tr("About")),
        }[place]

    def _brand(self) -> QHBoxLayout:
        self._brand_name = QLabel(self.tr("Paayesh"), self)
        self._brand_name.setObjectName("brand")
        self._brand_sub = QLabel(self.tr("Monitoring of the city plan"), self)
        self._brand_sub.setObjectName("brandSub")
        self._logo = Logo(self._look, parent=self)
        return self._beside(self._logo, self._brand_name, self._brand_sub)

    def _person_block(self) -> QHBoxLayout:
        self._avatar = QLabel(self)
        self._avatar.setObjectName("avatar")
        self._avatar.setFixedSize(self._look.px(34), self._look.px(34))
        self._avatar.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = ElidedLabel(parent=self)
        self._name.setObjectName("personName")
        self._role = ElidedLabel(parent=self)
        self._role.setObjectName("personRole")
        return self._beside(self._avatar, self._name, self._role)

    def _beside(self, mark: QWidget, above: QLabel, below: QLabel) -> QHBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(above)
        words.addWidget(below)
        row = QHBoxLayout()
        row.setSpacing(self._look.px(10))
        row.addStretch(1)
        row.addWidget(mark)
        row.addLayout(words, 1_000)
        row.addStretch(1)
        return row
