"""The head of the first page, the running head of the later ones, and the foot of all."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from paayesh_desktop.language import translate
from paayesh_desktop.reports.paper.digits import QUIET, draw_qr
from paayesh_desktop.reports.paper.facts import facts as fact_strips
from paayesh_desktop.reports.paper.facts import laid_fact, name_width
from paayesh_desktop.reports.paper.pen import Align, Pen
from paayesh_desktop.reports.paper.setting import Setting
from paayesh_desktop.reports.paper.strip import Strip
from paayesh_desktop.reports.paper.style import (
    ACCENT,
    BOLD_FIGURES,
    FAINT,
    HAIRLINE,
    INK,
    ISSUER,
    MEDIUM,
    MM,
    PLACE,
    RULE,
    SMALL,
    SUBTITLE,
    TITLE,
    Style,
)
from paayesh_desktop.reports.paper.text import paragraph
from paayesh_desktop.reports.report import Fact, Facts, Report
from paayesh_desktop.reports.verification_code import scanned

_FACTS_BESIDE = 5
_FACTS_SHARE = 0.42
_LETTER_SHARE = 0.3
_BEFORE_LETTER = 12.0
_OPENING = Style(MEDIUM, 10.5, 18)
_RUNNING = Style(SMALL.font, 8, 12, FAINT)
_RUNNING_BASE = 14 * MM
_FOOT_TOP = 23 * MM
_QR = 17 * MM
_MODULES = 25
_CODE = Style(BOLD_FIGURES, 9, 14, INK)
_PAGE = translate("Paper", "Page {page} of {pages}")
_VERIFY = translate("Paper", "Verification code")


def head(report: Report, setting: Setting) -> Iterator[Strip]:
    """Issuer and facts, a rule, and what the paper is called; a letter does not name itself."""
    if report.opening:
        yield Strip(_OPENING.leading + 8, partial(_opening, report.opening), keep=True)
    many = len(report.facts) > _FACTS_BESIDE and not report.letter
    yield _letterhead(report, setting, () if many else report.facts)
    if report.letter:
        yield Strip(_BEFORE_LETTER, lambda _pen, _top: None, keep=True)
        return
    for words, style, gap in ((report.title, TITLE, 10.0), (report.subtitle, SUBTITLE, 0.0)):
        if words:
            lines = setting.lines(words, style, setting.width)
            yield from paragraph(lines, style, gap=gap, keep=True)
    if many:
        yield from fact_strips(Facts(report.facts), setting)


def _opening(words: str, pen: Pen, top: float) -> None:
    width = pen.setting.width
    pen.text(0, top - _OPENING.drop, words, _OPENING, room=width, align=Align.CENTRE)


def _letterhead(report: Report, setting: Setting, facts: Sequence[Fact]) -> Strip:
    share = setting.width * (_LETTER_SHARE if report.letter else _FACTS_SHARE) if facts else 0.0
    aside = name_width(facts, setting, share)
    laid = [laid_fact(fact, setting, aside, share) for fact in facts]
    room = setting.width - share - (20 if facts else 0)
    issuer = setting.lines(report.issuer, ISSUER, room)
    place = setting.lines(report.place, PLACE, room) if report.place else ()
    named = len(issuer) * ISSUER.leading + len(place) * PLACE.leading
    height = max(named, sum(fact.height for fact in laid)) + 8

    def draw(pen: Pen, top: float) -> None:
        pen.lines(0, pen.lines(0, top, issuer, ISSUER), place, PLACE)
        y = top
        for fact in laid:
            fact.draw(pen, setting.width - share, y, aside)
            y -= fact.height
        pen.rule(0, top - height, setting.width, ACCENT, 1.1)

    return Strip(height, draw, keep=True)


def running_head(report: Report, pen: Pen) -> None:
    setting = pen.setting
    y = setting.page[1] - _RUNNING_BASE
    half = setting.width / 2 - 8
    issuer = setting.lines(report.issuer, _RUNNING, half)
    title = setting.lines(report.title, _RUNNING, half)
    pen.text(0, y, _cut(issuer), _RUNNING)
    if not report.letter:
        pen.text(half + 16, y, _cut(title), _RUNNING, room=half, align=Align.END)
    pen.rule(0, y - 6, setting.width, HAIRLINE, 0.5)


def _cut(lines: tuple[str, ...]) -> str:
    return f"{lines[0]} …" if len(lines) > 1 else "".join(lines)


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands under every page of *report*; its *code*, if it has one, under the last."""

    report: Report
    code: str

    def draw(self, pen: Pen, page: int, pages: int) -> None:
        setting = pen.setting
        pen.rule(0, _FOOT_TOP, setting.width, RULE, 0.5)
        said = setting.say(_PAGE.fill(page=page, pages=pages))
        y = _FOOT_TOP - 13
        pen.text(0, y, said, _RUNNING.in_colour(INK))
        if not self.report.letter:
            pen.text(0, y - 13, self.report.made_on, _RUNNING)
        if page == pages and self.code:
            self._draw_code(pen, y)

    def _draw_code(self, pen: Pen, y: float) -> None:
        setting, number = pen.setting, self.code
        x = setting.width - _QR
        edge = _QR * QUIET / (_MODULES + 2 * QUIET)
        draw_qr(pen, scanned(number), x + edge, _FOOT_TOP - _QR, _QR)
        room = x - 4
        pen.text(0, y, setting.say(_VERIFY), _RUNNING, room=room, align=Align.END)
        written = setting.digits(number)
        pen.text(0, y - 14, written, _CODE, room=room, align=Align.END, ltr=True)
