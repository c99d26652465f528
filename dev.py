#!/usr/bin/env python3
"""Sets up, runs and tests Paayesh from a checkout; needs only Python 3.11 (Windows: py dev.py ...).

python3 dev.py run [-- ARGS]       the program; ARGS reach it, and with them its terminal commands
python3 dev.py test [--full]       lint, types, layers, tests; --full: the full sizes, and coverage
python3 dev.py test PYTEST-ARGS    only the tests, as pytest is told
python3 dev.py lint                lint, types, layers
python3 dev.py translate           refresh the Persian catalogue from the source, and compile it
python3 dev.py lock [UV-ARGS]      rewrite the hashed locks from pyproject.toml
python3 dev.py wheels              fill wheels/ from the lock, for a machine without a network
python3 dev.py setup               only make the environment
"""

from __future__ import annotations  # so that an older Python gets as far as being told its age

import contextlib
import ctypes
import hashlib
import importlib.util
import os
import shutil
import sqlite3
import subprocess
import sys
import sysconfig
import time
import venv
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "made-from"
LOCK = ROOT / "requirements-dev.txt"
WHEELS = ROOT / "wheels"
WINDOWS = os.name == "nt"
BIN = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = BIN / ("python.exe" if WINDOWS else "python")
HERE = f"{'py' if WINDOWS else 'python3'} dev.py"

# What Qt's own wheels expect of the system: to draw at all, and to open a window under X11.
DRAWING = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

LINT = ("ruff check", "ruff format --check", "lint-imports")
TESTS = "pytest -n 2"
COVERED = f"{TESTS} --cov --cov-report=term --cov-fail-under=85 --full"  # twice the time
LOCKED = ["--require-hashes", "--only-binary", ":all:", "-r", LOCK.name]


def run(args: list[str]) -> int:
    """The program. Without a display the same start-up is painted offscreen, and ends."""
    setup(window=has_display())
    program = [str(PYTHON), "-m", "paayesh_desktop"]
    arguments = args[1:] if args[:1] == ["--"] else args
    if arguments or has_display():
        return call([*program, *arguments])
    print("There is no display here: starting offscreen, painting the window, leaving.")
    return call([*program, "--smoke"], QT_QPA_PLATFORM="offscreen")


def test(args: list[str]) -> int:
    """Everything that must hold before a change is shared, or only pytest with *args*."""
    setup()
    if args and args != ["--full"]:
        return call([str(PYTHON), "-m", "pytest", *args], QT_QPA_PLATFORM="offscreen")
    return check(*LINT, COVERED if args else TESTS)


def lint(_: list[str]) -> int:
    """Everything that `test` does before the tests."""
    setup()
    return check(*LINT)


def translate(_: list[str]) -> int:
    """The catalogue gets the strings of today's source; what is no longer said leaves it."""
    setup()
    catalogue = "resources/translations/paayesh_fa.ts"
    extract = ["-extensions", "py,ui", "-locations", "none", "-no-obsolete", "paayesh_desktop"]
    compile_ = [catalogue, "-qm", catalogue.replace(".ts", ".qm")]
    lupdate, lrelease = str(BIN / "pyside6-lupdate"), str(BIN / "pyside6-lrelease")
    return call([lupdate, *extract, "ui", "-ts", catalogue]) or call([lrelease, *compile_])


def lock(args: list[str]) -> int:
    """Versions stay as they are unless pyproject.toml or *args* (``--upgrade``) say otherwise."""
    uv = shutil.which("uv") or sys.exit("uv makes the locks. Next:\n  pipx install uv")
    options = ["--quiet", "--universal", "--python-version", "3.11", "--generate-hashes", *args]
    options += ["--only-binary", ":all:", "--custom-compile-command", "python3 dev.py lock"]
    carried = ["pyproject.toml", "--extra", "postgresql"]
    locks = {"requirements.txt": carried, LOCK.name: [*carried, "--group", "dev"]}
    locks["requirements-freeze.txt"] = ["--group", "freeze"]
    return max(call([uv, "pip", "compile", *options, *locks[out], "-o", out]) for out in locks)


