"""Papers are issued, verified and written again where the data are on a PostgreSQL server."""

from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.report import Report, Text
from paayesh_desktop.services.maintenance import Maintenance
from paayesh_desktop.services.reporting.issued_papers import IssuedPapers
from paayesh_desktop.services.reporting.issuing import Reports
from paayesh_desktop.services.reporting.request import ReportRequest
from paayesh_desktop.services.reporting.verifying import Standing, Verifying
from paayesh_desktop.services.workspace import DeskSetup, Workspace

pytestmark = pytest.mark.postgresql

DAY = date(2026, 11, 21)


def test_a_paper_issued_at_a_server_is_known_by_its_code(
    postgresql: sa.Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, committee: DeskSetup
) -> None:
    url = postgresql.url.set(drivername="postgresql").render_as_string(hide_password=False)
    monkeypatch.setenv("PAAYESH_DATABASE_URL", url)
    said = Report(ReportKind.ANNUAL, "گزارش سالانه", "کمیته", (Text("سال خوبی بود."),))
    request = ReportRequest(ReportKind.ANNUAL, reference_key("sample", "cycle"))
    with Workspace.create(tmp_path / "home", committee) as workspace:
        reports = Reports(workspace, Catalogue("fa"))
        (paper,) = reports.issue([said], request, DAY)
        assert reports.issue([said], request, DAY) == (paper,)
        (line,) = IssuedPapers(workspace).list()
        assert (line.paper, line.here) == (paper, True)
        assert Verifying(workspace).code(paper.code).standing is Standing.GENUINE
        IssuedPapers(workspace).again(paper.code, tmp_path / "again.pdf")
        assert (tmp_path / "again.pdf").read_bytes() == printed(said)
        assert Maintenance(workspace).check().sound
