"""Attributes become properties: their multiplicities, types, limits, defaults and words."""

from __future__ import annotations

import pytest

from generator.model.elements import Kind, Text
from generator.physical.documents_values import default_of, limits_of, number
from generator.physical.documents_types import Limits
from generator.physical.ledger import Outcome
from generator.profile.profile import Facets, Naming
from tests.documents.drawing import ANY, ONE, OPTIONAL, Drawing

ID = "00000000-0000-4000-8000-000000000001"


def _with(name: str, type_: str = "string", **more: object) -> Drawing:
    drawing = Drawing()
    drawing.attribute(drawing.structure("Thing"), name, type_, **more)
    return drawing


def test_multiplicity_decides_what_is_required_and_how_many(judge) -> None:
    drawing = Drawing()
    thing = drawing.structure("Thing")
    drawing.attribute(thing, "one", bounds=ONE)
    drawing.attribute(thing, "maybe", bounds=OPTIONAL)
    drawing.attribute(thing, "some", bounds=(2, 3))
    drawing.attribute(thing, "bag", bounds=ANY, is_unique=False)
    drawing.attribute(thing, "unsaid", bounds=None)
    drawing.attribute(thing, "never", bounds=(0, 0))
    verdict = judge(drawing, "Thing")
    assert verdict.takes({"one": "x", "some": ["a", "b"]})
    assert verdict.takes({"one": "x", "some": ["a", "b", "c"], "bag": ["a", "a"], "unsaid": "y"})
    assert not verdict.takes({"some": ["a", "b"]}), "one is required"
    assert not verdict.takes({"one": "x", "some": ["a"]}), "too few"
    assert not verdict.takes({"one": "x", "some": ["a", "b", "c", "d"]}), "too many"
    assert not verdict.takes({"one": "x", "some": ["a", "a"]}), "a set holds nothing twice"
    assert not verdict.takes({"one": "x", "some": ["a", "b"], "never": "x"})
    assert not verdict.takes({"one": "x", "some": ["a", "b"], "unknown": 1})


def test_unknown_properties_can_be_allowed(judge) -> None:
    drawing = _with("name")
    drawing.choices["unknown-properties"] = "allow"
    assert judge(drawing, "Thing").takes({"name": "x", "unknown": 1})


@pytest.mark.parametrize(
    ("type_", "right", "wrong"),
    [
        ("string", "x", 1),
        ("integer", 3, 3.5),
        ("decimal", 3.25, "3.25"),
        ("real", 0.5, "x"),
        ("boolean", True, "true"),
        ("date", "2026-01-31", "31-01-2026"),
        ("dateTime", "2026-01-31T12:00:00Z", "2026-01-31"),
        ("time", "08:30", "8.30"),
        ("duration", "P1D", "one day"),
        ("year", 2026, "2026"),
        ("uri", "https://example.org/a", "not a uri"),
        ("uuid", ID, "x"),
        ("GM_Point", {"type": "Point", "coordinates": [1, 2]}, {"type": "Dot"}),
    ],
)
def test_primitive_takes_its_values(judge, type_: str, right: object, wrong: object) -> None:
    verdict = judge(_with("value", type_), "Thing")
    assert verdict.takes({"value": right})
    assert not verdict.takes({"value": wrong})


def test_any_json_is_taken_where_the_type_says_nothing(judge) -> None:
    assert judge(_with("value", "json"), "Thing").takes({"value": [1, {"a": None}]})


@pytest.mark.parametrize(
    ("type_", "facets", "right", "wrong"),
    [
        ("string", Facets(min_length=2, max_length=3), "abc", "abcd"),
        ("string", Facets(pattern=r"\d{2}"), "12", "123"),
        ("string", Facets(pattern="a|bc"), "bc", "xbc"),
        ("integer", Facets(minimum="1", maximum="9"), 9, 10),
        ("decimal", Facets(above="0", below="1.5"), 1.25, 1.5),
        ("integer", Facets(total_digits=3), 999, 1000),
        ("decimal", Facets(total_digits=5, fraction_digits=2), -999.99, 1000),
    ],
)
def test_limit_is_enforced(judge, type_: str, facets: Facets, right: object, wrong: object) -> None:
    verdict = judge(_with("value", type_, facets=facets), "Thing")
    assert verdict.takes({"value": right})
    assert not verdict.takes({"value": wrong})


def test_fraction_digits_are_told_because_validators_disagree(judge) -> None:
    drawing = _with("pay", "decimal", facets=Facets(fraction_digits=2))
    verdict = judge(drawing, "Thing")
    assert "multipleOf" not in verdict.types["Thing"]["properties"]["pay"]
    assert verdict.types["Thing"]["properties"]["pay"]["description"] == "At most 2 decimals."
    assert verdict.takes({"pay": 4.35})
    entry = drawing.documents().ledger[0]
    assert (entry.target, entry.outcome) == ("json-schema", Outcome.APPROXIMATED)


