"""The header: whose desk this is, the search, the last backup, today's date, and who is there."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.search_box import SearchBox
from paayesh_desktop.qt.skeleton import HEADER
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.elided_label import ElidedLabel
from paayesh_desktop.qt.widgets.icon_label import IconLabel


class Header(QFrame):
    """Texts are set by the window; `backup_pressed` wants the place where backups are made."""

    backup_pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setFixedHeight(look.px(HEADER))
        self._look = look
        self._narrow = False
        self._title = ElidedLabel(parent=self)
        self._title.setObjectName("bodyTitle")
        self._subtitle = styled(ElidedLabel(parent=self), "muted")
        for label in (self._title, self._subtitle):
            label.setMinimumWidth(look.px(60))
        self.search = SearchBox(look, self)
        self.search.setFixedWidth(look.px(320))
        self._backup = QToolButton(self)
        self._backup.setObjectName("backupChip")
        self._backup.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._backup.setIconSize(QSize(look.px(16), look.px(16)))
        self._backup.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._backup.setToolTip(self.tr("The last backup; press to make one or bring one back"))
        self._backup.setAccessibleName(self.tr("Backup"))
        self._backup.clicked.connect(self.backup_pressed)
        self._backup.hide()
        self._date = QFrame(self)
        self._date.setObjectName("dateChip")
        calendar = IconLabel(look, "calendar-days", "accent", 16, self._date)
        self._day = QLabel(self._date)
        day = QHBoxLayout(self._date)
        day.setContentsMargins(look.px(10), look.px(6), look.px(10), look.px(6))
        day.setSpacing(look.px(7))
        day.addWidget(calendar)
        day.addWidget(self._day)
        self._date.hide()
        self.papers = self._papers()
        self.person = QToolButton(self)
        self.person.setObjectName("personChip")
        self.person.setIcon(look.icon("user", "accent"))
        self.person.setIconSize(QSize(look.px(16), look.px(16)))
        self.person.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.person.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.person.hide()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(24), look.px(6), look.px(24), look.px(6))
        row.setSpacing(look.px(10))
        row.addLayout(words, 1)
        for widget in (self.search, self.papers, self._backup, self._date, self.person):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def _papers(self) -> QToolButton:
        button = styled(QToolButton(self), "plain")
        button.setIcon(self._look.icon("printer", "muted"))
        button.setIconSize(QSize(self._look.px(18), self._look.px(18)))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(self.tr("What can be put on paper here, and what was issued (Ctrl+P)"))
        button.setAccessibleName(self.tr("Print or save"))
        button.setEnabled(False)
        return button

    @property
    def title(self) -> str:
        return self._title.text()

    def set_body(self, title: str, subtitle: str) -> None:
        self._title.setText(title)
        self._subtitle.setText(subtitle)

    def set_date(self, text: str) -> None:
        self._day.setText(text)
        self._date.setHidden(self._narrow)

    def set_backup(self, text: str, *, safe: bool) -> None:
        self._backup.setText(f" {text}")
        self._backup.setToolTip(text)
        self._backup.setAccessibleName(text)
        icon = ("shield-check", "ok") if safe else ("triangle-alert", "warn")
        self._backup.setIcon(self._look.icon(*icon))
        self._backup.show()

    def set_person(self, name: str, role: str) -> None:
        """Who is at the desk, and as what."""
        said = self.tr("{name}, {role}").format(name=name, role=role)
        self.person.setAccessibleName(said)
        self.person.setToolTip(said)
        self.person.show()

    def set_narrow(self, *, narrow: bool) -> None:
        """Less beside the search where there is little room."""
        self._narrow = narrow
        self._date.setHidden(narrow or not self._day.text())
        style = Qt.ToolButtonStyle
        self._backup.setToolButtonStyle(
            style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon
        )
        self.search.setFixedWidth(self._look.px(220 if narrow else 320))
