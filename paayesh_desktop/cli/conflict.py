"""What two desks of one party wrote apart: both versions, and the decision between them."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.bundle_facts import when
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Cell, Column, Table
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.services.exchange.conflict_file import (
    ConflictFile,
    ConflictLine,
    FieldPair,
    Side,
    Version,
)
from paayesh_desktop.services.exchange.conflicts import Conflicts
from paayesh_desktop.services.wording import Wording

_SHORT = 8


def list_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        lines = [line for line in Conflicts(workspace).all() if line.mine or not args.mine]
    facts = {"conflicts": [_line(line) for line in lines]}
    if not lines:
        return Answer(facts, [_NONE])
    columns = [
        Column(translate("Terminal", "Row")),
        Column(translate("Terminal", "Kind")),
        Column(translate("Terminal", "Title"), wide=True),
        Column(translate("Terminal", "Whose"), wide=True),
        Column(translate("Terminal", "When")),
        Column(translate("Terminal", "Who decides")),
    ]
    rows: list[Sequence[Cell]] = [
        (
            line.row.hex[-_SHORT:],
            line.kind,
            line.title,
            line.party_title,
            when(line.at, terminal.catalogue),
            _decides(line),
        )
        for line in lines
    ]
    return Answer(facts, [Table(columns, rows)])


def show(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        conflicts = Conflicts(workspace)
        return _answer(_the_file(conflicts, args.row), terminal.catalogue)


def keep(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """One of the two versions holds as it is."""
    with opened(terminal, home) as workspace:
        conflicts = Conflicts(workspace)
        file = _the_file(conflicts, args.row)
        conflicts.keep(file.line.row, file.pair, Side(args.side), day=today())
        return _decided(conflicts, file)


def combine(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """The version that shows holds, but with some fields of the other."""
    with opened(terminal, home) as workspace:
        conflicts = Conflicts(workspace)
        file = _the_file(conflicts, args.row)
        known = {pair.field for pair in file.differing}
        for field in args.field:
            if field not in known:
                raise UserError(_NO_FIELD, field=field, known=", ".join(sorted(known)))
        conflicts.combine(file.line.row, file.pair, args.field, day=today())
        return _decided(conflicts, file)


def computed(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    """Rows that are computed from others stay as they show."""
    with opened(terminal, home) as workspace:
        count = Conflicts(workspace).keep_computed(day=today())
    said = translate("Terminal", "{count} computed rows stay as they show.").fill(count=count)
    return Answer({"kept": count}, [said])


def ask(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """The committee asks the workgroup whose row it is."""
    with opened(terminal, home) as workspace:
        conflicts = Conflicts(workspace)
        file = _the_file(conflicts, args.row)
        question = conflicts.ask(file.line.row, " ".join(args.text), day=today())
    said = translate("Terminal", "The question goes to {party} with the next file.")
    facts = {"question": {"id": question.id, "row": file.line.row}}
    return Answer(facts, [said.fill(party=file.line.party_title)])


def _the_file(conflicts: Conflicts, text: str) -> ConflictFile:
    """The row by its key, or by the end of it as the list shows it."""
    wanted = text.replace("-", "").casefold()
    found = [line for line in conflicts.all() if wanted and line.row.hex.endswith(wanted)]
    if len(found) > 1:
        raise UserError(_SEVERAL, text=text, known=", ".join(str(line.row) for line in found))
    file = conflicts.open(found[0].row, today()) if found else None
    if file is None:
        raise UserError(_NO_ROW, text=text)
    return file


def _answer(file: ConflictFile, catalogue: Catalogue) -> Answer:
    wording = Wording(catalogue)
    facts: dict[str, object] = {
        "conflict": _line(file.line),
        "shown": _version(file.shown),
        "other": _version(file.other),
        "more": file.more,
        "fields": [_pair(pair) for pair in file.fields],
        "questions": [one.question.text for one in file.questions],
        "may_decide": file.may_resolve,
        "may_ask": file.may_ask,
        "able": list(file.able),
    }
    columns = [
        Column(translate("Terminal", "Field")),
        Column(translate("Terminal", "Name"), wide=True),
        Column(translate("Terminal", "Before"), wide=True),
        Column(translate("Terminal", "Shown now"), wide=True),
        Column(translate("Terminal", "The other"), wide=True),
    ]
    rows: list[Sequence[Cell]] = [
        (pair.field, pair.name, pair.before, pair.shown, pair.other) for pair in file.differing
    ]
    said: list[Sentence | Table] = [
        _HEAD.fill(kind=file.line.kind, title=file.line.title),
        _told(_SHOWN, file.shown, catalogue),
        _told(_OTHER, file.other, catalogue),
    ]
    if rows:
        said.append(Table(columns, rows))
    if file.may_resolve:
        said.append(_NEXT.fill(row=file.line.row.hex[-_SHORT:]))
    elif file.able:
        said.append(_ABLE.fill(names=wording.listed(file.able)))
    return Answer(facts, said)


def _decided(conflicts: Conflicts, file: ConflictFile) -> Answer:
    """*more* of its versions may come up after the two."""
    left = sum(line.row == file.line.row for line in conflicts.all())
    said = [_MORE if left else _DONE]
    return Answer({"row": file.line.row, "decided": not left}, said)


def _told(pattern: Sentence, version: Version, catalogue: Catalogue) -> Sentence:
    state = _REMOVED if version.removed else _WRITTEN
    return pattern.fill(
        state=state,
        person=version.person or "–",
        desk=version.desk or "–",
        at=when(version.at, catalogue),
    )


def _decides(line: ConflictLine) -> Sentence:
    if line.computed:
        return translate("Terminal", "nobody: it is computed")
    if line.mine:
        return translate("Terminal", "this desk's party")
    return translate("Terminal", "whose row it is")


def _line(line: ConflictLine) -> Mapping[str, object]:
    return {
        "id": line.row,
        "entity": line.entity.entity,
        "kind": line.kind,
        "title": line.title,
        "party": {"id": line.party, "title": line.party_title},
        "at": line.at,
        "mine": line.mine,
        "computed": line.computed,
    }


def _version(version: Version) -> Mapping[str, object]:
    return {
        "person": version.person,
        "desk": version.desk,
        "at": version.at,
        "removed": version.removed,
    }


def _pair(pair: FieldPair) -> Mapping[str, object]:
    return {
        "field": pair.field,
        "name": pair.name,
        "before": pair.before,
        "shown": pair.shown,
        "other": pair.other,
        "differs": pair.differs,
        "proposal": pair.proposal,
    }


_NONE = translate("Terminal", "Nothing was written apart: no two desks changed the same row.")
_NO_ROW = translate(
    "Terminal",
    "Nothing that was written apart has the key {text}. Nothing was done. To see what was: paayesh"
    " conflict list",
)
_SEVERAL = translate(
    "Terminal",
    "Several rows have a key that ends with {text}. Nothing was done. Name one by its whole key:"
    " {known}",
)
_NO_FIELD = translate(
    "Terminal",
    "The two versions do not differ in a field {field}. Nothing was decided. They differ in:"
    " {known}.",
)
_HEAD = translate("Terminal", "{kind}: {title}")
_SHOWN = translate("Terminal", "Shown now: {state} by {person}, {desk}, {at}")
_OTHER = translate("Terminal", "The other: {state} by {person}, {desk}, {at}")
_WRITTEN = translate("Terminal", "written")
_REMOVED = translate("Terminal", "removed")
_NEXT = translate(
    "Terminal",
    "Both versions are kept until somebody decides. Next: paayesh conflict keep {row} shown, or"
    " other; or some fields of the other: paayesh conflict combine {row} FIELD",
)
_ABLE = translate("Terminal", "Both versions are kept. To decide is for: {names}")
_DONE = translate("Terminal", "It is decided. Both versions stay in the history of the row.")
_MORE = translate(
    "Terminal",
    "These two are decided; there is one more version of the row. Next: paayesh conflict show",
)
