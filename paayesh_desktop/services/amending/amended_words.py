"""The values of an amendment as people read them, on screens and papers."""

from datetime import date
from decimal import Decimal

from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.domain.amendment_text import Aim, NewIndicator, Value
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.domain.verdict import Comparison, Rule
from paayesh_desktop.language import translate
from paayesh_desktop.services.wording import NOTHING, Wording

_YES = translate("AmendedWords", "yes")
_NO = translate("AmendedWords", "no")
_RANGE = translate("AmendedWords", "{low} to {high}")
_MADE = translate("AmendedWords", "{title} (code {code}, weight {weight})")
_ALWAYS = translate("AmendedWords", "otherwise {verdict}")
_RULE = translate("AmendedWords", "{comparison} {multiplier}: {verdict}")
_INHERITED = translate("AmendedWords", "as above it")


def value_words(wording: Wording, field: AmendedField, value: Value) -> str:
    """*value* in one line; a rule list in one line too."""
    match value:
        case None:
            words = wording.say(_INHERITED) if field is AmendedField.RULES else NOTHING
        case bool():
            words = wording.say(_YES if value else _NO)
        case Aim():
            words = wording.number(value.value)
            if value.upper is not None:
                words = wording.say(_RANGE.fill(low=words, high=wording.number(value.upper)))
        case Decimal():
            words = wording.number(value)
        case date():
            words = wording.day(value)
        case NewIndicator():
            words = wording.say(
                _MADE.fill(
                    title=isolate(value.title),
                    code=wording.code(value.code),
                    weight=wording.number(value.weight),
                )
            )
        case tuple():
            words = " · ".join(_rule(wording, rule) for rule in value)
        case str():
            words = isolate(value)
    return words


def _rule(wording: Wording, rule: Rule) -> str:
    verdict = wording.say(rule.verdict.word())
    if rule.comparison is Comparison.ALWAYS:
        return wording.say(_ALWAYS.fill(verdict=verdict))
    return wording.say(
        _RULE.fill(
            comparison=_SIGNS[rule.comparison],
            multiplier=wording.number(rule.multiplier),
            verdict=verdict,
        )
    )


_SIGNS = {
    Comparison.ABOVE: "\u200e>",
    Comparison.AT_LEAST: "\u200e≥",
    Comparison.EQUAL: "=",
    Comparison.AT_MOST: "\u200e≤",
    Comparison.BELOW: "\u200e<",
}
