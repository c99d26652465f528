"""Refused files that are kept for review."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from paayesh_desktop.cli import bundle_facts
from paayesh_desktop.cli.answer import Answer, Exit
from paayesh_desktop.cli.bundle import NO_NUMBER
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Cell, Column, Table
from paayesh_desktop.domain.refusal import Refusal
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.exchange.exchange_preview import FileState
from paayesh_desktop.services.exchange.retained import HeldFile, Retained


def held(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """The refused files, the newest first."""
    with opened(terminal, home) as workspace:
        found = Retained(workspace).all(held_only=not args.all)
    columns = [
        Column(translate("Terminal", "Number"), number=True),
        Column(translate("Terminal", "When")),
        Column(translate("Terminal", "File"), wide=True),
        Column(translate("Terminal", "Desk"), wide=True),
        Column(translate("Terminal", "Why")),
        Column(translate("Terminal", "Export"), number=True),
    ]
    rows: list[Sequence[Cell]] = [
        (
            one.id,
            bundle_facts.when(one.at, terminal.catalogue),
            one.file_name,
            one.desk_title,
            one.refusal.word,
            one.export,
        )
        for one in found
    ]
    return Answer({"held": [_held(one) for one in found]}, [Table(columns, rows)])


def look(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """What a refused file would bring, and what letting it in takes."""
    with opened(terminal, home) as workspace:
        retained = Retained(workspace)
        try:
            found = retained.look(args.number)
        except KeyError as error:
            raise UserError(NO_NUMBER, number=args.number) from error
        late = next(one for one in retained.all(held_only=False) if one.id == args.number)
        cut = retained.cut_off(args.number) if late.refusal is Refusal.REVOKED_KEY else None
    said = [*bundle_facts.told([found], terminal.catalogue, rows=True)]
    facts: dict[str, object] = {"file": bundle_facts.look(found, rows=True), "let_in": None}
    if cut is not None:
        facts["let_in"] = {
            "key": cut.keyid,
            "origin": cut.origin,
            "feed": cut.feed,
            "export": cut.export,
        }
        pattern = translate(
            "Terminal",
            "To let this late work in, the committee's registry must say so: paayesh registry"
            " extend {key} {origin} {export} --feed {feed} --root FILE; then: paayesh bundle"
            " accept {number}",
        )
        said.append(
            pattern.fill(
                key=cut.keyid[:8],
                origin=str(cut.origin),
                export=cut.export,
                feed=cut.feed,
                number=args.number,
            )
        )
    return Answer(facts, said)


def dismiss(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Leave a file refused; its proof stays."""
    with opened(terminal, home) as workspace:
        try:
            Retained(workspace).dismiss(args.number)
        except KeyError as error:
            raise UserError(NO_NUMBER, number=args.number) from error
    said = translate("Terminal", "The file stays refused, and its proof stays here.")
    return Answer({"number": args.number, "status": "dismissed"}, [said])


def accept(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Take a refused file in, now that the registry allows it."""
    with opened(terminal, home) as workspace:
        try:
            taken = Retained(workspace).accept(args.number)
        except KeyError as error:
            raise UserError(NO_NUMBER, number=args.number) from error
    looks = [one.look for one in taken.files]
    facts = {
        "counts": bundle_facts.counts(taken.counts),
        "files": [{"number": one.arrival, **bundle_facts.look(one.look)} for one in taken.files],
    }
    refused = any(one.state is FileState.REFUSED for one in looks)
    said = [*bundle_facts.told(looks, terminal.catalogue)]
    return Answer(facts, said, exit=Exit.REFUSED if refused else Exit.DONE)


def _held(one: HeldFile) -> Mapping[str, object]:
    return {
        "number": one.id,
        "at": one.at,
        "person": one.person,
        "file": one.file_name,
        "code": one.refusal.value,
        "party": {"id": one.party, "title": one.party_title} if one.party else None,
        "desk": one.desk_title,
        "export": one.export,
        "status": one.status.value,
        "has_file": one.has_file,
        "may_let_in": one.may_let_in,
    }
