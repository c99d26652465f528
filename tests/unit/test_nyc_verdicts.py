"""A real city's indicators, judged by our rules, against what its own office said."""

import csv
from collections import Counter
from decimal import Decimal
from pathlib import Path

from paayesh_desktop.domain.desired_state import PlanYears, TargetPoint
from paayesh_desktop.domain.judgement import Case, Occasion, judge
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Direction, Indicator
from paayesh_desktop.domain.point import Point
from paayesh_desktop.domain.verdict import Verdict

TABLE = Path(__file__).parent.parent / "data" / "nyc_mmr" / "indicators.csv"
YEAR = Period.parse("2023")
WORDS = {"up": Direction.INCREASE, "down": Direction.DECREASE}


def verdicts() -> list[tuple[str, Verdict, bool]]:
    """What was said officially, our verdict, and whether P is at least 1."""
    plan, version = reference_key("plan", "mmr"), reference_key("plan_version", "mmr/1")
    found: list[tuple[str, Verdict, bool]] = []
    with TABLE.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            indicator = Indicator(
                reference_key("indicator", row["id"]),
                plan,
                plan,
                row["id"],
                row["indicator"],
                direction=WORDS[row["direction"]],
            )
            target, actual = row["target_2023"], row["actual_2023"]
            case = Case(
                indicator,
                version,
                PlanYears(Period.parse("2016"), YEAR),
                [TargetPoint(YEAR, Decimal(target))] if target else [],
                [Point(YEAR, Decimal(actual))] if actual else [],
            )
            snapshot = judge(case, Occasion(YEAR, over=True, at=0), COMMITTEE)
            met = snapshot.attainment is not None and snapshot.attainment >= 1
            found.append((row["official_verdict_2023"], snapshot.verdict, met))
    return found


def test_all_351_official_verdicts_are_ours_and_the_rest_has_no_target() -> None:
    told = Counter(
        (official, "no target" if verdict is Verdict.NO_TARGET else "met" if met else "not met")
        for official, verdict, met in verdicts()
    )
    assert told == {("met", "met"): 183, ("not_met", "not met"): 168, ("", "no target"): 788}


def test_met_means_desired_or_beyond() -> None:
    for _, verdict, met in verdicts():
        assert met == (verdict in (Verdict.DESIRED, Verdict.EXCEEDS))
