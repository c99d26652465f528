"""The tables of an amendment: old beside new, and what would come of it."""

from decimal import Decimal

from PySide6.QtCore import QObject

from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.domain.amendment_text import Aim
from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.qt.models.row_table import RowColumn, RowTable
from paayesh_desktop.qt.widgets.row_cells import Lines, Pill
from paayesh_desktop.qt.widgets.verdict_look import verdict_look
from paayesh_desktop.services.amending.amended_words import value_words
from paayesh_desktop.services.amending.amendment_effect import EffectLine
from paayesh_desktop.services.amending.amendment_reader import ItemLine
from paayesh_desktop.services.wording import NOTHING, Wording


class ItemTable(RowTable):
    """Rows are `ItemLine`."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((), parent)
        self.columns = (
            RowColumn("subject", self.tr("What changes"), self._whole, self._subject),
            RowColumn("old", self.tr("As it is"), self._old, width=170),
            RowColumn("new", self.tr("As it shall be"), self._new, width=170),
        )

    def _subject(self, line: ItemLine) -> Lines:
        return Lines(line.subject, self._field(line))

    def _whole(self, line: ItemLine) -> str:
        about = f"{line.subject} · {self._field(line)}"
        return f"{about} · {line.detail}" if line.detail else about

    def _field(self, line: ItemLine) -> str:
        """The field, with the period and the unit that a target belongs to."""
        period = self._wording.period(line.period) if line.period else ""
        words = (self._wording.say(line.field.word()), period, line.unit)
        return " · ".join(filter(None, words))

    def _old(self, line: ItemLine) -> str:
        return value_words(self._wording, line.field, line.old)

    def _new(self, line: ItemLine) -> str:
        if not line.item.new:
            return self.tr("taken away")
        return value_words(self._wording, line.field, line.new)


class EffectTable(RowTable):
    """Rows are `EffectLine`."""

    def __init__(self, wording: Wording, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((), parent)
        self.columns = (
            RowColumn("title", self.tr("Indicator and period"), self._title, self._lines),
            RowColumn(
                "old",
                self.tr("Target now"),
                self._old,
                width=96,
                number=lambda line: _single(line.old),
            ),
            RowColumn(
                "new",
                self.tr("Target then"),
                self._new,
                width=96,
                number=lambda line: None if line.ends else _single(line.new),
            ),
            RowColumn("was", self.tr("Verdict now"), self._was, self._was_pill, width=132),
            RowColumn("will", self.tr("Verdict then"), self._will, self._will_pill, width=132),
        )

    def _lines(self, line: EffectLine) -> Lines:
        return Lines(line.title, self._wording.period(line.period))

    def _title(self, line: EffectLine) -> str:
        return f"{line.title} · {self._wording.period(line.period)}"

    def _old(self, line: EffectLine) -> str:
        return self._aim(line.old)

    def _new(self, line: EffectLine) -> str:
        return self.tr("not judged") if line.ends else self._aim(line.new)

    def _aim(self, aim: Aim | None) -> str:
        return value_words(self._wording, AmendedField.TARGET, aim)

    def _was(self, line: EffectLine) -> str:
        return self._verdict(line.was)

    def _will(self, line: EffectLine) -> str:
        return self._verdict(line.will)

    def _verdict(self, verdict: Verdict | None) -> str:
        return NOTHING if verdict is None else self._wording.say(verdict.word())

    def _was_pill(self, line: EffectLine) -> Pill | str:
        return NOTHING if line.was is None else Pill(verdict_look(line.was))

    def _will_pill(self, line: EffectLine) -> Pill | str:
        return NOTHING if line.will is None else Pill(verdict_look(line.will))


def _single(aim: Aim | None) -> Decimal | None:
    """A target that is one number, not a range."""
    return aim.value if aim is not None and aim.upper is None else None
