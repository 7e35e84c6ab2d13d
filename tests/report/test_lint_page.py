"""docs/lint.md says what the review does: its tables are the program's, and its examples run as they stand."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from generator.cli.lint import COMMAND, FORMS
from generator.lint.sets import BOOKS, OWN, all_rules
from tests.authoring.ea_xmi import Attribute, Class, Model, Package, write
from tests.report.projects import TOML, modelmill, project
from tests.report.test_examples import command

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "lint.md").read_text(encoding="utf-8")
RULE = "naming/name-with-year"


def blocks(language: str) -> list[str]:
    """The blocks of the page in a language."""
    every = re.findall(r"^```(\w*)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    return [text for written, text in every if written == language]


def table(head: str) -> dict[str, str]:
    """The table whose first line has this head: its first cells and its second."""
    lines = PAGE.split(f"\n| {head} |\n", 1)[1].split("\n\n", 1)[0].splitlines()[1:]
    cells = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    return {first.strip("`"): second for first, second in cells}


def test_the_page_has_every_set_with_its_title() -> None:
    assert table("set | what it holds") == OWN
    assert table("set | rule book") == {name: title for name, (_prefix, title) in BOOKS.items()}


def test_the_page_has_every_format_and_option() -> None:
    assert tuple(table("format | for")) == FORMS
    known = {opt for one in COMMAND.params for opt in one.opts if opt.startswith("--")}
    said = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", PAGE)) - {"--accept"}  # pytest's
    assert said == known


def test_the_rules_that_the_page_names_are_there() -> None:
    rules = all_rules()
    named = re.findall(rf"\b(?:{'|'.join((*OWN, *BOOKS))})/[a-z][a-z-]+\b", PAGE)
    assert {one for one in named if one not in rules} == {RULE}


def test_links_lead_to_files() -> None:
    links = re.findall(r"\]\(([^)#]+)\)", PAGE)
    assert len(links) >= 3
    assert [one for one in links if not (ROOT / "docs" / one).is_file()] == []


def test_the_finding_that_the_page_shows_is_what_is_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")  # lines of files are cut to what the terminal can show
    folder = Path("models/byg")
    folder.mkdir(parents=True)
    inside = [Class("Bygning", [Attribute("attribute2", "Integer")])]
    (folder / "byg.xmi").write_bytes(write(Model("byg", [Package("Byg", inside)])))
    toml = TOML.format(name="byg").replace("model.xmi", "byg.xmi")
    (folder / "model.toml").write_text(toml, encoding="utf-8")
    shown, _expected = blocks("text")
    told = modelmill("lint", "byg", "--set", "naming", "--set", "fda").err
    assert shown in told, told


def test_the_commands_of_the_page_run(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "models" / "sygefravaer", tmp_path / "models" / "sygefravaer")
    model = tmp_path / "models" / "sygefravaer"
    shutil.copy(model / "sygefravaer.xmi", tmp_path / "my-export.xmi")
    lines = [line for block in blocks("") for line in block.splitlines()]
    assert len(lines) >= 10
    for line in lines:
        if "--update-baseline" in line:
            with (model / "model.toml").open("a", encoding="utf-8") as file:
                file.write(next(one for one in blocks("toml") if "baseline" in one))
        done = command(["bash", "-c", line], tmp_path)
        assert line.startswith("modelmill ") and "Traceback" not in done.stdout
        assert done.returncode in (0, 1), f"{line}: {done.stdout}"
    assert (model / "lint-baseline.json").is_file() and (tmp_path / "model-review.sarif").is_file()


@pytest.mark.parametrize("toml", blocks("toml"), ids=lambda one: one.splitlines()[0])
def test_what_the_page_writes_in_model_toml_is_understood(tmp_path: Path, toml: str) -> None:
    folder = project(tmp_path / "byg", toml=toml)
    if "baseline" in toml:
        modelmill("lint", folder, "--update-baseline")
    found = modelmill("lint", folder, "--format", "json").data["findings"]
    wrong = [one for one in found if one["rule"].startswith(("profile/", "lint/"))]
    allowed = {"profile/unused-acceptance"} if "accept" in toml else set()
    assert {one["rule"] for one in wrong} == allowed


def test_the_recipe_of_a_rule_works_as_it_stands(tmp_path: Path) -> None:
    files = dict(re.findall(r"^`(\S+)`:\n\n```\w+\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL))
    *sources, expected = files
    assert [Path(one).name for one in files][1:] == ["found.py", "clean.py", "expected.txt"]
    _copy_what_a_rule_needs(tmp_path)
    for source in sources:
        target = tmp_path / source
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(files[source], encoding="utf-8")
    (steps,) = blocks("sh")
    for step in steps.splitlines():
        done = _run(step, tmp_path)
        assert done.returncode == 0 and "4 passed" in done.stdout, done.stdout
    assert (tmp_path / expected).read_text(encoding="utf-8") == files[expected]
    explained = _run(f"python -m generator explain {RULE}", tmp_path)
    assert explained.stdout.startswith(f"{RULE} (warning)\nA name holds a year.\n\nWhy\n")


def _copy_what_a_rule_needs(folder: Path) -> None:
    """A checkout of its own, so that the rule is found by its place without being anybody else's."""
    shutil.copytree(
        ROOT / "generator", folder / "generator", ignore=shutil.ignore_patterns("__pycache__")
    )
    (folder / "tests" / "lint").mkdir(parents=True)
    for file in ("__init__.py", "conftest.py", "lint/__init__.py", "lint/cases.py"):
        shutil.copy(ROOT / "tests" / file, folder / "tests" / file)
    shutil.copy(ROOT / "tests/lint/test_rules.py", folder / "tests/lint/test_rules.py")
    for needed in ("authoring", "bench"):
        (folder / "tests" / needed).symlink_to(ROOT / "tests" / needed)


def _run(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    around = {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    return command(["bash", "-c", line], folder, around)


def test_what_a_baseline_knows_stays_known_where_the_class_is_renamed(tmp_path: Path) -> None:
    folder = project(tmp_path / "byg", "farve", toml='[lint]\nbaseline = "baseline.json"\n')
    modelmill("lint", folder, "--update-baseline")
    export = folder / "model.xmi"
    renamed = export.read_text(encoding="utf-8").replace("Bygning1", "Hus")
    export.write_text(renamed, encoding="utf-8")
    answer = modelmill("lint", folder, "--format", "json")
    assert (answer.status, answer.open) == (0, [])
    modelmill("lint", folder, "--update-baseline")
    assert "Lille::Hus::farve" in (folder / "baseline.json").read_text(encoding="utf-8")
