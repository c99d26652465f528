"""Files between a committee and its workgroups: what goes out comes in, once, and is confirmed."""

from pathlib import Path

import pytest

from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.services.root_keys import RootUse
from paayesh_desktop.services.sending import Sending
from tests.services.exchange.city import W1, City, key, look, result, results, send, take, write
from tests.services.exchange.conftest import Desk, MakeDesk


@pytest.fixture
def city(make_desk: MakeDesk, founded: Desk, root: RootUse, tmp_path: Path) -> City:
    return City(make_desk, founded, root, tmp_path)


def test_a_result_reaches_the_committee_and_its_receipt_comes_back(city: City) -> None:
    group = city.desk("transport", "W1")
    write(group.workspace, [result("I1", 70)])
    sent = send(group, COMMITTEE, city.stick())
    (file,) = take(city.committee, sent.path).files
    assert file.look.counts.new >= 1
    assert results(city.committee.workspace) == {key("I1"): 70}
    assert file.look.receipt_number == sent.receipt_number
    city.carry(city.committee, group)
    (box,) = Sending(group.workspace).outboxes()
    assert (box.ready, box.on_stick) == (0, 0)
    assert box.received == sent.rows
    assert box.receipt_number == sent.receipt_number
