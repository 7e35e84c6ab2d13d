"""Associations: references, embedding, parts, links with attributes, qualifiers."""

from __future__ import annotations

from generator.model.elements import Association
from generator.physical.ledger import Outcome
from tests.documents.drawing import ANY, ONE, OPTIONAL, Drawing

ID = "00000000-0000-4000-8000-000000000001"
OTHER = "00000000-0000-4000-8000-000000000002"


def _two() -> tuple[Drawing, int, int]:
    drawing = Drawing()
    return drawing, drawing.entity("Person"), drawing.entity("House")


def test_reference_holds_the_surrogate_key(judge) -> None:
    drawing, person, house = _two()
    drawing.association(drawing.end("owner", person, ONE), drawing.end("", house))
    verdict = judge(drawing)
    assert verdict.takes({"house": [{"id": ID, "owner": {"id": OTHER}}]})
    assert not verdict.takes({"house": [{"id": ID, "owner": {"name": "x"}}]})
    assert not verdict.takes({"house": [{"id": ID}]}), "one owner"
    assert "house" not in verdict.types["Person"]["properties"], "nobody can get there"


def test_reference_holds_the_natural_key_of_several_parts(judge) -> None:
    drawing, person, house = _two()
    drawing.attribute(person, "country", is_id=True)
    drawing.attribute(person, "number", "integer", is_id=True, bounds=OPTIONAL)
    drawing.association(drawing.end("owner", person, OPTIONAL), drawing.end("", house))
    verdict = judge(drawing)
    assert verdict.takes({"house": [{"id": ID, "owner": {"country": "dk", "number": 1}}]})
    assert not verdict.takes({"house": [{"id": ID, "owner": {"country": "dk"}}]})
    assert not verdict.takes({"person": [{"country": "dk"}]}), "a key is required"


def test_key_choice_decides_the_surrogate(judge) -> None:
    drawing, person, _ = _two()
    drawing.choices["key"] = "identity"
    drawing.at[person, "key"] = "none"
    verdict = judge(drawing)
    assert verdict.takes({"person": [{"id": "x"}], "house": [{"id": 1}]})


def test_many_are_an_array_of_references(judge) -> None:
    drawing, person, house = _two()
    drawing.association(drawing.end("owners", person, (1, 2)), drawing.end("houses", house, ANY))
    verdict = judge(drawing)
    assert verdict.takes({"house": [{"id": ID, "owners": [{"id": OTHER}]}], "person": [{"id": ID}]})
    assert not verdict.takes({"house": [{"id": ID, "owners": []}]})
    assert not verdict.takes({"house": [{"id": ID, "owners": [{"id": OTHER}, {"id": OTHER}]}]})


def test_chosen_end_is_embedded_and_leads_nowhere_back(judge) -> None:
    drawing, person, house = _two()
    drawing.attribute(person, "name")
    owner, _ = drawing.association(drawing.end("owner", person, ONE), drawing.end("house", house))
    drawing.at[owner, "document-association"] = "embedded"
    verdict = judge(drawing)
    assert verdict.takes({"house": [{"id": ID, "owner": {"name": "x"}}]})
    assert "person" not in verdict.schema["properties"]
    assert "house" not in verdict.types["Person"]["properties"]


def test_part_is_embedded_without_an_identity_of_its_own(judge) -> None:
    drawing, person, house = _two()
    drawing.attribute(house, "street")
    drawing.association(
        drawing.end("houses", house, (1, None), part=True), drawing.end("owner", person, ONE)
    )
    verdict = judge(drawing)
    assert list(verdict.schema["properties"]) == ["person"]
    assert verdict.takes({"person": [{"id": ID, "houses": [{"street": "x"}]}]})
    assert not verdict.takes({"person": [{"id": ID, "houses": []}]})


def test_part_that_is_referred_to_needs_its_identity(judge) -> None:
    drawing, person, house = _two()
    drawing.association(drawing.end("houses", house, part=True), drawing.end("", person, ONE))
    firm = drawing.entity("Firm")
    drawing.association(drawing.end("seat", house, OPTIONAL), drawing.end("", firm))
    verdict = judge(drawing)
    assert not verdict.takes({"person": [{"id": ID, "houses": [{}]}]})
    assert verdict.takes({"person": [{"id": ID, "houses": [{"id": OTHER}]}]})


def test_class_in_itself_is_a_root_all_the_same(judge) -> None:
    drawing = Drawing()
    folder = drawing.entity("Folder")
    drawing.association(
        drawing.end("folders", folder, part=True), drawing.end("", folder, OPTIONAL)
    )
    verdict = judge(drawing)
    assert verdict.takes({"folder": [{"id": ID, "folders": [{"id": ID, "folders": []}]}]})


def test_parts_of_each_other_still_have_a_place(judge) -> None:
    drawing, person, house = _two()
    drawing.association(drawing.end("a", house, part=True), drawing.end("", person))
    drawing.association(drawing.end("b", person, part=True), drawing.end("", house))
    assert judge(drawing).schema["properties"]


