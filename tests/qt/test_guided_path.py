"""From the first start with the demo city, whoever presses what is highlighted, and writes where it
leads, gets to a submitted form, an opinion, and a case whose obstacles are being removed.

``PAAYESH_STATIONS`` names a folder for a picture of every station, with ``--full`` in both themes.
"""

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.deviation_case import CaseMove, CaseState, DeviationCase
from paayesh_desktop.domain.form import FormState, FormStep
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.qt import furnishing
from paayesh_desktop.qt.first_run import FirstRun
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.pages.case.case_page import CasePage
from paayesh_desktop.qt.places import Place
from paayesh_desktop.qt.session import Session
from paayesh_desktop.services.settings import ThemeChoice
from paayesh_desktop.store.view import View

sys.path.insert(0, str(Path(__file__).parents[1]))
from journeys.hands import QtHands
from qt.player import Calendar, Player

from tests.qt.quiet import at_rest

DAY = date(2026, 11, 21)
PICTURES = os.environ.get("PAAYESH_STATIONS")
Row = TypeVar("Row")


class Newcomer(Player):
    """Keeps, at every press, where it was and that nothing else was filled."""

    theme: ThemeChoice
    stations: list[tuple[Place | None, str]]

    def press(self, button: QPushButton) -> None:
        self.stations.append((self.window.place, button.text()))
        if PICTURES:
            self.take(Path(PICTURES))
        super().press(button)

    def wait(self) -> None:
        raise AssertionError(f"nothing is highlighted after {self.told[-3:]}")

    def take(self, folder: Path) -> None:
        place = self.window.place
        name = f"{self.theme.value}_{len(self.stations):02}_{place.key if place else 'first'}"
        assert self.window.grab().save(str(folder / f"{name}.png"))


def seen(player: Player, asked: Callable[[View], list[Row]]) -> Callable[[], bool]:
    """Whether there is more of something than there was."""

    def count() -> int:
        with player.workspace.store.view() as view:
            return len(asked(view))

    before = count()
    return lambda: count() > before


@pytest.fixture(
    params=[ThemeChoice.LIGHT, pytest.param(ThemeChoice.DARK, marks=pytest.mark.full)],
    ids=str,
)
def newcomer(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    make_session: Callable[[Path], Session],
    look: Look,
    tmp_path: Path,
) -> Newcomer:
    """Somebody who has just chosen the demo city at the first start."""
    theme: ThemeChoice = request.param
    look.apply(theme, 100)
    calendar = Calendar(DAY)
    monkeypatch.setattr(furnishing, "today", lambda: calendar.day)
    session = make_session(tmp_path / "first")
    with qtbot.waitSignal(session.usable, timeout=20_000):
        session.start()
    assistant = session.window
    assert isinstance(assistant, FirstRun)
    with qtbot.waitActive(assistant):
        assistant.activateWindow()

    def settled() -> None:
        for _ in range(3):
            QApplication.processEvents()
            at_rest(qtbot, session.tasks, lambda: session.feed.quiet, timeout=120_000)

    hands = QtHands(settled)
    hands.reach(assistant.committee)
    for key in ("Left", "Left", "space"):  # to the third of the choices
        hands.key(key)
    assert assistant.demo.isChecked()
    hands.go_on()
    hands.fill(assistant.person, "مریم رستگار")
    hands.go_on()
    qtbot.waitUntil(lambda: isinstance(session.window, MainWindow), timeout=120_000)
    window, workspace = session.window, session.workspace
    assert isinstance(window, MainWindow)
    assert workspace is not None
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.activateWindow()
    settled()
    player = Newcomer(window, hands, workspace, calendar)
    player.theme, player.stations = theme, []
    return player


def test_the_highlighted_action_leads_through_the_whole_loop(newcomer: Newcomer) -> None:
    submitted = seen(newcomer, lambda view: view.find(FormStep, state=FormState.TYPED))
    accepted = seen(newcomer, lambda view: view.find(FormStep, state=FormState.ACCEPTED))
    said = seen(
        newcomer, lambda view: [one for one in view.find(ProjectEvaluation) if one.prepared_by]
    )
    remedying = seen(newcomer, lambda view: view.find(CaseMove, state=CaseState.REMEDYING))
    newcomer.play_until(remedying)
    assert submitted(), newcomer.told
    assert accepted(), newcomer.told
    assert said(), newcomer.told
    assert len(newcomer.stations) < 40, "a short way"
    places = [place for place, _ in newcomer.stations]
    assert list(dict.fromkeys(places)) == [Place.TODAY, Place.FORM, Place.EVALUATION, Place.CASE]
    with newcomer.workspace.store.view() as view:
        moves = view.find(CaseMove, state=CaseState.REMEDYING)
        cases = view.find(DeviationCase, id=[move.case_id for move in moves])
    page = newcomer.window.pages[Place.CASE]
    assert isinstance(page, CasePage)
    assert page.key in {case.id for case in cases}
    if PICTURES:
        newcomer.stations.append((Place.CASE, ""))
        newcomer.take(Path(PICTURES))
