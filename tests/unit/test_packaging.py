"""What installers carry is what the program uses."""

import re
import runpy
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path

import pytest

from paayesh_desktop import assets

ROOT = Path(__file__).parents[2]
ASSEMBLE = runpy.run_path(str(ROOT / "packaging" / "windows" / "assemble.py"))
UNUSED = runpy.run_path(str(ROOT / "packaging" / "unused.py"))["MODULES"]
IMPORTS = re.compile(r"^ *from ([\w.]+) import (\([^)]*\)|.*)|^ *import ([\w.]+)", re.MULTILINE)

DRAWN_WITHOUT_THEM = """
import sys
sys.modules.update(dict.fromkeys({unused!r}))  # whoever imports one of them fails
from paayesh_desktop import assets
from paayesh_desktop.domain.report import ReportKind
from paayesh_desktop.reports.paper.press import printed
from paayesh_desktop.reports.report import Report, Text
from paayesh_desktop.reports.typeset.reshaper_shaper import ReshaperShaper
font = sorted((assets.RESOURCES / "fonts").glob("*.ttf"))[0]
ReshaperShaper(font, {{"tnum": True}})
print(printed(Report(ReportKind.TABLE, "عنوان", "کمیته", (Text("متن"),)))[:5])
"""


@cache
def imported(folder: Path) -> frozenset[str]:
    """The modules, and names in modules, that the files under *folder* import."""
    found: set[str] = set()
    for path in folder.rglob("*.py"):
        for module, names, plain in IMPORTS.findall(path.read_text(encoding="utf-8")):
            found |= {module, plain, *(f"{module}.{name}" for name in re.findall(r"\w+", names))}
    return frozenset(found)


def qt_modules() -> set[str]:
    """The Qt modules that the program imports."""
    names = [name.split(".") for name in imported(ROOT / "paayesh_desktop")]
    return {name[1].removeprefix("Qt") for name in names if name[0] == "PySide6" and name[1:]}


def test_every_qt_module_in_use_is_carried_to_windows() -> None:
    assert qt_modules() <= set(ASSEMBLE["MODULES"])


def test_what_no_installer_carries_is_not_needed_for_a_paper() -> None:
    code = DRAWN_WITHOUT_THEM.format(unused=UNUSED)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("b'%PDF-'", "")


def test_what_no_installer_carries_is_asked_for_nowhere_in_the_program() -> None:
    assert imported(ROOT / "paayesh_desktop").isdisjoint(UNUSED)


def test_what_migrations_import_is_carried_though_they_are_read_as_data() -> None:
    libraries = {name.partition(".")[0] for name in imported(ROOT / "db")}
    assert {"alembic", "sqlalchemy"} <= libraries
    assert libraries <= {name.partition(".")[0] for name in imported(ROOT / "paayesh_desktop")}


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt6Widgets.dll", True),
        ("PySide6/QtWidgets.pyd", True),
        ("PySide6/translations/qtbase_fa.qm", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt6OpenGLWidgets.dll", True),
        ("PySide6/QtOpenGL.pyd", False),
        ("PySide6/Qt6WebEngineCore.dll", False),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/translations/qtbase_de.qm", False),
        ("sqlalchemy/engine/base.py", True),
        ("sqlalchemy/testing/fixtures/base.py", False),
        ("PIL/_imaging.cp313-win_amd64.pyd", True),
        ("PIL/_avif.cp313-win_amd64.pyd", False),
        ("fontTools/ttLib/ttFont.py", True),
        ("fontTools/varLib/iup.py", False),
        ("paayesh_desktop/_data/db/migrations/env.py", True),
        ("bin/alembic.exe", False),
    ],
)
def test_what_windows_needs_is_kept(name: str, *, kept: bool) -> None:
    assert ASSEMBLE["is_kept"](name) is kept


def test_a_private_python_looks_nowhere_else(tmp_path: Path) -> None:
    embedded, libraries, out = (tmp_path / name for name in ("embedded", "libraries", "out"))
    (libraries / "paayesh_desktop").mkdir(parents=True)
    (libraries / "paayesh_desktop" / "app.py").touch()
    embedded.mkdir()
    (embedded / "python313._pth").write_text("python313.zip\n.\n#import site\n", encoding="ascii")
    (embedded / "LICENSE.txt").touch()
    ASSEMBLE["main"](embedded, libraries, out)
    assert (out / "LICENSE-Python.txt").exists(), "our licence is written over it"
    assert (out / "python313._pth").read_text(encoding="ascii") == "python313.zip\n.\nlib\n"
    assert (out / "lib" / "paayesh_desktop" / "app.py").exists()


def test_a_wheel_carries_every_folder_that_is_looked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    carried = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    looked_for = (assets.UI, assets.DB, assets.RESOURCES)
    assert carried == {path.name: f"paayesh_desktop/_data/{path.name}" for path in looked_for}
