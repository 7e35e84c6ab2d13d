"""Profiles applied: the narrower model and the settings."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, Place, Severity, has_errors
from generator.model.elements import (
    Association,
    Attribute,
    Class,
    Classifier,
    Comment,
    Constraint,
    Dependency,
    Diagram,
    Element,
    End,
    Enumeration,
    Generalization,
    GeneralizationSet,
    Kind,
    Literal,
    Multiplicity,
    Package,
    Property,
    Shape,
    Tag,
)
from generator.model.graph import Model, Relation
from generator.profile.apply import apply
from generator.profile.load import load_project
from generator.profile.profile import Facets, Narrowed, Project
from tests.profile.models import Sketch, absence

HEAD = '[model]\nid = "m"\nversion = "1.0.0"\nexport = "model.xmi"\n'


class Applied:
    """A profile `a`, written as in `model.toml`, applied to a model."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        (folder / "model.xmi").touch()

    def project(self, text: str) -> Project:
        """The project of a `model.toml` in which nothing is wrong by itself."""
        (self._folder / "model.toml").write_text(HEAD + text, encoding="utf-8")
        project, found = load_project(self._folder, "m")
        assert project is not None
        assert found == ()
        return project

    def __call__(self, model: Model, text: str) -> tuple[Narrowed, tuple[Diagnostic, ...]]:
        project = self.project(text)
        narrowed, found = apply(model, project, project.profiles[0])
        _check_soundness(narrowed.model)
        return narrowed, found

    def fine(self, model: Model, text: str) -> Narrowed:
        """The same, where there is nothing to say but notes."""
        narrowed, found = self(model, text)
        assert [one for one in found if one.severity is not Severity.NOTE] == []
        return narrowed


@pytest.fixture
def applied(tmp_path: Path) -> Applied:
    return Applied(tmp_path)


# -- selection ------------------------------------------------------------------------------
@pytest.mark.parametrize("text", ["", "[profiles.a]\n", '[profiles.a.map]\nkey = "none"\n'])
def test_a_profile_that_takes_everything_keeps_the_very_model(applied: Applied, text: str) -> None:
    model = absence()
    assert applied.fine(model, text).model is model


def test_a_root_around_everything_keeps_the_very_model(applied: Applied) -> None:
    model = absence()
    assert applied.fine(model, 'root = "Sygefravær"\n').model is model


def test_what_is_required_comes_along(applied: Applied) -> None:
    narrower = applied.fine(absence(), _include("Ansættelsesforhold")).model
    assert _names(narrower, Class) == ["Aktør", "Person", "Ansættelsesforhold"]
    assert _names(narrower, Enumeration) == ["Kommune", "Lønform"]
    assert _names(narrower, End) == ["person", "ansættelse", "leder", "ledet"]


def test_only_what_is_included_stays_where_nothing_comes_along(applied: Applied) -> None:
    narrowed, found = applied(absence(), _include("Lønform", "Date", reach="none"))
    assert found == ()
    assert _names(narrowed.model, Classifier) == ["Date", "Lønform"]
    assert _names(narrowed.model, Literal) == ["maaned", "time"]


def test_everything_that_is_reached_comes_along(applied: Applied) -> None:
    narrower = applied.fine(absence(), _include("Person", reach="all")).model
    assert len(narrower.elements(Class)) == 4


def test_keys_and_order_stay(applied: Applied) -> None:
    model = absence()
    narrower = applied.fine(model, _include("Fraværsperiode")).model
    kept = {one.key for one in narrower.elements()}
    assert [one.key for one in narrower.elements()] == [
        one.key for one in model.elements() if one.key in kept
    ]
    assert all(model.get(one.key) == one for one in narrower.elements())


def test_members_can_be_excluded(applied: Applied) -> None:
    text = '[profiles.a.select]\nexclude = ["Person.alder", "Lønform.time", "Ansættelsesforhold.leder"]\n'
    model = absence()
    narrower = applied.fine(model, text).model
    gone = {one.name for one in model.elements() if one.key not in narrower}
    assert gone == {"alder", "time", "", "leder", "ledet"}
    assert len(narrower.elements(Association)) == len(model.elements(Association)) - 1


def test_a_package_means_the_classes_in_it(applied: Applied) -> None:
    sketch = Sketch()
    inner = sketch.package("Inner", sketch.top)
    for name in ("B", "C"):
        sketch.entity(name, inner)
    sketch.entity("A")
    model = sketch.model()
    assert _names(applied.fine(model, _include("Inner")).model, Class) == ["B", "C"]
    text = '[profiles.a.select]\nexclude = ["M::Inner"]\n'
    assert _names(applied.fine(model, text).model, Element) == ["M", "A"]


