"""Files of the exchange, prepared; what waits for whom, and what came and went."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from uuid import UUID

from paayesh_desktop.cli import bundle_facts, key_secrets
from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.form_choice import the_day
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.interruption import uninterrupted
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Cell, Column, Table
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.text import search_key
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.exchange.exchange_view import (
    DeskStanding,
    ExchangeView,
    PartyStanding,
)
from paayesh_desktop.services.exchange.letter import Letter
from paayesh_desktop.services.exchange.outbox import Outbox, Sent
from paayesh_desktop.services.exchange.sending import Sending
from paayesh_desktop.services.people.party_title import party_code


def export(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Prepare the file for somebody, or for every workgroup that has a desk."""
    on = the_day(args.letter_on, today()) if args.letter_on else None
    letter = Letter(args.letter, on)
    with opened(terminal, home) as workspace:
        sending = Sending(workspace)
        audiences = _audiences(sending.outboxes(), workspace.desk.party, args.to)
        key = key_secrets.unlocked(terminal, workspace)
        sent: list[Sent] = []
        for audience in audiences:
            with terminal.progress(translate("Terminal", "Writing:")) as told, uninterrupted():
                made = sending.prepare(
                    audience,
                    args.folder,
                    key,
                    letter=letter,
                    full=args.full,
                    encrypt=args.encrypt,
                    progress=told,
                )
            sent.append(made)
    pattern = translate(
        "Terminal",
        "The file for {party} is ready and safe to take out: {file}, {rows} changes. Its receipt"
        " number, to be compared on the telephone: {number}",
    )
    said = [
        pattern.fill(
            party=one.audience_title,
            file=", ".join(str(path) for path in one.paths),
            rows=one.rows,
            number=one.receipt_number,
        )
        for one in sent
    ]
    return Answer({"sent": [_sent(one) for one in sent]}, said)


def status(terminal: Terminal, home: Path, _: Namespace) -> Answer:
    """What waits for whom, and what every desk was last heard of."""
    with opened(terminal, home) as workspace:
        boxes, view = Sending(workspace).outboxes(), ExchangeView(workspace)
        parties = view.parties()
    facts = {"outboxes": [_box(one) for one in boxes], "parties": [_party(one) for one in parties]}
    columns = [
        Column(translate("Terminal", "For"), wide=True),
        Column(translate("Terminal", "Ready"), number=True),
        Column(translate("Terminal", "On the stick"), number=True),
        Column(translate("Terminal", "Receipt"), number=True),
        Column(translate("Terminal", "Receipt number")),
    ]
    rows: list[Sequence[Cell]] = [
        (one.title, one.ready, one.on_stick, one.received, one.receipt_number) for one in boxes
    ]
    desks = [
        Column(translate("Terminal", "Desk"), wide=True),
        Column(translate("Terminal", "Party"), wide=True),
        Column(translate("Terminal", "Export"), number=True),
        Column(translate("Terminal", "Missing"), number=True),
        Column(translate("Terminal", "Last news")),
        Column(translate("Terminal", "Receipt number")),
    ]
    heard: list[Sequence[Cell]] = [
        (
            desk.title,
            party.title,
            desk.export,
            len(desk.gaps),
            bundle_facts.when(desk.made_at, terminal.catalogue),
            desk.receipt_number,
        )
        for party in parties
        for desk in party.desks
    ]
    return Answer(facts, [Table(columns, rows), Table(desks, heard)])


def history(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Every file that came or went, the newest first."""
    with opened(terminal, home) as workspace:
        found = ExchangeView(workspace).history(max(1, args.limit))
    columns = [
        Column(translate("Terminal", "Number"), number=True),
        Column(translate("Terminal", "What")),
        Column(translate("Terminal", "When")),
        Column(translate("Terminal", "Who")),
        Column(translate("Terminal", "Party"), wide=True),
        Column(translate("Terminal", "File"), wide=True),
        Column(translate("Terminal", "Letter")),
    ]
    rows: list[Sequence[Cell]] = [
        (
            one.number,
            one.way.word(),
            bundle_facts.when(one.at, terminal.catalogue),
            one.person,
            one.party_title,
            one.file_name,
            one.letter.number,
        )
        for one in found
    ]
    return Answer({"files": [bundle_facts.entry(one) for one in found]}, [Table(columns, rows)])


def _audiences(boxes: Sequence[Outbox], mine: UUID, whom: str) -> list[UUID]:
    """Whom *whom* names: a code, ``committee``, ``desks``, ``all``, or (empty) the other side."""
    others = [one for one in boxes if one.audience != mine]
    if search_key(whom) in ("", "all"):
        wanted = [one.audience for one in others if one.readers or one.audience == COMMITTEE]
    elif search_key(whom) == "desks":
        wanted = [one.audience for one in boxes if one.audience == mine]
    elif search_key(whom) == "committee":
        wanted = [one.audience for one in boxes if one.audience == COMMITTEE]
    else:
        wanted = [
            one.audience
            for one in others
            if search_key(party_code(one.audience)) == search_key(whom)
        ]
    if not wanted:
        raise UserError(_NOBODY, whom=whom or "all")
    return wanted


def _sent(one: Sent) -> Mapping[str, object]:
    return {
        "number": one.dispatch,
        "files": [path.absolute() for path in one.paths],
        "to": {"id": one.audience, "title": one.audience_title},
        "receipt_number": one.receipt_number,
        "export": one.export,
        "size": one.size,
        "rows": one.rows,
        "papers": one.papers,
        "full": one.full,
        "encrypted": one.encrypted,
        "letter": bundle_facts.letter(one.letter),
        "made_at": one.made_at,
    }


def _box(one: Outbox) -> Mapping[str, object]:
    return {
        "to": {"id": one.audience, "title": one.title},
        "ready": one.ready,
        "on_stick": one.on_stick,
        "received": one.received,
        "unanswered": one.unanswered,
        "wanted_papers": one.wanted_papers,
        "desks": one.readers,
        "behind": one.behind,
        "waiting_since": one.waiting_since,
        "receipt_at": one.receipt_at,
        "receipt_number": one.receipt_number,
    }


def _party(one: PartyStanding) -> Mapping[str, object]:
    return {
        "id": one.party,
        "title": one.title,
        "news_at": one.news_at,
        "news_days": one.news_days,
        "heard_at": one.heard_at,
        "export": one.export,
        "missing": one.gaps,
        "wants": one.wants,
        "desks": [_desk(desk) for desk in one.desks],
    }


def _desk(one: DeskStanding) -> Mapping[str, object]:
    return {
        "key": one.keyid,
        "title": one.title,
        "mine": one.this_desk,
        "withdrawn": one.revoked,
        "origin": one.origin,
        "export": one.export,
        "listed": one.listed,
        "missing": list(one.gaps),
        "made_at": one.made_at,
        "taken_at": one.taken_at,
        "confirmed_ours": one.has_ours,
        "heard_at": one.heard_at,
        "receipt_number": one.receipt_number,
    }


_NOBODY: Sentence = translate(
    "Terminal",
    "There is nobody called {whom} to whom this desk could send. Nothing was written. To see them:"
    " paayesh bundle status",
)
