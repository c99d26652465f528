"""Everything is found by what people call it, in any spelling, on both databases."""

from uuid import UUID

import msgspec
import pytest
import sqlalchemy as sa

from paayesh_desktop.domain.keys import new_key
from paayesh_desktop.domain.organisation import COMMITTEE, Level, Person, Unit
from paayesh_desktop.domain.plan import Element, ElementKind, Indicator
from paayesh_desktop.domain.result import Result, ValueKind
from paayesh_desktop.services.search import Hit, Search
from paayesh_desktop.store import schema
from paayesh_desktop.store.replay import Replay
from paayesh_desktop.store.schema import search_entry
from paayesh_desktop.store.store import Store

PLAN = new_key()
PROGRAM = Element(new_key(), PLAN, ElementKind.PROGRAM, "1.1", "گسترش فضای سبز")
PROJECT = Element(
    new_key(), PLAN, ElementKind.PROJECT, "1.1.07", "احداث بوستان برنامه‌ریزی‌شده گلشهر", PROGRAM.id
)
INDICATOR = Indicator(new_key(), PLAN, PROJECT.id, "1.1.07-2", "سرانه فضای سبز ۱۴۰۵")
UNIT = Unit(new_key(), "D07", "شهرداری منطقه ۷", Level.DISTRICT)
PERSON = Person(new_key(), "آرش کاظمی", "دبیر کارگروه")
ROWS = (PROGRAM, PROJECT, INDICATOR, UNIT, PERSON)


@pytest.fixture
def filled(store: Store, person: UUID) -> Store:
    with store.change(by=person) as change:
        for row in ROWS:
            change.put(row, party=COMMITTEE)
    return store


def keys(store: Store, text: str) -> list[UUID]:
    return [hit.key for hit in Search(store).find(text)]


def found(store: Store, *texts: str) -> dict[str, tuple[UUID, ...]]:
    return {text: tuple(keys(store, text)) for text in texts}


def test_every_spelling_finds_the_same_row(filled: Store) -> None:
    texts = ("برنامه‌ریزی", "برنامه ریزی", "برنامهریزی", "برنامه‌ريزي", "بـرنامه ریزی", "بَرنامه‌ریزی")
    assert found(filled, *texts) == dict.fromkeys(texts, (PROJECT.id,))


def test_digits_of_any_set_find_the_same_row(filled: Store) -> None:
    texts = ("۱۴۰۵", "١٤٠٥", "1405")
    assert found(filled, *texts) == dict.fromkeys(texts, (INDICATOR.id,))


def test_arabic_letters_and_a_bare_alef_find_the_persian_name(filled: Store) -> None:
    texts = ("کاظمی", "كاظمي", "ارش کاظمی", "دبیر كارگروه")
    assert found(filled, *texts) == dict.fromkeys(texts, (PERSON.id,))


def test_every_word_must_be_there_in_any_order(filled: Store) -> None:
    texts = ("سبز گسترش", "گسترش سبز", "گس سبز", "سب گستر")
    assert found(filled, *texts) == dict.fromkeys(texts, (PROGRAM.id,))


def test_what_is_not_there_is_not_found(filled: Store) -> None:
    texts = ("", "  ", "\u200c", "زرافه", "سبز زرافه", '"', "%", "_", "\\", "*", "گسترش OR")
    assert found(filled, *texts) == dict.fromkeys(texts, ())


def test_a_word_is_never_found_across_two_fields(filled: Store) -> None:
    assert keys(filled, "گلشهر1.1") == []
    assert keys(filled, "گلشهر 1.1") == [PROJECT.id]


def test_the_very_code_comes_first_then_beginnings_then_the_earlier_place(
    store: Store, person: UUID
) -> None:
    titles = {
        "گزارش پایش": "A1",
        "مرکز گزارش": "A2",
        "گزارش": "A3",
        "نشست هفتگی برای گزارش": "A4",
        "سامانه": "گزارش",
    }
    units = {title: Unit(new_key(), code, title, Level.STAFF) for title, code in titles.items()}
    with store.change(by=person) as change:
        change.put_many(Unit, units.values(), party=COMMITTEE)
    assert [hit.title for hit in Search(store).find("گزارش")] == [
        "سامانه",
        "گزارش",
        "گزارش پایش",
        "مرکز گزارش",
        "نشست هفتگی برای گزارش",
    ]


