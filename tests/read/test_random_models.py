"""Whatever model somebody describes, its export reads back as that model, in every form.

What is expected is told from the description alone, without a reader.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings

from generator.model.elements import (
    Association as GraphAssociation,
    Attribute as GraphAttribute,
    Classifier as GraphClassifier,
    Constraint as GraphConstraint,
    End as GraphEnd,
    External,
    Generalization,
    Literal as GraphLiteral,
    Package as GraphPackage,
    Property,
)
from generator.model.graph import Model as Graph
from generator.read import read
from generator.read.source import Source
from tests.authoring import ea_tables, ea_xmi, eclipse, xmi1
from tests.authoring.ea_model import (
    Association,
    Attribute,
    Classifier,
    Enumeration,
    Model,
    Package,
)
from tests.authoring.random_models import models

FORMS = {
    "ea 2.5.1": lambda model: ea_xmi.write(model),
    "ea 2.4.1": lambda model: ea_xmi.write(model, xmi="2.4.1"),
    "ea 2.1": lambda model: ea_xmi.write(model, xmi="2.1", encoding="windows-1252"),
    "ea 1.1": xmi1.write,
    "ea repository": lambda model: ea_tables.write_qea(model, with_root=False),
    "ea native": ea_tables.write_native,
    "eclipse": eclipse.write,
}
_CLASSES = {"DataType": "dataType", "Enumeration": "enumeration"}
"""What XMI 1.1 of Enterprise Architect writes as a class, and how it says what it is."""
Line = tuple[object, ...]


@pytest.mark.parametrize("form", FORMS)
@settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(model=models())
def test_every_model_reads_back_as_it_was_described(form: str, model: Model) -> None:
    reading = read(Source("model.xmi", FORMS[form](model)))
    assert reading.model is not None, reading.diagnostics
    assert Counter(read_lines(reading.model, form)) == Counter(described_lines(model, form))


# -- what was described -------------------------------------------------------------------------
def described_lines(model: Model, form: str) -> Iterator[Line]:
    """One line for each element, with everything the form can hold of it."""
    top = () if form.startswith("ea") else (model.name,)
    if top:
        yield ("package", model.name)
    for package in model.packages:
        yield from _package_lines(package, top, form)


def _package_lines(package: Package, above: tuple[str, ...], form: str) -> Iterator[Line]:
    path = (*above, _name(package.name))
    yield "package", "::".join(path)
    for member in package.members:
        if isinstance(member, Package):
            yield from _package_lines(member, path, form)
        elif isinstance(member, Classifier):
            yield from _classifier_lines(member, "::".join(path), form)
        elif isinstance(member, Association):
            yield from _association_lines(member, form)


def _classifier_lines(one: Classifier, path: str, form: str) -> Iterator[Line]:
    here = f"{path}::{_name(one.name)}"
    metaclass, marks = one.metaclass, list(one.stereotypes)
    if form == "ea 1.1" and metaclass in _CLASSES:
        metaclass, marks = "Class", [*marks, _CLASSES[metaclass]]
    abstract = one.is_abstract and not isinstance(one, Enumeration)
    yield metaclass, here, abstract, tuple(sorted(marks)), _text(one.notes)
    for parent in one.parents:
        yield "generalization", here, _name(parent)
    for rule in one.constraints:
        yield "constraint", here, rule.name, rule.text, rule.type
    for attribute in one.attributes:
        yield ("attribute", here, *_attribute_line(attribute))
    if isinstance(one, Enumeration):
        for literal in one.literals:
            yield "literal", here, _name(literal.name), literal.code or None


def _attribute_line(one: Attribute) -> Line:
    upper = one.upper
    return (
        _name(one.name),
        _name(one.type),
        f"{one.lower}..{upper}",
        one.initial,
        one.is_id,
        one.is_ordered,
        one.is_unique,
        one.is_derived,
        one.is_read_only,
        _text(one.notes),
    )


def _association_lines(one: Association, form: str) -> Iterator[Line]:
    ends = []
    for end, other in ((one.source, one.target), (one.target, one.source)):
        card = end.multiplicity
        if card is None and form == "eclipse":
            card = "1"  # UML's default holds where the form has no silence
        bounds = None if card is None else _bounds(card)
        ends.append(
            (
                _name(end.name),
                _name(end.of),
                bounds,
                other.aggregation,
                end.is_ordered,
                bool(end.navigable),
            )
        )
    yield "association", _name(one.name), tuple(sorted(ends, key=repr))


def _bounds(card: str) -> str:
    lower, dots, upper = card.partition("..")
    return f"{lower}..{upper}" if dots else "0..*" if card == "*" else f"{card}..{card}"


def _name(name: str) -> str:
    return " ".join(name.split())


def _text(notes: str) -> str:
    return "\n".join(line for line in notes.split("\n")).strip()


# -- what was read --------------------------------------------------------------------------------
def read_lines(model: Graph, form: str) -> Iterator[Line]:
    """The same lines from a graph."""
    for one in model.elements():
        if form == "ea 1.1" and one.metaclass == "DataType":
            continue  # what types that were typed by hand become there
        if isinstance(one, GraphPackage):
            yield "package", one.qualified_name
        elif isinstance(one, GraphClassifier) and not isinstance(one, External):
            marks = tuple(sorted(name.rpartition("::")[2] for name in one.stereotypes))
            text = one.documentation[0].text if one.documentation else ""
            yield one.metaclass, one.qualified_name, one.is_abstract, marks, text
        elif isinstance(one, Generalization):
            specific, general = model.get(one.specific), model.get(one.general)
            yield "generalization", specific.qualified_name, general.name
        elif isinstance(one, GraphConstraint):
            owner = model.owner(one)
            assert owner is not None
            yield "constraint", owner.qualified_name, one.name, one.body, one.language
        elif isinstance(one, GraphAttribute):
            yield ("attribute", *_read_attribute(model, one))
        elif isinstance(one, GraphLiteral):
            owner = model.owner(one)
            assert owner is not None
            yield "literal", owner.qualified_name, one.name, one.code
        elif isinstance(one, GraphAssociation):
            ends = (_read_end(model, end) for end in model.ends(one))
            yield "association", one.name, tuple(sorted(ends, key=repr))


def _read_attribute(model: Graph, one: GraphAttribute) -> Line:
    owner = model.owner(one)
    assert owner is not None
    return (
        owner.qualified_name,
        one.name,
        _type(model, one),
        str(one.multiplicity),
        one.default,
        one.is_id,
        one.is_ordered,
        one.is_unique,
        one.is_derived,
        one.is_read_only,
        one.documentation[0].text if one.documentation else "",
    )


def _read_end(model: Graph, end: GraphEnd) -> Line:
    bounds = None if end.multiplicity is None else str(end.multiplicity)
    return (
        end.name,
        _type(model, end),
        bounds,
        end.aggregation.value,
        end.is_ordered,
        end.is_navigable,
    )


def _type(model: Graph, one: Property) -> str | None:
    found = model.type_of(one)
    return None if found is None else found.name
