"""What installers carry is what the program uses."""

import ast
import runpy
import tomllib
from pathlib import Path

import pytest

from paayesh_desktop import assets

ROOT = Path(__file__).parents[2]
ASSEMBLE = runpy.run_path(str(ROOT / "packaging" / "windows" / "assemble.py"))


def qt_modules() -> set[str]:
    """The Qt modules that the program imports."""
    found: set[str] = set()
    for path in (ROOT / "paayesh_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
                found.add((node.module or "").removeprefix("PySide6.Qt"))
            elif isinstance(node, ast.ImportFrom) and node.module == "PySide6":
                found |= {alias.name.removeprefix("Qt") for alias in node.names}
    return found


def test_every_qt_module_in_use_is_carried_to_windows() -> None:
    assert qt_modules() <= set(ASSEMBLE["MODULES"])


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt6Widgets.dll", True),
        ("PySide6/QtWidgets.pyd", True),
        ("PySide6/translations/qtbase_fa.qm", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt6WebEngineCore.dll", False),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/translations/qtbase_de.qm", False),
        ("sqlalchemy/engine/base.py", True),
        ("sqlalchemy/testing/fixtures/base.py", False),
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
    ASSEMBLE["main"](embedded, libraries, out)
    assert (out / "python313._pth").read_text(encoding="ascii") == "python313.zip\n.\nlib\n"
    assert (out / "lib" / "paayesh_desktop" / "app.py").exists()


def test_a_wheel_carries_every_folder_that_is_looked_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    carried = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    looked_for = (assets.UI, assets.DB, assets.RESOURCES)
    assert carried == {path.name: f"paayesh_desktop/_data/{path.name}" for path in looked_for}
