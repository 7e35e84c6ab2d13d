"""What every export we author must hold: it parses, its ids are unique, and its references resolve."""

from __future__ import annotations

import re
from collections import Counter
from xml.etree import ElementTree

import pytest

from tests.authoring.ea_xmi import (
    Association,
    AssociationClass,
    Attribute,
    Box,
    Class,
    Constraint,
    DataType,
    Dependency,
    Diagram,
    End,
    Enumeration,
    GeneralizationSet,
    Literal,
    Model,
    Package,
    write,
)
from tests.authoring.described import described, export_of, names
from tests.authoring.sygefravaer import EXPORT, sickness_absence

_FORMS = ("2.5.1", "2.4.1", "2.1")
_REFERENCE = re.compile(r"(EAID|EAPK|EAJava)_")
_REFERRING = {
    "general",
    "association",
    "associationEnd",
    "supplier",
    "client",
    "subject",
    "source",
    "target",
}


def _everything() -> Model:
    """A model with one of each thing the writer knows."""
    things = Package(
        "Ting",
        [
            Class(
                "Overting",
                is_abstract=True,
                stereotypes=("FeatureType",),
                tags={"egen tag": "værdi"},
            ),
            Class(
                "Ting",
                [
                    Attribute("mærke", "Kode", is_id=True),
                    Attribute(
                        "rækkefølge", "xsd:string", "0", "*", is_ordered=True, is_unique=False
                    ),
                    Attribute("afledt", "Integer", is_derived=True, is_read_only=True, initial="1"),
                    Attribute("punkt", "GM_Point", "2", "5"),
                ],
                parents=("Overting", "Anden"),
                constraints=[Constraint("c", "inv: self.mærke->size() < 2")],
            ),
            Class("Anden", notes="En note med <b>HTML</b>\nog to linjer."),
            DataType("Valg", [Attribute("a", "Integer")], stereotypes=("Union",)),
            Enumeration(
                "Kode", literals=[Literal("første", "1"), Literal("anden", "01", da="den anden")]
            ),
            Association(
                "har",
                End("ejer", "Ting", "1", aggregation="composite"),
                End("del", "Anden", navigable=True),
            ),
            Association(
                "", End("", "Ting"), End("", "Ting"), [End("tredje", "Anden", "*")], key="tre"
            ),
            AssociationClass(
                "Led",
                [Attribute("fra", "Date")],
                source=End("a", "Ting", "*"),
                target=End("b", "Anden"),
            ),
            GeneralizationSet("sæt", "Overting", ["Ting"], is_disjoint=True),
            Dependency("bruger", "Ting", "Kode"),
        ],
        [
            Diagram(
                "Tegning",
                {
                    "Ting": Box(10, 10, 100, 80),
                    "Anden": Box(300, 10, 100, 80),
                    "Overting": Box(10, 300, 90, 70),
                },
            )
        ],
    )
    return Model("alt", [Package("Rod", [things])], stubs=("GM_Point",))


@pytest.mark.parametrize("encoding", ["UTF-8", "windows-1252"])
@pytest.mark.parametrize("form", _FORMS)
@pytest.mark.parametrize(
    "model",
    [_everything(), sickness_absence(), *map(described, names())],
    ids=["everything", "sygefravaer", *names()],
)
def test_ids_are_unique_and_references_resolve(model: Model, form: str, encoding: str) -> None:
    """In the UML part no id occurs twice, and every reference of the file leads somewhere."""
    root = ElementTree.fromstring(write(model, xmi=form, encoding=encoding))  # type: ignore[arg-type]
    xmi = root.tag.partition("}")[0] + "}"
    uml, extension = (
        next(each for each in root if each.tag.endswith(name)) for name in ("Model", "Extension")
    )
    counted = Counter(each.get(f"{xmi}id") for each in uml.iter() if each.get(f"{xmi}id"))
    lines = {each.get(f"{xmi}idref") for each in extension.iter("connector")}
    known = set(counted) | lines | {each.get(f"{xmi}id") for each in extension.iter()}
    references = {
        value
        for each in root.iter()
        for name, value in each.attrib.items()
        if (name in _REFERRING or name == f"{xmi}idref" or name.startswith("base_"))
        and _REFERENCE.match(value)
    }
    assert [each for each, count in counted.items() if count > 1] == []
    assert sorted(references - known) == []


def test_bytes_are_the_same_again() -> None:
    """Two runs give one file, and the committed model is the one the script writes."""
    assert write(_everything()) == write(_everything())
    assert write(sickness_absence()) == EXPORT.read_bytes()
    for name in names():
        assert write(described(name)) == export_of(name).read_bytes(), name


def test_key_keeps_the_id_of_a_renamed_class() -> None:
    """A class that is renamed and told its old name as key keeps its id."""
    old, new = (
        Model("m", [Package("P", [each])]) for each in (Class("Før"), Class("Efter", key="Før"))
    )
    assert re.findall(rb"EAID_\w+", write(old))[0] == re.findall(rb"EAID_\w+", write(new))[0]
