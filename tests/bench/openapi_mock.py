"""Judges of what an OpenAPI document makes a server do: a mock server and a client.

The mock is Prism, which answers from the document alone; the client is Schemathesis, which
sends many requests and holds each answer against the document.
"""

from __future__ import annotations

import re
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests.bench import tool
from tests.bench.refusal import Refusal, Refused

HOST = "127.0.0.1"
_SECONDS_TO_START = 60.0
# The other checks blame a mock for what no document can ask of it, such as how it answers TRACE.
_CHECKS = "not_a_server_error,response_schema_conformance,status_code_conformance"


@contextmanager
def prism_mock(file: Path) -> Iterator[str]:
    """The address of a server that plays the document; raises Refused or ToolMissing.

    It answers requests that break the document with an error, and listens on loopback only.
    """
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port = probe.getsockname()[1]
    command = tool.node_command("@stoplight/prism-cli", "dist/index.js")
    command += ["mock", "--errors", f"--host={HOST}", f"--port={port}", str(file)]
    with tempfile.TemporaryFile("w+", encoding="utf-8") as log:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT
        )
        try:
            address = f"http://{HOST}:{port}"
            if not _answers(address, process):
                log.seek(0)
                raise Refused(Refusal(judge="prism", message=log.read().strip()))
            yield address
        finally:
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def exercise_api(file: Path, address: str, *, examples: int = 20) -> None:
    """Send requests made from a document to a server; raises Refused or ToolMissing.

    The requests are the same on every run. `examples` bounds those that are made up for one
    operation and phase; the seconds that a test takes grow with it.
    """
    command = [str(tool.program("schemathesis")), "--no-color", "run", str(file.resolve())]
    command += [f"--url={address}", f"--checks={_CHECKS}", f"--max-examples={examples}"]
    command += ["--generation-deterministic", "--warnings=off"]
    # The client keeps a cache in the folder where it is started.
    with tempfile.TemporaryDirectory(prefix="bench-api-") as folder:
        answer = subprocess.run(
            command,
            cwd=folder,
            capture_output=True,
            text=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
        )
    if answer.returncode == 1:
        failures = re.search(r"=+ (?:FAILURES|ERRORS) =+\n(.*)", answer.stdout, re.DOTALL)
        said = failures[1] if failures else answer.stdout
        raise Refused(Refusal(judge="schemathesis", message=said.strip()))
    if answer.returncode:
        raise RuntimeError(f"schemathesis failed: {answer.stdout}{answer.stderr}")


def _answers(address: str, process: subprocess.Popen[bytes]) -> bool:
    """Whether the server comes up; any answer will do, also an error."""
    deadline = time.monotonic() + _SECONDS_TO_START
    while process.poll() is None and time.monotonic() < deadline:
        try:
            urlopen(address, timeout=2).close()
        except URLError as error:
            if hasattr(error, "code"):
                error.close()  # type: ignore[attr-defined]
                return True
            time.sleep(0.05)
        except OSError:
            time.sleep(0.05)
        else:
            return True
    return False
