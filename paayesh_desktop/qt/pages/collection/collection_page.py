"""The monitoring forms of a cycle: where each one is, what is to be done, and who has reported."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QToolButton,
    QWidget,
)

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.form import Form
from paayesh_desktop.domain.form_course import FormVerb
from paayesh_desktop.qt.filled import fill
from paayesh_desktop.qt.forms import load_form
from paayesh_desktop.qt.models.form_table import FormTable
from paayesh_desktop.qt.page import Page, PageContext
from paayesh_desktop.qt.pages.collection.collection_deeds import CollectionDeeds, Letter
from paayesh_desktop.qt.pages.collection.collection_grid import CollectionGrid
from paayesh_desktop.qt.pages.collection.collection_guide import CollectionGuide
from paayesh_desktop.qt.pages.collection.collection_head import CollectionHead
from paayesh_desktop.qt.pages.collection.collection_marks import REMINDER, CollectionMarks
from paayesh_desktop.qt.pages.collection.collection_reader import CollectionReader
from paayesh_desktop.qt.pages.collection.collection_view import (
    CollectionChips,
    CollectionTiles,
    CollectionView,
)
from paayesh_desktop.qt.pages.collection.hand_out_work import HandOutWork
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.turning import Turning
from paayesh_desktop.qt.widgets.cycle_chooser import CycleChooser
from paayesh_desktop.qt.widgets.form_cells import FormCells
from paayesh_desktop.qt.widgets.form_panel import FormPanel
from paayesh_desktop.qt.widgets.letter_form import LetterForm
from paayesh_desktop.qt.widgets.no_cycle import NoCycle
from paayesh_desktop.services.forms.form_board import FormBoard
from paayesh_desktop.services.forms.form_guide import WAITING, Deed
from paayesh_desktop.services.forms.form_list import FormRow, MatchingForms
from paayesh_desktop.services.forms.form_query import FormGroup
from paayesh_desktop.services.forms.form_story import FormStory
from paayesh_desktop.services.wording import Wording

_PAUSE = 250  # milliseconds after the last key before the filter is used
_SHOWN, _HANDING_OUT, _NOTHING, _GRID = 0, 1, 2, 1


class CollectionPage(Page):
    """`counted` with the forms that wait."""

    watches = frozenset(
        {"cycle", "form", "form_step", "form_call", "form_reminder", "form_template", "answer"}
        | {"line_return", "unit", "workgroup", "membership", "plan", "desk"}
    )
    help_topic = "collection"
    stack: QStackedWidget
    nothing: QWidget
    distribution: QWidget
    standing: QLabel
    templates_button: QPushButton
    cycles_button: QPushButton
    workbooks_button: QPushButton
    hand_out_button: QPushButton
    next_button: QPushButton
    cycle_box: QComboBox
    workgroup_box: QComboBox
    filter_edit: QLineEdit
    table_button: QToolButton
    grid_button: QToolButton
    views: QStackedWidget
    tiles_box: QWidget
    chips_box: QWidget
    letter_box: QWidget
    splitter: QSplitter
    table: QTableView
    panel_frame: QFrame
    marked_box: QWidget
    marked_label: QLabel
    deliver_button: QPushButton
    receive_button: QPushButton
    accept_button: QPushButton
    remind_button: QPushButton
    legend_box: QWidget
    matrix_box: QWidget

    def __init__(self, context: PageContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        load_form(self, "collection_page")
        look, wording = context.look, Wording(context.catalogue)
        self.reader = CollectionReader(context, self)
        self.chosen = self.reader.chosen
        self.deeds = CollectionDeeds(context, self)
        self.lines = FormTable(wording, self.reader.fetch, self)
        self.tiles = CollectionTiles(look, wording, self)
        self.chips = CollectionChips(look, wording, self)
        self.letter = LetterForm(look, self)
        self.panel = FormPanel(look, wording, self.lines, self)
        self.board: FormBoard | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self.table.setModel(self.lines)
        self.table.setItemDelegate(FormCells(look, self.lines, self.table))
        self.marks = CollectionMarks(
            wording, self.table, self.lines, self.marked_box, self.marked_label
        )
        self.guide = CollectionGuide(wording, self.standing, self.next_button, self.hand_out_button)
        self.chooser = CycleChooser(wording, self.cycle_box, self.workgroup_box)
        self.grid = CollectionGrid(context, self.reader, self.legend_box, self.matrix_box)
        self.hand_out = HandOutWork(context, self.deeds, self)
        self.head = CollectionHead(self)
        self.empty = NoCycle(context, self)
        fill(self.tiles_box, self.tiles)
        fill(self.chips_box, self.chips)
        fill(self.letter_box, self.letter)
        fill(self.panel_frame, self.panel)
        fill(self.distribution, self.hand_out.view)
        fill(self.nothing, self.empty)
        self.view = CollectionView(
            look, self.splitter, self.table, self.panel_frame, self.tiles_box
        )
        Turning(look, self, ("head_row", "tools_row"))
        self._connect()

    def refresh(self) -> None:
        self.reader.read_board()

    def open_row(self, key: UUID) -> None:
        """A form opens beside the table of its cycle; a cycle is chosen."""
        self.reader.find(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        letter = not self.letter.isHidden()
        self.guide.step_back(back=letter)
        self.view.set_height(self.window().height(), letter=letter)

    def _show_board(self, board: FormBoard) -> None:
        self.board, chosen, desk = board, self.chosen, self.context.workspace.desk
        chosen.plan = board.plan.id if board.plan else None
        chosen.cycle = board.cycle.id if board.cycle else None
        chosen.workgroup = board.workgroup
        if board.cycle is None:
            self.empty.show_board(board)
            self.stack.setCurrentIndex(_NOTHING)
            return
        if self.stack.currentIndex() == _NOTHING:
            self.stack.setCurrentIndex(_SHOWN)
        self.chooser.show_board(board, all_workgroups=desk.demo or desk.party != board.workgroup)
        self.marks.set_board(board)
        self._read()
        self.reader.read_story()

    def _read(self) -> None:
        self.reader.read_rows()
        if self.views.currentIndex() == _GRID and self.board and self.board.cycle:
            self.reader.read_grid(self.board.cycle)

    def _show_rows(self, found: tuple[MatchingForms, list[FormRow]]) -> None:
        matching, first = found
        self.marks.show_rows(matching.ids, first, self.chosen.form)
        self.tiles.show_counts(matching.counts)
        self.chips.show_counts(matching.counts)
        if self.board is not None:
            self.guide.show_counts(self.board, matching.counts)
            self._give_room()

    def _begin(self, deed: Deed) -> None:
        """The highlighted button: what is next, for all the forms it is for."""
        if deed is Deed.HAND_OUT:
            if self.board is not None:
                self.hand_out.begin(self.board)
                self.stack.setCurrentIndex(_HANDING_OUT)
        else:
            self.reader.read_ids(WAITING[deed][0], deed)

    def _act(self, what: object, ids: Sequence[UUID]) -> None:
        """A step for these forms."""
        if not ids:
            return
        match what:
            case Deed.DELIVER | FormVerb.DELIVER:
                self._ask_letter(Letter.DELIVERY, ids)
            case Deed.REMIND | "reminder":  # REMINDER, which a pattern cannot name
                self._ask_letter(Letter.REMINDER, ids)
            case FormVerb.RECEIVE:
                self.deeds.receive(ids)
            case FormVerb.CHECK:
                self.deeds.check(ids)
            case Deed.ACCEPT | FormVerb.ACCEPT:
                self.deeds.accept(ids)
            case _:
                self.context.go(Place.FORM, ids[0])

    def _ask_letter(self, purpose: Letter, ids: Sequence[UUID]) -> None:
        self.letter.ask(purpose, self.deeds.letter_title(purpose, len(ids)), ids, self.reader.day)
        self._give_room()

    def _back_to_table(self) -> None:
        """A letter or the forms were sent, or not: on with the table."""
        self.stack.setCurrentIndex(_SHOWN)
        self._give_room()
        self.table.setFocus()

    def _choose_form(self, key: UUID) -> None:
        if key != self.chosen.form:
            self.chosen.form = key
            self.reader.read_story()

    def _show_story(self, story: FormStory | None) -> None:
        self.view.show_panel(shown=story is not None)
        if story is not None:
            self.panel.show_story(story, self.context.today())

    def _close_panel(self) -> None:
        self.chosen.form = None
        self.view.show_panel(shown=False)
        self.table.setCurrentIndex(QModelIndex())
        self.table.setFocus()

    def _go_to(self, found: Form | Cycle | None) -> None:
        if found is None:
            return
        self.chosen.go_to(found)
        self.chips.choose(FormGroup.ALL)
        self.filter_edit.clear()
        self._pause.stop()
        self.table_button.setChecked(True)
        self.refresh()

    def _cycle_chosen(self, key: UUID) -> None:
        self.chosen.cycle = key
        self._close_panel()
        self.refresh()

    def _workgroup_chosen(self, key: UUID | None) -> None:
        self.chosen.workgroup, self.chosen.asked = key, True
        self._close_panel()
        self.refresh()

    def _filter(self) -> None:
        self.chosen.text = self.filter_edit.text()
        self._read()

    def _turn(self, grid: bool) -> None:
        self.views.setCurrentIndex(_GRID if grid else 0)
        if grid and self.board and self.board.cycle:
            self.reader.read_grid(self.board.cycle)

    def _connect(self) -> None:
        reader, panel, go = self.reader, self.panel, self.context.go
        reader.board_read.connect(self._show_board)
        reader.rows_read.connect(self._show_rows)
        reader.story_read.connect(self._show_story)
        reader.ids_read.connect(self._act)
        reader.form_found.connect(self._go_to)
        panel.closed.connect(self._close_panel)
        panel.asked.connect(self._do)
        panel.reminder_asked.connect(lambda: self._do(REMINDER))
        panel.open_asked.connect(lambda: go(Place.FORM, self.chosen.form))
        panel.called.connect(self.deeds.call)
        self.table.activated.connect(lambda: go(Place.FORM, self.chosen.form))
        self.marks.chosen.connect(self._choose_form)
        self.marks.asked.connect(self._act)
        self.marks.offer(self.deliver_button, FormVerb.DELIVER)
        self.marks.offer(self.receive_button, FormVerb.RECEIVE)
        self.marks.offer(self.accept_button, FormVerb.ACCEPT)
        self.marks.offer(self.remind_button, REMINDER)
        self.guide.asked.connect(self._begin)
        self.guide.counted.connect(self.counted)
        self.letter.written.connect(self.deeds.write_letter)
        workbooks, letter = self.head.workbooks, self.letter
        for done in (letter.written, letter.cancelled, self.hand_out.left, workbooks.left):
            done.connect(self._back_to_table)
        self.grid.form_opened.connect(self.open_row)
        self.chooser.cycle_chosen.connect(self._cycle_chosen)
        self.chooser.workgroup_chosen.connect(self._workgroup_chosen)
        self.chips.chosen.connect(reader.choose_group)
        self.lines.sort_asked.connect(reader.sort)
        self.grid_button.toggled.connect(self._turn)
        self.filter_edit.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._filter)
        QShortcut(QKeySequence("Ctrl+T"), self, panel.begin_call)

    def _do(self, what: object) -> None:
        if self.chosen.form is not None:
            self._act(what, [self.chosen.form])
