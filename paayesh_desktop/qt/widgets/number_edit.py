"""The field for a measured number or an amount: an exact Decimal, never a float."""

from decimal import Decimal

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QLabel, QWidget

from paayesh_desktop.domain.entity import MAX_DIGITS, MAX_PLACES
from paayesh_desktop.domain.quantity import NumberProblem, format_number, read_number
from paayesh_desktop.domain.text import strip_marks
from paayesh_desktop.qt.widgets.value_edit import ValueEdit


class NumberEdit(ValueEdit[Decimal]):
    """Takes the numbers of `quantity.read_number`, typed or pasted, and shows them with thousands
    parted while nobody is typing. Empty is no number, and never zero."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low: Decimal | None = None
        self._high: Decimal | None = None
        self._places = MAX_PLACES
        self._unit = QLabel(self)
        self._unit.setObjectName("unit")
        self._unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._put_beside(self._unit)

    def set_range(self, low: Decimal | None, high: Decimal | None) -> None:
        """Refuse numbers below *low* or above *high*; both are allowed themselves."""
        self._low, self._high = low, high

    def set_places(self, places: int) -> None:
        """Refuse more than *places* digits after the decimal mark; 0 takes whole numbers only."""
        self._places = places

    def set_unit(self, unit: str) -> None:
        """Show *unit* beside the number and tell it to screen readers."""
        self._unit.setText(unit)
        self._note = unit
        self.setAccessibleDescription(self._problem or unit)
        self._place_aside()

    def unit(self) -> str:
        return self._unit.text()

    def _read(self, text: str) -> tuple[Decimal | None, str]:
        number = read_number(text)
        if number is NumberProblem.EMPTY:
            return None, ""
        problem = (
            self._refusal(number) if isinstance(number, Decimal) else self._explanation(number)
        )
        return (None, problem) if problem or not isinstance(number, Decimal) else (number, "")

    def _written(self, value: Decimal) -> str:
        # the field itself runs from left to right: the sign needs no mark to stay in front
        return strip_marks(self._said(value, grouping=not self.hasFocus()))

    def _said(self, value: Decimal, *, grouping: bool = True) -> str:
        persian = self.locale().language() is QLocale.Language.Persian
        return format_number(value, persian=persian, grouping=grouping)

    def _explanation(self, problem: NumberProblem) -> str:
        if problem is NumberProblem.AMBIGUOUS:
            return self.tr(
                "This number can be read in two ways. Write one decimal mark, and separate the "
                "thousands by threes or not at all."
            )
        if problem is NumberProblem.TOO_LONG:
            return self.tr(
                "This number is too long. At most {digits} digits, {places} of them after the "
                "decimal mark, can be kept exactly."
            ).format(digits=self._said(Decimal(MAX_DIGITS)), places=self._said(Decimal(MAX_PLACES)))
        return self.tr("This is not a number. Write digits only, with a decimal mark if needed.")

    def _refusal(self, number: Decimal) -> str:
        if self._low is not None and number < self._low:
            return self.tr("The number must be at least {low}.").format(low=self._said(self._low))
        if self._high is not None and number > self._high:
            return self.tr("The number must be at most {high}.").format(high=self._said(self._high))
        exponent = number.as_tuple().exponent
        if isinstance(exponent, int) and -exponent > self._places:
            if self._places == 0:
                return self.tr("Only a whole number can stand here.")
            return self.tr("At most {places} digits can follow the decimal mark.").format(
                places=self._said(Decimal(self._places))
            )
        return ""
