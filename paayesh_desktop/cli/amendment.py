"""Amendments of the plan: the list with the versions, one of them, and drafting."""

from argparse import Namespace
from datetime import date
from pathlib import Path
from uuid import UUID

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.cycle import jalali
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.plan_choice import the_period, the_plan
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.domain.amendment import PlanAmendment
from paayesh_desktop.domain.amendment_text import NewIndicator, entered, read, written
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.plan import Element, Indicator, Plan
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Catalogue, Sentence, translate
from paayesh_desktop.services.amending.amendment_effect import EffectLine, effect
from paayesh_desktop.services.amending.amendment_reader import (
    AmendmentCard,
    AmendmentLine,
    AmendmentReader,
    ItemLine,
    VersionLine,
)
from paayesh_desktop.services.amending.amendments import Amendments
from paayesh_desktop.store.view import View


def list_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            plan = the_plan(view, args.plan)
        reader = AmendmentReader(workspace.store)
        lines, versions = reader.list(plan.id), reader.versions(plan.id, today())
    catalogue = terminal.catalogue
    said: list[Sentence | Table] = [_versions(versions, catalogue)]
    if lines:
        said.append(_amendments(lines, catalogue))
    else:
        said.append(translate("Terminal", "No amendment of this plan has been drafted."))
    return Answer(
        {
            "plan": plan.code,
            "versions": [
                {
                    "id": one.id,
                    "number": one.number,
                    "effective_on": one.effective_on,
                    "title": one.title,
                    "amendment": one.amendment_id,
                    "in_force": one.in_force,
                }
                for one in versions
            ],
            "amendments": [
                {
                    "id": one.id,
                    "title": one.title,
                    "stage": one.stage,
                    "effective_on": one.effective_on,
                    "items": one.items,
                    "stops": one.stops,
                    "case": one.case_number or None,
                    "version": one.version,
                }
                for one in lines
            ],
        },
        said,
    )


