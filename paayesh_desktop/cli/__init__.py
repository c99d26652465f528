"""The same services from a terminal."""

from paayesh_desktop.cli.program import main

__all__ = ["main"]
