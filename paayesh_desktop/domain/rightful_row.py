"""What the type of a row does not say: that it can be shown and that its key may be its own.

What is known by what it is about has exactly one key (`domain.keys`), so that two desks meet in one
row. Nobody else may take that key beforehand, for a row about something else or of another kind.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any
from uuid import UUID

import msgspec

from paayesh_desktop.domain.attachment import Attachment
from paayesh_desktop.domain.calendar import FIRST_YEAR, LAST_YEAR, JalaliDate, from_jalali
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.form import FormCall, FormReminder
from paayesh_desktop.domain.issued_report import IssuedReport
from paayesh_desktop.domain.meeting import AgendaItem, Meeting, Minutes, minutes_key
from paayesh_desktop.domain.membership import ExpertChoice, Membership
from paayesh_desktop.domain.obstacle import CorrectiveAction, Obstacle
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.performance_report import PerformanceReport, performance_report_key
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.progress import Spending, StageProgress, progress_key, spending_key
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation, evaluation_key
from paayesh_desktop.domain.question import Question, Reply
from paayesh_desktop.domain.resolution import ChainStep, Resolution
from paayesh_desktop.domain.result import Result, result_key
from paayesh_desktop.domain.verdict import Rule, VerdictSnapshot

_OF_WHAT_IT_IS_ABOUT = 8
_PERIODS = ("period", "since", "target_period")
_INSTANTS = ("moved_at", "computed_at")
_FIRST_DAY = from_jalali(JalaliDate(FIRST_YEAR, 1, 1))
_LAST_DAY = from_jalali(JalaliDate(LAST_YEAR, 12, 29))
_LATEST = 253_370_764_800_000  # the first instant of the year 9999
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
_PAPER = re.compile("[0-9a-f]{64}")
_KEYS: Mapping[type[Entity], Callable[[Any, Any], UUID]] = {
    Minutes: lambda row, _: minutes_key(row.meeting_id),
    Result: lambda row, period: result_key(row.indicator_id, period, row.unit_id),
    StageProgress: lambda row, period: progress_key(row.element_id, period, row.unit_id),
    Spending: lambda row, period: spending_key(row.element_id, period, row.unit_id),
    ProjectEvaluation: lambda row, period: evaluation_key(
        period.start, row.project_id, row.cycle_id
    ),
    PerformanceReport: lambda row, period: performance_report_key(
        period.start, row.workgroup_id, row.cycle_id
    ),
}
_TIMED = frozenset(
    {
        AgendaItem, Attachment, ChainStep, CorrectiveAction, ExpertChoice, FormCall, FormReminder,
        IssuedReport, Meeting, Membership, Obstacle, Person, Question, Reply, Resolution,
    }
)  # fmt: skip
"""Rows that are not known by what they are about: their keys are made when they are."""


def is_sound(row: Entity) -> bool:
    """Whether what a row says can be shown: periods, days and instants that are on the calendar,
    text without control characters, papers by names that are names of papers, and verdicts by
    rules that are rules."""
    for name in _PERIODS:
        code = getattr(row, name, None)
        if code is not None:
            try:
                Period.parse(code)
            except ValueError:
                return False
    if isinstance(row, Attachment) and not (_PAPER.fullmatch(row.sha256) and row.size >= 0):
        return False
    if isinstance(row, IssuedReport) and not _PAPER.fullmatch(row.digest):
        return False
    if isinstance(row, VerdictSnapshot) and not _is_explained(row):
        return False
    instants = (getattr(row, name, 0) for name in _INSTANTS)
    values = msgspec.structs.astuple(row)
    return (
        all(0 <= one <= _LATEST for one in instants)
        and all(_FIRST_DAY <= one <= _LAST_DAY for one in values if isinstance(one, date))
        and not any(_CONTROL.search(one) for one in values if isinstance(one, str))
    )


def is_rightful(row: Entity) -> bool:
    """False for a key that belongs to a row about something else; the row is sound."""
    if row.id.version != _OF_WHAT_IT_IS_ABOUT:
        return True
    key = _KEYS.get(type(row))
    if key is None:
        return type(row) not in _TIMED
    period: str | None = getattr(row, "period", None)
    return key(row, period and Period.parse(period)) == row.id


def _is_explained(row: VerdictSnapshot) -> bool:
    """Whether the rule is one; it is missing only where nothing was compared."""
    if not row.rule:
        return row.cause is not None or row.formula is None
    try:
        rule = Rule.parse(row.rule)
    except (ValueError, ArithmeticError):
        return False
    return rule.multiplier.is_finite() and rule.text == row.rule
