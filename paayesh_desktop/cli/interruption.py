"""Ctrl+C waits where stopping midway would leave something half done."""

import signal
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def uninterrupted() -> Generator[None]:
    """Run the short work inside to its end; a Ctrl+C meanwhile is not heard."""
    former = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, former)
