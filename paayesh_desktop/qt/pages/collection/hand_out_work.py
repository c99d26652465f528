"""The way of handing out: what may be handed out, its preview, and doing it."""

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from paayesh_desktop.domain.form_template import FormTemplate
from paayesh_desktop.domain.period import Period
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.collection.collection_deeds import CollectionDeeds
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.widgets.hand_out_view import HandOut, HandOutView
from paayesh_desktop.services.forms.distribution import Distribution
from paayesh_desktop.services.forms.form_board import FormBoard
from paayesh_desktop.services.forms.form_templates import FormTemplates
from paayesh_desktop.services.wording import Wording


class HandOutWork(QObject):
    """`left` when the view is to be put away."""

    left = Signal()

    def __init__(self, context: PageContext, deeds: CollectionDeeds, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._deeds = deeds
        self._board: FormBoard | None = None
        self._wording = Wording(context.catalogue)
        self.view = HandOutView(context.look, self._wording)
        self.view.template_chosen.connect(self._preview)
        self.view.asked.connect(self._hand_out)
        self.view.left.connect(self.left)
        self.view.templates_asked.connect(lambda: context.go(Place.TEMPLATES, None))
        deeds.handed_out.connect(self.left)

    def begin(self, board: FormBoard) -> None:
        """For the chosen cycle and workgroup."""
        self._board, cycle, workspace = board, board.cycle, self._context.workspace
        if cycle is None or board.workgroup is None:
            return
        workgroup = board.workgroup

        def read(_job: object) -> tuple[FormTemplate, ...]:
            found = FormTemplates(workspace).list(cycle_kind=cycle.kind)
            return tuple(one for one in found if one.workgroup_id in (None, workgroup))

        self._context.tasks.read(read, then=self._show, owner=self, lane="templates")

    def _show(self, templates: tuple[FormTemplate, ...]) -> None:
        board = self._board
        if board is None or board.cycle is None:
            return
        titles = {group.id: group.title for group in board.workgroups}
        self.view.begin(
            templates,
            titles.get(board.workgroup, "") if board.workgroup else "",
            self._wording.period(Period.parse(board.cycle.period)),
            self._context.today(),
        )

    def _preview(self, template: UUID) -> None:
        board, workspace = self._board, self._context.workspace
        if board is None or board.cycle is None or board.workgroup is None:
            return
        cycle, workgroup = board.cycle.id, board.workgroup
        self._context.tasks.read(
            lambda _job: Distribution(workspace).preview(cycle, template, workgroup),
            then=self.view.show_preview,
            owner=self,
            lane="preview",
        )

    def _hand_out(self, wanted: HandOut) -> None:
        board = self._board
        if board is None or board.cycle is None or board.workgroup is None:
            return
        self._deeds.hand_out(
            board.cycle.id,
            wanted.template,
            board.workgroup,
            units=wanted.units,
            letter_number=wanted.letter_number,
            letter_on=wanted.letter_on,
        )
