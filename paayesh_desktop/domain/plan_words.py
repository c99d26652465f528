"""What the kinds and choices of a plan are called, and the words people use for them in tables."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import TypeVar

from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.plan import (
    Aggregation,
    Direction,
    ElementKind,
    EntryKind,
    Horizon,
    TargetKind,
)
from paayesh_desktop.domain.text import search_key
from paayesh_desktop.language import Sentence, translate

E = TypeVar("E", bound=StrEnum)
V = TypeVar("V")


class ByChoice(Mapping[StrEnum, V]):
    """Something about each choice, by its kind and text: the amount of a period and the target of a
    period are both ``period``."""

    def __init__(self, *pairs: tuple[StrEnum, V]) -> None:
        self._held = {(type(choice), choice.value): value for choice, value in pairs}
        self._choices = [choice for choice, _ in pairs]

    def __getitem__(self, choice: StrEnum) -> V:
        return self._held[type(choice), choice.value]

    def __iter__(self) -> Iterator[StrEnum]:
        return iter(self._choices)

    def __len__(self) -> int:
        return len(self._choices)


TITLES: Mapping[StrEnum, Sentence] = ByChoice(
    (Horizon.LONG_TERM, translate("Plan", "Long-term (vision)")),
    (Horizon.MID_TERM, translate("Plan", "Mid-term")),
    (Horizon.SHORT_TERM, translate("Plan", "Short-term (annual)")),
    (ElementKind.GOAL, translate("Plan", "Goal")),
    (ElementKind.AXIS, translate("Plan", "Axis")),
    (ElementKind.STRATEGY, translate("Plan", "Strategy")),
    (ElementKind.POLICY, translate("Plan", "Executive policy")),
    (ElementKind.PROGRAM, translate("Plan", "Program")),
    (ElementKind.PROJECT, translate("Plan", "Project")),
    (ElementKind.STAGE, translate("Plan", "Stage")),
    (Direction.INCREASE, translate("Plan", "More is better")),
    (Direction.DECREASE, translate("Plan", "Less is better")),
    (Direction.EXACT, translate("Plan", "Exactly the target")),
    (Direction.RANGE, translate("Plan", "Within a range")),
    (EntryKind.PERIOD, translate("Plan", "Amount of this period")),
    (EntryKind.YEAR_TO_DATE, translate("Plan", "Total since the beginning of the year")),
    (EntryKind.PLAN_TO_DATE, translate("Plan", "Total since the beginning of the plan")),
    (EntryKind.SNAPSHOT, translate("Plan", "State at the end of the period")),
    (EntryKind.RATIO, translate("Plan", "Ratio of two amounts")),
    (TargetKind.PERIOD, translate("Plan", "Target of each period")),
    (TargetKind.CUMULATIVE, translate("Plan", "Cumulative target to the end of the period")),
    (TargetKind.FINAL, translate("Plan", "Final target only")),
    (Aggregation.SUM, translate("Plan", "Sum")),
    (Aggregation.AVERAGE, translate("Plan", "Average")),
    (Aggregation.LAST, translate("Plan", "Last value")),
    *((kind, kind.word()) for kind in CycleKind),
)
"""The title of every choice; what a template offers is read back as the same choice."""

WORDS: Mapping[StrEnum, str] = ByChoice(
    (Horizon.LONG_TERM, "بلندمدت (چشم‌انداز)|بلندمدت|چشم‌انداز|long term"),
    (Horizon.MID_TERM, "میان‌مدت|پنج‌ساله|mid term"),
    (Horizon.SHORT_TERM, "کوتاه‌مدت (سالانه)|کوتاه‌مدت|سالانه|عملیاتی|short term|annual"),
    (ElementKind.GOAL, "هدف|هدف کلان|هدف چشم‌انداز|اهداف|اهداف کلان|vision goal|goals"),
    (ElementKind.AXIS, "محور|محورها|حوزه|بخش|معاونت|agency|department|axes|sector|theme"),
    (ElementKind.STRATEGY, "راهبرد|راهبردها|استراتژی|service|strategies"),
    (ElementKind.POLICY, "سیاست اجرایی|سیاست|سیاست‌ها|سیاست‌های اجرایی|policy|policies"),
    (ElementKind.PROGRAM, "برنامه|برنامه‌ها|طرح|programme|programs|objective"),
    (ElementKind.PROJECT, "پروژه|پروژه‌ها|projects"),
    (ElementKind.STAGE, "مرحله|مراحل|فعالیت|stages|activity|milestone"),
    (
        Direction.INCREASE,
        (
            "بیشتر بهتر|افزایشی|افزایش|صعودی|رو به بالا|هرچه بیشتر بهتر|هر چه بیشتر بهتر|مثبت|+|↑|▲"
            "|up|higher|high|increase|increasing|more|ascending|higher is better|maximize|positive"
        ),
    ),
    (
        Direction.DECREASE,
        (
            "کمتر بهتر|کاهشی|کاهش|نزولی|رو به پایین|هرچه کمتر بهتر|هر چه کمتر بهتر|منفی|-|−|↓|▼"
            "|down|lower|low|decrease|decreasing|less|descending|lower is better|minimize|negative"
        ),
    ),
    (Direction.EXACT, "برابر هدف|دقیق|برابر|ثابت|exact|equal|constant|="),
    (Direction.RANGE, "در بازه|بازه|بازه‌ای|محدوده|range|between"),
    (EntryKind.PERIOD, "مقدار همین دوره|همین دوره|دوره‌ای|this period"),
    (EntryKind.YEAR_TO_DATE, "جمع از ابتدای سال|از ابتدای سال|year to date|ytd"),
    (EntryKind.PLAN_TO_DATE, "جمع از ابتدای برنامه|از ابتدای برنامه|plan to date"),
    (EntryKind.SNAPSHOT, "وضعیت لحظه‌ای|وضعیت پایان دوره|لحظه‌ای|state|snapshot"),
    (EntryKind.RATIO, "نسبت صورت به مخرج|نسبت صورت/مخرج|نسبت|ratio"),
    (TargetKind.PERIOD, "هدف هر دوره|هر دوره|each period"),
    (TargetKind.CUMULATIVE, "هدف تجمعی تا پایان دوره|تا پایان دوره|cumulative"),
    (TargetKind.FINAL, "فقط هدف نهایی|نهایی|هدف نهایی|final"),
    (Aggregation.SUM, "جمع|مجموع|total"),
    (Aggregation.AVERAGE, "میانگین|متوسط|mean"),
    (Aggregation.LAST, "آخرین مقدار|آخرین|last"),
    (CycleKind.FORTNIGHTLY, "دوهفتگی|دوهفته‌ای|پانزده‌روزه|۱۵ روزه|fortnight"),
    (CycleKind.TWO_MONTHLY, "دوماهه|دو ماهه|دوماهانه|bimonthly"),
    (CycleKind.SIX_MONTHLY, "شش‌ماهه|شش ماهه|۶ ماهه|نیم‌سال|half year|semiannual"),
    (CycleKind.ANNUAL, "سالانه|سالیانه|یک‌ساله|yearly"),
)
"""Other words for the same choice, parted by ``|``; how offices write them in their own tables."""


def read_choice(kind: type[E], text: str) -> E | None:
    """The choice of *kind* that *text* names, in either language, however it is spelt."""
    found = _choices(kind).get(choice_key(text))
    return None if found is None else kind(found)


def choice_key(text: str) -> str:
    """What two spellings of one choice have in common."""
    key = search_key(text)
    return "".join(letter for letter in key if letter.isalnum()) or key


@cache
def _choices(kind: type[StrEnum]) -> dict[str, StrEnum]:
    found: dict[str, StrEnum] = {}
    for choice in kind:
        for word in (choice.value, TITLES[choice].source, *WORDS[choice].split("|")):
            found.setdefault(choice_key(word), choice)
    return found
