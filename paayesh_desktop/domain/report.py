"""The kinds of paper that the program makes (``domain.md`` §7)."""

from enum import StrEnum

from paayesh_desktop.language import Sentence, translate


class ReportKind(StrEnum):
    """What a paper is; `word` is what it is called."""

    FORTNIGHTLY = "fortnightly"
    EVALUATION = "evaluation"
    AGGREGATE = "aggregate"
    ANNUAL = "annual"
    PERFORMANCE = "performance"
    JUSTIFICATION = "justification"
    PACKET = "packet"
    MINUTES = "minutes"
    LETTER = "letter"
    BLANK_FORM = "blank_form"
    FILLED_FORM = "filled_form"
    REMINDER = "reminder"
    RECEIPT = "receipt"
    KEY_LETTER = "key_letter"
    RECOVERY_SHEET = "recovery_sheet"
    CASE_FILE = "case_file"
    TABLE = "table"

    def word(self) -> Sentence:
        return _WORDS[self]


_WORDS = {
    ReportKind.FORTNIGHTLY: translate("ReportKind", "fortnightly report"),
    ReportKind.EVALUATION: translate("ReportKind", "two-monthly evaluation report"),
    ReportKind.AGGREGATE: translate("ReportKind", "six-monthly aggregate report"),
    ReportKind.ANNUAL: translate("ReportKind", "annual report"),
    ReportKind.PERFORMANCE: translate("ReportKind", "performance report of the head"),
    ReportKind.JUSTIFICATION: translate("ReportKind", "justification report"),
    ReportKind.PACKET: translate("ReportKind", "papers of a meeting"),
    ReportKind.MINUTES: translate("ReportKind", "minutes"),
    ReportKind.LETTER: translate("ReportKind", "letter of a resolution"),
    ReportKind.BLANK_FORM: translate("ReportKind", "blank form"),
    ReportKind.FILLED_FORM: translate("ReportKind", "filled form"),
    ReportKind.REMINDER: translate("ReportKind", "reminder letter"),
    ReportKind.RECEIPT: translate("ReportKind", "receipt of an exchange file"),
    ReportKind.KEY_LETTER: translate("ReportKind", "letter with the thirty digits"),
    ReportKind.RECOVERY_SHEET: translate("ReportKind", "recovery sheet"),
    ReportKind.CASE_FILE: translate("ReportKind", "file of a case"),
    ReportKind.TABLE: translate("ReportKind", "table"),
}
