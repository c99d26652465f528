"""Karaj's algorithm through the window by the keyboard alone, pressing what is highlighted.

Run by tests/journeys/test_karaj_window.py on a virtual screen, where the keys come from outside.
"""

import os
import sys
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.cycle import Cycle, CycleKind, cycle_key
from paayesh_desktop.domain.deviation_case import (
    CaseMove,
    CaseMoveKind,
    CaseOutcome,
    DeviationCase,
)
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.obstacle import ObstacleClass
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import PlanVersion
from paayesh_desktop.domain.result import Result, ValueKind, result_key
from paayesh_desktop.domain.verdict import VerdictSnapshot
from paayesh_desktop.qt import furnishing
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.session import Session
from paayesh_desktop.services.workspace import Workspace

sys.path.insert(0, str(Path(__file__).parents[1]))
from journeys.hands import QtHands, XHands
from qt.player import Calendar, Player

from tests.qt.quiet import at_rest

sample = partial(reference_key, "sample")
THIRD, FOURTH = Period.parse("1404B3"), Period.parse("1404B4")
FIGURES = {
    THIRD: {"I1": 101, "I2": 50, "I3": 103, "I4": 40},
    FOURTH: {"I1": 110, "I2": 105, "I3": 100, "I4": 62},
}


def report(workspace: Workspace, period: Period) -> None:
    """What the units reported for *period*, as accepted forms leave it."""
    with workspace.store.change(by=workspace.desk.person) as change:
        for code, figure in FIGURES[period].items():
            row = Result(
                result_key(sample(code), period),
                sample(code),
                period.code,
                ValueKind.NUMBER,
                Decimal(figure),
            )
            for old in change.find(Result, indicator_id=sample(code), period=period.code):
                change.remove(old, party=sample("W2" if code == "I4" else "W1"))
            change.put(row, party=sample("W2" if code == "I4" else "W1"))


@pytest.fixture
def stage(staffed: Workspace) -> Path:
    """The folder of a city with two projects that do not conform in the third period, and would in
    the fourth if the target of one were lower."""
    with staffed.store.change(by=staffed.desk.person) as change:
        for period in (Period.parse(f"1404B{number}") for number in range(3, 7)):
            cycle = Cycle(
                cycle_key(sample("P"), period),
                sample("P"),
                CycleKind.TWO_MONTHLY,
                period.code,
                period.start,
                period.end,
                evaluates=True,
            )
            change.put(cycle, party=COMMITTEE)
        for code, title in (("finance", "مالی"), ("legal", "حقوقی")):
            row = ObstacleClass(sample(code), code, title, policy=f"سیاست پیشنهادی {title}")
            change.put(row, party=COMMITTEE)
    report(staffed, THIRD)
    report(staffed, FOURTH)
    home = staffed.home
    staffed.close()
    return home


@pytest.fixture
def player(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    stage: Path,
    make_session: Callable[[Path], Session],
) -> Player:
    calendar = Calendar(date(2025, 10, 8))
    monkeypatch.setattr(furnishing, "today", lambda: calendar.day)
    session = make_session(stage)
    with qtbot.waitSignal(session.usable, timeout=20_000):
        session.start()
    window, workspace = session.window, session.workspace
    assert isinstance(window, MainWindow)
    assert workspace is not None
    with qtbot.waitActive(window):
        window.activateWindow()

    def settled() -> None:
        for _ in range(3):
            QApplication.processEvents()
            at_rest(qtbot, session.tasks, lambda: session.feed.quiet, timeout=120_000)

    settled()
    hands = XHands if os.environ.get("QT_QPA_PLATFORM") == "xcb" else QtHands
    return Player(window, hands(settled), workspace, calendar)


def courses(workspace: Workspace) -> dict[UUID, list[CaseMoveKind]]:
    """The moves of each project's case, in their order."""
    with workspace.store.view() as view:
        return {
            case.project_id: [
                move.kind for move in view.find(CaseMove, case_id=case.id, order_by=("number",))
            ]
            for case in view.find(DeviationCase)
        }


def judged_first(workspace: Workspace) -> set[VerdictSnapshot]:
    with workspace.store.view() as view:
        return set(view.find(VerdictSnapshot, period=THIRD.code))


def test_both_branches_of_karaj_end_in_a_closed_case(player: Player) -> None:
    player.play_until(lambda: len(courses(player.workspace)) == 2)
    before = judged_first(player.workspace)
    player.play_until(lambda: False)
    player.live_until(FOURTH.end + timedelta(days=1))  # the forms of the next round are due
    player.play_until(lambda: False)
    kind = CaseMoveKind
    assert courses(player.workspace) == {
        sample("M"): [kind.REFER, kind.REMEDY, kind.RESUME, kind.REASSESS, kind.CLOSE],
        sample("K"): [
            kind.REFER,
            kind.RAISE,
            kind.AMEND,
            kind.COMPLETE,
            kind.REASSESS,
            kind.CLOSE,
        ],
    }
    with player.workspace.store.view() as view:
        assert {one.outcome for one in view.find(CaseMove, kind=kind.CLOSE)} == {
            CaseOutcome.CONFORMING
        }
        assert [one.number for one in view.find(PlanVersion, order_by=("number",))] == [1, 2]
    assert judged_first(player.workspace) == before
