"""The check of a database holds what came from others against what they signed."""

import hashlib
import zlib

import pytest
import sqlalchemy as sa

from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store import schema
from paayesh_desktop.store.exchange_schema import registry, root_pin
from paayesh_desktop.store.replay import Replay
from tests.services.exchange.city import City, result, results, write
from tests.services.exchange.desks import Desk


@pytest.fixture
def committee(city: City) -> Desk:
    """The committee's desk with a file of the first workgroup."""
    write(city.group.workspace, [result("I1", 125)])
    city.carry(city.group, city.committee)
    return city.committee


def _problems(desk: Desk) -> list[str]:
    return [problem.source for problem in Maintenance(desk.workspace).check().problems]


def _forge(workspace: Workspace) -> None:
    """Another figure in the segment, and everything else made to fit that can be without a key."""
    with workspace.engine.begin() as connection:
        for row in connection.execute(sa.select(schema.segdata)).all():
            raw = zlib.decompress(row.data)
            forged = raw.replace(b'"value":"125"', b'"value":"995"')
            if forged == raw:
                continue
            where = schema.segment.c.id == row.id
            place = connection.execute(sa.select(schema.segment).where(where)).one()
            digest = hashlib.sha256(forged).digest()
            connection.execute(sa.update(schema.segment).where(where).values(sha256=digest))
            known = schema.listed.c.sha256 == place.sha256
            connection.execute(sa.update(schema.listed).where(known).values(sha256=digest))
            here, data = schema.segdata.c.id == row.id, zlib.compress(forged)
            connection.execute(sa.update(schema.segdata).where(here).values(data=data))
            hashes = zip(raw.splitlines(), forged.splitlines(), strict=True)
            for said, says in hashes:
                line = schema.revision.c.hash == hashlib.sha256(said).digest()
                changed = sa.update(schema.revision).where(line)
                connection.execute(changed.values(hash=hashlib.sha256(says).digest()))
        Replay(connection).index_again(lambda _done, _total: None)


def test_edited_audit_log_is_told_though_everything_was_made_to_fit(committee: Desk) -> None:
    assert _problems(committee) == []
    _forge(committee.workspace)
    assert [str(value) for value in results(committee).values()] == ["995"]
    assert [said[:10] for said in _problems(committee)] == ["Export {nu"]


def test_a_registry_of_another_root_does_not_vouch_for_anybody(committee: Desk, city: City) -> None:
    with committee.workspace.engine.begin() as connection:
        connection.execute(sa.update(root_pin).values(fingerprint="1" * 30))
    assert any("bears no valid signature" in said for said in _problems(committee))
    with city.group.workspace.engine.begin() as connection:
        connection.execute(sa.delete(registry))
    assert any("bears no valid signature" in said for said in _problems(city.group))
