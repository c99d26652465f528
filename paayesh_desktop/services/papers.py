"""Papers that belong to rows: scans, letters, photographs, kept as they are and found by content.

They are files and no part of the database: a scan is larger than a year of answers, and each of
the five copies that are kept of the database would hold them all again. A backup takes each paper
once, since its content never changes.
"""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

from paayesh_desktop.domain.attachment import MAX_SIZE, Attachment
from paayesh_desktop.domain.issued_report import IssuedReport
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.membership import Membership
from paayesh_desktop.domain.organisation import Body
from paayesh_desktop.domain.text import isolate, normalise, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.people.acting import body_party
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.papers import PaperFolder
from paayesh_desktop.store.view import View

FOLDER = "papers"
_KINDS = (
    (b"%PDF-", "application/pdf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
)
_MEGA = 1 << 20
_LONGEST_NAME = 200


class Papers:
    """The papers of a folder of work."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._store = workspace.store

    def attach(
        self, about_id: UUID, data: bytes | Path, name: str, *, party: UUID, caption: str = ""
    ) -> Attachment:
        """Keep a paper about a row: a PDF, PNG or JPEG file of at most 10 MiB.

        Raises UserError, keeping nothing, for anything else, at a desk of another party, and for
        whoever has no seat there.
        """
        with self._store.change(by=self._workspace.desk.person) as change:
            return put_paper(
                change, self._workspace, about_id, data, name, party=party, caption=caption
            )

    def of(self, about_id: UUID) -> tuple[Attachment, ...]:
        """The papers about a row, the oldest first."""
        with self._store.view() as view:
            return tuple(view.find(Attachment, about_id=about_id, order_by=("id",)))

    def read(self, sha256: str) -> bytes:
        """The paper itself. UserError when it is missing or was changed from outside."""
        try:
            data = paper_folder(self._workspace).read(sha256)
        except OSError as error:
            raise UserError(_UNREADABLE, detail=error.strerror or str(error)) from error
        if data is None:
            raise UserError(_GONE)
        return data

    def detach(self, attachment_id: UUID, *, party: UUID) -> None:
        """Take a paper away from its row; that it was there stays in the history, and its file too.
        KeyError when there is none."""
        with self._store.change(by=self._workspace.desk.person) as change:
            _at_home(self._workspace, change, party)
            found = change.get(Attachment, attachment_id)
            if found is None:
                raise KeyError(attachment_id)
            change.remove(found, party=party)


def put_paper(
    change: Change,
    workspace: Workspace,
    about_id: UUID,
    data: bytes | Path,
    name: str,
    *,
    party: UUID,
    caption: str = "",
) -> Attachment:
    """As `Papers.attach`, inside a change. The file is on disk before the row is; when the change
    is undone, a file that no row names is left, which harms nobody."""
    _at_home(workspace, change, party)
    content = _content(data)
    kind = media_type(content)
    if kind is None:
        raise UserError(_NO_PAPER, name=isolate(single_line(name)))
    try:
        digest = paper_folder(workspace).put(content)
    except OSError as error:
        raise UserError(_UNWRITTEN, detail=error.strerror or str(error)) from error
    title = single_line(name)[-_LONGEST_NAME:] or digest[:8]
    made = Attachment(new_key(), about_id, digest, len(content), kind, title, normalise(caption))
    change.put(made, party=party)
    return made


def media_type(data: bytes) -> str | None:
    """What the first bytes say the file is, whatever it is called; None for what is not taken."""
    return next((kind for sign, kind in _KINDS if data.startswith(sign)), None)


def paper_folder(workspace: Workspace) -> PaperFolder:
    """Where a folder of work keeps its papers, also when its data are on a server."""
    return PaperFolder(workspace.home / FOLDER)


def paper_problems(workspace: Workspace) -> Iterator[Sentence]:
    """The papers that rows name, and the copies of what was issued at this desk, that are missing
    or were changed from outside."""
    folder = paper_folder(workspace)
    with workspace.store.view() as view:
        attachments = view.find(Attachment, order_by=("id",))
        issued = view.find(IssuedReport, desk_id=workspace.desk.key, order_by=("id",))
    for sha256, name in {one.sha256: one.name for one in attachments}.items():
        if not _is_whole(folder, sha256):
            yield _MISSING.fill(name=isolate(name))
    for digest, paper in {one.digest: one for one in issued}.items():
        if not _is_whole(folder, digest):
            yield _UNCOPIED.fill(code=paper.code, title=isolate(paper.title))


def _is_whole(folder: PaperFolder, name: str) -> bool:
    try:
        return folder.is_whole(name)
    except OSError:
        return False


def _content(data: bytes | Path) -> bytes:
    if isinstance(data, Path):
        try:
            if not data.is_file():
                raise UserError(_NO_FILE, name=isolate(data.name))
            with data.open("rb") as file:
                data = file.read(MAX_SIZE + 1)
        except OSError as error:
            raise UserError(_UNREADABLE, detail=error.strerror or str(error)) from error
    if len(data) > MAX_SIZE:
        raise UserError(_TOO_LARGE, most=MAX_SIZE // _MEGA)
    return data


def _at_home(workspace: Workspace, view: View, party: UUID) -> None:
    """At a desk of that side, and by its keeper or somebody with a seat on that side."""
    desk = workspace.desk
    if not desk.demo and desk.party != party:
        raise UserError(_ELSEWHERE, desk=desk.title)
    held = [one.body_id for one in view.find(Membership, person_id=desk.person)]
    parties = {body_party(body) for body in view.find(Body, id=held)}
    if party not in parties and desk.person != desk.keeper:
        raise UserError(_STRANGER, name=desk.person_name)


_NO_PAPER = translate(
    "Papers",
    "{name} is no PDF, PNG or JPEG file. Nothing was attached. Scan the page again, or print it to"
    " a PDF file.",
)
_TOO_LARGE = translate(
    "Papers",
    "The file is larger than {most} MiB. Nothing was attached. Scan it in shades of grey or with"
    " fewer dots, or attach its pages one by one.",
)
_NO_FILE = translate("Papers", "{name} is no file. Nothing was attached. Choose a scanned page.")
_UNREADABLE = translate(
    "Papers",
    "The file could not be read: {detail}. Nothing was changed. Look whether the disk or stick is"
    " in its place.",
)
_UNWRITTEN = translate(
    "Papers",
    "The paper could not be kept: {detail}. Nothing was attached. Free some space on the disk and"
    " do it again.",
)
_GONE = translate(
    "Papers",
    "This paper is missing or was changed outside the program, so it is not shown. Everything else"
    " is safe. Restore it from a backup, or scan it again.",
)
_MISSING = translate(
    "Papers", "The paper {name} is missing or was changed outside the program. Scan it again."
)
_STRANGER = translate(
    "Papers",
    "{name} has no seat on the side that these papers belong to. Nothing was changed. Somebody who"
    " works there has to do it.",
)
_ELSEWHERE = translate(
    "Papers",
    "This paper belongs to another side's work and is attached at its desk, not at {desk}. Nothing"
    " was attached.",
)
_UNCOPIED = translate(
    "Papers",
    "The copy of the issued paper {code}, {title}, is missing or was changed outside the program."
    " Restore it from a backup.",
)
