"""Which evaluation, case, class, obstacle, action or person is meant by what was typed."""

from typing import TypeVar
from uuid import UUID

from paayesh_desktop.cli.plan_choice import the_period
from paayesh_desktop.domain.deviation_case import DeviationCase
from paayesh_desktop.domain.obstacle import CorrectiveAction, Obstacle, ObstacleClass
from paayesh_desktop.domain.organisation import Person
from paayesh_desktop.domain.plan import Element, ElementKind, Indicator
from paayesh_desktop.domain.project_evaluation import ProjectEvaluation
from paayesh_desktop.domain.text import search_key
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.store.view import View

R = TypeVar("R", Obstacle, CorrectiveAction)


def the_evaluation(view: View, text: str) -> ProjectEvaluation:
    """The evaluation with this key, or that of ``PROJECT/PERIOD``."""
    found = None
    if (key := _key(text)) is not None:
        found = view.get(ProjectEvaluation, key)
    else:
        code, _, period = text.rpartition("/")
        if code:
            wanted = the_period(period).code
            projects = [
                row.id
                for row in view.find(Element, kind=ElementKind.PROJECT)
                if search_key(row.code) == search_key(code)
            ]
            rows = view.find(ProjectEvaluation, project_id=projects, period=wanted)
            found = rows[0] if len(rows) == 1 else None
    return _known(found, _NO_EVALUATION, text)


def the_case(view: View, text: str) -> DeviationCase:
    """The case with this number, such as ``1405-12``, or this key."""
    if (key := _key(text)) is not None:
        found = view.get(DeviationCase, key)
    else:
        wanted = search_key(text)
        rows = [row for row in view.find(DeviationCase) if search_key(row.number) == wanted]
        found = rows[0] if len(rows) == 1 else None
    return _known(found, _NO_CASE, text)


def the_class(view: View, text: str) -> ObstacleClass:
    """The class of obstacles with this code or title."""
    wanted = search_key(text)
    found = [
        row
        for row in view.find(ObstacleClass)
        if wanted in (search_key(row.code), search_key(row.title))
    ]
    return _known(found[0] if found else None, _NO_CLASS, text)


def the_row(view: View, kind: type[R], case: DeviationCase, text: str) -> R:
    """The obstacle or action of a case with this key, or with this number in its list, from 1."""
    rows = view.find(kind, case_id=case.id, order_by=("round", "position", "id"))
    found = next((row for row in rows if str(row.id) == text), None)
    if found is None and text.isdecimal() and 1 <= int(text) <= len(rows):
        found = rows[int(text) - 1]
    return _known(found, _NO_ROW, text)


def the_person(view: View, text: str) -> Person:
    """The person with this key or name."""
    if (key := _key(text)) is not None:
        return _known(view.get(Person, key), _NO_PERSON, text)
    found = [row for row in view.find(Person) if search_key(row.name) == search_key(text)]
    return _known(found[0] if len(found) == 1 else None, _NO_PERSON, text)


def the_gap(view: View, text: str) -> Indicator:
    """The indicator with this code."""
    found = [row for row in view.find(Indicator) if search_key(row.code) == search_key(text)]
    return _known(found[0] if len(found) == 1 else None, _NO_INDICATOR, text)


F = TypeVar("F")


def _known(found: F | None, otherwise: Sentence, text: str) -> F:
    if found is None:
        raise UserError(otherwise, text=text)
    return found


def _key(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


_NO_EVALUATION = translate(
    "Terminal",
    "There is no evaluation {text}. Nothing was done. Write it as PROJECT/PERIOD; to see them:"
    " paayesh evaluation list",
)
_NO_CASE = translate(
    "Terminal", "There is no case {text}. Nothing was done. To see them: paayesh case list --all"
)
_NO_CLASS = translate(
    "Terminal",
    "There is no class of obstacles {text}. Nothing was done. Name one by its code, such as FIN, or"
    " by its title.",
)
_NO_ROW = translate(
    "Terminal",
    "The case has no {text} of that kind. Nothing was done. To see what it has: paayesh case show"
    " NUMBER",
)
_NO_PERSON = translate(
    "Terminal",
    "Nobody is called {text}, or several people are. Nothing was done. Name the person by key:"
    " paayesh search NAME",
)
_NO_INDICATOR = translate(
    "Terminal",
    "There is no indicator {text}, or several plans have it. Nothing was done. To find it: paayesh"
    " search WORD",
)
