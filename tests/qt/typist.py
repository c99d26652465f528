"""Somebody at the keyboard of a form of the demo city."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.domain.form import Answer, Form, FormLine, FormState, answer_key
from paayesh_desktop.domain.form_sheet import Line, Typing
from paayesh_desktop.domain.form_template import FieldKind
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.qt.page import PageContext
from paayesh_desktop.qt.pages.form.form_page import FormPage
from paayesh_desktop.services.workspace import Workspace
from tests.qt.quiet import at_rest

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
