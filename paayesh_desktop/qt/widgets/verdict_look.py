"""How a verdict looks: a shape, a colour and a word, always all three."""

from collections.abc import Mapping
from dataclasses import dataclass

from paayesh_desktop.domain.verdict import Verdict
from paayesh_desktop.language import Sentence
from paayesh_desktop.reports.charts import marks as chart_marks


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


_ICONS: Mapping[Verdict | None, str] = {
    Verdict.DESIRED: "circle-check",
    Verdict.NEAR: "circle-dot",
    Verdict.UNDESIRED: "triangle-alert",
    Verdict.EXCEEDS: "arrow-up-right",
    Verdict.NO_TARGET: "circle-slash",
    Verdict.NO_DATA: "circle-dashed",
    Verdict.NOT_DUE: "clock",
    None: "hourglass",
}


def verdict_look(verdict: Verdict | None) -> VerdictLook:
    """The look of a verdict; None is an indicator that has not been evaluated."""
    return VerdictLook(_ICONS[verdict], chart_marks.kind(verdict), chart_marks.word(verdict))
