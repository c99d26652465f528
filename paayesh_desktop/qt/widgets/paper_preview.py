"""A template as it will lie on the desk: headings, numbered lines, room to write."""

from html import escape

from PySide6.QtWidgets import QTextBrowser, QWidget

from paayesh_desktop.domain.form_template import MULTIPLE, FieldKind
from paayesh_desktop.domain.template_draft import FieldDraft, TemplateDraft, summed
from paayesh_desktop.qt.look import Look
from paayesh_desktop.services.wording import Wording

_LINES = "…" * 34


class PaperPreview(QTextBrowser):
    """Follows the draft; keeps its place while somebody types."""

    def __init__(self, look: Look, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._wording = wording
        self._draft: TemplateDraft | None = None
        self.setAccessibleName(self.tr("The form as it will be printed"))
        self.setOpenLinks(False)
        look.changed.connect(self._draw)

    def show_draft(self, draft: TemplateDraft) -> None:
        if draft != self._draft:
            self._draft = draft
            self._draw()

    def _draw(self) -> None:
        if self._draft is None:
            return
        place = self.verticalScrollBar().value()
        self.setHtml(self._html(self._draft))
        self.verticalScrollBar().setValue(place)

    def _html(self, draft: TemplateDraft) -> str:
        tokens, px = self._look.theme.tokens, self._look.px
        parts = [
            f'<div dir="{"rtl" if self.isRightToLeft() else "ltr"}">',
            f'<p style="font-size:{px(16)}px"><b>{escape(draft.title) or "…"}</b></p>',
        ]
        section = ""
        muted = f'style="color:{tokens["muted"]}; font-size:{px(12)}px"'
        for place, field in enumerate(draft.fields):
            if field.section and field.section != section:
                section = field.section
                parts.append(f'<p style="color:{tokens["accent"]}"><b>{escape(section)}</b></p>')
            parts += self._line(place, field, muted)
        return "".join((*parts, "</div>"))

    def _line(self, place: int, field: FieldDraft, muted: str) -> list[str]:
        number = self._wording.whole(place + 1)
        label = escape(field.label or self._wording.say(field.kind.word()))
        star = "" if field.required else " " + escape(self.tr("(may stay empty)"))
        parts = [f"<p><b>{number}. {label}</b>{star}"]
        if field.help:
            parts.append(f"<br/><span {muted}>{escape(field.help)}</span>".replace("\n", "<br/>"))
        parts += [f"<br/>{line}" for line in self._room(place, field)]
        notes = self._notes(field)
        if notes:
            parts.append(f"<br/><span {muted}>{escape(' · '.join(notes))}</span>")
        return [*parts, "</p>"]

    def _room(self, place: int, field: FieldDraft) -> list[str]:
        """Where the answer is written."""
        whole = self._wording.whole
        if field.kind in MULTIPLE:
            about = {
                FieldKind.INDICATORS: self.tr("an indicator of the unit"),
                FieldKind.PROGRESS: self.tr("a stage of the unit"),
                FieldKind.CREDIT: self.tr("a project of the unit"),
            }[field.kind]
            at = whole(place + 1)
            return [f"{at}.{whole(number)}&nbsp; {escape(about)} …………" for number in (1, 2)]
        if field.kind is FieldKind.CHOICE:
            return [f"☐ {escape(choice)}" for choice in field.offered]
        if field.kind is FieldKind.YES_NO:
            return [escape(self.tr("☐ yes   ☐ no"))]
        if field.kind in (FieldKind.NARRATIVE, FieldKind.OBSTACLES):
            return [_LINES, _LINES]
        return ["……………………"]

    def _notes(self, field: FieldDraft) -> list[str]:
        """What is checked when the answer is typed."""
        number, notes = self._wording.number, list[str]()
        if field.least is not None and field.most is not None:
            notes.append(
                self.tr("between {least} and {most}").format(
                    least=number(field.least), most=number(field.most)
                )
            )
        elif field.least is not None:
            notes.append(self.tr("at least {least}").format(least=number(field.least)))
        elif field.most is not None:
            notes.append(self.tr("at most {most}").format(most=number(field.most)))
        if field.change_limit is not None:
            limit = self._wording.percent(field.change_limit)
            notes.append(
                self.tr("a remark where it changes by more than {limit}").format(limit=limit)
            )
        if field.sums and field.sums.replace("+", "").isdecimal():
            parts = " + ".join(self._wording.whole(part) for part in summed(field.sums))
            notes.append(self.tr("the sum of lines {parts}").format(parts=parts))
        return notes
