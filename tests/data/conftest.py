"""One Spark for all tests of this folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.data.engine import EngineMissing
from generator.data.spark_session import spark_session
from generator.data.wanted import Wanted
from tests.bench import tool
from tests.bench.fixtures import installed


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A Spark that is there already: every run takes a session of it."""
    with installed():
        try:
            opened = spark_session(Wanted(engine="spark"), tmp_path_factory.mktemp("spark"))
            opened.__enter__()
        except EngineMissing as missing:
            raise tool.ToolMissing(str(missing)) from missing
    yield
    opened.__exit__(None, None, None)
