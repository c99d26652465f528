"""P8 of a whole report: the six-monthly report of the demo city, ours ÷ ReportLab's Latin floor and
÷ WeasyPrint's, on the same headings, paragraphs, facts and tables.

``--full`` takes the full city's: its first 3,000 lines, which are more than 100 pages. The charts
are drawn by us alone. WeasyPrint as in `paper`.
"""

import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from html import escape
from io import BytesIO
from multiprocessing import get_context
from pathlib import Path

import msgspec
from measure import full_size
from paper import GOAL_FLOOR, LATIN, pages, tell_weasyprint
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, LongTable, Paragraph, SimpleDocTemplate, TableStyle

from paayesh_desktop.assets import RESOURCES
from paayesh_desktop.domain.cycle import Cycle, CycleKind
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.language import Catalogue
from paayesh_desktop.reports.paper import press
from paayesh_desktop.reports.report import (
    Block,
    Facts,
    Heading,
    Picture,
    Points,
    Report,
    Table,
    Text,
    Tiles,
    decode,
    encode,
)
from paayesh_desktop.services.demo.demo_city import DemoCity
from paayesh_desktop.services.reporting.issuing import Reports
from paayesh_desktop.services.reporting.request import ReportRequest
from paayesh_desktop.services.workspace import DeskSetup, Role, Workspace

TODAY = date(2026, 11, 21)
LINES, RUNS = 3_000, 3
MARGIN = 54
BODY = ParagraphStyle("body", fontName="Helvetica", fontSize=9.5, leading=15)
HEAD = ParagraphStyle("head", fontName="Helvetica-Bold", fontSize=13, leading=20)


