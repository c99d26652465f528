"""Taking in plans and results from workbooks and tables, or only looking at what would change."""

import errno
import os
from argparse import Namespace
from dataclasses import dataclass
from pathlib import Path

import msgspec

from paayesh_desktop.cli.answer import Answer, Exit
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.import_view import anything_kept, said_of, seen, warning_of
from paayesh_desktop.cli.new_file import refuse_replacing
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.domain.column_mapping import Mapping, PlanChoice, decode, encode
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.importing.plan_import import ImportPreview, Scope, apply, preview
from paayesh_desktop.services.importing.workbook_files import write_returned
from paayesh_desktop.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class _Wishes:
    """What the command line says about reading the file."""

    mapping: Mapping | None
    code: str | None = None
    title: str | None = None
    first: int | None = None
    last: int | None = None

    def applied(self, found: PlanChoice) -> PlanChoice:
        return msgspec.structs.replace(
            found,
            code=self.code or found.code,
            title=self.title or found.title,
            start_year=self.first or found.start_year,
            end_year=self.last or found.end_year,
        )


def plan(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    wishes = _Wishes(_mapping(args.mapping), args.code, args.title, args.from_year, args.to_year)
    return _take_in(terminal, home, args, Scope.PLAN, wishes)


def results(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    return _take_in(terminal, home, args, Scope.RESULTS, _Wishes(_mapping(args.mapping)))


def _take_in(
    terminal: Terminal, home: Path, args: Namespace, scope: Scope, wishes: _Wishes
) -> Answer:
    kept: Path | None = getattr(args, "save_mapping", None)
    refuse_replacing(args.returned, kept, overwrite=args.overwrite)
    with opened(terminal, home) as workspace:
        found = _look(terminal, workspace, args.file, scope, wishes)
        written = 0
        if found.has_changes and not args.dry_run:
            with terminal.progress(translate("Terminal", "Saving:")) as told:
                written = apply(workspace, found, progress=told).written
    saved = _save_mapping(kept, found.mapping)
    returned: Path | None = args.returned if found.refusals else None
    rows = write_returned(found, returned, terminal.catalogue) if returned else 0
    facts = {
        "file": args.file.absolute(),
        "dry_run": args.dry_run,
        **seen(found),
        "written": written,
        "mapping": saved,
        "returned": {"file": returned.absolute(), "rows": rows} if returned else None,
    }
    said = said_of(found, args.file, dry_run=args.dry_run, written=written)
    if rows:
        pattern = translate(
            "Terminal", "{rows} refused rows are in {file}, the reason beside each."
        )
        said.append(pattern.fill(rows=rows, file=returned))
    if saved is not None:
        pattern = translate("Terminal", "What each column means is kept in {file}.")
        said.append(pattern.fill(file=kept))
    all_refused = bool(found.refusals) and not anything_kept(found)
    ending = Exit.REFUSED if all_refused else Exit.DONE
    return Answer(facts, said, warning_of(found, returned), ending)


def _look(
    terminal: Terminal, workspace: Workspace, file: Path, scope: Scope, wishes: _Wishes
) -> ImportPreview:
    """What the file would change; a second look where the plan's name or years were given."""

    def look(choice: PlanChoice | None) -> ImportPreview:
        with terminal.progress(translate("Terminal", "Reading:")) as told:
            return preview(
                workspace, file, mapping=wishes.mapping, plan=choice, scope=scope, progress=told
            )

    found = look(None)
    wished = wishes.applied(found.plan)
    return found if wished == found.plan else look(wished)


def _mapping(path: Path | None) -> Mapping | None:
    if path is None:
        return None
    try:
        if path.is_fifo() or path.is_char_device():  # would be waited for, or never end
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))  # noqa: TRY301 - said below
        return decode(path.read_bytes())
    except OSError as error:
        raise UserError(
            translate(
                "Terminal",
                "The file {file} could not be read: {detail}. Nothing was done.",
            ),
            file=path,
            detail=error.strerror or str(error),
        ) from error


def _save_mapping(path: Path | None, mapping: Mapping | None) -> Path | None:
    """Keep what each column means; our own template needs no mapping."""
    if path is None or mapping is None:
        return None
    try:
        path.write_bytes(encode(mapping))
    except OSError as error:
        raise UserError(
            translate(
                "Terminal",
                "{file} could not be written: {detail}. Everything else was done. Choose another"
                " place for it.",
            ),
            file=path,
            detail=error.strerror or str(error),
        ) from error
    return path.absolute()
