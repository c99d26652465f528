"""An amendment of the plan on paper: what it is for and what it changes, old beside new."""

from collections.abc import Iterator

from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.language import translate
from paayesh_desktop.reports.report import (
    Block,
    Cell,
    Column,
    Fact,
    Facts,
    Look,
    Row,
    Table,
    Text,
    Tone,
)
from paayesh_desktop.services.amending.amended_words import value_words
from paayesh_desktop.services.amending.amendment_reader import AmendmentReader, ItemLine
from paayesh_desktop.services.amending.amendment_stage import stage
from paayesh_desktop.services.wording import Wording
from paayesh_desktop.store.view import View


def amendment_blocks(view: View, wording: Wording, amendment: PlanAmendment) -> Iterator[Block]:
    """Facts, the reason, and the table of changes."""
    say = wording.say
    yield Facts(
        (
            Fact(say(_TITLE), amendment.title),
            Fact(say(_STAGE), say(stage(view, amendment).word()), Tone.STRONG),
            Fact(say(_EFFECTIVE), wording.day(amendment.effective_on)),
            Fact(say(_KIND), say(_STOP if amendment.stops else _AMEND)),
        )
    )
    if amendment.reason:
        yield Text(amendment.reason)
    yield Table(
        say(translate("AmendmentPaper", "What changes in the plan")),
        (
            Column(say(_SUBJECT), 30),
            Column(say(_FIELD), 14),
            Column(say(_OLD), 16, Look.FIGURE),
            Column(say(_NEW), 16, Look.FIGURE),
        ),
        tuple(_item(wording, line) for line in AmendmentReader.items(view, amendment)),
        empty=say(translate("AmendmentPaper", "Nothing has been entered yet.")),
    )


def _item(wording: Wording, line: ItemLine) -> Row:
    where = [line.detail, line.unit, wording.period(line.period) if line.period else ""]
    below = " · ".join(part for part in where if part)
    return Row(
        (
            Cell(f"{line.subject}\n{below}" if below else line.subject),
            Cell(wording.say(line.field.word())),
            Cell(value_words(wording, line.field, line.old)),
            Cell(value_words(wording, line.field, line.new)),
        )
    )


_TITLE = translate("AmendmentPaper", "Amendment")
_STAGE = translate("AmendmentPaper", "Stage")
_EFFECTIVE = translate("AmendmentPaper", "In force from")
_KIND = translate("AmendmentPaper", "Kind")
_STOP = translate("AmendmentPaper", "stop of the project")
_AMEND = translate("AmendmentPaper", "amendment of the plan")
_SUBJECT = translate("AmendmentPaper", "What is changed")
_FIELD = translate("AmendmentPaper", "Field")
_OLD = translate("AmendmentPaper", "As it is")
_NEW = translate("AmendmentPaper", "As it shall be")
