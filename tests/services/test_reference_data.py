"""The seed files and what becomes of them in a database."""

import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import msgspec
import pytest
import sqlalchemy as sa

from paayesh_desktop import assets
from paayesh_desktop.domain.holiday import Holiday
from paayesh_desktop.domain.keys import new_key, reference_key
from paayesh_desktop.domain.obstacle import ObstacleClass
from paayesh_desktop.domain.organisation import COMMITTEE, Body, Seat, Term, Workgroup
from paayesh_desktop.domain.plan import Element, ElementKind, Plan, WorkgroupGoal
from paayesh_desktop.domain.text import normalise
from paayesh_desktop.services.reference import reference_document
from paayesh_desktop.services.reference.reference_data import ReferenceData
from paayesh_desktop.store.engine import sqlite_engine
from paayesh_desktop.store.store import Store

DOCUMENTS = ("karaj.json", "mashhad.json")
FILES = (*DOCUMENTS, "obstacles.json")
NOT_INSTALLED = {"source"}
"""Where the titles were read from: told to the reader of the file, not to the city."""

BY = new_key()


def install(store: Store) -> dict[str, int]:
    return dict(ReferenceData(store).install(BY))


def leaves(value: object, path: str = "") -> Iterator[tuple[str, object]]:
    if isinstance(value, dict):
        for key, inner in cast("dict[str, object]", value).items():
            yield from leaves(inner, f"{path}/{key}")
    elif isinstance(value, list):
        for inner in cast("list[object]", value):
            yield from leaves(inner, path)
    else:
        yield path.removeprefix("/"), value


def read(name: str) -> Any:
    return json.loads((assets.DB / "seed" / name).read_text(encoding="utf-8"))


def everything_stored(store: Store) -> set[str]:
    """Every value of every row, as text, and every code that keys are made of."""
    with store.view() as view:
        return {
            str(value)
            for table in store.tables.values()
            for row in view.rows(sa.select(table))
            for value in row
        }


@pytest.mark.parametrize("name", FILES)
def test_every_text_of_the_seed_file_is_found_in_the_store(store: Store, name: str) -> None:
    install(store)
    stored = everything_stored(store)
    missing = [
        (path, value)
        for path, value in leaves(read(name))
        if path not in NOT_INSTALLED
        and str(value) not in stored
        and not any(str(value) in text.split("/") for text in stored)
        and path not in {"workgroups/goals", "mid_term_plan/start_year", "mid_term_plan/end_year"}
    ]
    assert missing == []


def test_links_and_years_that_are_not_texts_are_stored_too(store: Store) -> None:
    install(store)
    with store.view() as view:
        for group in read("karaj.json")["workgroups"]:
            key = reference_key("workgroup", group["code"])
            links = view.find(WorkgroupGoal, workgroup_id=key)
            goals = view.find(Element, id=[link.goal_id for link in links])
            assert {goal.code for goal in goals} == set(group["goals"])
        vision = view.find(Plan, code="VISION")[0]
        assert (vision.start_year, vision.end_year) == (1395, 1414)
        assert view.find(Term, catalogue="mid_term_plan")[0].code == "1401-1404"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_key_that_nothing_reads_is_refused(name: str) -> None:
    kind = reference_document.Karaj if name == "karaj.json" else reference_document.Mashhad
    changed = read(name) | {"forgotten": "key"}
    with pytest.raises(msgspec.ValidationError, match="forgotten"):
        msgspec.convert(changed, kind)


def test_the_seed_files_keep_every_key_of_the_two_documents() -> None:
    assert {path for path, _ in leaves(read("karaj.json"))} == KARAJ
    assert {path for path, _ in leaves(read("mashhad.json"))} == MASHHAD


@pytest.mark.parametrize("name", FILES)
def test_seed_texts_are_already_normalised(name: str) -> None:
    texts = [value for _, value in leaves(read(name)) if isinstance(value, str)]
    assert [text for text in texts if normalise(text) != text] == []


def test_the_structure_of_the_documents_stands(store: Store) -> None:
    install(store)
    with store.view() as view:
        assert view.count(Workgroup) == 7
        assert view.count(Element, kind=ElementKind.GOAL) == 37
        assert [term.title for term in view.find(Term, catalogue="axis")][:1] != []
        assert view.count(Term, catalogue="axis") == 6
        assert view.count(Term, catalogue="stakeholder_group") == 6
        assert view.count(Term, catalogue="information_source") == 9
        committee = view.find(Body, kind="committee")[0]
        assert (committee.quorum, committee.term_years) == (5, 1)
        assert view.count(Seat, body_id=committee.id) == 10
        civil = view.find(Body, workgroup_id=reference_key("workgroup", "W5"))[0]
        of_the_body = [seat for seat in view.find(Seat, body_id=civil.id) if seat.level is None]
        assert sum(seat.places for seat in of_the_body) == 7
        acts = view.find(Term, catalogue="approval_chain", order_by=("position",))
        assert [term.act for term in acts] == ["تأیید", "تأیید", "تصویب", "طرح"]
        assert view.count(Holiday) == 16 * len(read("holidays.json"))


