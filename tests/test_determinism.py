"""The same models give the same bytes: in any folder, locale, time zone and order of files.

Every build is a process of its own, as a release job's is.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
OURS = sorted(one.parent.name for one in (ROOT / "models").glob("*/model.toml"))

# The order in which folders list their files is the file system's own; here it is the given one.
_BUILD = """
import os, sys

class Listed(list):
    def __enter__(self):
        return self
    def __exit__(self, *_error):
        return None
    def __next__(self):
        if not self:
            raise StopIteration
        return self.pop(0)
    def __iter__(self):
        return self
    def close(self):
        return None

backwards = sys.argv.pop(1) == "backwards"
listdir, scandir = os.listdir, os.scandir
os.listdir = lambda *where: sorted(listdir(*where), reverse=backwards)
os.scandir = lambda *where: Listed(
    sorted(scandir(*where), key=lambda one: one.name, reverse=backwards)
)
from generator.cli import main
main(sys.argv[1:], prog_name="modelmill")
"""

# Python would turn C into UTF-8, which would leave no other encoding to be wrong in.
_ELSEWHERE = {
    "LC_ALL": "C",
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONUTF8": "0",
    "TZ": "Pacific/Kiritimati",
    "PYTHONHASHSEED": "4711",
}
_HERE = {"LC_ALL": "C.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "1"}


def build(folder: Path, order: str = "forwards", umask: int = 0o022, **settings: str) -> str:
    """What a build says that was started in a folder."""
    answer = subprocess.run(
        [sys.executable, "-c", _BUILD, order, "build", "--format", "json"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **settings},
        umask=umask,
        capture_output=True,
    )
    assert answer.returncode == 0, answer.stderr.decode(errors="replace")
    return answer.stdout.decode(errors="replace")


def copy_models(folder: Path, *, backwards: bool = False) -> Path:
    """The folder with our own models in it, their files made in one order or the other."""
    for path in sorted((ROOT / "models").rglob("*"), reverse=backwards):
        if path.is_file():
            target = folder / path.relative_to(ROOT)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
    return folder


def artefacts(folder: Path) -> dict[str, bytes]:
    """Every artefact below a folder by its path; not the memory of the last build."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".modelmill" not in path.parts
    }


def differing(one: dict[str, bytes], other: dict[str, bytes]) -> list[str]:
    """The paths whose bytes differ or that only one side has."""
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file with what a write would change: a replaced file is another one, and later."""
    return {
        str(path): (path.stat().st_ino, path.stat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder where our models have been built."""
    folder = copy_models(tmp_path_factory.mktemp("first"))
    build(folder, **_HERE)
    return folder


@pytest.fixture(scope="module")
def expected(first: Path) -> dict[str, bytes]:
    """The artefacts of the first build."""
    made = artefacts(first / "generated")
    assert {path.partition(os.sep)[0] for path in made} == set(OURS)
    return made


def test_committed_artefacts_are_what_a_build_makes(expected: dict[str, bytes]) -> None:
    assert differing(artefacts(ROOT / "generated"), expected) == []


@pytest.mark.parametrize(
    "settings",
    [_ELSEWHERE, {**_HERE, "PYTHONHASHSEED": "2"}, {**_HERE, "LC_ALL": "C", "TZ": "Asia/Kolkata"}],
    ids=["ascii", "hash seed", "locale and time zone"],
)
def test_another_folder_and_environment_give_the_same_bytes(
    settings: dict[str, str], expected: dict[str, bytes], tmp_path: Path
) -> None:
    folder = copy_models(tmp_path / "another folder")
    build(folder, umask=0o077, **settings)
    assert differing(artefacts(folder / "generated"), expected) == []


def test_order_of_files_gives_the_same_bytes(expected: dict[str, bytes], tmp_path: Path) -> None:
    folder = copy_models(tmp_path, backwards=True)
    build(folder, "backwards", **_HERE)
    assert differing(artefacts(folder / "generated"), expected) == []


def test_no_artefact_names_the_machine(first: Path, expected: dict[str, bytes]) -> None:
    names = [str(first).encode(), str(ROOT).encode(), str(Path.home()).encode() + b"/"]
    assert [path for path, text in expected.items() for name in names if name in text] == []


@pytest.mark.parametrize("forgets", [False, True], ids=["with its memory", "without its memory"])
def test_build_with_nothing_to_do_writes_nothing(forgets: bool, tmp_path: Path) -> None:
    folder = copy_models(tmp_path)
    build(folder, **_HERE)
    if forgets:
        shutil.rmtree(folder / "generated" / ".modelmill")
    before = stamps(folder)
    said: Any = build(folder, **_HERE)
    after = {path: stamp for path, stamp in stamps(folder).items() if path in before}
    assert after == before
    assert '"written": []' in said


def test_export_saved_again_writes_no_artefact(tmp_path: Path) -> None:
    folder = copy_models(tmp_path)
    build(folder, **_HERE)
    before = stamps(folder / "generated")
    for path in (folder / "models").rglob("*"):
        os.utime(path, (0, 0))
    build(folder, **_HERE)
    assert stamps(folder / "generated") == before