def wheels(_: list[str]) -> int:
    """For a machine of this kind: same system, same Python."""
    setup()
    pip("download", "-d", WHEELS.name, *LOCKED)
    print(f"Copy the folder {WHEELS.name}/ beside dev.py on the other machine.")
    return 0


def has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return (os.environ.get("QT_QPA_PLATFORM") or display) not in (None, "", "offscreen", "minimal")


def setup(*, window: bool = False) -> None:
    """Make ``.venv`` as the lock says, unless it is; a half-made one is made anew."""
    libraries({**DRAWING, **WINDOW} if window else DRAWING)
    stamp = made_from()
    if is_made(stamp):
        return
    with one_at_a_time():
        if is_made(stamp):
            return
        STAMP.unlink(missing_ok=True)
        whence = f"{WHEELS.name}/" if WHEELS.is_dir() else "the network"
        print(f"Making .venv, once, from {whence}: half a minute.", flush=True)
        with_pip = not has_pip()
        if with_pip and importlib.util.find_spec("ensurepip") is None:
            install(["python3-venv"], "Neither pip nor ensurepip is here.")
            importlib.invalidate_caches()
        venv.EnvBuilder(with_pip=with_pip, clear=True, symlinks=not WINDOWS).create(VENV)
        pip("install", *LOCKED)
        base = {"base": str(VENV), "platbase": str(VENV)}
        packages = Path(sysconfig.get_path("purelib", "venv", vars=base))
        (packages / "paayesh-dev.pth").write_text(f"{ROOT}\n", encoding="utf-8")
        STAMP.write_text(stamp, encoding="utf-8")


def made_from() -> str:
    """What the environment depends on: this Python, this place, and the lock."""
    return hashlib.sha256(f"{sys.version} {ROOT}\n".encode() + LOCK.read_bytes()).hexdigest()


def is_made(stamp: str) -> bool:
    return PYTHON.exists() and STAMP.exists() and STAMP.read_text(encoding="utf-8") == stamp


def has_pip() -> bool:
    """Whether this Python's own pip can install into another environment (since 22.3)."""
    if importlib.util.find_spec("pip") is None:
        return False
    version: str = importlib.import_module("pip").__version__
    major, minor = version.split(".")[:2]
    return (int(major), int(minor)) >= (22, 3)


