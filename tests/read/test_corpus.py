"""Real exports, held against counts taken independently of this program.

The corpus is not part of the repository: its files belong to others. Where it is at hand, beside the
checkout or in MODELMILL_CORPUS, every cell of its table must be exact.
"""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest

from generator.model.counts import counts_of
from generator.model.elements import End, External
from generator.read import read_file

CORPUS = Path(
    os.environ.get("MODELMILL_CORPUS") or Path(__file__).resolve().parents[3] / "shared" / "corpus"
)
TABLE = CORPUS / "COUNTS.tsv"
READ = (
    "aas/IDTA-01001-3-0-1.norm.xmi",
    "cacore/sdkexample.xmi",
    "citygml3/CityGML_3.0.xml",
    "ddi-cdi/ddi-cdi_canonical.xmi",
    "dk-bbr/BBR_v2.4_2017.11.16_Bilag_1_-_Datamodel.xmi",
    "dk-dagi/DAGI.xml",
    "dk-dyr/dyr.xml",
    "dk-minmodel/MinModel_GDv22.xmi",
    "dk-minmodel/MinModel_GDv22_TestQuotesNewLines.xmi",
    "dk-org-ap/org-ap-29-10-2024.xml",
    "epo/eAccess.xml",
    "hl7-elm/elm.xmi",
    "iso-19103/ISO_19103_Edition_2.xml",
    "iso-19170/ISO_19170-1_Edition_1.xml",
    "jh-trio/genmymodel.xmi",
    "jh-trio/modelio.xmi",
    "jh-trio/umldesigner.uml",
    "nl-inkomen/InkomenMIM.xml",
    "nl-mim-toolbox/MIM-testmodellen.xmi",
    "nl-monumenten/MonumentenMIM.xml",
    "ocl-royal/royalandloyal.uml",
    "tapi/TapiCommon.uml",
    "tapi/TapiTopology.uml",
    "usdm/USDM_UML.xmi",
)

pytestmark = pytest.mark.skipif(
    not TABLE.exists(), reason=f"no corpus of real exports in {CORPUS}; set MODELMILL_CORPUS to it"
)


def wanted(row: dict[str, str]) -> dict[str, set[int]]:
    """The counts that are right, with the table's own corrections applied."""
    n = {name: int(value) for name, value in row.items() if value and value.isdigit()}
    return {
        "packages": {n["packages"], n["packages"] + n["roots"]},
        "classes": {n["classes"] - n["pseudo_classes"]},
        "datatypes": {n["datatypes"]},
        "enumerations": {n["enumerations"]},
        "literals": {n["enum_literals"] + n["enum_attributes"]},
        "attributes": {n["attributes"] - n["enum_attributes"]},
        "associations": {n["associations"]},
        "association_ends": {n["assoc_ends"]},
        "generalizations": {n["generalizations"]},
        "constraints": {n["constraints"], max(n["constraints"], n["constraints_ea_ext"])},
    }


@pytest.mark.parametrize("file", READ)
def test_everything_that_is_there_is_read(file: str) -> None:
    with TABLE.open(encoding="utf-8", newline="") as table:
        row = next(one for one in csv.DictReader(table, delimiter="\t") if one["file"] == file)
    model = read_file(CORPUS / file, file).model
    assert model is not None
    found = counts_of(model)
    assert {
        name: found[name] for name, right in wanted(row).items() if found[name] not in right
    } == {}


@pytest.mark.parametrize("file", READ)
def test_nothing_in_the_graph_leads_nowhere(file: str) -> None:
    model = read_file(CORPUS / file, file).model
    assert model is not None
    for one in model.elements():
        for name in ("owner", "type", "general", "specific", "client", "supplier"):
            key = getattr(one, name, None)
            assert key is None or key in model, f"{one.qualified_name}: {name}"
        assert one.place.line or isinstance(one, External), one.qualified_name
    assert all(
        isinstance(model.association_of(end).qualified_name, str) for end in model.elements(End)
    )


@pytest.mark.parametrize(
    "file", ["dk-bbr/BBR_v2.4_2017.11.16_Bilag_1_-_Datamodel.xmi", "dk-dagi/DAGI.xml"]
)
def test_no_help_of_a_profile_is_taken_for_data(file: str) -> None:
    model = read_file(CORPUS / file, file).model
    assert model is not None
    marks = ("#NOTES#", "$ea_notes", "<memo>", "Default:", "Description:")
    values = [tag.value for one in model.elements() for tag in one.tags]
    assert values and not [one for one in values if any(mark in one for mark in marks)]


def test_classes_outside_the_export_keep_their_names() -> None:
    file = "citygml3/CityGML_3.0.xml"
    model = read_file(CORPUS / file, file).model
    assert model is not None
    names = {one.name for one in model.elements(External)}
    assert {"GM_MultiCurve", "AnyFeature"} <= names
    assert not [name for name in names if name.startswith("EAID_")]
