"""Where the files that are not Python are.

In a checkout ``ui``, ``db`` and ``resources`` stand beside the package; a wheel and a frozen build
carry them inside it, under ``_data``.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_data"
_ROOT = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent

UI = _ROOT / "ui"
DB = _ROOT / "db"
RESOURCES = _ROOT / "resources"
