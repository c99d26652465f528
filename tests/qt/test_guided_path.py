"""From the first start with the demo city, whoever presses what is highlighted gets to a submitted
form, an opinion, and a case whose obstacles are being removed."""

import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.deviation_case import CaseMove, CaseState
from paayesh_desktop.domain.form import FormState, FormStep
from paayesh_desktop.domain.project_evaluation import EvaluationMove, EvaluationMoveKind
from paayesh_desktop.qt import furnishing
from paayesh_desktop.qt.first_run import FirstRun
from paayesh_desktop.qt.interface_language import InterfaceLanguage
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.session import Session
from paayesh_desktop.services.settings import SettingsFile
from paayesh_desktop.store.view import View

sys.path.insert(0, str(Path(__file__).parents[1]))
from journeys.hands import QtHands
from qt.player import Calendar, Player


@pytest.fixture
def session(
    qapp: QApplication, look: Look, language: InterfaceLanguage, tmp_path: Path
) -> Iterator[Session]:
    home = tmp_path / "first"
    session = Session(home, look, SettingsFile(home), language, messages=Recorded())
    yield session
    session.close()
    if session.window is not None:
        session.window.hide()
        session.window.deleteLater()


def has(player: Player, asked: Callable[[View], int]) -> Callable[[], bool]:
    """Whether there is more of something than there was."""
    with player.workspace.store.view() as view:
        before = asked(view)

    def reached() -> bool:
        with player.workspace.store.view() as view:
            return asked(view) > before

    return reached


def test_the_highlighted_action_leads_through_the_whole_loop(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, session: Session
) -> None:
    today = furnishing.today()
    calendar = Calendar(date(today.year, today.month, today.day))
    monkeypatch.setattr(furnishing, "today", lambda: calendar.day)
    with qtbot.waitSignal(session.usable, timeout=20_000):
        session.start()
    assistant = session.window
    assert isinstance(assistant, FirstRun)
    with qtbot.waitActive(assistant):
        assistant.activateWindow()

    def settled() -> None:
        for _ in range(3):
            QApplication.processEvents()
            qtbot.waitUntil(lambda: session.feed.quiet and not session.tasks.busy, timeout=60_000)

    hands = QtHands(settled)
    hands.reach(assistant.committee)
    for key in ("Left", "Left", "space"):  # to the third of the choices
        hands.key(key)
    assert assistant.demo.isChecked()
    hands.go_on()
    if assistant.person.isVisible() and not assistant.person.text():
        hands.fill(assistant.person, "مریم رستگار")
    hands.go_on()
    qtbot.waitUntil(lambda: isinstance(session.window, MainWindow), timeout=120_000)
    window, workspace = session.window, session.workspace
    assert isinstance(window, MainWindow)
    assert workspace is not None
    with qtbot.waitActive(window):
        window.activateWindow()
    settled()
    player = Player(window, hands, workspace, calendar)
    typed = has(player, lambda view: view.count(FormStep, state=FormState.TYPED))
    said = has(player, lambda view: view.count(EvaluationMove, kind=EvaluationMoveKind.SUBMIT))
    remedied = has(player, lambda view: view.count(CaseMove, state=CaseState.REMEDYING))
    player.play_until(lambda: typed() and said() and remedied())
    assert typed(), player.told
    assert said(), player.told
    assert remedied(), player.told
