"""Papers of the pages of forms: the printed forms themselves, reminders, and their tables."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.language import translate
from paayesh_desktop.qt.paper_offer import PaperOffer
from paayesh_desktop.qt.table_paper import TablePaper
from paayesh_desktop.services.forms.form_grid import FormGrid
from paayesh_desktop.services.forms.form_list import FormList
from paayesh_desktop.services.reporting.request import ReportRequest
from paayesh_desktop.services.wording import Wording

if TYPE_CHECKING:
    from paayesh_desktop.qt.pages.collection.collection_page import CollectionPage
    from paayesh_desktop.qt.pages.collection.cycles_page import CyclesPage
    from paayesh_desktop.qt.pages.collection.template_page import TemplatePage
    from paayesh_desktop.qt.pages.form.form_page import FormPage


def of_cycle(page: "CollectionPage") -> Sequence[PaperOffer]:
    """The form that is chosen, all forms and reminders of the cycle, and what is shown of them."""
    board = page.board
    cycle = board.cycle if board else None
    if board is None or cycle is None:
        return ()
    wording = Wording(page.context.catalogue)
    period = wording.period(Period.parse(cycle.period))
    party = board.workgroup
    about = dict(board_titles(page)).get(party, "") if party else ""
    return [
        *_chosen(page, wording),
        PaperOffer(
            _named(wording.say(_ALL_FORMS.fill(period=period)), about),
            ReportRequest(ReportKind.BLANK_FORM, cycle.id, party),
        ),
        PaperOffer(
            _named(wording.say(_ALL_REMINDERS.fill(period=period)), about),
            ReportRequest(ReportKind.REMINDER, cycle.id, party),
        ),
        *_table(page, wording, cycle, about),
    ]


def board_titles(page: "CollectionPage") -> Iterator[tuple[UUID, str]]:
    """The workgroups of the page by their keys."""
    for one in page.board.workgroups if page.board else ():
        yield one.id, one.title


def of_form(page: "FormPage") -> Sequence[PaperOffer]:
    found = page.found
    if found is None:
        return ()
    wording = Wording(page.context.catalogue)
    form, title = found.sheet.form.id, isolate(found.sheet.unit.title)
    return [
        PaperOffer(
            wording.say(_BLANK.fill(unit=title)), ReportRequest(ReportKind.BLANK_FORM, form)
        ),
        PaperOffer(
            wording.say(_FILLED.fill(unit=title)), ReportRequest(ReportKind.FILLED_FORM, form)
        ),
    ]


def of_cycles(page: "CyclesPage") -> Sequence[PaperOffer]:
    if not page.lines.rows:
        return ()
    return [TablePaper(page).rows(page.wording.say(_CYCLES), page.lines)]


def of_templates(page: "TemplatePage") -> Sequence[PaperOffer]:
    if not page.lines.rows:
        return ()
    return [TablePaper(page).rows(page.wording.say(_TEMPLATES), page.lines)]


def _chosen(page: "CollectionPage", wording: Wording) -> Iterator[PaperOffer]:
    key = page.chosen.form
    row = page.lines.row_at(page.lines.row_of(key)) if key else None
    if key is None or row is None:
        return
    unit = isolate(row.unit)
    yield PaperOffer(wording.say(_BLANK.fill(unit=unit)), ReportRequest(ReportKind.BLANK_FORM, key))
    if row.answered:
        yield PaperOffer(
            wording.say(_FILLED.fill(unit=unit)), ReportRequest(ReportKind.FILLED_FORM, key)
        )


def _table(
    page: "CollectionPage", wording: Wording, cycle: Cycle, about: str
) -> Iterator[PaperOffer]:
    """The list or the grid, whichever is shown."""
    store, day = page.context.workspace.store, page.reader.day
    paper, grid = TablePaper(page, about), page.reader.grid
    if page.grid_button.isChecked() and grid is not None:
        cycles, pairs = grid.cycles, grid.pairs

        def read_grid(ids: Sequence[UUID]) -> Sequence[Any]:
            return FormGrid(store).page(cycles, [pairs[key] for key in ids], day)

        yield paper.matrix(wording.say(_WHO), wording.say(_UNIT), page.grid.model, read_grid)
    elif page.lines.ids:
        period = wording.period(Period.parse(cycle.period))
        yield paper.pages(
            wording.say(_LIST.fill(period=period)),
            page.lines,
            lambda ids: FormList(store).page(ids, day),
        )


def _named(title: str, about: str) -> str:
    return f"{title} · {about}" if about else title


_ALL_FORMS = translate("FormPapers", "All blank forms, {period}")
_ALL_REMINDERS = translate("FormPapers", "All reminder letters, {period}")
_BLANK = translate("FormPapers", "Blank form of {unit}")
_FILLED = translate("FormPapers", "Filled form of {unit}")
_LIST = translate("FormPapers", "Forms, {period}")
_WHO = translate("FormPapers", "Who has reported in which cycle")
_UNIT = translate("FormPapers", "Unit")
_CYCLES = translate("FormPapers", "Cycles")
_TEMPLATES = translate("FormPapers", "Form templates")
