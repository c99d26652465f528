"""A list without rows says so, and what to do."""

from pytestqt.qtbot import QtBot

from paayesh_desktop.language import Catalogue
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.widgets.row_view import RowView
from paayesh_desktop.services.wording import Wording


class Words(RowTable):
    """Rows are words."""

    def __init__(self) -> None:
        super().__init__(())
        self.columns = (RowColumn("word", "Word", str),)


def test_a_list_speaks_only_when_it_was_filled_with_nothing(qtbot: QtBot, look: Look) -> None:
    view = RowView(look, Wording(Catalogue("en")), Words(), ())
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    assert not view.blank.isVisible()
    view.table.set_rows(())
    assert view.blank.isVisible()
    assert view.blank.text().startswith("There is nothing to show.")
    assert view.viewport().rect().contains(view.blank.geometry())
    view.table.set_rows(("one",))
    assert not view.blank.isVisible()
