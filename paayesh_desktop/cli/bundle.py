"""Files of the exchange, read: inspected, verified, looked at, taken in, and taken out again."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from paayesh_desktop.bundle.bundle_file import BundleFile
from paayesh_desktop.bundle.encryption import is_encrypted
from paayesh_desktop.bundle.verification import inspect_all
from paayesh_desktop.cli import bundle_facts, key_secrets
from paayesh_desktop.cli.answer import Answer, Exit
from paayesh_desktop.cli.desk import opened
from paayesh_desktop.cli.interruption import uninterrupted
from paayesh_desktop.cli.terminal import Terminal
from paayesh_desktop.errors import UserError
from paayesh_desktop.language import translate
from paayesh_desktop.services.exchange.exchange_preview import FileState
from paayesh_desktop.services.exchange.given_files import files_in
from paayesh_desktop.services.exchange.letter import read_letter
from paayesh_desktop.services.exchange.receiving import Receiving
from paayesh_desktop.services.exchange.verifying import Verifying
from paayesh_desktop.services.keys.exchange_desk import instant
from paayesh_desktop.services.keys.opening_key import identity
from paayesh_desktop.services.workspace import Workspace


def inspect(terminal: Terminal, _: Path, args: Namespace) -> Answer:
    """What a file says of itself; anybody may have written it."""
    with BundleFile(args.file) as file:
        manifest, *others = inspect_all(file)
        members = {
            "segments": len(file.segments),
            "papers": len(file.blobs),
            "registries": list(file.registries),
            "passed_on": len(file.relayed),
            "size": file.size,
        }
    listed = [one for said in (manifest, *others) for one in said.segments]
    facts = {
        "file": args.file.absolute(),
        "verified": False,
        "party": manifest.party,
        "role": manifest.role,
        "desk": manifest.desk,
        "origin": manifest.origin,
        "feed": manifest.feed,
        "audience": manifest.audience,
        "made_at": instant(manifest.created_at),
        "app": manifest.app,
        "schema": manifest.schema,
        "min_schema": manifest.min_schema,
        "letter": bundle_facts.letter(read_letter(manifest.letter)),
        "exports": len(listed),
        "rows": sum(one.count for one in listed),
        "receipts": [
            {"origin": one.origin, "feed": one.feed, "seq": one.seq} for one in manifest.receipts
        ],
        "rejections": [{"code": one.code, "seq": one.seq} for one in manifest.rejections],
        "wants": len(manifest.wants),
        "carried": members,
    }
    said = translate(
        "Terminal",
        "The file says that the {role} made it on {made}, with {exports} exports of {rows} rows in"
        " its list; {segments} of them and {papers} papers are in it. Nobody verified that: see"
        " paayesh bundle verify",
    ).fill(
        role=_ROLES[manifest.role],
        made=bundle_facts.when(instant(manifest.created_at), terminal.catalogue),
        exports=facts["exports"],
        rows=facts["rows"],
        segments=members["segments"],
        papers=members["papers"],
    )
    return Answer(facts, [said])


def verify(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Whether files are whole and whose they are; what they would change is not asked."""
    with opened(terminal, home) as workspace:
        opening = _identity(terminal, workspace, args.path)
        with terminal.progress(translate("Terminal", "Reading:")) as told:
            found = Verifying(workspace).verify(args.path, identity=opening, progress=told)
    sound = [one for one in found if one.sentence is None]
    facts = {
        "files": [
            {
                "file": one.path.absolute(),
                "sound": one.sentence is None,
                "code": one.refusal.value if one.refusal else None,
                "refused": one.sentence,
                "detail": one.detail,
                "desk": one.desk_title,
                "party": {"id": one.party, "title": one.party_title} if one.party else None,
                "made_at": one.made_at,
            }
            for one in found
        ]
    }
    pattern = translate("Terminal", "{file} is whole, and the desk {desk} signed it.")
    refused = translate("Terminal", "{file}: {why}")
    said = [
        pattern.fill(file=one.name, desk=one.desk_title)
        if one.sentence is None
        else refused.fill(file=one.name, why=one.sentence)
        for one in found
    ]
    return Answer(facts, said, exit=Exit.DONE if len(sound) == len(found) else Exit.REFUSED)


def preview(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """What taking files in would change; nothing is taken in."""
    with opened(terminal, home) as workspace:
        receiving, opening = Receiving(workspace), _identity(terminal, workspace, args.path)
        with terminal.progress(translate("Terminal", "Reading:")) as told:
            found = receiving.look(args.path, identity=opening, progress=told)
    facts = {
        "counts": bundle_facts.counts(found.counts),
        "files": [bundle_facts.look(one, rows=args.rows) for one in found.files],
    }
    said = [*bundle_facts.told(found.files, terminal.catalogue, rows=args.rows)]
    refused = all(one.state is FileState.REFUSED for one in found.files)
    return Answer(facts, said, exit=Exit.REFUSED if refused else Exit.DONE)


def import_(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Take files in; what is refused is said, and the others are taken in all the same."""
    with opened(terminal, home) as workspace:
        receiving, opening = Receiving(workspace), _identity(terminal, workspace, args.path)
        with terminal.progress(translate("Terminal", "Reading:")) as told:
            found = receiving.look(args.path, identity=opening, progress=told)
        with terminal.progress(translate("Terminal", "Saving:")) as told, uninterrupted():
            taken = receiving.take(found, identity=opening, progress=told)
    looks = [one.look for one in taken.files]
    facts = {
        "counts": bundle_facts.counts(taken.counts),
        "files": [{"number": one.arrival, **bundle_facts.look(one.look)} for one in taken.files],
    }
    done = sum(one.arrival is not None for one in taken.files)
    pattern = translate(
        "Terminal",
        "{count} files were taken in. To take one out again: paayesh bundle undo NUMBER, with its"
        " number from paayesh bundle history",
    )
    said = [*bundle_facts.told(looks, terminal.catalogue)]
    numbered = translate(
        "Terminal",
        "{file} is in. Its receipt number, to be compared on the telephone: {number}",
    )
    said += [
        numbered.fill(file=look.name, number=look.receipt_number)
        for look in looks
        if look.receipt_number and look.state is not FileState.REFUSED
    ]
    if done:
        said.append(pattern.fill(count=done))
    refused = all(one.state is FileState.REFUSED for one in looks)
    return Answer(facts, said, exit=Exit.REFUSED if refused else Exit.DONE)


def undo(terminal: Terminal, home: Path, args: Namespace) -> Answer:
    """Take out what a file brought."""
    with opened(terminal, home) as workspace:
        try:
            done = Receiving(workspace).undo(args.number)
        except KeyError as error:
            raise UserError(NO_NUMBER, number=args.number) from error
    facts = {"file": done.file_name, "gone": done.gone, "restored": done.restored}
    said = translate(
        "Terminal",
        "What {file} brought was taken out again: {gone} rows are gone, {restored} are as before.",
    )
    return Answer(facts, [said.fill(**facts)])


def _identity(terminal: Terminal, workspace: Workspace, paths: Sequence[Path]) -> str | None:
    """What opens encrypted files, asked for where there are any."""
    if not any(is_encrypted(path) for path in files_in(paths)):
        return None
    return identity(key_secrets.unlocked(terminal, workspace))


NO_NUMBER = translate(
    "Terminal",
    "There is no file with the number {number} here. Nothing was changed. To see them: paayesh"
    " bundle history, paayesh bundle held",
)
_ROLES = {
    "committee": translate("Terminal", "committee"),
    "workgroup": translate("Terminal", "workgroup"),
}
