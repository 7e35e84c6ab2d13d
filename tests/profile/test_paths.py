"""What a path means, also in models whose names are not as simple as one would wish."""

from __future__ import annotations

import pytest

from generator.model.graph import Model
from generator.profile.paths import Miss, Paths
from tests.profile.models import Sketch, absence


def found(model: Model, path: str, preferred: tuple[int, ...] = ()) -> str:
    """The qualified name of what a path leads to, or the rule that says why not."""
    one = model.index(Paths).find(path, preferred)
    return one.rule if isinstance(one, Miss) else one.qualified_name


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("Person", "Sygefravær::Person"),
        ("Sygefravær::Person", "Sygefravær::Person"),
        ("Sygefravær", "Sygefravær"),
        ("Person.cprNummer", "Sygefravær::Person::cprNummer"),
        ("Sygefravær::Person.cprNummer", "Sygefravær::Person::cprNummer"),
        ("Sygefravær::Person::cprNummer", "Sygefravær::Person::cprNummer"),
        ("Person::cprNummer", "Sygefravær::Person::cprNummer"),
        ("Fraværsårsag.1100", "Sygefravær::Fraværsårsag::1100"),
        ("Person.ansættelse", "Sygefravær::::ansættelse"),
        ("Fraværsperiode.Ansættelsesforhold", "Sygefravær::::"),  # the end there has no name
        ("Aktør.navn", "Sygefravær::Aktør::navn"),
        ("Person.navn", "profile/unknown-attribute"),  # it is Aktør's
        ("Person.person", "profile/unknown-attribute"),  # its own end, not one that it reaches
        ("person", "profile/unknown-class"),
        ("", "profile/unknown-class"),
        (".", "profile/unknown-class"),
        ("Person.", "profile/unknown-attribute"),
        (".Person", "profile/unknown-class"),
        ("::", "profile/unknown-class"),
        ("." * 100_000, "profile/unknown-class"),
    ],
)
def test_a_path_leads_to_one_element_or_says_why_not(path: str, name: str) -> None:
    assert found(absence(), path) == name


def _twins() -> tuple[Sketch, list[int]]:
    sketch = Sketch("A")
    inner = sketch.package("B", sketch.top)
    keys = []
    for package in (sketch.top, inner):
        keys.append(sketch.entity("Adresse", package).key)
        sketch.attribute(sketch.entity("C.D", package), "e.f")
    return sketch, keys


def test_a_name_that_two_classes_have_is_ambiguous() -> None:
    model = _twins()[0].model()
    one = model.index(Paths).find("Adresse")
    assert isinstance(one, Miss)
    assert one.rule == "profile/ambiguous"
    assert one.hint == 'Write one of "A::Adresse" or "A::B::Adresse".'


def test_as_much_of_the_qualified_name_as_is_needed_tells_twins_apart() -> None:
    model = _twins()[0].model()
    assert found(model, "B::Adresse") == "A::B::Adresse"
    assert found(model, "A::Adresse") == "A::Adresse"


def test_what_is_selected_comes_first() -> None:
    sketch, keys = _twins()
    assert found(sketch.model(), "Adresse", (keys[1],)) == "A::B::Adresse"


def test_names_may_hold_dots() -> None:
    model = _twins()[0].model()
    assert found(model, "A::C.D.e.f") == "A::C.D::e.f"
    assert found(model, "B::C.D") == "A::B::C.D"


def test_twins_in_one_package_must_be_renamed_in_the_tool() -> None:
    sketch = Sketch("A")
    sketch.entity("B"), sketch.entity("B")
    one = sketch.model().index(Paths).find("B")
    assert isinstance(one, Miss)
    assert "rename" in one.hint


def test_a_class_comes_before_a_package_of_its_name() -> None:
    sketch = Sketch("A")
    sketch.entity("A")
    assert found(sketch.model(), "A") == "A::A"


def test_both_ends_of_an_association_with_itself_are_reached() -> None:
    sketch = Sketch("A")
    person = sketch.entity("Person")
    sketch.associate((person, "leder", "0..1"), (person, "medarbejder", "0..*"), name="x")
    model = sketch.model()
    assert found(model, "Person.leder") == "A::x::leder"
    assert found(model, "Person.medarbejder") == "A::x::medarbejder"


def test_two_unnamed_ends_at_one_class_are_ambiguous() -> None:
    sketch = Sketch("A")
    person, job = sketch.entity("Person"), sketch.entity("Job")
    for name in ("x", "y"):
        sketch.associate((person, "", "1..1"), (job, "", "0..*"), name=name)
    assert found(sketch.model(), "Person.Job") == "profile/ambiguous"
