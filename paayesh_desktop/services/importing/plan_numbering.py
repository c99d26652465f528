"""Codes and positions for rows of a plan whose table gives them none."""

from uuid import UUID

from paayesh_desktop.domain.cell_value import MAX_CODE
from paayesh_desktop.domain.plan_draft import by_code


class PlanNumbering:
    """What is taken already, and what comes next."""

    def __init__(self) -> None:
        self._codes: set[str] = set()
        self._next: dict[str, int] = {}
        self._positions: dict[UUID | None, int] = {}

    def take(self, code: str) -> None:
        """Give *code* to nothing else, however it is spelt."""
        self._codes.add(by_code(code))

    def code(self, parent: str, mark: str) -> str:
        """The next free code under *parent*: 1, 2 … 3.1, 3.2 … 3.2-1."""
        stem = f"{parent}{mark}" if parent else ""
        while True:
            number = self._next.get(stem, 0) + 1
            self._next[stem] = number
            code = f"{stem}{number}"[-MAX_CODE:]
            if by_code(code) not in self._codes:
                self.take(code)
                return code

    def position(self, parent: UUID | None) -> int:
        """The next position under *parent*, from 0."""
        position = self._positions.get(parent, 0)
        self._positions[parent] = position + 1
        return position
