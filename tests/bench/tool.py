"""Where the judges are found, and what a test does where one is not installed.

`tests/setup.sh` installs every judge. On a machine without one a test is skipped with the
reason, but never in CI: a judge that is silently absent would make every artefact look right.
"""

from __future__ import annotations

import importlib
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

NODE_FOLDER = Path(__file__).parent / "node"
OLDEST_NODE = 20


class ToolMissing(Exception):
    """A judge is not installed on this machine."""

    def __init__(self, tool: str) -> None:
        super().__init__(f"{tool} is not installed: run 'bash tests/setup.sh'")


def all_tools_required() -> bool:
    """Whether a missing judge fails the test instead of skipping it."""
    return os.environ.get("CI", "").lower() in ("true", "1") or (
        os.environ.get("MODELMILL_BENCH") == "all"
    )


def module(name: str) -> ModuleType:
    """A Python package that only the bench needs; raises ToolMissing."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        raise ToolMissing(f"the Python package {name}") from error


def program(name: str) -> Path:
    """A program of the tests' virtual environment, else of the system; raises ToolMissing."""
    # Debian keeps servers in sbin, which is not on the PATH of an ordinary user.
    folders = (str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath), "/usr/sbin")
    found = shutil.which(name, path=os.pathsep.join(folders))
    if found is None:
        raise ToolMissing(name)
    return Path(found)


@cache
def node() -> Path:
    """Node.js of a version that the judges run on; raises ToolMissing."""
    # The system's own Node can be too old; then setup.sh put one into the environment.
    found = program("node")
    answer = subprocess.run([found, "--version"], capture_output=True, text=True, check=True)
    major = re.match(r"v(\d+)", answer.stdout)
    if major is None or int(major[1]) < OLDEST_NODE:
        raise ToolMissing(f"Node.js {OLDEST_NODE} or newer")
    return found


def node_package(name: str) -> Path:
    """The folder of an npm package of the bench; raises ToolMissing."""
    folder = NODE_FOLDER / "node_modules" / name
    if not folder.is_dir():
        raise ToolMissing(f"the npm package {name}")
    return folder


def node_command(package: str, script: str) -> list[str]:
    """The command that runs a script of an npm package of the bench; raises ToolMissing."""
    # Not through node_modules/.bin: its first line looks for another `node` than ours.
    return [str(node()), str(node_package(package) / script)]
