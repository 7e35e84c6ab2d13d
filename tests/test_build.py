"""What `modelmill build` promises beyond the artefacts: what it writes, reports, keeps and removes."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli import main
from tests.authoring.ea_xmi import Attribute, Class, Model, Package, write

TOML = """[model]
id = "lille"
version = "1.0.0"
title = "Lille"
language = "da"
namespace = "https://example.org/lille"
export = "lille.xmi"

[profiles.fuld]

[profiles.kort]
targets = ["sql"]
dialects = ["sqlite"]
"""


def export(*names: str) -> bytes:
    person = Class("Person", [Attribute(name, "CharacterString") for name in names])
    return write(Model("lille", [Package("Lille", [person])]))


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one model, where the user stands."""
    folder = tmp_path / "models" / "lille"
    folder.mkdir(parents=True)
    (folder / "lille.xmi").write_bytes(export("navn", "alder"))
    (folder / "model.toml").write_text(TOML, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*words: str) -> Result:
    return CliRunner().invoke(main, ["build", *words], catch_exceptions=False)


def artefacts(folder: Path) -> dict[str, bytes]:
    files = sorted(one for one in folder.rglob("*") if one.is_file())
    return {
        str(one.relative_to(folder)): one.read_bytes()
        for one in files
        if ".modelmill" not in one.parts
    }


def test_every_profile_has_its_targets(project: Path) -> None:
    assert run().exit_code == 0
    made = set(artefacts(project / "generated"))
    assert "lille/fuld/openapi/openapi.yaml" in made
    assert "lille/fuld/rules/rules.json" in made
    kort = {one for one in made if one.startswith("lille/kort/")}
    assert kort == {"lille/kort/sql/sqlite.sql", "lille/kort/names.json", "lille/kort/ledger.json"}


def test_second_build_writes_nothing(project: Path) -> None:
    run()
    before = {one: one.stat().st_mtime_ns for one in (project / "generated").rglob("*.sql")}
    answer = json.loads(run("--format", "json").stdout)
    assert answer["models"][0]["written"] == []
    assert {one: one.stat().st_mtime_ns for one in before} == before


def test_only_what_changes_is_written(project: Path) -> None:
    run()
    (project / "models/lille/lille.xmi").write_bytes(export("navn", "alder", "titel"))
    answer = json.loads(run("--format", "json").stdout)
    written = answer["models"][0]["written"]
    assert os.path.join("generated", "lille", "kort", "sql", "sqlite.sql") in written
    again = json.loads(run("--format", "json").stdout)
    assert again["models"][0]["written"] == []


def test_file_changed_by_hand_is_mended(project: Path) -> None:
    run()
    made = project / "generated/lille/kort/sql/sqlite.sql"
    right = made.read_bytes()
    made.write_bytes(right + b"-- mine\n")
    run()
    assert made.read_bytes() == right


def test_check_writes_nothing_and_fails_where_stale(project: Path) -> None:
    assert run("--check").exit_code == 1
    assert not (project / "generated").exists()
    run()
    assert run("--check").exit_code == 0
    (project / "models/lille/lille.xmi").write_bytes(export("navn"))
    before = artefacts(project / "generated")
    stale = run("--check")
    assert stale.exit_code == 1 and "stale" in stale.stdout
    assert artefacts(project / "generated") == before


def test_what_nothing_makes_any_more_is_reported_then_pruned(project: Path) -> None:
    run()
    (project / "models/lille/model.toml").write_text(TOML.split("[profiles.kort]")[0], "utf-8")
    reported = run()
    assert "no longer made" in reported.stdout
    assert (project / "generated/lille/kort/names.json").exists()
    assert run("--check").exit_code == 1
    assert "removed" in run("--prune").stdout
    assert not (project / "generated/lille/kort").exists()
    assert (project / "generated/lille/fuld/names.json").exists()


def test_artefacts_of_a_model_that_is_gone_are_pruned(project: Path) -> None:
    run()
    second = project / "models/anden"
    second.mkdir()
    (second / "lille.xmi").write_bytes(export("navn"))
    (second / "model.toml").write_text(TOML.replace('"lille"', '"anden"'), encoding="utf-8")
    run()
    (second / "model.toml").unlink()
    assert "no longer made" in run().stdout
    run("--prune")
    assert not (project / "generated/anden").exists()


def test_mistake_in_a_profile_leaves_its_artefacts_alone(project: Path) -> None:
    run()
    before = artefacts(project / "generated")
    broken = TOML + '[profiles.kort.select]\ninclude = ["Persn"]\n'
    (project / "models/lille/model.toml").write_text(broken, encoding="utf-8")
    result = run("--prune")
    assert result.exit_code == 1
    assert "Person" in result.stderr, "the nearest name is suggested"
    assert artefacts(project / "generated") == before


def test_profile_and_target_can_be_picked(project: Path) -> None:
    run("--profile", "fuld", "--target", "json-schema")
    made = set(artefacts(project / "generated"))
    assert {one.split("/")[2] for one in made} == {"json-schema", "names.json", "ledger.json"}
    assert run("--profile", "fuldd").exit_code == 1


def test_unknown_model_is_wrong_use_with_the_nearest_name(project: Path) -> None:
    result = run("lile")
    assert result.exit_code == 2
    assert "lille" in result.stderr


def test_export_builds_without_a_model_toml(project: Path) -> None:
    (project / "Mit udtræk.xmi").write_bytes(export("navn"))
    assert run("Mit udtræk.xmi", "--out", "ud").exit_code == 0
    made = artefacts(project / "ud")
    assert any(one.endswith("sql/postgres.sql") for one in made)


def test_user_template_comes_before_ours(project: Path) -> None:
    own = project / "own" / "rules"
    own.mkdir(parents=True)
    (own / "rules.json.j2").write_text('{"mine": {{ model | json }}}', encoding="utf-8")
    run("--templates", "own")
    made = artefacts(project / "generated")
    assert json.loads(made["lille/fuld/rules/rules.json"]) == {"mine": "lille"}
    assert b"CREATE TABLE" in made["lille/fuld/sql/postgres.sql"]


def test_unreadable_export_is_a_failure_and_says_where(project: Path) -> None:
    (project / "models/lille/lille.xmi").write_bytes(b"<xmi:XMI")
    result = run()
    assert result.exit_code == 2
    assert "lille.xmi:1" in result.stderr
    assert not (project / "generated" / "lille").exists()
