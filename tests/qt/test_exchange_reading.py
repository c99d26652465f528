"""Files that come to a desk by the page of the exchange: looked at, taken in, taken back, kept."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.pages.exchange.exchange_page import PREVIEW
from paayesh_desktop.qt.pages.exchange.exchange_tabs import HELD, HISTORY, INBOX
from paayesh_desktop.services.exchange.exchange_history import Way
from paayesh_desktop.services.exchange.exchange_preview import FileState
from tests.qt.exchange_clerk import Opened, click, drop, filled, opened, read, transport, words
from tests.qt.exchange_desks import file_for, settle
from tests.services.exchange.city import City, key, result, results, write
from tests.services.exchange.desks import DAY, Desk

__all__ = ["opened", "transport"]  # fixtures


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
