"""A database that any released version made still opens, is sound, and says what it said."""

import gzip
from decimal import Decimal
from pathlib import Path

import pytest

from paayesh_desktop.domain.issued_report import IssuedReport
from paayesh_desktop.domain.organisation import Person, Workgroup
from paayesh_desktop.domain.plan import Indicator
from paayesh_desktop.domain.result import Result
from paayesh_desktop.domain.verdict import Verdict, VerdictSnapshot
from paayesh_desktop.reports.verification_code import code
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.workspace import DATABASE, DeskSetup, Workspace
from paayesh_desktop.store import migrations
from paayesh_desktop.store.arrivals import Arrivals, ArrivalStatus
from paayesh_desktop.store.segments import Segments

SAMPLES = sorted((Path(__file__).parents[1] / "data" / "versions").glob("database-*.db.gz"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
def test_a_database_of_an_earlier_version_opens(
    sample: Path, tmp_path: Path, committee: DeskSetup
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / DATABASE).write_bytes(gzip.decompress(sample.read_bytes()))
    with Workspace.create(home, committee) as workspace:
        maintenance = Maintenance(workspace)
        assert maintenance.check().sound
        with workspace.store.view() as view:
            assert view.count(Workgroup) == 7
            (indicator,) = view.find(Indicator, code="P-1-01")
            (result,) = view.find(Result, indicator_id=indicator.id)
            (verdict,) = view.find(VerdictSnapshot, indicator_id=indicator.id)
            former, latter = view.history(verdict.id)
        assert (result.value, verdict.verdict) == (Decimal("12.75"), Verdict.DESIRED)
        assert [revised.entity for revised in (former, latter)][1] == verdict
        assert isinstance(former.entity, VerdictSnapshot)
        assert former.entity.verdict is Verdict.UNDESIRED
        assert maintenance.rebuild() > 0
        assert maintenance.check().sound


def test_what_was_exchanged_in_an_earlier_version_can_be_gone_on_with(
    tmp_path: Path, committee: DeskSetup
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    sample = next(path for path in SAMPLES if path.name == "database-0004.db.gz")
    (home / DATABASE).write_bytes(gzip.decompress(sample.read_bytes()))
    with Workspace.create(home, committee) as workspace:
        store, person = workspace.store, workspace.desk.person
        with store.view() as view:
            newest, first = Arrivals(view.connection).all()
            segments = Segments(view.connection)
            lineages = segments.lineages()
            assert [segments.missing(origin, feed) for origin, feed, _ in lineages] == [
                [] for _ in lineages
            ]
            assert len(view.find(Person, name="لیلا")) == 1
        with store.exchange(by=person) as exchange:
            exchange.undo(newest.id)
        with store.view() as view:
            assert view.find(Person, name="لیلا") == []
            assert len(view.find(Person, name="زهرا")) == 1
            assert len(view.find(Person, name="سارا")) == 1
        with store.exchange(by=person) as exchange:
            assert exchange.seal() > 0
        assert first.status == ArrivalStatus.TAKEN
        assert Maintenance(workspace).check().sound


def test_papers_issued_in_an_earlier_version_keep_their_codes(
    tmp_path: Path, committee: DeskSetup
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    sample = next(path for path in SAMPLES if path.name == "database-0005.db.gz")
    (home / DATABASE).write_bytes(gzip.decompress(sample.read_bytes()))
    with Workspace.create(home, committee) as workspace, workspace.store.view() as view:
        (paper,) = view.find(IssuedReport)
    assert paper.code == code(paper.digest)


def test_this_version_has_its_sample() -> None:
    assert f"database-{migrations.head()}.db.gz" in [path.name for path in SAMPLES]
