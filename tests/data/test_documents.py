"""JSON documents: what the profile's JSON Schema refuses, `validate` finds, and where it stands."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.data.delivered import held, told
from tests.proof.documents import Documents
from tests.proof.projects import designs_of, profiles
from tests.proof.test_documents import schemas_of


@pytest.mark.parametrize("profile", profiles())
def test_what_the_schema_refuses_is_found(profile: str, tmp_path: Path) -> None:
    designs, documents = designs_of(profile), Documents(schemas_of(profile))
    file = tmp_path / "delivery.json"

    def found(document: object) -> set[tuple[str, str]]:
        file.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        return told(designs, file)

    # A document made from a schema alone refers to objects that are not there.
    already = found(documents.right())
    schema_rules = ("type", "required", "length", "pattern", "code", "unknown-property")
    assert not any(rule.endswith(schema_rules) for rule, _verdict in already), already
    missed = [
        f"{wrong.keyword} at {wrong.steps}"
        for wrong in documents.wrong()
        if isinstance(wrong.document, dict) and not found(wrong.document) - already
    ]
    assert missed == []


def test_objects_line_by_line_and_in_an_array(tmp_path: Path) -> None:
    designs = designs_of("sygefravaer/registrering")
    people = [{"cprNummer": "0101364001"}, {"cprNummer": "3213364001"}]
    lines = tmp_path / "person.ndjson"
    lines.write_text("\n".join(map(json.dumps, people)), encoding="utf-8")
    array = tmp_path / "person.json"
    array.write_text(json.dumps(people), encoding="utf-8")
    for file in (lines, array):
        with held(designs, file, with_personal=True) as outcome:
            (one,) = outcome.violations.all(None)
        assert (one.rule, one.row) == ("Person.cprNummer/pattern", 2)
        assert dict(one.values) == {"cprNummer": "3213364001"}


def test_place_of_a_part_is_told(tmp_path: Path) -> None:
    part = {"id": "11111111-1111-4111-8111-111111111111", "aar": 2023, "arbejdstimer": -1}
    job = {"ansaettelsesnoegle": "A1", "muligArbejdstid": {"2023": part}}
    file = tmp_path / "delivery.json"
    file.write_text(json.dumps({"ansaettelsesforhold": [{}, job]}), encoding="utf-8")
    with held(designs_of("sygefravaer/registrering"), file) as outcome:
        (one,) = outcome.violations.of("MuligArbejdstid.arbejdstimer/minimum", None)
    assert one.path == '$.ansaettelsesforhold[1].muligArbejdstid["2023"]'
