"""What two desks of one party wrote apart: both versions, and the decision between them."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QStackedWidget, QWidget

from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.models.conflict_table import KEPT, ConflictTable
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.conflict_panel import ConflictPanel
from paayesh_desktop.qt.widgets.crumb import Crumb
from paayesh_desktop.qt.widgets.empty_state import EmptyState
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.services.exchange.conflict_file import ConflictFile, ConflictLine, Side
from paayesh_desktop.services.exchange.conflicts import Conflicts
from paayesh_desktop.services.loop.questions import Questions
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.store.schema import by_name


class ConflictsPage(Page):
    """Opened from today's work and from the exchange of files."""

    watches = frozenset({"exchange", "desk", *by_name})
    help_topic = "conflicts"
    stack: QStackedWidget
    nothing: QWidget
    standing: QLabel
    act_button: QPushButton
    crumb_box: QWidget
    table_box: QWidget
    panel_scroll: QScrollArea
    panel_box: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "conflicts_page")
        look = context.look
        wording = self.wording = Wording(context.catalogue)
        self._conflicts = Conflicts(context.workspace)
        self._wanted: UUID | None = None
        self.crumb = Crumb(look, self.tr("Exchange of files"), self)
        self.table = ConflictTable(wording, self)
        self.view = RowView(look, wording, self.table, KEPT, self)
        self.view.setAccessibleName(self.tr("What was written apart"))
        self.panel = ConflictPanel(look, wording, self)
        fill(self.crumb_box, self.crumb)
        fill(self.table_box, self.view)
        fill(self.panel_box, self.panel)
        fill(self.nothing, nothing := self._nothing())
        self._turning = Turning(look, self, ("columns_row", "head_row"))
        self.act_button.setText(self.tr("Let the computed ones be"))
        self.act_button.setProperty("class", "")
        for left in (nothing.acted, self.crumb.left):
            left.connect(lambda: context.go(Place.EXCHANGE, None))
        self.act_button.clicked.connect(self._keep_computed)
        self.view.chosen.connect(self._open)
        self.panel.kept.connect(self._keep)
        self.panel.combined.connect(self._combine)
        self.panel.asked.connect(self._ask)
        self.panel.answered.connect(self._answer)
        self.stack.setCurrentIndex(1)

    def open_row(self, key: UUID) -> None:
        self._wanted = key
        self.refresh()

    def refresh(self) -> None:
        self.context.tasks.read(
            lambda _job: self._conflicts.all(), then=self._show, owner=self, lane="list"
        )

    def _show(self, lines: tuple[ConflictLine, ...]) -> None:
        self.stack.setCurrentIndex(0 if lines else 1)
        whole = self.wording.whole
        mine = sum(line.mine and not line.computed for line in lines)
        theirs = sum(not line.mine and not line.computed for line in lines)
        computed = sum(line.mine and line.computed for line in lines)
        parts = [
            self.tr("{count} wait for your decision.").format(count=whole(mine)) if mine else "",
            self.tr("{count} are for others to decide.").format(count=whole(theirs))
            if theirs
            else "",
            self.tr("{count} are computed.").format(count=whole(computed)) if computed else "",
        ]
        self.standing.setText(" ".join(filter(None, parts)))
        self.act_button.setVisible(computed > 0)
        wanted = self._wanted or (self.panel.file.line.row if self.panel.file else None)
        self.table.set_rows(lines)
        places = [at for at, line in enumerate(self.table.rows) if line.row == wanted]
        self._wanted = None
        if lines:
            self.view.choose(places[0] if places else 0)
            self._open(self.view.current)

    def _open(self, line: object) -> None:
        if not isinstance(line, ConflictLine):
            return
        row, day = line.row, self.context.today()
        self.context.tasks.read(
            lambda _job: self._conflicts.open(row, day),
            then=self._show_file,
            owner=self,
            lane="file",
        )

    def _show_file(self, file: ConflictFile | None) -> None:
        if file is not None:
            self.panel.show_file(file)

    def _keep(self, side: Side) -> None:
        file, day = self.panel.file, self.context.today()
        if file is not None:
            self._write(lambda: self._conflicts.keep(file.line.row, file.pair, side, day=day))

    def _combine(self, picks: tuple[str, ...]) -> None:
        file, day = self.panel.file, self.context.today()
        if file is not None:
            self._write(lambda: self._conflicts.combine(file.line.row, file.pair, picks, day=day))

    def _keep_computed(self) -> None:
        day = self.context.today()
        self._write(lambda: self._conflicts.keep_computed(day=day))

    def _ask(self, text: str) -> None:
        file, day = self.panel.file, self.context.today()
        if file is not None:
            self._write(lambda: self._conflicts.ask(file.line.row, text, day=day))

    def _answer(self, question: UUID, text: str) -> None:
        workspace, day = self.context.workspace, self.context.today()
        party = workspace.desk.party
        self._write(lambda: Questions(workspace).answer(question, text, day=day, party=party))

    def _write(self, work: Callable[[], object]) -> None:
        self.context.tasks.write(
            lambda _job: work(),
            owner=self,
            then=lambda _done: self.refresh(),
            title=self.tr("Saving"),
        )

    def _nothing(self) -> EmptyState:
        return EmptyState(
            self.context.look,
            "git-compare",
            title=self.tr("Nothing was written apart"),
            text=self.tr(
                "When two desks of one party change the same thing without having seen each other,"
                " both versions stand here side by side until somebody decides. Nothing is ever"
                " lost by it."
            ),
            action=self.tr("Open the exchange of files"),
        )
