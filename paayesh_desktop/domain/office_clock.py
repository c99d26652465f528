"""The clock of the office: which day and time an instant is in Tehran, whatever the machine thinks.

Instants are kept in UTC, and a paper must say the same wherever it is made. Iran has kept UTC+3:30
the whole year round since its last summer time ended on 1401/06/30, and nothing this program writes
is older than that: one rule is enough, and no database of time zones is asked, which Windows lacks.
"""

from datetime import UTC, date, datetime, timedelta, timezone

_TEHRAN = timezone(timedelta(hours=3, minutes=30))
_LAST = datetime(9999, 3, 20, tzinfo=_TEHRAN)
"""The last day of the Jalali calendar as it is written here."""


def office_time(at: datetime) -> datetime:
    """*at* by the office's clock; without a zone it is UTC. What is beyond the last day that can
    be written becomes that day."""
    instant = at if at.tzinfo else at.replace(tzinfo=UTC)
    return _LAST if instant > _LAST else instant.astimezone(_TEHRAN)


def office_day(at: datetime) -> date:
    return office_time(at).date()


def office_today() -> date:
    return office_day(datetime.now(UTC))
