"""Papers and reports: which there are, made, listed, verified, written again."""

from argparse import Namespace
from collections.abc import Iterable
from pathlib import Path

from paayesh_desktop.cli.answer import Answer, Exit
from paayesh_desktop.cli.cycle import jalali
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.instant import today
from paayesh_desktop.cli.new_file import refuse_replacing
from paayesh_desktop.cli.report_choice import ABOUT, the_request
from paayesh_desktop.cli.report_facts import issued_facts, paper_facts, verification_facts
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.cli.text_table import Column, Table
from paayesh_desktop.domain.issued_report import IssuedReport
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.domain.text import isolate
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import Sentence, translate
from paayesh_desktop.services.reporting.issued_papers import IssuedPapers
from paayesh_desktop.services.reporting.issuing import Reports
from paayesh_desktop.services.reporting.verifying import Verification, Verifying

_MAKING = translate("Terminal", "Making:")


def kinds(terminal: Terminal, home: Path, args: Namespace) -> Answer:  # noqa: ARG001 - see Action
    """The papers that can be made here, and what each is about."""
    facts = [{"kind": kind, "title": kind.word(), "about": about} for kind, about in ABOUT.items()]
    table = Table(
        [
            Column(translate("Terminal", "Kind")),
            Column(translate("Terminal", "Title")),
            Column(translate("Terminal", "About"), wide=True),
        ],
        [(kind.value, kind.word(), about) for kind, about in ABOUT.items()],
    )
    return Answer({"kinds": facts}, [table])


def make(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """The paper as PDF, as a workbook, or as both; with it, it is issued."""
    pdf: Path | None = args.to
    book: Path | None = args.xlsx
    if pdf is None and book is None:
        raise UserError(_NOWHERE)
    refuse_replacing(pdf, book, overwrite=args.overwrite)
    kind, day = ReportKind(args.kind), today()
    papers: tuple[IssuedReport, ...] = ()
    pages = 0
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            request = the_request(view, kind, args, day)
        reports = Reports(workspace, terminal.catalogue)
        with terminal.progress(_MAKING) as told:
            if pdf is not None:
                made = reports.pdf(request, pdf, day, told)
                papers, pages = made.papers, made.pages
            if book is not None:
                papers = reports.workbook(request, book, day, told).papers
    said = [
        *([_PDF.fill(file=isolate(str(pdf)), pages=pages)] if pdf else []),
        *([_BOOK.fill(file=isolate(str(book)))] if book else []),
        *(_CODE.fill(title=isolate(one.title), code=one.code) for one in papers),
    ]
    facts = {
        "kind": kind,
        "file": pdf.absolute() if pdf else None,
        "workbook": book.absolute() if book else None,
        "pages": pages,
        "papers": [paper_facts(one) for one in papers],
    }
    return Answer(facts, said)


def list_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """What was issued here, and what other desks said they issued."""
    kind = ReportKind(args.kind) if args.kind else None
    with opened(terminal, home) as workspace:
        lines = IssuedPapers(workspace).list(kind)[: max(args.limit, 0)]
    facts = {"papers": [issued_facts(line) for line in lines]}
    if not lines:
        return Answer(facts, [translate("Terminal", "No such paper was issued yet.")])
    table = Table(
        [
            Column(translate("Terminal", "Code")),
            Column(translate("Terminal", "Kind")),
            Column(translate("Terminal", "Title"), wide=True),
            Column(translate("Terminal", "Day")),
            Column(translate("Terminal", "By")),
            Column(translate("Terminal", "Copy")),
        ],
        [
            (
                terminal.catalogue.digits(line.paper.code),
                line.paper.kind.word(),
                line.paper.title,
                jalali(line.paper.made_on, terminal.catalogue),
                line.person,
                translate("Terminal", "here") if line.here else translate("Terminal", "elsewhere"),
            )
            for line in lines
        ],
    )
    return Answer(facts, [table])


def verify(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """By the code, typed in one piece or in its groups, or by files as the program wrote them."""
    words: list[str] = args.what
    files = [Path(word) for word in words if _is_file(word)]
    with opened(terminal, home) as workspace:
        verifying = Verifying(workspace)
        with terminal.progress(translate("Terminal", "Reading:")) as told:
            if len(files) == len(words):
                found = [one for path in files for one in verifying.file(path, told)]
            else:
                found = [verifying.code(" ".join(words), told)]
    good = all(one.standing.is_good for one in found)
    return Answer(
        {"papers": [verification_facts(one) for one in found]},
        [*_told(found)],
        exit=Exit.DONE if good else Exit.REFUSED,
    )


def again(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """The same bytes as then, where the program is the same; the same words in any case."""
    refuse_replacing(args.to, overwrite=args.overwrite)
    with opened(terminal, home) as workspace, terminal.progress(_MAKING) as told:
        printed = IssuedPapers(workspace).again(" ".join(args.code), args.to, told)
    said = _PDF.fill(file=isolate(str(args.to)), pages=printed.pages)
    return Answer({"file": args.to.absolute(), "pages": printed.pages}, [said])


def _told(found: Iterable[Verification]) -> Iterable[Sentence | Table]:
    for one in found:
        yield one.said
        yield from one.remarks
        if one.differences:
            yield _differences(one)
        if one.more:
            yield _MORE.fill(count=one.more)


def _differences(one: Verification) -> Table:
    return Table(
        [
            Column(translate("Terminal", "Where"), wide=True),
            Column(translate("Terminal", "On the paper"), wide=True),
            Column(translate("Terminal", "Today"), wide=True),
        ],
        [(line.where, line.before, line.after) for line in one.differences],
    )


def _is_file(word: str) -> bool:
    path = Path(word)
    return path.suffix.casefold() == ".pdf" or path.is_file()


_NOWHERE = translate(
    "Terminal",
    "Say where to write the paper: --to FILE.pdf, --xlsx FILE.xlsx, or both. Nothing was done.",
)
_PDF = translate("Terminal", "The paper is in {file}, on {pages} pages.")
_BOOK = translate("Terminal", "The workbook is in {file}.")
_CODE = translate("Terminal", "{title}: {code}")
_MORE = translate("Terminal", "And {count} more.")