def test_a_root_takes_what_its_classes_need_from_outside(applied: Applied) -> None:
    sketch = Sketch()
    inner, other = sketch.package("Inner", sketch.top), sketch.package("Other", sketch.top)
    text, unused = sketch.primitive("Text"), sketch.entity("A", other)
    sketch.entity("Unused", other)
    inside = sketch.entity("A", inner)
    sketch.attribute(inside, "name", text)
    sketch.associate((inside, "inside", "0..1"), (unused, "outside", "0..*"))
    narrowed, found = applied(
        sketch.model(), 'root = "Inner"\n[profiles.a.narrow]\n"A.name" = { max-length = 3 }\n'
    )
    assert _names(narrowed.model, Classifier) == ["Text", "A"]
    assert _names(narrowed.model, Package) == ["M", "Inner"]
    assert [one.rule for one in found] == ["profile/left-out"]
    assert list(narrowed.settings.facets.values()) == [Facets(max_length=3)]


def test_a_mandatory_association_class_comes_along_and_an_optional_one_does_not(
    applied: Applied,
) -> None:
    for bounds, kept in (("1..1", ["A", "B", "Link"]), ("0..1", ["A"])):
        sketch = Sketch()
        a, b = sketch.entity("A"), sketch.entity("B")
        link = sketch.entity("Link", is_association=True)
        sketch.associate((a, "a", "0..*"), (b, "b", bounds), through=link)
        assert _names(applied.fine(sketch.model(), _include("A")).model, Class) == kept
        both = applied.fine(sketch.model(), _include("A", "B")).model
        assert ("Link" in _names(both, Class)) == (bounds == "1..1")
        whole = applied.fine(sketch.model(), _include("Link")).model
        assert _names(whole, Class) == ["A", "B", "Link"]
        assert _names(whole, End) == ["a", "b"]


def test_a_lost_association_class_is_noted(applied: Applied) -> None:
    sketch = Sketch()
    a, b = sketch.entity("A"), sketch.entity("B")
    link = sketch.entity("Link", is_association=True)
    sketch.associate((a, "a", "0..*"), (b, "b", "0..*"), through=link)
    _narrowed, found = applied(sketch.model(), _include("A", "B"))
    assert [(one.rule, one.element) for one in found] == [
        ("profile/left-out", "M::A"),
        ("profile/left-out", "M::B"),
    ]


def test_bounds_of_an_n_ary_association_require_nothing(applied: Applied) -> None:
    sketch = Sketch()
    classes = [sketch.entity(name) for name in "ABC"]
    sketch.associate(*((one, one.name.lower(), "1..1") for one in classes))
    narrowed, found = applied(sketch.model(), _include("A", "B"))
    assert _names(narrowed.model, Element) == ["M", "A", "B"]
    assert {one.rule for one in found} == {"profile/left-out"}


def test_the_types_of_qualifiers_come_along(applied: Applied) -> None:
    sketch = Sketch()
    a, b, text = sketch.entity("A"), sketch.entity("B"), sketch.primitive("Text")
    first, _second = sketch.associate((a, "a", "1..1"), (b, "b", "0..*"))
    sketch.qualify(first, "number", text)
    narrower = applied.fine(sketch.model(), _include("B")).model
    assert _names(narrower, Classifier) == ["A", "B", "Text"]
    assert _names(narrower, Attribute) == ["number"]
    _narrowed, found = applied(sketch.model(), '[profiles.a.select]\nexclude = ["Text"]\n')
    assert [one.rule for one in found] == ["profile/dangling-reference"] * len(found) != []


def test_a_circle_of_superclasses_ends(applied: Applied) -> None:
    sketch = Sketch()
    a, b = sketch.entity("A"), sketch.entity("B")
    sketch.kind_of(a, b), sketch.kind_of(b, a)
    assert _names(applied.fine(sketch.model(), _include("A")).model, Class) == ["A", "B"]


