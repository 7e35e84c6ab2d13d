"""A wheel installed in an empty environment, away from the checkout, does the whole job."""

from __future__ import annotations

import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def run(*words: str | Path, cwd: Path) -> str:
    answer = subprocess.run([*map(str, words)], cwd=cwd, capture_output=True, text=True)
    assert answer.returncode == 0, answer.stderr
    return answer.stdout


def test_installed_wheel_builds_the_same_artefacts(tmp_path: Path) -> None:
    quiet = ("-q", "--disable-pip-version-check")
    run(
        sys.executable,
        "-m",
        "pip",
        "wheel",
        *quiet,
        "--no-deps",
        "-w",
        tmp_path,
        ROOT,
        cwd=tmp_path,
    )
    (wheel,) = tmp_path.glob("modelmill-*.whl")
    venv.create(tmp_path / "empty", with_pip=True)
    python = tmp_path / "empty" / "bin" / "python"
    run(python, "-m", "pip", "install", *quiet, str(wheel), cwd=tmp_path)
    project = tmp_path / "project"
    shutil.copytree(ROOT / "models", project / "models")
    command = tmp_path / "empty" / "bin" / "modelmill"
    assert "build" in run(command, "--help", cwd=project)
    assert run(command, "--version", cwd=project).strip()
    run(command, "build", cwd=project)
    made = [one for one in (project / "generated").rglob("*") if one.is_file()]
    artefacts = [one for one in made if ".modelmill" not in one.parts]
    assert artefacts
    for one in artefacts:
        there = ROOT / "generated" / one.relative_to(project / "generated")
        assert one.read_bytes() == there.read_bytes(), one.name
