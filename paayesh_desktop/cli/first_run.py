"""The folder of work made: a desk, or the demo city."""

from argparse import Namespace
from decimal import Decimal
from pathlib import Path

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.interruption import uninterrupted
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.domain.plan import Element, Indicator, Target
from paayesh_desktop.domain.result import Result
from paayesh_desktop.domain.verdict import VerdictSnapshot
from paayesh_desktop.language import translate
from paayesh_desktop.services.first_run import settle
from paayesh_desktop.services.home import FirstAnswers, Kind
from paayesh_desktop.services.workspace import Role

_COUNTED: tuple[type[Entity], ...] = (Element, Indicator, Target, Result, VerdictSnapshot)


def init(_: Terminal, home: Path, args: Namespace) -> Answer:
    """Make a desk. The committee's gets the reference data of both cities; a workgroup's waits for
    the committee's welcome file."""
    answers = FirstAnswers(Kind(args.role), args.title, args.person, args.workgroup)
    with uninterrupted(), settle(home, answers, today()) as workspace:
        desk = workspace.desk
    if desk.role is Role.COMMITTEE:
        said = translate(
            "Terminal",
            "The committee's folder of work is ready in {folder}, with the reference data of both"
            " cities. Next: paayesh plan template FILE",
        )
    else:
        said = translate(
            "Terminal",
            "The workgroup's folder of work is ready in {folder}. It is still empty: a"
            " workgroup's desk gets its reference data and its plan from the committee's"
            " welcome file. Next: paayesh key make",
        )
    facts = {
        "home": home.absolute(),
        "role": desk.role,
        "workgroup": args.workgroup,
        "party": desk.party,
        "title": desk.title,
        "person": {"id": desk.person, "name": desk.person_name},
    }
    return Answer(facts, [said.fill(folder=home)])


def demo(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Make the demo city in a folder without work; one that was stopped leaves no trace."""
    say = terminal.catalogue.say
    answers = FirstAnswers(
        Kind.DEMO,
        say(translate("Terminal", "Demo city")),
        say(translate("Terminal", "A visitor")),
    )
    doing = translate("Terminal", "Building the demo city:")
    with (
        terminal.progress(doing) as told,
        settle(home, answers, today(), size=args.size, progress=told) as workspace,
        workspace.store.view() as view,
    ):
        rows = {entity.entity: view.count(entity) for entity in _COUNTED}
    said = translate(
        "Terminal",
        "The demo city is ready in {folder}: {indicators} indicators, {results} results,"
        " {verdicts} verdicts. Next: paayesh plan show",
    ).fill(
        folder=home,
        indicators=Decimal(rows["indicator"]),
        results=Decimal(rows["result"]),
        verdicts=Decimal(rows["verdict"]),
    )
    return Answer({"home": home.absolute(), "size": args.size, "rows": rows}, [said])
