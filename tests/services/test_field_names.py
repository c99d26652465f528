"""Whatever can be stored has a name in the history."""

from paayesh_desktop.services.field_names import NAMES
from paayesh_desktop.services.kind_words import KINDS
from paayesh_desktop.store.schema import projections


def test_every_field_has_a_name() -> None:
    nameless = {
        f"{entity.entity}.{field.name}"
        for entity, projection in projections.items()
        for field in projection.fields
        if field.name not in NAMES
    }
    assert not nameless


def test_every_kind_of_row_has_a_name() -> None:
    assert {entity.entity for entity in projections} <= KINDS.keys()
