"""What every test may ask for, and the full sizes that run only when they are asked for."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="also run the full sizes (minutes)")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--full"):
        skip = pytest.mark.skip(reason="full size: python3 dev.py test --full")
        for item in items:
            if item.get_closest_marker("full"):
                item.add_marker(skip)
