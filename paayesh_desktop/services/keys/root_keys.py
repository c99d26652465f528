"""Root key files: the keys above all others, kept away from the computer, on sticks in a safe.

A root key signs nothing but the registry of keys. Its file has a passphrase of its own.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import msgspec

from paayesh_desktop.bundle import canonical, key_wrap, signing
from paayesh_desktop.bundle.placing import place_bytes
from paayesh_desktop.bundle.reading import limited
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.wire import Hex, Safe, Short
from paayesh_desktop.domain.passphrase import Cost
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.domain.text import single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.keys import opening_key
from paayesh_desktop.services.keys.key_rights import refuse_demo
from paayesh_desktop.services.people.passphrase import judge
from paayesh_desktop.services.people.sign_in import COST, milliseconds
from paayesh_desktop.services.workspace import Workspace

SUFFIX = ".key"
_KNOWN = "root-keys"
_KIND = "paayesh-root-key-1"
_LIMIT = 64 * 1024


class _Written(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a root key file says."""

    kind: Short
    title: Short
    made_at: Safe
    public: Hex
    recipient: Short
    wrapped: str


@dataclass(frozen=True, slots=True)
class KnownRoot:
    """A root key without its secret. *title* is whose it is, *recipient* its age key."""

    public: str
    title: str
    made_at: int
    recipient: str

    @property
    def keyid(self) -> str:
        return signing.keyid(bytes.fromhex(self.public))


@dataclass(frozen=True, slots=True)
class RootKeyFile:
    """A root key and where its file is."""

    path: Path
    key: KnownRoot


@dataclass(frozen=True, slots=True)
class RootUse:
    """What every change of the registry takes: a root key file and its passphrase."""

    path: Path
    passphrase: str


class RootKeys:
    """The root key files as one desk of the committee makes and reads them. It remembers which it
    has seen, without their secrets."""

    def __init__(
        self,
        workspace: Workspace,
        *,
        clock: Callable[[], int] = milliseconds,
        cost: Cost = COST,
    ) -> None:
        self._workspace = workspace
        self._clock = clock
        self._cost = cost
        self._known = workspace.home / _KNOWN

    def make(self, folder: Path, passphrase: str, title: str = "") -> RootKeyFile:
        """A new root key in *folder*, which should be on a stick that is kept in a safe."""
        refuse_demo(self._workspace)
        self.refuse_home(folder)
        desk = self._workspace.desk
        judge(passphrase, desk.person_name)
        key = SigningKey.generate()
        public = key.public.hex()
        known = KnownRoot(
            public,
            single_line(title)[:200] or desk.person_name[:200],
            self._clock(),
            opening_key.recipient(key),
        )
        wrapped = key_wrap.wrap(key.seed, passphrase, public=public, cost=self._cost)
        path = folder / f"paayesh-root-{key.keyid[:8]}{SUFFIX}"
        place_bytes(path, canonical.encode(_Written(_KIND, wrapped=wrapped, **asdict(known))))
        self._remember(known)
        return RootKeyFile(path, known)

    def read(self, path: Path) -> RootKeyFile:
        """What a root key file says without its passphrase. UserError where it is none."""
        found = RootKeyFile(path, _shown(_parsed(path)))
        self._remember(found.key)
        return found

    def find(self, folder: Path) -> tuple[RootKeyFile, ...]:
        """The root key files in *folder*."""
        found: list[RootKeyFile] = []
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            try:
                found.append(self.read(path))
            except UserError:
                continue
        return tuple(found)

    def open(self, root: RootUse) -> SigningKey:
        """The key in a root key file; RefusedError where the passphrase is wrong."""
        written = _parsed(root.path)
        key = SigningKey.from_seed(key_wrap.unwrap(written.wrapped, root.passphrase))
        if key.public.hex() != written.public:
            raise RefusedError(Refusal.MALFORMED, "the file holds another root key than it says")
        self._remember(_shown(written))
        return key

    def change(self, root: RootUse, passphrase: str) -> None:
        """Give a root key file another passphrase; copies of the file keep theirs."""
        refuse_demo(self._workspace)
        key, written = self.open(root), _parsed(root.path)
        judge(passphrase, self._workspace.desk.person_name)
        wrapped = key_wrap.wrap(key.seed, passphrase, public=written.public, cost=self._cost)
        place_bytes(root.path, canonical.encode(msgspec.structs.replace(written, wrapped=wrapped)))

    def known(self) -> tuple[KnownRoot, ...]:
        """The root keys that were made or read at this desk, the oldest first."""
        files = sorted(self._known.glob("*.json"))
        found = [canonical.decode(limited(path, _LIMIT), KnownRoot, "root key") for path in files]
        return tuple(sorted(found, key=lambda one: (one.made_at, one.public)))

    def refuse_home(self, folder: Path) -> None:
        """Raises UserError where *folder* is inside the folder of work: whoever gets the computer
        would get the root key too."""
        if folder.resolve().is_relative_to(self._workspace.home.resolve()):
            raise UserError(
                translate(
                    "RootKeys",
                    "The root key does not belong into the program's own folder: whoever gets this"
                    " computer would have it too. Nothing was written. Choose a folder on a stick"
                    " that is kept in a safe.",
                )
            )

    def _remember(self, known: KnownRoot) -> None:
        path = self._known / f"{known.keyid}.json"
        if not path.exists():
            self._known.mkdir(exist_ok=True)
            place_bytes(path, canonical.encode(asdict(known)))


def apart(folder: Path, home: Path) -> bool:
    """Whether *folder* is on another disk than the folder of work, as a stick is."""
    try:
        return folder.stat().st_dev != home.stat().st_dev
    except OSError:
        return False


def _parsed(path: Path) -> _Written:
    try:
        written = canonical.decode(limited(path, _LIMIT), _Written, "root key file")
    except RefusedError as error:
        raise UserError(_NO_ROOT_KEY, file=path.name) from error
    if written.kind != _KIND:
        raise UserError(_NO_ROOT_KEY, file=path.name)
    return written


def _shown(written: _Written) -> KnownRoot:
    return KnownRoot(written.public, written.title, written.made_at, written.recipient)


_NO_ROOT_KEY = translate(
    "RootKeys",
    "The file {file} is no root key of the committee, or it is damaged. Nothing was changed. Choose"
    " the file on the stick from the safe; its name begins with paayesh-root.",
)