def test_end_that_says_nothing_is_kept_on_the_side_that_sees_one() -> None:
    drawing, person, house = _two()
    drawing.association(drawing.end("", person, OPTIONAL), drawing.end("", house, ANY))
    documents = drawing.documents()
    assert [one.name for one in documents.entities[house].stated] == ["person"]
    assert documents.entities[person].stated == ()


def test_association_class_is_a_list_of_objects_with_its_attributes(judge) -> None:
    drawing, person, house = _two()
    lease = drawing.entity("Lease")
    drawing.attribute(lease, "rent", "decimal")
    drawing.association(drawing.end("tenant", person), drawing.end("home", house, (0, 2)), of=lease)
    verdict = judge(drawing)
    assert verdict.takes({"person": [{"id": ID, "lease": [{"rent": 1, "home": {"id": OTHER}}]}]})
    assert not verdict.takes({"person": [{"id": ID, "lease": [{"rent": 1}]}]})
    assert not verdict.takes({"lease": []}), "it stands inside the person"


def test_association_class_that_is_referred_to_has_an_identity(judge) -> None:
    drawing, person, house = _two()
    lease, bill = drawing.entity("Lease"), drawing.entity("Bill")
    drawing.association(drawing.end("tenant", person), drawing.end("home", house), of=lease)
    drawing.association(drawing.end("lease", lease, ONE), drawing.end("", bill))
    verdict = judge(drawing)
    inside = {"id": ID, "home": {"id": OTHER}}
    document = {
        "person": [{"id": ID, "lease": [inside]}],
        "bill": [{"id": ID, "lease": {"id": ID}}],
    }
    assert verdict.takes(document)


def test_association_of_three_is_a_list_of_links(judge) -> None:
    drawing, person, house = _two()
    bank = drawing.entity("Bank")
    drawing.association(
        drawing.end("buyer", person),
        drawing.end("home", house),
        drawing.end("lender", bank),
        name="Sale",
    )
    verdict = judge(drawing)
    sale = {"home": {"id": ID}, "lender": {"id": OTHER}}
    assert verdict.takes({"person": [{"id": ID, "sale": [sale]}]})
    assert not verdict.takes({"person": [{"id": ID, "sale": [{"home": {"id": ID}}]}]})


def test_qualifier_keys_an_object(judge) -> None:
    drawing, person, house = _two()
    drawing.association(
        drawing.end("owner", person, ONE, qualifiers=("number",)),
        drawing.end("houses", house, OPTIONAL),
    )
    verdict = judge(drawing)
    assert verdict.takes({"person": [{"id": ID, "houses": {"4": {"id": OTHER}}}]})
    assert not verdict.takes({"person": [{"id": ID, "houses": {"4": "x"}}]})
    assert not verdict.takes({"person": [{"id": ID, "houses": [{"id": OTHER}]}]})


def test_data_type_at_an_end_is_a_value(judge) -> None:
    drawing, person, _ = _two()
    address = drawing.structure("Address")
    drawing.attribute(address, "street")
    drawing.association(drawing.end("address", address, ONE), drawing.end("", person))
    verdict = judge(drawing)
    assert verdict.takes({"person": [{"id": ID, "address": {"street": "x"}}]})


def test_association_that_cannot_be_kept_is_in_the_ledger() -> None:
    drawing, person, _ = _two()
    ends = drawing.association(drawing.end("owner", person), drawing.end("lost", person))
    drawing.change(ends[1], type=None)
    documents = drawing.documents()
    association = next(iter(drawing.narrowed().model.elements(Association)))
    assert [(one.element, one.outcome) for one in documents.ledger] == [
        (association.key, Outcome.LEFT_OUT)
    ]


def test_history_adds_periods(judge) -> None:
    drawing, person, house = _two()
    drawing.change(person, stereotypes=("Grunddata::bitemporal",))
    drawing.at[house, "history"] = "effect"
    drawing.attribute(house, "virkningTil", "dateTime", OPTIONAL)
    verdict = judge(drawing)
    moment = "2026-01-31T12:00:00Z"
    person_now = {"id": ID, "registreringFra": moment, "virkningFra": moment, "virkningTil": moment}
    assert verdict.takes({"person": [person_now], "house": [{"id": ID, "virkningFra": moment}]})
    assert not verdict.takes({"house": [{"id": ID}]})
    del person_now["registreringFra"]
    assert not verdict.takes({"person": [person_now]})


def test_constraint_is_told_and_in_the_ledger(judge) -> None:
    drawing, person, _ = _two()
    rule = drawing.constraint(person, "adult", "age >= 18")
    verdict = judge(drawing)
    assert verdict.types["Person"]["description"] == "Constraint: adult: age >= 18"
    assert [(one.element, one.outcome) for one in drawing.documents().ledger] == [
        (rule, Outcome.DOCUMENTED)
    ]


def test_derived_end_is_left_out_and_the_other_kept() -> None:
    drawing, person, house = _two()
    drawing.association(
        drawing.end("owner", person, ONE), drawing.end("houses", house, is_derived=True)
    )
    documents = drawing.documents()
    assert documents.entities[person].stated == ()
    assert [one.name for one in documents.entities[house].stated] == ["owner"]
