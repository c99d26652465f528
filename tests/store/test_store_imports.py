"""Opening a folder of work pays only for the libraries that it uses."""

import subprocess
import sys

HEAVY = ("sqlalchemy.orm", "sqlalchemy.dialects.postgresql", "alembic", "openpyxl", "xlsxwriter")


def test_the_workspace_loads_without_the_libraries_that_it_may_never_use() -> None:
    program = (
        "import sys, paayesh_desktop.services.workspace, paayesh_desktop.services.search\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
