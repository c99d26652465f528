"""The one thing to do next with the forms of a cycle: the nearest to the end first."""

from collections.abc import Mapping
from enum import StrEnum

from paayesh_desktop.domain.right import Right
from paayesh_desktop.services.forms.form_query import FormGroup


class Deed(StrEnum):
    """What a person at the desk can do for a workgroup's forms."""

    HAND_OUT = "hand_out"
    ACCEPT = "accept"
    CHECK = "check"
    TYPE = "type"
    DELIVER = "deliver"
    REMIND = "remind"


WAITING: Mapping[Deed, tuple[FormGroup, Right]] = {
    Deed.ACCEPT: (FormGroup.CHECKED, Right.ACCEPT),
    Deed.CHECK: (FormGroup.TYPED, Right.CHECK),
    Deed.TYPE: (FormGroup.ON_PAPER, Right.TYPE),
    Deed.DELIVER: (FormGroup.ISSUED, Right.DISTRIBUTE),
    Deed.REMIND: (FormGroup.TO_REMIND, Right.DISTRIBUTE),
}
"""Which forms wait for what, and the right that it takes."""


def next_deed(
    counts: Mapping[FormGroup, int], may: frozenset[Right], *, of_workgroup: bool
) -> tuple[Deed, int] | None:
    """What is next, and for how many forms; None where there is nothing to do for this person, or
    no workgroup is chosen (*of_workgroup*)."""
    if not of_workgroup:
        return None
    if not counts.get(FormGroup.ALL):
        return (Deed.HAND_OUT, 0) if Right.DISTRIBUTE in may else None
    for deed, (group, right) in WAITING.items():
        if counts.get(group) and right in may:
            return deed, counts[group]
    return None
