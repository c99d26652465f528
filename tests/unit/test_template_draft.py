"""Templates are known by what they ask, and cannot be saved as long as they make no sense."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.cycle import CycleKind
from paayesh_desktop.domain.form_template import MULTIPLE, FieldKind
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.template_digest import (
    canonical,
    declared,
    draft_of,
    field_key,
    template_digest,
    template_key,
)
from paayesh_desktop.domain.template_draft import FieldDraft, TemplateDraft, summed
from paayesh_desktop.services.forms.standard_template import standard

NUMBER = FieldDraft(FieldKind.NUMBER, label="تعداد")
TEXT = FieldDraft(FieldKind.TEXT, label="شرح")


def draft(*fields: FieldDraft) -> TemplateDraft:
    return TemplateDraft("فرم آزمون", CycleKind.TWO_MONTHLY, fields)


def wrong(*fields: FieldDraft) -> list[tuple[int | None, str]]:
    return [(one.at, str(one.sentence)) for one in draft(*fields).problems()]


def sums(text: str) -> FieldDraft:
    return replace(NUMBER, sums=text)


numbers = st.none() | st.decimals(0, 10**6, places=2)
texts = st.text("ابپ آ12 ", max_size=8)
fields = st.builds(
    FieldDraft,
    st.sampled_from(FieldKind),
    texts,
    texts,
    texts,
    st.booleans(),
    numbers,
    numbers,
    numbers,
    texts,
    st.sampled_from(["", "1", "1+2", "3+1", "9", "x"]),
)
drafts = st.builds(
    TemplateDraft, texts, st.sampled_from(CycleKind), st.lists(fields, max_size=5).map(tuple)
)


@pytest.mark.parametrize("kind", CycleKind)
def test_the_offered_templates_can_be_saved(kind: CycleKind) -> None:
    offered = standard(kind)
    assert offered.problems() == ()
    assert offered.cycle_kind is kind
    assert {field.kind for field in offered.fields} >= {FieldKind.PROGRESS, FieldKind.NARRATIVE}


def test_the_digest_of_the_evaluation_form_stays() -> None:
    """Desks that hand out the same template must know it by the same key, in every version."""
    digest = template_digest(standard(CycleKind.TWO_MONTHLY))
    assert digest.startswith("1a62b559")
    assert str(template_key(digest)) == str(reference_key("form_template", digest))


def test_canonical_json_is_plain_and_ordered() -> None:
    made = canonical(draft(FieldDraft(FieldKind.NUMBER, label="تعداد", least=Decimal("5E+1"))))
    assert made.decode() == (
        '{"cycle":"two_monthly","fields":[{"change_limit":null,"choices":[],"help":"",'
        '"kind":"number","label":"تعداد","least":"50","most":null,"required":true,"section":"",'
        '"sums":""}],"title":"فرم آزمون","workgroup":null}'
    )


@pytest.mark.parametrize(("one", "other"), [("50", "50.00"), ("0", "-0.0"), ("0.5", "5E-1")])
def test_the_same_limit_written_otherwise_is_the_same_template(one: str, other: str) -> None:
    first = draft(replace(NUMBER, most=Decimal(one)))
    second = draft(replace(NUMBER, most=Decimal(other)))
    assert template_digest(first) == template_digest(second)


@given(drafts)
def test_a_saved_template_is_the_draft_it_was_made_of(made: TemplateDraft) -> None:
    template, rows = declared(made)
    again = draft_of(template, rows[::-1])
    assert again == made.cleaned()
    assert template_digest(again) == template.digest == template_digest(made)
    assert [row.id for row in rows] == [
        field_key(template.id, place) for place in range(1, len(rows) + 1)
    ]


@given(drafts, drafts)
def test_what_asks_something_else_is_another_template(
    one: TemplateDraft, other: TemplateDraft
) -> None:
    same = canonical(one) == canonical(other)
    assert (template_digest(one) == template_digest(other)) is same


@given(st.lists(fields, min_size=1, max_size=6).map(tuple), st.data())
def test_moving_a_line_there_and_back_changes_nothing(
    made: tuple[FieldDraft, ...], data: st.DataObject
) -> None:
    places = st.integers(0, len(made) - 1)
    at, to = data.draw(places), data.draw(places)
    before = draft(*made)
    moved = before.moved(at, to)
    assert len(moved.fields) == len(made)
    assert moved.fields[to].label == made[at].label
    assert moved.moved(to, at).fields == made


def test_sums_follow_their_lines() -> None:
    made = draft(NUMBER, replace(NUMBER, label="دوم"), sums("1+2"))
    assert made.moved(2, 0).fields[0].sums == "2+3"
    assert made.added(TEXT, 0).fields[3].sums == "2+3"
    assert made.without(0).fields[1].sums == "1"
    assert made.without(1).without(0).fields[0].sums == ""


@given(st.integers(1, 9), st.integers(0, 9))
def test_a_line_taken_away_leaves_no_sum_of_it(count: int, at: int) -> None:
    parts = "+".join(str(number) for number in range(1, count + 1))
    made = draft(*[NUMBER] * count, sums(parts))
    left = made.without(min(at, count - 1))
    assert summed(left.fields[-1].sums) == tuple(range(1, count))
    assert not any("exist" in str(one.sentence) for one in left.problems())


def test_an_empty_template_cannot_be_saved() -> None:
    problems = TemplateDraft(" ", CycleKind.ANNUAL).problems()
    assert [problem.at for problem in problems] == [None, None]


@pytest.mark.parametrize(
    ("field", "said"),
    [
        (FieldDraft(FieldKind.TEXT), "has no text"),
        (replace(TEXT, least=Decimal(1)), "cannot have limits"),
        (replace(NUMBER, least=Decimal(2), most=Decimal(1)), "below the smallest"),
        (replace(NUMBER, change_limit=Decimal(0)), "more than nothing"),
        (replace(NUMBER, choices="الف\nب"), "offers nothing"),
        (FieldDraft(FieldKind.CHOICE, label="نوع", choices="یکی"), "at least two choices"),
        (FieldDraft(FieldKind.CHOICE, label="نوع", choices="علي\nعلی"), "same choice twice"),
        (replace(TEXT, sums="1"), "cannot be a sum"),
        (sums("1+"), "cannot be read"),
        (sums("7"), "which does not exist"),
        (sums("1"), "circle"),
    ],
)
def test_every_mistake_has_its_sentence_and_place(field: FieldDraft, said: str) -> None:
    found = wrong(field)
    assert [at for at, _ in found] == [0]
    assert said in found[0][1]
    assert "1" in found[0][1]


def test_sums_of_words_and_of_the_same_line_twice_are_refused() -> None:
    assert "not a single number" in wrong(TEXT, sums("1"))[0][1]
    assert "same line twice" in wrong(NUMBER, sums("1+1"))[0][1]
    assert wrong(NUMBER, sums(" ۱ + 1 "))[0][0] == 1


def test_a_circle_over_several_lines_is_found_at_each_of_them() -> None:
    found = wrong(sums("2"), sums("3"), sums("1"))
    assert [at for at, said in found if "circle" in said] == [0, 1, 2]


def test_a_sum_that_leads_into_a_circle_is_not_one_itself() -> None:
    found = wrong(sums("2"), sums("3"), sums("2"))
    assert [at for at, said in found if "circle" in said] == [1, 2]


@pytest.mark.parametrize("kind", sorted(MULTIPLE))
def test_lines_of_the_plan_are_asked_once(kind: FieldKind) -> None:
    assert wrong(FieldDraft(kind)) == []
    assert "second time" in wrong(FieldDraft(kind), TEXT, FieldDraft(kind))[0][1]


@given(drafts)
def test_looking_for_problems_never_fails(made: TemplateDraft) -> None:
    for problem in made.problems():
        assert problem.at is None or 0 <= problem.at < len(made.fields)
        assert str(problem.sentence)