def test_what_hangs_on_the_classes_goes_with_them(applied: Applied) -> None:
    sketch = Sketch()
    inner = sketch.package("Inner", sketch.top)
    a, b, c = (sketch.entity(name, inner) for name in "ABC")
    one, other = sketch.kind_of(b, a), sketch.kind_of(c, a)
    sketch.add(GeneralizationSet, "set", inner, generalizations=(one.key, other.key))
    sketch.add(Dependency, "stays", inner, client=a.key, supplier=b.key)
    sketch.add(Dependency, "goes", inner, client=a.key, supplier=c.key)
    sketch.add(Dependency, "leads nowhere", inner, client=a.key, supplier=999)
    sketch.add(Comment, "of the class", c, body="")
    sketch.add(Comment, "of the package", inner, body="")
    shapes = tuple(Shape(each.key, 0, 0, 1, 1) for each in (a, c))
    sketch.add(Diagram, "both", sketch.top, shapes=shapes)
    sketch.add(Diagram, "only C", inner, shapes=shapes[1:])
    rule = sketch.add(Constraint, "on both", inner, body="")
    for each in (a, c):
        sketch.relate(rule, each, Relation.CONSTRAINS)
    sketch.relate(sketch.add(Constraint, "on A", a, body=""), a, Relation.CONSTRAINS)
    narrower = applied.fine(sketch.model(), '[profiles.a.select]\nexclude = ["C"]\n').model
    kept = [one.name for one in narrower.elements() if one.name]
    assert kept == ["M", "Inner", "A", "B", "set", "stays", "of the package", "both", "on A"]
    assert narrower.elements(GeneralizationSet)[0].generalizations == (one.key,)
    assert [shape.element for shape in narrower.elements(Diagram)[0].shapes] == [a.key]


def test_what_stays_without_its_owner_moves_to_the_package(applied: Applied) -> None:
    sketch = Sketch()
    outer = sketch.entity("Outer")
    nested = sketch.entity("Nested", outer)
    narrower = applied.fine(sketch.model(), _include("Nested", reach="none")).model
    assert narrower.get(nested.key).owner == sketch.top.key
    assert narrower.children(sketch.top.key) == (narrower.get(nested.key),)


# -- narrowing ------------------------------------------------------------------------------
NARROW = "[profiles.a.narrow]\n"


def test_multiplicities_are_tightened(applied: Applied) -> None:
    text = (
        '"Fraværsperiode.slutdato" = { required = true }\n'
        '"Fraværsperiode.fraværsårsag" = { multiplicity = "1" }\n'
        '"Person.note" = { required = true }\n'
        '"Ansættelsesforhold.leder" = { required = true }\n'
        '"Person.ledet" = { multiplicity = "0..5" }\n'
        '"Person.cprNummer" = { required = true }\n'
    )
    model = absence()
    narrower = applied.fine(model, NARROW + text).model
    changed = {
        one.name: str(one.multiplicity)
        for one in narrower.elements(Property)
        if one != model.get(one.key)
    }
    assert changed == {
        "slutdato": "1..1",
        "fraværsårsag": "1..1",
        "note": "1..1",  # an attribute without a multiplicity is taken as optional
        "leder": "1..*",  # an end without one as the profile says: 0..*
        "ledet": "0..5",
    }


def test_an_unspecified_end_is_what_the_profile_takes_it_as(applied: Applied) -> None:
    text = (
        '"Ansættelsesforhold.leder" = { required = true }\n[profiles.a.map]\nunspecified = "0..1"\n'
    )
    narrower = applied.fine(absence(), NARROW + text).model
    leader = next(one for one in narrower.elements(End) if one.name == "leder")
    assert leader.multiplicity == Multiplicity(1, 1, "1..1")


def test_codes_of_one_property_of_several_leave_the_list_as_it_is(applied: Applied) -> None:
    sketch, cause = _causes()
    entity = sketch.entity("A")
    first = sketch.attribute(entity, "first", cause)
    sketch.attribute(entity, "second", cause)
    narrowed = applied.fine(sketch.model(), NARROW + '"A.first" = { codes = ["11", "1"] }\n')
    assert narrowed.settings.codes == {first.key: ("1", "11")}
    assert len(narrowed.model.elements(Literal)) == 4


def test_codes_that_no_property_may_hold_leave_the_list(applied: Applied) -> None:
    sketch, cause = _causes()
    entity = sketch.entity("A")
    keys = [sketch.attribute(entity, name, cause).key for name in ("first", "second")]
    text = '"A.first" = { codes = ["1"] }\n"A.second" = { codes = ["111"] }\n'
    narrowed = applied.fine(sketch.model(), NARROW + text)
    assert narrowed.settings.codes == {keys[0]: ("1",), keys[1]: ("111",)}
    literals = narrowed.model.elements(Literal)
    assert [(one.value, one.parent) for one in literals] == [("1", None), ("111", "1")]


