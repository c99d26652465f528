"""Every page has a way to paper, or a reason why it has none."""

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.models.paged_table import PagedTable
from paayesh_desktop.qt.models.row_table import RowTable
from paayesh_desktop.qt.page import Page
from paayesh_desktop.qt.paper_book import PAPERS, WITHOUT, offers_of
from paayesh_desktop.qt.paper_offer import PaperOffer
from paayesh_desktop.qt.places import Place
from paayesh_desktop.reports.report import Table
from paayesh_desktop.services.reporting.book import MAKERS
from tests.qt.test_every_page import shown

PART_OF_A_FORM = {Place.FORM, Place.IMPORT}
"""Their tables compare or propose while something is typed or read, and are gone afterwards."""
NOT_IN_THE_DEMO_CITY = {
    Place.AMENDMENT: "no amendment is drafted in the tiny city",
    Place.CONFLICTS: "nothing was written apart",
    Place.FORM: "no form was opened",
    Place.EVALUATION: "no evaluation was opened",
    Place.CASE: "no case was opened",
    Place.MEETING: "no meeting was opened",
    Place.EXCHANGE: "no file came or went",
    Place.KEYS: "the demo desk has no keys",
    Place.VERIFY: "nothing was printed or saved yet",
}
"""Places that have nothing to print before a row is opened, and why."""
OF_OPENED_ROWS = {
    ReportKind.JUSTIFICATION,
    ReportKind.PACKET,
    ReportKind.MINUTES,
    ReportKind.FILLED_FORM,
    ReportKind.CASE_FILE,
}
"""Papers that the page of one row offers."""


def tables(page: Page) -> list[QAbstractItemModel]:
    """The models of the tables that a page shows, now or later."""
    models = [view.model() for view in page.findChildren(QAbstractItemView)]
    return [model for model in models if isinstance(model, RowTable | PagedTable)]


def test_every_place_offers_papers_or_says_why_it_has_none() -> None:
    assert set(PAPERS).isdisjoint(WITHOUT)
    assert set(PAPERS) | set(WITHOUT) == set(Place)
    assert all(map(offers_of, PAPERS))
    assert all(WITHOUT.values())


def test_every_page_with_a_table_offers_it(qtbot: QtBot, window: MainWindow) -> None:
    offered = set[ReportKind]()
    for place in Place:
        page = shown(window, place, qtbot)
        assert window.header.papers.isEnabled()
        if place in WITHOUT:
            assert not tables(page) or place in PART_OF_A_FORM
            continue
        offers = offers_of(place)(page)
        assert all((one.request is None) != (one.reports is None) for one in offers)
        assert all(one.title for one in offers)
        offered |= {one.request.kind for one in offers if one.request}
        if place not in PART_OF_A_FORM and any(model.rowCount() for model in tables(page)):
            assert [one for one in offers if one.reports is not None], place
        assert bool(offers) == (place not in NOT_IN_THE_DEMO_CITY), place
        if place is Place.PLAN:
            assert all(figures_alone(text) for text in last_column(offers[0]))
    assert offered | OF_OPENED_ROWS == set(MAKERS)


def last_column(offer: PaperOffer) -> list[str]:
    """What stands in the last column of a table on paper."""
    assert offer.reports is not None
    (report,) = offer.reports(lambda _done, _total: None)
    (table,) = [block for block in report.blocks if isinstance(block, Table)]
    return [row.cells[-1].text for row in table.rows]


def figures_alone(text: str) -> bool:
    """Whether a cell is read at a glance: what a screen reader is told stands in no column."""
    return not any(sign.isalpha() for sign in text)
