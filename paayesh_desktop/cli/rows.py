"""Rows of any kind: the history of one, and finding them."""

from argparse import Namespace
from pathlib import Path

import msgspec

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.instant import instant
from paayesh_desktop.cli.plan_choice import the_row
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.services.kind_words import KINDS
from paayesh_desktop.services.row_history import HistoryStep, row_history
from paayesh_desktop.services.search import Search

_MOST_HITS = 10_000


def history(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Every revision of a row, the newest first."""
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            key = the_row(view, args.row, args.plan)
            revisions = view.history(key)
            people = {person.id: person.name for person in view.find(Person)}
        steps = row_history(workspace.store, key)
    if not revisions:
        raise UserError(
            translate(
                "Terminal",
                "There is no row with the key {key}. Nothing was done. To look for it by its name:"
                " paayesh search TEXT",
            ),
            key=str(key),
        )
    facts = {
        "row": key,
        "kind": revisions[-1].entity.entity,
        "revisions": [
            {
                "number": revised.number,
                "at": revised.at,
                "by": {"id": revised.by, "name": people.get(revised.by)},
                "party": revised.party,
                "removed": revised.removed,
                "hash": revised.hash.hex(),
                "fields": msgspec.structs.asdict(revised.entity),
            }
            for revised in reversed(revisions)
        ],
    }
    said = [line for step in steps for line in _step(step, terminal.catalogue)]
    return Answer(facts, said)


def search(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    text = " ".join(args.text)
    limit = min(max(1, args.limit), _MOST_HITS)
    with opened(terminal, home) as workspace:
        hits = Search(workspace.store).find(text, limit)
    facts = {
        "text": text,
        "hits": [
            {
                "kind": hit.kind,
                "id": hit.key,
                "code": hit.code,
                "title": hit.title,
                "path": hit.path,
            }
            for hit in hits
        ],
    }
    if not hits:
        none = translate("Terminal", "Nothing was found for “{text}”. Try fewer or shorter words.")
        return Answer(facts, [none.fill(text=text)])
    table = Table(
        [
            Column(translate("Terminal", "Kind")),
            Column(translate("Terminal", "Code")),
            Column(translate("Terminal", "Title"), wide=True),
            Column(translate("Terminal", "Under"), wide=True),
        ],
        [
            (KINDS.get(hit.kind, hit.kind), hit.code, hit.title, hit.path[-1] if hit.path else None)
            for hit in hits
        ],
    )
    return Answer(facts, [table])


def _step(step: HistoryStep, catalogue: Catalogue) -> list[Sentence]:
    heading = translate("Terminal", "{number}. {at} · {by} · {what}").fill(
        number=step.number, at=instant(step.at, catalogue), by=step.by or "–", what=step.what
    )
    first = translate("Terminal", "• {name}: {after}")
    later = translate("Terminal", "• {name}: {before} ← {after}")
    nothing = translate("Terminal", "(empty)")
    return [
        heading,
        *(
            (first if change.before is None else later).fill(
                name=change.name,
                before=change.before,
                after=nothing if change.after is None else change.after,
            )
            for change in step.changes
        ),
    ]
