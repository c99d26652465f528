"""The tree of obstacle classes, which the committee edits, with the policy proposed for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from paayesh_desktop.domain.obstacle import ObstacleClass
from paayesh_desktop.qt.box_choice import choose
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.styled import restyle
from paayesh_desktop.qt.widgets.crumb import Crumb
from paayesh_desktop.qt.widgets.inline_form import InlineForm
from paayesh_desktop.qt.widgets.row_cells import Lines
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.qt.widgets.text_edit import TextEdit
from paayesh_desktop.services.cases.obstacle_classes import ClassNode, ObstacleClasses
from paayesh_desktop.services.wording import Wording

_INDENT = "\u2003"


@dataclass(frozen=True, slots=True)
class ClassDraft:
    """A class as it was written in the form."""

    code: str
    title: str
    parent: UUID | None
    policy: str


class ClassForm(InlineForm):
    """For a new class, or for *row*."""

    def __init__(
        self, look: Look, nodes: Sequence[ClassNode], row: ObstacleClass | None, parent: QWidget
    ) -> None:
        super().__init__(look, "", "", parent)
        self.row = row
        self.code = QLineEdit(self)
        self.code.setMaxLength(64)
        self.title = QLineEdit(self)
        self.title.setMaxLength(1000)
        self.under = QComboBox(self)
        self.under.addItem(self.tr("At the top"), None)
        for node in nodes:
            if row is None or node.row.id != row.id:
                self.under.addItem(_INDENT * node.depth + node.row.title, node.row.id)
        self.policy = TextEdit(self)
        self.policy.setFixedHeight(look.px(76))
        self.set_title(self.tr("New class") if row is None else self.tr("Edit the class"))
        self.save.setText(self.tr("Save the class"))
        self.add(self.tr("Name of the class"), self.title)
        self.add(self.tr("Code (may stay empty)"), self.code)
        self.add(self.tr("Belongs to"), self.under)
        self.add(
            self.tr("Proposed correction policy"),
            self.policy,
            self.tr("It is offered in every case whose obstacles are of this class."),
        )
        if row is not None:
            self.code.setText(row.code)
            self.title.setText(row.title)
            choose(self.under, row.parent_id, 0)
            self.policy.set_value(row.policy)

    def draft(self) -> ClassDraft | None:
        """What was written; None, and said what is wrong, when something is missing."""
        if not self.title.text().strip():
            self.complain(self.tr("Write the name of the class."), self.title)
            return None
        parent: UUID | None = self.under.currentData()
        return ClassDraft(self.code.text(), self.title.text(), parent, self.policy.value())


class ClassTable(RowTable):
    """Rows are `ClassNode`, indented by their depth."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((), parent)
        self.columns = (
            RowColumn("title", self.tr("Class"), _title, self._named),
            RowColumn("policy", self.tr("Proposed correction policy"), _policy, width=460),
            RowColumn("state", self.tr("State"), self._state, width=150),
        )

    def _named(self, node: ClassNode) -> Lines:
        return Lines(_INDENT * node.depth + node.row.title, self._wording.code(node.row.code))

    def _state(self, node: ClassNode) -> str:
        return self.tr("not offered any more") if node.row.retired else self.tr("offered")


def _title(node: ClassNode) -> str:
    return node.row.title


def _policy(node: ClassNode) -> str:
    return node.row.policy or "–"


class ObstaclesPage(Page):
    """Opened from the list of cases."""

    watches = frozenset({"obstacle_class", "desk"})
    help_topic = "cases"
    crumb_box: QWidget
    standing: QLabel
    add_button: QPushButton
    form_box: QWidget
    table_box: QWidget
    edit_button: QPushButton
    retire_button: QPushButton

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "obstacles_page")
        wording = Wording(context.catalogue)
        self.form: ClassForm | None = None
        self._nodes: Sequence[ClassNode] = ()
        crumb = Crumb(context.look, self.tr("Deviation cases"), self)
        self.table = ClassTable(wording, self)
        self.view = RowView(context.look, wording, self.table, ("policy", "state"), self)
        self.view.blank.setText(self.tr("Nothing has been entered here yet."))
        self.view.setSortingEnabled(False)
        self.view.setAccessibleName(self.tr("Classes of obstacles"))
        fill(self.crumb_box, crumb)
        fill(self.table_box, self.view)
        crumb.left.connect(lambda: context.go(Place.CASES, None))
        self.add_button.clicked.connect(lambda: self._open(None))
        self.edit_button.clicked.connect(self._edit)
        self.retire_button.clicked.connect(self._retire)
        self.view.chosen.connect(self._allow)
        for button in (self.add_button, self.edit_button, self.retire_button):
            button.setVisible(not context.served)
        if not context.served:
            self.view.opened.connect(self._edit)
        self._allow(None)

    def refresh(self) -> None:
        workspace = self.context.workspace
        self.context.tasks.read(
            lambda _job: ObstacleClasses(workspace).tree(retired=True),
            then=self._show,
            owner=self,
            lane="classes",
        )

    def _show(self, nodes: Sequence[ClassNode]) -> None:
        self._nodes = nodes
        self.table.set_rows(nodes)
        self._allow(None)

    def _allow(self, node: object | None) -> None:
        self.edit_button.setEnabled(node is not None)
        self.retire_button.setEnabled(node is not None)
        if isinstance(node, ClassNode):
            again = self.tr("Offer it again")
            self.retire_button.setText(again if node.row.retired else self.tr("Do not offer it"))

    def _edit(self) -> None:
        node = self.view.current
        if isinstance(node, ClassNode):
            self._open(node.row)

    def _open(self, row: ObstacleClass | None) -> None:
        self._close()
        live = [node for node in self._nodes if not node.row.retired]
        form = self.form = ClassForm(self.context.look, live, row, self.form_box)
        form.saved.connect(self._save)
        form.cancelled.connect(self._close)
        fill(self.form_box, form)
        form.show()
        restyle(self.add_button, **{"class": ""})

    def _close(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
            restyle(self.add_button, **{"class": "primary"})

    def _save(self) -> None:
        form, workspace, day = self.form, self.context.workspace, self.context.today()
        draft = form.draft() if form else None
        if form is None or draft is None:
            return
        key = form.row.id if form.row else None

        def write(_job: object) -> object:
            return ObstacleClasses(workspace).put(
                draft.title,
                day,
                id=key,
                code=draft.code,
                parent_id=draft.parent,
                policy=draft.policy,
            )

        self.context.tasks.write(
            write, owner=self, then=lambda _row: self._saved(), title=self.tr("Saving the class")
        )

    def _saved(self) -> None:
        self._close()
        self.refresh()

    def _retire(self) -> None:
        node, workspace, day = self.view.current, self.context.workspace, self.context.today()
        if not isinstance(node, ClassNode):
            return
        self.context.tasks.write(
            lambda _job: ObstacleClasses(workspace).retire(
                node.row.id, day, retired=not node.row.retired
            ),
            owner=self,
            then=lambda _row: self.refresh(),
            title=self.tr("Saving the class"),
        )
