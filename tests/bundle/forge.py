"""A small city with its keys, and files of its desks: sound ones, and any unsound one."""

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from uuid import UUID, uuid5

import msgspec

from paayesh_desktop.bundle import canonical, envelope, registry_change
from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.fingerprint import of_root
from paayesh_desktop.bundle.registry import issue
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.verification import Reader, Verified, verify
from paayesh_desktop.bundle.wire import (
    BUNDLE,
    Blob,
    Listed,
    Manifest,
    Member,
    Receipt,
    Registry,
    RegistryVersion,
    Root,
)
from paayesh_desktop.bundle.writing import Contents, write
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE

AT = 1_764_000_000_000
_NAMES = UUID("6f1f0a5e-7f0e-4c57-8d57-1f0b5d6a4c11")

_HEAD = struct.Struct("<5H3LH")
"""What a ZIP file says of a member: version, flags, packing, time, day, CRC, lengths, name's."""

Members = list[tuple[str, bytes]]


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def lines(*texts: str) -> bytes:
    """A segment: one canonical line for each text."""
    return b"".join(canonical.encode({"b": {"note": text}, "e": "note"}) + b"\n" for text in texts)


@dataclass(frozen=True)
class Desk:
    """One installation of the city, with its key."""

    title: str
    party: UUID
    role: Literal["workgroup", "committee"]
    key: SigningKey

    @property
    def id(self) -> UUID:
        return uuid5(_NAMES, f"desk {self.title}")

    @property
    def origin(self) -> UUID:
        return uuid5(_NAMES, f"origin {self.title}")

    def member(self) -> Member:
        return Member(self.key.public.hex(), self.party, self.role, self.id, self.title, AT)

    def manifest(self, segments: Sequence[bytes] = (), **changed: object) -> Manifest:
        plain = Manifest(
            bundle_id=uuid5(_NAMES, f"file {self.title} {len(segments)}"),
            party=self.party,
            role=self.role,
            desk=self.id,
            origin=self.origin,
            feed="all",
            audience="committee" if self.role == "workgroup" else "*",
            schema=4,
            min_schema=4,
            app="0.1.0",
            created_at=AT,
            by=uuid5(_NAMES, f"person {self.title}"),
            segments=listed(segments),
        )
        return msgspec.structs.replace(plain, **changed)

    def sealed(self, manifest: Manifest, key: SigningKey | None = None) -> bytes:
        return envelope.seal(BUNDLE, canonical.encode(manifest), key or self.key)

    def sealed_raw(self, payload: bytes, payload_type: str = BUNDLE) -> bytes:
        return envelope.seal(payload_type, payload, self.key)


@dataclass(frozen=True)
class City:
    """A committee with its root, two workgroups, and a second desk of the first one."""

    root: SigningKey
    committee: Desk
    metro: Desk
    metro_district: Desk
    parks: Desk

    @classmethod
    def founded(cls) -> "City":
        def key(name: str) -> SigningKey:
            return SigningKey.from_seed(hashlib.sha256(name.encode()).digest())

        metro, parks = reference_key("workgroup", "W1"), reference_key("workgroup", "W2")
        return cls(
            key("root"),
            Desk("کمیته", COMMITTEE, "committee", key("committee")),
            Desk("مترو", metro, "workgroup", key("metro")),
            Desk("مترو، منطقه دو", metro, "workgroup", key("metro district")),
            Desk("بوستان‌ها", parks, "workgroup", key("parks")),
        )

    @property
    def desks(self) -> tuple[Desk, ...]:
        return (self.committee, self.metro, self.metro_district, self.parks)

    @property
    def registry(self) -> Registry:
        root = Root((self.root.public.hex(),), 1)
        return registry_change.first(root, [desk.member() for desk in self.desks], AT)

    @property
    def digits(self) -> str:
        return of_root(self.registry.root)

    def issued(self, registry: Registry | None = None) -> bytes:
        return issue(registry or self.registry, self.root)

    def reader(self, desk: Desk) -> Reader:
        return Reader(desk.party, desk.role)


def listed(segments: Sequence[bytes]) -> tuple[Listed, ...]:
    return tuple(
        Listed(place, sha256(data), len(data), data.count(b"\n"))
        for place, data in enumerate(segments, start=1)
    )


