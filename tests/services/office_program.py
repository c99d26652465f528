"""LibreOffice, driven without a screen: files opened, typed into and saved as a unit would."""

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import pytest

PATIENCE = 600
TYPING = """
import json, os, subprocess, sys, time
import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

def named(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made

program, profile, wanted = sys.argv[1], sys.argv[2], json.load(open(sys.argv[3]))
pipe = "paayesh%d" % os.getpid()
office = subprocess.Popen([program, "--headless", "--norestore", "-env:UserInstallation=" + profile,
                           "--accept=pipe,name=%s;urp;" % pipe])
context = uno.getComponentContext()
here = context.ServiceManager
find = here.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", context)
url = "uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe
until = time.monotonic() + 300
there = None
while there is None:
    try:
        there = find.resolve(url)
    except NoConnectException:  # its pipe is not open yet
        if office.poll() is not None:
            sys.exit("LibreOffice ended with %d before it opened its pipe." % office.returncode)
        if time.monotonic() > until:
            office.kill()
            sys.exit("LibreOffice did not open its pipe within five minutes.")
        time.sleep(0.1)
desk = there.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", there)
for path, cells in wanted.items():
    url = uno.systemPathToFileUrl(path)
    book = desk.loadComponentFromURL(url, "_blank", 0, (named("Hidden", True),))
    sheet = book.Sheets.getByIndex(0)
    for address, text in cells.items():
        sheet.getCellRangeByName(address).FormulaLocal = text
    book.storeToURL(url, (named("FilterName", "Calc MS Excel 2007 XML"),))
    book.close(True)
desk.terminate()
office.wait(60)
"""
"""Runs in a Python that knows LibreOffice: cells typed by address, the file saved as .xlsx."""


def office() -> str:
    """The program; the test is skipped where there is none."""
    found = shutil.which("soffice")
    if found is None:
        pytest.skip("LibreOffice is not installed")
    return found


@cache
def interpreter() -> str | None:
    """A Python that can talk to LibreOffice."""
    beside = Path(office()).resolve().with_name("python")
    for one in (str(beside), "/usr/bin/python3", sys.executable):
        if Path(one).exists():
            asked = subprocess.run([one, "-c", "import uno"], capture_output=True, check=False)
            if asked.returncode == 0:
                return one
    return None


def through_office(files: Sequence[Path], scratch: Path) -> None:
    """Every file opened and saved twice, as .ods and as .xlsx again, in its place."""
    program, profile = office(), (scratch / "profile").as_uri()
    for kind, given in (("ods", files), ("xlsx", [scratch / f"{one.stem}.ods" for one in files])):
        command = [program, "--headless", "--norestore", f"-env:UserInstallation={profile}"]
        command += ["--convert-to", kind, "--outdir", str(scratch), *map(str, given)]
        subprocess.run(command, capture_output=True, check=True, timeout=PATIENCE)
    for one in files:
        shutil.copyfile(scratch / f"{one.stem}.xlsx", one)


def typed_in_office(wanted: Mapping[Path, Mapping[str, str]], scratch: Path) -> None:
    """What is typed into which cells of the first sheet of each file, saved by LibreOffice."""
    python = interpreter()
    if python is None:
        pytest.skip("no Python here can talk to LibreOffice")
    told = scratch / "typing.json"
    told.write_text(json.dumps({str(path): cells for path, cells in wanted.items()}))
    command = [python, "-c", TYPING, office(), (scratch / "profile").as_uri(), str(told)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)
    assert done.returncode == 0, done.stderr
