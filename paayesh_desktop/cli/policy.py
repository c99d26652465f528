"""Macro policies and the standings of the incentive scheme."""

from argparse import Namespace
from pathlib import Path
from uuid import UUID

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.body_choice import the_body
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.plan_choice import the_period, the_plan
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.incentive import Criterion
from paayesh_desktop.domain.period import Period, PeriodKind
from paayesh_desktop.domain.standings import NOTHING, Standing
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.policies.incentive_standings import IncentiveStandings, StandingsTable
from paayesh_desktop.services.policies.macro_policies import MacroPolicies, PolicyDraft, PolicyLine


def list_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    del args
    with opened(terminal, home) as workspace:
        lines = MacroPolicies(workspace).list(today())
    facts = {"policies": [_facts(line) for line in lines]}
    if not lines:
        return Answer(facts, [translate("Terminal", "No policy has been given yet.")])
    table = Table(
        [
            Column(translate("Terminal", "Policy"), wide=True),
            Column(translate("Terminal", "Given by")),
            Column(translate("Terminal", "For")),
            Column(translate("Terminal", "State")),
        ],
        [
            (
                "  " * line.depth + line.policy.title,
                line.from_body.short_title,
                line.to_body.short_title
                if line.to_body
                else translate("Terminal", "everybody below"),
                line.state.word(),
            )
            for line in lines
        ],
    )
    return Answer(facts, [table])


def issue(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            giver = the_body(view, args.body)
            receiver = the_body(view, args.to).id if args.to else None
        parent = _key(args.under) if args.under else None
        draft = PolicyDraft(giver.id, args.title, today(), receiver, parent, args.text)
        policies = MacroPolicies(workspace)
        made = policies.issue(draft, today())
        line = next(one for one in policies.list(today()) if one.policy.id == made.id)
    said = translate(
        "Terminal", "“{title}” is on the next agenda of {body}; it is in force when it is resolved."
    ).fill(title=made.title, body=giver.short_title)
    return Answer({"policy": _facts(line)}, [said])


def standings(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            plan = the_plan(view, args.plan)
        period = (
            the_period(args.period)
            if args.period
            else Period.containing(today(), PeriodKind.BIMESTER).previous()
        )
        book = IncentiveStandings(workspace)
        count = book.of_units if args.by == "unit" else book.of_workgroups
        found = count(plan.id, period, today())
    facts = {
        "plan": plan.code,
        "period": period.code,
        "scheme": found.scheme.title if found.scheme else None,
        "weights": {one.value: weight for one, weight in found.weights.items()},
        "standings": [_standing(line, found) for line in found.lines],
    }
    source = (
        translate("Terminal", "{period}, by the scheme “{title}”:").fill(
            period=period.title(), title=found.scheme.title
        )
        if found.scheme
        else translate("Terminal", "{period}, a preview without an approved scheme:").fill(
            period=period.title()
        )
    )
    return Answer(facts, [source, _table(found)])


def _facts(line: PolicyLine) -> dict[str, object]:
    policy = line.policy
    return {
        "id": policy.id,
        "title": policy.title,
        "from": line.from_body.kind,
        "to": policy.to_body_id,
        "parent": policy.parent_id,
        "depth": line.depth,
        "state": line.state,
        "issued_on": policy.issued_on,
        "ended_on": policy.ended_on,
    }


def _standing(line: Standing, table: StandingsTable) -> dict[str, object]:
    return {
        "id": line.key,
        "title": table.titles[line.key],
        "rank": line.rank,
        "score": line.score,
        **{
            one.value: {
                "value": line.criteria.get(one, NOTHING).value,
                "part": line.criteria.get(one, NOTHING).part,
                "whole": line.criteria.get(one, NOTHING).whole,
            }
            for one in Criterion
        },
    }


def _table(found: StandingsTable) -> Table:
    return Table(
        [
            Column(translate("Terminal", "Rank"), number=True),
            Column(translate("Terminal", "Standing"), wide=True),
            Column(translate("Terminal", "Score"), number=True),
            *(Column(one.word(), number=True) for one in Criterion),
        ],
        [
            (
                line.rank,
                found.titles[line.key],
                line.score,
                *(line.criteria.get(one, NOTHING).value for one in Criterion),
            )
            for line in found.lines
        ],
    )


def _key(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError as error:
        raise UserError(
            translate(
                "Terminal",
                "{text} is no key of a policy. Nothing was done. The keys stand in: paayesh policy"
                " list --json",
            ),
            text=text,
        ) from error
