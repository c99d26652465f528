"""The digit that guards a number told over the telephone or typed from paper.

The quasigroup of Damm (2004): one wrong digit, or two neighbours that changed places, are noticed.
"""

_DAMM = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)


def guard(number: str) -> str:
    """The digit to write behind *number*, which is made of Latin digits."""
    return str(_through(number))


def is_guarded(number: str) -> bool:
    """Whether the last digit of *number* is the one that guards the others."""
    return _through(number) == 0


def _through(number: str) -> int:
    interim = 0
    for digit in number:
        interim = int(_DAMM[interim][int(digit)])
    return interim
