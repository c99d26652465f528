"""The obstacles of a case by class, each judged, with the correction policy of its class."""

from uuid import UUID

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from paayesh_desktop.domain.obstacle import Obstacle
from paayesh_desktop.language import translate
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.styled import styled
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.obstacle_form import ObstacleDraft, ObstacleForm
from paayesh_desktop.qt.widgets.pill import PillLabel
from paayesh_desktop.qt.widgets.section_card import SectionCard
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.qt.widgets.text_label import TextLabel
from paayesh_desktop.qt.widgets.verdict_look import VerdictLook
from paayesh_desktop.services.cases.cases import CaseView, ObstacleGroup
from paayesh_desktop.services.wording import Wording

_JUDGED = {
    True: VerdictLook("circle-check", "ok", translate("Obstacle", "solvable")),
    False: VerdictLook("triangle-alert", "bad", translate("Obstacle", "not solvable")),
    None: VerdictLook("circle-dashed", "warn", translate("Obstacle", "not judged yet")),
}


class CaseObstacles(SectionCard):
    """`kept` with the obstacle (None: a new one) and what was written, `removed` with one,
    `policy_chosen` with a class and the text. `forming` tells whether a form is open."""

    kept = Signal(object, object)
    removed = Signal(object)
    policy_chosen = Signal(object, str)
    forming = Signal(bool)

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self.set_title(self.tr("Obstacles and correction policy"))
        self._look = look
        self._wording = wording
        self._view: CaseView | None = None
        self.form: InlineForm | None = None
        self.add = QPushButton(self.tr("Record an obstacle"), self)
        self.add.setIcon(look.icon("plus", "text"))
        self.add.setIconSize(QSize(look.px(16), look.px(16)))
        self.add.clicked.connect(lambda: self.edit(None))
        self.head.addWidget(self.add)

    def show_case(self, view: CaseView, *, editable: bool) -> None:
        former, self._view = self._view, view
        if not editable or former is None or former.case.id != view.case.id:
            self.close_form()
        self.add.setVisible(editable)
        self.clear()
        for group in view.obstacles:
            self.column.addWidget(self._made(group, editable=editable))
        if not view.obstacles:
            text = self.tr("No obstacle has been recorded in this round.")
            self.column.addWidget(styled(TextLabel(text, self), "muted"))
        for group in view.earlier:
            self.column.addWidget(self._earlier(group))

    def edit(self, obstacle: Obstacle | None) -> None:
        """Open the form for an obstacle, or for a new one."""
        if self._view is None:
            return
        form = ObstacleForm(self._look, self._view.classes, obstacle, self)
        form.saved.connect(lambda: self._keep(form))
        self._open(form)

    def edit_policy(self, class_id: UUID) -> None:
        """Open the form for the correction policy of a class, with what is proposed for it."""
        view = self._view
        group = (
            next((one for one in view.obstacles if one.class_id == class_id), None)
            if view
            else None
        )
        if group is None:
            return
        title = self.tr("Correction policy for {group}").format(group=group.title)
        form = InlineForm(self._look, title, self.tr("Choose this policy"), self)
        text = TextEdit(form)
        text.setFixedHeight(self._look.px(84))
        text.set_value(group.policy or group.proposal)
        form.add(
            self.tr("How these obstacles are dealt with"),
            text,
            self.tr("The text comes from the class; change it as this case needs."),
        )

        def keep() -> None:
            if text.value():
                self.policy_chosen.emit(class_id, text.value())
            else:
                form.complain(self.tr("Write how these obstacles are dealt with."), text)

        form.saved.connect(keep)
        self._open(form)

    def close_form(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
            self.forming.emit(False)

    def _open(self, form: InlineForm) -> None:
        self.close_form()
        self.form = form
        form.cancelled.connect(self.close_form)
        self.top.addWidget(form)
        form.show()
        self.forming.emit(True)

    def _keep(self, form: ObstacleForm) -> None:
        draft: ObstacleDraft | None = form.draft()
        if draft is not None:
            self.kept.emit(form.obstacle, draft)

    def _made(self, group: ObstacleGroup, *, editable: bool) -> QFrame:
        frame = styled(QFrame(self), "soft")
        px = self._look.px
        column = QVBoxLayout(frame)
        column.setContentsMargins(px(12), px(8), px(12), px(10))
        column.setSpacing(px(6))
        title = group.title if group.class_id else self.tr("Without a class yet")
        column.addWidget(styled(TextLabel(title, frame), "faint"))
        for obstacle in group.obstacles:
            column.addLayout(self._line(obstacle, frame, editable=editable))
            if obstacle.description:
                column.addWidget(styled(TextLabel(obstacle.description, frame), "muted"))
        if group.class_id is not None:
            column.addLayout(self._policy(group, frame, editable=editable))
        return frame

    def _line(self, obstacle: Obstacle, parent: QWidget, *, editable: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(8))
        row.addWidget(styled(TextLabel(obstacle.title, parent), "field"), 1)
        judged = _JUDGED[obstacle.solvable]
        row.addWidget(PillLabel(self._look, self._wording, judged, obstacle.title, parent))
        if editable:
            edit = self._tool("pencil", self.tr("Edit"), obstacle.title, parent)
            edit.clicked.connect(lambda: self.edit(obstacle))
            remove = self._tool("trash-2", self.tr("Remove"), obstacle.title, parent)
            remove.clicked.connect(lambda: self.removed.emit(obstacle))
            row.addWidget(edit)
            row.addWidget(remove)
        return row

    def _policy(self, group: ObstacleGroup, parent: QWidget, *, editable: bool) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._look.px(8))
        chosen = group.policy or self.tr("not chosen yet")
        text = self.tr("Correction policy: {text}").format(text=chosen)
        row.addWidget(TextLabel(text, parent), 1)
        key = group.class_id
        if editable and key is not None:
            name = self.tr("Change") if group.policy else self.tr("Choose a policy")
            button = QPushButton(name, parent)
            button.setAccessibleName(f"{name}: {group.title}")
            button.clicked.connect(lambda: self.edit_policy(key))
            row.addWidget(button)
        return row

    def _earlier(self, group: ObstacleGroup) -> TextLabel:
        mark = "، " if self._wording.persian else ", "
        titles = mark.join(one.title for one in group.obstacles)
        text = self.tr("Earlier rounds, {group}: {titles}").format(group=group.title, titles=titles)
        return styled(TextLabel(text, self), "muted")

    def _tool(self, icon: str, name: str, about: str, parent: QWidget) -> QToolButton:
        button = styled(QToolButton(parent), "plain")
        button.setIcon(self._look.icon(icon, "muted"))
        button.setToolTip(name)
        button.setAccessibleName(f"{name}: {about}")
        return button
