"""The time of day as people write it: ``۹:۳۰``, ``9.30`` and ``0930`` are all half past nine."""

import re

from paayesh_desktop.domain.text import strip_marks

_TO_LATIN = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "0123456789" * 2)
_TIME = re.compile("([0-9]{1,2})(?:[:.٫]?([0-9]{2}))?")
_HOURS, _MINUTES = 24, 60


def read_time(text: str) -> str | None:
    """*text* as ``HH:MM``, empty for an empty one; None when it is no time of day."""
    bare = "".join(strip_marks(text).split()).translate(_TO_LATIN)
    if not bare:
        return ""
    found = _TIME.fullmatch(bare)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return f"{hour:02}:{minute:02}" if hour < _HOURS and minute < _MINUTES else None
