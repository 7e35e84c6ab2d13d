"""A Node program of the bench that answers one JSON line with another.

Node takes up to two seconds to load a judge, so one process serves a whole session.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.bench import tool


class JsonLines:
    """A running program; it takes one request at a time."""

    def __init__(self, name: str, process: subprocess.Popen[bytes]) -> None:
        self._name = name
        self._process = process

    def ask(self, **request: object) -> dict[str, Any]:
        """Send one request and wait for the reply."""
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(json.dumps(request).encode() + b"\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._name} ended; its last words are on standard error")
        reply: dict[str, Any] = json.loads(line)
        return reply


@contextmanager
def json_lines(script: str, *packages: str) -> Iterator[JsonLines]:
    """A script of `tests/bench/node` for as long as the context lasts; raises ToolMissing."""
    for package in packages:
        tool.node_package(package)
    process = subprocess.Popen(
        [str(tool.node()), str(tool.NODE_FOLDER / script)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin and process.stdout
    try:
        yield JsonLines(script, process)
    finally:
        process.stdin.close()  # the script ends with its input, also when pytest is killed
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        process.stdout.close()
