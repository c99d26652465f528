"""A person writes a note of several lines."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QObject, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.qt.widgets.text_edit import TextEdit

Type = Callable[[QObject, str], None]


class Form(QWidget):
    """A text with its label, and another field to go to."""

    def __init__(self) -> None:
        super().__init__()
        label = QLabel("یادداشت", self)
        self.text = TextEdit(self)
        self.other = QLineEdit(self)
        label.setBuddy(self.text)
        layout = QVBoxLayout(self)
        for widget in (label, self.text, self.other):
            layout.addWidget(widget)
        self.edits: list[str] = []
        self.changes: list[str] = []
        self.text.edited.connect(self.edits.append)
        self.text.changed.connect(self.changes.append)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    form.text.setFocus()
    return form


def test_a_text_is_cleaned_when_the_field_is_left(form: Form, type_text: Type) -> None:
    type_text(form.text, "كارگروه  پايش ")
    assert form.edits[-1] == "کارگروه پایش"
    form.other.setFocus()
    assert form.text.toPlainText() == "کارگروه پایش"
    assert form.changes == ["کارگروه پایش"]


def test_an_input_method_enters_persian(form: Form) -> None:
    event = QInputMethodEvent()
    event.setCommitString("برنامه‌ریزی")
    QApplication.sendEvent(form.text, event)
    assert form.text.value() == "برنامه‌ریزی"


def test_tab_leaves_the_text_and_writes_nothing(form: Form, type_text: Type) -> None:
    type_text(form.text, "یک")
    QTest.keyClick(form.text, Qt.Key.Key_Tab)
    assert form.other.hasFocus()
    assert form.changes == ["یک"]


def test_enter_begins_a_line(form: Form, type_text: Type) -> None:
    type_text(form.text, "یک")
    QTest.keyClick(form.text, Qt.Key.Key_Return)
    type_text(form.text, "دو")
    form.other.setFocus()
    assert form.changes == ["یک\nدو"]


def test_what_is_pasted_loses_its_looks(form: Form) -> None:
    pasted = QMimeData()
    pasted.setHtml("<b>یک</b><script>x</script>")
    pasted.setText("یک")
    QApplication.clipboard().setMimeData(pasted)
    form.text.paste()
    assert "<b>" not in form.text.toHtml()
    assert "font-weight:7" not in form.text.toHtml()
    assert form.text.value() == "یک"


def test_the_text_runs_from_right_to_left_even_when_it_begins_with_latin(form: Form) -> None:
    form.text.set_value("GIS و نقشه")
    option = form.text.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft
    assert form.text.document().firstBlock().layout().textOption().textDirection() is (
        Qt.LayoutDirection.RightToLeft
    )


def test_a_text_that_is_too_long_is_not_taken_and_not_cut(form: Form, type_text: Type) -> None:
    form.text.set_longest(3)
    type_text(form.text, "چهار")
    form.other.setFocus()
    assert form.changes == []
    assert form.text.toPlainText() == "چهار"
    assert form.text.property("invalid") is True
    assert "۱" in form.text.problem()
    form.text.setFocus()
    QTest.keyClick(form.text, Qt.Key.Key_Backspace)
    assert form.text.property("invalid") is False
    form.other.setFocus()
    assert form.changes == ["چها"]


def test_showing_a_text_and_looking_at_it_tell_nothing(form: Form) -> None:
    form.text.set_value("یک\nدو")
    form.other.setFocus()
    form.text.setFocus()
    form.other.setFocus()
    assert (form.edits, form.changes) == ([], [])
    assert form.text.value() == "یک\nدو"


def test_a_screen_reader_is_told_the_label(form: Form) -> None:
    field = QAccessible.queryAccessibleInterface(form.text)
    assert field.role() is QAccessible.Role.EditableText
    assert field.text(QAccessible.Text.Name) == "یادداشت"
