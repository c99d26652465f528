"""An amendment from its draft to the version in force, and what it leaves as it was."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from uuid import UUID

import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.domain.amendment import AmendmentItem, ElementTerms, PlanAmendment
from paayesh_desktop.domain.amendment_text import Aim, NewIndicator, written
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import Indicator, PlanVersion, Target
from paayesh_desktop.domain.verdict import Cause, Verdict, VerdictSnapshot
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.amending.amending import put_in_force, ready
from paayesh_desktop.services.amending.amendment_effect import effect
from paayesh_desktop.services.amending.amendment_reader import AmendmentReader
from paayesh_desktop.services.amending.amendment_stage import AmendmentStage
from paayesh_desktop.services.amending.amendments import Amendments
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.services.planning.plan_browser import PlanBrowser
from paayesh_desktop.services.planning.plan_terms import plan_terms
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store import schema

DAY = date(2025, 11, 25)
"""In the fifth bimester of 1404; the first four are over."""
FROM = date(2025, 11, 22)
"""The first day of that bimester."""
OLD, NEW = Period.parse("1404B3"), Period.parse("1404B5")
AFTER = int(datetime(2026, 4, 1, tzinfo=UTC).timestamp() * 1000)


def sample(code: str) -> UUID:
    return reference_key("sample", code)


@pytest.fixture
def city(staffed: Workspace) -> Workspace:
    """The staffed workspace, its first three bimesters judged, the committee's secretary at it."""
    for number in (1, 2, 3):
        judge(staffed, Period.parse(f"1404B{number}"))
    staffed.seat(sample("C/secretary"))
    return staffed


def judge(workspace: Workspace, period: Period, at: int = AFTER) -> None:
    Evaluation(workspace.store, lambda: at).evaluate(
        period, by=workspace.desk.person, plan=sample("P")
    )


def drafted(city: Workspace, effective_on: date = FROM) -> UUID:
    return Amendments(city).draft(sample("P"), "اصلاح خط سه", effective_on, DAY, reason="تحریم")


def in_force(city: Workspace, key: UUID) -> PlanVersion:
    with city.store.change(by=city.desk.person) as change:
        amendment = change.get(PlanAmendment, key)
        assert amendment is not None
        return put_in_force(change, city, amendment, DAY)


def stored(city: Workspace) -> list[tuple[object, ...]]:
    """Every kept verdict and target, to the byte, with its revision."""
    with city.store.view() as view:
        rows: list[tuple[object, ...]] = []
        for kind in (VerdictSnapshot, Target):
            table = schema.projections[kind].table
            rows.extend(tuple(row) for row in view.rows(sa.select(table).order_by(table.c.id)))
    return rows


def items(city: Workspace, key: UUID) -> Sequence[AmendmentItem]:
    with city.store.view() as view:
        return view.find(AmendmentItem, amendment_id=key, order_by=("position",))


def verdicts(city: Workspace, period: Period) -> dict[UUID, VerdictSnapshot]:
    with city.store.view() as view:
        return {one.indicator_id: one for one in view.find(VerdictSnapshot, period=period.code)}


def test_an_item_takes_its_old_value_from_what_is_in_force(city: Workspace) -> None:
    key = drafted(city)
    Amendments(city).set(key, AmendedField.TARGET, sample("I1"), "۸۰", DAY, period="1404B5")
    (item,) = items(city, key)
    assert (item.old, item.new, item.period) == ("100", "80", "1404B5")


def test_an_item_that_changes_nothing_is_none(city: Workspace) -> None:
    key, amendments = drafted(city), Amendments(city)
    amendments.set(key, AmendedField.TARGET, sample("I1"), "80", DAY, period="1404B5")
    amendments.set(key, AmendedField.TARGET, sample("I1"), "100", DAY, period="1404B5")
    assert not items(city, key)


def test_in_force_it_is_the_next_version_with_its_day(city: Workspace) -> None:
    key = drafted(city)
    Amendments(city).set(key, AmendedField.TARGET, sample("I1"), "80", DAY, period="1404B5")
    version = in_force(city, key)
    assert (version.number, version.effective_on) == (2, FROM)
    card = AmendmentReader(city.store).card(key, DAY)
    assert card is not None
    assert card.stage is AmendmentStage.IN_FORCE
    assert [line.number for line in card.versions] == [2, 1]


