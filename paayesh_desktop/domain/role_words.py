"""What the roles and kinds of seats are called."""

from paayesh_desktop.domain.organisation import SeatKind
from paayesh_desktop.language import Sentence, translate

_ROLES = {
    "chair": translate("Role", "chair"),
    "secretary": translate("Role", "secretary"),
    "head": translate("Role", "head"),
    "member": translate("Role", "member"),
    "scientific_supervisor": translate("Role", "scientific supervisor"),
    "consultant_representative": translate("Role", "consultant's representative"),
    "expert": translate("Role", "expert"),
    "guest": translate("Role", "guest"),
    "group_head": translate("Role", "group head"),
    "group_member": translate("Role", "group member"),
    "keeper": translate("Role", "keeper of the desk"),
}
_KINDS = {
    SeatKind.FIXED: translate("Role", "fixed seat"),
    SeatKind.EXPERT: translate("Role", "expert's seat"),
    SeatKind.GUEST: translate("Role", "guest's seat"),
}


_FIRST = ("chair", "head", "group_head", "secretary", "member", "scientific_supervisor")


def rank(role: str) -> int:
    """Who leads stands first in a list."""
    return _FIRST.index(role) if role in _FIRST else len(_FIRST)


def role_word(role: str) -> Sentence:
    """*role* in words; a role that this version does not know is a member's."""
    return _ROLES.get(role, _ROLES["member"])


def seat_word(kind: SeatKind) -> Sentence:
    return _KINDS[kind]
