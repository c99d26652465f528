"""What a list says where its rows would stand while it has none."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QTableView

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled

_MARGIN = 28


class BlankNote(QLabel):
    """Lies over *view*, which has its model already, from when that model has been filled for the
    first time; it takes no clicks."""

    def __init__(self, look: Look, view: QTableView, text: str) -> None:
        super().__init__(text, view.viewport())
        styled(self, "muted")
        self._look = look
        self._view = view
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.viewport().installEventFilter(self)
        model = view.model()
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._show)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._lie()
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        self.setVisible(self._view.model().rowCount() == 0)
        self._lie()

    def _lie(self) -> None:
        margin = self._look.px(_MARGIN)
        self.setGeometry(self._view.viewport().rect().adjusted(margin, 0, -margin, 0))
