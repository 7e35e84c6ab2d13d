"""Real exports, held against counts taken independently of this program.

The corpus is not part of the repository: its files belong to others. Where it is at hand, beside the
checkout or in MODELMILL_CORPUS, every cell of its table must be exact.
"""

from __future__ import annotations

import csv
import os
import shutil
from pathlib import Path

import pytest

from generator.model.counts import counts_of
from generator.model.elements import End, External
from generator.model.graph import Model
from generator.read import read_file

CORPUS = Path(
    os.environ.get("MODELMILL_CORPUS") or Path(__file__).resolve().parents[3] / "shared" / "corpus"
)
TABLE = CORPUS / "COUNTS.tsv"
FILES = (
    [line.split("\t")[0] for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]]
    if TABLE.exists()
    else []
)
TABLE_IS_WRONG = {
    "sc-assocclass/test_associationClass_transformation.qea": {
        "generalizations": 1,  # the other row joins nothing: both its ends are object 0
    },
    "sc-assocclass/test_associationClass_transformation.zip": {
        "associations": 1,  # the other 6 are association classes, which are counted as classes
    },
    "staruml-trio/XMI21-test-model.mdj": {
        "attributes": 32,  # 16 belong to collaborations and 1 to a stereotype, nowhere else counted
        "association_ends": 18,  # 2 belong to a communication path, which is not counted itself
    },
    "openehr-base/openEHR_UML-BASE.mdzip": {
        # `mandatory` of VALIDITY_KIND is there twice: as a literal, and as an attribute
        "literals": 11,
        "attributes": 97,
    },
}
"""Cells of the table that are counted otherwise than all others, with what is really there."""

pytestmark = pytest.mark.skipif(
    not TABLE.exists(), reason=f"no corpus of real exports in {CORPUS}; set MODELMILL_CORPUS to it"
)


def wanted(row: dict[str, str]) -> dict[str, set[int]]:
    """The counts that are right, with the table's own corrections applied."""
    is_stored = row["dialect"].startswith(("EA-qea", "EA-jet"))
    n = {name: int(value) for name, value in row.items() if value and value.isdigit()}
    return {
        "packages": {n["packages"], n["packages"] + n["roots"]},
        "classes": {n["classes"] - n["pseudo_classes"]},
        "datatypes": {n["datatypes"]},
        "enumerations": {n["enumerations"]},
        "literals": {n["enum_literals"] + n["enum_attributes"]},
        "attributes": {n["attributes"] - n["enum_attributes"]},
        # In a database an association class is a line too.
        "associations": {n["associations"], n["associations"] - (is_stored and n["assoc_classes"])},
        "association_ends": {n["assoc_ends"]},
        "generalizations": {n["generalizations"]},
        "constraints": {n["constraints"], max(n["constraints"], n["constraints_ea_ext"])},
    }


def model_of(file: str) -> Model:
    if Path(file).suffix in (".eap", ".eapx") and shutil.which("mdb-json") is None:
        pytest.skip("mdbtools is not installed, and reads .eap files")
    model = read_file(CORPUS / file, file).model
    assert model is not None
    return model


@pytest.mark.parametrize("file", FILES)
def test_everything_that_is_there_is_read(file: str) -> None:
    with TABLE.open(encoding="utf-8", newline="") as table:
        row = next(one for one in csv.DictReader(table, delimiter="\t") if one["file"] == file)
    model = model_of(file)
    found = counts_of(model)
    right = wanted(row) | {name: {n} for name, n in TABLE_IS_WRONG.get(file, {}).items()}
    assert {name: found[name] for name in right if found[name] not in right[name]} == {}


@pytest.mark.parametrize("file", FILES)
def test_nothing_in_the_graph_leads_nowhere(file: str) -> None:
    model = model_of(file)
    for one in model.elements():
        for name in ("owner", "type", "general", "specific", "client", "supplier"):
            key = getattr(one, name, None)
            assert key is None or key in model, f"{one.qualified_name}: {name}"
        assert one.place.line or one.place.row or isinstance(one, External), one.qualified_name
    assert all(
        isinstance(model.association_of(end).qualified_name, str) for end in model.elements(End)
    )


@pytest.mark.parametrize(
    "file", ["dk-bbr/BBR_v2.4_2017.11.16_Bilag_1_-_Datamodel.xmi", "dk-dagi/DAGI.xml"]
)
def test_no_help_of_a_profile_is_taken_for_data(file: str) -> None:
    model = model_of(file)
    marks = ("#NOTES#", "$ea_notes", "<memo>", "Default:", "Description:")
    values = [tag.value for one in model.elements() for tag in one.tags]
    assert values and not [one for one in values if any(mark in one for mark in marks)]


def test_classes_outside_the_export_keep_their_names() -> None:
    file = "citygml3/CityGML_3.0.xml"
    model = model_of(file)
    names = {one.name for one in model.elements(External)}
    assert {"GM_MultiCurve", "AnyFeature"} <= names
    assert not [name for name in names if name.startswith("EAID_")]
