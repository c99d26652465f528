"""The units whose forms of a cycle are overdue, with what was done so far to get them."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from paayesh_desktop.domain.cycle import Cycle
from paayesh_desktop.domain.form import Form, FormCall, FormReminder
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.services.forms.form_history import ReturnedLine, versions
from paayesh_desktop.services.forms.form_list import FormList, FormRow
from paayesh_desktop.services.forms.form_query import FormFilter, FormGroup, FormSort
from paayesh_desktop.services.reporting.request import Making, ReportRequest
from paayesh_desktop.store.view import View


@dataclass(frozen=True, slots=True)
class LateUnit:
    """What *unit* owes one workgroup. *sent_back* are the lines of earlier versions that were sent
    back to be corrected."""

    workgroup_id: UUID
    unit: str
    forms: Sequence[FormRow]
    calls: Sequence[FormCall]
    letters: Sequence[FormReminder]
    sent_back: Sequence[ReturnedLine]


def late_units(making: Making, request: ReportRequest) -> tuple[Cycle, list[LateUnit]]:
    """The cycle that is asked about (that of a form where *subject* is one) and its late units, in
    the order of the table of forms. KeyError for an unknown subject."""
    store = making.workspace.store
    with store.view() as view:
        form = view.get(Form, request.subject)
        cycle = view.get(Cycle, form.cycle_id if form else request.subject)
    if cycle is None:
        raise KeyError(request.subject)
    party = form.workgroup_id if form else request.party
    forms = FormList(store)
    wanted = FormFilter(cycle.id, making.today, _own(making, party), FormGroup.OVERDUE)
    keys = [
        key for key in forms.matching(wanted, FormSort.UNIT).ids if form is None or key == form.id
    ]
    rows = [row for row in forms.page(keys, making.today) if request.unit in (None, row.unit_id)]
    with store.view() as view:
        return cycle, _by_unit(view, rows)


def _own(making: Making, party: UUID | None) -> UUID | None:
    """A workgroup asks for its own forms; for the committee's desk every workgroup's are late."""
    desk = making.workspace.desk
    if desk.demo or desk.party == COMMITTEE:
        return None if party == COMMITTEE else party
    return desk.party


def _by_unit(view: View, rows: Sequence[FormRow]) -> list[LateUnit]:
    keys = [row.id for row in rows]
    owed = {one.id: one.workgroup_id for one in view.find(Form, id=keys)}
    calls = view.find(FormCall, form_id=keys, order_by=("called_on", "id"))
    letters = view.find(FormReminder, form_id=keys, order_by=("letter_on", "id"))
    found: dict[tuple[UUID, UUID], list[FormRow]] = {}
    for row in rows:
        found.setdefault((owed[row.id], row.unit_id), []).append(row)
    return [
        LateUnit(
            workgroup,
            some[0].unit,
            some,
            [call for call in calls if call.form_id in ids],
            [letter for letter in letters if letter.form_id in ids],
            [line for row in some if row.number > 1 for line in _sent_back(view, row.id)],
        )
        for (workgroup, _), some in found.items()
        for ids in [{row.id for row in some}]
    ]


def _sent_back(view: View, form_id: UUID) -> Sequence[ReturnedLine]:
    """What was wrong with the version before this one."""
    every = versions(view, form_id)
    before = [one for one in every if one.form.id != form_id]
    return before[-1].reasons if before else ()
