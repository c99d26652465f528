"""Qt as the program configures it: Persian, right to left, our font, one style, no hinting."""

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QFont, QFontDatabase, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop import assets
from paayesh_desktop.domain.cycle import Cycle, CycleKind, cycle_key
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.form import Answer, Form, FormLine, FormState, answer_key
from paayesh_desktop.domain.form_sheet import Line, Typing
from paayesh_desktop.domain.form_template import FieldKind
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.meeting import (
    Attendance,
    Meeting,
    MeetingKind,
    MeetingState,
    Presence,
)
from paayesh_desktop.domain.organisation import COMMITTEE, Workgroup
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation, evaluation_key
from paayesh_desktop.domain.resolution import Binding, Resolution, ResolutionKind
from paayesh_desktop.language import Catalogue
from paayesh_desktop.qt.change_feed import ChangeFeed
from paayesh_desktop.qt.interface_language import InterfaceLanguage
from paayesh_desktop.qt.look import Look
from paayesh_desktop.qt.main_window import MainWindow
from paayesh_desktop.qt.messages import Recorded
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.form_page import FormPage
from paayesh_desktop.qt.session import Session
from paayesh_desktop.qt.tasks import Tasks
from paayesh_desktop.services import enactment
from paayesh_desktop.services.comparing import Comparing
from paayesh_desktop.services.demo_city import DemoCity
from paayesh_desktop.services.demo_rows import DemoSize
from paayesh_desktop.services.evaluation_gaps import gaps_of
from paayesh_desktop.services.opinions import Opinions
from paayesh_desktop.services.settings import SettingsFile, ThemeChoice
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace
from tests.qt.exchange_desks import cheap, shown, went
from tests.qt.quiet import at_rest
from tests.services.exchange.conftest import built_city, city, make_desk

__all__ = ["built_city", "cheap", "city", "make_desk", "shown", "went"]
"""Fixtures of desks that exchange files."""

DAY = date(2026, 11, 21)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["paayesh-test", "-style", "Fusion"]


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QLocale.setDefault(QLocale("fa_IR"))
    for file in sorted((assets.RESOURCES / "fonts").glob("*.ttf")):
        assert QFontDatabase.addApplicationFont(str(file)) >= 0
    font = QFont("Vazirmatn")
    font.setPixelSize(13)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    qapp.setFont(font)
    return qapp


@pytest.fixture
def type_text(qapp: QApplication) -> Callable[[QObject, str], None]:
    """Types any text into a widget; Qt's own helper aborts on a Persian letter."""

    def typed(widget: QObject, text: str) -> None:
        for character in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, character)
                qapp.sendEvent(widget, key)

    return typed


@pytest.fixture
def look(qapp: QApplication, tmp_path: Path) -> Look:
    """The day theme at 100 %."""
    look = Look(qapp, tmp_path / "pictures")
    look.apply(ThemeChoice.LIGHT, 100)
    return look  # a style sheet that is taken away and put on again can end the process


@pytest.fixture
def recorded() -> Recorded:
    return Recorded()


@pytest.fixture
def tasks(recorded: Recorded) -> Iterator[Tasks]:
    tasks = Tasks(recorded.error)
    yield tasks
    tasks.close()


@pytest.fixture
def make_context(
    look: Look, recorded: Recorded, tasks: Tasks, tmp_path: Path
) -> Callable[[Workspace], PageContext]:
    """What pages are given, over any workspace, on the thirtieth of Aban 1405."""

    def make(workspace: Workspace) -> PageContext:
        return PageContext(
            workspace=workspace,
            tasks=tasks,
            messages=recorded,
            catalogue=Catalogue("fa"),
            look=look,
            settings_file=SettingsFile(tmp_path / "settings"),
            feed=ChangeFeed(),
            go=lambda _place, _key=None: None,
            restart=lambda: None,
            begin_anew=lambda: None,
            today=lambda: DAY,
        )

    return make


@pytest.fixture
def context(make_context: Callable[[Workspace], PageContext], workspace: Workspace) -> PageContext:
    return make_context(workspace)


