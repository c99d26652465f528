"""What stands on a line of a form, as people read it in lists and comparisons."""

from decimal import Decimal

from paayesh_desktop.domain.form_sheet import NO, YES, Line, Typing, TypingStatus
from paayesh_desktop.domain.quantity import parse_number
from paayesh_desktop.domain.text import isolate, single_line
from paayesh_desktop.language import translate
from paayesh_desktop.services.wording import NOTHING, Wording

_LONGEST = 80
_WORDS = {
    YES: translate("EntryWords", "Yes"),
    NO: translate("EntryWords", "No"),
}
_MISSING = translate("EntryWords", "not available: {reason}")
_MISSING_BARE = translate("EntryWords", "not available")
_NOT_DUE = translate("EntryWords", "not due")
_RATIO = translate("EntryWords", "{part} of {whole}")


def entry_words(line: Line, typing: Typing, wording: Wording) -> str:
    """Short, on one line."""
    if typing.status is TypingStatus.NOT_DUE:
        return wording.say(_NOT_DUE)
    if typing.status is TypingStatus.NOT_AVAILABLE:
        reason = single_line(typing.reason)
        bare = _MISSING.fill(reason=isolate(reason)) if reason else _MISSING_BARE
        return wording.say(bare)
    if typing.is_blank:
        return NOTHING
    if not line.is_number:
        code = _WORDS.get(typing.value)
        return wording.say(code) if code else isolate(single_line(typing.value)[:_LONGEST])
    figure = _figure(typing.value, wording)
    if not line.is_ratio:
        return figure
    return wording.say(_RATIO.fill(part=figure, whole=_figure(typing.denominator, wording)))


def _figure(text: str, wording: Wording) -> str:
    number = parse_number(text)
    return wording.shown(number) if isinstance(number, Decimal) else text or NOTHING
