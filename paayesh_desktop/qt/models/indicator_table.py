"""The indicator table: which columns it has and what stands in them."""

from decimal import Decimal

from PySide6.QtCore import QObject

from paayesh_desktop.domain.text import isolate, isolate_ltr
from paayesh_desktop.qt.models.paged_table import Column, Fetch, PagedTable
from paayesh_desktop.qt.widgets.verdict_look import verdict_look
from paayesh_desktop.services.planning.plan_browser import IndicatorLine, SortBy
from paayesh_desktop.services.wording import NOTHING, Wording

NAMES = ["title", "target", "actual", "attainment", "verdict", "trend"]


class IndicatorTable(PagedTable):
    """Rows are `IndicatorLine`."""

    def __init__(self, wording: Wording, fetch: Fetch, parent: QObject | None = None) -> None:
        self._wording = wording
        super().__init__((), fetch, parent)
        self.columns = (
            Column(
                "title",
                self.tr("Indicator"),
                _title,
                SortBy.TITLE,
                spoken=self._whole,
                printed=self._printed,
            ),
            Column(
                "target",
                self.tr("Target"),
                self._target,
                SortBy.TARGET,
                figure=True,
                number=lambda line: line.target if line.upper is None else None,
            ),
            Column(
                "actual",
                self.tr("Actual"),
                self._actual,
                SortBy.ACTUAL,
                figure=True,
                number=lambda line: line.actual,
            ),
            Column(
                "attainment",
                self.tr("Attainment"),
                self._attained,
                SortBy.ATTAINMENT,
                number=_percents,
            ),
            Column("verdict", self.tr("Verdict"), self._verdict, SortBy.VERDICT),
            Column("trend", self.tr("Trend"), _nothing, spoken=self._trend, printed=self._figures),
        )

    def _whole(self, line: IndicatorLine) -> str:
        return self.tr("{title} ({measure}), {place}, code {code}").format(
            title=line.title,
            measure=line.measure or self.tr("no unit"),
            place=line.element,
            code=isolate_ltr(line.code),
        )

    def _printed(self, line: IndicatorLine) -> str:
        measure = f" ({isolate(line.measure)})" if line.measure else ""
        return f"{line.title}{measure}\n{isolate_ltr(line.code)} · {line.element}"

    def _target(self, line: IndicatorLine) -> str:
        low = self._wording.number(line.target)
        if line.upper is None:
            return low
        return self.tr("{low} to {high}").format(low=low, high=self._wording.number(line.upper))

    def _actual(self, line: IndicatorLine) -> str:
        return self._wording.number(line.actual)

    def _attained(self, line: IndicatorLine) -> str:
        return self._wording.percent(line.attainment)

    def _verdict(self, line: IndicatorLine) -> str:
        return self._wording.say(verdict_look(line.verdict).word)

    def _trend(self, line: IndicatorLine) -> str:
        if not line.trend:
            return self.tr("no earlier verdicts")
        return self.tr("attainment so far: {figures}").format(figures=self._figures(line))

    def _figures(self, line: IndicatorLine) -> str:
        """The first one comes first in the direction of reading."""
        return " · ".join(self._wording.percent(one) for one in line.trend) or NOTHING


def _title(line: IndicatorLine) -> str:
    return line.title


def _nothing(_line: IndicatorLine) -> str:
    return ""


def _percents(line: IndicatorLine) -> Decimal | None:
    """The attainment as a workbook gets it."""
    return None if line.attainment is None else round(line.attainment * 100, 2)