def test_codes_of_a_list_hold_for_every_property(applied: Applied) -> None:
    sketch, cause = _causes()
    entity = sketch.entity("A")
    first = sketch.attribute(entity, "first", cause).key
    sketch.attribute(entity, "second", cause)
    text = '"Cause" = { codes = ["1", "2"] }\n"A.first" = { codes = ["2", "11"] }\n'
    narrowed = applied.fine(sketch.model(), NARROW + text)
    assert [one.value for one in narrowed.model.elements(Literal)] == ["1", "2"]
    assert narrowed.settings.codes == {first: ("2",)}


def test_codes_of_a_list_that_is_kept_elsewhere_are_taken_as_they_are(applied: Applied) -> None:
    sketch = Sketch()
    kommune = sketch.enumeration("Kommune", kind=Kind.CODE_LIST)
    keys = [sketch.attribute(sketch.entity(name), "kode", kommune).key for name in "AB"]
    text = '"Kommune" = { codes = ["0101", "0147"] }\n"A.kode" = { codes = ["0101"] }\n'
    narrowed = applied.fine(sketch.model(), NARROW + text)
    assert narrowed.settings.codes == {keys[0]: ("0101",), keys[1]: ("0101", "0147")}


# -- limits ---------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("tags", "facets"),
    [
        ({"maxLength": "10", "MINLENGTH": "1"}, Facets(max_length=10, min_length=1)),
        ({"XSD::length": "4"}, Facets(max_length=4)),
        ({"size": "10,2"}, Facets(total_digits=10, fraction_digits=2)),
        ({"size": "10, 2", "totalDigits": "8"}, Facets(total_digits=10, fraction_digits=2)),
        ({"minInclusive": "-0.50", "maxExclusive": "1"}, Facets(minimum="-0.50", below="1")),
        ({"minExclusive": "2020-01-01"}, Facets(above="2020-01-01")),
        ({"fractionDigits": "0"}, Facets(fraction_digits=0)),
        ({"maxLength": "0", "length": "", "pattern": " ", "maxInclusive": "*"}, None),
        ({"other": "10"}, None),
    ],
)
def test_tags_of_the_model_are_limits(
    applied: Applied, tags: dict[str, str], facets: Facets | None
) -> None:
    sketch = Sketch()
    key = sketch.attribute(sketch.entity("A"), "b", None, tags=tags).key
    assert applied.fine(sketch.model(), "").settings.facets.get(key) == facets


def test_the_tighter_of_two_limits_holds(applied: Applied) -> None:
    sketch = Sketch()
    above = sketch.primitive("Above", tags=(Tag("maxLength", "30"), Tag("pattern", "a+")))
    type_ = sketch.primitive("Type", tags=(Tag("maxLength", "50"), Tag("minLength", "2")))
    sketch.kind_of(type_, above)
    entity = sketch.entity("A")
    key = sketch.attribute(entity, "b", type_, tags={"maxLength": "40", "minLength": "1"}).key
    other = sketch.attribute(entity, "c", type_).key
    text = '"Type" = { max-length = 20 }\n"A.b" = { max-length = 10 }\n'
    facets = applied.fine(sketch.model(), NARROW + text).settings.facets
    assert facets[key] == Facets(max_length=10, min_length=2, pattern="a+")
    assert facets[other] == Facets(max_length=20, min_length=2, pattern="a+")
    assert facets[type_.key] == Facets(max_length=20, min_length=2, pattern="a+")


def test_an_equal_bound_written_otherwise_does_not_widen(applied: Applied) -> None:
    text = '"Ansættelsesforhold.timer" = { minimum = 0.0, maximum = 37.50 }\n'
    applied.fine(absence(), NARROW + text)


def test_bounds_that_cannot_be_compared_are_refused(applied: Applied) -> None:
    text = '"Ansættelsesforhold.timer" = { minimum = 2020-01-01 }\n'
    _narrowed, found = applied(absence(), NARROW + text)
    assert [one.rule for one in found] == ["profile/widens"]


def test_a_tag_that_is_no_limit_is_reported_once(applied: Applied) -> None:
    sketch = Sketch()
    for name in "ABC":
        sketch.attribute(sketch.entity(name), "b", None, tags={"maxLength": "long"})
    _narrowed, found = applied(sketch.model(), "")
    assert [(one.rule, one.element) for one in found] == [("profile/tag-unreadable", "M::A::b")]


