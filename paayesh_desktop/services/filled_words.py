"""What came of filled workbooks, in sentences for the screen and the terminal."""

from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.filled_workbook import BookLook, Outcome
from paayesh_desktop.services.filled_workbooks import TakenBook

WRONG = (Outcome.BAD, Outcome.MISSING)


def seen_words(look: BookLook) -> Sentence:
    """What a file would change, before anything is taken."""
    if look.refusal is not None:
        return look.refusal
    new, changed, wrong = look.count(Outcome.NEW), look.count(Outcome.CHANGED), look.count(*WRONG)
    if not new + changed + wrong:
        return _NOTHING
    if not changed + wrong:
        return _NEW.fill(new=new)
    return _COUNTS.fill(new=new, changed=changed, wrong=wrong)


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
_NEW = translate("FilledWords", "{new} new answers")
_COUNTS = translate(
    "FilledWords", "{new} new answers, {changed} other than saved, {wrong} to be corrected"
)
_FINISHED = translate("FilledWords", "{saved} answers were taken; the form is typed completely.")
_SAVED = translate("FilledWords", "{saved} answers were taken; {wrong} lines are to be corrected.")
_LEFT = translate("FilledWords", "Nothing was taken: the file says nothing new.")
