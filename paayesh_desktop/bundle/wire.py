"""What travels, as strict types: decoding is validating (``exchange.md`` §2.3, §2.8).

Patterns end in ``\\Z``: ``$`` would let a newline through. Unknown fields of a manifest and
of a registry are ignored, so that a newer program may add some; a change that older programs must
not misread gets a new payload type.
"""

from typing import Annotated, Literal
from uuid import UUID

import msgspec

BUNDLE = "application/vnd.paayesh.bundle.v1+json"
REGISTRY = "application/vnd.paayesh.registry.v1+json"
ENROLMENT = "application/vnd.paayesh.enrolment.v1+json"

SCHEMA = 6
"""The newest body schema that this program writes; `MIN_SCHEMA` is the oldest that can read it."""
MIN_SCHEMA = 4

MAX_FILE = 2 << 30
MAX_MEMBERS = 20_000
MAX_MANIFEST = 4 << 20
MAX_REGISTRY = 1 << 20
MAX_SEGMENT = 64 << 20
MAX_BLOB = 64 << 20
MAX_SEGMENTS = 5_000
MAX_LINES = 200_000
MAX_RELAYED = 500

ALL = "all"
"""The feed for everybody; the committee's private feed to a workgroup is ``party:<its key>``."""

Hex = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Feed = Annotated[str, msgspec.Meta(pattern=r"\A(all|party:[0-9a-f-]{36})\Z")]
Short = Annotated[str, msgspec.Meta(max_length=200)]
Safe = Annotated[int, msgspec.Meta(ge=0, le=2**53 - 1)]
Count = Annotated[int, msgspec.Meta(ge=0, le=MAX_LINES)]
Sequence = Annotated[int, msgspec.Meta(ge=1, le=MAX_SEGMENTS)]


def party_feed(party: UUID) -> str:
    """The committee's private feed to one workgroup."""
    return f"party:{party}"


class Listed(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One segment of an origin and feed: what it is and how large, whether it is carried or not."""

    seq: Sequence
    sha256: Hex
    bytes: Annotated[int, msgspec.Meta(ge=1, le=MAX_SEGMENT)]
    count: Annotated[int, msgspec.Meta(ge=1, le=MAX_LINES)]


class Blob(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An attachment that the listed segments speak of."""

    sha256: Hex
    bytes: Annotated[int, msgspec.Meta(ge=0, le=MAX_BLOB)]


class Receipt(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the maker holds of another origin: everything up to *seq*, named by its chain code."""

    origin: UUID
    feed: Feed
    seq: Annotated[int, msgspec.Meta(ge=0, le=MAX_SEGMENTS)]
    chain: Hex


class Rejection(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A manifest (by the SHA-256 of its envelope) that the maker refused, and why."""

    sha256: Hex
    code: Short
    seq: Annotated[int, msgspec.Meta(ge=0, le=MAX_SEGMENTS)] | None = None


class Letter(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The letter with which the file goes out: its number and day (ISO 8601, Gregorian)."""

    number: Short
    on: Annotated[str, msgspec.Meta(pattern=r"\A[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")] | None = None


class RegistryVersion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A registry that the file carries under ``registry/<version>.dsse.json``."""

    version: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
    sha256: Hex


class Continues(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The origin that this one goes on from after a copy, a restore or a new machine."""

    origin: UUID
    seq: Annotated[int, msgspec.Meta(ge=0, le=MAX_SEGMENTS)]
    chain: Hex


class Manifest(msgspec.Struct, frozen=True, omit_defaults=True):
    """Everything that one origin has sealed for one feed, signed by its desk.

    *audience* is ``committee``, ``*`` or a party's key. *created_at* is in milliseconds since 1970
    UTC. Only the main manifest of a file has receipts, rejections, wants, a letter, registries and
    *relayed*: the SHA-256 of every other manifest in the file.
    """

    bundle_id: UUID
    party: UUID
    role: Literal["workgroup", "committee"]
    desk: UUID
    origin: UUID
    feed: Feed
    audience: Annotated[str, msgspec.Meta(pattern=r"\A(\*|committee|[0-9a-f-]{36})\Z")]
    schema: Safe
    min_schema: Safe
    app: Short
    created_at: Safe
    by: UUID
    segments: Annotated[tuple[Listed, ...], msgspec.Meta(max_length=MAX_SEGMENTS)]
    blobs: Annotated[tuple[Blob, ...], msgspec.Meta(max_length=MAX_MEMBERS)] = ()
    receipts: Annotated[tuple[Receipt, ...], msgspec.Meta(max_length=MAX_SEGMENTS)] = ()
    rejections: Annotated[tuple[Rejection, ...], msgspec.Meta(max_length=1000)] = ()
    wants: Annotated[tuple[Hex, ...], msgspec.Meta(max_length=MAX_MEMBERS)] = ()
    relayed: Annotated[tuple[Hex, ...], msgspec.Meta(max_length=MAX_RELAYED)] = ()
    registries: Annotated[tuple[RegistryVersion, ...], msgspec.Meta(max_length=1000)] = ()
    letter: Letter | None = None
    continues: Continues | None = None


class Revocation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Of one origin and feed, the last segment from a withdrawn key that stays valid."""

    origin: UUID
    seq: Annotated[int, msgspec.Meta(ge=0, le=MAX_SEGMENTS)]
    feed: Feed = ALL


class Member(msgspec.Struct, frozen=True, omit_defaults=True):
    """A desk that the committee admitted: its public key (hexadecimal) and whom it speaks for.

    *revoked* is None while the key is good; otherwise what stays valid (nothing for an origin and
    feed that are not named). *recipient* is the age key of a desk of the committee.
    """

    public: Hex
    party: UUID
    role: Literal["workgroup", "committee"]
    desk: UUID
    title: Short
    valid_from: Safe
    revoked: Annotated[tuple[Revocation, ...], msgspec.Meta(max_length=1000)] | None = None
    reason: Short = ""
    recipient: Short = ""


class Root(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The keys above all others, and how many of them must sign a registry."""

    keys: Annotated[tuple[Hex, ...], msgspec.Meta(min_length=1, max_length=16)]
    threshold: Annotated[int, msgspec.Meta(ge=1, le=16)]


class Registry(msgspec.Struct, frozen=True, omit_defaults=True):
    """Which keys count, by the root's word. *recipients* are the committee's public age keys."""

    version: Annotated[int, msgspec.Meta(ge=1, le=1_000_000)]
    issued_at: Safe
    root: Root
    members: Annotated[tuple[Member, ...], msgspec.Meta(max_length=10_000)]
    recipients: Annotated[tuple[Short, ...], msgspec.Meta(max_length=16)] = ()


class Enrolment(msgspec.Struct, frozen=True):
    """A desk asks to be admitted; signed with the very key that it presents. *nonce* is random,
    *recipient* the age key of a desk of the committee."""

    public: Hex
    party: UUID
    role: Literal["workgroup", "committee"]
    desk: UUID
    title: Short
    person: Short
    created_at: Safe
    nonce: Hex
    recipient: Short = ""
