"""Files of the exchange as facts for scripts and as lines for people."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from paayesh_desktop.cli.instant import instant
from paayesh_desktop.cli.text_table import Cell, Column, Table
from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.services.exchange.exchange_history import HistoryEntry
from paayesh_desktop.services.exchange.exchange_preview import (
    Counts,
    FileLook,
    FileState,
    LineChange,
    PreviewGroup,
)
from paayesh_desktop.services.exchange.letter import Letter

Said = list[Sentence | Table]


def letter(one: Letter) -> Mapping[str, object]:
    return {"number": one.number, "on": one.on}


def counts(one: Counts) -> Mapping[str, object]:
    return {
        "new": one.new,
        "changed": one.changed,
        "removed": one.removed,
        "conflicts": one.conflicts,
        "late": one.late,
    }


def look(one: FileLook, *, rows: bool = False) -> Mapping[str, object]:
    """One file; with *rows* every changed row that is shown."""
    return {
        "file": one.path.absolute(),
        "state": one.state.value,
        "code": one.refusal.value if one.refusal else None,
        "refused": one.sentence,
        "detail": one.detail,
        "kept": one.keeps,
        "party": {"id": one.party, "title": one.party_title} if one.party else None,
        "desk": one.desk_title,
        "letter": letter(one.letter),
        "made_at": one.made_at,
        "encrypted": one.encrypted,
        "registry": one.registry,
        "receipt_number": one.receipt_number,
        "counts": counts(one.counts),
        "same": one.same,
        "unknown": one.unknown,
        "papers": one.papers,
        "papers_missing": one.papers_missing,
        "gaps": [
            {"party": gap.party_title, "desk": gap.desk_title, "exports": list(gap.exports)}
            for gap in one.gaps
        ],
        "flags": list(one.flags),
        "groups": [_group(group, rows=rows) for group in one.groups],
    }


def entry(one: HistoryEntry) -> Mapping[str, object]:
    return {
        "way": one.way.value,
        "number": one.number,
        "at": one.at,
        "person": one.person,
        "party": {"id": one.party, "title": one.party_title} if one.party else None,
        "desk": one.desk_title,
        "file": one.file_name,
        "letter": letter(one.letter),
        "made_at": one.made_at,
        "counts": {
            "new": one.new,
            "changed": one.changed,
            "conflicts": one.conflicts,
            "late": one.late,
        },
        "rows": one.rows,
        "papers": one.papers,
        "size": one.size,
        "export": one.export,
        "receipt_number": one.receipt_number,
        "full": one.full,
        "encrypted": one.encrypted,
        "code": one.refusal.value if one.refusal else None,
    }


def told(
    looks: Sequence[FileLook], catalogue: Catalogue, *, rows: bool = False
) -> Iterator[Sentence | Table]:
    """Files for a person: one line each, then what is to be known of them."""
    columns = [
        Column(translate("Terminal", "File"), wide=True),
        Column(translate("Terminal", "From"), wide=True),
        Column(translate("Terminal", "Made")),
        Column(translate("Terminal", "What it brings")),
        Column(translate("Terminal", "New"), number=True),
        Column(translate("Terminal", "Changed"), number=True),
        Column(translate("Terminal", "Conflicts"), number=True),
        Column(translate("Terminal", "Late"), number=True),
    ]
    lines: list[Sequence[Cell]] = [
        (
            one.name,
            one.desk_title or one.party_title,
            when(one.made_at, catalogue),
            one.state.word(),
            one.counts.new,
            one.counts.changed + one.counts.removed,
            one.counts.conflicts,
            one.counts.late,
        )
        for one in looks
    ]
    yield Table(columns, lines)
    for one in looks:
        yield from _remarks(one)
        if one.groups:
            yield _groups(one.groups)
        if rows:
            yield from filter(None, map(_lines, one.groups))


def when(at: datetime | None, catalogue: Catalogue) -> str:
    return "" if at is None else instant(at, catalogue)


def _remarks(one: FileLook) -> Iterator[Sentence]:
    if one.state is FileState.REFUSED and one.sentence is not None:
        pattern = translate("Terminal", "{file}: {why}")
        yield pattern.fill(file=one.name, why=one.sentence)
    if one.registry is not None:
        pattern = translate("Terminal", "{file} brings registry of keys number {version}.")
        yield pattern.fill(file=one.name, version=one.registry)
    if one.state is FileState.NEW and one.counts == Counts():
        pattern = translate(
            "Terminal", "{file} changes no row; it says what its maker received of this desk."
        )
        yield pattern.fill(file=one.name)
    for gap in one.gaps:
        pattern = translate("Terminal", "Of the desk {desk} these exports are missing: {exports}.")
        exports = ", ".join(map(str, gap.exports))
        yield pattern.fill(desk=gap.desk_title, exports=exports)
    if one.papers_missing:
        pattern = translate("Terminal", "{count} papers are still missing and are asked for.")
        yield pattern.fill(count=one.papers_missing)
    yield from one.flags


def _groups(groups: Sequence[PreviewGroup]) -> Table:
    columns = [
        Column(translate("Terminal", "About"), wide=True),
        Column(translate("Terminal", "New"), number=True),
        Column(translate("Terminal", "Changed"), number=True),
        Column(translate("Terminal", "Conflicts"), number=True),
    ]
    rows: list[Sequence[Cell]] = [
        (
            one.title,
            one.counts.new,
            one.counts.changed + one.counts.removed,
            one.counts.conflicts,
        )
        for one in groups
    ]
    return Table(columns, rows)


def _lines(group: PreviewGroup) -> Table:
    columns = [
        Column(translate("Terminal", "Row"), wide=True),
        Column(translate("Terminal", "State")),
        Column(translate("Terminal", "Field")),
        Column(translate("Terminal", "Before"), wide=True),
        Column(translate("Terminal", "After"), wide=True),
    ]
    table = Table(columns)
    for line in group.lines:
        table.rows.append((line.title, line.state.word(), line.kind, None, None))
        for field in line.differences:
            table.rows.append((None, None, field.name, field.before, field.after))
    return table


def _group(one: PreviewGroup, *, rows: bool) -> Mapping[str, object]:
    return {
        "title": one.title,
        "workgroup": one.workgroup,
        "unit": one.unit,
        "project": one.project,
        "counts": counts(one.counts),
        "rows": [_row(line) for line in one.lines] if rows else None,
    }


def _row(line: LineChange) -> Mapping[str, object]:
    return {
        "id": line.row,
        "kind": line.kind,
        "title": line.title,
        "state": line.state.value,
        "at": line.at,
        "by": line.by,
        "late": line.late,
        "fields": [
            {"name": field.name, "before": field.before, "after": field.after}
            for field in line.differences
        ],
    }
