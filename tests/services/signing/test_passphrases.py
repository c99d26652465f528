"""What is a good passphrase, on whatever keyboard, and what it costs to try one."""

import pytest

from paayesh_desktop.domain.passphrase import Cost, folded
from paayesh_desktop.errors import UserError
from paayesh_desktop.services.people.passphrase import digested, judge, made_up, matches
from paayesh_desktop.services.people.sign_in import COST, SignIn
from paayesh_desktop.services.workspace import Workspace
from tests.services.signing.conftest import CHEAP, GOOD, kept


def test_the_cost_is_64_mib_in_three_passes(workspace: Workspace) -> None:
    SignIn(workspace).choose_first(GOOD)
    row = kept(workspace).get(workspace.desk.keeper)
    assert row is not None
    assert row.parameters.startswith("argon2id v=19 m=65536 t=3 p=4 salt=")
    assert Cost(65536, 3, 4) == COST


@pytest.mark.parametrize(
    "damage",
    [
        "",
        "argon2id v=19 m=9999999 t=3 p=4 salt=" + "0" * 32,
        "argon2id v=19 m=65536 t=99 p=4 salt=" + "0" * 32,
        "argon2id v=19 m=64 t=1 p=16 salt=" + "0" * 32,
        "argon2id v=19 m=64 t=1 p=1 salt=00",
        "scrypt n=1",
    ],
)
def test_parameters_that_nobody_would_have_written_are_refused(damage: str) -> None:
    _, digest = digested(GOOD, CHEAP)
    with pytest.raises(UserError, match="damaged"):
        matches(GOOD, damage, digest)


@pytest.mark.parametrize(
    ("bad", "told"),
    [
        ("کوتاه", "too short"),
        ("   a b c   ", "too short"),
        ("ماه‌ماه‌ماه‌ماه", "again and again"),
        ("11111111", "again and again"),
        ("مريم رستگار", "Your name"),
        ("مریم رستگارمریم رستگار", "Your name"),
    ],
)
def test_a_passphrase_that_others_would_guess_is_not_taken(bad: str, told: str) -> None:
    with pytest.raises(UserError, match=told):
        judge(bad, "مریم رستگار")


@pytest.mark.parametrize(
    ("chosen", "typed"),
    [
        ("يك باغ بزرگ", "یک باغ بزرگ"),
        ("سیب ۱۲۳۴۵۶", "سیب 123456"),
        ("سیب ٤٥٦٧٨٩", "سیب ۴۵۶۷۸۹"),
        ("خانه‌های قدیمی", "خانه های قدیمی"),
        ("two  words here", "two words here"),
    ],
)
def test_another_keyboard_signs_in_as_well(chosen: str, typed: str) -> None:
    assert matches(typed, *digested(chosen, CHEAP))
    assert folded(chosen) == folded(typed)


def test_large_and_small_letters_differ() -> None:
    assert not matches("correct horse", *digested("Correct Horse", CHEAP))


def test_codes_are_of_twelve_digits_and_differ() -> None:
    codes = {made_up() for _ in range(50)}
    assert len(codes) == 50
    assert all(len(folded(code)) == 12 and folded(code).isdigit() for code in codes)
