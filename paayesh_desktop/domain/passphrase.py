"""How a passphrase is folded, and what one try of it costs: the same for signing in and for keys.

Yeh, kaf and digits of every keyboard are one, and spaces and half spaces do not count: whoever sets
a passphrase on one keyboard can use it on another one.
"""

import re
from dataclasses import dataclass

from paayesh_desktop.domain.text import normalise

_LATIN = str.maketrans("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩", "0123456789" * 2)
_GAPS = re.compile(r"[\s\u200b-\u200f\u2060\ufeff]+")


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try costs (Argon2id): *memory* in KiB, *passes* over it, *lanes* at once."""

    memory: int = 64 * 1024
    passes: int = 3
    lanes: int = 4

    def is_believable(self) -> bool:
        """Whether something stored may ask for it: neither nothing nor all of the computer."""
        return (
            8 * self.lanes <= self.memory <= 256 * 1024
            and 1 <= self.passes <= 16  # noqa: PLR2004
            and 1 <= self.lanes <= 16  # noqa: PLR2004
        )


def folded(text: str) -> str:
    """What is digested of what was typed."""
    return _GAPS.sub("", normalise(text).translate(_LATIN))
