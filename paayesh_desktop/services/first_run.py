"""From the answers of the first-run assistant to a desk that can be worked at."""

from collections.abc import Callable
from contextlib import ExitStack
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NoReturn

from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.demo.demo_city import DemoCity
from paayesh_desktop.services.home import DESK_FILE, FirstAnswers, Kind
from paayesh_desktop.services.reference.reference_data import ReferenceData
from paayesh_desktop.services.workspace import BACKUPS, DATABASE, DeskSetup, Role, Workspace

DEMO_SIZE = "small"


def settle(
    home: Path,
    answers: FirstAnswers,
    today: date,
    *,
    size: str = DEMO_SIZE,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Workspace:
    """Make the folder of work and fill it with what this kind of desk begins with.

    A committee gets the reference data, the demo city a whole plan; a workgroup gets its reference
    data from the committee. *size* is that of the demo city, ``small`` or ``city``. When it is
    cancelled or fails, nothing is left behind.
    """
    demo = answers.kind is Kind.DEMO
    workspace = Workspace.create(
        home,
        DeskSetup(
            role=Role.WORKGROUP if answers.kind is Kind.WORKGROUP else Role.COMMITTEE,
            title=answers.title,
            person_name=answers.person_name,
            workgroup=answers.workgroup,
            demo=demo,
        ),
    )
    with ExitStack() as held:
        held.callback(_remove, home)
        held.callback(workspace.close)
        person = workspace.desk.person
        if demo:
            DemoCity(workspace.store).build(size, today, person, progress, cancelled)
        elif answers.kind is Kind.COMMITTEE:
            ReferenceData(workspace.store).install(person)
        if cancelled is not None and cancelled():
            _refuse_to_go_on()
        held.pop_all()
    return workspace


def put_aside(home: Path) -> Path:
    """Move a closed folder of work into a folder inside it, so that a new one can begin; where."""
    aside = home / f"demo-{datetime.now(UTC):%Y%m%dT%H%M%S}"
    aside.mkdir()
    for path in (*_database(home), home / DESK_FILE, home / BACKUPS):
        if path.exists():
            path.rename(aside / path.name)
    return aside


def _refuse_to_go_on() -> NoReturn:
    raise UserError(translate("FirstRun", "It was cancelled. Nothing was kept."))


def _database(home: Path) -> list[Path]:
    return sorted(home.glob(f"{DATABASE}*"))


def _remove(home: Path) -> None:
    for path in (*_database(home), home / DESK_FILE):
        path.unlink(missing_ok=True)
