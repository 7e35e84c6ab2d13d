"""The examples for pipelines and commits are valid by their services' schemas, and what they run works."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml
from pre_commit.clientlib import InvalidConfigError, load_config, load_manifest

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "docs" / "examples"
GITHUB = EXAMPLES / "github-workflow.yml"
AZURE = EXAMPLES / "azure-pipelines.yml"
COMMIT = EXAMPLES / "pre-commit-config.yaml"
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
INSTALL = "pip install modelmill"
MODEL = "models/sygefravaer/sygefravaer.xmi"
OFFENCE = "naming/unnamed-element"
SCHEMAS = {
    GITHUB: ("vendor.github-workflows",),
    # Its patterns escape what the strict form of regular expressions does not allow.
    AZURE: ("vendor.azure-pipelines", "--regex-variant", "nonunicode"),
}

with_git = pytest.mark.skipif(shutil.which("git") is None, reason="pre-commit needs git")


class Step(NamedTuple):
    """A command that a service runs."""

    command: str
    may_fail: bool


class Run(NamedTuple):
    """How a service's run ended, and what stands on its log."""

    has_passed: bool
    log: str


def steps_of(example: Path) -> list[Step]:
    """The commands of an example, without what the service brings itself."""
    data = yaml.safe_load(example.read_text(encoding="utf-8"))
    if example == GITHUB:
        steps, command, may_fail = data["jobs"]["review"]["steps"], "run", "continue-on-error"
    else:
        steps, command, may_fail = data["steps"], "script", "continueOnError"
    return [Step(one[command], one.get(may_fail, False)) for one in steps if command in one]


def run_all(steps: list[Step], folder: Path, stated: Mapping[str, str]) -> Run:
    """Run steps as a service does: until one fails that may not."""
    log = ""
    for step in steps:
        done = command(["bash", "-e", "-c", step.command], folder, stated)
        assert "Traceback" not in done.stdout and done.returncode in (0, 1), done.stdout
        log += done.stdout
        if done.returncode and not step.may_fail:
            return Run(False, log)
    return Run(True, log)


