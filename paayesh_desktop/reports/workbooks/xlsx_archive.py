"""The parts of an .xlsx archive: which sheets there are, the shared texts, which styles are dates.

Own reader on expat: openpyxl takes five times as long for 10⁶ empty formatted rows, believes a
wrong ``dimension`` and loses the rows after it, and cannot tell a blank cell from a formula that
was never calculated.
"""

import posixpath
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import IO, Self
from xml.parsers import expat

from paayesh_desktop.domain.sheet import Sheet
from paayesh_desktop.reports.workbooks import workbook_guard
from paayesh_desktop.reports.workbooks.sheet_reader import MAX_CELLS, SheetReader, Styles
from paayesh_desktop.reports.workbooks.xml_stream import Attributes, XmlStream

_CHUNK = 1 << 18
_SMALL = 1 << 16
_PROPERTIES = "docprops/core.xml"
_DAMAGE = (
    zipfile.BadZipFile,
    expat.ExpatError,
    zlib.error,
    OSError,
    EOFError,
    ValueError,
    IndexError,
    RuntimeError,
    NotImplementedError,
)
"""What reading an archive that was cut, mixed up or forged raises."""

_DATE_FORMATS = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_PERCENT_FORMATS = {9, 10}
_LITERAL = re.compile(r'"[^"]*"|\[(?!(?:h+|m+|s+)\])[^\]]*\]|\\.|_.|\*.', re.IGNORECASE)
"""What stands in a format to be shown as it is; ``[h]`` and its like are hours that run on."""
_DATE_LETTERS = re.compile("[ymdhs]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _SheetPart:
    name: str
    member: str
    hidden: bool


class XlsxArchive:
    """An open workbook; *told* hears the bytes inflated so far and in all, and may raise."""

    def __init__(self, path: Path, told: Callable[[int, int], None] | None = None) -> None:
        self._path = path
        self._told = told
        self._read = 0
        try:
            self._zip = zipfile.ZipFile(path)
        except (zipfile.BadZipFile, OSError) as error:
            raise workbook_guard.damaged(path) from error
        self._members = {name.lower(): name for name in self._zip.namelist()}
        self._total = sum(member.file_size for member in self._zip.infolist())

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._zip.close()

    @property
    def is_linked(self) -> bool:
        """Whether formulas take values from other workbooks."""
        return any("externallinks/" in name for name in self._members)

    def saved_at(self) -> datetime | None:
        """When it was saved last (UTC), as the program that did so wrote it down."""
        found: list[str] = []

        def end(name: str, text: str) -> None:
            if name == "modified":
                found.append(text.strip())

        if _PROPERTIES in self._members:
            self._parse(_PROPERTIES, XmlStream(end=end, text_of=("modified",)), _SMALL)
        try:
            at = datetime.fromisoformat(found[0]) if found else None
        except ValueError:
            return None
        return at.replace(tzinfo=at.tzinfo or UTC).astimezone(UTC) if at else None

    def sheets(self) -> Iterator[Sheet]:
        """The sheets in the order of their tabs, each read whole.

        Raises UserError when a part is damaged, missing or unpacks to more than it declares.
        """
        root = next(name for name in self._members if name.endswith("workbook.xml"))
        parts, dates_from_1904 = self._parts(root)
        folder = posixpath.dirname(root)
        texts = self._texts(f"{folder}/sharedstrings.xml")
        styles = self._styles(f"{folder}/styles.xml", dates_from_1904=dates_from_1904)
        room = MAX_CELLS
        for part in parts:
            reader = SheetReader(part.name, texts, styles, room)
            self._parse(part.member, reader)
            room -= reader.count
            commented = self._commented(part.member)
            try:
                yield reader.sheet(hidden=part.hidden, commented=commented)
            except ValueError as error:
                raise workbook_guard.damaged(self._path) from error

    def _parts(self, root: str) -> tuple[list[_SheetPart], bool]:
        targets = self._related(root)
        found: list[tuple[str, str, bool]] = []
        settings: list[Attributes] = []

        def tab(name: str, given: Attributes) -> None:
            if name == "sheet":
                hidden = given.get("state", "visible") != "visible"
                found.append((given.get("name", ""), _relation(given), hidden))
            elif name == "workbookPr":
                settings.append(given)

        self._parse(root, XmlStream(start=tab))
        parts = [
            _SheetPart(name, member, hidden)
            for name, key, hidden in found
            for member, kind in [targets.get(key, ("", ""))]
            if kind.endswith("/worksheet")
        ]
        names, members = {part.name for part in parts}, {part.member for part in parts}
        if not parts or len(names) < len(parts) or len(members) < len(parts):
            raise workbook_guard.damaged(self._path)
        return parts, any(given.get("date1904") in ("1", "true") for given in settings)

    def _related(self, member: str) -> dict[str, tuple[str, str]]:
        """The members that *member* names, by its keys for them, and of which kind they are."""
        found: dict[str, tuple[str, str]] = {}
        folder, file = posixpath.split(member)

        def start(name: str, given: Attributes) -> None:
            if name == "Relationship":
                target = posixpath.join("/" + folder, given.get("Target", ""))
                found[given.get("Id", "")] = posixpath.normpath(target)[1:], given.get("Type", "")

        self._parse(f"{folder}/_rels/{file}.rels", XmlStream(start=start))
        return found

    def _commented(self, sheet: str) -> list[str]:
        """The addresses of the cells of *sheet* with comments."""
        found: list[str] = []

        def start(name: str, given: Attributes) -> None:
            if name == "comment" and "ref" in given:
                found.append(given["ref"])

        folder, file = posixpath.split(sheet)
        if f"{folder}/_rels/{file}.rels".lower() in self._members:
            for member, kind in self._related(sheet).values():
                if kind.endswith("/comments"):
                    self._parse(member, XmlStream(start=start))
        return found

    def _texts(self, member: str) -> list[str]:
        """The shared texts; those of rich text joined, readings of East Asian signs left out."""
        if member not in self._members:
            return []
        texts: list[str] = []
        current: list[str] = []
        phonetic = False

        def start(name: str, _given: Attributes) -> None:
            nonlocal phonetic
            phonetic = phonetic or name == "rPh"
            if name == "si":
                current.clear()

        def end(name: str, text: str) -> None:
            nonlocal phonetic
            if name == "t" and not phonetic:
                current.append(text)
            elif name == "rPh":
                phonetic = False
            elif name == "si":
                texts.append("".join(current))

        self._parse(member, XmlStream(start, end, text_of=("t",)), workbook_guard.MAX_TEXTS)
        return texts

    def _styles(self, member: str, *, dates_from_1904: bool) -> Styles:
        dates: set[int] = set(_DATE_FORMATS)
        percents: set[int] = set(_PERCENT_FORMATS)
        formats: list[int] = []
        inside = False

        def start(name: str, given: Attributes) -> None:
            nonlocal inside
            if name == "numFmt" and given.get("numFmtId", "").isdecimal():
                code = _LITERAL.sub("", given.get("formatCode", ""))
                (dates.add if _DATE_LETTERS.search(code) else dates.discard)(int(given["numFmtId"]))
                (percents.add if "%" in code else percents.discard)(int(given["numFmtId"]))
            elif name == "cellXfs":
                inside = True
            elif name == "xf" and inside:
                number = given.get("numFmtId", "0")
                formats.append(int(number) if number.isdecimal() else 0)

        def end(name: str, _text: str) -> None:
            nonlocal inside
            inside = inside and name != "cellXfs"

        if member in self._members:
            self._parse(member, XmlStream(start, end))
        return Styles(
            frozenset(place for place, number in enumerate(formats) if number in dates),
            frozenset(place for place, number in enumerate(formats) if number in percents),
            dates_from_1904,
        )

    def _parse(self, member: str, stream: XmlStream, limit: int | None = None) -> None:
        name = self._members.get(member.lower())
        if name is None:
            raise workbook_guard.damaged(self._path)
        try:
            with self._zip.open(name) as part:
                self._feed(part, stream, limit)
        except _DAMAGE as error:
            raise workbook_guard.damaged(self._path) from error

    def _feed(self, part: IO[bytes], stream: XmlStream, limit: int | None) -> None:
        read = 0
        while chunk := part.read(_CHUNK):
            read += len(chunk)
            self._read += len(chunk)
            if self._read > workbook_guard.MAX_INFLATED or (limit is not None and read > limit):
                raise workbook_guard.bomb(self._path)
            stream.feed(chunk)
            if self._told is not None:
                self._told(min(self._read, self._total), self._total)
        stream.close()


def _relation(given: Attributes) -> str:
    """The ``r:id`` of a sheet, whatever prefix its writer chose."""
    return next((value for key, value in given.items() if key.rpartition(":")[2] == "id"), "")
