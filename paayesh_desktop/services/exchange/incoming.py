"""A file that was opened and believed: decrypted where it had to be, verified by the registry."""

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.encryption import decrypt, is_encrypted
from paayesh_desktop.bundle.reading import fingerprint_of, size_of
from paayesh_desktop.bundle.verification import Reader, Verified, inspect, verify
from paayesh_desktop.bundle.wire import Registry
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.exchange.answers import is_here
from paayesh_desktop.services.exchange.passing_folder import passing_folder
from paayesh_desktop.store.papers import PaperFolder


@dataclass(frozen=True, slots=True)
class Incoming:
    """*path* is the file as it was given; *sha256* and *size* are of that."""

    path: Path
    size: int
    sha256: bytes
    encrypted: bool
    file: BundleFile
    verified: Verified
    reader: Reader
    folder: PaperFolder

    @property
    def registry(self) -> int | None:
        """The newer version of the registry that it brings."""
        return max((version for version, _ in self.verified.registries), default=None)

    def here(self, papers: Iterable[str]) -> set[str]:
        """Those of *papers* that are kept here."""
        return {name for name in papers if is_here(self.folder, name)}


@dataclass(frozen=True, slots=True)
class Opening:
    """What every file is opened with: *identity* opens encrypted ones, *home* takes what is
    decrypted for a moment."""

    reader: Reader
    folder: PaperFolder
    home: Path
    identity: str | None = None

    @contextmanager
    def plain(self, path: Path) -> Generator[tuple[BundleFile, bool]]:
        """The file, and whether it was encrypted. Raises RefusedError, and UserError where it
        cannot be read."""
        if not is_encrypted(path):
            with BundleFile(path) as file:
                yield file, False
            return
        if self.identity is None:
            raise RefusedError(Refusal.ENCRYPTED, "no key was given to open it with")
        with passing_folder(self.home, "incoming") as inside:
            decrypted = Path(inside) / "file.pbz"
            decrypt(path, decrypted, (self.identity,))
            with BundleFile(decrypted) as file:
                yield file, True

    @contextmanager
    def believed(
        self, path: Path, registry: Registry | None, pin: str | None
    ) -> Generator[Incoming]:
        """The file, verified by *registry*, or by the digits *pin* where there is none yet."""
        sha256, size = fingerprint_of(path), size_of(path)
        with self.plain(path) as (file, encrypted):
            verified = verify(file, registry, pin, self.reader)
            yield Incoming(
                path,
                size,
                sha256,
                encrypted,
                file,
                verified,
                self.reader,
                self.folder,
            )

    def order(self, path: Path) -> tuple[int, int, str]:
        """When it should be read among others: those with the newest registry first, then the
        oldest. By what the file says, which nobody has verified. What cannot be read comes last,
        and is told of when its turn comes."""
        try:
            with self.plain(path) as (file, _):
                newest = max(file.registries, default=0)
                return -newest, inspect(file).created_at, path.name
        except UserError:
            return 1, 0, path.name
