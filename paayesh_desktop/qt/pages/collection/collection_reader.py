"""What is chosen on the page of the forms, and reading it off the GUI thread."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.form import Form
from paayesh_desktop.qt.models.paged_table import Arrived
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.services.forms.form_board import FormBoard, form_board
from paayesh_desktop.services.forms.form_grid import FormGrid, ReportRow
from paayesh_desktop.services.forms.form_list import PAGE, FormList, FormRow, MatchingForms
from paayesh_desktop.services.forms.form_query import FormFilter, FormGroup, FormSort
from paayesh_desktop.services.forms.form_story import FormStory, form_story
from paayesh_desktop.store.store import Store

T = TypeVar("T")


@dataclass(slots=True)
class Chosen:
    """The choices of the person at the screen. *asked* says that the workgroup was chosen."""

    plan: UUID | None = None
    cycle: UUID | None = None
    workgroup: UUID | None = None
    asked: bool = False
    group: FormGroup = FormGroup.ALL
    text: str = ""
    sort: FormSort = FormSort.DUE
    descending: bool = False
    form: UUID | None = None

    def go_to(self, found: Form | Cycle) -> None:
        """All forms of a cycle, or of the workgroup and cycle of one form."""
        if isinstance(found, Form):
            self.cycle, self.form = found.cycle_id, found.id
            self.workgroup, self.asked = found.workgroup_id, True
        else:
            self.cycle = found.id
        self.group, self.text = FormGroup.ALL, ""


@dataclass(frozen=True, slots=True)
class ReadGrid:
    """The cycles of the grid, its rows' keys, and the rows of the first page."""

    cycles: tuple[Cycle, ...]
    pairs: Mapping[UUID, tuple[UUID, UUID]]
    first: list[ReportRow]


class CollectionReader(QObject):
    """Answers come as signals, the newest of each kind only."""

    board_read = Signal(object)
    rows_read = Signal(object)
    story_read = Signal(object)
    grid_read = Signal(object)
    ids_read = Signal(object, object)
    form_found = Signal(object)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self.chosen = Chosen()
        self._context = context
        self._grid: ReadGrid | None = None

    @property
    def grid(self) -> ReadGrid | None:
        """What the grid shows."""
        return self._grid

    @property
    def day(self) -> date:
        return self._context.today()

    def read_board(self) -> None:
        chosen, day, workspace = self.chosen, self.day, self._context.workspace
        plan, cycle, workgroup, asked = chosen.plan, chosen.cycle, chosen.workgroup, chosen.asked

        def read(_store: Store) -> FormBoard:
            return form_board(
                workspace, day, plan_id=plan, cycle_id=cycle, workgroup_id=workgroup, asked=asked
            )

        self._read("board", read, self.board_read.emit)

    def choose_group(self, group: FormGroup) -> None:
        self.chosen.group = group
        self.read_rows()

    def sort(self, name: str, descending: bool) -> None:
        self.chosen.sort, self.chosen.descending = FormSort(name), descending
        self.read_rows()

    def wanted(self, group: FormGroup) -> FormFilter | None:
        """The forms of a group of the chosen cycle."""
        chosen = self.chosen
        if chosen.cycle is None:
            return None
        return FormFilter(chosen.cycle, self.day, chosen.workgroup, group, chosen.text)

    def read_rows(self) -> None:
        wanted, sort, descending = (
            self.wanted(self.chosen.group),
            self.chosen.sort,
            self.chosen.descending,
        )
        if wanted is not None:
            self._read(
                "rows",
                lambda store: _first_rows(store, wanted, sort, descending=descending),
                self.rows_read.emit,
            )

    def read_ids(self, group: FormGroup, purpose: object) -> None:
        """All forms of a group, for something to be done with them: `ids_read`."""
        wanted = self.wanted(group)
        if wanted is not None:
            self._read(
                "ids",
                lambda store: FormList(store).matching(wanted).ids,
                lambda ids: self.ids_read.emit(purpose, ids),
            )

    def read_story(self) -> None:
        key, workspace = self.chosen.form, self._context.workspace
        if key is not None:
            day = self.day
            self._read("story", lambda _store: form_story(workspace, key, day), self._tell_story)

    def fetch(self, ids: Sequence[UUID], arrived: Arrived) -> None:
        """The rows of one page of the table."""
        day = self.day
        self._read("", lambda store: FormList(store).page(ids, day), arrived)

    def read_grid(self, cycle: Cycle) -> None:
        day, workgroup, text = self.day, self.chosen.workgroup, self.chosen.text
        self._read(
            "grid",
            lambda store: _first_grid(store, cycle, workgroup, text, day),
            self._tell_grid,
        )

    def fetch_grid(self, ids: Sequence[UUID], arrived: Arrived) -> None:
        """The rows of one page of the grid."""
        grid, day = self._grid, self.day
        if grid is not None:
            pairs = [grid.pairs[key] for key in ids]
            self._read("", lambda store: FormGrid(store).page(grid.cycles, pairs, day), arrived)

    def find(self, key: UUID) -> None:
        """The form or the cycle with this key: `form_found` with a `Form` or a `Cycle`."""
        self._read("find", lambda store: _found(store, key), self.form_found.emit)

    def _tell_story(self, story: FormStory | None) -> None:
        self.story_read.emit(story)

    def _tell_grid(self, grid: ReadGrid) -> None:
        self._grid = grid
        self.grid_read.emit(grid)

    def _read(self, lane: str, work: Callable[[Store], T], then: Callable[[T], None]) -> None:
        store = self._context.workspace.store
        self._context.tasks.read(lambda _job: work(store), then=then, owner=self, lane=lane)


def _first_rows(
    store: Store, wanted: FormFilter, sort: FormSort, *, descending: bool
) -> tuple[MatchingForms, list[FormRow]]:
    forms = FormList(store)
    matching = forms.matching(wanted, sort, descending=descending)
    return matching, forms.page(matching.ids[:PAGE], wanted.day)


def _first_grid(
    store: Store, cycle: Cycle, workgroup: UUID | None, text: str, day: date
) -> ReadGrid:
    grid = FormGrid(store)
    cycles = grid.cycles(cycle.plan_id, cycle.kind, day)
    pairs = grid.rows(cycles, workgroup, text)
    return ReadGrid(cycles, pairs, grid.page(cycles, list(pairs.values())[:PAGE], day))


def _found(store: Store, key: UUID) -> Form | Cycle | None:
    with store.view() as view:
        return view.get(Form, key) or view.get(Cycle, key)
