"""How a verdict looks: a shape, a colour and a word, always all three."""

from collections.abc import Mapping
from dataclasses import dataclass

from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.language import Sentence, translate


@dataclass(frozen=True, slots=True)
class VerdictLook:
    """*icon* is the shape, *kind* the colour of badges; tokens are colours of the theme."""

    icon: str
    kind: str
    word: Sentence

    @property
    def text_token(self) -> str:
        return "muted" if self.kind == "plain" else self.kind

    @property
    def soft_token(self) -> str:
        return "track" if self.kind == "plain" else f"{self.kind}_soft"

    @property
    def bar_token(self) -> str:
        return "border2" if self.kind == "plain" else f"{self.kind}_bar"


_LOOKS: Mapping[Verdict | None, tuple[str, str]] = {
    Verdict.DESIRED: ("circle-check", "ok"),
    Verdict.NEAR: ("circle-dot", "warn"),
    Verdict.UNDESIRED: ("triangle-alert", "bad"),
    Verdict.EXCEEDS: ("arrow-up-right", "info"),
    Verdict.NO_TARGET: ("circle-slash", "plain"),
    Verdict.NO_DATA: ("circle-dashed", "plain"),
    Verdict.NOT_DUE: ("clock", "plain"),
    None: ("hourglass", "plain"),
}
SHOWN_ORDER: tuple[Verdict | None, ...] = (
    Verdict.UNDESIRED,
    Verdict.NEAR,
    Verdict.DESIRED,
    Verdict.EXCEEDS,
    Verdict.NO_DATA,
    Verdict.NO_TARGET,
    Verdict.NOT_DUE,
    None,
)
"""The order of chips, legends and parts of a bar: what needs a person first."""


def verdict_look(verdict: Verdict | None) -> VerdictLook:
    """The look of a verdict; None is an indicator that has not been evaluated."""
    icon, kind = _LOOKS[verdict]
    word = verdict.word() if verdict else translate("Verdict", "not evaluated")
    return VerdictLook(icon, kind, word)
