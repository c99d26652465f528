"""A streaming XML reader for workbooks: no document type, no entities, no tree in memory."""

from collections.abc import Callable, Collection
from xml.parsers import expat

Attributes = dict[str, str]

_MAX_TEXT = 8 * 2**20
"""Characters of one text; a cell of a spreadsheet has 2¹⁵."""


class XmlStream:
    """Calls *start* with the bare name and attributes of every element and *end* with its name and,
    for elements in *text_of*, the text directly inside.

    Prefixes of elements are dropped, so that workbooks of every writer read alike.
    """

    def __init__(
        self,
        start: Callable[[str, Attributes], None] | None = None,
        end: Callable[[str, str], None] | None = None,
        *,
        text_of: Collection[str] = (),
    ) -> None:
        self._start = start
        self._end = end
        self._text_of = frozenset(text_of)
        self._text: list[str] = []
        self._parser = parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _refuse_document_type
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._finish

    def feed(self, data: bytes) -> None:
        """ValueError for a text that no cell can have: it would only fill the memory."""
        self._parser.Parse(data, False)
        if sum(map(len, self._text)) > _MAX_TEXT:
            raise ValueError("a text without an end")

    def close(self) -> None:
        self._parser.Parse(b"", True)

    def _begin(self, name: str, attributes: Attributes) -> None:
        if ":" in name:
            name = name.rpartition(":")[2]
        if name in self._text_of:
            self._text.clear()
            self._parser.CharacterDataHandler = self._text.append
        if self._start is not None:
            self._start(name, attributes)

    def _finish(self, name: str) -> None:
        if ":" in name:
            name = name.rpartition(":")[2]
        text = ""
        if name in self._text_of:
            self._parser.CharacterDataHandler = None
            text = "".join(self._text)
        if self._end is not None:
            self._end(name, text)


def _refuse_document_type(*_declaration: object) -> None:
    raise ValueError("a workbook has no document type")
