"""P8: pages of a long table per second, ours ÷ ReportLab's Latin floor, and ÷ WeasyPrint's.
`six_monthly` asks the same of a whole report.

All sides lay out the same rows of eight columns (``--full``: about 100 pages). The floor is a
LongTable in Helvetica of the same texts in Latin letters, which needs neither shaping nor ordering.
WeasyPrint is no dependency of ours: say in PAAYESH_WEASYPRINT which Python has it, or have it
importable; it lays out the Persian rows as HTML with our font.
"""

import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import time
from html import escape
from io import BytesIO
from itertools import count as counter
from itertools import islice
from pathlib import Path

import pypdfium2
from measure import Side, compare, full_size
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.platypus import LongTable, SimpleDocTemplate, TableStyle

from paayesh_desktop.assets import RESOURCES
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.reports.paper import press
from paayesh_desktop.reports.report import Cell, Column, Look, Report, Row, Table, Tone

PERSIAN = str.maketrans("0123456789,.", "۰۱۲۳۴۵۶۷۸۹٬٫")
LETTERS = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئ"
LATIN = str.maketrans(
    {letter: "aabptsjchkdzrzjsszztzaqfqkglmnvhye"[place] for place, letter in enumerate(LETTERS)}
    | {"\u200c": "", "ٔ": "", "۰": "0", "٬": ",", "٫": ".", "٪": "%"}
    | {digit: str(place) for place, digit in enumerate("۰۱۲۳۴۵۶۷۸۹")}
)
TITLES = (
    "آسفالت بلوار معلم",
    "پسماند گلشهر",
    "مسیر دوچرخه (۲)",
    "ناوگان اتوبوس",
    "لایروبی کانال‌ها",
    "درخت پارک ملت",
)
HEAD = ("کد", "پروژه", "کارگروه", "واحد", "هدف", "نتیجه", "درصد", "وضعیت")
WIDTHS = (12, 31, 14, 17, 12, 12, 10, 13)
LOOKS = (Look.CODE, Look.TEXT, Look.TEXT, Look.TEXT, *[Look.FIGURE] * 3, Look.TEXT)
STATES = (("مطلوب", Tone.GOOD), ("نزدیک", Tone.NEAR), ("نامطلوب", Tone.BAD))
GOAL_FLOOR, GOAL_WEASYPRINT = "≥ 0.3, then ≥ 0.5", "≥ 10, then ≥ 20"

NUMBERS = counter(1)
Rows = list[tuple[str, ...]]


def rows(count: int) -> Rows:
    """No two are the same, as in a plan, and none as in the rows of another run: what was shaped
    before helps nobody."""
    made: Rows = []
    for number in islice(NUMBERS, count):
        target, result = number * 7919 % 1_000_000, number * 6113 % 1_000_000
        made.append(
            (
                f"7.{number % 9 + 1}.{number % 100_000:05}",
                f"{TITLES[number % len(TITLES)]} {number}".translate(PERSIAN),
                "حمل‌ونقل" if number % 2 else "خدمات شهری",
                "سازمان پسماند" if number % 3 else "معاونت فنی",
                f"{target:,}".translate(PERSIAN),
                f"{result:,}".translate(PERSIAN),
                f"{number * 37 % 1000 / 10}٪".translate(PERSIAN),
                STATES[number % len(STATES)][0],
            )
        )
    return made


def report(lines: Rows) -> Report:
    tones = dict(STATES)
    columns = tuple(
        Column(title, width, look) for title, width, look in zip(HEAD, WIDTHS, LOOKS, strict=True)
    )
    body = tuple(
        Row((*map(Cell, line[:-1]), Cell(line[-1], tone=tones[line[-1]]))) for line in lines
    )
    return Report(
        kind=ReportKind.TABLE,
        title="پروژه‌ها",
        issuer="کمیتهٔ پایش",
        blocks=(Table("", columns, body),),
    )


