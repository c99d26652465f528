"""What is declared once is what both databases hold."""

import importlib
import pkgutil

import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from paayesh_desktop import domain
from paayesh_desktop.domain.entity import Entity
from paayesh_desktop.store import schema


def _all_entities(kind: type[Entity] = Entity) -> set[type[Entity]]:
    below = {found for child in kind.__subclasses__() for found in _all_entities(child)}
    return below | ({kind} if kind is not Entity else set())


def test_the_migrated_schema_is_the_declared_schema(engine: sa.Engine) -> None:
    def ours(name: str | None, _kind: str, _parents: object) -> bool:
        return name is None or not name.startswith("search_text")

    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "include_name": ours}
        )
        assert compare_metadata(context, schema.metadata) == []


def test_every_entity_of_the_domain_has_its_projection() -> None:
    for module in pkgutil.iter_modules(domain.__path__):
        importlib.import_module(f"{domain.__name__}.{module.name}")
    assert _all_entities() == set(schema.projections)


def test_an_entity_has_one_name_of_its_own() -> None:
    assert len(schema.by_name) == len(schema.projections)
    for kind, projection in schema.projections.items():
        assert projection.table.name == kind.entity == projection.name


def test_every_index_names_declared_fields() -> None:
    for kind in schema.projections:
        for columns in kind.indexes:
            assert set(columns) <= set(kind.__struct_fields__), kind.entity
