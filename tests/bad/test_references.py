"""References that lead in circles or to what does not answer."""

from __future__ import annotations

from generator.model.elements import Association, Element, End
from generator.model.graph import Model
from generator.read import read
from generator.read.source import Source

_FRAME = """<xmi:XMI xmlns:xmi="http://www.omg.org/spec/XMI/20131001" xmlns:uml="http://www.omg.org/spec/UML/20161101">
<uml:Model xmi:id="m" name="Model">{}</uml:Model></xmi:XMI>"""


def model_of(inside: str) -> Model:
    model = read(Source("model.xmi", _FRAME.format(inside).encode())).model
    assert model is not None
    return model


def test_what_stands_in_itself_again_and_again_is_owned_by_the_first() -> None:
    again = '<nestedClassifier xmi:type="uml:Class" xmi:id="k" name="Kasse"/>' * 3
    model = model_of(
        f'<packagedElement xmi:type="uml:Class" xmi:id="k" name="Kasse">{again}</packagedElement>'
    )
    boxes = [one for one in model.elements() if one.name == "Kasse"]
    assert [paths(model, one) for one in boxes] == ["Model", *["Model::Kasse"] * 3]


def paths(model: Model, one: Element) -> str:
    above = model.owner(one)
    names: list[str] = []
    while above is not None and len(names) < 10:
        names.insert(0, above.name)
        above = model.owner(above)
    return "::".join(names)


def test_an_end_that_its_association_does_not_name_is_its_end_all_the_same() -> None:
    model = model_of(
        '<packagedElement xmi:type="uml:Class" xmi:id="k" name="Kasse"/>'
        '<packagedElement xmi:type="uml:Association" xmi:id="f" memberEnd="f1 gone">'
        '<ownedEnd xmi:type="uml:Property" xmi:id="f1" name="den ene" type="k" association="f"/>'
        '<ownedEnd xmi:type="uml:Property" xmi:id="f2" name="den anden" type="k" association="f"/>'
        "</packagedElement>"
    )
    (line,) = model.elements(Association)
    assert {one.name for one in model.ends(line)} >= {"den ene", "den anden"}
    assert all(model.association_of(end) is line for end in model.elements(End))


def test_an_end_of_something_that_joins_nothing_is_no_end() -> None:
    model = model_of(
        '<packagedElement xmi:type="uml:Class" xmi:id="k" name="Kasse">'
        '<ownedAttribute xmi:type="uml:Property" xmi:id="a" name="låg" type="k" association="k"/>'
        "</packagedElement>"
    )
    assert model.elements(End) == ()
    assert [one.name for one in model.elements()] == ["Model", "Kasse", "låg"]
