"""A desk with its keeper and a colleague, cheap passphrases and a clock that stands still."""

from uuid import UUID

import pytest

from paayesh_desktop.domain.passphrase import Cost
from paayesh_desktop.services.keys.desk_people import DeskPeople
from paayesh_desktop.services.people.sign_in import SignIn
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.credentials import Credentials

CHEAP = Cost(memory=64, passes=1, lanes=1)
GOOD = "باران پنجره کوچه"
OTHER = "دریا چراغ نان تازه"


class Clock:
    """Milliseconds that pass only when somebody lets them."""

    def __init__(self) -> None:
        self.now = 1_700_000_000_000

    def __call__(self) -> int:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def signing(workspace: Workspace, clock: Clock) -> SignIn:
    return SignIn(workspace, clock=clock, cost=CHEAP)


@pytest.fixture
def keeper(workspace: Workspace) -> UUID:
    return workspace.desk.keeper


@pytest.fixture
def colleague(workspace: Workspace, signing: SignIn) -> UUID:
    """Somebody beside the keeper, with a passphrase of their own."""
    signing.choose_first(GOOD)
    added = DeskPeople(workspace, signing).add("زهرا کریمی")
    signing.choose(added.person, added.passphrase, OTHER)
    workspace.seat(None)
    return added.person


def kept(workspace: Workspace) -> Credentials:
    return Credentials(workspace.engine, workspace.desk_number)
