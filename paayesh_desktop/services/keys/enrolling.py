"""How a desk asks the committee to be admitted, and how the committee hears it: a request file, and
thirty digits that people compare on the telephone. The file alone proves nothing about people."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from paayesh_desktop.bundle import enrolment, fingerprint, registry, signing
from paayesh_desktop.bundle.placing import place_bytes
from paayesh_desktop.bundle.reading import limited
from paayesh_desktop.bundle.signing import SigningKey
from paayesh_desktop.bundle.wire import Enrolment, Member, Registry
from paayesh_desktop.domain.organisation import COMMITTEE, Person
from paayesh_desktop.domain.refusal import Refusal, RefusedError
from paayesh_desktop.domain.text import isolate, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.keys import opening_key
from paayesh_desktop.services.keys.desk_key import DeskKeys
from paayesh_desktop.services.keys.key_rights import refuse_demo, require_committee
from paayesh_desktop.services.keys.trust import Trust
from paayesh_desktop.services.people.party_title import is_party, party_code, party_title
from paayesh_desktop.services.people.sign_in import milliseconds
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.enrolments import AskedEnrolment, Enrolments, EnrolmentStatus
from paayesh_desktop.store.view import View

SUFFIX = ".pbr"
_LONGEST = 200


class RequestStatus(StrEnum):
    """What became of a request so far."""

    ASKED = "asked"
    COMPARED = "compared"
    ADMITTED = "admitted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Request:
    """A desk that asks to be admitted. *digits* are to be compared with what the desk shows;
    *earlier* are keys of the same desk that still count. Instants are milliseconds since 1970 UTC.
    """

    public: str
    keyid: str
    digits: str
    party: UUID
    party_title: str | Sentence
    role: str
    desk: UUID
    title: str
    person: str
    created_at: int
    read_at: int
    status: RequestStatus
    compared_by: str
    compared_at: int | None
    decided_by: str
    decided_at: int | None
    earlier: tuple[Member, ...]
    recipient: str


class Enrolling:
    """*clock* gives milliseconds since 1970 UTC."""

    def __init__(self, workspace: Workspace, *, clock: Callable[[], int] = milliseconds) -> None:
        self._workspace = workspace
        self._clock = clock
        self._trust = Trust(workspace, clock=clock)

    def ask(self, folder: Path, key: SigningKey) -> Path:
        """Write this desk's request into *folder*; where the committee's desks share a database,
        the others have it before them at once."""
        refuse_demo(self._workspace)
        mine = DeskKeys(self._workspace).look()
        if mine is None or mine.public != key.public.hex():
            raise ValueError("not the key of this desk")
        desk = self._workspace.desk
        raw = enrolment.request(
            key,
            party=desk.party,
            role=desk.role.value,
            desk=desk.key,
            title=desk.title[:_LONGEST],
            person=desk.person_name[:_LONGEST],
            at=self._clock(),
            recipient=opening_key.recipient(key) if desk.party == COMMITTEE else "",
        )
        path = folder / f"paayesh-{party_code(desk.party)}-{key.keyid[:8]}{SUFFIX}"
        place_bytes(path, raw)
        self._keep(key.public, raw)
        return path

    def read(self, path: Path, day: date) -> Request:
        """Take a request in at a desk of the committee: it waits from now on.

        Raises UserError or RefusedError where the file is none, speaks for a party that does not
        exist, or presents a key that cannot be admitted (withdrawn, or another party's).
        """
        require_committee(self._workspace, day)
        raw = limited(path, enrolment.MAX_REQUEST)
        try:
            asked = enrolment.read_request(raw)
        except RefusedError as error:
            if error.code is not Refusal.MALFORMED:
                raise
            raise UserError(_NO_REQUEST, file=isolate(path.name)) from error
        self._refuse_useless(asked)
        public = bytes.fromhex(asked.public)
        with self._workspace.store.view() as view:
            held = Enrolments(view.connection).get(public)
        again = held is None or held.envelope != raw or held.status == EnrolmentStatus.REFUSED
        if again and not self._is_member(asked.public):
            self._keep(public, raw)
        return self.get(asked.public)

    def waiting(self) -> tuple[Request, ...]:
        """The desks that neither were admitted nor refused, the oldest request first."""
        done = (RequestStatus.ADMITTED, RequestStatus.REFUSED)
        return tuple(one for one in self.all() if one.status not in done)

    def all(self) -> tuple[Request, ...]:
        """Every request that was read here, the oldest first."""
        known = self._trust.registry()
        with self._workspace.store.view() as view:
            return tuple(_shown(one, view, known) for one in Enrolments(view.connection).all())

    def get(self, public: str) -> Request:
        """The request of one key, which is given in hexadecimal. UserError where there is none."""
        for one in self.all():
            if one.public == public:
                return one
        raise UserError(
            translate(
                "Enrolling",
                "No request of such a desk was read here. Nothing was changed. Read its request"
                " file first.",
            )
        )

    def compare(self, public: str, heard: str, day: date) -> Request:
        """Note that the desk told its thirty digits, on a line or in a room where its people are
        known, and that they are those of the request. UserError where they are not."""
        require_committee(self._workspace, day)
        asked = self.get(public)
        if not fingerprint.is_fingerprint(heard):
            raise UserError(
                translate(
                    "Enrolling",
                    "These are {count} digits, and a desk has thirty. Nothing was changed. Have"
                    " them told once more, group by group.",
                ),
                count=len(fingerprint.plain(heard)),
            )
        if not fingerprint.same(heard, asked.digits):
            raise UserError(
                translate(
                    "Enrolling",
                    "These are not the digits of this request, so it may have been exchanged on its"
                    " way. The desk was not admitted. Have them told once more; if they still"
                    " differ, refuse the request and let the desk bring a new one by hand.",
                )
            )
        person = self._workspace.desk.person
        with self._workspace.store.exchange(by=person) as exchange:
            key = bytes.fromhex(public)
            Enrolments(exchange.connection).compare(key, by=person, at=self._clock())
        return self.get(public)

    def refuse(self, public: str, day: date) -> None:
        """Put a request away. The desk may ask again."""
        require_committee(self._workspace, day)
        if self.get(public).status is RequestStatus.ADMITTED:
            raise UserError(
                translate(
                    "Enrolling",
                    "This desk was admitted. Nothing was changed. To take that back, withdraw its"
                    " key.",
                )
            )
        person = self._workspace.desk.person
        with self._workspace.store.exchange(by=person) as exchange:
            Enrolments(exchange.connection).decide(
                bytes.fromhex(public), EnrolmentStatus.REFUSED, by=person, at=self._clock()
            )

    def _keep(self, public: bytes, raw: bytes) -> None:
        with self._workspace.store.exchange(by=self._workspace.desk.person) as exchange:
            Enrolments(exchange.connection).put(AskedEnrolment(public, self._clock(), raw))

    def _is_member(self, public: str) -> bool:
        known = self._trust.registry()
        return known is not None and any(one.public == public for one in known.members)

    def _refuse_useless(self, asked: Enrolment) -> None:
        with self._workspace.store.view() as view:
            if not is_party(view, asked.party):
                raise RefusedError(Refusal.WRONG_PARTY, f"no party {asked.party}")
        known = self._trust.registry()
        if known is None:
            return
        if asked.public in known.root.keys:
            raise RefusedError(Refusal.REGISTRY_RULE, "a root key is no desk key")
        member = registry.member_of(known, signing.keyid(bytes.fromhex(asked.public)))
        if member is None:
            return
        if member.revoked is not None:
            raise UserError(
                translate(
                    "Enrolling",
                    "The key in this request was withdrawn, and a withdrawn key never counts again."
                    " Nothing was changed. Let the desk make a new key and bring a new request.",
                )
            )
        if (member.party, member.desk) != (asked.party, asked.desk):
            raise UserError(
                translate(
                    "Enrolling",
                    "The key in this request belongs to another desk, {title}: a folder of work was"
                    " copied, or somebody took the key. Nothing was changed. Telephone both desks;"
                    " one of them makes a new key.",
                ),
                title=isolate(member.title),
            )


def _shown(kept: AskedEnrolment, view: View, known: Registry | None) -> Request:
    asked = enrolment.read_request(kept.envelope)
    keyid = signing.keyid(kept.public)
    member = registry.member_of(known, keyid) if known else None
    members = known.members if known else ()
    return Request(
        public=asked.public,
        keyid=keyid,
        digits=fingerprint.of_key(kept.public),
        party=asked.party,
        party_title=party_title(view, asked.party),
        role=asked.role,
        desk=asked.desk,
        title=single_line(asked.title),
        person=single_line(asked.person),
        created_at=asked.created_at,
        read_at=kept.at,
        status=_status(kept, admitted=member is not None),
        compared_by=_name(view, kept.compared_by),
        compared_at=kept.compared_at,
        decided_by=_name(view, kept.decided_by),
        decided_at=kept.decided_at,
        earlier=tuple(
            one
            for one in members
            if one.desk == asked.desk and one.revoked is None and one.public != asked.public
        ),
        recipient=asked.recipient,
    )


def _status(kept: AskedEnrolment, *, admitted: bool) -> RequestStatus:
    if admitted:
        return RequestStatus.ADMITTED
    if kept.status == EnrolmentStatus.REFUSED:
        return RequestStatus.REFUSED
    return RequestStatus.ASKED if kept.compared_at is None else RequestStatus.COMPARED


def _name(view: View, person: UUID | None) -> str:
    found = view.get(Person, person) if person else None
    return found.name if found else ""


_NO_REQUEST = translate(
    "Enrolling",
    "The file {file} is no request of a desk, or it is damaged. Nothing was taken in. Choose the"
    " file that the desk wrote for the committee; its name ends in .pbr.",
)
