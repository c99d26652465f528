"""The evaluations of a case, the cases before and after it, and its amendment: what they said, and
the way to them."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.loop_look import conformity_look, evaluation_look
from paayesh_desktop.qt.widgets.pill import PillLabel
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.services.cases.cases import CaseEvaluation, CaseView
from paayesh_desktop.services.wording import Wording


class EvaluationLinks(SectionCard):
    """Each signal carries the key of what is to be opened."""

    opened = Signal(object)
    case_opened = Signal(object)
    amendment_opened = Signal(object)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Evaluations of the project"))
        self._look = look
        self._wording = wording

    def show_case(self, view: CaseView) -> None:
        self.clear()
        for one in view.evaluations:
            self.column.addWidget(self._made(one))
        for other, words in (
            (view.follows, self.tr("Follows case {number}")),
            (view.followed_by, self.tr("Followed by case {number}")),
        ):
            if other is not None:
                key, number = other
                text = words.format(number=self._wording.numbered(number))
                self.column.addLayout(self._link(text, lambda key=key: self.case_opened.emit(key)))
        if view.amendment_id is not None:
            key = view.amendment_id
            text = self.tr("Amendment of the plan")
            self.column.addLayout(self._link(text, lambda: self.amendment_opened.emit(key)))

    def _made(self, one: CaseEvaluation) -> QFrame:
        frame = styled(QFrame(self), "soft")
        px = self._look.px
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(4))
        period = self._wording.period(one.period)
        head = QHBoxLayout()
        head.addWidget(styled(TextLabel(period, frame), "field"), 1)
        head.addWidget(
            PillLabel(
                self._look, self._wording, conformity_look(one.evaluation.conforms), period, frame
            )
        )
        column.addLayout(head)
        foot = QHBoxLayout()
        text = self.tr("attainment {percent} · {state}").format(
            percent=self._wording.percent(one.evaluation.attainment),
            state=self._wording.say(evaluation_look(one.state).word),
        )
        foot.addWidget(styled(TextLabel(text, frame), "muted"), 1)
        button = styled(QPushButton(self.tr("Open"), frame), "quiet")
        button.setAccessibleName(f"{button.text()}: {period}")
        button.clicked.connect(lambda: self.opened.emit(one.evaluation.id))
        foot.addWidget(button)
        column.addLayout(foot)
        return frame

    def _link(self, text: str, press: Callable[[], None]) -> QHBoxLayout:
        button = styled(QPushButton(text, self), "quiet")
        button.clicked.connect(press)
        row = QHBoxLayout()
        row.addWidget(button)
        row.addStretch(1)
        return row