def test_putting_it_in_force_again_gives_the_same_version(city: Workspace) -> None:
    key = drafted(city)
    Amendments(city).set(key, AmendedField.TARGET, sample("I1"), "80", DAY, period="1404B5")
    with city.store.change(by=city.desk.person) as change:
        amendment = change.get(PlanAmendment, key)
        assert amendment is not None
        once = put_in_force(change, city, amendment, DAY)
        again = put_in_force(change, city, amendment, DAY)
    assert once == again
    with city.store.view() as view:
        assert view.count(PlanVersion, plan_id=sample("P")) == 2


def test_old_targets_and_verdicts_keep_their_bytes(city: Workspace) -> None:
    before = stored(city)
    key, amendments = drafted(city), Amendments(city)
    amendments.set(key, AmendedField.TARGET, sample("I1"), "80", DAY, period="1404B5")
    amendments.set(key, AmendedField.WEIGHT, sample("I2"), "5", DAY)
    amendments.set(key, AmendedField.RETIRED, sample("I3"), "true", DAY)
    amendments.set(key, AmendedField.ENDS_ON, sample("M"), "1404/08/30", DAY)
    amendments.set(key, AmendedField.RULES, sample("P"), "always: near", DAY)
    made = NewIndicator(sample("M"), "I9", "شاخص تازه")
    amendments.set(key, AmendedField.ADDED, sample("I9"), written(made), DAY)
    amendments.set(key, AmendedField.TARGET, sample("I9"), "7", DAY, period="1404B5")
    in_force(city, key)
    for number in (1, 2, 3):
        judge(city, Period.parse(f"1404B{number}"), AFTER + 1)
    assert [row for row in stored(city) if row in before] == before
    assert len(verdicts(city, OLD)) == 5


def test_the_new_target_is_judged_from_its_day_on(city: Workspace) -> None:
    key = drafted(city)
    Amendments(city).set(key, AmendedField.TARGET, sample("I1"), "80", DAY, period="1404B5")
    version = in_force(city, key)
    judge(city, NEW)
    found = verdicts(city, NEW)
    assert found[sample("I1")].version_id == version.id
    assert found[sample("I1")].target == Decimal(80)
    assert found[sample("I2")].target == Decimal(100)


def test_a_target_that_is_taken_away_is_not_found_in_the_old_version(city: Workspace) -> None:
    key = drafted(city)
    Amendments(city).set(key, AmendedField.TARGET, sample("I1"), "", DAY, period="1404B5")
    in_force(city, key)
    judge(city, NEW)
    assert verdicts(city, NEW)[sample("I1")].verdict is Verdict.NO_TARGET
    (line,) = PlanBrowser(city.store).page(sample("P"), Period.parse("1404B6"), [sample("I1")])
    assert line.target == Decimal(100)


def test_weights_and_rules_count_from_the_new_version_on(city: Workspace) -> None:
    key, amendments = drafted(city), Amendments(city)
    amendments.set(key, AmendedField.WEIGHT, sample("I1"), "۲٫۵", DAY)
    amendments.set(
        key, AmendedField.RULES, sample("I1"), "attainment >= 0: exceeds\nalways: near", DAY
    )
    in_force(city, key)
    with city.store.view() as view:
        indicator = view.get(Indicator, sample("I1"))
        assert indicator is not None
        assert plan_terms(view, sample("P"), NEW).weight(indicator) == Decimal("2.5")
        assert plan_terms(view, sample("P"), OLD).weight(indicator) == Decimal(1)
    live = Evaluation(city.store, lambda: AFTER).judge_live(sample("I1"), NEW)
    assert live.weight == Decimal("2.5")


def test_a_retired_indicator_is_judged_no_more(city: Workspace) -> None:
    key = drafted(city)
    Amendments(city).set(key, AmendedField.RETIRED, sample("I3"), "true", DAY)
    in_force(city, key)
    judge(city, NEW)
    assert sample("I3") not in verdicts(city, NEW)
    evaluation = Evaluation(city.store, lambda: AFTER)
    assert evaluation.roll_up(NEW, sample("P")).city.unjudged == 0
    assert evaluation.roll_up(OLD, sample("P")).city.unjudged == 0


