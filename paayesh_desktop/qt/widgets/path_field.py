"""A folder or a file that somebody chooses, written out so that everybody sees which."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from paayesh_desktop.qt.look import Look


class PathField(QWidget):
    """*choose* asks for a path. `changed` when another one was chosen or typed."""

    changed = Signal()

    def __init__(
        self, look: Look, choose: Callable[[], Path | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choose = choose
        self._edit = QLineEdit(self)
        self._edit.textEdited.connect(self.changed)
        self.button = QPushButton(self.tr("Choose…"), self)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(self._edit, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self._edit)

    def set_name(self, name: str) -> None:
        """*name* says what is chosen here."""
        self._edit.setAccessibleName(name)
        self.button.setAccessibleName(f"{self.button.text()} {name}")

    def path(self) -> Path | None:
        text = self._edit.text().strip()
        return Path(text) if text else None

    def set_path(self, path: Path | None) -> None:
        self._edit.setText(str(path) if path else "")
        self._edit.setToolTip(self._edit.text())

    def _ask(self) -> None:
        path = self._choose()
        if path is not None:
            self.set_path(path)
            self.changed.emit()