def test_installing_again_writes_nothing(store: Store) -> None:
    first = install(store)
    assert sum(first.values()) > 500
    assert sum(install(store).values()) == 0


def test_what_the_committee_edited_or_removed_is_left_as_it_is(store: Store) -> None:
    install(store)
    with store.change(by=BY) as change:
        group = change.find(Workgroup, code="W4")[0]
        change.put(msgspec.structs.replace(group, deputy="معاونت ترافیک"), party=COMMITTEE)
        source = change.find(Term, catalogue="information_source", code="S9")[0]
        change.remove(source, party=COMMITTEE)
    assert sum(install(store).values()) == 0
    with store.view() as view:
        assert view.find(Workgroup, code="W4")[0].deputy == "معاونت ترافیک"
        assert view.count(Term, catalogue="information_source") == 8


def test_two_desks_give_the_same_rows_the_same_keys(
    tmp_path: Path, migrated: Path, store: Store, make_store: Callable[[sa.Engine], Store]
) -> None:
    shutil.copyfile(migrated, tmp_path / "other.db")
    engine = sqlite_engine(tmp_path / "other.db")
    other = make_store(engine)
    install(store)
    install(other)
    for entity in (Body, Element, Holiday, Plan, Seat, Term, Workgroup, WorkgroupGoal):
        with store.view() as here, other.view() as there:
            assert here.find(entity, order_by=("id",)) == there.find(entity, order_by=("id",))
    engine.dispose()


KARAJ = {
    "city",
    "committee/appointed_by",
    "committee/appointments_ratified_by",
    "committee/ordinary_meetings_per_month",
    "committee/quorum",
    "committee/seats/note",
    "committee/seats/role",
    "committee/seats/seat",
    "committee/seats/title",
    "committee/short_title",
    "committee/term_applies_to",
    "committee/term_years",
    "committee/title",
    "council/convened_by",
    "council/meets",
    "council/short_title",
    "council/title",
    "evaluation_cycle",
    "goals/code",
    "goals/short_title",
    "goals/title",
    "plans/code",
    "plans/end_year",
    "plans/horizon",
    "plans/title",
    "plans/years",
    "reporting/by",
    "reporting/kind",
    "reporting/title",
    "resolution_chain/step",
    "resolution_chain/title",
    "source",
    "unit_levels/code",
    "unit_levels/title",
    "workgroup_template/groups/levels",
    "workgroup_template/groups/seats/role",
    "workgroup_template/groups/seats/title",
    "workgroup_template/quorum",
    "workgroup_template/seats/count",
    "workgroup_template/seats/note",
    "workgroup_template/seats/role",
    "workgroup_template/seats/seat",
    "workgroup_template/seats/title",
    "workgroups/code",
    "workgroups/deputy",
    "workgroups/duties/short_title",
    "workgroups/goals",
    "workgroups/slug",
    "workgroups/title",
}
MASHHAD = {
    "approval_chain/act",
    "approval_chain/step",
    "approval_chain/title",
    "axes/code",
    "axes/title",
    "city",
    "horizons/code",
    "horizons/title",
    "horizons/years",
    "information_sources/code",
    "information_sources/title",
    "long_term_elements",
    "long_term_resolution/body",
    "long_term_resolution/date",
    "long_term_resolution/number",
    "long_term_resolution/session",
    "mid_term_plan/elements",
    "mid_term_plan/end_year",
    "mid_term_plan/start_year",
    "mid_term_plan/title",
    "planning_model/name",
    "planning_model/phases/steps",
    "planning_model/phases/title",
    "planning_model/principles",
    "source",
    "stakeholder_groups/code",
    "stakeholder_groups/title",
    "workgroup_levels/code",
    "workgroup_levels/title",
}


def test_every_committee_begins_with_eight_classes_of_obstacles_and_their_policies(
    store: Store,
) -> None:
    install(store)
    with store.view() as view:
        rows = view.find(ObstacleClass)
    top = [row for row in rows if row.parent_id is None]
    assert len(top) == 8
    assert all(row.policy for row in rows)
    assert {row.parent_id for row in rows} - {None} == {row.id for row in top}
