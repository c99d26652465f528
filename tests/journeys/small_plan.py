"""A plan of two projects of one workgroup, typed into the blank workbook as an office would."""

from pathlib import Path
from typing import Any

import openpyxl

from paayesh_desktop.cli.instant import today
from paayesh_desktop.domain.calendar import to_jalali
from paayesh_desktop.domain.period import Period

Row = dict[str, Any]


def _ended(count: int) -> tuple[str, ...]:
    """The newest bimesters that are over, the oldest first."""
    year = to_jalali(today()).year
    every = [
        period
        for number in (year - 1, year)
        for period in (Period.parse(f"{number}B{place}") for place in range(1, 7))
        if period.end < today()
    ]
    return tuple(period.code for period in every[-count:])


PERIODS = _ended(3)
"""Those that are evaluated: the first, the second and the third round."""
FIRST, SECOND, THIRD = PERIODS
METRO, BUS = "M", "K"
GOAL = 100


def rows(workgroup: str, unit: str) -> dict[str, list[Row]]:
    """What is typed into each sheet, by the names of its columns. A *unit* carries it out."""
    first = int(FIRST[:4])
    place = {"element.workgroup": workgroup, "element.units": unit}
    project = {"element.kind": "پروژه", "element.parent": "A", **place}
    metro = {"element.code": METRO, "element.title": "توسعهٔ خط سه قطار شهری"}
    bus = {"element.code": BUS, "element.title": "ناوگان اتوبوس برقی"}
    indicators = {"I1": ("طول خط", METRO), "I2": ("ایستگاه‌ها", METRO), "I3": ("اتوبوس", BUS)}
    return {
        "plan": [
            {"plan.code": "P", "plan.title": "برنامهٔ پنج‌ساله"}
            | {"plan.start_year": first, "plan.end_year": first + 4}
        ],
        "element": [
            {"element.kind": "محور", "element.code": "A", "element.title": "تحرک شهری"},
            project | metro,
            project | bus,
        ],
        "indicator": [
            {"indicator.code": code, "indicator.title": title, "indicator.element": element}
            for code, (title, element) in indicators.items()
        ],
        "target": [
            {"target.indicator": code, "target.period": period, "target.value": GOAL}
            for code in indicators
            for period in PERIODS
        ],
    }


def filled(blank: Path, workgroup: str, unit: str = "") -> Path:
    """The blank workbook with the plan in it."""
    return typed(blank, rows(workgroup, unit))


def results(blank: Path, period: str, **figures: int) -> Path:
    """The blank workbook with results alone."""
    lines = [
        {"result.indicator": code, "result.period": period, "result.value": figure}
        for code, figure in figures.items()
    ]
    return typed(blank, {"result": lines})


def typed(blank: Path, sheets: dict[str, list[Row]]) -> Path:
    """*sheets* into a workbook: columns are found by the names in their hidden first row."""
    book = openpyxl.load_workbook(blank)
    for sheet in book.worksheets:
        places = {cell.value: place for place, cell in enumerate(sheet[1], 1) if cell.value}
        kind = str(next(iter(places), "")).partition(".")[0]
        for number, row in enumerate(sheets.get(kind, ()), 3):
            for name, value in row.items():
                sheet.cell(number, places[name], value)
    path = blank.with_stem(f"{blank.stem}-filled")
    book.save(path)
    book.close()
    return path
