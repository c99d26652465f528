"""The card that shows long work after half a second: what, how far, and a way to stop it."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from paayesh_desktop.language import Catalogue
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.tasks import Task

PATIENCE = 500
"""Milliseconds that work may take before it is shown."""


class ProgressCard(QFrame):
    """Lies over the foot of its parent while a task with a title runs."""

    def __init__(self, look: Look, catalogue: Catalogue, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("progressCard")
        self._over = parent
        self._look = look
        self._catalogue = catalogue
        self._tasks: list[Task] = []
        self._title = styled(QLabel(self), "title")
        self._far = styled(QLabel(self), "muted")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.clicked.connect(self._stop)
        words = QVBoxLayout()
        words.setSpacing(look.px(6))
        line = QHBoxLayout()
        line.addWidget(self._title, 1)
        line.addWidget(self._far)
        words.addLayout(line)
        words.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        row.setSpacing(look.px(16))
        row.addLayout(words, 1)
        row.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignVCenter)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._appear)
        self.hide()

    def watch(self, task: Task) -> None:
        self._tasks.append(task)
        task.progressed.connect(partial(self._tell, task))
        task.finished.connect(partial(self._forget, task))
        if len(self._tasks) == 1:
            self._begin(task)

    def place(self) -> None:
        """Stand in the middle above the foot of the parent."""
        room = self._over.size()
        width = min(self._look.px(520), room.width() - self._look.px(48))
        height = self.sizeHint().height()
        left = (room.width() - width) // 2
        self.setGeometry(left, room.height() - height - self._look.px(44), width, height)

    def _begin(self, task: Task) -> None:
        self._title.setText(task.title)
        self._far.clear()
        self._bar.setRange(0, 0)
        self._cancel.setVisible(task.cancellable)
        self._cancel.setEnabled(True)
        self._patience.start()

    def _appear(self) -> None:
        if self._tasks:
            self.place()
            self.show()
            self.raise_()

    def _tell(self, task: Task, done: int, total: int) -> None:
        if not self._tasks or task is not self._tasks[0]:
            return
        digits = self._catalogue.digits
        if not total:  # nobody knows how many
            self._far.setText(digits(f"{done:,}"))
            return
        self._bar.setRange(0, 1000)
        self._bar.setValue(done * 1000 // total)
        far = self.tr("{done} of {total}")
        self._far.setText(far.format(done=digits(f"{done:,}"), total=digits(f"{total:,}")))

    def _forget(self, task: Task) -> None:
        self._tasks.remove(task)
        if self._tasks:
            self._begin(self._tasks[0])
        else:
            self._patience.stop()
            self.hide()

    def _stop(self) -> None:
        if self._tasks:
            self._cancel.setEnabled(False)
            self._far.setText(self.tr("Stopping…"))
            self._tasks[0].cancel()
