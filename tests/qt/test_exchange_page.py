"""The page of the exchange, over real desks with real files between them."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.qt.exchange_watch import ExchangeWatch
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.exchange_page import (
    BOARD,
    NOTHING,
    PREVIEW,
    SEND,
    SENT,
    TAKEN,
    ExchangePage,
)
from paayesh_desktop.qt.pages.exchange_tabs import HELD, HISTORY, INBOX
from paayesh_desktop.qt.paper_offer import PaperOffer
from paayesh_desktop.qt.papers.exchange_papers import of_exchange
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.status_line import StatusLine
from paayesh_desktop.qt.stick import Stick
from paayesh_desktop.qt.tasks import Task
from paayesh_desktop.services.exchange_history import Way
from paayesh_desktop.services.exchange_preview import FileState
from paayesh_desktop.services.exchange_room import Partner
from paayesh_desktop.services.workspace import Workspace
from tests.qt.exchange_desks import (
    Shown,
    Went,
    file_for,
    highlighted,
    settle,
    shown,
    went,
)
from tests.qt.quiet import at_rest
from tests.qt.test_every_page import ROLES, interfaces, name_of, press_tab, stops
from tests.services.exchange.city import W1, City, key, result, results, take, write
from tests.services.exchange.conftest import built_city, city, group, make_desk, stick
from tests.services.exchange.desks import DAY, OWN, Desk

__all__ = ["built_city", "city", "group", "make_desk", "shown", "stick", "went"]  # fixtures
Opened = Callable[[Workspace], ExchangePage]


@pytest.fixture
def opened(shown: Shown) -> Opened:
    def open_page(workspace: Workspace) -> ExchangePage:
        page = shown(ExchangePage, workspace)
        assert isinstance(page, ExchangePage)
        return page

    return open_page


@pytest.fixture
def transport(city: City) -> Desk:
    """A workgroup's desk that was admitted, and has entered a result since."""
    write(city.group.workspace, [result("I1", 70)])
    return city.group


def click(qtbot: QtBot, page: ExchangePage, button: QWidget) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(qtbot, page)


def filled(page: ExchangePage) -> list[str]:
    """What is highlighted: at most one thing."""
    big = [one for one in (page.prepare, page.read) if one.isVisible() and one.filled]
    return [one.text() for one in (*big, *highlighted(page))]


