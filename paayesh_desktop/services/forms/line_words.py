"""What stands beside a line of a form to help filling it, in the words of screen and paper."""

from decimal import Decimal

from paayesh_desktop.domain.form import AnswerKind
from paayesh_desktop.domain.form_sheet import LastValue, Line, Typing
from paayesh_desktop.domain.form_template import FieldKind
from paayesh_desktop.language import translate
from paayesh_desktop.services.forms.entry_words import entry_words
from paayesh_desktop.services.wording import NOTHING, Wording

_PERCENT = Decimal(100)


class LineWords:
    """The last value, the target and the limits of a line; empty where there is none."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def question(self, line: Line) -> str:
        """What is asked, and whether it must be answered."""
        if line.required:
            return line.label
        return self._wording.say(_IF_ANY.fill(question=line.label))

    def last(self, line: Line) -> str:
        """What stood here the last time."""
        return "" if line.last is None else self._last(line, line.last)

    def target(self, line: Line, *, measured: bool = True) -> str:
        """The desired state to date, *measured* with its unit."""
        if line.target is None:
            return ""
        target = self._wording.number(line.target.value)
        if line.target.upper is not None:
            target = self._range(line.target.value, line.target.upper)
        return f"{target} {line.measure}" if measured and line.measure else target

    def limits(self, line: Line) -> str:
        """Which numbers can stand here."""
        least, most = limits_of(line)
        if least is not None and most is not None:
            return self._range(least, most)
        if least is not None:
            return self._wording.say(_LEAST.fill(least=self._wording.number(least)))
        if most is not None:
            return self._wording.say(_MOST.fill(most=self._wording.number(most)))
        return ""

    def _range(self, low: Decimal, high: Decimal) -> str:
        number = self._wording.number
        return self._wording.say(_RANGE.fill(low=number(low), high=number(high)))

    def _last(self, line: Line, last: LastValue) -> str:
        say = self._wording.say
        if last.kind is AnswerKind.NOT_AVAILABLE:
            return say(_NOT_AVAILABLE)
        if last.kind is AnswerKind.NOT_DUE:
            return say(_NOT_DUE)
        if last.text:
            return entry_words(line, Typing(last.text), self._wording)
        figure = self._wording.number(last.value)
        if last.denominator is not None:
            below = self._wording.number(last.denominator)
            figure = say(_RATIO.fill(part=figure, whole=below))
        percent = "٪" if self._wording.persian else "%"
        return f"{figure}{percent}" if line.kind is FieldKind.PROGRESS else figure or NOTHING


def limits_of(line: Line) -> tuple[Decimal | None, Decimal | None]:
    """The least and the most that the checks of a form let stand on *line*."""
    if line.kind is FieldKind.PROGRESS:
        return Decimal(0), _PERCENT
    if line.kind is FieldKind.CREDIT:
        return Decimal(0), None
    return line.field.least, line.field.most


_IF_ANY = translate("LineWords", "{question} (if there is any)")
_RANGE = translate("LineWords", "{low} to {high}")
_LEAST = translate("LineWords", "at least {least}")
_MOST = translate("LineWords", "at most {most}")
_RATIO = translate("LineWords", "{part} of {whole}")
_NOT_AVAILABLE = translate("LineWords", "not available")
_NOT_DUE = translate("LineWords", "not due")
