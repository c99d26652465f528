"""Desks with keys: each an installation of its own, its keeper at it."""

from datetime import date
from pathlib import Path

from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.wire import Registry
from paayesh_desktop.domain.passphrase import Cost
from paayesh_desktop.services.keys.desk_key import DeskKeys
from paayesh_desktop.services.keys.enrolling import Enrolling
from paayesh_desktop.services.keys.founding import Founded, Founding
from paayesh_desktop.services.keys.registries import Registries
from paayesh_desktop.services.keys.registry_draft import Issued, RegistryDrafts
from paayesh_desktop.services.keys.root_keys import RootKeys, RootUse
from paayesh_desktop.services.keys.root_rotation import RootRotation
from paayesh_desktop.services.keys.trust import Trust
from paayesh_desktop.services.workspace import Workspace

CHEAP = Cost(memory=64, passes=1, lanes=1)
DAY = date(2026, 11, 21)
OTHER = "دریا چراغ نان تازه"
OWN = "باران پنجره کوچه"
SAFE = "گاوصندوق طبقه دوم"
START = 1_795_000_000_000


class Desk:
    """One installation and what its keeper does; each look at its clock takes a second."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.day = DAY
        self.now = START
        self.keys = DeskKeys(workspace, clock=self.clock, cost=CHEAP)
        self.trust = Trust(workspace, clock=self.clock)
        self.enrolling = Enrolling(workspace, clock=self.clock)
        self.roots = RootKeys(workspace, clock=self.clock, cost=CHEAP)
        self.founding = Founding(workspace, clock=self.clock, cost=CHEAP)
        self.registries = Registries(workspace, clock=self.clock, cost=CHEAP)
        self.drafts = RegistryDrafts(workspace, clock=self.clock, cost=CHEAP)
        self.rotation = RootRotation(workspace, clock=self.clock, cost=CHEAP)

    def clock(self) -> int:
        self.now += 1000
        return self.now

    @property
    def registry(self) -> Registry:
        """The registry in force here."""
        found = self.trust.registry()
        assert found is not None
        return found

    def found(self, stick: Path) -> Founded:
        """Found the committee's registry, the root key on *stick*."""
        return self.founding.found(stick, SAFE, OWN, day=DAY)

    def key(self) -> SigningKey:
        """The desk's key, made where there is none."""
        return self.keys.unlock(OWN) if self.keys.look() else self.keys.make(OWN)

    def ask(self, stick: Path) -> Path:
        """The request of this desk on *stick*."""
        return self.enrolling.ask(stick, self.key())

    def admit(self, asked: Path, root: RootUse, **how: list[str]) -> Issued:
        """Read a request, hear the digits on the telephone, and admit the desk."""
        request = self.enrolling.read(asked, DAY)
        self.enrolling.compare(request.public, request.digits, DAY)
        return self.registries.admit(
            request.public, root, withdraw=how.get("withdraw", ()), day=DAY
        )


def welcome(founded: Desk, group: Desk, digits: str | None = None) -> None:
    """The letter and the welcome file reach the workgroup: digits typed, registries taken."""
    group.trust.set_pin(digits or founded.trust.root_digits() or "")
    group.trust.take(founded.trust.for_bundle().values())


def empty_stick(folder: Path, name: str) -> Path:
    path = folder / name
    path.mkdir()
    return path
