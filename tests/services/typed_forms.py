"""What the tests of forms share: typing one, and the result that came of it."""

from typing import TYPE_CHECKING
from uuid import UUID

from paayesh_desktop.domain.form_sheet import Typing, TypingStatus
from paayesh_desktop.domain.period import Period
from paayesh_desktop.domain.result import Result, result_key
from tests.services.conftest import sample

if TYPE_CHECKING:
    from services.conftest import Office


THIRD = Period.parse("1404B3")
NOT_AVAILABLE = TypingStatus.NOT_AVAILABLE


def result(office: "Office", indicator: str, unit: str) -> Result | None:
    with office.workspace.store.view() as view:
        return view.get(Result, result_key(sample(indicator), THIRD, sample(unit)))


def typed(office: "Office", unit: str = "U1", **typings: Typing) -> UUID:
    form = office.issue()[unit]
    office.type(form, {key.strip("_").replace("_", "."): one for key, one in typings.items()})
    return form
