"""Settings that the committee makes for everybody: what binds when, who counts, how many days."""

from typing import ClassVar
from uuid import UUID

from paayesh_desktop.domain.entity import Code, Entity, Note, Owner
from paayesh_desktop.domain.keys import reference_key


class HouseRule(Entity, frozen=True):
    """One rule and its value as text; where there is no row, the default in the code holds."""

    entity: ClassVar[str] = "house_rule"
    owner: ClassVar[Owner] = Owner.COMMITTEE

    name: Code
    value: Note


def house_rule_key(name: str) -> UUID:
    """The key of the one row of a rule."""
    return reference_key("house_rule", name)
