"""Fixtures that every test can ask for, and the option that rewrites what cases expect."""

import pytest

pytest_plugins = ["tests.bench.fixtures", "pytester"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--accept`, for the tests that compare with files."""
    parser.addoption(
        "--accept",
        action="store_true",
        help="write what comes out to the expected files of cases; read the change before committing",
    )
