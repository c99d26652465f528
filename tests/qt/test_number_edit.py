"""A person enters a number; what stands in the field is what is kept."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from paayesh_desktop.qt.widgets.number_edit import NumberEdit

Type = Callable[[QObject, str], None]


class Form(QWidget):
    """A number with its label, and another field to go to."""

    def __init__(self) -> None:
        super().__init__()
        label = QLabel("سطح زیر پوشش", self)
        self.number = NumberEdit(self)
        self.other = QLineEdit(self)
        label.setBuddy(self.number)
        layout = QVBoxLayout(self)
        for widget in (label, self.number, self.other):
            layout.addWidget(widget)
        self.edits: list[Decimal | None] = []
        self.changes: list[Decimal | None] = []
        self.number.edited.connect(self.edits.append)
        self.number.changed.connect(self.changes.append)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    form = Form()
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    form.number.setFocus()
    return form


@pytest.mark.parametrize(
    ("typed", "number", "shown"),
    [
        ("12.5", "12.5", "۱۲٫۵"),
        ("۱۲٫۵", "12.5", "۱۲٫۵"),
        ("۱۲/۵", "12.5", "۱۲٫۵"),
        ("١٢٣", "123", "۱۲۳"),
        ("12,500", "12500", "۱۲٬۵۰۰"),
        ("14200", "14200", "۱۴٬۲۰۰"),
        ("-3.5", "-3.5", "−۳٫۵"),
        ("−۱۲", "-12", "−۱۲"),
        ("0", "0", "۰"),
    ],
)
def test_a_typed_number_is_shown_in_persian_with_thousands_when_the_field_is_left(
    form: Form, type_text: Type, typed: str, number: str, shown: str
) -> None:
    type_text(form.number, typed)
    assert form.number.text() == typed
    form.other.setFocus()
    assert form.number.text() == shown
    assert form.number.value() == Decimal(number)
    assert form.changes == [Decimal(number)]


def test_thousands_are_not_parted_while_somebody_types(form: Form, type_text: Type) -> None:
    form.number.set_value(Decimal(14200))
    form.other.setFocus()
    assert form.number.text() == "۱۴٬۲۰۰"
    form.number.setFocus()
    assert form.number.text() == "۱۴۲۰۰"
    form.number.end(False)
    type_text(form.number, "5")
    QTest.keyClick(form.number, Qt.Key.Key_Return)
    type_text(form.number, "0")
    assert form.number.value() == Decimal(1420050)


def test_looking_into_a_field_changes_nothing(form: Form) -> None:
    form.number.set_value(Decimal("-12500.50"))
    for _ in range(2):
        form.other.setFocus()
        form.number.setFocus()
    assert (form.edits, form.changes) == ([], [])


@pytest.mark.parametrize(
    "pasted", [" 12\u00a0500٫5 \n", "\u200e۱۲٬۵۰۰٫۵\u200f", "\u206612,500.5\u2069\t"]
)
def test_a_pasted_number_is_read_with_its_spaces_and_marks(form: Form, pasted: str) -> None:
    QApplication.clipboard().setText(pasted)
    form.number.paste()
    form.other.setFocus()
    assert form.number.value() == Decimal("12500.5")
    assert form.number.text() == "۱۲٬۵۰۰٫۵"


@pytest.mark.parametrize("typed", ["1,2,3", "1.2.3", "12,5", "abc", "5-", "1234567890123456789"])
def test_what_could_be_misread_never_replaces_the_number(
    form: Form, type_text: Type, typed: str
) -> None:
    form.number.set_value(Decimal(7))
    form.number.selectAll()
    type_text(form.number, typed)
    form.other.setFocus()
    assert form.number.text() == typed
    assert form.number.value() is None
    assert form.number.problem()
    assert form.number.property("invalid") is True
    assert form.changes == []
    form.number.setFocus()
    QTest.keyClick(form.number, Qt.Key.Key_Escape)
    assert form.number.value() == Decimal(7)
    assert form.number.property("invalid") is False


def test_an_emptied_field_is_no_number_and_not_zero(form: Form) -> None:
    form.number.set_value(Decimal(7))
    form.number.clear()
    form.number.set_value(Decimal(7))
    form.number.selectAll()
    QTest.keyClick(form.number, Qt.Key.Key_Backspace)
    form.other.setFocus()
    assert form.changes == [None]
    assert form.number.text() == ""
    assert form.number.problem() == ""


def test_every_keystroke_tells_the_number_so_far(form: Form, type_text: Type) -> None:
    type_text(form.number, "12.5")
    assert form.edits == [Decimal(1), Decimal(12), None, Decimal("12.5")]


@pytest.mark.parametrize(
    ("typed", "right"), [("-1", False), ("0", True), ("100", True), ("100.1", False)]
)
def test_a_number_outside_its_range_is_refused(
    form: Form, type_text: Type, typed: str, right: bool
) -> None:
    form.number.set_range(Decimal(0), Decimal(100))
    type_text(form.number, typed)
    form.other.setFocus()
    assert (form.number.problem() == "") is right
    assert (form.changes != []) is right


@pytest.mark.parametrize(("places", "right"), [(0, False), (1, False), (2, True)])
def test_more_decimals_than_asked_for_are_refused_and_never_rounded(
    form: Form, type_text: Type, places: int, right: bool
) -> None:
    form.number.set_places(places)
    type_text(form.number, "1.25")
    assert (form.number.problem() == "") is right
    assert form.number.value() == (Decimal("1.25") if right else None)


def test_the_unit_stands_beside_the_number_and_is_told_to_screen_readers(form: Form) -> None:
    form.number.set_unit("هکتار")
    unit = form.number.findChild(QLabel, "unit")
    assert isinstance(unit, QLabel)
    assert unit.text() == form.number.unit() == "هکتار"
    assert unit.geometry().right() < form.number.width() // 2
    assert form.number.textMargins().left() > unit.width()
    field = QAccessible.queryAccessibleInterface(form.number)
    assert field.role() is QAccessible.Role.EditableText
    assert field.text(QAccessible.Text.Name) == "سطح زیر پوشش"
    assert field.text(QAccessible.Text.Description) == "هکتار"


def test_figures_stand_at_the_right_in_columns_even_under_a_style_sheet(form: Form) -> None:
    form.setStyleSheet('* { font-family: "Vazirmatn"; font-size: 13px; }')
    assert form.number.alignment() & Qt.AlignmentFlag.AlignAbsolute
    assert form.number.alignment() & Qt.AlignmentFlag.AlignRight
    assert form.number.font().featureValue(QFont.Tag("tnum")) == 1


def test_an_english_window_shows_latin_figures(form: Form) -> None:
    form.other.setFocus()
    form.number.set_value(Decimal("-12500.5"))
    form.number.setLocale(QLocale("en_US"))
    assert form.number.text() == "-12,500.5"
