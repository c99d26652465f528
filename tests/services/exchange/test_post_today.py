"""What today's page tells of the exchange."""

from collections.abc import Callable

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.services.today.today_exchange import NEWS_DAYS, RECEIPT_DAYS, exchange_items
from paayesh_desktop.services.today.today_items import Verb
from paayesh_desktop.services.workspace import Workspace
from tests.services.exchange.city import City, result, send, take, write
from tests.services.exchange.desks import DAY, Desk
from tests.services.exchange.post_rows import group

__all__ = ["group"]  # fixtures


def verbs(workspace: Workspace, now: int | None = None) -> set[Verb]:
    return {one.verb for one in exchange_items(workspace, now)}


def test_today_tells_what_waits_to_go_out_and_what_was_not_confirmed(
    city: City, group: Desk
) -> None:
    write(group.workspace, [result("I1", 70)])
    assert verbs(group.workspace) == {Verb.SEND}
    made = send(group, COMMITTEE, city.stick()).made_at
    assert verbs(group.workspace) == set()
    later = int(made.timestamp() * 1000) + RECEIPT_DAYS * 86_400_000 + 1
    assert Verb.RECEIPT in verbs(group.workspace, later)
    silent = later + NEWS_DAYS * 86_400_000
    assert verbs(group.workspace, silent) == {Verb.RECEIPT, Verb.NEWS}


def test_today_leads_a_desk_that_nobody_knows_to_its_introduction(
    make_desk: Callable[..., Desk], city: City
) -> None:
    stranger = make_desk("stranger", "W1")
    assert verbs(stranger.workspace) == {Verb.INTRODUCE}
    city.committee.enrolling.read(stranger.ask(city.stick()), DAY)
    assert Verb.ADMIT in verbs(city.committee.workspace)


def test_today_tells_the_committee_what_was_refused_and_what_is_missing(
    city: City, group: Desk
) -> None:
    other = city.desk("second")
    write(group.workspace, [result("I1", 70)])
    city.carry(group, city.committee)
    city.carry(city.committee, group)
    write(group.workspace, [result("I1", 71)])
    city.carry(group, other)
    assert Verb.GAPS in verbs(other.workspace)
    assert Verb.SEND in verbs(other.workspace)
    write(group.workspace, [result("I2", 1)])
    take(city.committee, send(group, COMMITTEE, city.stick()).path)
    assert Verb.HELD in verbs(city.committee.workspace)