def six_monthly(size: str) -> Report:
    """The newest half-year's report of a demo city, no longer than is compared."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["PAAYESH_STATE"] = str(Path(folder, "state"))
        setup = DeskSetup(Role.COMMITTEE, "demo", "demo", demo=True)
        with Workspace.create(Path(folder, "home"), setup) as workspace:
            DemoCity(workspace.store).build(size, TODAY, workspace.desk.person)
            with workspace.store.view() as view:
                cycles = [one for one in view.find(Cycle) if one.kind is CycleKind.SIX_MONTHLY]
            opened = [one for one in cycles if one.opens_on <= TODAY]
            newest = max(opened, key=lambda one: one.opens_on)
            request = ReportRequest(ReportKind.AGGREGATE, newest.id)
            (report,) = Reports(workspace, Catalogue("fa")).compose(request, TODAY)
    return msgspec.structs.replace(report, blocks=tuple(shortened(report.blocks)))


def shortened(blocks: Sequence[Block]) -> Iterator[Block]:
    left = LINES
    for block in blocks:
        yield block
        left -= len(block.rows) if isinstance(block, Table) else 0
        if left <= 0:
            return


def without_charts(report: Report) -> Report:
    kept = tuple(block for block in report.blocks if not isinstance(block, Picture))
    return msgspec.structs.replace(report, blocks=kept)


def lines(block: Block) -> list[str]:
    """Its paragraphs; those of a table are elsewhere."""
    match block:
        case Heading(text=text) | Text(text=text):
            return [text]
        case Points(points=points):
            return list(points)
        case Facts(facts=facts):
            return [f"{one.name}: {one.value}" for one in facts]
        case Tiles(tiles=tiles):
            return [f"{one.name}: {one.figure} {one.note}" for one in tiles]
        case Table(title=title, note=note):
            return [one for one in (title, note) if one]
        case _:
            return []


def grid(table: Table) -> list[list[str]]:
    """Head and rows, all as long as there are columns."""
    count = len(table.columns)
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    return [
        [one.title for one in table.columns],
        *[row + [""] * (count - len(row)) for row in rows],
    ]


def floor(report: Report) -> bytes:
    """By ReportLab's own flowables, in Latin letters."""
    made, story = BytesIO(), list[Flowable]()
    width = A4[0] - 2 * MARGIN
    for block in report.blocks:
        style = HEAD if isinstance(block, Heading) else BODY
        story += [Paragraph(escape(line.translate(LATIN)), style) for line in lines(block)]
        if isinstance(block, Table) and block.rows:
            whole = sum(column.weight for column in block.columns)
            story.append(
                LongTable(
                    [
                        [Paragraph(escape(text.translate(LATIN)), BODY) for text in row]
                        for row in grid(block)
                    ],
                    colWidths=[width * column.weight / whole for column in block.columns],
                    repeatRows=1,
                    style=TableStyle([("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.lightgrey)]),
                )
            )
    SimpleDocTemplate(
        made, pagesize=A4, leftMargin=MARGIN, rightMargin=MARGIN, topMargin=68, bottomMargin=79
    ).build(story)
    return made.getvalue()


def page(report: Report) -> str:
    """The same for a browser."""
    font = (RESOURCES / "fonts" / "Vazirmatn-Regular.ttf").as_uri()
    told: list[str] = []
    for block in report.blocks:
        name = "h2" if isinstance(block, Heading) else "p"
        told += [f"<{name}>{escape(line)}</{name}>" for line in lines(block)]
        if isinstance(block, Table) and block.rows:
            told.append(markup(block))
    return (
        '<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><style>'
        f'@font-face {{ font-family: Vazirmatn; src: url("{font}") }}'
        "@page { size: A4; margin: 24mm 19mm 28mm } body { font: 9.5pt/15pt Vazirmatn; margin: 0 }"
        "table { border-collapse: collapse; width: 100%; table-layout: fixed }"
        "td, th { padding: 3pt 5pt; border-bottom: .4pt solid #ddd; text-align: right }</style>"
        f"{''.join(told)}</html>"
    )


def markup(table: Table) -> str:
    whole = sum(column.weight for column in table.columns)
    head, *rows = grid(table)
    titles = "".join(
        f'<th style="width: {column.weight * 100 / whole:.1f}%">{escape(title)}</th>'
        for column, title in zip(table.columns, head, strict=True)
    )
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(text)}</td>" for text in row) + "</tr>" for row in rows
    )
    return f"<table><thead><tr>{titles}</tr></thead><tbody>{body}</tbody></table>"


def ours(report: Report) -> bytes:
    return press.printed(report)


def spent(make: Callable[[Report], bytes], data: bytes) -> tuple[int, float]:
    """Pages and CPU seconds, in a process that has shaped nothing of it before: what was met before
    costs us next to nothing."""
    report = decode(data)
    make(msgspec.structs.replace(report, blocks=(Text("کد"),)))  # loads libraries and fonts
    begin = time.process_time()
    made = make(report)
    seconds = time.process_time() - begin
    return pages(made), seconds


def cold(make: Callable[[Report], bytes], report: Report) -> tuple[int, float]:
    """The median of three, each in a process of its own."""
    spawn = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn, max_tasks_per_child=1) as pool:
        runs = [pool.submit(spent, make, encode(report)).result() for _ in range(RUNS)]
    return sorted(runs, key=lambda run: run[1])[RUNS // 2]


def main() -> None:
    size = "city" if full_size(__doc__) else "small"
    report = six_monthly(size)
    plain = without_charts(report)
    rows = sum(len(block.rows) for block in report.blocks if isinstance(block, Table))
    print(f"P8 six-monthly report, {size} demo city, {rows:,} lines")
    made, seconds = cold(ours, report)
    print(f"  ours, with charts: {made} pages, {seconds:.2f} s CPU, {made / seconds:.0f} pages/s")
    bare, floored = cold(floor, plain)
    print(f"  Helvetica flowables: {bare} pages, {floored:.2f} s CPU, {bare / floored:.0f} pages/s")
    ratio = made / seconds * floored / bare
    print(f"  pages per second ÷ floor: {ratio:.2f} (goal {GOAL_FLOOR})")
    tell_weasyprint(page(plain), made / seconds)


if __name__ == "__main__":
    main()
