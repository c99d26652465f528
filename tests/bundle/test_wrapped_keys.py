"""Secrets at rest under a passphrase."""

import json

import pytest

from paayesh_desktop.bundle import key_wrap
from paayesh_desktop.domain.passphrase import Cost
from paayesh_desktop.domain.refusal import Refusal, RefusedError

CHEAP = Cost(64, 1, 1)
SEED = bytes(range(32))
WORDS = "سه واژه کنار هم ۱۲"


@pytest.fixture
def wrapped() -> str:
    return key_wrap.wrap(SEED, WORDS, public="ab" * 32, cost=CHEAP)


def refusal(text: str, passphrase: str = WORDS) -> Refusal:
    with pytest.raises(RefusedError) as refused:
        key_wrap.unwrap(text, passphrase)
    return refused.value.code


def with_field(wrapped: str, **changed: object) -> str:
    return json.dumps(json.loads(wrapped) | changed, sort_keys=True, separators=(",", ":"))


def test_the_passphrase_opens_it(wrapped: str) -> None:
    assert key_wrap.unwrap(wrapped, WORDS) == SEED


def test_the_passphrase_typed_on_another_keyboard_opens_it(wrapped: str) -> None:
    assert key_wrap.unwrap(wrapped, "سه واژه كنار هم 12 ") == SEED


def test_another_passphrase_does_not(wrapped: str) -> None:
    assert refusal(wrapped, "چهار واژه کنار هم") is Refusal.WRONG_PASSPHRASE


def test_the_secret_is_not_in_it(wrapped: str) -> None:
    assert SEED.hex() not in wrapped
    assert key_wrap.wrap(SEED, WORDS, public="ab" * 32, cost=CHEAP) != wrapped


def test_whose_it_is_can_be_told_without_the_passphrase(wrapped: str) -> None:
    assert key_wrap.public_of(wrapped) == "ab" * 32


@pytest.mark.parametrize(
    "changed",
    [
        {"t": 2},
        {"m": 128},
        {"p": 2},
        {"public": "cd" * 32},
        {"salt": "0" * 32},
        {"nonce": "0" * 24},
    ],
)
def test_nothing_of_its_head_can_be_changed_unnoticed(
    wrapped: str, changed: dict[str, object]
) -> None:
    assert refusal(with_field(wrapped, **changed)) is Refusal.WRONG_PASSPHRASE


@pytest.mark.parametrize(
    "changed",
    [
        {"m": 2**31},
        {"m": 10**9, "t": 1},
        {"m": 7},
        {"t": 0},
        {"t": 10**6},
        {"p": 0},
        {"p": 10**6},
        {"m": -1},
        {"v": 2},
        {"kdf": "scrypt"},
        {"alg": "none"},
        {"salt": "0" * 31},
        {"salt": "0" * 32 + "\n"},
        {"ct": ""},
        {"ct": "abc"},
        {"more": 1},
    ],
)
def test_what_would_take_all_of_the_computer_is_refused_before_it_is_tried(
    wrapped: str, changed: dict[str, object]
) -> None:
    assert refusal(with_field(wrapped, **changed)) is Refusal.MALFORMED


@pytest.mark.parametrize("text", ["", "{}", "[" * 5000, "x" * 9000, '{"v":1}', "\ud800"])
def test_what_is_no_wrapped_key_is_refused(text: str) -> None:
    assert refusal(text) is Refusal.MALFORMED


def test_a_secret_of_any_use_can_be_wrapped_and_no_other(wrapped: str) -> None:
    long = key_wrap.wrap(b"AGE-SECRET-KEY-1", WORDS, public="age1", cost=CHEAP)
    assert key_wrap.unwrap(long, WORDS) == b"AGE-SECRET-KEY-1"
    for secret in (b"", bytes(2000)):
        with pytest.raises(ValueError, match="length"):
            key_wrap.wrap(secret, WORDS, public="", cost=CHEAP)
