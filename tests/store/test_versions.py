"""A database that any released version made still opens, is sound, and says what it said."""

import gzip
from decimal import Decimal
from pathlib import Path

import pytest

from paayesh_desktop.domain.organisation import Workgroup
from paayesh_desktop.domain.plan import Indicator
from paayesh_desktop.domain.result import Result
from paayesh_desktop.domain.verdict import Verdict, VerdictSnapshot
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.workspace import DATABASE, DeskSetup, Workspace
from paayesh_desktop.store import migrations

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


def test_this_version_has_its_sample() -> None:
    assert f"database-{migrations.head()}.db.gz" in [path.name for path in SAMPLES]
