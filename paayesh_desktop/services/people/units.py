"""The units of the city: the offices that carry projects out and fill forms."""

from datetime import date

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE, Level, Unit
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import search_key, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.people.acting import require
from paayesh_desktop.services.workspace import Workspace

_LONGEST_CODE = 64


class Units:
    """The committee's list, the same on every desk; a unit that was once entered stays."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def all(self) -> list[Unit]:
        """Every unit, in the order in which they were entered."""
        with self._workspace.store.view() as view:
            return view.find(Unit, order_by=("position", "code"))

    def enter(self, code: str, title: str, level: Level, day: date) -> Unit:
        """Enter a unit, or give the one with this code another title or place.

        Raises UserError without a code or a title, or where another unit is called so.
        """
        short, name = single_line(code), single_line(title)
        if not name or not short or len(short) > _LONGEST_CODE:
            raise UserError(_UNNAMED)
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            require(self._workspace, change, Right.MEMBERS, COMMITTEE, day)
            known = change.find(Unit)
            same = next((one for one in known if search_key(one.code) == search_key(short)), None)
            other = next((one for one in known if search_key(one.title) == search_key(name)), same)
            if other is not same and other is not None:
                raise UserError(_TAKEN, title=other.title, code=other.code)
            last = max((one.position for one in known), default=-1)
            key = same.id if same else reference_key(Unit.entity, search_key(short))
            place = same.position if same else last + 1
            unit = Unit(key, same.code if same else short, name, level, place)
            change.put(unit, party=COMMITTEE)
        return unit


_UNNAMED = translate(
    "Units",
    "A unit has a short code, such as D03, and a title. Nothing was entered; write both.",
)
_TAKEN = translate(
    "Units",
    "“{title}” is entered already, with the code {code}. Nothing was entered. Choose another title,"
    " or change that one by its code.",
)
