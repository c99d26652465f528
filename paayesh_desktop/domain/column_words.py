"""The words by which offices head their columns and mark their rows of totals."""

import re
from collections.abc import Mapping
from functools import cache

from paayesh_desktop.domain.column_mapping import Role
from paayesh_desktop.domain.plan import ElementKind
from paayesh_desktop.domain.plan_words import choice_key, read_choice

ROLE_WORDS: Mapping[Role, str] = {
    Role.INDICATOR_CODE: (
        "id|code|indicator id|indicator code|kpi id|کد|شناسه|کد شاخص|شناسه شاخص|شماره شاخص"
    ),
    Role.INDICATOR: (
        "indicator|indicators|indicator name|indicator title|kpi|measure name|performance indicator"
        "|performance measure|metric|شاخص|شاخص‌ها|عنوان شاخص|نام شاخص|شرح شاخص|شاخص عملکرد"
        "|شاخص ارزیابی|شاخص کلیدی عملکرد|عنوان"
    ),
    Role.MEASURE: (
        "unit|units|unit of measure|unit of measurement|measure|measurement unit|uom|واحد|واحد سنجش"
        "|واحد اندازه‌گیری|واحد شاخص|مقیاس"
    ),
    Role.DIRECTION: (
        "direction|desired direction|polarity|trend desired|جهت|جهت مطلوب|جهت شاخص|جهت مطلوبیت"
        "|روند مطلوب|نوع شاخص|مطلوبیت|سمت مطلوب"
    ),
    Role.ENTRY_KIND: "entry kind|نوع ورود|معنای عدد|نوع داده|نوع نتیجه",
    Role.TARGET_KIND: "target kind|نوع هدف|معنای هدف|معنای وضع مطلوب",
    Role.BASELINE: "baseline|base|base value|خط مبنا|خط پایه|مقدار پایه|مبنا|وضع موجود|وضعیت موجود",
    Role.WEIGHT: "weight|importance|وزن|ضریب|ضریب اهمیت|وزن شاخص|درجه اهمیت",
    Role.CRITICAL: "critical|key|is critical|حیاتی|بحرانی|کلیدی|شاخص حیاتی",
    Role.WORKGROUP: "workgroup|کارگروه|کارگروه مسئول|کارگروه پایش",
    Role.UNIT: "unit code|office|district|واحد مسئول|دستگاه|دستگاه مجری|واحد مجری|منطقه|مجری",
    Role.PERIOD: "period|year|fiscal year|date|دوره|سال|دوره پایش|مقطع|دوره گزارش",
    Role.TARGET: (
        "target|targets|desired|desired state|goal value|planned|plan|هدف|هدف‌گذاری|مقدار هدف"
        "|وضع مطلوب|وضعیت مطلوب|مطلوب|پیش‌بینی|پیش‌بینی شده|برنامه|مقدار برنامه|مقدار مطلوب|هدف کمی"
    ),
    Role.UPPER: "upper|upper limit|maximum|حد بالا|سقف|سقف بازه|بیشینه|حداکثر",
    Role.RESULT: (
        "actual|actuals|result|results|value|achieved|performance|outcome|reported|عملکرد|نتیجه|نتایج"
        "|مقدار|واقعی|مقدار واقعی|تحقق|تحقق یافته|محقق شده|مقدار تحقق یافته|عملکرد واقعی"
    ),
    Role.DENOMINATOR: "denominator|مخرج",
    Role.REASON: "reason|explanation|دلیل|علت|دلیل نداشتن عدد|علت عدم ارائه",
    Role.COMPARE: (
        "verdict|official verdict|met|status|rating|ارزیابی|وضعیت|نتیجه ارزیابی|قضاوت|درصد تحقق"
        "|درجه تحقق|میزان تحقق"
    ),
}
"""Words for a column's role, parted by ``|``; compared without spaces, digits and marks."""

_FIGURES = {
    Role.TARGET: "هدف|هدف‌گذاری|مطلوب|پیش‌بینی|target|planned",
    Role.RESULT: "عملکرد|واقعی|محقق|actual|actuals|result|achieved",
}
_CALCULATED = (
    "درصد|نسبت|میزان|انحراف|اختلاف|تغییر|رشد|رتبه|تجمعی|تجمیعی|تحقق|%|٪"
    "|percent|share|rate|variance|difference|change|growth|rank|cumulative"
)
_TOTAL_WORDS = (
    "جمع|جمع کل|مجموع|مجموع کل|جمع کل برنامه|جمع نهایی|جمع صفحه|کل|سرجمع|میانگین|میانگین کل"
    "|total|totals|grand total|subtotal|sub total|sum|overall|average|all"
)
_TOTAL_OF = re.compile(
    r"(?:جمع|مجموع|میانگین)(?: کل)? "
    r"(?:محور|هدف|راهبرد|سیاست|برنامه|پروژه|بخش|حوزه|سرفصل|صفحه|معاونت)(?!\w)"
    r"|(?:grand |sub-?)total(?!\w)"
    r"|total (?:of|for) (?:axis|goal|strategy|policy|program|agency|service|section|sheet)(?!\w)",
    re.IGNORECASE,
)
_LONGEST = 80  # characters: what is longer is prose
_DECORATION = re.compile(r"\([^)]*\)|[0-9۰-۹*:：.،,/\-–]")
_CODED = re.compile(
    r"^(?:کد|شناسه|عنوان|نام|شرح|code|id|title|name)\s+(?:of\s+)?|\s+(?:code|id|title|name)$"
)


def role_of(header: str) -> Role | None:
    """The role that a header names; brackets, digits and marks in it do not matter."""
    words = _roles()
    return words.get(choice_key(header)) or words.get(choice_key(_DECORATION.sub(" ", header)))


def figure_role_of(words: str) -> Role | None:
    """Target or result, where one of the two words stands among others and nothing says that the
    column is calculated from them (a share, a difference, a rank) or adds up periods."""
    said = {choice_key(word) for word in words.split()}
    if said & _keys(_CALCULATED):
        return None
    roles = [role for role, keys in _FIGURES.items() if said & _keys(keys)]
    return roles[0] if len(roles) == 1 else None


def level_of(header: str) -> ElementKind | None:
    """The level of the plan that a header names, with or without “code of” or “title of”."""
    bare = _DECORATION.sub(" ", header).strip().casefold()
    return read_choice(ElementKind, bare) or read_choice(ElementKind, _CODED.sub("", bare))


def is_total(text: str) -> bool:
    """Whether a row headed *text* adds up the rows above it; «جمع‌آوری زباله» does not."""
    bare = text.strip(" :：*")
    return len(bare) <= _LONGEST and (choice_key(bare) in _totals() or bool(_TOTAL_OF.match(bare)))


@cache
def _roles() -> dict[str, Role]:
    return {
        choice_key(word): role for role, words in ROLE_WORDS.items() for word in words.split("|")
    }


@cache
def _keys(words: str) -> frozenset[str]:
    return frozenset(choice_key(word) for word in words.split("|"))


@cache
def _totals() -> frozenset[str]:
    return _keys(_TOTAL_WORDS)