def show(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        card = AmendmentReader(workspace.store).card(args.key, today())
        if card is None:
            raise UserError(_UNKNOWN, key=args.key)
        lines = effect(workspace.store, args.key) if card.stage.editable else ()
    return _answer(card, lines)


def draft(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            case = _case(view, args.case) if args.case else None
            plan = view.get(Plan, case.plan_id) if case else None
            plan = plan or the_plan(view, args.plan)
        key = Amendments(workspace).draft(
            plan.id,
            args.title,
            date.fromisoformat(entered(AmendedField.STARTS_ON, args.effective_on)),
            today(),
            case_id=case.id if case else None,
            reason=args.reason,
            stops=args.stop,
        )
        card = AmendmentReader(workspace.store).card(key, today())
    if card is None:
        raise UserError(_UNKNOWN, key=key)
    return _answer(card, ())


def set_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    field = AmendedField(args.field)
    period = the_period(args.period).code if args.period else None
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            amendment = view.get(PlanAmendment, args.key)
            if amendment is None:
                raise UserError(_UNKNOWN, key=args.key)
            subject, new = _subject(view, amendment, field, args.of), args.to
        if field is AmendedField.ADDED:
            made = read(field, entered(field, f"element_id: {subject}\n{new}"))
            subject, new = new_key(), written(made) if isinstance(made, NewIndicator) else ""
        Amendments(workspace).set(args.key, field, subject, new, today(), period=period)
        card = AmendmentReader(workspace.store).card(args.key, today())
        lines = effect(workspace.store, args.key)
    if card is None:
        raise UserError(_UNKNOWN, key=args.key)
    return _answer(card, lines)


def withdraw(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            if view.get(PlanAmendment, args.key) is None:
                raise UserError(_UNKNOWN, key=args.key)
        Amendments(workspace).withdraw(args.key, args.reason, today())
        card = AmendmentReader(workspace.store).card(args.key, today())
    if card is None:
        raise UserError(_UNKNOWN, key=args.key)
    return _answer(card, ())


def _case(view: View, number: str) -> DeviationCase:
    found = view.find(DeviationCase, number=number)
    if not found:
        raise UserError(
            translate(
                "Terminal", "There is no case with the number {number}. Nothing was changed."
            ),
            number=number,
        )
    return found[-1]


def _subject(view: View, amendment: PlanAmendment, field: AmendedField, code: str) -> UUID:
    """What *code* means in the amended plan, or in the draft itself."""
    plan = view.get(Plan, amendment.plan_id)
    if plan is not None and field is AmendedField.RULES and code == plan.code:
        return plan.id
    kinds: tuple[type[Element | Indicator], ...] = (Element, Indicator)
    for kind in kinds:
        found = view.find(kind, plan_id=amendment.plan_id, code=code)
        if found:
            return found[0].id
    for line in AmendmentReader.items(view, amendment):
        if isinstance(line.new, NewIndicator) and line.new.code == code:
            return line.item.subject_id
    raise UserError(
        translate(
            "Terminal",
            "The plan has nothing with the code {code}. Nothing was changed. Look the code up with:"
            " paayesh plan show",
        ),
        code=code,
    )


def _answer(card: AmendmentCard, lines: tuple[EffectLine, ...]) -> Answer:
    amendment = card.amendment
    said: list[Sentence | Table] = [
        translate("Terminal", "{title}: {stage}. {turn}").fill(
            title=amendment.title, stage=card.stage.word(), turn=card.stage.turn()
        )
    ]
    said.extend(finding.sentence for finding in card.findings)
    if card.items:
        said.append(_items(card.items))
    return Answer(
        {
            "amendment": {
                "id": amendment.id,
                "title": amendment.title,
                "plan": card.plan.code,
                "stage": card.stage,
                "effective_on": amendment.effective_on,
                "reason": amendment.reason,
                "stops": amendment.stops,
                "case": card.case.number if card.case else None,
                "version": card.version.number if card.version else None,
            },
            "items": [
                {
                    "id": line.item.id,
                    "kind": line.item.kind,
                    "field": line.field,
                    "subject": line.item.subject_id,
                    "title": line.subject,
                    "period": line.item.period,
                    "old": line.item.old,
                    "new": line.item.new,
                }
                for line in card.items
            ],
            "findings": [
                {"item": finding.item_id, "sentence": finding.sentence} for finding in card.findings
            ],
            "effect": [
                {
                    "indicator": line.indicator_id,
                    "title": line.title,
                    "period": line.period.code,
                    "old": written(line.old),
                    "new": written(line.new),
                    "was": line.was,
                    "will": line.will,
                    "ends": line.ends,
                }
                for line in lines
            ],
        },
        said,
    )


def _items(lines: tuple[ItemLine, ...]) -> Table:
    return Table(
        [
            Column(translate("Terminal", "What changes"), wide=True),
            Column(translate("Terminal", "Field")),
            Column(translate("Terminal", "Period")),
            Column(translate("Terminal", "As it is")),
            Column(translate("Terminal", "As it shall be")),
        ],
        [
            (
                line.subject,
                line.field.word(),
                line.item.period,
                line.item.old.replace("\n", " · "),
                line.item.new.replace("\n", " · "),
            )
            for line in lines
        ],
    )


def _amendments(lines: list[AmendmentLine], catalogue: Catalogue) -> Table:
    return Table(
        [
            Column(translate("Terminal", "Key")),
            Column(translate("Terminal", "Title"), wide=True),
            Column(translate("Terminal", "State")),
            Column(translate("Terminal", "Takes effect")),
            Column(translate("Terminal", "Changes"), number=True),
        ],
        [
            (
                str(one.id),
                one.title,
                one.stage.word(),
                jalali(one.effective_on, catalogue),
                one.items,
            )
            for one in lines
        ],
    )


def _versions(versions: tuple[VersionLine, ...], catalogue: Catalogue) -> Table:
    return Table(
        [
            Column(translate("Terminal", "Version"), number=True),
            Column(translate("Terminal", "In force from")),
            Column(translate("Terminal", "Title"), wide=True),
        ],
        [(one.number, jalali(one.effective_on, catalogue), one.title) for one in versions],
    )


_UNKNOWN = translate("Terminal", "There is no amendment with the key {key}. Nothing was changed.")
