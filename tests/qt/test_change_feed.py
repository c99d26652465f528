"""Changes are told in the window's thread: the first at once, a flood of them together."""

import threading

from pytestqt.qtbot import QtBot

from paayesh_desktop.qt.change_feed import ChangeFeed


def test_the_first_change_is_told_at_once_and_a_flood_together(qtbot: QtBot) -> None:
    feed = ChangeFeed()
    heard: list[frozenset[str]] = []
    feed.changed.connect(heard.append)
    feed.tell(["element"])
    assert heard == [frozenset({"element"})]
    for number in range(100):
        feed.tell(["result", f"kind{number % 2}"])
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard[1] == {"result", "kind0", "kind1"}
    with qtbot.assertNotEmitted(feed.changed, wait=50):
        pass


def test_a_change_of_a_worker_is_told_at_home(qtbot: QtBot) -> None:
    feed = ChangeFeed()
    threads: list[str] = []

    def hear(_entities: frozenset[str]) -> None:
        threads.append(threading.current_thread().name)

    feed.changed.connect(hear)
    worker = threading.Thread(target=feed.tell, args=(["plan"],), name="worker")
    with qtbot.waitSignal(feed.changed):
        worker.start()
    worker.join()
    assert threads == [threading.current_thread().name]
