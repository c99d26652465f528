"""A monitoring form before it becomes a workbook: its lines with all that stands beside them."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from uuid import UUID

import msgspec

from paayesh_desktop.domain.form_cells import Place
from paayesh_desktop.domain.form_sheet import Typing
from paayesh_desktop.domain.sheet import Cell


class Input(StrEnum):
    """What is filled in: a figure, the parts of a ratio, text, one of some choices, yes or no."""

    FIGURE = "figure"
    RATIO = "ratio"
    TEXT = "text"
    CHOICE = "choice"
    YES_NO = "yes_no"


class HandedBack(msgspec.Struct, frozen=True):
    """Why a line comes back: the cells that are marked, what stood in them, and the reason."""

    places: frozenset[Place]
    reason: str
    cells: Mapping[Place, Cell] = {}


class BookLine(msgspec.Struct, frozen=True):
    """One line. *typing* is what stands on it already, *kept* what is saved of it; *limits* says
    *least* and *most* in words."""

    id: UUID
    number: str
    label: str
    input: Input
    measure: str = ""
    section: str = ""
    heading: str = ""
    help: str = ""
    last: str = ""
    target: str = ""
    limits: str = ""
    least: Decimal | None = None
    most: Decimal | None = None
    choices: tuple[str, ...] = ()
    typing: Typing = Typing()
    kept: Typing = Typing()
    returned: HandedBack | None = None


class FormBook(msgspec.Struct, frozen=True):
    """One form. *facts* are the lines under the title: the unit, the period, until when it is due;
    *number* is the version of the form, *digest* that of its template."""

    form_id: UUID
    unit: str
    period: str
    digest: str
    number: int
    title: str
    facts: tuple[str, ...]
    lines: tuple[BookLine, ...]

    @property
    def is_returned(self) -> bool:
        return any(line.returned for line in self.lines)
