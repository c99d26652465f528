"""Judging the indicators of a plan in one period, inside a change that is somebody else's."""

from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from paayesh_desktop.domain.judgement import Occasion, judge, same_inputs
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.plan import Indicator
from paayesh_desktop.domain.rollup import Leaf
from paayesh_desktop.domain.verdict import Verdict, VerdictSnapshot
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.judging.case_file import CaseFile
from paayesh_desktop.services.judging.frozen_projects import frozen_elements
from paayesh_desktop.store.change import Change


@dataclass(slots=True)
class Judged:
    """How many verdicts there are of each, how many were written, and all as leaves of the tree."""

    counts: Counter[Verdict] = field(default_factory=Counter[Verdict])
    written: int = 0
    leaves: list[Leaf] = field(default_factory=list[Leaf])


def judge_all(
    change: Change,
    file: CaseFile,
    occasion: Occasion,
    *,
    parties: Collection[UUID] | None = None,
    told: Callable[[int], None] | None = None,
) -> Judged:
    """Judge every indicator of *file*, or those that *parties* answer for, and keep the verdicts.

    Only verdicts whose inputs changed are written, as revisions above the old ones; those of a
    project whose evaluation was submitted are frozen with it, and the committee leaves those that a
    workgroup's own desk wrote. *told* hears how many are done.
    """
    ours: dict[str, Any] = {"version_id": file.version.id, "period": file.period.code}
    known = {snapshot.id: snapshot for snapshot in change.find(VerdictSnapshot, **ours)}
    theirs = _of_other_desks(change, ours)
    kept_of = {snapshot.indicator_id: snapshot for snapshot in known.values()}
    frozen = frozen_elements(change, file.elements, file.period)
    done = Judged()
    changed: dict[UUID, list[VerdictSnapshot]] = {}
    for case in file.cases():
        party = file.party(case.indicator)
        kept = kept_of.get(case.indicator.id)
        elsewhere = kept is not None and kept.id in theirs
        if elsewhere or (parties is not None and party not in parties):
            if kept is not None:
                done.leaves.append(_leaf(case.indicator, kept))
            continue
        if kept is None or case.indicator.element_id not in frozen:
            snapshot = judge(case, occasion, party)
            former = known.get(snapshot.id)
            if former is None or not same_inputs(former, snapshot):
                changed.setdefault(party, []).append(snapshot)
                kept = snapshot
            else:
                kept = former
        done.leaves.append(_leaf(case.indicator, kept))
        done.counts[kept.verdict] += 1
        if told is not None and done.counts.total() % _STEP == 0:
            told(done.counts.total())
    for party, snapshots in changed.items():
        done.written += change.put_many(VerdictSnapshot, snapshots, party=party)
    return done


def _of_other_desks(change: Change, ours: dict[str, Any]) -> set[UUID]:
    """The verdicts that a desk of the committee does not write: their workgroup judges itself."""
    if not change.is_in_custody:
        return set()
    owners = change.owners(VerdictSnapshot, **ours)
    return {key for key, party in owners.items() if party != COMMITTEE}


def _leaf(indicator: Indicator, kept: VerdictSnapshot) -> Leaf:
    return Leaf(indicator.id, indicator.element_id, kept.weight, kept.verdict, kept.attainment)


def refuse_unless_over(occasion: Occasion) -> None:
    """Raises UserError while the period is not over."""
    if not occasion.over:
        raise UserError(
            translate(
                "Evaluation",
                "{period} is not over yet; only ended periods are judged. Nothing was changed."
                " Evaluate it when it has ended, or choose an earlier period.",
            ),
            period=occasion.period.title(),
        )


_STEP = 250
