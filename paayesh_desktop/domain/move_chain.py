"""Moves of which each names the one before it: their order, or what is wrong with it.

Every move is written by one side and none is ever changed, so what stands is what the moves add up
to. Where they do not add up, that is said; which of two moves counts is never guessed.
"""

from collections.abc import Collection
from typing import Protocol, TypeVar
from uuid import UUID

from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate


class Move(Protocol):
    """What a move needs to have for its place in the chain."""

    @property
    def id(self) -> UUID: ...
    @property
    def number(self) -> int: ...
    @property
    def previous_id(self) -> UUID | None: ...


M = TypeVar("M", bound=Move)


def in_order(moves: Collection[M]) -> list[M]:
    """*moves* from the first to the last.

    Raises UserError where there is none, one is missing, or two come after the same one.
    """
    followers: dict[UUID | None, list[M]] = {}
    for move in moves:
        followers.setdefault(move.previous_id, []).append(move)
    line: list[M] = []
    place: UUID | None = None
    while found := followers.pop(place, None):
        if len(found) > 1:
            raise UserError(_FORKED, number=found[0].number)
        (move,) = found
        line.append(move)
        place = move.id
        if move.number != len(line):
            raise UserError(_BROKEN, number=len(line))
    if not line or followers:
        raise UserError(_BROKEN, number=len(line) + 1)
    return line


def forked(number: int) -> Sentence:
    """The sentence about two moves that claim the same place."""
    return _FORKED.fill(number=number)


def unlawful(number: int) -> Sentence:
    """The sentence about a move that the rules do not know at its place."""
    return _UNLAWFUL.fill(number=number)


_FORKED = translate(
    "Loop",
    "Two different moves claim to be number {number} in the history, so it is not known where this"
    " stands. Nothing was changed and both are kept. Ask the other side for its newest package, and"
    " agree on which of the two counts.",
)
_BROKEN = translate(
    "Loop",
    "Move number {number} of the history is missing, so it is not known where this stands. Nothing"
    " was changed. Read the packages of the other side that have not been read yet.",
)
_UNLAWFUL = translate(
    "Loop",
    "Move number {number} of the history is none that can be made at its place, so it is not known"
    " where this stands. Nothing was changed. Run the check of the data and show its result to"
    " whoever looks after the program.",
)
