"""What is banned in this house, and why, looked for in the source itself."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("paayesh_desktop", "tests", "db", "benchmarks", "packaging")
SOURCES = [ROOT / "dev.py", *(path for f in FOLDERS for path in sorted((ROOT / f).rglob("*.py")))]
TREES = {path: ast.parse(path.read_text(encoding="utf-8")) for path in SOURCES}
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "base", "misc"}
LONGEST = 300

BANNED_NAMES = {
    "keyClicks": "it ends the process at the first Persian letter; send key events",
    "QSortFilterProxyModel": "14 s for 100,000 rows; sort and filter in SQL",
    "QTableWidget": "tables are models with plain rows",
    "sleep": "wait for a signal or a condition, never for time",
}
BANNED_WORDS = ("TODO", "FIXME", "coming soon", "# type: ignore")


def names(node: ast.AST) -> list[str]:
    """The names that *node* uses or imports."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name):
            return [name]
        case _:
            return []


def says_an_f_string(node: ast.AST) -> bool:
    """Whether *node* marks for translation what the extraction tool cannot read."""
    match node:
        case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name), args=args):
            marks = name in {"tr", "translate", "QT_TRANSLATE_NOOP"}
            return marks and any(isinstance(arg, ast.JoinedStr) for arg in args)
        case _:
            return False


def found(tree: ast.AST, banned: str) -> list[int]:
    return [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Name | ast.Attribute | ast.alias) and banned in names(node)
    ]


@pytest.mark.parametrize("banned", BANNED_NAMES)
def test_a_banned_name_is_used_nowhere(banned: str) -> None:
    used = {str(path): lines for path, tree in TREES.items() if (lines := found(tree, banned))}
    assert not used, BANNED_NAMES[banned]


@pytest.mark.parametrize(
    ("banned", "code"),
    [
        ("keyClicks", "qtbot.keyClicks(field, 'x')"),
        ("QTableWidget", "from PySide6.QtWidgets import QTableWidget"),
        ("sleep", "time.sleep(1)"),
    ],
)
def test_the_search_for_banned_names_finds_them(banned: str, code: str) -> None:
    assert found(ast.parse(code), banned) == [1]


def test_nothing_translated_is_an_f_string() -> None:
    said = [
        f"{path}:{node.lineno}"
        for path, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and says_an_f_string(node)
    ]
    assert not said


def test_the_search_for_translated_f_strings_finds_them() -> None:
    call = ast.parse("self.tr(f'{count} rows')").body[0]
    assert isinstance(call, ast.Expr)
    assert says_an_f_string(call.value)


@pytest.mark.parametrize("word", BANNED_WORDS)
def test_nothing_is_left_for_later(word: str) -> None:
    others = [path for path in SOURCES if path != Path(__file__)]
    written = [*others, *(ROOT / "ui").rglob("*.ui"), *(ROOT / "resources").rglob("*.ts")]
    assert not [path for path in written if word in path.read_text(encoding="utf-8")]


def test_no_form_holds_a_table_widget() -> None:
    forms = [*(ROOT / "ui").rglob("*.ui")]
    assert not [path for path in forms if "QTableWidget" in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("folder", ["tests", "packaging", "db", "benchmarks"])
def test_only_the_package_is_a_package(folder: str) -> None:
    """An ``__init__.py`` elsewhere breaks pytest's importing or shadows a library."""
    assert not list((ROOT / folder).rglob("__init__.py"))


def test_no_module_is_two_nouns() -> None:
    modules = [ROOT / "dev.py", *(ROOT / "paayesh_desktop").rglob("*.py")]
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in modules}
    assert not {str(path): count for path, count in lines.items() if count > LONGEST}


def test_no_module_has_a_name_that_says_nothing() -> None:
    package = ROOT / "paayesh_desktop"
    assert not [path for path in package.rglob("*.py") if VAGUE & {path.stem, path.parent.name}]


def test_no_two_test_files_share_a_name() -> None:
    files = [path.name for path in (ROOT / "tests").rglob("test_*.py")]
    assert sorted(files) == sorted(set(files))
