"""What two makings of the same paper say differently, line by line."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from paayesh_desktop.domain.text import strip_marks
from paayesh_desktop.reports.report import Heading, Look, Report, Row, Table
from paayesh_desktop.services.reporting.report_lines import PARTED, Said, lines


@dataclass(frozen=True, slots=True)
class Difference:
    """*where* names the line: its section or table, its row, its column. An empty *before* is a
    line that is new, an empty *after* one that is no longer there."""

    where: str
    before: str
    after: str


def differences(before: Report, after: Report) -> Iterator[Difference]:
    """Everything that *after* says otherwise than *before*, in the order of the paper."""
    return (one for one in _all(before, after) if one.before != one.after)


def _all(before: Report, after: Report) -> Iterator[Difference]:
    former, latter = _by_table(before), _by_table(after)
    for name in dict.fromkeys((*former, *latter)):
        if name:
            yield from _of_table(name, former.get(name), latter.get(name))
        else:
            yield from _of_lines(list(lines(before)), list(lines(after)))


def _of_lines(before: Sequence[Said], after: Sequence[Said]) -> Iterator[Difference]:
    """Lines with the same place are compared with each other, also where others came between."""
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for what, first, last, new_first, new_last in matcher.get_opcodes():
        if what == "equal":
            continue
        gone, come = list(before[first:last]), list(after[new_first:new_last])
        waiting: dict[tuple[str, ...], list[Said]] = {}
        for one in come:
            waiting.setdefault(one.place, []).append(one)
        for one in gone:
            same = waiting.get(one.place)
            other = same.pop(0) if same else None
            if other is None or other.text != one.text:
                yield _difference(one.place, one.text, other.text if other else "")
        for place, left in waiting.items():
            for one in left:
                yield _difference(place, "", one.text)


def _of_table(name: str, before: Table | None, after: Table | None) -> Iterator[Difference]:
    former, latter = _rows(before), _rows(after)
    heads = [column.title for column in (after or before or _NONE).columns]
    for key in dict.fromkeys((*former, *latter)):
        was, now = former.get(key), latter.get(key)
        if was is None or now is None or len(was.cells) != len(now.cells):
            if (told := _row_text(was)) != (tells := _row_text(now)):
                yield _difference((name, key), told, tells)
            continue
        for place, (old, new) in enumerate(zip(was.cells, now.cells, strict=True)):
            if old.text != new.text:
                head = heads[place] if place < len(heads) else ""
                yield _difference((name, key, head), old.text, new.text)


def _by_table(report: Report) -> dict[str, Table | None]:
    """The tables of a paper by a name of their own; under the empty name all that is in none."""
    found: dict[str, Table | None] = {"": None}
    section, times = "", Counter[str]()
    for block in report.blocks:
        if isinstance(block, Heading):
            section = block.text
        elif isinstance(block, Table):
            titles = dict.fromkeys((section, block.title))
            name = PARTED.join(filter(None, titles)) or report.title
            times[name] += 1
            found[name if times[name] == 1 else f"{name} ({times[name]})"] = block
    return found


def _rows(table: Table | None) -> Mapping[str, Row]:
    """Rows by what they are called: the text of the first column that tells them all apart, else
    by the first text with a number behind it."""
    if table is None:
        return {}
    body = [row for row in table.rows if not row.head]
    naming = next(
        (
            place
            for place, column in enumerate(table.columns)
            if column.look is not Look.FIGURE and _tells_apart(body, place)
        ),
        None,
    )
    found: dict[str, Row] = {}
    for row in table.rows:
        at = 0 if row.head or naming is None or naming >= len(row.cells) else naming
        name = row.cells[at].text if row.cells else ""
        if naming is None and not row.head:
            name = next((cell.text for cell in row.cells if _is_name(cell.text)), name)
        unique, time = name, 1
        while unique in found:
            time += 1
            unique = f"{name} ({time})"
        found[unique] = row
    return found


def _tells_apart(rows: Sequence[Row], place: int) -> bool:
    texts = [row.cells[place].text for row in rows if place < len(row.cells)]
    return len(set(texts)) == len(texts) == len(rows) and any(map(_is_name, texts))


def _is_name(text: str) -> bool:
    """Whether a text says what its row is about, and is no mere number of the row."""
    return any(sign.isalpha() for sign in text)


def _row_text(row: Row | None) -> str:
    return PARTED.join(cell.text for cell in row.cells if cell.text) if row else ""


def _difference(place: Sequence[str], before: str, after: str) -> Difference:
    where = PARTED.join(part for part in map(strip_marks, place) if part)
    return Difference(where, strip_marks(before), strip_marks(after))


_NONE = Table("", (), ())
