"""A baseline lets an old model start clean, and lets nothing new pass."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from generator.lint.baseline import Entry, read_baseline, write_baseline
from tests.authoring.ea_xmi import Attribute, Class, Model, Package, write
from tests.report.projects import Answer, export, modelmill, project

UNTYPED = "structure/attribute-without-type"
WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)


def lint(model: Path, *options: object) -> Answer:
    return modelmill("lint", model, "--format", "json", *options)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.builds(Entry, WORDS, WORDS, WORDS), max_size=8))
@example([Entry("a", "b", "c"), Entry("a", "d", "c")])
def test_what_is_written_is_read_again(entries: list[Entry]) -> None:
    text = write_baseline(entries)
    found, wrong = read_baseline(text, "baseline.json")
    assert not wrong and sorted(found.elements()) == sorted(entries)
    assert write_baseline(reversed(entries)) == text
    lines = [one for one in text.split("\n") if one.startswith('    {"rule": ')]
    assert len(lines) == len(set(entries)), "a line each, so that two branches merge"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "5",
        "<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n",
        '{"version": 1}',
        '{"version": 2, "findings": []}',
        '{"version": 1, "findings": 5}',
        '{"version": 1, "findings": {"a": 1}}',
        '{"version": 1, "findings": ["a"]}',
        '{"version": 1, "findings": [null]}',
        '{"version": 1, "findings": [{"rule": "a", "element": "b"}]}',
        '{"version": 1, "findings": [{"rule": 1, "element": "b", "fingerprint": "c"}]}',
        '{"version": 1, "findings": [{"rule": "a", "element": "b", "fingerprint": "c", "count": "2"}]}',
        '{"version": 1, "findings": [{"rule": "a", "element": "b", "fingerprint": "c", "count": -1}]}',
        '{"version": 1, "findings": [{"rule": "a", "element": "b", "fingerprint": "c", "count": 0}]}',
        '{"version": 1, "findings": [' + "[" * 100_000,
        '{"version": 1' + "1" * 10_000 + "}",
        '{"version": 1, "findings": [{"rule": "a", "element": "b", "fingerprint": "c", "count": 1e999}]}',
        "\x00\x01",
    ],
)
def test_damaged_file_knows_nothing_and_ends_with_status_2(tmp_path: Path, text: str) -> None:
    model = project(tmp_path / "model", "alder")
    file = tmp_path / "baseline.json"
    file.write_text(text, encoding="utf-8")
    answer = lint(model, "--baseline", file)
    assert answer.status == 2
    assert f"{UNTYPED} Lille::Bygning1::alder" in answer.open
    (wrong,) = (one for one in answer.data["findings"] if one["rule"] == "lint/baseline-unreadable")
    assert wrong["file"] == str(file) and "--update-baseline" in wrong["hint"]
    assert lint(model, "--baseline", file, "--update-baseline").status == 0
    assert lint(model, "--baseline", file).status == 0


@pytest.mark.parametrize("content", [b"\xff\xfe{\x00}\x00", b"\xe6\xf8\xe5", None])
def test_file_that_is_no_text_or_not_there(tmp_path: Path, content: bytes | None) -> None:
    model = project(tmp_path / "model", "alder")
    file = tmp_path / "baseline.json"
    if content is not None:
        file.write_bytes(content)
    answer = lint(model, "--baseline", file)
    assert answer.status == 2 and "lint/baseline-unreadable" in answer.out


def test_half_a_sign_in_a_baseline_can_be_told(tmp_path: Path) -> None:
    model = project(tmp_path / "model")
    file = tmp_path / "baseline.json"
    entry = {"rule": "a/b", "element": "\ud800", "fingerprint": "c"}
    file.write_text(json.dumps({"version": 1, "findings": [entry]}), encoding="utf-8")
    for form in ("text", "json", "sarif", "github", "azure", "markdown"):
        answer = modelmill("lint", model, "--baseline", file, "--format", form, "--all")
        assert answer.status == 0
        assert "gone" in answer.out + answer.err


def test_byte_order_mark_of_an_editor_is_no_damage(tmp_path: Path) -> None:
    model = project(tmp_path / "model", "alder")
    file = tmp_path / "baseline.json"
    lint(model, "--baseline", file, "--update-baseline")
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes())
    assert lint(model, "--baseline", file).status == 0


def test_only_new_findings_count(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    model = project(tmp_path / "model", "alder")
    assert lint(model).status == 1
    assert lint(model, "--baseline", file, "--update-baseline").status == 0
    first = file.read_bytes()
    known = lint(model, "--baseline", file)
    assert known.status == 0 and known.open == []
    assert any(one["known"] for one in known.data["findings"])
    (model / "model.xmi").write_bytes(export("alder", "farve"))
    later = lint(model, "--baseline", file)
    assert later.status == 1 and later.open == [f"{UNTYPED} Lille::Bygning1::farve"]
    assert file.read_bytes() == first, "only --update-baseline writes"


def test_new_finding_of_a_known_cause_counts(tmp_path: Path) -> None:
    """A cause is told once, at its first element: here the known one, which must not hide the other."""

    def model_of(*names: str) -> bytes:
        attributes = [Attribute(name, "Findes Ikke", notes="Noget.") for name in names]
        return write(Model("lille", [Package("Lille", [Class("Bygning", attributes)])]))

    file = tmp_path / "baseline.json"
    model = project(tmp_path / "model")
    (model / "model.xmi").write_bytes(model_of("alder"))
    before = lint(model)
    assert before.open and lint(model, "--baseline", file, "--update-baseline").open == []
    (model / "model.xmi").write_bytes(model_of("alder", "farve"))
    together = lint(model)
    assert len(together.open) == len(before.open), "one cause"
    later = lint(model, "--baseline", file, "--fail-on", "note")
    assert later.status == 1
    assert any(one.endswith("Bygning::farve") for one in later.open)
    assert not any(one.endswith("Bygning::alder") for one in later.open)


def test_gone_findings_are_noted_and_count_when_they_come_back(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    model = project(tmp_path / "model", "alder", "farve")
    lint(model, "--baseline", file, "--update-baseline")
    (model / "model.xmi").write_bytes(export("alder"))
    later = lint(model, "--baseline", file)
    assert later.status == 0
    (gone,) = (one for one in later.data["findings"] if one["rule"] == "lint/baseline-outdated")
    assert gone["severity"] == "note" and "Lille::Bygning1::farve" in gone["message"]
    assert gone["message"].startswith("1 finding of the baseline is gone")
    assert lint(model, "--baseline", file, "--update-baseline").status == 0
    assert "lint/baseline-outdated" not in lint(model, "--baseline", file).out
    (model / "model.xmi").write_bytes(export("alder", "farve"))
    assert lint(model, "--baseline", file).open == [f"{UNTYPED} Lille::Bygning1::farve"]


def test_finding_is_known_after_it_moved_and_was_renamed_elsewhere(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    model = project(tmp_path / "model", "alder")
    lint(model, "--baseline", file, "--update-baseline")
    text = (model / "model.xmi").read_text(encoding="utf-8")
    (model / "model.xmi").write_text(text.replace("<packagedElement", "\n\n<packagedElement"))
    assert lint(model, "--baseline", file).status == 0


def test_one_file_serves_several_models(tmp_path: Path) -> None:
    one, two = project(tmp_path / "one", "alder"), project(tmp_path / "two", "farve")
    file = tmp_path / "baseline.json"
    assert lint(one, two, "--baseline", file, "--update-baseline").status == 0
    answer = lint(one, two, "--baseline", file)
    assert answer.status == 0 and answer.open == []
    (two / "model.xmi").write_bytes(export("farve", "pris"))
    assert lint(one, two, "--baseline", file).open == [f"{UNTYPED} Lille::Bygning1::pris"]


def test_same_finding_in_two_models_is_known_twice_only_when_it_was_there_twice(
    tmp_path: Path,
) -> None:
    one, two = project(tmp_path / "one", "alder"), project(tmp_path / "two")
    file = tmp_path / "baseline.json"
    lint(one, two, "--baseline", file, "--update-baseline")
    (two / "model.xmi").write_bytes(export("alder"))
    assert lint(one, two, "--baseline", file).open == [f"{UNTYPED} Lille::Bygning1::alder"]


def test_review_by_one_set_leaves_the_others_of_the_file_alone(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    model = project(tmp_path / "model", "alder", "farve")
    lint(model, "--baseline", file, "--update-baseline")
    before = file.read_bytes()
    answer = lint(model, "--baseline", file, "--set", "temporal")
    assert answer.status == 0 and answer.open == []
    assert lint(model, "--baseline", file, "--set", "temporal", "--update-baseline").status == 0
    assert file.read_bytes() == before


def test_model_that_cannot_be_read_leaves_the_file_alone(tmp_path: Path) -> None:
    one, two = project(tmp_path / "one", "alder"), project(tmp_path / "two", "farve")
    file = tmp_path / "baseline.json"
    lint(one, two, "--baseline", file, "--update-baseline")
    before = file.read_bytes()
    (two / "model.xmi").write_bytes(b"<broken")
    answer = lint(one, two, "--baseline", file, "--update-baseline")
    assert answer.status == 2 and "lint/baseline-unchanged" in answer.out
    assert file.read_bytes() == before


def test_model_names_its_own_file(tmp_path: Path) -> None:
    toml = '[lint]\nsets = ["structure"]\nbaseline = "known.json"\n'
    model = project(tmp_path / "model", "alder", toml=toml)
    assert lint(model).status == 2
    assert lint(model, "--update-baseline").status == 0
    assert (model / "known.json").is_file() and lint(model).status == 0


def test_update_without_a_file_says_so(tmp_path: Path) -> None:
    answer = lint(project(tmp_path / "model", "alder"), "--update-baseline")
    assert answer.status == 2 and "lint/baseline-missing" in answer.out


def test_file_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "occupied").write_text("")
    file = tmp_path / "occupied" / "baseline.json"
    answer = lint(project(tmp_path / "model", "alder"), "--baseline", file, "--update-baseline")
    assert answer.status == 2 and "lint/baseline-unwritable" in answer.out


def test_mistakes_in_model_toml_are_never_known(tmp_path: Path) -> None:
    toml = '[lint]\nsets = ["structur"]\n'
    model = project(tmp_path / "model", toml=toml)
    file = tmp_path / "baseline.json"
    answer = lint(model, "--baseline", file, "--update-baseline")
    assert answer.status == 1 and answer.open == ["lint/unknown-set "]
    assert read_baseline(file.read_text(encoding="utf-8"), "")[0].total() == 0


def test_accepted_findings_do_not_stand_in_the_file(tmp_path: Path) -> None:
    accept = f'[[accept]]\nrule = "{UNTYPED}"\nelement = "Lille::Bygning1::alder"\nreason = "r"\n'
    toml = accept + '[lint]\nsets = ["structure"]\n'
    model = project(tmp_path / "model", "alder", "farve", toml=toml)
    file = tmp_path / "baseline.json"
    lint(model, "--baseline", file, "--update-baseline")
    found, _wrong = read_baseline(file.read_text(encoding="utf-8"), "")
    assert [one.element for one in found] == ["Lille::Bygning1::farve"]


def test_finding_without_an_element_is_known_by_what_it_says(tmp_path: Path) -> None:
    """What reading cannot keep has no element; another such thing must not pass for the known one."""
    file = tmp_path / "baseline.json"
    model = project(tmp_path / "model")
    text = (model / "model.xmi").read_text(encoding="utf-8")
    start = text.index("<ownedAttribute")

    def with_unknown(name: str) -> None:
        other = f'<owned{name} xmi:type="uml:{name}" xmi:id="z"/>'
        (model / "model.xmi").write_text(text[:start] + other + text[start:], encoding="utf-8")

    with_unknown("Tram")
    assert lint(model).open == ["read/not-kept "]
    lint(model, "--baseline", file, "--update-baseline")
    assert lint(model, "--baseline", file).open == []
    with_unknown("Bus")
    assert "read/not-kept " in lint(model, "--baseline", file).open
