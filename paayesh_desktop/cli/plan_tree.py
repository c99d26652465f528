"""The tree of a plan with its standings and verdicts, for a person and for a script."""

from collections.abc import Iterator, Mapping, Sequence
from uuid import UUID

from paayesh_desktop.cli.judgement import percent, standing_facts
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.plan import Element, ElementKind
from paayesh_desktop.domain.rollup import Standing
from paayesh_desktop.domain.text import sort_key
from paayesh_desktop.language import Catalogue, translate
from paayesh_desktop.services.planning.plan_browser import IndicatorLine

_INDENT = " "
_NOT_JUDGED = translate("Terminal", "not evaluated")


class PlanTree:
    """Elements and indicators in the order of the plan; *places* tells the element of each
    indicator, *standings* how each element stands."""

    def __init__(
        self,
        elements: Sequence[Element],
        lines: Sequence[IndicatorLine],
        places: Mapping[UUID, UUID],
        standings: Mapping[UUID, Standing],
    ) -> None:
        self._standings = standings
        self._by_key = {element.id: element for element in elements}
        self._children: dict[UUID | None, list[Element]] = {}
        for element in sorted(elements, key=_order):
            parent = element.parent_id if element.parent_id in self._by_key else None
            self._children.setdefault(parent, []).append(element)
        self._indicators: dict[UUID, list[IndicatorLine]] = {}
        for line in lines:
            self._indicators.setdefault(places[line.id], []).append(line)

    def table(self, catalogue: Catalogue) -> Table:
        """The tree as a table, titles indented by their level."""
        table = Table(
            [
                Column(translate("Terminal", "Code")),
                Column(translate("Terminal", "Title"), wide=True),
                Column(translate("Terminal", "Target"), number=True),
                Column(translate("Terminal", "Actual"), number=True),
                Column(translate("Terminal", "Attainment"), number=True),
                Column(translate("Terminal", "Verdict")),
            ]
        )
        for depth, element in self._rows():
            standing = self._standings[element.id]
            attained = percent(standing.attainment, catalogue)
            word = standing.verdict.word() if any(standing.counts.values()) else None
            title = _INDENT * depth + element.title
            table.rows.append((element.code, title, None, None, attained, word))
            for line in self._below(element):
                table.rows.append(
                    (
                        line.code,
                        f"{_INDENT * (depth + 1)}· {line.title}",
                        _target(line),
                        line.actual,
                        percent(line.attainment, catalogue),
                        line.verdict.word() if line.verdict else _NOT_JUDGED,
                    )
                )
        return table

    def elements(self) -> list[Mapping[str, object]]:
        """Every element for a script, each before what is below it."""
        found: list[Mapping[str, object]] = []
        for depth, element in self._rows():
            parent = self._by_key.get(element.parent_id) if element.parent_id else None
            found.append(
                {
                    "id": element.id,
                    "kind": element.kind,
                    "code": element.code,
                    "title": element.title,
                    "parent": parent.code if parent else None,
                    "depth": depth,
                    **standing_facts(self._standings[element.id]),
                }
            )
        return found

    def indicators(self) -> list[Mapping[str, object]]:
        """Every indicator for a script, in the order of the tree."""
        return [
            {
                "id": line.id,
                "code": line.code,
                "title": line.title,
                "element": element.code,
                "measure": line.measure,
                "direction": line.direction,
                "critical": line.critical,
                "target": line.target,
                "upper": line.upper,
                "actual": line.actual,
                "attainment": line.attainment,
                "verdict": line.verdict,
                "cause": line.cause,
            }
            for _, element in self._rows()
            for line in self._below(element)
        ]

    def _rows(self, below: UUID | None = None, depth: int = 0) -> Iterator[tuple[int, Element]]:
        for element in self._children.get(below, ()):
            yield depth, element
            yield from self._rows(element.id, depth + 1)

    def _below(self, element: Element) -> Sequence[IndicatorLine]:
        return self._indicators.get(element.id, ())


def _order(element: Element) -> tuple[int, int, str]:
    return list(ElementKind).index(element.kind), element.position, sort_key(element.code)


def _target(line: IndicatorLine) -> object:
    if line.upper is None:
        return line.target
    return translate("Terminal", "{first} to {last}").fill(first=line.target, last=line.upper)
