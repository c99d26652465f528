"""What a party is called, also at a desk that has not been given its reference data yet."""

from uuid import UUID

from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.organisation import COMMITTEE, Workgroup
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.store.view import View

_CODES = {reference_key("workgroup", f"W{number}"): f"W{number}" for number in range(1, 8)}
_CODES[COMMITTEE] = "C"


def party_code(party: UUID) -> str:
    """A few Latin letters for the names of files: ``C``, ``W1``, or the beginning of the key."""
    return _CODES.get(party, party.hex[:8])


def party_title(view: View, party: UUID) -> str | Sentence:
    """The committee, or the workgroup by its title; by its code where there is no title yet."""
    if party == COMMITTEE:
        return translate("Party", "the monitoring committee")
    found = view.get(Workgroup, party)
    if found is not None:
        return found.title
    return translate("Party", "workgroup {code}").fill(code=party_code(party))


def is_party(view: View, party: UUID) -> bool:
    """Whether there is such a party: the committee, or a workgroup that is known here."""
    return party in _CODES or view.get(Workgroup, party) is not None
