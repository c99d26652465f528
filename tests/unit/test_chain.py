"""A chain is three steps in one order; a refusal ends it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from paayesh_desktop.domain.chain import STEPS, Chain
from paayesh_desktop.domain.keys import reference_key
from paayesh_desktop.domain.resolution import ChainStep, ChainStepKind

KEY = reference_key("sample", "resolution")


def step(position: int, kind: ChainStepKind, *, confirmed: bool = True) -> ChainStep:
    key = reference_key("chain_step", str(position))
    return ChainStep(key, KEY, position, kind, confirmed, "1", date(2025, 9, 1), KEY)


def test_it_waits_for_one_step_after_the_other() -> None:
    taken: list[ChainStep] = []
    for position, kind in enumerate(STEPS, 1):
        chain = Chain(taken)
        assert (chain.next, chain.complete, chain.refused) == (kind, False, False)
        taken.append(step(position, kind))
    chain = Chain(reversed(taken))
    assert (chain.next, chain.complete, chain.taken) == (None, True, tuple(taken))


def test_a_refusal_ends_it() -> None:
    chain = Chain([step(1, STEPS[0]), step(2, STEPS[1], confirmed=False)])
    assert (chain.next, chain.complete, chain.refused) == (None, False, True)


@given(st.lists(st.tuples(st.sampled_from(ChainStepKind), st.booleans()), max_size=5))
def test_no_other_order_is_ever_taken_for_a_chain(taken: list[tuple[ChainStepKind, bool]]) -> None:
    steps = [step(at, kind, confirmed=said) for at, (kind, said) in enumerate(taken, 1)]
    in_order = [kind for kind, _ in taken] == list(STEPS[: len(taken)])
    went_on = not all(said for _, said in taken[:-1])
    if in_order and not went_on:
        chain = Chain(steps)
        assert (chain.next is None) == (chain.complete or chain.refused)
        return
    with pytest.raises(ValueError, match=r"chain|refusal"):
        Chain(steps)
