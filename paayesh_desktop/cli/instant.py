"""Instants as people read them: the Jalali day, and the time by the office's clock."""

import time
from datetime import datetime

from paayesh_desktop.domain.calendar import Style, format_jalali
from paayesh_desktop.domain.office_clock import office_time
from paayesh_desktop.domain.office_clock import office_today as today
from paayesh_desktop.language import Catalogue

__all__ = ["instant", "now", "today"]


def instant(at: datetime, catalogue: Catalogue) -> str:
    """The day and minute of *at*, in the digits of the language."""
    local = office_time(at)
    style = Style.NUMERIC if catalogue.language == "fa" else Style.LATIN_NUMERIC
    return f"{format_jalali(local.date(), style)} {catalogue.digits(local.strftime('%H:%M'))}"


def now() -> int:
    """Milliseconds since 1970 UTC, as the services count them."""
    return time.time_ns() // 1_000_000
