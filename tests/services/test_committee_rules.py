"""The committee's settings: defaults in the code, changed by the committee for everybody."""

from datetime import date
from functools import partial

import pytest

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.resolution import Binding, ResolutionKind
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.people.house_rules import (
    DAYS,
    GUESTS_COUNT,
    HouseRules,
    binding_rule,
    days_rule,
    days_word,
    rule_names,
)
from paayesh_desktop.services.workspace import Workspace

sample = partial(reference_key, "sample")
DAY = date(2025, 9, 1)


def test_amendments_stops_and_appointments_need_the_chain_and_findings_do_not(
    staffed: Workspace,
) -> None:
    with staffed.store.view() as view:
        rules = HouseRules(view)
        chained = {kind for kind in ResolutionKind if rules.binding(kind) is Binding.CHAIN}
        assert not rules.guests_count
        assert {name: rules.days(name) for name in DAYS} == dict(DAYS)
    assert chained == {
        ResolutionKind.AMENDMENT,
        ResolutionKind.STOP,
        ResolutionKind.APPOINTMENT,
        ResolutionKind.POLICY,
        ResolutionKind.INCENTIVE,
    }


def test_the_committee_changes_them(staffed: Workspace) -> None:
    staffed.seat(sample("C/secretary"))
    HouseRules.put(staffed, binding_rule(ResolutionKind.REFERRAL), "chain", DAY)
    HouseRules.put(staffed, GUESTS_COUNT, "yes", DAY)
    HouseRules.put(staffed, days_rule("referral"), "۱۲", DAY)
    with staffed.store.view() as view:
        rules = HouseRules(view)
        assert rules.binding(ResolutionKind.REFERRAL) is Binding.CHAIN
        assert (rules.guests_count, rules.days("referral")) == (True, 12)


@pytest.mark.parametrize("value", ["", "0", "251", "۲٫۵", "ده"])
def test_days_are_a_whole_number_that_makes_sense(staffed: Workspace, value: str) -> None:
    staffed.seat(sample("C/secretary"))
    with pytest.raises(UserError, match="whole number"):
        HouseRules.put(staffed, days_rule("referral"), value, DAY)


def test_a_workgroup_does_not_change_them(staffed: Workspace) -> None:
    staffed.seat(sample("W1/head"))
    with pytest.raises(UserError, match="holds no seat"):
        HouseRules.put(staffed, GUESTS_COUNT, "yes", DAY)


def test_every_rule_has_a_default_and_every_number_of_days_a_word(staffed: Workspace) -> None:
    with staffed.store.view() as view:
        assert all(HouseRules(view).value(name) for name in rule_names())
        with pytest.raises(KeyError):
            HouseRules(view).value("weather")
    assert all(str(days_word(name)) for name in DAYS)
