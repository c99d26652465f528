"""What came of filled workbooks, in sentences for the screen and the terminal."""

from functools import reduce

from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.forms.filled_workbook import BookLook, Outcome
from paayesh_desktop.services.forms.taken_workbook import TakenBook

WRONG = (Outcome.BAD, Outcome.MISSING)


def seen_words(look: BookLook) -> Sentence:
    """What a file would change, before anything is taken."""
    if look.refusal is not None:
        return look.refusal
    counts = (
        (_NEW, look.count(Outcome.NEW)),
        (_CHANGED, look.count(Outcome.CHANGED)),
        (_WRONG, look.count(*WRONG)),
    )
    parts = [pattern.fill(count=count) for pattern, count in counts if count]
    return reduce(lambda one, other: _AND.fill(one=one, other=other), parts) if parts else _NOTHING


def taken_words(taken: TakenBook) -> Sentence:
    """What became of a file."""
    if taken.problem is not None:
        return taken.problem
    if taken.finished and taken.saved:
        return _FINISHED.fill(saved=taken.saved)
    if taken.saved:
        return _SAVED.fill(saved=taken.saved, wrong=taken.look.count(*WRONG))
    return _LEFT


_NOTHING = translate("FilledWords", "Nothing new: it says what is saved already.")
_NEW = translate("FilledWords", "{count} new answers")
_CHANGED = translate("FilledWords", "{count} other than saved")
_WRONG = translate("FilledWords", "{count} to be corrected")
_AND = translate("FilledWords", "{one}, {other}")
_FINISHED = translate("FilledWords", "{saved} answers were taken; the form is typed completely.")
_SAVED = translate("FilledWords", "{saved} answers were taken; {wrong} lines are to be corrected.")
_LEFT = translate("FilledWords", "Nothing was taken: the file says nothing new.")
