"""Several staff of a committee on one PostgreSQL database: each a desk with a key of its own."""

from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.passphrase import Cost
from paayesh_desktop.domain.refusal import RefusedError
from paayesh_desktop.services.keys.desk_key import DeskKeys
from paayesh_desktop.services.keys.enrolling import Enrolling, RequestStatus
from paayesh_desktop.services.keys.founding import Founding
from paayesh_desktop.services.keys.registries import Registries
from paayesh_desktop.services.keys.root_keys import RootUse
from paayesh_desktop.services.keys.trust import Standing, Trust
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace

pytestmark = pytest.mark.postgresql
CHEAP = Cost(memory=64, passes=1, lanes=1)
DAY = date(2026, 11, 21)
OWN, THEIRS, SAFE = "باران پنجره کوچه", "دریا چراغ نان تازه", "گاوصندوق طبقه دوم"


@pytest.fixture
def desks(
    postgresql: sa.Engine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Workspace, Workspace]]:
    """Two members of staff, each with a folder of work, on one database."""
    url = postgresql.url.set(drivername="postgresql").render_as_string(hide_password=False)
    monkeypatch.setenv("PAAYESH_DATABASE_URL", url)
    with ExitStack() as held:
        first, second = (
            held.enter_context(
                Workspace.create(tmp_path / name, DeskSetup(Role.COMMITTEE, name, f"دبیر {name}"))
            )
            for name in ("یکم", "دوم")
        )
        yield first, second


def test_two_desks_on_one_server_have_two_keys_and_one_registry(
    desks: tuple[Workspace, Workspace], tmp_path: Path
) -> None:
    first, second = desks
    safe = tmp_path / "safe"
    safe.mkdir()
    founded = Founding(first, cost=CHEAP).found(safe, SAFE, OWN, day=DAY)
    assert Trust(second).registry() == founded.registry
    assert Trust(second).standing() is Standing.NO_KEY
    key = DeskKeys(second, cost=CHEAP).make(THEIRS)
    with pytest.raises(RefusedError):
        DeskKeys(second).unlock(OWN)
    assert key != founded.key
    Enrolling(second).ask(tmp_path, key)
    assert Trust(second).standing() is Standing.ASKED
    (waiting,) = Enrolling(first).waiting()
    Enrolling(first).compare(waiting.public, waiting.digits, DAY)
    root = RootUse(founded.root_file.path, SAFE)
    assert Registries(first, cost=CHEAP).admit(waiting.public, root, day=DAY).complete
    assert Trust(second).standing() is Standing.ENROLLED
    assert Enrolling(second).get(waiting.public).status is RequestStatus.ADMITTED
    lost = DeskKeys(first).look()
    assert lost is not None
    Registries(second, cost=CHEAP).revoke(lost.keyid, root, day=DAY)
    assert Trust(first).standing() is Standing.REVOKED