def command(
    words: list[str], folder: Path, stated: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """What a command says, both streams in one, with nothing of the tester's own settings."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    around = {"PATH": path, "HOME": str(folder), "LANG": "C.UTF-8", **(stated or {})}
    return subprocess.run(
        words,
        cwd=folder,
        env=around,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )


def is_valid(text: str, by: Path, folder: Path) -> bool:
    """Whether a text follows the schema of the service that an example is for."""
    # Azure reads every value as a text, and its schema says so.
    loader = yaml.BaseLoader if by == AZURE else yaml.SafeLoader
    file = folder / "example.json"
    file.write_text(json.dumps(_with_texts_as_keys(yaml.load(text, loader))), encoding="utf-8")
    words = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", *SCHEMAS[by]]
    done = command([*words, str(file)], folder)
    assert "Traceback" not in done.stdout, done.stdout
    return done.returncode == 0


def _with_texts_as_keys(data: dict[Any, Any]) -> dict[str, Any]:
    """YAML 1.1 takes the key `on` for a yes; the services do not."""
    return {"on" if key is True else key: value for key, value in data.items()}


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A team's folder: a model, and the artefacts that it makes."""
    folder = tmp_path / "team"
    for part in ("models/sygefravaer", "generated/sygefravaer"):
        shutil.copytree(ROOT / part, folder / part)
    return folder


def make_worse(checkout: Path) -> None:
    """Take the name from the first attribute of the team's model, an error whatever else it has."""
    model = checkout / MODEL
    text = model.read_text(encoding="utf-8")
    worse = re.sub(r'(<ownedAttribute\b[^>]*? name=")[^"]+', r"\1", text, count=1)
    assert worse != text
    model.write_text(worse, encoding="utf-8")


@pytest.mark.parametrize("example", [GITHUB, AZURE], ids=lambda one: one.stem)
def test_pipeline_is_valid_by_the_schema_of_its_service(example: Path, tmp_path: Path) -> None:
    text = example.read_text(encoding="utf-8")
    assert is_valid(text, example, tmp_path)
    word = "runs-on:" if example == GITHUB else "displayName:"
    assert word in text and not is_valid(text.replace(word, f"x-{word}"), example, tmp_path)


@pytest.mark.parametrize("example", [GITHUB, AZURE], ids=lambda one: one.stem)
def test_pipeline_installs_first_and_only_the_last_step_decides(example: Path) -> None:
    first, *reports, last = steps_of(example)
    assert first == Step(INSTALL, False)
    assert all(one.may_fail or one.command.startswith("echo ") for one in reports)
    assert last.command.startswith("modelmill lint ") and not last.may_fail


@pytest.mark.parametrize("is_worse", [False, True], ids=["fine", "error"])
def test_github_workflow_annotates_summarises_and_reports(checkout: Path, is_worse: bool) -> None:
    if is_worse:
        make_worse(checkout)
    summary = checkout / "summary.md"
    run = run_all(steps_of(GITHUB)[1:], checkout, {"GITHUB_STEP_SUMMARY": str(summary)})
    assert run.has_passed is not is_worse
    assert (f"::error file={MODEL},line=" in run.log) is is_worse
    _check_summary(summary, is_worse)
    steps = yaml.safe_load(GITHUB.read_text(encoding="utf-8"))["jobs"]["review"]["steps"]
    (uploaded,) = (one["with"]["sarif_file"] for one in steps if "upload" in one.get("uses", ""))
    _check_report(checkout / uploaded, is_worse)


@pytest.mark.parametrize("is_worse", [False, True], ids=["fine", "error"])
def test_azure_pipeline_annotates_summarises_and_reports(checkout: Path, is_worse: bool) -> None:
    if is_worse:
        make_worse(checkout)
    staging = checkout / "staging"
    run = run_all(steps_of(AZURE)[1:], checkout, {"BUILD_ARTIFACTSTAGINGDIRECTORY": str(staging)})
    assert run.has_passed is not is_worse
    assert (f"##vso[task.logissue type=error;sourcepath={MODEL};" in run.log) is is_worse
    (summary,) = (line.partition("]")[2] for line in run.log.splitlines() if "summary]" in line)
    _check_summary(Path(summary), is_worse)
    steps = yaml.safe_load(AZURE.read_text(encoding="utf-8"))["steps"]
    (published,) = (one["publish"] for one in steps if "publish" in one)
    folder = Path(published.replace("$(Build.ArtifactStagingDirectory)", str(staging)))
    (report,) = folder.iterdir()
    _check_report(report, is_worse)


def _check_summary(file: Path, is_worse: bool) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.startswith("## Review of the model")
    assert (f"| error | `{OFFENCE}` | 1 |" in text) is is_worse


def _check_report(file: Path, is_worse: bool) -> None:
    results = json.loads(file.read_text(encoding="utf-8"))["runs"][0]["results"]
    errors = [one["ruleId"] for one in results if one["level"] == "error"]
    assert errors == ([OFFENCE] if is_worse else [])


def test_hooks_and_their_example_are_valid_by_pre_commit(tmp_path: Path) -> None:
    offered = {one["id"] for one in load_manifest(MANIFEST)}
    (repository,) = load_config(COMMIT)["repos"]
    assert {one["id"] for one in repository["hooks"]} == offered
    wrong = tmp_path / "wrong.yaml"
    wrong.write_text(COMMIT.read_text(encoding="utf-8").replace("rev:", "revision:"))
    with pytest.raises(InvalidConfigError):
        load_config(wrong)


@with_git
def test_hooks_run_on_a_commit_of_a_model(checkout: Path) -> None:
    _prepare_commit(checkout)
    fine = _commit(checkout)
    assert (fine.returncode, fine.stdout.count("Passed")) == (0, 2), fine.stdout
    make_worse(checkout)
    stopped = _commit(checkout)
    assert stopped.returncode == 1 and OFFENCE in stopped.stdout


@with_git
def test_hooks_stop_a_commit_with_artefacts_of_yesterday(checkout: Path) -> None:
    _prepare_commit(checkout)
    next(iter(sorted(checkout.glob("generated/sygefravaer/*/sql/*.sql")))).write_text(
        "-- changed\n"
    )
    stopped = _commit(checkout)
    assert stopped.returncode == 1 and stopped.stdout.count("Passed") == 1, stopped.stdout


@with_git
def test_hooks_leave_other_commits_alone(checkout: Path) -> None:
    _prepare_commit(checkout)
    make_worse(checkout)
    (checkout / "README.md").write_text("Ours.\n")
    other = _commit(checkout, "--files", "README.md")
    assert (other.returncode, other.stdout.count("Skipped")) == (0, 2), other.stdout


def _prepare_commit(checkout: Path) -> None:
    """Make a repository with the hooks of the example, which run what is installed here: pre-commit would
    fetch and install them from the address."""
    hooks: list[dict[str, Any]] = yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))
    (repository,) = yaml.safe_load(COMMIT.read_text(encoding="utf-8"))["repos"]
    wanted = [
        {**offered, **asked, "language": "unsupported"}
        for asked in repository["hooks"]
        for offered in hooks
        if offered["id"] == asked["id"]
    ]
    config = {"repos": [{"repo": "local", "hooks": wanted}]}
    (checkout / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), encoding="utf-8")
    assert command(["git", "init", "-q"], checkout).returncode == 0


def _commit(checkout: Path, *which: str) -> subprocess.CompletedProcess[str]:
    """What the hooks say of all files, or of those that are named."""
    assert command(["git", "add", "-A"], checkout).returncode == 0
    kept = {"PRE_COMMIT_HOME": str(checkout.parent / "pre-commit")}
    words = [sys.executable, "-m", "pre_commit", "run", "--color", "never"]
    return command([*words, *(which or ("--all-files",))], checkout, kept)