def test_a_hit_says_what_it_is_and_where_it_stands(filled: Store) -> None:
    assert Search(filled).find("سرانه") == [
        Hit(
            "indicator",
            INDICATOR.id,
            "سرانه فضای سبز ۱۴۰۵",
            "1.1.07-2",
            ("گسترش فضای سبز", "احداث بوستان برنامه‌ریزی‌شده گلشهر"),
        )
    ]
    (unit,) = Search(filled).find("منطقه 7")
    assert (unit.kind, unit.subtitle) == ("unit", "")


def test_at_most_the_wanted_number_is_found(store: Store, person: UUID) -> None:
    units = [Unit(new_key(), f"U{i}", f"منطقه {i}", Level.DISTRICT) for i in range(70)]
    with store.change(by=person) as change:
        change.put_many(Unit, units, party=COMMITTEE)
    assert len(keys(store, "منطقه")) == 50
    assert len(Search(store).find("منطقه", limit=3)) == 3


def test_a_long_beginning_finds_only_what_begins_so(store: Store, person: UUID) -> None:
    said = "ساماندهی و هوشمندسازی همه فعالیت‌های خدمات شهری در محله‌های "
    units = [Unit(new_key(), f"U{end}", said + end, Level.STAFF) for end in ("شمال", "جنوب")]
    with store.change(by=person) as change:
        change.put_many(Unit, units, party=COMMITTEE)
    assert keys(store, said + "جن") == [units[1].id]


def test_a_new_name_replaces_the_former_one(filled: Store, person: UUID) -> None:
    with filled.change(by=person) as change:
        change.put(msgspec.structs.replace(UNIT, title="شهرداری ناحیه ۷"), party=COMMITTEE)
    assert keys(filled, "ناحیه") == [UNIT.id]
    assert keys(filled, "منطقه") == []


def test_a_removed_row_vanishes_and_comes_back_when_it_is_written_again(
    filled: Store, person: UUID
) -> None:
    with filled.change(by=person) as change:
        change.remove(UNIT, party=COMMITTEE)
    assert keys(filled, "منطقه") == []
    with filled.change(by=person) as change:
        change.put(UNIT, party=COMMITTEE)
    assert keys(filled, "منطقه") == [UNIT.id]


def test_a_change_that_is_undone_leaves_no_trace(filled: Store, person: UUID) -> None:
    class UndoError(Exception):
        pass

    def interrupted() -> None:
        with filled.change(by=person) as change:
            change.put(msgspec.structs.replace(UNIT, title="شهرداری ناحیه ۷"), party=COMMITTEE)
            raise UndoError

    with pytest.raises(UndoError):
        interrupted()
    assert keys(filled, "ناحیه") == []
    assert keys(filled, "منطقه") == [UNIT.id]


def test_figures_are_not_in_the_index(filled: Store, person: UUID) -> None:
    with filled.change(by=person) as change:
        change.put(Result(new_key(), INDICATOR.id, "1404B1", ValueKind.NOT_DUE), party=COMMITTEE)
    with filled.engine.connect() as connection:
        entries = connection.execute(sa.select(sa.func.count()).select_from(search_entry))
        assert entries.scalar_one() == len(ROWS)


def test_rebuilding_finds_the_same(filled: Store, person: UUID) -> None:
    with filled.change(by=person) as change:
        change.remove(PERSON, party=COMMITTEE)
        change.put(msgspec.structs.replace(UNIT, title="شهرداری ناحیه ۷"), party=COMMITTEE)
    with filled.engine.begin() as connection:
        Replay(connection).index_again(lambda _done, _total: None)
    assert keys(filled, "برنامه ریزی") == [PROJECT.id]
    assert keys(filled, "ناحیه") == [UNIT.id]
    assert keys(filled, "کاظمی") == keys(filled, "منطقه") == []


def test_searchable_fields_are_texts_that_the_entity_declares() -> None:
    for kind in schema.projections:
        for name in kind.searchable:
            assert name in kind.__struct_fields__, kind.entity
