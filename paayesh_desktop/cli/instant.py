"""Instants as people at this machine read them: Jalali, local time."""

import time
from datetime import UTC, date, datetime

from paayesh_desktop.domain.calendar import Style, format_jalali
from paayesh_desktop.language import Catalogue


def instant(at: datetime, catalogue: Catalogue) -> str:
    """The day and minute of *at*, in the digits of the language."""
    local = at.astimezone()
    style = Style.NUMERIC if catalogue.language == "fa" else Style.LATIN_NUMERIC
    return f"{format_jalali(local.date(), style)} {catalogue.digits(local.strftime('%H:%M'))}"


def now() -> int:
    """Milliseconds since 1970 UTC, as the services count them."""
    return time.time_ns() // 1_000_000


def today() -> date:
    """The day it is at this machine."""
    return datetime.now(UTC).astimezone().date()
