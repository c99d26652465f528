"""In whose court something is: the one side that may move it (``domain.md`` §4)."""

from enum import StrEnum

from paayesh_desktop.language import Sentence, translate


class Court(StrEnum):
    WORKGROUP = "workgroup"
    COMMITTEE = "committee"
    NOBODY = "nobody"

    def word(self) -> Sentence:
        return _WORDS[self]


_WORDS = {
    Court.WORKGROUP: translate("Court", "the workgroup"),
    Court.COMMITTEE: translate("Court", "the committee"),
    Court.NOBODY: translate("Court", "nobody"),
}
