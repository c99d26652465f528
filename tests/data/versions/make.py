"""Make the sample database of this version: python tests/data/versions/make.py

Run once for every release that has a new migration, and commit the file: every later version must
open it (tests/store/test_versions.py).
"""

import gzip
import hashlib
import os
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path
from uuid import UUID

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from paayesh_desktop.domain.issued_report import IssuedReport
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.plan import (
    Direction,
    Element,
    ElementKind,
    Horizon,
    Indicator,
    Plan,
    PlanVersion,
    Target,
)
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.reports.verification_code import code
from paayesh_desktop.services.judging.evaluation import Evaluation
from paayesh_desktop.services.keys.root_keys import RootUse
from paayesh_desktop.services.made_of import product_version
from paayesh_desktop.services.reference.reference_data import ReferenceData
from paayesh_desktop.services.workspace import DATABASE, DeskSetup, Role, Workspace
from paayesh_desktop.store.migrations import head
from tests.services.exchange.city import send, take, write
from tests.services.exchange.desks import SAFE, Desk

HERE = Path(__file__).parent


def now() -> int:
    return time.time_ns() // 1_000_000


def fill(workspace: Workspace) -> None:
    """A small plan whose one indicator is changed, judged, changed and judged again."""
    store, person = workspace.store, workspace.desk.person
    ReferenceData(store).install(person)
    plan = Plan(new_key(), "SAMPLE", "برنامه نمونه", Horizon.MID_TERM, 1403, 1404)
    version = PlanVersion(new_key(), plan.id, 1, date(2024, 3, 20))
    project = Element(new_key(), plan.id, ElementKind.PROJECT, "P-1", "پل عابر پیاده")
    indicator = Indicator(
        new_key(), plan.id, project.id, "P-1-01", "پیشرفت", direction=Direction.INCREASE
    )
    target = Target(new_key(), version.id, indicator.id, "1403", Decimal("12.5"))
    result = Result(new_key(), indicator.id, "1403", ValueKind.NUMBER, Decimal("10.25"))
    with store.change(by=person) as change:
        for row in (plan, version, project, indicator, target, result):
            change.put(row, party=COMMITTEE)
    Evaluation(store, now).evaluate(Period.parse("1403"), by=person)
    changed = Result(result.id, indicator.id, "1403", ValueKind.NUMBER, Decimal("12.75"))
    with store.change(by=person) as change:
        change.put(changed, party=COMMITTEE)
    Evaluation(store, now).evaluate(Period.parse("1403"), by=person)
    issue(workspace, plan.id)


def issue(workspace: Workspace, subject: UUID) -> None:
    """A paper that was issued, as its row tells it."""
    digest, desk = hashlib.sha256(b"sample").hexdigest(), workspace.desk
    paper = IssuedReport(
        new_key(),
        ReportKind.ANNUAL,
        subject,
        "گزارش سالانه",
        code(digest),
        digest,
        date(2025, 4, 21),
        desk.person,
        new_key(),  # another desk, where the copy is
        file_sha256=digest,
        app=product_version(),
    )
    with workspace.store.change(by=desk.person) as change:
        change.put(paper, party=COMMITTEE)


def exchange(workspace: Workspace, folder: Path) -> None:
    """Keys, a registry, a workgroup's desk that is admitted, and files in both directions; at the
    end something is written that is in no file yet."""
    committee = Desk(workspace)
    founded = committee.found(_folder(folder, "safe"))
    setup = DeskSetup(Role.WORKGROUP, "کارگروه یکم", "رضا", "W1")
    with Workspace.create(folder / "group", setup) as other:
        group = Desk(other)
        asked = group.ask(_folder(folder, "asked"))
        committee.admit(asked, RootUse(founded.root_file.path, SAFE))
        group.trust.set_pin(founded.root_digits)
        take(group, send(committee, other.desk.party, _folder(folder, "welcome")).path)
        write(other, [Person(new_key(), "زهرا")])
        take(committee, send(group, COMMITTEE, _folder(folder, "first")).path)
        take(group, send(committee, other.desk.party, _folder(folder, "answer")).path)
        write(other, [Person(new_key(), "لیلا")])
        take(committee, send(group, COMMITTEE, _folder(folder, "second")).path)
    write(workspace, [Person(new_key(), "سارا")])


def _folder(folder: Path, name: str) -> Path:
    path = folder / name
    path.mkdir()
    return path


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PAAYESH_STATE"] = folder
        home = Path(folder, "home")
        with Workspace.create(home, DeskSetup(Role.COMMITTEE, "کمیته پایش", "مریم")) as workspace:
            fill(workspace)
            exchange(workspace, Path(folder))
        with closing(sqlite3.connect(home / DATABASE)) as connection:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("VACUUM")
        data = gzip.compress((home / DATABASE).read_bytes(), 9, mtime=0)
    (HERE / f"database-{head()}.db.gz").write_bytes(data)


if __name__ == "__main__":
    main()
