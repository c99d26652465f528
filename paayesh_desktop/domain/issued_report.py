"""Papers that left the program: what was printed or saved, when, by whom, and under which code."""

from datetime import date
from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.entity import Code, Entity, Note, Owner, Title
from paayesh_desktop.domain.report import ReportKind


class IssuedReport(Entity, frozen=True):
    """One paper as it was composed on the day *made_on* about the row *subject_id*, for one
    workgroup or unit where it is narrowed to it.

    *digest* is the SHA-256 of everything that it says, in hexadecimal, and *code* what of it stands
    on the paper. The paper itself is kept under its digest at the desk *desk_id* alone.
    *file_sha256* is that of the PDF file in which it left, *app* the version of the program that
    laid it out: another one may lay the same paper out otherwise.
    """

    entity: ClassVar[str] = "issued_report"
    owner: ClassVar[Owner] = Owner.EITHER
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("code",), ("digest",), ("subject_id",))

    kind: ReportKind
    subject_id: UUID
    title: Title
    code: Code
    digest: Code
    made_on: date
    issued_by: UUID
    desk_id: UUID
    language: Code = "fa"
    subtitle: Note = ""
    file_sha256: Note = ""
    app: Note = ""
    workgroup_id: UUID | None = None
    unit_id: UUID | None = None
