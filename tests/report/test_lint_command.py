"""`modelmill lint` as people and pipelines meet it: exit status, reports, acceptances and settings."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.lint.sets import all_sets
from tests.authoring.ea_xmi import Attribute, Class, Model, Package, write
from tests.report.hostile import TEXTS
from tests.report.projects import STRUCTURE, TOML, Answer, modelmill, project

UNTYPED = "structure/attribute-without-type"
FORMS = ("text", "json", "sarif", "github", "azure", "markdown")
ACCEPT = '[[accept]]\nrule = "{rule}"\n{element}reason = "An old system has none."\n'


def lint(model: Path, *options: object) -> Answer:
    return modelmill("lint", model, "--format", "json", *options)


def accepting(rule: str = UNTYPED, element: str = "") -> str:
    """Settings that accept findings, of one element or of all."""
    named = f'element = "{element}"\n' if element else ""
    return ACCEPT.format(rule=rule, element=named) + STRUCTURE


# --- Exit status ----------------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMS)
def test_status_is_the_same_in_every_form(tmp_path: Path, form: str) -> None:
    fine, wrong = project(tmp_path / "fine"), project(tmp_path / "wrong", "alder")
    broken = tmp_path / "broken.xmi"
    broken.write_bytes(b"<xmi:XMI")
    assert modelmill("lint", fine, "--format", form).status == 0
    assert modelmill("lint", wrong, "--format", form).status == 1
    assert modelmill("lint", fine, wrong, "--format", form).status == 1
    assert modelmill("lint", broken, "--format", form).status == 2
    assert modelmill("lint", wrong, broken, "--format", form).status == 2


@pytest.mark.parametrize(
    ("level", "statuses"),
    [("off", (0, 0, 0)), ("note", (0, 0, 1)), ("warning", (0, 1, 1)), ("error", (1, 1, 1))],
)
def test_fail_on_is_the_mildest_that_fails(
    tmp_path: Path, level: str, statuses: tuple[int, ...]
) -> None:
    toml = f'{STRUCTURE}[lint.rules]\n"{UNTYPED}" = "{level}"\n'
    model = project(tmp_path / "model", "alder", toml=toml)
    found = tuple(lint(model, "--fail-on", one).status for one in ("error", "warning", "note"))
    assert found == statuses
    severities = {one["severity"] for one in lint(model).data["findings"]}
    assert severities == (set() if level == "off" else {level})


@pytest.mark.parametrize(
    "content",
    [b"", b"no model", b"\0" * 5000, b'<?xml version="1.0" encoding="idna"?>\n<a/>', b"<a/>"],
)
def test_unreadable_export_ends_with_status_2(tmp_path: Path, content: bytes) -> None:
    export = tmp_path / "model.xmi"
    export.write_bytes(content)
    for form in FORMS:
        answer = modelmill("lint", export, "--format", form)
        assert answer.status == 2 and (answer.out + answer.err).strip()


def test_wrong_use_ends_with_status_2(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    model = project(tmp_path / "models" / "sag")
    nothing = modelmill("lint", "--models", tmp_path / "elsewhere", "--format", "json")
    assert nothing.status == 2 and nothing.data["findings"][0]["rule"] == "build/no-models"
    unknown = modelmill("lint", "sak", "sag", "--format", "json")
    assert unknown.status == 2 and "sag" in unknown.data["findings"][0]["hint"]
    assert modelmill("lint", model, "--format", "pdf").status == 2
    assert modelmill("lint", model, "--fail-on", "never").status == 2
    assert modelmill("lint", tmp_path).status == 2


def test_project_without_readable_settings_ends_with_status_2(tmp_path: Path) -> None:
    model = project(tmp_path / "model")
    (model / "model.toml").write_text("[model\n", encoding="utf-8")
    assert lint(model).status == 2
    (model / "model.toml").write_text(TOML.format(name="model"), encoding="utf-8")
    (model / "model.xmi").unlink()
    assert lint(model).status == 2


# --- Reports ----------------------------------------------------------------------------------


def test_every_model_of_the_home_folder_is_reviewed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    project(Path("models/en"), "alder")
    project(Path("models/to"), "farve")
    answer = modelmill("lint", "--format", "json")
    assert [one["model"] for one in answer.data["models"]] == ["en", "to"]
    assert {one["file"] for one in answer.data["findings"]} == {
        "models/en/model.xmi",
        "models/to/model.xmi",
    }


@pytest.mark.parametrize("form", FORMS)
def test_report_goes_to_a_file(tmp_path: Path, form: str) -> None:
    model = project(tmp_path / "model", "alder")
    file = tmp_path / "new" / "folder" / "report"
    shown = modelmill("lint", model, "--format", form)
    answer = modelmill("lint", model, "--format", form, "--output", file)
    assert answer.status == 1 and answer.out == ""
    written = file.read_bytes()
    assert b"\r" not in written and written.endswith(b"\n")
    assert b"Lille::Bygning1::alder" in written.replace(b"\\:", b":")
    if form != "text":
        assert written.decode() == shown.out
    modelmill("lint", model, "--format", form, "--output", file)
    assert file.read_bytes() == written


def test_report_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    model = project(tmp_path / "model")
    (tmp_path / "occupied").write_text("")
    answer = lint(model, "--output", tmp_path / "occupied" / "report.json")
    assert answer.status == 2 and "cannot be written" in answer.err


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("text", [one for one in TEXTS if "\x1b" not in one and one.isprintable()])
def test_names_of_a_stranger_are_told_in_every_form(tmp_path: Path, form: str, text: str) -> None:
    inside = [Class(text, [Attribute(text, "", notes=text)], notes=text)]
    model = project(tmp_path / "model")
    (model / "model.xmi").write_bytes(write(Model("m", [Package(text or "P", inside)])))
    answer = modelmill("lint", model, "--format", form, "--all")
    assert answer.status == 1
    if form in ("json", "sarif"):
        json.loads(answer.out)
    for line in (answer.out + answer.err).splitlines():
        assert "##[" not in line
        assert "##vso[" not in line or line.startswith("##vso[task.logissue ")
        assert not line.lstrip().startswith("::") or line.startswith(
            ("::error ", "::warning ", "::notice ")
        )


def test_terminal_shows_line_caret_and_what_to_do(tmp_path: Path) -> None:
    model = project(tmp_path / "model", "alder")
    answer = modelmill("lint", model)
    lines = answer.err.splitlines()
    at = next(number for number, one in enumerate(lines) if UNTYPED in one)
    place, source, caret, hint = lines[at : at + 4]
    file, line, column = place.split(": ")[0].rsplit(":", 2)
    text = Path(file).read_text(encoding="utf-8").splitlines()[int(line) - 1]
    assert text[int(column) - 1 :].startswith("<ownedAttribute")
    assert source[caret.index("^") :].startswith("<ownedAttribute")
    assert hint.startswith("    ") and hint.strip()
    assert answer.out.splitlines()[-1].startswith("1 error, by ")


def test_ten_findings_of_a_rule_are_shown_and_the_rest_counted(tmp_path: Path) -> None:
    model = project(tmp_path / "model", "alder", classes=14)
    short, whole = modelmill("lint", model), modelmill("lint", model, "--all")
    assert short.err.count(f"[{UNTYPED}]") == 10
    assert f"4 errors of {UNTYPED} not shown (--all shows them)" in short.err
    assert whole.err.count(f"[{UNTYPED}]") == 14
    assert short.out.splitlines()[-1] == whole.out.splitlines()[-1]


def test_time_of_rules_is_told_beside_the_report(tmp_path: Path) -> None:
    answer = lint(project(tmp_path / "model"), "--profile")
    assert UNTYPED in answer.err and answer.data["findings"] == []


# --- Acceptances ------------------------------------------------------------------------------


def test_accepted_finding_does_not_count_and_keeps_its_reason(tmp_path: Path) -> None:
    toml = accepting(element="Lille::Bygning1::alder")
    model = project(tmp_path / "model", "alder", toml=toml)
    answer = lint(model, "--fail-on", "note")
    assert answer.status == 0 and answer.open == []
    (one,) = answer.data["findings"]
    assert one["accepted"] == "An old system has none." and one["rule"] == UNTYPED
    assert "1 accepted" in modelmill("lint", model).out


def test_code_hosts_are_told_of_accepted_findings_only_when_asked(tmp_path: Path) -> None:
    toml = accepting(element="Lille::Bygning1::alder")
    model = project(tmp_path / "model", "alder", toml=toml)

    def results(*words: str) -> list[dict[str, object]]:
        answer = modelmill("lint", model, "--format", "sarif", *words)
        found: list[dict[str, object]] = json.loads(answer.out)["runs"][0]["results"]
        return found

    assert results() == []
    (one,) = results("--all")
    assert one["suppressions"] == [{"kind": "external", "justification": "An old system has none."}]


def test_acceptance_of_one_element_hides_no_other(tmp_path: Path) -> None:
    toml = accepting(element="Lille::Bygning1::alder")
    model = project(tmp_path / "model", "alder", "farve", toml=toml)
    answer = lint(model)
    assert answer.status == 1 and answer.open == [f"{UNTYPED} Lille::Bygning1::farve"]


def test_acceptance_without_an_element_is_of_the_rule(tmp_path: Path) -> None:
    model = project(tmp_path / "model", "alder", "farve", toml=accepting())
    assert lint(model).open == []


def test_acceptance_that_matches_nothing_is_told(tmp_path: Path) -> None:
    toml = accepting(element="Lille::Bygning1::farve")
    model = project(tmp_path / "model", "alder", toml=toml)
    answer = lint(model)
    assert "profile/unused-acceptance Lille::Bygning1::farve" in answer.open
    assert f"{UNTYPED} Lille::Bygning1::alder" in answer.open


def test_acceptance_of_a_rule_that_was_not_asked_for_is_no_matter(tmp_path: Path) -> None:
    model = project(tmp_path / "model", "alder", toml=accepting())
    assert lint(model, "--set", "temporal").open == []


@pytest.mark.parametrize(
    ("rule", "near"),
    [("structure/attribute-without-typ", UNTYPED), ("lint/attribute-without-type", UNTYPED)],
)
def test_acceptance_of_a_rule_that_there_is_not_is_told(
    tmp_path: Path, rule: str, near: str
) -> None:
    model = project(tmp_path / "model", "alder", toml=accepting(rule))
    (wrong,) = (one for one in lint(model).data["findings"] if one["rule"] == "lint/unknown-rule")
    assert rule in wrong["message"] and near in wrong["hint"]
    assert wrong["file"].endswith("model.toml") and wrong["line"]


def test_what_blocks_artefacts_cannot_be_accepted(tmp_path: Path) -> None:
    model = project(tmp_path / "model", toml=accepting("lint/unknown-set"))
    toml = (model / "model.toml").read_text(encoding="utf-8").replace('"structure"', '"structur"')
    (model / "model.toml").write_text(toml, encoding="utf-8")
    answer = lint(model)
    assert answer.status == 1 and "lint/unknown-set " in answer.open


# --- Settings ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("toml", "rule", "near"),
    [
        ('[lint]\nsets = ["structur"]\n', "lint/unknown-set", '"structure"'),
        ('[lint]\nsets = ["Structure"]\n', "lint/unknown-set", '"structure"'),
        ('[lint]\nsets = ["zzzzzzzz"]\n', "lint/unknown-set", "grunddata-2"),
        (
            '[lint.rules]\n"structure/attribute-without-typ" = "off"\n',
            "lint/unknown-rule",
            f'"{UNTYPED}"',
        ),
        ('[lint.rules]\n"structur" = "off"\n', "lint/unknown-rule", '"structure"'),
        ('[lint.rules]\n"zz/yy" = "off"\n', "lint/unknown-rule", "modelmill explain"),
        (f'[lint.rules]\n"{UNTYPED}" = "warn"\n', "profile/", '"warning"'),
        (f'[lint.rules]\n"{UNTYPED}" = 3\n', "profile/", ""),
        ("[lint]\nset = []\n", "profile/", '"sets"'),
        ('[lint]\nsets = "structure"\n', "profile/", ""),
        ('[lint]\nbaselin = "x.json"\n', "profile/", '"baseline"'),
    ],
)
def test_mistake_in_settings_is_told_with_what_was_meant(
    tmp_path: Path, toml: str, rule: str, near: str
) -> None:
    model = project(tmp_path / "model", toml=toml)
    answer = lint(model)
    (wrong,) = (one for one in answer.data["findings"] if one["rule"].startswith(rule))
    assert near in wrong["hint"] and wrong["hint"]
    assert wrong["file"].endswith("model.toml") and wrong["line"] > 6
    assert answer.status in (1, 2)


def test_mistake_in_the_request_is_told_once(tmp_path: Path) -> None:
    one, two = project(tmp_path / "one"), project(tmp_path / "two")
    answer = lint(one, two, "--set", "structur", "--set", "naming")
    assert answer.status == 2
    (wrong,) = (each for each in answer.data["findings"] if each["rule"] == "lint/unknown-set")
    assert "structure" in wrong["hint"]


def test_level_of_a_set_holds_for_its_rules_and_a_rule_has_the_last_word(tmp_path: Path) -> None:
    model = project(
        tmp_path / "model", "alder", toml=f'{STRUCTURE}[lint.rules]\nstructure = "note"\n'
    )
    assert lint(model).status == 0 and lint(model, "--fail-on", "note").status == 1
    toml = f'{STRUCTURE}[lint.rules]\nstructure = "off"\n"{UNTYPED}" = "warning"\n'
    model = project(tmp_path / "other", "alder", toml=toml)
    assert {one["severity"] for one in lint(model).data["findings"]} == {"warning"}


def test_rule_outside_the_sets_runs_where_it_is_named(tmp_path: Path) -> None:
    toml = f'[lint]\nsets = ["temporal"]\n[lint.rules]\n"{UNTYPED}" = "error"\n'
    assert lint(project(tmp_path / "model", "alder", toml=toml)).status == 1


def test_no_sets_means_no_rules(tmp_path: Path) -> None:
    answer = lint(project(tmp_path / "model", "alder", toml="[lint]\nsets = []\n"))
    assert answer.status == 0 and answer.data["findings"] == []


# --- Explain ----------------------------------------------------------------------------------


def test_explain_lists_every_set() -> None:
    answer = modelmill("explain")
    assert answer.status == 0 and answer.err == ""
    titles = [one.partition(":")[0] for one in answer.out.splitlines() if one[:1].strip()]
    assert set(titles) <= set(all_sets()) and "structure" in titles
    assert answer.out.count(f"  {UNTYPED} ") == 1


def test_explain_lists_a_set_with_the_rules_that_it_shares() -> None:
    answer = modelmill("explain", "fda")
    assert answer.status == 0
    assert "  fda/term-missing " in answer.out and "  structure/multiplicity-missing " in answer.out


def test_explain_shows_a_page() -> None:
    answer = modelmill("explain", UNTYPED)
    assert answer.status == 0
    for word in (UNTYPED, "Why", "Example", "Instead"):
        assert word in answer.out


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("structure/attribute-without-typ", UNTYPED),
        ("FDA", "fda"),
        ("zzz", "modelmill explain"),
        ("", "modelmill explain"),
    ],
)
def test_explain_says_what_was_meant(name: str, near: str, form: str) -> None:
    answer = modelmill("explain", name, "--format", form)
    assert answer.status == 2 and answer.out == "" and near in answer.err


def test_explain_is_data_for_machines() -> None:
    page = modelmill("explain", UNTYPED, "--format", "json").data
    assert [one["rule"] for one in page] == [UNTYPED]
    assert set(page[0]) >= {"title", "why", "example", "instead", "severity", "sources"}
    every = modelmill("explain", "--format", "json").data
    ids = [one["rule"] for one in every]
    assert UNTYPED in ids and len(ids) == len(set(ids))
    ours = modelmill("explain", "structure", "--format", "json").data
    assert {one["rule"].partition("/")[0] for one in ours} == {"structure"}