def floor(lines: Rows) -> bytes:
    """The same table by ReportLab, in a font of its own."""
    told = [[text.translate(LATIN) for text in line] for line in (HEAD, *lines)]
    width = A4[0] - 108
    made = BytesIO()
    table = LongTable(told, colWidths=[width * part / sum(WIDTHS) for part in WIDTHS], repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, -1), "Helvetica", 9),
                ("FONT", (0, 0), (-1, 0), "Helvetica-Bold", 8.5),
                ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#E9F0EA")),
                ("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.lightgrey),
                ("ALIGN", (4, 0), (6, -1), "RIGHT"),
                ("LEADING", (0, 0), (-1, -1), 14.5),
            ]
        )
    )
    margin = 54
    SimpleDocTemplate(
        made, pagesize=A4, leftMargin=margin, rightMargin=margin, topMargin=68, bottomMargin=79
    ).build([table])
    return made.getvalue()


def page(lines: Rows) -> str:
    """The same table for a browser."""
    font = (RESOURCES / "fonts" / "Vazirmatn-Regular.ttf").as_uri()
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(text)}</td>" for text in line) + "</tr>" for line in lines
    )
    head = "".join(
        f'<th style="width: {part * 100 / sum(WIDTHS):.1f}%">{title}</th>'
        for title, part in zip(HEAD, WIDTHS, strict=True)
    )
    return (
        '<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><style>'
        f'@font-face {{ font-family: Vazirmatn; src: url("{font}") }}'
        "@page { size: A4; margin: 24mm 19mm 28mm } body { font: 9pt/14.5pt Vazirmatn; margin: 0 }"
        "table { border-collapse: collapse; width: 100%; table-layout: fixed }"
        "td, th { box-sizing: border-box; padding: 3pt 5pt; border-bottom: .4pt solid #ddd;"
        " text-align: right; white-space: nowrap }</style>"
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></html>"
    )


WEASYPRINT = """
import json, sys, time
from weasyprint import HTML
html = HTML(sys.argv[1])
begin = time.process_time()
data = html.write_pdf(sys.argv[2])
print(json.dumps(time.process_time() - begin))
"""


def weasyprint(html: str) -> tuple[int, float] | None:
    """Its pages and CPU seconds, once; None where it is not there."""
    python = os.environ.get("PAAYESH_WEASYPRINT") or (
        sys.executable if importlib.util.find_spec("weasyprint") else None
    )
    if python is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder, "table.html"), Path(folder, "table.pdf")
        source.write_text(html, encoding="utf-8")
        done = subprocess.run(  # noqa: S603
            [python, "-c", WEASYPRINT, str(source), str(made)],
            capture_output=True,
            check=True,
            text=True,
        )
        return pages(made.read_bytes()), json.loads(done.stdout.splitlines()[-1])


def pages(data: bytes) -> int:
    with pypdfium2.PdfDocument(data) as document:
        return len(document)


def timed(paper: Report) -> float:
    begin = time.process_time()
    press.printed(paper)
    return time.process_time() - begin


def main() -> None:
    count = 3200 if full_size(__doc__) else 640
    lines = rows(count)
    ours, bare = pages(press.printed(report(lines))), pages(floor(lines))
    print(f"P8 a table of {count:,} rows: {ours} pages of ours, {bare} of the floor")
    fresh: list[Rows] = []
    ratio = compare(
        Side(
            "press.printed",
            lambda: press.printed(report(fresh.pop())),
            lambda: fresh.append(rows(count)),
        ),
        Side(
            "Helvetica LongTable",
            lambda: floor(fresh.pop()),
            lambda: fresh.append(rows(count)),
        ),
        goal="the time for as many rows, ≤ 3.3, then ≤ 2",
        runs=7,
    )
    print(f"  pages per second ÷ floor: {ours / bare / ratio:.2f} (goal {GOAL_FLOOR})")
    taken = sorted(timed(paper) for paper in [report(rows(count)) for _ in range(3)])[1]
    tell_weasyprint(page(lines), ours / taken)


def tell_weasyprint(html: str, ours: float) -> None:
    """*ours* in pages per second, against its own of the same content."""
    theirs = weasyprint(html)
    if theirs is None:
        print("  WeasyPrint is not here: not compared (see PAAYESH_WEASYPRINT)")
        return
    made, seconds = theirs
    print(f"  WeasyPrint: {made} pages, {seconds:.1f} s CPU, {made / seconds:.1f} pages/s")
    print(f"  pages per second ÷ WeasyPrint: {ours * seconds / made:.0f} (goal {GOAL_WEASYPRINT})")


if __name__ == "__main__":
    main()
