"""Put together the folder that the Windows installer packs, on any system.

    assemble.py EMBEDDED LIBRARIES OUT

EMBEDDED is python.org's embeddable Python, unpacked; LIBRARIES is where Paayesh's wheel and all it
needs were installed for Windows. Qt is copied by a list of what is used: 210 MB become 45.
"""

import shutil
import sys
from fnmatch import fnmatch
from pathlib import Path
from runpy import run_path

UNUSED = frozenset(run_path(str(Path(__file__).parents[1] / "unused.py"))["MODULES"])

MODULES = ("Core", "Gui", "Widgets", "PrintSupport", "Svg", "UiTools")
LINKED = ("OpenGL", "OpenGLWidgets")  # by the loader of forms
QT = (
    *(f"PySide6/Qt6{module}.dll" for module in (*MODULES, *LINKED)),
    *(f"PySide6/Qt{module}.pyd" for module in MODULES),
    "PySide6/pyside6.abi3.dll",
    "PySide6/msvcp140*.dll",
    "PySide6/vcruntime140*.dll",
    "PySide6/concrt140.dll",
    "PySide6/*.py",
    "PySide6/support/*",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/plugins/platforms/qoffscreen.dll",
    "PySide6/plugins/imageformats/q[sji]*.dll",
    "PySide6/plugins/iconengines/qsvgicon.dll",
    "PySide6/translations/qt*_fa.qm",
)
LEFT_OUT = (
    "bin/*",
    "share/man/*",
    "reportlab/fonts/*",
    "*.pyi",
    "*.pyx",
    "*.pxd",
    "*.[ch]",
    "*.lib",
    "*/tests/*",
    "*/testing/*",
    "*/test_data/*",
    "*/__pycache__/*",
)


def main(embedded: Path, libraries: Path, out: Path) -> None:
    shutil.rmtree(out, ignore_errors=True)
    shutil.copytree(embedded, out, ignore=shutil.ignore_patterns("pythonw.exe", "_msi.pyd"))
    (out / "LICENSE.txt").rename(out / "LICENSE-Python.txt")  # ours takes that name
    for source in sorted(path for path in libraries.rglob("*") if path.is_file()):
        name = source.relative_to(libraries).as_posix()
        if is_kept(name):
            target = out / "lib" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(source, target)
    isolate(out)
    size = sum(path.stat().st_size for path in out.rglob("*") if path.is_file())
    print(f"{out}: {size / 1e6:.0f} MB")


def is_kept(name: str) -> bool:
    if name.startswith("PySide6/") and not any(fnmatch(name, pattern) for pattern in QT):
        return False
    if any(fnmatch(name, pattern) for pattern in LEFT_OUT):
        return False
    module = name.partition(".")[0].split("/")
    return UNUSED.isdisjoint(".".join(module[:end]) for end in range(1, len(module) + 1))


def isolate(out: Path) -> None:
    """Make this Python look nowhere but here: no PATH, no registry, no user's packages."""
    (paths,) = out.glob("python3*._pth")
    paths.write_text(f"{paths.stem}.zip\n.\nlib\n", encoding="ascii")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
