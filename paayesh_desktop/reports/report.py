"""What a paper says, before it is laid out: plain values that the PDF and the workbook are made of.

All text is logical and said already: Persian words, Persian digits, isolates where they are needed.
A report is a snapshot: what is printed follows from these values alone, so the same values give the
same bytes, and the code printed on it is a digest of them.
"""

import hashlib
import sys
from datetime import date
from decimal import Decimal
from enum import StrEnum

import msgspec

from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.reports.charts.chart import Chart


class Tone(StrEnum):
    """How a text is meant. The middle four also have a mark (shape) before the text, so that they
    can be told without colours."""

    PLAIN = "plain"
    FAINT = "faint"
    STRONG = "strong"
    GOOD = "good"
    NEAR = "near"
    BAD = "bad"
    MISSING = "missing"
    WARNING = "warning"


class Look(StrEnum):
    """What stands in a column: running text, figures under each other, or codes and dates from left
    to right."""

    TEXT = "text"
    FIGURE = "figure"
    CODE = "code"


class Cell(msgspec.Struct, frozen=True, omit_defaults=True):
    """*text* is printed; a workbook gets *number* or *day*, where there is one, as a typed cell."""

    text: str
    number: Decimal | None = None
    day: date | None = None
    tone: Tone = Tone.PLAIN


class Column(msgspec.Struct, frozen=True, omit_defaults=True):
    """*weight* is its share of the width. Columns stand in reading order."""

    title: str
    weight: int = 10
    look: Look = Look.TEXT


class Row(msgspec.Struct, frozen=True, omit_defaults=True):
    """*head*: a heading over the rows that follow, its first cell across the table. *total*: stands
    out. A row has as many cells as there are columns unless it is a head."""

    cells: tuple[Cell, ...]
    head: bool = False
    total: bool = False


class Table(msgspec.Struct, frozen=True, omit_defaults=True, tag="table"):
    """*note* stands under it, *empty* in its place when it has no rows."""

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    note: str = ""
    empty: str = ""
    row_height: int = 0
    """The least height of every row in millimetres, where hands write into it."""


class Heading(msgspec.Struct, frozen=True, omit_defaults=True, tag="heading"):
    """Levels 1 and 2 are in the outline and the contents; *page* begins a new one."""

    text: str
    level: int = 1
    page: bool = False


class Text(msgspec.Struct, frozen=True, omit_defaults=True, tag="text"):
    """A paragraph; line breaks in it are kept."""

    text: str
    tone: Tone = Tone.PLAIN


class Points(msgspec.Struct, frozen=True, omit_defaults=True, tag="points"):
    """Short paragraphs under each other, marked with dots or *numbered*."""

    points: tuple[str, ...]
    numbered: bool = False


class Fact(msgspec.Struct, frozen=True, omit_defaults=True):
    name: str
    value: str
    tone: Tone = Tone.PLAIN


class Facts(msgspec.Struct, frozen=True, omit_defaults=True, tag="facts"):
    """Names and values under each other, in as many columns as are asked."""

    facts: tuple[Fact, ...]
    across: int = 2


class Tile(msgspec.Struct, frozen=True, omit_defaults=True):
    """A large figure, its name, and what it means or how it changed since the last report."""

    name: str
    figure: str
    note: str = ""
    tone: Tone = Tone.PLAIN


class Tiles(msgspec.Struct, frozen=True, omit_defaults=True, tag="tiles"):
    """Up to four beside each other."""

    tiles: tuple[Tile, ...]


class Picture(msgspec.Struct, frozen=True, omit_defaults=True, tag="picture"):
    """A chart with its title; *words* say under it what it shows."""

    chart: Chart
    title: str
    words: str = ""
    height: int = 0
    """Millimetres; 0 leaves it to the chart."""


class SignatureBox(msgspec.Struct, frozen=True, omit_defaults=True):
    role: str
    name: str = ""
    note: str = ""


class Signatures(msgspec.Struct, frozen=True, omit_defaults=True, tag="signatures"):
    """Boxes to sign in, kept together on one page."""

    boxes: tuple[SignatureBox, ...]


class Question(msgspec.Struct, frozen=True, omit_defaults=True, tag="question"):
    """One numbered line of a form, numbered like the screen. An empty *answer* leaves room to
    write: a box for a figure, or *lines* dotted lines; *choices* are boxes to tick, those in
    *ticked* already."""

    number: str
    label: str
    unit: str = ""
    help: str = ""
    facts: tuple[Fact, ...] = ()
    """The last value, the target, the allowed range."""
    answer: str = ""
    lines: int = 0
    choices: tuple[str, ...] = ()
    ticked: tuple[str, ...] = ()
    required: bool = True
    remark: str = ""


class Digits(msgspec.Struct, frozen=True, omit_defaults=True, tag="digits"):
    """Large numbered groups of digits to be read out or typed, *across* to the line, and a QR code
    of *qr* where there is one."""

    groups: tuple[str, ...]
    across: int = 3
    qr: str = ""


class Space(msgspec.Struct, frozen=True, omit_defaults=True, tag="space"):
    """Empty room to write in, in millimetres, framed and named."""

    name: str
    height: int


Block = (
    Heading
    | Text
    | Points
    | Facts
    | Tiles
    | Table
    | Picture
    | Signatures
    | Question
    | Digits
    | Space
)


class Report(msgspec.Struct, frozen=True, omit_defaults=True):
    """One paper.

    *issuer* is the body whose paper it is, *place* what stands under it (the organisation above);
    *facts* stand beside the title (number, date, period, addressee); *made_on* says when.
    *contents* puts a page of contents after the head; *coded* prints the verification code and its
    QR.
    """

    kind: ReportKind
    title: str
    issuer: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    place: str = ""
    facts: tuple[Fact, ...] = ()
    made_on: str = ""
    language: str = "fa"
    contents: bool = False
    landscape: bool = False
    coded: bool = True
    bookmark: str = ""
    """What it is called in the outline of a file that holds several; the title where empty."""
    opening: str = ""
    """Stands alone in the middle above everything else, as official letters begin."""
    letter: bool = False
    """An official letter: *facts* (number, date, enclosures) stand under each other at the far side
    of the head, and *title* is not printed, only its place in the outline."""

    def __post_init__(self) -> None:
        interned = sys.intern(self.language)  # the encoder knows a default by its identity
        msgspec.structs.force_setattr(self, "language", interned)

    @property
    def digest(self) -> str:
        """SHA-256 of everything it says, in hexadecimal."""
        return hashlib.sha256(encode(self)).hexdigest()


def encode(report: Report) -> bytes:
    """The whole report, the same bytes for the same values. What has its default is left out, so
    that papers of today keep their digests when a later version has more to say."""
    return _ENCODER.encode(report)


def decode(data: bytes) -> Report:
    """msgspec.ValidationError for what is no report."""
    return _DECODER.decode(data)


_ENCODER = msgspec.json.Encoder(order="deterministic")
_DECODER = msgspec.json.Decoder(Report)
