"""Looks at a file before anything in it is parsed, and refuses what is no workbook or means harm.

The checks see only bytes and the archive's table of contents; nothing is unpacked to the disk.
"""

import stat
import zipfile
from enum import StrEnum
from pathlib import Path

from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate

MAX_FILE = 64 * 2**20
"""Bytes of a file on the disk."""
MAX_INFLATED = 512 * 2**20
"""Bytes of everything inside a workbook; a sheet of 10⁶ empty formatted rows has about 100 MB."""
MAX_TEXTS = 128 * 2**20
"""Bytes of a workbook's table of shared texts, the only part that is kept in memory whole."""
MAX_MEMBERS = 4000

_OLE = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_ZIP = b"PK\x03\x04"
_TEXT_ENDINGS = {".csv", ".txt", ".tsv"}
_HEAD = 4096
_ENCRYPTED_MEMBER = 1
_METHODS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}  # others ask for memory as they please


class Format(StrEnum):
    """What a file turned out to be."""

    WORKBOOK = "workbook"
    TEXT = "text"


def inspect(path: Path) -> Format:
    """Whether *path* can be read, and as what.

    Raises UserError when it is missing, too large, of another kind than its name says, protected
    by a password, damaged, or carries macros, live links to programs or an archive bomb.
    """
    name = isolate(path.name)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):  # a pipe would be waited for, a device never ends
            raise UserError(_NO_WORKBOOK, file=name)
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise _unreadable(path, error) from error
    if status.st_size > MAX_FILE:
        size = status.st_size >> 20
        raise UserError(_TOO_LARGE, file=name, size=size, limit=MAX_FILE >> 20)
    if not head.strip():
        raise UserError(_EMPTY, file=name)
    if head.startswith(_OLE):
        protected = _ENCRYPTED in content(path)
        raise UserError(_PROTECTED if protected else _OLD, file=name)
    named_text = path.suffix.lower() in _TEXT_ENDINGS
    if head.startswith(_ZIP):
        if named_text:
            raise UserError(_WORKBOOK_AS_TEXT, file=name)
        _inspect_archive(path, name)
        return Format.WORKBOOK
    if head.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"<":
        raise UserError(_PAGE, file=name)
    if not named_text:
        looks = b"\0" not in head or head[:2] in (b"\xff\xfe", b"\xfe\xff")
        raise UserError(_TEXT_AS_WORKBOOK if looks else _NO_WORKBOOK, file=name)
    return Format.TEXT


def content(path: Path) -> bytes:
    """All of *path*; UserError when it went away since it was looked at."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from error


def damaged(path: Path) -> UserError:
    """The error for a workbook that begins well and cannot be read to its end."""
    return UserError(_DAMAGED, file=isolate(path.name))


def bomb(path: Path) -> UserError:
    """The error for an archive that unpacks to more than a workbook can hold."""
    return UserError(_BOMB, file=isolate(path.name), limit=MAX_INFLATED >> 20)


def _unreadable(path: Path, error: OSError) -> UserError:
    return UserError(_UNREADABLE, file=isolate(path.name), detail=error.strerror or str(error))


def _inspect_archive(path: Path, name: str) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
            names = {member.filename.lower() for member in members}
            if any(member.compress_type not in _METHODS for member in members):
                raise damaged(path)
            linked = any(
                _is_live(archive, member) for member in members if _is_link(member.filename)
            )
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError, RuntimeError) as error:
        raise damaged(path) from error
    if any(member.flag_bits & _ENCRYPTED_MEMBER for member in members):
        raise UserError(_PROTECTED, file=name)
    inflated = sum(member.file_size for member in members)
    if len(members) > MAX_MEMBERS or inflated > MAX_INFLATED:
        raise bomb(path)
    if any(found.endswith("vbaproject.bin") for found in names):
        raise UserError(_MACROS, file=name)
    if linked:
        raise UserError(_LIVE_LINK, file=name)
    if "[content_types].xml" not in names or not any(
        found.endswith("workbook.xml") for found in names
    ):
        raise UserError(_OTHER_ARCHIVE, file=name)


def _is_link(member: str) -> bool:
    return "externallinks/" in member.lower() and member.lower().endswith(".xml")


def _is_live(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bool:
    """Whether an external link names a program (DDE, OLE) and not just another workbook."""
    if member.flag_bits & _ENCRYPTED_MEMBER:
        return False
    with archive.open(member) as part:
        head = part.read(_HEAD)
    return b"ddeLink" in head or b"oleLink" in head


_UNREADABLE: Sentence = translate(
    "Workbook",
    "The file {file} could not be opened: {detail}. Nothing was changed."
    " Close it in other programs, check that it is still there, and try again.",
)
_TOO_LARGE = translate(
    "Workbook",
    "The file {file} has {size} megabytes; at most {limit} can be read at once. Nothing was"
    " changed. Divide it into several files, or delete pictures from it, and try again.",
)
_EMPTY = translate(
    "Workbook",
    "The file {file} is empty. Nothing was changed. Choose the file that has your table.",
)
_OLD = translate(
    "Workbook",
    "The file {file} is a workbook of the old kind (.xls), whatever its name says. Nothing was"
    " changed. Open it in Excel or LibreOffice, save it as “Excel workbook (.xlsx)” and choose"
    " that.",
)
_PROTECTED = translate(
    "Workbook",
    "The file {file} is protected by a password. Nothing was changed."
    " Open it in Excel, take the password away, save it and choose it again.",
)
_PAGE = translate(
    "Workbook",
    "The file {file} is a web page, not a workbook. Nothing was changed."
    " Open it in Excel or LibreOffice, save it as “Excel workbook (.xlsx)” and choose that.",
)
_TEXT_AS_WORKBOOK = translate(
    "Workbook",
    "The file {file} is not a workbook; it looks like plain text (CSV). Nothing was changed."
    " If it is a CSV file, let its name end in .csv and choose it again.",
)
_NO_WORKBOOK = translate(
    "Workbook",
    "The file {file} is not a workbook that can be read. Nothing was changed."
    " Choose an .xlsx or a .csv file.",
)
_WORKBOOK_AS_TEXT = translate(
    "Workbook",
    "The file {file} is named as text but is a workbook. Nothing was changed."
    " Let its name end in .xlsx and choose it again.",
)
_OTHER_ARCHIVE = translate(
    "Workbook",
    "The file {file} is an archive, but no Excel workbook. Nothing was changed."
    " If it is a spreadsheet of another program, save it there as .xlsx and choose that.",
)
_DAMAGED = translate(
    "Workbook",
    "The workbook {file} is damaged and could not be read to its end. Nothing was changed."
    " Open it in Excel or LibreOffice, let it be repaired, save it and choose it again.",
)
_BOMB = translate(
    "Workbook",
    "The workbook {file} would unpack to more than {limit} megabytes, as files made to do harm do."
    " It was not opened and nothing was changed. Ask its sender for a plain copy of the table.",
)
_MACROS = translate(
    "Workbook",
    "The workbook {file} has macros. They were not run and nothing was changed."
    " Save it as “Excel workbook (.xlsx)” without macros and choose that.",
)
_LIVE_LINK = translate(
    "Workbook",
    "The workbook {file} is linked to another program (DDE or OLE). The link was not followed and"
    " nothing was changed. Break the links in Excel, save it and choose it again.",
)
