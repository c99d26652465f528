"""Persian text: cleaned lightly when it is entered, folded hard only in keys derived from it.

What a person wrote is kept (half spaces, diacritics, ﷼, ², ½); NFKC would damage it and is used for
the search key alone.
"""

import re
import unicodedata

ZWNJ = "\u200c"
_MARKS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_MARK = re.compile(f"[{_MARKS}]")
# nothing to see, or not even characters
_NEVER = re.compile(f"[{_MARKS}\ufeff\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff]")
_PRESENTATION = re.compile("[\ufb50-\ufdf9\ufe70-\ufefc]")  # letters; ﷺ, ﷼ and ﷽ are signs
_LINE_END = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[^\\S\n]{2,}|[^\\S\n ]")
# after runs have become one: a star in front would take quadratic time on a hostile cell
_AT_SPACE = re.compile(f"{ZWNJ}? [ {ZWNJ}]*")
_AT_LINE_END = re.compile(f"[ {ZWNJ}]?\n[ {ZWNJ}]*")
_TWICE = re.compile(f"{ZWNJ}{{2,}}")
_LETTERS = (("ي", "ی"), ("ى", "ی"), ("ك", "ک"))

_DIGITS = {
    ord(digit): str(value)
    for digits in ("۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩")
    for value, digit in enumerate(digits)
}
_FOLDED = _DIGITS | str.maketrans(
    {
        **dict.fromkeys("يىئےێ", "ی"),
        **dict.fromkeys("كڪ", "ک"),
        **dict.fromkeys("ةۀۃہۂھە", "ه"),
        **dict.fromkeys("أإآٱ", "ا"),
        "ؤ": "و",
        "٪": "%",
        "٫": ".",
        "٬": ",",
        "،": ",",
        "؛": ";",
        "؟": "?",
        "−": "-",
    }
)
_UNHEARD = re.compile(
    "[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640"  # diacritics and the kashida
    "\u00ad\u061c\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
_GAPS = re.compile(f"[{ZWNJ}\\s]+")

_ALPHABET = "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"
_ALIKE = {"ا": "ٱءأإؤئ", "ک": "كڪ", "ه": "ةۀۃہۂھە", "ی": "يىێ"}
"""Letters with one place in the order (CLDR: hamza stands with alef, whatever its seat)."""
_PLACES = {letter: chr(0x621 + place) for place, letter in enumerate(_ALPHABET)}
_ORDER = _DIGITS | str.maketrans(
    {
        **_PLACES,
        **{other: _PLACES[letter] for letter, others in _ALIKE.items() for other in others},
        # Latin words come after Persian ones, as in a Persian index
        **{chr(ord("a") + place): chr(0xFF41 + place) for place in range(26)},
    }
)
_NUMBER = re.compile("0*([0-9]+)")
_LONGEST = 0x400


def normalise(text: str) -> str:
    """*text* as it is stored: one spelling of yeh and kaf, no marks of direction, single spaces,
    half spaces only inside words, lines ended by ``\\n``. Doing it twice changes nothing."""
    clean = _PRESENTATION.sub(_letters_of, _NEVER.sub("", _LINE_END.sub("\n", text)))
    clean = unicodedata.normalize("NFC", clean)
    for letter, persian in _LETTERS:
        clean = clean.replace(letter, persian)
    clean = _SPACES.sub(" ", clean)
    if ZWNJ in clean:
        clean = _AT_SPACE.sub(" ", _TWICE.sub(ZWNJ, clean))
    if "\n" in clean:
        clean = _AT_LINE_END.sub("\n", clean)
    return clean.strip(f" \n{ZWNJ}")


def single_line(text: str) -> str:
    """As `normalise`, for a field of one line: line ends become spaces."""
    return normalise(normalise(text).replace("\n", " "))


def search_key(text: str) -> str:
    """What *text* is found by: folded letters and digits, without spaces, half spaces and
    diacritics, so that every spelling of a word meets in one key."""
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    folded = _GAPS.sub("", _UNHEARD.sub("", plain.translate(_FOLDED)))
    return unicodedata.normalize("NFKC", folded)


def search_words(text: str) -> list[str]:
    """The keys of the words of a query; a row is found when its key contains each of them."""
    return [key for word in text.split() if (key := search_key(word))]


def sort_key(text: str) -> str:
    """A key whose order by code point is the Persian one on every system and database:
    پ چ ژ گ in their places, numbers by their value, numbers before Persian before Latin."""
    unheard = _UNHEARD.sub("", unicodedata.normalize("NFC", normalise(text).casefold()))
    return _NUMBER.sub(_sortable, unheard.replace(ZWNJ, "").translate(_ORDER))


def strip_marks(text: str) -> str:
    """*text* without marks and isolates of direction, for the clipboard, workbooks and search."""
    return _MARK.sub("", text)


def isolate(text: str) -> str:
    """*text* of unknown direction (a name, a file), so that it cannot disorder what is around."""
    return f"\u2068{text}\u2069"


def isolate_ltr(text: str) -> str:
    """A code, path, telephone number, unit or signed Latin number inside Persian text."""
    return f"\u2066{text}\u2069"


def _letters_of(form: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", form[0]).strip(" ")


def _sortable(number: re.Match[str]) -> str:
    return chr(0x100 + min(len(number[1]), _LONGEST)) + number[1]
