"""Files that leave a desk by the page of the exchange, with real files between real desks."""

from pathlib import Path

import pypdfium2
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.pages.exchange.exchange_page import BOARD, SEND, SENT
from paayesh_desktop.qt.pages.exchange.exchange_tabs import HISTORY
from paayesh_desktop.qt.paper_offer import PaperOffer
from paayesh_desktop.qt.papers.exchange_papers import of_exchange
from paayesh_desktop.qt.stick import Stick
from paayesh_desktop.qt.tasks import Task
from paayesh_desktop.services.exchange.exchange_history import Way
from paayesh_desktop.services.exchange.exchange_preview import FileState
from paayesh_desktop.services.exchange.exchange_room import Partner
from tests.qt.exchange_clerk import Opened, click, focused, opened, prepare, transport, words
from tests.qt.exchange_desks import settle
from tests.services.exchange.city import W1, City, take
from tests.services.exchange.desks import DAY, Desk

__all__ = ["opened", "transport"]  # fixtures


def test_the_form_says_what_is_wrong_and_keeps_what_was_written(
    qtbot: QtBot, opened: Opened, city: City, transport: Desk, tmp_path: Path
) -> None:
    page, folder = opened(transport.workspace), city.stick()
    click(qtbot, page, page.prepare)
    form = page.sending.form
    form.number.setText("۱۲/۳۴۵")
    form.where.set_path(None)
    click(qtbot, page, form.save)
    assert form.where.isAncestorOf(focused() or page), "no folder"
    form.where.set_path(folder)
    click(qtbot, page, form.save)
    assert focused() is form.word, "no passphrase"
    prepare(qtbot, page, folder, "something else entirely")
    assert form.word.text() == ""
    assert "Caps Lock" in words(form)
    assert list(folder.iterdir()) == []
    prepare(qtbot, page, tmp_path / "taken out")
    assert page.stack.currentIndex() == SEND
    assert form.number.text() == "۱۲/۳۴۵"
    prepare(qtbot, page, folder)
    assert page.stack.currentIndex() == SENT
    click(qtbot, page, page.sending.card.done)
    click(qtbot, page, page.prepare)
    assert not form.word.isVisible(), "the key is still unlocked"
    click(qtbot, page, form.cancel)
    assert page.stack.currentIndex() == BOARD


def test_who_cancels_finds_the_form_as_it_was_and_no_file(
    qtbot: QtBot, opened: Opened, city: City, transport: Desk
) -> None:
    page, folder = opened(transport.workspace), city.stick()
    click(qtbot, page, page.prepare)
    page.context.tasks.started.connect(Task.cancel)
    prepare(qtbot, page, folder)
    assert page.stack.currentIndex() == SEND
    assert list(folder.iterdir()) == []
    page.context.tasks.started.disconnect(Task.cancel)
    prepare(qtbot, page, folder)
    assert page.stack.currentIndex() == SENT


def test_a_stick_is_chosen_by_its_name(qtbot: QtBot, opened: Opened, transport: Desk) -> None:
    page = opened(transport.workspace)
    form, room = page.sending.form, page.room
    assert room is not None
    sticks = (Stick(Path("/media/one"), "فلش دبیر", 3_200_000_000),)
    form.ask(
        room.outboxes, to=None, folder=None, sticks=sticks, day=DAY, locked=True, can_encrypt=False
    )
    page.turn_to(page.sending.frame)
    assert form.where.path() == Path("/media/one")
    form.where.set_path(Path("/elsewhere"))
    (button,) = [one for one in form.findChildren(QPushButton) if "فلش دبیر" in one.text()]
    assert "۳٫۲" in button.text()
    click(qtbot, page, button)
    assert form.where.path() == Path("/media/one")


def test_every_workgroup_with_a_desk_gets_its_file_at_once(
    qtbot: QtBot, opened: Opened, city: City, transport: Desk
) -> None:
    page, folder = opened(city.committee.workspace), city.stick()
    click(qtbot, page, page.prepare)
    assert page.sending.form.to.currentData() is None
    prepare(qtbot, page, folder)
    files = page.sending.card.files
    assert sorted(path for sent in files for path in sent.paths) == sorted(folder.iterdir())
    assert len(files) == 2
    for sent in files:
        assert page.words.receipt(sent.receipt_number) in words(page.sending.card)
    assert take(transport, *files[0].paths).files[0].look.state is not FileState.REFUSED


def test_a_file_for_one_party_is_prepared_from_its_line(
    qtbot: QtBot, opened: Opened, city: City, transport: Desk
) -> None:
    page = opened(city.committee.workspace)
    page.open_row(W1)
    settle(qtbot, page)
    assert page.stack.currentIndex() == SEND
    assert page.sending.form.to.currentData() == W1
    click(qtbot, page, page.sending.form.cancel)
    row = page.lists.partners.current
    assert isinstance(row, Partner)
    click(qtbot, page, page.lists.partner.send)
    assert page.sending.form.to.currentData() == row.party
    assert transport.workspace.desk.party == W1


def kinds(offer: PaperOffer) -> list[ReportKind]:
    """Of the papers that an offer composes."""
    assert offer.reports is not None
    return [report.kind for report in offer.reports(lambda _done, _total: None)]


def test_the_slip_goes_on_paper_and_into_a_file(
    qtbot: QtBot, opened: Opened, city: City, transport: Desk, recorded: Recorded, tmp_path: Path
) -> None:
    page = opened(transport.workspace)
    click(qtbot, page, page.prepare)
    page.sending.form.number.setText("12/345")
    prepare(qtbot, page, city.stick())
    paper, kept = tmp_path / "paper.pdf", tmp_path / "kept.pdf"
    recorded.answers = [paper, kept]
    click(qtbot, page, page.sending.card.print)
    click(qtbot, page, page.sending.card.keep)
    (sent,) = page.sending.card.files
    for path in (paper, kept):
        with pypdfium2.PdfDocument(path) as document:
            assert len(document) == 1
    with pypdfium2.PdfDocument(kept) as document:
        slip = document[0].get_textpage().get_text_range()
    (receipts,) = of_exchange(page)
    assert kinds(receipts) == [ReportKind.RECEIPT]
    number = page.words.wording.digits(sent.receipt_number)
    assert all(group in slip for group in number.replace("-", " ").split())
    assert page.words.wording.digits("345") in slip
    recorded.answers = [tmp_path / "nowhere" / "lost.pdf"]
    click(qtbot, page, page.sending.card.keep)
    assert "lost.pdf" in recorded.told[-1]
    click(qtbot, page, page.sending.card.done)
    page.lists.tabs.setCurrentIndex(HISTORY)
    assert page.lists.history.table.rows[0].way is Way.SENT
    receipt, history = of_exchange(page)
    assert [kinds(receipt), kinds(history)] == [[ReportKind.RECEIPT], [ReportKind.TABLE]]
    click(qtbot, page, page.lists.slip_button)
    assert page.sending.card.number.text() == page.words.receipt(sent.receipt_number)
