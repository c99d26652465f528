"""Plans on their way out: a blank workbook to fill in, and a plan in that form."""

from argparse import Namespace
from pathlib import Path

from paayesh_desktop.cli.answer import Answer
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.new_file import refuse_replacing
from paayesh_desktop.cli.plan_choice import the_plan
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.domain.plan import PlanVersion
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.importing.workbook_files import write_plan, write_template


def template(terminal: Terminal, _: Path, args: Namespace) -> Answer:
    file: Path = args.file
    refuse_replacing(file, overwrite=args.overwrite)
    write_template(file, terminal.catalogue)
    said = translate(
        "Terminal",
        "The blank workbook is in {file}. Fill it in, then: paayesh plan import {file}, or with"
        " nothing but results: paayesh results import {file}",
    )
    return Answer({"file": file.absolute()}, [said.fill(file=file)])


def export(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    file: Path = args.file
    refuse_replacing(file, overwrite=args.overwrite)
    with opened(terminal, home) as workspace:
        with workspace.store.view() as view:
            plan = the_plan(view, args.code)
            if not view.count(PlanVersion, plan_id=plan.id):
                raise UserError(
                    translate(
                        "Terminal",
                        "The plan {code} has no version yet, so there is nothing to write. Nothing"
                        " was done.",
                    ),
                    code=plan.code,
                )
        with terminal.progress(translate("Terminal", "Writing:")) as told:
            write_plan(workspace, plan.id, file, terminal.catalogue, progress=told)
    said = translate("Terminal", "The plan {code} is in {file}.")
    return Answer(
        {"plan": plan.code, "file": file.absolute()}, [said.fill(code=plan.code, file=file)]
    )
