"""Drafting an amendment of the plan: its items, its day, its withdrawal."""

from datetime import date
from uuid import UUID

import msgspec

from paayesh_desktop.domain.amended_field import AmendedField
from paayesh_desktop.domain.amendment import AmendmentItem, PlanAmendment
from paayesh_desktop.domain.amendment_text import TRUE, entered, written
from paayesh_desktop.domain.deviation_case import CaseMove, CaseState, DeviationCase
from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE
from paayesh_desktop.domain.plan import Plan
from paayesh_desktop.domain.right import Right
from paayesh_desktop.domain.text import normalise, single_line
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.amending.amendment_stage import stage
from paayesh_desktop.services.amending.amendment_subject import check_subject
from paayesh_desktop.services.people.acting import require
from paayesh_desktop.services.planning.plan_in_force import PlanInForce
from paayesh_desktop.services.workspace import Workspace
from paayesh_desktop.store.change import Change
from paayesh_desktop.store.view import View


class Amendments:
    """What the committee drafts; every method is one transaction and needs the right to amend.

    A draft can be changed until it is decided, and again when its chain was refused.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def draft(
        self,
        plan_id: UUID,
        title: str,
        effective_on: date,
        day: date,
        *,
        case_id: UUID | None = None,
        reason: str = "",
        stops: bool = False,
    ) -> UUID:
        """Begin one: for a case that is being amended, or of the committee's own accord. One that
        *stops* the case's project says so in its first item."""
        name = single_line(title)
        if not name:
            raise UserError(_NO_TITLE)
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            require(self._workspace, change, Right.AMEND, COMMITTEE, day)
            if change.get(Plan, plan_id) is None:
                raise KeyError(plan_id)
            now = PlanInForce(change, plan_id, effective_on)
            if not now.every:
                raise UserError(_NO_VERSION)
            project = None if case_id is None else self._project(change, case_id)
            amendment = PlanAmendment(
                new_key(),
                plan_id,
                now.every[-1].id,
                name,
                effective_on,
                case_id,
                normalise(reason),
                stops,
            )
            change.put(amendment, party=COMMITTEE)
            if stops and project is not None:
                item = _item(amendment.id, AmendedField.STOPPED, project, 0)
                item = msgspec.structs.replace(
                    item, old=written(now.value(AmendedField.STOPPED, project)), new=TRUE
                )
                change.put(item, party=COMMITTEE)
        return amendment.id

    def set(
        self,
        amendment_id: UUID,
        field: AmendedField,
        subject_id: UUID,
        new: str,
        day: date,
        *,
        period: str | None = None,
        unit_id: UUID | None = None,
        remark: str = "",
    ) -> AmendmentItem | None:
        """Say what *field* of the subject shall be, in place of what was said before; the old value
        is what is in force. An empty text takes away. None when it would stay as it is."""
        text = entered(field, new)
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            amendment = self._open(change, amendment_id, day)
            items = change.find(AmendmentItem, amendment_id=amendment_id, order_by=("position",))
            former = next(
                (
                    item
                    for item in items
                    if (item.field, item.subject_id, item.period, item.unit_id)
                    == (field, subject_id, period, unit_id)
                ),
                None,
            )
            check_subject(change, amendment, items, (field, subject_id, period), text)
            now = PlanInForce(change, amendment.plan_id, amendment.effective_on)
            brought = any(
                item.subject_id == subject_id and item.field == AmendedField.ADDED for item in items
            )
            old = "" if brought else written(now.value(field, subject_id, period, unit_id))
            if text == old:
                if former is not None:
                    change.remove(former, party=COMMITTEE)
                return None
            place = former.position if former else max((one.position for one in items), default=-1)
            item = _item(amendment_id, field, subject_id, place + (former is None))
            item = msgspec.structs.replace(
                item,
                id=former.id if former else item.id,
                old=old,
                new=text,
                period=period,
                unit_id=unit_id,
                remark=normalise(remark) or (former.remark if former else ""),
            )
            change.put(item, party=COMMITTEE)
        return item

    def drop(self, amendment_id: UUID, item_id: UUID, day: date) -> None:
        """Take an item out; the targets of a new indicator go with it."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            self._open(change, amendment_id, day)
            item = change.get(AmendmentItem, item_id)
            if item is None or item.amendment_id != amendment_id:
                return
            change.remove(item, party=COMMITTEE)
            if item.field == AmendedField.ADDED:
                for other in change.find(AmendmentItem, amendment_id=amendment_id):
                    if other.subject_id == item.subject_id:
                        change.remove(other, party=COMMITTEE)

    def revise(
        self,
        amendment_id: UUID,
        day: date,
        *,
        title: str | None = None,
        effective_on: date | None = None,
        reason: str | None = None,
    ) -> None:
        """Give it another title, another day to take effect, another reason."""
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            amendment = self._open(change, amendment_id, day)
            name = amendment.title if title is None else single_line(title)
            if not name:
                raise UserError(_NO_TITLE)
            change.put(
                msgspec.structs.replace(
                    amendment,
                    title=name,
                    effective_on=effective_on or amendment.effective_on,
                    reason=amendment.reason if reason is None else normalise(reason),
                ),
                party=COMMITTEE,
            )

    def withdraw(self, amendment_id: UUID, reason: str, day: date) -> None:
        """Give it up; what was drafted can still be read."""
        why = normalise(reason)
        if not why:
            raise UserError(_NO_REASON)
        with self._workspace.store.change(by=self._workspace.desk.person) as change:
            amendment = self._open(change, amendment_id, day)
            change.put(
                msgspec.structs.replace(
                    amendment, withdrawn=True, reason=normalise(f"{amendment.reason}\n{why}")
                ),
                party=COMMITTEE,
            )

    def _open(self, change: Change, amendment_id: UUID, day: date) -> PlanAmendment:
        """The amendment, if it may still be changed."""
        require(self._workspace, change, Right.AMEND, COMMITTEE, day)
        amendment = change.get(PlanAmendment, amendment_id)
        if amendment is None:
            raise KeyError(amendment_id)
        closed = fixed(change, amendment)
        if closed is not None:
            raise UserError(closed, title=amendment.title)
        return amendment

    def _project(self, change: Change, case_id: UUID) -> UUID:
        case = change.get(DeviationCase, case_id)
        if case is None:
            raise KeyError(case_id)
        moves = change.find(CaseMove, case_id=case_id, order_by=("number",))
        if not moves or moves[-1].state is not CaseState.AMENDING:
            raise UserError(_NOT_AMENDING, number=case.number)
        for other in change.find(PlanAmendment, case_id=case_id):
            if not other.withdrawn and other.version_id is None:
                raise UserError(_DRAFTED, title=other.title)
        return case.project_id


def fixed(view: View, amendment: PlanAmendment) -> Sentence | None:
    """Why the amendment can no longer be changed; None while it can."""
    if amendment.withdrawn:
        return _IS_WITHDRAWN
    if amendment.version_id is not None:
        return _IS_IN_FORCE
    editable = stage(view, amendment).editable
    return None if editable else _IS_DECIDED


def _item(amendment_id: UUID, field: AmendedField, subject_id: UUID, place: int) -> AmendmentItem:
    return AmendmentItem(new_key(), amendment_id, place, field.kind, subject_id, field)


_NO_TITLE = translate(
    "Amendment", "The amendment has no title. Nothing was changed. Say in a few words what it is."
)
_NO_VERSION = translate(
    "Amendment",
    "The plan has no version yet, so there is nothing to amend. Nothing was changed. Import the"
    " plan with its targets first.",
)
_NO_REASON = translate(
    "Amendment",
    "Say why the amendment is withdrawn. Nothing was changed; the reason stays with it.",
)
_NOT_AMENDING = translate(
    "Amendment",
    "Case {number} is not being amended: the committee accepts it for amendment first, in a"
    " meeting. Nothing was changed.",
)
_DRAFTED = translate(
    "Amendment",
    "For this case the amendment “{title}” is drafted already. Nothing was changed. Go on with that"
    " one, or withdraw it first.",
)
_IS_WITHDRAWN = translate(
    "Amendment", "The amendment “{title}” was withdrawn. Nothing was changed. Draft another one."
)
_IS_IN_FORCE = translate(
    "Amendment",
    "The amendment “{title}” is in force and stays as it was decided. Nothing was changed. Draft"
    " another one.",
)
_IS_DECIDED = translate(
    "Amendment",
    "The amendment “{title}” was decided and goes through its chain as it is. Nothing was changed.",
)
