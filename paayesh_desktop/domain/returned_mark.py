"""The hidden sheet of a workbook that was handed back: the mapping by which its table was read."""

from collections.abc import Iterator, Sequence

import msgspec

from paayesh_desktop.domain.column_mapping import Mapping, decode
from paayesh_desktop.domain.sheet import Sheet
from paayesh_desktop.domain.template_form import MARK_SHEET
from paayesh_desktop.errors import UserError

RETURNED = "paayesh-returned"
_PIECE = 30_000  # characters; a cell holds 32,767


def mark_texts(mapping: bytes) -> Iterator[str]:
    """The encoded mapping in pieces that fit into cells; no piece begins or ends with a space."""
    text = msgspec.json.format(mapping, indent=-1).decode()
    while text:
        cut = _PIECE
        while cut < len(text) and " " in (text[cut - 1], text[cut]):
            cut -= 1
        yield text[:cut]
        text = text[cut:]


def mapping_in(sheets: Sequence[Sheet]) -> Mapping | None:
    """The mapping that came with a returned workbook; None in every other, or where it was damaged:
    the table is then read as any other."""
    mark = next((sheet for sheet in sheets if sheet.name == MARK_SHEET), None)
    texts = [cell.text for row in mark.rows for cell in row.cells.values()] if mark else []
    if not texts or texts[0] != RETURNED:
        return None
    try:
        return decode("".join(texts[1:]).encode())
    except UserError:
        return None
