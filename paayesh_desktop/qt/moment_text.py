"""When something was, as people say it: today and the time, yesterday, else the date."""

from datetime import date, datetime, timedelta

from paayesh_desktop.domain.calendar import Style, format_jalali
from paayesh_desktop.domain.office_clock import office_time
from paayesh_desktop.language import Sentence, translate


def said(moment: datetime, today: date, *, persian: bool) -> Sentence:
    """*moment* with its zone, told by the office's clock."""
    local = office_time(moment)
    time = f"{local:%H:%M}"
    day = local.date()
    if day == today:
        pattern = translate("Moment", "today {time}")
    elif day == today - timedelta(days=1):
        pattern = translate("Moment", "yesterday {time}")
    else:
        pattern = translate("Moment", "{day}, {time}")
    style = Style.DAY_MONTH if persian else Style.LATIN_DAY_MONTH
    return pattern.fill(time=time, day=format_jalali(day, style))