def test_pattern_that_could_hang_a_validator_is_left_out_and_said() -> None:
    documents = _with("value", facets=Facets(pattern="(a+)+b")).documents()
    assert [one.rule for one in documents.found] == ["json/pattern-refused"]
    assert documents.ledger[0].outcome is Outcome.LEFT_OUT


def test_bounds_of_dates_are_told(judge) -> None:
    drawing = _with("start", "date", facets=Facets(minimum="2026-01-01"))
    said = judge(drawing, "Thing").types["Thing"]["properties"]["start"]
    assert said["description"] == "From 2026-01-01."
    assert drawing.documents().ledger[0].outcome is Outcome.DOCUMENTED


def test_default_is_of_the_type(judge) -> None:
    drawing = Drawing()
    thing = drawing.structure("Thing")
    drawing.attribute(thing, "count", "integer", default="3")
    drawing.attribute(thing, "open", "boolean", default="ja")
    drawing.attribute(thing, "name", default='"x"')
    drawing.attribute(thing, "when", "date", default="now()")
    drawing.attribute(thing, "colour", drawing.codes("Colour", "1=red"), default="Colour::red")
    properties = judge(drawing).types["Thing"]["properties"]
    assert properties["count"]["default"] == 3
    assert properties["open"]["default"] is True
    assert properties["name"]["default"] == "x"
    assert properties["colour"]["default"] == "1"
    assert "default" not in properties["when"]
    assert "now()" in drawing.documents().ledger[0].reason


def test_read_only_and_derived(judge) -> None:
    drawing = Drawing()
    thing = drawing.structure("Thing")
    drawing.attribute(thing, "fixed", is_read_only=True)
    drawing.attribute(thing, "made", is_derived=True)
    properties = judge(drawing).types["Thing"]["properties"]
    assert properties["fixed"]["readOnly"] is True
    assert "made" not in properties
    drawing.choices["derived"] = "keep"
    assert judge(drawing).types["Thing"]["properties"]["made"]["readOnly"] is True


def test_words_are_in_the_models_language_and_the_others_beside(judge) -> None:
    drawing = Drawing("da")
    person = drawing.entity("Person")
    drawing.attribute(
        person,
        "loen",
        labels=(Text("løn", "da"), Text("pay", "en")),
        documentation=(Text("Pay before tax", "en"), Text("Løn før skat", "da")),
    )
    said = judge(drawing).types["Person"]["properties"]["loen"]
    assert (said["title"], said["description"]) == ("løn", "Løn før skat")
    assert said["$comment"].split("\n") == [
        "Model::Person::loen",
        "title (en): pay",
        "description (en): Pay before tax",
    ]


@pytest.mark.parametrize(
    "name", ['x"; DROP', "{{ 7*7 }}", "a/b~c%", "  ", "💥", "ÆØÅ", "type", "$ref", "__proto__"]
)
@pytest.mark.parametrize("strategy", ["camelCase", "as-written", "snake_case"])
def test_weird_names_are_data(judge, name: str, strategy: str) -> None:
    drawing = Drawing()
    drawing.profile["naming"] = Naming(json=strategy, transliterate=strategy != "as-written")
    entity = drawing.entity(name)
    drawing.attribute(entity, name)
    other = drawing.entity(name)
    drawing.attribute(other, name, drawing.codes(name, name, kind=Kind.CODE_LIST))
    drawing.association(drawing.end(name, other, ONE), drawing.end("", entity))
    drawing.association(drawing.end(name, other), drawing.end("", entity))
    assert judge(drawing).takes({})


def test_same_names_are_told_apart_and_remembered() -> None:
    drawing = Drawing()
    thing = drawing.entity("Thing")
    drawing.attribute(thing, "the name")
    drawing.attribute(thing, "theName")
    changes = drawing.documents().names
    assert [(one.wanted, one.name) for one in changes if "taken" in one.reason] == [
        ("theName", "theName_2")
    ]


def test_explicit_names_win(judge) -> None:
    drawing = Drawing()
    thing = drawing.entity("Thing")
    name = drawing.attribute(thing, "name")
    drawing.settings["names"] = {(thing, "json"): "Item", (name, "json"): "label"}
    verdict = judge(drawing)
    assert verdict.takes({"Item": [{"id": ID, "label": "x"}]})


def test_model_of_nothing_has_a_valid_schema(judge) -> None:
    assert judge(Drawing()).takes({})


def test_numbers_and_limits_of_strange_texts() -> None:
    assert [number(one) for one in ("1", "1,5", "1e400", "NaN", "x")] == [1, 1.5, None, None, None]
    limits, lost = limits_of(Facets(minimum="high"), "integer")
    assert limits == Limits() and lost[0].rule == "json/bound-unreadable"
    assert limits_of(Facets(total_digits=400), "integer")[0] == Limits()


@pytest.mark.parametrize(
    ("text", "primitive"),
    [("20260131", "date"), ("2026-01-31T12:00:00", "datetime"), ("x", "json")],
)
def test_default_that_is_no_value(text: str, primitive: str) -> None:
    assert default_of(text, primitive, Limits()) is None