def test_a_new_indicator_is_judged_only_from_its_version_on(city: Workspace) -> None:
    key, amendments = drafted(city), Amendments(city)
    made = NewIndicator(sample("M"), "I9", "شاخص تازه", weight=Decimal(3))
    amendments.set(key, AmendedField.ADDED, sample("I9"), written(made), DAY)
    amendments.set(key, AmendedField.TARGET, sample("I9"), "7", DAY, period="1404B5")
    in_force(city, key)
    judge(city, NEW)
    judge(city, OLD, AFTER + 1)
    assert verdicts(city, NEW)[sample("I9")].target == Decimal(7)
    assert verdicts(city, NEW)[sample("I9")].weight == Decimal(3)
    assert sample("I9") not in verdicts(city, OLD)
    assert Evaluation(city.store, lambda: AFTER).roll_up(OLD, sample("P")).city.unjudged == 0


def test_a_stopped_project_is_not_due_any_more(city: Workspace) -> None:
    key = drafted(city)
    Amendments(city).set(key, AmendedField.STOPPED, sample("M"), "true", DAY)
    in_force(city, key)
    judge(city, NEW)
    found = verdicts(city, NEW)
    assert found[sample("I1")].cause is Cause.STOPPED
    assert found[sample("I1")].verdict is Verdict.NOT_DUE
    assert found[sample("I4")].verdict is not Verdict.NOT_DUE


def test_terms_that_are_not_amended_stay_with_those_that_are(city: Workspace) -> None:
    key, amendments = drafted(city), Amendments(city)
    amendments.set(key, AmendedField.CREDIT, sample("M"), "5,000,000", DAY)
    amendments.set(key, AmendedField.SCOPE, sample("M"), "تا ایستگاه سوم", DAY)
    first = in_force(city, key)
    later = Amendments(city).draft(sample("P"), "دوم", date(2026, 1, 21), DAY)
    amendments.set(later, AmendedField.ENDS_ON, sample("M"), "1405/06/31", DAY)
    second = in_force(city, later)
    with city.store.view() as view:
        (terms,) = view.find(ElementTerms, version_id=second.id)
        assert view.count(ElementTerms, version_id=first.id) == 1
    assert terms.credit == Decimal(5_000_000)
    assert terms.scope == "تا ایستگاه سوم"
    assert terms.ends_on == date(2026, 9, 22)


def test_it_takes_effect_after_what_was_evaluated_meanwhile(city: Workspace) -> None:
    key = drafted(city)
    Amendments(city).set(key, AmendedField.TARGET, sample("I1"), "80", DAY, period="1404B6")
    judge(city, NEW)
    before = stored(city)
    version = in_force(city, key)
    assert version.effective_on == date(2026, 1, 21)
    judge(city, NEW, AFTER + 1)
    assert [row for row in stored(city) if row in before] == before


@pytest.mark.parametrize(
    ("effective_on", "words"),
    [
        (date(2025, 3, 21), "newest version"),
        (date(2025, 9, 22), "has been evaluated until"),
        (date(2031, 1, 1), "The plan ends"),
    ],
)
def test_its_day_must_lie_where_nothing_was_judged(
    city: Workspace, effective_on: date, words: str
) -> None:
    key = drafted(city, effective_on)
    card = AmendmentReader(city.store).card(key, DAY)
    assert card is not None
    assert any(words in str(one.sentence) for one in card.findings)


@pytest.mark.parametrize(
    ("field", "subject", "new", "words"),
    [
        (AmendedField.STARTS_ON, "M", "1399/01/01", "outside the plan"),
        (AmendedField.TARGET, "I1", "40..60", "no range"),
    ],
)
def test_what_would_not_hold_is_said_and_keeps_it_from_being_decided(
    city: Workspace, field: AmendedField, subject: str, new: str, words: str
) -> None:
    key = drafted(city)
    period = "1404B5" if field is AmendedField.TARGET else None
    Amendments(city).set(key, field, sample(subject), new, DAY, period=period)
    card = AmendmentReader(city.store).card(key, DAY)
    assert card is not None
    assert any(words in str(one.sentence) for one in card.findings)
    with city.store.view() as view, pytest.raises(UserError, match=words):
        ready(city, view, card.amendment)


def test_a_period_that_is_over_by_then_keeps_its_target(city: Workspace) -> None:
    key = drafted(city)
    Amendments(city).set(key, AmendedField.TARGET, sample("I1"), "80", DAY, period="1404B2")
    card = AmendmentReader(city.store).card(key, DAY)
    assert card is not None
    assert "ends before the amendment" in str(card.findings[0].sentence)


