"""Reports of real exports: valid, whole, within bounds, and pointing at the element that is meant."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from generator.app.lint import LintRequest, lint
from generator.report import forms
from generator.report.excerpts import Excerpts
from tests.read.test_corpus import CORPUS
from tests.report.test_markdown import ALLOWED, LONGEST, Shown
from tests.report.test_pipelines import azure_command, github_command, lines_of
from tests.report.test_sarif import VALIDATOR

FILES = (
    "dk-minmodel/MinModel_GDv22_TestQuotesNewLines.xmi",
    "dk-dyr/dyr.xml",
    "iso-19170/ISO_19170-1_Edition_1.xml",
    "md-ballot/BallotDefinition_UML_Model.uml",
    "nl-monumenten/MonumentenMIM.qea",
    "sc-assocclass/test_associationClass_transformation.zip",
)


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the exports of others are not at hand")
@pytest.mark.parametrize("file", FILES)
def test_every_form_tells_every_finding(file: str) -> None:
    (path,) = CORPUS.rglob(Path(file).name)
    report = lint(LintRequest(models=(str(path),)))
    findings, models = report.findings, [(one.model, one.tells) for one in report.models]
    told = {form: forms.render(form, findings, models) for form in ("sarif", "json", "markdown")}
    assert findings.open
    sarif = json.loads(told["sarif"])
    assert not list(VALIDATOR.iter_errors(sarif))
    marks = Counter(
        one["partialFingerprints"]["primaryLocationLineHash"] for one in sarif["runs"][0]["results"]
    )
    assert set(marks.values()) == {1}
    assert len(json.loads(told["json"])["findings"]) == len(findings.found)
    for form, command in (("github", github_command), ("azure", azure_command)):
        *lines, end = lines_of(forms.render(form, findings, models))
        assert end == "" and len(lines) == len(findings.open)
        commands = [one for one in map(command, lines) if one is not None]
        expected = [
            one for one in findings.open if form == "github" or one.severity.value != "note"
        ]
        assert len(commands) == len(expected)
    assert len(told["markdown"]) <= LONGEST and set(Shown(told["markdown"]).tags) <= ALLOWED


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the exports of others are not at hand")
@pytest.mark.parametrize("file", [one for one in FILES if not one.endswith(("qea", "zip"))])
def test_caret_stands_under_an_element(file: str) -> None:
    (path,) = CORPUS.rglob(Path(file).name)
    excerpts = Excerpts(120)
    found = lint(LintRequest(models=(str(path),))).findings.open
    places = [one.place for one in found if one.element]
    assert places
    for place in places:
        shown = excerpts.at(place)
        assert shown is not None and shown[0][shown[1] :].startswith("<"), place
