"""A manifest that may be believed, judged by itself: who signed it and what it may speak of."""

import hashlib
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

import msgspec

from paayesh_desktop.bundle import canonical, envelope
from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.registry import member_of, valid_until
from paayesh_desktop.bundle.signing import keyid
from paayesh_desktop.bundle.wire import (
    ALL,
    BUNDLE,
    SCHEMA,
    Blob,
    Listed,
    Manifest,
    Member,
    Registry,
    Safe,
)
from paayesh_desktop.domain.refusal import Refusal, RefusedError

EVERYBODY = "*"
COMMITTEE_ONLY = "committee"


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: whom it speaks for, and the newest body schema that it knows."""

    party: UUID
    role: Literal["workgroup", "committee"]
    schema: int = SCHEMA


@dataclass(frozen=True, slots=True)
class Signed:
    """A manifest whose signature holds: its *envelope* is the proof, *digest* the SHA-256 of that,
    *member* who its key (*public*) belongs to."""

    manifest: Manifest
    envelope: bytes
    digest: bytes
    member: Member
    public: bytes

    @property
    def keyid(self) -> str:
        return keyid(self.public)

    @property
    def is_withdrawn(self) -> bool:
        """Whether it lists more than its withdrawn key may still vouch for."""
        until = valid_until(self.member, self.manifest.origin, self.manifest.feed)
        return until is not None and len(self.manifest.segments) > until

    def carried(self, file: BundleFile) -> tuple[Listed, ...]:
        """Those of its segments that are in the file."""
        return tuple(one for one in self.manifest.segments if one.sha256 in file.segments)

    def blobs(self, file: BundleFile) -> tuple[Blob, ...]:
        """Those of its attachments that are in the file."""
        return tuple(one for one in self.manifest.blobs if one.sha256 in file.blobs)


class ProvenRefusalError(RefusedError):
    """A refusal of something that was soundly signed: *signed* is the proof, to be kept."""

    def __init__(self, code: Refusal, detail: str, signed: Signed) -> None:
        super().__init__(code, detail)
        self.signed = signed


class _Outline(msgspec.Struct, frozen=True):
    """What is read first, before a newer program's words could be misread."""

    min_schema: Safe


def judge(raw: bytes, registry: Registry, reader: Reader) -> Signed:
    """The manifest in an envelope, if its key may say this to *reader*.

    Raises RefusedError (MALFORMED, NEWER_PROGRAM, UNKNOWN_KEY, WRONG_SIGNATURE) and, with the
    proof, ProvenRefusalError (MALFORMED, WRONG_PARTY, WRONG_AUDIENCE). Whether its key was
    withdrawn is left to the caller.
    """
    names = envelope.signers(raw)
    if len(names) != 1:
        raise RefusedError(Refusal.MALFORMED, "a manifest has one signature")
    member = member_of(registry, names[0])
    if member is None:
        raise RefusedError(Refusal.UNKNOWN_KEY, f"signed by {names[0]}")
    public = bytes.fromhex(member.public)
    payload = envelope.opened(raw, BUNDLE, [public])
    least = canonical.decode(payload, _Outline, "manifest").min_schema
    if least > reader.schema:
        raise RefusedError(Refusal.NEWER_PROGRAM, f"schema {least}, here {reader.schema}")
    manifest = canonical.decode(payload, Manifest, "manifest")
    signed = Signed(manifest, raw, hashlib.sha256(raw).digest(), member, public)
    _require_own_name(signed)
    if not _is_for(manifest, reader):
        raise ProvenRefusalError(Refusal.WRONG_AUDIENCE, f"for {manifest.audience}", signed)
    _require_whole_list(signed)
    return signed


def _require_own_name(signed: Signed) -> None:
    manifest, member = signed.manifest, signed.member
    if (manifest.party, manifest.role, manifest.desk) != (member.party, member.role, member.desk):
        detail = (
            f"says {manifest.role} {manifest.party}, its key is of {member.role} {member.party}"
        )
        raise ProvenRefusalError(Refusal.WRONG_PARTY, detail, signed)


def _is_for(manifest: Manifest, reader: Reader) -> bool:
    if manifest.party == reader.party or manifest.audience in {EVERYBODY, str(reader.party)}:
        return True
    return manifest.audience == COMMITTEE_ONLY and reader.role == "committee"


def _require_whole_list(signed: Signed) -> None:
    """Every segment from the first on, each once, on a feed that its maker may have."""
    manifest = signed.manifest
    if [one.seq for one in manifest.segments] != list(range(1, len(manifest.segments) + 1)):
        raise ProvenRefusalError(Refusal.MALFORMED, "the list of segments has holes", signed)
    if len({one.sha256 for one in manifest.segments}) != len(manifest.segments):
        raise ProvenRefusalError(Refusal.MALFORMED, "one segment is listed twice", signed)
    if manifest.feed != ALL and not _is_private(manifest):
        raise ProvenRefusalError(Refusal.MALFORMED, f"no feed of its own: {manifest.feed}", signed)


def _is_private(manifest: Manifest) -> bool:
    """Whether it is the committee's feed to the one workgroup that it is addressed to."""
    addressed = manifest.role == "committee" and manifest.audience != EVERYBODY
    return addressed and manifest.feed == f"party:{manifest.audience}"
