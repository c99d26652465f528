"""Figures, verdicts and days as cells: what is printed, and the value that a workbook gets.

What is not known is said as such and carries no value: a blank or a zero would be a figure.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from paayesh_desktop.domain.case_course import court
from paayesh_desktop.domain.court import Court
from paayesh_desktop.domain.deviation_case import CaseState
from paayesh_desktop.domain.project_evaluation import EvaluationState
from paayesh_desktop.domain.text import isolate_ltr
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import Cell, Tone
from paayesh_desktop.services.cases.case_lines import CaseLine
from paayesh_desktop.services.evaluations.evaluation_lines import NOT_COMPARED
from paayesh_desktop.services.wording import NOTHING, Wording

TONES: Mapping[Verdict, Tone] = {
    Verdict.DESIRED: Tone.GOOD,
    Verdict.EXCEEDS: Tone.PLAIN,
    Verdict.NEAR: Tone.NEAR,
    Verdict.UNDESIRED: Tone.BAD,
    Verdict.NO_DATA: Tone.MISSING,
    Verdict.NO_TARGET: Tone.FAINT,
    Verdict.NOT_DUE: Tone.FAINT,
}
"""How a verdict is meant. What exceeds expectation is neither good nor bad: its target asks for a
look."""
CONFORMITY: Mapping[bool | None, tuple[Sentence, Tone]] = {
    True: (translate("Conformity", "conforms"), Tone.GOOD),
    False: (translate("Conformity", "does not conform"), Tone.BAD),
    None: (translate("Conformity", "cannot be said"), Tone.MISSING),
}
NOT_JUDGED = translate("Verdict", "not evaluated")
_STATES: Mapping[EvaluationState, Tone] = {
    EvaluationState.COMPARED: Tone.PLAIN,
    EvaluationState.SUBMITTED: Tone.PLAIN,
    EvaluationState.RETURNED: Tone.WARNING,
    EvaluationState.ACCEPTED: Tone.GOOD,
    EvaluationState.REFERRED: Tone.BAD,
}
_HUNDRED = Decimal(100)
_PLACES = Decimal("0.01")


class Cells:
    """Cells in the words of *wording*. Percents are typed as they are said: 85.3 for 85 %."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self.nothing = Cell(NOTHING, tone=Tone.FAINT)
        self.no_data = Cell(wording.say(Verdict.NO_DATA.word()), tone=Tone.MISSING)
        self._verdicts = {
            verdict: Cell(wording.say(verdict.word()), tone=tone) for verdict, tone in TONES.items()
        }
        self._not_judged = Cell(wording.say(NOT_JUDGED), tone=Tone.FAINT)
        self._conformities = {
            key: Cell(wording.say(word), tone=tone) for key, (word, tone) in CONFORMITY.items()
        }
        self._not_compared = Cell(wording.say(NOT_COMPARED), tone=Tone.FAINT)
        self._no_opinion = Cell(
            wording.say(translate("Conformity", "no opinion yet")), tone=Tone.FAINT
        )

    def say(self, sentence: Sentence, tone: Tone = Tone.PLAIN) -> Cell:
        return Cell(self._wording.say(sentence), tone=tone)

    def text(self, text: str, tone: Tone = Tone.PLAIN) -> Cell:
        """A text of its own; what is empty is said to be nothing."""
        return Cell(text, tone=tone) if text else self.nothing

    def code(self, code: str) -> Cell:
        return Cell(isolate_ltr(code)) if code else self.nothing

    def numbered(self, number: str) -> Cell:
        """What people call a case or a resolution by."""
        return Cell(self._wording.numbered(number))

    def count(self, count: int, tone: Tone = Tone.PLAIN) -> Cell:
        """How many; *tone* only where there are any."""
        found = tone if count else Tone.PLAIN
        return Cell(self._wording.whole(count), Decimal(count), tone=found)

    def figure(self, value: Decimal | None) -> Cell:
        """A measured value, or that there is none."""
        return self.no_data if value is None else Cell(self._wording.number(value), value)

    def target(self, value: Decimal | None, upper: Decimal | None) -> Cell:
        """A target; that of a range has two ends and so is no number."""
        if value is None:
            return self._verdicts[Verdict.NO_TARGET]
        if upper is None:
            return Cell(self._wording.number(value), value)
        ends = _RANGE.fill(low=self._wording.number(value), high=self._wording.number(upper))
        return Cell(self._wording.say(ends))

    def percent(self, ratio: Decimal | None, missing: Cell | None = None) -> Cell:
        """An attainment or a coverage; printed from 0 to 2 in whole percents as everywhere."""
        if ratio is None:
            return missing or self.no_data
        value = (ratio * _HUNDRED).quantize(_PLACES)
        return Cell(self._wording.percent(ratio), value)

    def judged(self, verdict: Verdict | None, attainment: Decimal | None) -> Cell:
        """An attainment with the mark of its verdict; the verdict's word where there is none."""
        if verdict is None or attainment is None:
            return self.verdict(verdict)
        value = (attainment * _HUNDRED).quantize(_PLACES)
        return Cell(self._wording.percent(attainment), value, tone=TONES[verdict])

    def share(self, percent: Decimal | None, missing: Cell | None = None) -> Cell:
        """What is a percent already."""
        return self.percent(None if percent is None else percent / _HUNDRED, missing)

    def day(self, day: date | None) -> Cell:
        return self.nothing if day is None else Cell(self._wording.day(day), day=day)

    def verdict(self, verdict: Verdict | None) -> Cell:
        return self._not_judged if verdict is None else self._verdicts[verdict]

    def conformity(self, conforms: bool | None, *, compared: bool = True) -> Cell:
        return self._conformities[conforms] if compared else self._not_compared

    def opinion(self, opinion: bool | None) -> Cell:
        return self._no_opinion if opinion is None else self._conformities[opinion]

    def state(self, state: EvaluationState | None) -> Cell:
        return self._not_compared if state is None else self.say(state.word(), _STATES[state])

    def case_state(self, line: CaseLine) -> Cell:
        if line.state is CaseState.CLOSED and line.outcome is not None:
            closed = translate("Conformity", "closed: {outcome}")
            return self.say(closed.fill(outcome=line.outcome.word()), Tone.FAINT)
        with_committee = court(line.state) is Court.COMMITTEE
        return self.say(line.state.word(), Tone.WARNING if with_committee else Tone.PLAIN)

    def late(self, days: int) -> Cell:
        """Working days over time."""
        if not days:
            return Cell(self._wording.say(_IN_TIME), Decimal(0))
        said = _LATE.fill(days=self._wording.whole(days))
        return Cell(self._wording.say(said), Decimal(days), tone=Tone.BAD)


_RANGE = translate("Explanation", "{low} to {high}")
_IN_TIME = translate("PeriodicReport", "in time")
_LATE = translate("PeriodicReport", "{days} working days late")