def report(city: City, **changed: Any) -> Contents:
    """What a workgroup's lead desk sends: its own two segments, a photograph, a receipt, the
    registry, and the whole work of its district's desk."""
    own = [lines("یک", "دو"), lines("سه" * 300)]
    districts = [lines("از منطقه", "باز هم")]
    photograph = bytes(range(256)) * 4
    relayed = city.metro_district.sealed(city.metro_district.manifest(districts))
    registries = {1: city.issued()}
    manifest = city.metro.manifest(
        own,
        blobs=(Blob(sha256(photograph), len(photograph)),),
        receipts=(Receipt(city.committee.origin, "all", 0, "0" * 64),),
        relayed=(sha256(relayed),),
        registries=tuple(RegistryVersion(n, sha256(raw)) for n, raw in registries.items()),
        **changed,
    )
    return Contents(
        city.metro.sealed(manifest),
        (relayed,),
        registries,
        {sha256(data): data for data in (*own, *districts)},
        {sha256(photograph): photograph},
    )


def plain(desk: Desk, segments: Sequence[bytes] = (), /, **changed: object) -> Contents:
    """The simplest file of a desk: its segments and nothing else."""
    carried = {sha256(data): data for data in segments}
    return Contents(desk.sealed(desk.manifest(segments, **changed)), segments=carried)


def written(path: Path, contents: Contents) -> Path:
    write(path, contents, lambda _draft: None)
    return path


def verified(
    path: Path,
    city: City,
    reader: Desk | None = None,
    *,
    registry: Registry | None = None,
    pin: str | None = None,
) -> Verified:
    """What the committee (or another desk) believes of the file, everything of it read."""
    with BundleFile(path) as file:
        held = registry if registry is not None or pin is not None else city.registry
        found = verify(file, held, pin, city.reader(reader or city.committee))
        file.read_all()
        return found


def content(path: Path, city: City) -> tuple[object, ...]:
    """Everything that a reader would take from the file, to be compared."""
    with BundleFile(path) as file:
        found = verify(file, city.registry, None, city.reader(city.committee))
        return (
            found.main,
            found.relayed,
            found.withdrawn,
            found.registry,
            found.registries,
            {one.sha256: file.segment(one) for signed in found.all for one in signed.carried(file)},
            {one.sha256: file.blob(one) for signed in found.all for one in signed.blobs(file)},
        )


def members(path: Path) -> Members:
    with zipfile.ZipFile(path) as archive:
        return [(info.filename, archive.read(info)) for info in archive.infolist()]


def zipped(found: Iterable[tuple[str, bytes]], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP file of these members, whatever they are called; a name may come twice."""
    raw, ends = io.BytesIO(), list[bytes]()
    for name, data in found:
        encoded, at = name.encode("cp437", "replace"), raw.tell()
        packed = data
        if packing == zipfile.ZIP_DEFLATED:
            deflating = zlib.compressobj(6, zlib.DEFLATED, -15)
            packed = deflating.compress(data) + deflating.flush()
        head = _HEAD.pack(
            20, 0, packing, 0, 33, zlib.crc32(data), len(packed), len(data), len(encoded)
        )
        raw.write(b"PK\x03\x04" + head + b"\0\0" + encoded + packed)
        place = b"\0" * 12 + at.to_bytes(4, "little")
        ends.append(b"PK\x01\x02\x14\x03" + head + place + encoded)
    start = raw.tell()
    raw.write(b"".join(ends))
    count, length = len(ends).to_bytes(2, "little"), raw.tell() - start
    raw.write(b"PK\x05\x06\0\0\0\0" + count * 2)
    raw.write(length.to_bytes(4, "little") + start.to_bytes(4, "little") + b"\0\0")
    return raw.getvalue()


def with_contents(found: Iterable[tuple[str, bytes]]) -> Members:
    """The members with a list of contents that fits them."""
    kept = [(name, data) for name, data in found if name != "contents.json"]
    names = [name for name, _ in kept if name != "manifest.dsse.json"]
    return [*kept, ("contents.json", canonical.encode(names))]


def altered(path: Path, change: Callable[[dict[str, bytes]], Mapping[str, bytes] | None]) -> Path:
    """The file with its members changed by *change*, and its list of contents set right."""
    found = dict(members(path))
    changed = change(found)
    path.write_bytes(zipped(with_contents((changed or found).items())))
    return path