def words(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def prepare(qtbot: QtBot, page: ExchangePage, folder: Path, passphrase: str = OWN) -> None:
    """Fill the form that is open and press its button."""
    form = page.sending.form
    form.where.set_path(folder)
    if form.word.isVisible():
        form.word.setText(passphrase)
    click(qtbot, page, form.save)


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def read(qtbot: QtBot, page: ExchangePage, *paths: Path) -> None:
    page.reading.look(paths)
    settle(qtbot, page)


def drop(page: ExchangePage, *paths: Path) -> bool:
    """Whether the page took what was dropped onto it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(
        QPoint(40, 40), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, _NO_KEYS
    )
    QApplication.sendEvent(page, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(
        QPointF(40, 40), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, _NO_KEYS
    )
    return QApplication.sendEvent(page, event)


_NO_KEYS = Qt.KeyboardModifier.NoModifier


def test_a_desk_that_is_not_admitted_is_led_to_the_keys(
    qtbot: QtBot, opened: Opened, group: Desk, stick: Path, went: Went
) -> None:
    page = opened(group.workspace)
    assert not page.prepare.isEnabled()
    assert not page.lists.tabs.isVisible()
    assert len(filled(page)) == 1
    qtbot.mouseClick(highlighted(page)[0], Qt.MouseButton.LeftButton)
    without = page.banner.accessibleName()
    group.ask(stick)
    page.refresh()
    settle(qtbot, page)
    assert page.banner.accessibleName() != without
    assert len(filled(page)) == 1
    qtbot.mouseClick(highlighted(page)[0], Qt.MouseButton.LeftButton)
    assert went == [(Place.KEYS, None), (Place.KEYS, None)]


def test_the_demo_city_says_why_it_exchanges_nothing(
    qtbot: QtBot, demo_context: PageContext
) -> None:
    page = ExchangePage(demo_context)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert page.stack.currentIndex() == NOTHING
    assert len(highlighted(page)) == 1


def test_a_result_goes_out_and_its_receipt_comes_back(
    qtbot: QtBot, opened: Opened, city: City, transport: Desk
) -> None:
    ours, theirs = opened(transport.workspace), opened(city.committee.workspace)
    assert [stage.figure for stage in ours.strip.stages][1:] == ["۰", "۰"]
    assert filled(ours) == [ours.prepare.text()]
    click(qtbot, ours, ours.prepare)
    folder = city.stick()
    prepare(qtbot, ours, folder)
    assert ours.stack.currentIndex() == SENT
    (sent,) = ours.sending.card.files
    number = ours.words.receipt(sent.receipt_number)
    assert ours.sending.card.number.text() == number
    click(qtbot, ours, ours.sending.card.done)
    assert ours.strip.stages[0].figure == "۰"
    assert ours.strip.stages[1].figure == ours.words.wording.whole(sent.rows)
    read(qtbot, theirs, sent.path)
    assert theirs.stack.currentIndex() == PREVIEW
    assert number in words(theirs.reading.preview)
    assert results(city.committee) == {}
    click(qtbot, theirs, theirs.reading.preview.take)
    assert theirs.stack.currentIndex() == TAKEN
    assert results(city.committee) == {key("I1"): 70}
    click(qtbot, theirs, theirs.reading.card.back)
    read(qtbot, ours, file_for(city, city.committee, transport))
    click(qtbot, ours, ours.reading.preview.take)
    ours.show_board()
    settle(qtbot, ours)
    assert ours.strip.stages[1].figure == "۰"
    assert ours.strip.stages[2].figure == ours.words.wording.whole(sent.rows)


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


def test_many_files_are_looked_at_and_only_good_ones_taken_in(
    qtbot: QtBot, opened: Opened, city: City, transport: Desk
) -> None:
    good = file_for(city, transport, city.committee)
    broken = good.with_name("broken.pbz")
    broken.write_bytes(good.read_bytes()[:-300])
    foreign = good.with_name("letter.pbz")
    foreign.write_text("nothing of ours")
    page = opened(city.committee.workspace)
    read(qtbot, page, good.parent)
    preview = page.reading.preview
    states = [row.look.state for row in preview.table.rows if row.group is None]
    assert states == [FileState.NEW, FileState.REFUSED, FileState.REFUSED]
    assert filled(page) == [preview.take.text()]
    groups = [n for n, row in enumerate(preview.table.rows) if row.group and row.group.project]
    preview.view.choose(groups[0])
    assert "۷۰" in words(preview.changes)
    assert preview.changes.height() >= preview.changes.minimumSizeHint().height()
    refused = next(
        place for place, row in enumerate(preview.table.rows) if row.look.path == foreign
    )
    preview.view.choose(refused)
    assert ".pbz" in words(preview.facts)
    click(qtbot, page, preview.back)
    assert results(city.committee) == {}, "a look writes nothing"
    read(qtbot, page, good.parent)
    click(qtbot, page, preview.take)
    taken = [row.look.name for row in page.reading.card.table.rows]
    assert sorted(taken) == sorted([good.name, "broken.pbz", "letter.pbz"])
    assert results(city.committee) == {key("I1"): 70}
    click(qtbot, page, page.reading.card.back)
    read(qtbot, page, good)
    assert filled(page) == [preview.back.text()], "it is known, and nothing has to be done"


def test_old_stands_beside_new_and_comes_back(
    qtbot: QtBot, opened: Opened, city: City, transport: Desk, recorded: Recorded
) -> None:
    city.carry(transport, city.committee)
    write(transport.workspace, [result("I1", 85)])
    page = opened(city.committee.workspace)
    read(qtbot, page, file_for(city, transport, city.committee))
    preview = page.reading.preview
    rows = preview.table.rows
    preview.view.choose(next(n for n, row in enumerate(rows) if row.group and row.group.project))
    shown = words(preview.changes)
    assert shown.index("۷۰") < shown.index("۸۵")
    click(qtbot, page, preview.take)
    click(qtbot, page, page.reading.card.back)
    page.lists.tabs.setCurrentIndex(HISTORY)
    assert page.lists.history.table.rows[0].way is Way.TAKEN
    click(qtbot, page, page.lists.undo_button)
    assert results(city.committee) == {key("I1"): 85}, "nobody said yes"
    recorded.answers = [True]
    click(qtbot, page, page.lists.undo_button)
    page.refresh()
    settle(qtbot, page)
    assert results(city.committee) == {key("I1"): 70}
    assert page.lists.history.table.rows[0].way is Way.UNDONE
    assert not page.lists.undo_button.isEnabled()


def test_files_are_dropped_onto_the_page(
    qtbot: QtBot, opened: Opened, city: City, transport: Desk, tmp_path: Path
) -> None:
    page, file = opened(city.committee.workspace), file_for(city, transport, city.committee)
    note = tmp_path / "note.txt"
    note.write_text("nothing")
    assert not drop(page, note)
    assert drop(page, file)
    settle(qtbot, page)
    assert page.stack.currentIndex() == PREVIEW
    assert not drop(page, file), "one thing after the other"


def test_the_folder_of_arrivals_counts_what_is_not_read_yet(
    qtbot: QtBot, opened: Opened, city: City, transport: Desk, recorded: Recorded
) -> None:
    file = file_for(city, transport, city.committee)
    page = opened(city.committee.workspace)
    counts: list[int] = []
    page.counted.connect(counts.append)
    recorded.answers = [file.parent]
    page.lists.tabs.setCurrentIndex(INBOX)
    click(qtbot, page, page.lists.folder_button)
    assert counts[-1] == 1
    assert filled(page) == [page.read.text()]
    click(qtbot, page, page.lists.look_button)
    click(qtbot, page, page.reading.preview.take)
    click(qtbot, page, page.reading.card.back)
    assert counts[-1] == 0
    file.unlink()
    file.parent.rmdir()
    page.refresh()
    settle(qtbot, page)
    assert page.lists.inbox.table.rows == ()
    assert str(file.parent) in page.lists.folder_label.text()


def test_what_later_work_builds_on_stays_and_the_reason_is_told(
    qtbot: QtBot, opened: Opened, transport: Desk, recorded: Recorded
) -> None:
    page = opened(transport.workspace)
    page.lists.tabs.setCurrentIndex(HISTORY)
    (welcome,) = [one for one in page.lists.history.table.rows if one.way is Way.TAKEN]
    recorded.answers = [True]
    click(qtbot, page, page.lists.undo_button)
    assert "builds on" in recorded.told[-1]
    page.refresh()
    settle(qtbot, page)
    assert welcome in page.lists.history.table.rows


def test_late_work_of_a_withdrawn_key_is_kept_looked_at_and_put_away(
    qtbot: QtBot, opened: Opened, city: City, transport: Desk, recorded: Recorded
) -> None:
    city.carry(transport, city.committee)
    write(transport.workspace, [result("I1", 85)])
    late = file_for(city, transport, city.committee)
    committee = city.committee
    found = transport.keys.look()
    assert found is not None
    committee.registries.revoke(found.keyid, city.root, reason="گم شد", day=DAY)
    page = opened(committee.workspace)
    read(qtbot, page, late)
    assert not page.reading.preview.take.isVisible()
    click(qtbot, page, page.reading.preview.back)
    page.lists.tabs.setCurrentIndex(HELD)
    assert len(page.lists.held.table.rows) == 1
    click(qtbot, page, page.lists.held_panel.look_inside)
    assert page.stack.currentIndex() == PREVIEW
    assert not page.reading.preview.take.isVisible()
    click(qtbot, page, page.reading.preview.back)
    assert page.lists.held_panel.accept.isVisible()
    recorded.answers = [True]
    click(qtbot, page, page.lists.held_panel.dismiss)
    page.refresh()
    settle(qtbot, page)
    assert page.lists.held.table.rows == ()
    assert not page.lists.held_panel.isVisible()


def test_who_has_no_passphrase_for_the_key_reads_and_does_not_prepare(
    qtbot: QtBot, opened: Opened, city: City, transport: Desk, went: Went
) -> None:
    transport.workspace.seat(new_key())
    page = opened(transport.workspace)
    assert not page.prepare.isEnabled()
    assert page.read.isEnabled()
    assert page.lists.tabs.isVisible()
    qtbot.mouseClick(highlighted(page)[0], Qt.MouseButton.LeftButton)
    assert went == [(Place.KEYS, None)]
    assert city.committee.workspace.desk.party == COMMITTEE


def nameless(page: ExchangePage) -> list[tuple[str, str]]:
    return [
        (type(widget).__name__, widget.objectName())
        for one in interfaces(QAccessible.queryAccessibleInterface(page))
        if one.role() in ROLES
        and isinstance(widget := one.object(), QWidget)
        and widget.isVisible()
        and widget.focusPolicy().value
        and not name_of(one)
    ]


def missed(page: ExchangePage) -> list[tuple[str, str]]:
    """What Tab does not reach, walking round once."""
    wanted = stops(page)
    here: QWidget | None = next(iter(wanted))
    here.setFocus()
    seen: list[QWidget] = []
    while here is not None and here not in seen:
        seen.append(here)
        here = press_tab(here)
    return [(type(each).__name__, each.objectName()) for each in wanted - set(seen)]


def test_every_step_shows_one_next_thing_and_cuts_nothing_off(
    qtbot: QtBot, opened: Opened, city: City, transport: Desk
) -> None:
    page = opened(city.committee.workspace)
    with qtbot.waitActive(page):
        page.activateWindow()
    seen: list[str] = []

    def cut() -> list[str]:
        return [
            label.text()
            for label in page.findChildren(QLabel)
            if type(label) is QLabel
            and label.isVisible()
            and label.text()
            and not label.wordWrap()
            and label.width() + 1 < label.sizeHint().width()
        ]

    def check(step: str) -> None:
        seen.append(step)
        settle(qtbot, page)
        assert len(filled(page)) == 1, step
        assert nameless(page) == [], step
        assert missed(page) == [], step
        for width in (1100, 560):
            page.resize(width, 700)
            qtbot.waitUntil(lambda: not cut(), timeout=3_000)
            qtbot.waitUntil(lambda: page.minimumSizeHint().width() <= page.width(), timeout=3_000)

    check("board")
    for tab in range(4):
        page.lists.tabs.setCurrentIndex(tab)
        check(f"tab {tab}")
    click(qtbot, page, page.prepare)
    check("form")
    prepare(qtbot, page, city.stick())
    check("sent")
    click(qtbot, page, page.sending.card.done)
    read(qtbot, page, file_for(city, transport, city.committee))
    check("preview")
    click(qtbot, page, page.reading.preview.take)
    check("taken")
    assert len(seen) == 9


def test_the_status_line_says_whether_everything_is_confirmed(
    qtbot: QtBot,
    city: City,
    transport: Desk,
    make_context: Callable[[Workspace], PageContext],
) -> None:
    context = make_context(transport.workspace)
    status = StatusLine(context.look)
    qtbot.addWidget(status)
    watch = ExchangeWatch(context, status)

    def said() -> str:
        watch.look()
        at_rest(qtbot, context.tasks)
        return status.exchanged.text()

    waiting = said()
    city.carry(transport, city.committee)
    sent = said()
    city.carry(city.committee, transport)
    assert len({waiting, sent, said(), ""}) == 4
