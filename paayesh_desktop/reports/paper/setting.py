"""What is known of a paper before it is laid out: its page, its direction, words and digits."""

from dataclasses import dataclass
from functools import lru_cache

from paayesh_desktop.language import Catalogue, Sentence
from paayesh_desktop.reports.paper.style import A4, BOTTOM, RUNNING_TOP, SIDE, Style
from paayesh_desktop.reports.report import Report
from paayesh_desktop.reports.typeset.lines import broken, width

_RLM, _LRM = "\u200f", "\u200e"


@dataclass(frozen=True, slots=True)
class Setting:
    """The page of one report; *page* is its width and height."""

    catalogue: Catalogue
    page: tuple[float, float]
    rtl: bool

    @classmethod
    def of(cls, report: Report) -> "Setting":
        wide, high = A4
        page = (high, wide) if report.landscape else (wide, high)
        return cls(_catalogue(report.language), page, report.language == "fa")

    @property
    def width(self) -> float:
        """Between the margins."""
        return self.page[0] - 2 * SIDE

    @property
    def full(self) -> float:
        """The height between the running head and the foot."""
        return self.page[1] - RUNNING_TOP - BOTTOM

    def say(self, sentence: Sentence) -> str:
        return self.catalogue.say(sentence)

    def digits(self, text: str) -> str:
        return self.catalogue.digits(text)

    def marked(self, text: str, *, ltr: bool = False) -> str:
        """*text* with its direction before it, as every line is measured and drawn."""
        return (_RLM if self.rtl and not ltr else _LRM) + text

    def text_width(self, text: str, style: Style, *, ltr: bool = False) -> float:
        return width(self.marked(text, ltr=ltr), style.font, style.size)

    def lines(self, text: str, style: Style, width: float, *, ltr: bool = False) -> tuple[str, ...]:
        """*text* in lines that are no wider than *width*; a line break in it is kept."""
        if "\n" not in text and self.text_width(text, style, ltr=ltr) <= width:
            return (text,)
        return broken(text, style.font, style.size, width)


@lru_cache(2)
def _catalogue(language: str) -> Catalogue:
    return Catalogue(language)
