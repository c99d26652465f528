"""Papers that belong to a row: known by their content, kept beside the database."""

from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.entity import Code, Entity, Note, Owner, Title

MAX_SIZE = 10 << 20
"""The largest paper that is taken, in bytes (``exchange.md`` §2.2: policy 10 MiB)."""


class Attachment(Entity, frozen=True):
    """A file that proves or shows something about the row *about_id*: its SHA-256 in hexadecimal,
    its size in bytes and its kind (``application/pdf``, ``image/png``, ``image/jpeg``)."""

    entity: ClassVar[str] = "attachment"
    owner: ClassVar[Owner] = Owner.EITHER
    indexes: ClassVar[tuple[tuple[str, ...], ...]] = (("about_id",), ("sha256",))

    about_id: UUID
    sha256: Code
    size: int
    media_type: Code
    name: Title
    caption: Note = ""