@pytest.fixture(scope="session")
def demo_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny demo city, to be copied."""
    home = tmp_path_factory.mktemp("demo") / "home"
    setup = DeskSetup(Role.COMMITTEE, "کمیته پایش شهر نمونه", "مریم رستگار", demo=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PAAYESH_STATE", str(home.parent / "state"))
        with Workspace.create(home, setup) as workspace:
            tiny = DemoSize(32, 60, 2, offices=False, partners=(1, 2))
            DemoCity(workspace.store).build(tiny, DAY, workspace.desk.person)
    return home


@pytest.fixture
def demo_workspace(demo_home: Path, tmp_path: Path) -> Iterator[Workspace]:
    shutil.copytree(demo_home, tmp_path / "city")
    with Workspace.open(tmp_path / "city") as workspace:
        yield workspace


@pytest.fixture
def demo_context(
    make_context: Callable[[Workspace], PageContext], demo_workspace: Workspace
) -> PageContext:
    return make_context(demo_workspace)


@pytest.fixture
def language(qapp: QApplication) -> Iterator[InterfaceLanguage]:
    """Persian on the window, and off again afterwards."""
    language = InterfaceLanguage(qapp)
    language.apply("fa")
    yield language
    language.apply("en")
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QLocale.setDefault(QLocale("fa_IR"))


@pytest.fixture
def make_session(
    qapp: QApplication, look: Look, language: InterfaceLanguage, recorded: Recorded
) -> Iterator[Callable[[Path], Session]]:
    """Runs of the window over a folder of work; closed again afterwards."""
    made: list[Session] = []

    def make(home: Path) -> Session:
        session = Session(home, look, SettingsFile(home), language, messages=recorded)
        made.append(session)
        return session

    yield make
    for session in made:
        session.close()
        if session.window is not None:
            session.window.hide()
            session.window.deleteLater()
            qapp.sendPostedEvents(session.window, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def window(
    qtbot: QtBot, make_session: Callable[[Path], Session], demo_home: Path, tmp_path: Path
) -> MainWindow:
    """The main window over a tiny demo city, filled and active."""
    shutil.copytree(demo_home, tmp_path / "home")
    session = make_session(tmp_path / "home")
    with qtbot.waitSignal(session.usable, timeout=20_000):
        session.start()
    window = session.window
    assert isinstance(window, MainWindow)
    with qtbot.waitActive(window):
        window.activateWindow()
    at_rest(qtbot, session.tasks)
    return window


@pytest.fixture
def cycled(staffed: Workspace) -> Workspace:
    """The staffed workspace with the evaluation cycles of 1404, nothing compared yet."""
    plan = reference_key("sample", "P")
    with staffed.store.change(by=staffed.desk.person) as change:
        for number in range(1, 7):
            period = Period.parse(f"1404B{number}")
            due_on = period.end + timedelta(10)
            kind = CycleKind.TWO_MONTHLY
            key = cycle_key(plan, period)
            cycle = Cycle(key, plan, kind, period.code, period.start, due_on, evaluates=True)
            change.put(cycle, party=COMMITTEE)
    return staffed


@pytest.fixture
def submitted(cycled: Workspace) -> UUID:
    """Project M was compared in 1404B2, found not to conform, signed off; its evaluation's key."""
    sample = partial(reference_key, "sample")
    period = Period.parse("1404B2")
    cycle = cycle_key(sample("P"), period)
    key = evaluation_key(period.start, sample("M"), cycle)
    opinions = Opinions(cycled)
    cycled.seat(sample("W1/secretary"))
    Comparing(cycled).compare(cycle, sample("W1"), DAY)
    opinions.give(key, False, "پیشرفت کافی نیست", DAY)
    with cycled.store.view() as view:
        row = view.get(ProjectEvaluation, key)
        assert row is not None
        gaps = list(gaps_of(view, row))
    for gap in gaps:
        opinions.explain_gap(key, gap, "گزارش نرسید", DAY)
    cycled.seat(sample("W1/head"))
    opinions.submit([key], DAY)
    cycled.seat(None)
    return key