def test_the_last_target_of_an_indicator_is_not_taken_away(city: Workspace) -> None:
    key, amendments = drafted(city), Amendments(city)
    for number in range(1, 7):
        amendments.set(key, AmendedField.TARGET, sample("I1"), "", DAY, period=f"1404B{number}")
    card = AmendmentReader(city.store).card(key, DAY)
    assert card is not None
    assert any("would be left" in str(one.sentence) for one in card.findings)


@pytest.mark.parametrize(
    ("field", "subject", "new"),
    [
        (AmendedField.WEIGHT, "I1", "-1"),
        (AmendedField.WEIGHT, "I1", "زیاد"),
        (AmendedField.WEIGHT, "I1", "1.2.3"),
        (AmendedField.WEIGHT, "M", "2"),
        (AmendedField.WEIGHT, "I1", ""),
        (AmendedField.CREDIT, "M", "1234567890123456789012"),
        (AmendedField.STARTS_ON, "M", "1404/13/01"),
        (AmendedField.CREDIT, "I1", "5"),
        (AmendedField.RULES, "P", "attainment >= 1: desired"),
        (AmendedField.RULES, "P", "whatever"),
        (AmendedField.RULES, "P", ""),
        (AmendedField.RETIRED, "I1", "perhaps"),
        (AmendedField.ADDED, "I9", "code: I1\ntitle: x"),
    ],
)
def test_what_cannot_be_is_refused_at_once(
    city: Workspace, field: AmendedField, subject: str, new: str
) -> None:
    key = drafted(city)
    with pytest.raises(UserError, match="Nothing was changed"):
        Amendments(city).set(key, field, sample(subject), new, DAY)
    assert not items(city, key)


def test_a_code_of_the_plan_is_not_given_twice(city: Workspace) -> None:
    key = drafted(city)
    made = NewIndicator(sample("M"), "I1", "شاخص تازه")
    with pytest.raises(UserError, match="I1"):
        Amendments(city).set(key, AmendedField.ADDED, new_key(), written(made), DAY)


def test_a_draft_that_speaks_of_an_older_state_says_so(city: Workspace) -> None:
    amendments = Amendments(city)
    early, late = drafted(city), drafted(city, date(2026, 1, 21))
    amendments.set(late, AmendedField.TARGET, sample("I1"), "70", DAY, period="1404B6")
    amendments.set(early, AmendedField.TARGET, sample("I1"), "80", DAY, period="1404B6")
    in_force(city, early)
    card = AmendmentReader(city.store).card(late, DAY)
    assert card is not None
    assert any("has changed since" in str(one.sentence) for one in card.findings)


def test_withdrawn_with_a_reason_it_stays_as_it_is(city: Workspace) -> None:
    key, amendments = drafted(city), Amendments(city)
    with pytest.raises(UserError, match="why"):
        amendments.withdraw(key, "  ", DAY)
    amendments.withdraw(key, "اعتبار رسید", DAY)
    with pytest.raises(UserError, match="withdrawn"):
        amendments.set(key, AmendedField.CREDIT, sample("M"), "5", DAY)
    with pytest.raises(UserError, match="withdrawn"):
        in_force(city, key)
    (line,) = AmendmentReader(city.store).list(sample("P"))
    assert line.stage is AmendmentStage.WITHDRAWN


def test_only_the_committee_amends(city: Workspace) -> None:
    key = drafted(city)
    city.seat(sample("W1/head"))
    with pytest.raises(UserError, match="holds no seat"):
        Amendments(city).set(key, AmendedField.CREDIT, sample("M"), "5", DAY)
    assert not items(city, key)


def test_the_effect_says_which_targets_and_verdicts_would_be_others(city: Workspace) -> None:
    key, amendments = drafted(city), Amendments(city)
    amendments.set(key, AmendedField.TARGET, sample("I1"), "120", DAY, period="1404B6")
    amendments.set(key, AmendedField.RETIRED, sample("I4"), "true", DAY)
    lines = effect(city.store, key)
    (target,) = [line for line in lines if line.indicator_id == sample("I1")]
    assert target.period == Period.parse("1404B6")
    assert (target.old, target.new) == (Aim(Decimal(100)), Aim(Decimal(120)))
    assert (target.was, target.will) == (Verdict.NEAR, Verdict.UNDESIRED)
    assert all(line.ends for line in lines if line.indicator_id == sample("I4"))
    assert not verdicts(city, NEW)
