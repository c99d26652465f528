"""Judging a whole file before anything of it is believed, in the order of ``exchange.md`` §2.5.

The registries are judged by the root, the maker's manifest by the registry, and the manifests that
it passes on each by themselves. Then the members are compared with what the manifests list. The
segments are read later, each within the size that was signed.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

from paayesh_desktop.bundle import canonical, envelope, fingerprint
from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.registry import accept, read
from paayesh_desktop.bundle.signed import ProvenRefusalError, Reader, Signed, judge
from paayesh_desktop.bundle.wire import BUNDLE, Manifest, Registry
from paayesh_desktop.domain.refusal import Refusal, RefusedError

__all__ = ["ProvenRefusalError", "Reader", "Signed", "Verified", "inspect", "inspect_all", "verify"]


@dataclass(frozen=True, slots=True)
class Verified:
    """A file that may be believed.

    *registry* is the one in force after reading it, *registries* are those newer than what was
    held, with their versions. *withdrawn* are manifests passed on that go beyond the cut-off of a
    withdrawn key: nothing of them may be taken in.
    """

    main: Signed
    relayed: tuple[Signed, ...]
    withdrawn: tuple[Signed, ...]
    registry: Registry
    registries: tuple[tuple[int, bytes], ...]

    @property
    def all(self) -> tuple[Signed, ...]:
        """What may be taken in."""
        return (self.main, *self.relayed)


def verify(
    file: BundleFile, registry: Registry | None, pin: str | None, reader: Reader
) -> Verified:
    """The file, if *reader* may believe it by the *registry* held, or by the root's digits *pin*
    where none is held yet. Raises RefusedError, with the proof ProvenRefusalError."""
    trusted, newer = _registries(file, registry, pin)
    main = judge(file.main, trusted, reader)
    manifest = main.manifest
    if main.is_withdrawn:
        detail = f"{manifest.origin} up to {len(manifest.segments)}"
        raise ProvenRefusalError(Refusal.REVOKED_KEY, detail, main)
    named = {one.version: one.sha256 for one in manifest.registries}
    carried = {version: _sha256(raw) for version, raw in file.registries.items()}
    if named != carried or {*manifest.relayed} != file.relayed.keys():
        raise RefusedError(Refusal.DAMAGED, "what it passes on is not what was signed")
    relayed = [judge(raw, trusted, reader) for raw in file.relayed.values()]
    _require_listed(file, [main, *relayed])
    return Verified(
        main,
        tuple(one for one in relayed if not one.is_withdrawn),
        tuple(one for one in relayed if one.is_withdrawn),
        trusted,
        newer,
    )


def inspect(file: BundleFile) -> Manifest:
    """What the maker's manifest says, unverified: to be shown as such."""
    return _said(file.main)


def inspect_all(file: BundleFile) -> tuple[Manifest, ...]:
    """As `inspect`, with the manifests that the maker passes on."""
    return (inspect(file), *map(_said, file.relayed.values()))


def _said(raw: bytes) -> Manifest:
    return canonical.decode(envelope.said(raw, BUNDLE), Manifest, "manifest")


def _registries(
    file: BundleFile, held: Registry | None, pin: str | None
) -> tuple[Registry, tuple[tuple[int, bytes], ...]]:
    """The newest registry, and those to be kept. Older ones than *held* say nothing any more: an
    old stick is no reason to refuse what else is on it."""
    newest, newer = held, list[tuple[int, bytes]]()
    for version, raw in file.registries.items():
        found = read(raw)
        if found.version != version:
            raise RefusedError(Refusal.DAMAGED, f"registry {found.version} is called {version}")
        if newest is None:
            if pin is None or not fingerprint.same(pin, fingerprint.of_root(found.root)):
                continue
        elif version < newest.version:
            continue
        accepted = accept(newest, pin, raw)
        if accepted is not newest:
            newest = accepted
            newer.append((version, raw))
    if newest is None:
        none = pin is None or not file.registries
        raise RefusedError(Refusal.NO_REGISTRY if none else Refusal.WRONG_ROOT)
    return newest, tuple(newer)


def _require_listed(file: BundleFile, manifests: Iterable[Signed]) -> None:
    """Nothing is carried but what some manifest lists, and in the size that it lists."""
    segments, blobs = set[str](), set[str]()
    for signed in manifests:
        listed, attached = signed.carried(file), signed.blobs(file)
        segments.update(one.sha256 for one in listed)
        blobs.update(one.sha256 for one in attached)
        if not all(map(file.fits, (*listed, *attached))):
            raise RefusedError(Refusal.DAMAGED, "something has another size than was signed")
    if file.segments - segments or file.blobs - blobs:
        raise RefusedError(Refusal.DAMAGED, "it carries something that nobody signed")


def _sha256(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()