def pip(command: str, *args: str) -> None:
    """pip for ``.venv``: this Python's own, or the one inside where this Python has none."""
    own = [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    line = own if has_pip() else [str(PYTHON), "-m", "pip"]
    offline = WHEELS.is_dir() and command == "install"
    source = ["--no-index", "--find-links", WHEELS.name] if offline else ["--retries", "2"]
    line += ["--disable-pip-version-check", command, "--quiet", *source, *args]
    done = subprocess.run(line, cwd=ROOT, capture_output=True, errors="replace", check=False)
    if done.returncode:
        said = [line for line in done.stderr.splitlines() if line.startswith("ERROR")]
        system = f"{sys.platform}, Python {sys.version_info[0]}.{sys.version_info[1]}"
        sys.exit(
            f"The packages could not be had {'from wheels/' if offline else 'from the network'}.\n"
            f"  pip says: {said[-1] if said else done.stderr.strip()[-300:]}\n"
            + ("" if offline else f"With a network: see that it works, then again: {HERE} setup\n")
            + f"Without a network: on a machine of this kind ({system}) that has one, in the same\n"
            f"checkout:  {HERE} wheels\nthen copy its folder wheels/ here, beside dev.py."
        )


def libraries(wanted: Mapping[str, str]) -> None:
    """See that the system has the *wanted* shared libraries; install or name what is missing."""
    lacking = [library for library in wanted if not loads(library)]
    if lacking and sys.platform.startswith("linux"):
        install([wanted[library] for library in lacking], f"Qt needs {', '.join(lacking)}.")


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install(packages: list[str], why: str) -> None:
    """Install Debian *packages* where this person may; elsewhere say the exact next step."""
    apt, sudo, root = shutil.which("apt-get"), shutil.which("sudo"), os.geteuid() == 0
    if apt is None:
        sys.exit(f"{why} Install what your system calls (in Debian's words) {' '.join(packages)}.")
    arguments = ["install", "-y", "--no-install-recommends", *packages]
    line = f"{'' if root else 'sudo '}apt-get {' '.join(arguments)}"
    if not root and (sudo is None or call([sudo, "-n", "true"], quiet=True)):
        sys.exit(f"{why} Run this, then the same command again:\n  {line}")
    print(f"{why} Installing {' '.join(packages)}.", flush=True)
    command = [*([] if root else ["sudo", "-n"]), "env", "DEBIAN_FRONTEND=noninteractive", apt]
    call([*command, "update"], quiet=True)
    if call([*command, *arguments], quiet=True):
        sys.exit(f"That failed, most likely for want of a network. With one, run:\n  {line}")


@contextlib.contextmanager
def one_at_a_time() -> Generator[None]:
    """Hold the set-up for this process; another one waits for it and finds it done.

    SQLite's lock is the same on every system, and a killed process lets go of it.
    """
    with contextlib.closing(sqlite3.connect(ROOT / ".venv.lock", timeout=1800)) as lock_:
        lock_.execute("BEGIN EXCLUSIVE")
        yield


def check(*steps: str) -> int:
    """Run every step, and say at the end which failed. The types are judged meanwhile: for a minute
    that needs one core, and the tests leave some of two."""
    failed: list[str] = []
    judging = subprocess.Popen([str(BIN / "basedpyright")], cwd=ROOT)
    for step in steps:
        print(f"-- {step}", flush=True)
        program, *args = step.split()
        began = time.perf_counter()
        failed += [step] * bool(call([str(BIN / program), *args], QT_QPA_PLATFORM="offscreen"))
        took = time.perf_counter() - began
        print(f"-- {step}: {'FAILED' if step in failed else 'ok'}, {took:.1f} s", flush=True)
    failed += ["basedpyright"] * bool(judging.wait())
    print(f"FAILED: {', '.join(failed)}" if failed else "All is well.")
    return 1 if failed else 0


def call(command: list[str], *, quiet: bool = False, **variables: str) -> int:
    sys.stdout.flush()
    out = subprocess.DEVNULL if quiet else None
    env = {**os.environ, "PYTHONUTF8": "1", **variables}
    done = subprocess.run(command, cwd=ROOT, env=env, stdout=out, stderr=out, check=False)
    return done.returncode


COMMANDS: Mapping[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "lint": lint,
    "translate": translate,
    "lock": lock,
    "wheels": wheels,
    "setup": lambda _: setup() or 0,
}


def main(args: list[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - checked by running an older one
        sys.exit(too_old(args))
    if not args or args[0] not in COMMANDS:
        asked = args[:1] in (["-h"], ["--help"])
        print(__doc__, file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    if Path(sys.prefix) == VENV:  # which may be about to be made anew
        base = getattr(sys, "_base_executable", sys.executable)
        return call([base, str(ROOT / "dev.py"), *args])
    try:
        return COMMANDS[args[0]](args[1:])
    except KeyboardInterrupt:
        return 130
    except (OSError, sqlite3.Error, subprocess.CalledProcessError) as error:
        here = f"Close what runs from {VENV}, see that you may write in {ROOT}, then again."
        sys.exit(f"{error}\n{here}")


def too_old(args: list[str]) -> str:
    """What a person with an older Python does next."""
    found = [f"python3.{minor}" for minor in (13, 12, 11, 14) if shutil.which(f"python3.{minor}")]
    python, get = "python3", "sudo apt-get install python3    (Debian 12, Ubuntu 24.04 or newer)"
    if WINDOWS:
        python, get = "py -3.13", "winget install Python.Python.3.13"
    steps = [f"{found[0]} dev.py"] if found else [get, f"{python} dev.py"]
    this = f"Paayesh needs Python 3.11 or newer; this is {sys.version.split()[0]}. Next:"
    return "\n  ".join([this, *steps]) + "".join(f" {arg}" for arg in args)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
