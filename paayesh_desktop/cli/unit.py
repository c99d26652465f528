"""The units of the city: listed and entered."""

from argparse import Namespace
from collections.abc import Mapping
from pathlib import Path

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.organisation import Level, Unit
from paayesh_desktop.language import translate
from paayesh_desktop.services.people.units import Units


def list_(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        units = Units(workspace).all()
    facts = {"units": [_facts(unit) for unit in units]}
    if not units:
        none = translate(
            "Terminal",
            "No unit is entered yet. The committee enters those that fill forms: paayesh unit enter"
            " CODE TITLE",
        )
        return Answer(facts, [none])
    table = Table(
        [
            Column(translate("Terminal", "Code")),
            Column(translate("Terminal", "Unit"), wide=True),
            Column(translate("Terminal", "Where it stands")),
        ],
        [(unit.code, unit.title, unit.level.word()) for unit in units],
    )
    return Answer(facts, [table])


def enter(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """A new unit, or another title or place for one that is entered."""
    with opened(terminal, home) as workspace:
        unit = Units(workspace).enter(args.code, args.title, Level(args.level), today())
    said = translate("Terminal", "{title} is entered with the code {code}.")
    return Answer({"unit": _facts(unit)}, [said.fill(title=unit.title, code=unit.code)])


def _facts(unit: Unit) -> Mapping[str, object]:
    return {"id": unit.id, "code": unit.code, "title": unit.title, "level": unit.level.value}
