"""What the command line loads before it has work to do.

Modules are counted, not seconds: a module that is loaded needlessly is found on any machine, at any load.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
_PROBE = """
import sys
from generator.cli import main
try:
    main(sys.argv[1:], prog_name="modelmill")
finally:
    sys.stdout.flush()
    print("loaded:", *sys.modules, file=sys.stderr)
"""


def heavy() -> set[str]:
    """Every package that the program needs, but the one that reads the command line; and black."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    needed = tomllib.loads(text)["project"]["dependencies"]
    names = {match[0] for one in needed if (match := re.match(r"[\w-]+", one))}
    return names - {"click"} | {"black"}


def loaded(*words: str, folder: Path = ROOT) -> tuple[str, set[str]]:
    """What a run prints, and the modules it has loaded at its end."""
    command = [sys.executable, "-c", _PROBE, *words]
    answer = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8")
    assert answer.returncode == 0, answer.stderr
    _said, _, modules = answer.stderr.rpartition("loaded:")
    return answer.stdout, set(modules.split())


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with our own model, where the user stands."""
    shutil.copytree(ROOT / "models" / "sygefravaer", tmp_path / "models" / "sygefravaer")
    return tmp_path


@pytest.mark.parametrize("words", ["--help", "--version", "build --help", "inspect --help"])
def test_help_loads_nothing_but_the_command_line(words: str) -> None:
    said, modules = loaded(*words.split())
    assert "modelmill" in said
    assert not heavy() & modules
    ours = {one for one in modules if one.partition(".")[0] == "generator"}
    assert all(one == "generator" or one.startswith("generator.cli") for one in ours), ours


def test_build_with_nothing_to_do_loads_no_library(project: Path) -> None:
    _said, first = loaded("build", folder=project)
    # Nothing in our model needs an SQL expression translated, and nothing prints Python.
    assert heavy() - {"black", "sqlglot"} <= first, "what a build needs is loaded when it runs"
    said, second = loaded("build", folder=project)
    assert " 0 written" in said
    assert not heavy() & second
