"""What the commands about the loop say of moves, steps and guidance, for scripts and for people."""

from collections.abc import Mapping, Sequence

from paayesh_desktop.cli.cycle import jalali
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.services.loop.move_lines import MoveLine
from paayesh_desktop.services.loop.next_steps import Guide, NextStep


def step_facts(steps: Sequence[NextStep]) -> list[Mapping[str, object]]:
    return [
        {
            "kind": step.kind,
            "verb": step.verb,
            "primary": step.primary,
            "court": step.court,
            "may": step.may,
            "who": [{"id": key, "name": name} for key, name in step.who],
            "missing": list(step.missing),
        }
        for step in steps
    ]


def move_facts(moves: Sequence[MoveLine]) -> list[Mapping[str, object]]:
    return [
        {
            "number": move.number,
            "kind": move.kind,
            "title": move.title,
            "state": move.state,
            "person": {"id": move.person_id, "name": move.person_name},
            "role": move.role,
            "moved_on": move.moved_on,
            "reason": move.reason,
            "due_on": move.due_on,
            "meeting": move.meeting_number,
            "resolution": move.resolution_number,
        }
        for move in moves
    ]


def guide_facts(guide: Guide) -> Mapping[str, object]:
    return {
        "happened": guide.happened,
        "turn": guide.turn,
        "then": guide.then,
        "due_on": guide.due_on,
        "overdue": guide.overdue,
    }


def guidance(guide: Guide, steps: Sequence[NextStep]) -> list[Sentence]:
    """What happened, whose turn, what next and by when; then what the next step lacks."""
    said = [guide.happened, guide.turn, guide.then]
    if guide.due_on is not None:
        due = translate("Terminal", "Due on {day}.").fill(day=guide.due_on)
        late = translate("Terminal", "Due on {day}: {days} working days late.")
        said.append(late.fill(day=guide.due_on, days=guide.overdue) if guide.overdue else due)
    for step in steps:
        if step.primary:
            said.append(translate("Terminal", "Next: {verb}").fill(verb=step.verb))
            said += step.missing
    return said


def history(moves: Sequence[MoveLine], catalogue: Catalogue) -> Table:
    return Table(
        [
            Column(translate("Terminal", "Day")),
            Column(translate("Terminal", "What"), wide=True),
            Column(translate("Terminal", "Who")),
            Column(translate("Terminal", "As")),
            Column(translate("Terminal", "Resolution")),
        ],
        [
            (
                jalali(move.moved_on, catalogue),
                move.title,
                move.person_name,
                move.role,
                move.resolution_number,
            )
            for move in moves
        ],
    )
