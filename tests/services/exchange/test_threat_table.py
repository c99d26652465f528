"""Every row of the threat table (``exchange.md`` §6) has tests that bear its name; here are those
of rows that need a whole desk and its care."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from paayesh_desktop.bundle.wire import ALL
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.store.exchange_schema import segdata
from paayesh_desktop.store.segments import Segments
from tests.services.exchange.city import W1, City, key, result, results, send, state, take, write
from tests.services.exchange.desks import Desk
from tests.services.exchange.forgery import forged, line

TESTS = Path(__file__).parents[2]
ROWS = {
    "stick holder reads": "stick_holder_reads",
    "stick holder changes bytes": "stick_holder_changes_bytes",
    "stick holder removes members": "stick_holder_removes",
    "stick holder reorders members": "stick_holder_removes_or_reorders_members",
    "stick holder adds members": "stick_holder_adds_members",
    "stick holder swaps in another unit's file": "stick_holder_swaps_in_another_units_file",
    "replays an old bundle": "replays_an_old_bundle",
    "withholds committee bundles (freeze)": "withholds_committee_bundles",
    "rollback of the registry / old root": "rollback_of_the_registry_or_an_old_root",
    "malicious workgroup (valid key)": "malicious_workgroup_with_a_valid_key",
    "malicious workgroup rewrites its past": "malicious_workgroup_rewrites_its_past",
    "back-dating": "back_dating",
    "stolen laptop": "stolen_laptop",
    "stolen committee laptop": "stolen_committee_laptop",
    "cloned database / two PCs one key": "cloned_database_or_two_pcs_with_one_key",
    "restored backup": "restored_backup",
    "edited audit log / DB browser on the committee PC": "edited_audit_log",
    "malformed-file DoS": "malformed_file_denial_of_service",
    "path traversal, odd names": "path_traversal_and_odd_names",
    "one key counted twice": "one_key_counted_twice",
    "downgrade (older app re-exports newer data)": "downgrade",
    "supply chain": "supply_chain",
}
"""The attackers and accidents of the table, and the beginning of the names of their tests."""


def test_every_row_of_the_threat_table_has_a_test_by_its_name() -> None:
    names = [
        node.name
        for folder in ("bundle", "services/exchange")
        for path in (TESTS / folder).glob("test_*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
    ]
    bare = {
        row: slug
        for row, slug in ROWS.items()
        if not any(name.startswith(f"test_{slug}") for name in names)
    }
    assert bare == {}


def _edited_result(connection: sa.Connection) -> None:
    connection.exec_driver_sql("UPDATE result SET value = 95")


def _lost_result(connection: sa.Connection) -> None:
    connection.exec_driver_sql("DELETE FROM result")


def _lost_revision(connection: sa.Connection) -> None:
    connection.exec_driver_sql("DELETE FROM revision WHERE seg > 0")


@pytest.mark.parametrize("edit", [_edited_result, _lost_result, _lost_revision])
def test_edited_audit_log_is_told_by_the_check_and_mended_from_what_was_signed(
    city: City, edit: Callable[[sa.Connection], None]
) -> None:
    """Somebody opens the committee's database with another program and changes what it shows."""
    committee = _with_a_result(city)
    care, before = Maintenance(committee.workspace), state(committee)
    assert care.check().sound
    with committee.workspace.engine.begin() as connection:
        edit(connection)
    assert not care.check().sound
    care.rebuild()
    assert state(committee) == before
    assert results(committee) == {key("I1"): 70}
    assert care.check().sound


def test_edited_audit_log_with_a_flipped_byte_of_what_was_signed(city: City) -> None:
    """What was signed cannot be made again from itself: the check says so, and nothing is built
    from it."""
    committee = _with_a_result(city)
    care, before = Maintenance(committee.workspace), state(committee)
    with committee.workspace.store.view() as view:
        rows = view.rows(sa.select(segdata))
    for row in rows[-1:]:
        flipped = bytearray(row.data)
        flipped[len(flipped) // 2] ^= 1
        place = sa.update(segdata).where(segdata.c.id == row.id)
        with committee.workspace.engine.begin() as connection:
            connection.execute(place.values(data=bytes(flipped)))
        assert not care.check().sound
        with pytest.raises(UserError, match="damaged"):
            care.rebuild()
        assert state(committee) == before
        with committee.workspace.engine.begin() as connection:
            connection.execute(place.values(data=row.data))
        assert care.check().sound


def test_downgrade_keeps_an_unknown_field_and_kind_through_a_rebuild(city: City) -> None:
    """What a newer program wrote survives that this one makes its tables again, and goes on word
    by word."""
    newer = line(result("I1", 70)).replace(b'"reason":""', b'"reason":"","surprise":{"a":[1]}')
    unknown = line(result("I1", 70)).replace(b'"e":"result"', b'"e":"wonder"')
    unknown = unknown.replace(str(result("I1", 70).id).encode(), str(new_key()).encode())
    take(city.committee, forged(city.group, city.stick(), [newer, unknown]))
    before = state(city.committee)
    care = Maintenance(city.committee.workspace)
    care.rebuild()
    assert state(city.committee) == before
    assert care.check().sound
    city.carry(city.committee, city.desk("second"))
    with city.desk("second").workspace.store.view() as view:
        segments = Segments(view.connection)
        (mine,) = [one for one in segments.lineages() if one[2] == W1]
        assert segments.data(mine[0], ALL, 1) == newer + b"\n" + unknown + b"\n"


def _with_a_result(city: City) -> Desk:
    write(city.group.workspace, [result("I1", 70)])
    take(city.committee, send(city.group, COMMITTEE, city.stick()).path)
    return city.committee
