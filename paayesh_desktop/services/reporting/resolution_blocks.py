"""Resolutions on paper: what was resolved, who does it until when, and how far its chain is."""

from collections.abc import Sequence

from paayesh_desktop.domain.resolution import Binding
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.reports.report import Cell, Column, Look, Row, Table, Tone
from paayesh_desktop.services.meetings.resolutions import ResolutionLine, StepLine
from paayesh_desktop.services.wording import NOTHING, Wording


def resolution_table(
    wording: Wording,
    title: str,
    lines: Sequence[ResolutionLine],
    empty: str = "",
    *,
    bound: bool = False,
) -> Table:
    """One row for each in their order. *bound* says of each when it binds, which stays as it was
    resolved, instead of where it is now."""
    return Table(
        title,
        _columns(wording, _BINDS if bound else _STATE),
        tuple(_row(wording, line, bound=bound) for line in lines),
        empty=empty,
    )


def blank_resolutions(wording: Wording, count: int, height: int) -> Table:
    """So many rows to write into, each so many millimetres high."""
    row = Row(tuple(Cell("") for _ in range(5)))
    return Table("", _columns(wording, _BINDS), (row,) * count, row_height=height)


def _columns(wording: Wording, last: Sentence) -> tuple[Column, ...]:
    say = wording.say
    return (
        Column(say(_NUMBER), 9, Look.CODE),
        Column(say(_RESOLVED), 42),
        Column(say(_OWNER), 17),
        Column(say(_DUE), 11, Look.CODE),
        Column(say(last), 15),
    )


def chain_table(wording: Wording, title: str, lines: Sequence[ResolutionLine]) -> Table:
    """The steps of the chains of those that need one; no rows where none does."""
    say = wording.say
    chained = [line for line in lines if line.steps]
    rows: list[Row] = []
    for line in chained:
        if len(chained) > 1:
            number = wording.numbered(line.resolution.number)
            rows.append(Row((Cell(say(_OF.fill(number=number))),), head=True))
        rows += [_step(wording, step) for step in line.steps]
    return Table(
        title,
        (
            Column(say(_STEP), 30),
            Column(say(_LETTER), 16, Look.CODE),
            Column(say(_DAY), 12, Look.CODE),
            Column(say(_STATE), 18),
            Column(say(_BY), 18),
        ),
        tuple(rows),
    )


def state_cell(wording: Wording, line: ResolutionLine) -> Cell:
    """Where a resolution is; of one in force, how its follow-up goes."""
    if line.late_by:
        return Cell(wording.say(_LATE), tone=Tone.BAD)
    if line.resolution.done_on is not None:
        return Cell(wording.say(_DONE), tone=Tone.GOOD)
    return Cell(wording.say(_FOLLOWED if line.followed else line.state.word()))


def _row(wording: Wording, line: ResolutionLine, *, bound: bool) -> Row:
    one = line.resolution
    chained = one.binding is Binding.CHAIN
    binds = Cell(wording.say(_ON_CHAIN if chained else _ON_MINUTES))
    kind = wording.say(one.kind.word())
    text = "\n".join(part for part in (one.title, f"({kind})", one.text) if part)
    return Row(
        (
            Cell(wording.numbered(one.number)),
            Cell(text),
            Cell(line.owner or NOTHING),
            Cell(wording.day(one.due_on) if one.due_on else NOTHING, day=one.due_on),
            binds if bound else state_cell(wording, line),
        )
    )


def _step(wording: Wording, line: StepLine) -> Row:
    say, taken = wording.say, line.taken
    name = Cell(say(line.step.word()))
    if taken is None:
        waits = say(_WAITED if line.is_next else _TO_COME)
        blank = Cell(NOTHING, tone=Tone.FAINT)
        return Row((name, blank, blank, Cell(waits, tone=Tone.FAINT), blank))
    state = Cell(say(_CONFIRMED), tone=Tone.GOOD)
    if not taken.confirmed:
        state = Cell(say(_REFUSED.fill(reason=isolate(taken.reason))), tone=Tone.BAD)
    return Row(
        (
            name,
            Cell(wording.numbered(taken.letter_number)),
            Cell(wording.day(taken.letter_on), day=taken.letter_on),
            state,
            Cell(line.by or NOTHING),
        )
    )


_NUMBER = translate("ResolutionPaper", "Number")
_RESOLVED = translate("ResolutionPaper", "Resolution")
_OWNER = translate("ResolutionPaper", "Carried out by")
_DUE = translate("ResolutionPaper", "Due on")
_STATE = translate("ResolutionPaper", "State")
_BINDS = translate("ResolutionPaper", "Binds")
_ON_MINUTES = translate("ResolutionPaper", "on the minutes")
_ON_CHAIN = translate("ResolutionPaper", "after the whole chain")
_OF = translate("ResolutionPaper", "Resolution {number}")
_STEP = translate("ResolutionPaper", "Step")
_LETTER = translate("ResolutionPaper", "Number of the letter")
_DAY = translate("ResolutionPaper", "Date")
_BY = translate("ResolutionPaper", "Recorded by")
_LATE = translate("Resolution", "follow-up late")
_FOLLOWED = translate("Resolution", "being followed up")
_DONE = translate("Resolution", "carried out")
_CONFIRMED = translate("ResolutionPaper", "confirmed")
_REFUSED = translate("ResolutionPaper", "refused: {reason}")
_WAITED = translate("ResolutionPaper", "the next step")
_TO_COME = translate("ResolutionPaper", "still to come")
