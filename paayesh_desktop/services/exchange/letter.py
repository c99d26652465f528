"""The letter with which a file goes out: the number and the day that both registries write down."""

from dataclasses import dataclass
from datetime import date

from paayesh_desktop.bundle import wire
from paayesh_desktop.domain.text import single_line

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Letter:
    """Either may be empty."""

    number: str = ""
    on: date | None = None

    @property
    def cleaned(self) -> "Letter":
        """As it is kept: one line, not too long."""
        return Letter(single_line(self.number)[:_LONGEST], self.on)

    @property
    def wire(self) -> wire.Letter | None:
        """As it travels."""
        if not self.number and self.on is None:
            return None
        return wire.Letter(self.number, None if self.on is None else self.on.isoformat())


NO_LETTER = Letter()


def read_letter(told: wire.Letter | None) -> Letter:
    """What a manifest says; a day that there is not is left out."""
    if told is None:
        return NO_LETTER
    try:
        on = date.fromisoformat(told.on) if told.on else None
    except ValueError:
        on = None
    return Letter(single_line(told.number)[:_LONGEST], on)