# -- settings -------------------------------------------------------------------------------
def test_what_is_stated_at_elements_is_found_by_their_keys(applied: Applied) -> None:
    model = absence()
    text = """
[types]
"Number" = "decimal"
[profiles.a.types]
"Date" = "datetime"
[profiles.a.map]
key = "identity"
"Person" = { key = "none", operations = ["read"] }
"Person.adresse" = { data-type = "json", type = "json" }
"Adresse" = { unknown-properties = "allow" }
"Person.alder" = { expression = "1" }
"Kort" = { type = "uuid" }
"Ansættelsesforhold.leder" = { unspecified = "1..1" }
[profiles.a.names.explicit]
"Person" = { sql = "people", json = "person" }
"Lønform.time" = { json = "hourly" }
"""
    settings = applied.fine(model, text).settings
    key = {one.name: one.key for one in model.elements() if one.name != "time"}
    hour = next(one.key for one in model.elements(Literal) if one.name == "time")
    assert settings.choice("key", key["Person"]) == "none"
    assert settings.choice("key", key["Aktør"]) == "identity"
    assert settings.choice("inheritance", key["Aktør"]) == "joined"
    assert settings.choice("derived", key["alder"]) == "keep"
    assert settings.choice("unspecified", key["leder"]) == "1..1"
    assert settings.operations == {key["Person"]: ("read",)}
    assert settings.types == {key["adresse"]: "json", key["navn"]: "uuid"}
    assert settings.type_names == {"Number": "decimal", "Date": "datetime"}
    assert settings.expressions == {key["alder"]: "1"}
    assert settings.names == {
        (key["Person"], "sql"): "people",
        (key["Person"], "json"): "person",
        (hour, "json"): "hourly",
    }


def test_an_expression_does_not_keep_what_the_profile_omits(applied: Applied) -> None:
    text = '[profiles.a.map]\n"Person.alder" = { expression = "1", derived = "omit" }\n'
    settings = applied.fine(absence(), text).settings
    assert set(settings.choices.values()) == {"omit"}


# -- speed ----------------------------------------------------------------------------------
def test_six_thousand_classes_take_less_than_a_second(applied: Applied) -> None:
    sketch = Sketch()
    text = sketch.primitive("Text")
    classes = [sketch.entity(f"Class{number}") for number in range(6000)]
    for number, one in enumerate(classes):
        sketch.attribute(one, "name", text, "0..1", tags={"maxLength": "10"})
        sketch.attribute(one, "code", text)
        if number % 3 == 0:
            sketch.associate((one, "here", "1..1"), (classes[number // 2], "there", "0..*"))
    model = sketch.model()
    text_of = (
        '[profiles.a.select]\nexclude = ["Class5999"]\n'
        + NARROW
        + '"Class7.name" = { required = true }\n'
    )
    project = applied.project(text_of)
    start = time.perf_counter()
    narrowed, found = apply(model, project, project.profiles[0])
    assert time.perf_counter() - start < 4  # well under a second, but machines of tests are busy
    assert not has_errors(found)
    assert len(narrowed.model) > 20_000


def _include(*names: str, reach: str = "required") -> str:
    listed = ", ".join(f'"{name}"' for name in names)
    return f'[profiles.a.select]\ninclude = [{listed}]\nreach = "{reach}"\n'


def _names(model: Model, kind: type[Element]) -> list[str]:
    return [one.name for one in model.elements(kind)]


def _causes() -> tuple[Sketch, Enumeration]:
    """A code list of four codes: 111 below 11 below 1, and 2."""
    sketch = Sketch()
    cause = sketch.enumeration("Cause", kind=Kind.CODE_LIST)
    for code, parent in (("1", None), ("11", "1"), ("111", "11"), ("2", None)):
        sketch.literal(cause, f"name of {code}", code=code, parent=parent)
    return sketch, cause


def _check_soundness(model: Model) -> None:
    """Every key that an element of a narrower model holds leads to an element of it."""
    for one in model.elements():
        keys = [one.owner, getattr(one, "type", None)]
        if isinstance(one, Generalization):
            keys += [one.specific, one.general]
        assert all(key is None or key in model for key in keys), one
        if one.owner is not None:
            assert one in model.children(one.owner)
        if isinstance(one, End):
            assert one in model.ends(model.association_of(one))
    assert Place("", 0) not in [one.place for one in model.elements()]