@pytest.fixture
def referred(cycled: Workspace, submitted: UUID) -> UUID:
    """A quorate meeting referred project M to its workgroup; the key of the open case."""
    sample = partial(reference_key, "sample")
    state = MeetingState.OPEN
    meeting = Meeting(new_key(), sample("body/C"), MeetingKind.ORDINARY, 1, DAY, state=state)
    resolution = Resolution(
        new_key(),
        meeting.id,
        "1405-1",
        ResolutionKind.REFERRAL,
        "ارجاع پروژه",
        Binding.MINUTES,
        "نتیجه مطلوب نیست",
        about_kind="evaluation",
        about_id=submitted,
        due_on=DAY + timedelta(20),
    )
    cycled.seat(sample("C/secretary"))
    with cycled.store.change(by=sample("C/secretary")) as change:
        change.put(meeting, party=COMMITTEE)
        for place, seat in enumerate(("chair", "secretary", "member", "member2", "member3")):
            attendance = Attendance(
                new_key(),
                meeting.id,
                sample(f"C/{seat}"),
                Presence.PRESENT,
                sample(f"seat/C/{seat}"),
                position=place,
            )
            change.put(attendance, party=COMMITTEE)
        enactment.check(change, resolution)
        change.put(resolution, party=COMMITTEE)
        enactment.enact(change, cycled, resolution, meeting, DAY)
    cycled.seat(None)
    with cycled.store.view() as view:
        return view.find(DeviationCase)[0].id


Typed = Callable[[QObject, str], None]


def the_form(workspace: Workspace, *states: FormState) -> Form:
    """The longest form of the demo city in one of these states."""
    with workspace.store.view() as view:
        forms = [form for form in view.find(Form) if form.state in states]
        return max(forms, key=lambda form: view.count(FormLine, form_id=form.id))


def seat(workspace: Workspace, form: Form, role: str) -> None:
    with workspace.store.view() as view:
        workgroup = view.get(Workgroup, form.workgroup_id)
    assert workgroup is not None
    workspace.seat(reference_key("demo/person", f"{workgroup.code}/{role}"))


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@dataclass
class Typist:
    """Somebody at the keyboard of one form."""

    page: FormPage
    form: Form
    qtbot: QtBot
    letters: Typed

    def settle(self) -> None:
        busy = self.page.context.tasks
        at_rest(self.qtbot, busy)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        QTest.keyClick(focused(), key, modifiers or Qt.KeyboardModifier.NoModifier)

    def write(self, text: str) -> None:
        self.letters(focused(), text)

    def enter(self, text: str) -> None:
        self.write(text)
        self.press(Qt.Key.Key_Return)

    @property
    def line(self) -> Line:
        """The line whose field has the keys."""
        current = self.page.typing.current
        assert current is not None
        return current

    def says(self, line: Line) -> Typing:
        return self.page.typing.form.typing(line.id)

    def at(self, kind: FieldKind, *, ratio: bool = False) -> Line:
        """Go to the first blank line of a kind."""
        lines = self.page.typing.form.lines.values()
        line = next(one for one in lines if one.kind is kind and one.is_ratio is ratio)
        self.page.typing.go(line.id)
        return line

    def answers(self) -> dict[UUID, Answer]:
        """What is saved of this form, by line."""
        with self.page.context.workspace.store.view() as view:
            found = {one.id: one for one in view.find(Answer, form_id=self.form.id)}
            lines = view.find(FormLine, form_id=self.form.id)
        keys = {answer_key(line.id): line.id for line in lines}
        return {keys[key]: answer for key, answer in found.items()}


@pytest.fixture
def open_form(qtbot: QtBot, demo_context: PageContext, type_text: Typed) -> Callable[..., Typist]:
    """The page with one form of the demo city, somebody of its workgroup at the desk."""

    def opened(*states: FormState, role: str = "secretary", form: Form | None = None) -> Typist:
        workspace = demo_context.workspace
        chosen = form or the_form(workspace, *(states or (FormState.DELIVERED,)))
        seat(workspace, chosen, role)
        page = FormPage(demo_context)
        qtbot.addWidget(page)
        page.resize(1138, 676)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.open_row(chosen.id)
        typist = Typist(page, chosen, qtbot, type_text)
        typist.settle()
        return typist

    return opened


@pytest.fixture
def typist(open_form: Callable[..., Typist]) -> Typist:
    return open_form()


@pytest.fixture(autouse=True)
def garbage_of_the_window() -> Iterator[None]:
    """As in the program, cycles are collected in the thread of the widgets alone."""
    gc.disable()
    yield
    gc.collect(1)
