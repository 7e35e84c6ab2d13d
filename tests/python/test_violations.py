"""What people are told: rules' ids, verdicts, messages, places, values; and what is not checked, with the reason."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from generator.constraints import formula as f
from generator.model.elements import Kind
from generator.physical.designs import Designs
from generator.physical.python_formulas import say
from generator.physical.python_names import PythonSpeller
from generator.physical.python_places import Places
from generator.profile.profile import Facets, Naming
from generator.views.python import pages
from tests.documents.drawing import ANY, OPTIONAL, Drawing
from tests.proof.documents import Documents
from tests.documents.conftest import schemas_of
from tests.proof.projects import designs_of
from tests.python.packages import Taker, imported, write

ID = "00000000-0000-4000-8000-000000000001"
OTHER = "00000000-0000-4000-8000-000000000002"
PROFILE = "sygefravaer/registrering"


@pytest.fixture(scope="module")
def taker(tmp_path_factory: pytest.TempPathFactory) -> Taker:
    return Taker(imported(designs_of(PROFILE), tmp_path_factory.mktemp("package")))


def right(**changes: Any) -> Any:
    document = Documents(schemas_of(designs_of(PROFILE))).right()
    document["fravaersperiode"][0] |= changes
    document["optaellingsaar"][0]["fravaerIOptaellingsaar"] = [
        {
            "fravaerstimer": 1,
            "fravaersperiode": {"periodeId": document["fravaersperiode"][0]["periodeId"]},
        }
    ]
    return document


def test_violation_tells_everything(taker: Taker) -> None:
    document = right(startdato="2024-03-01", slutdato="2024-02-01")
    (found,) = (one for one in taker.told(json.dumps(document)) if one.rule.endswith("S-07a"))
    assert (found.verdict, found.severity) == ("violated", "error")
    assert found.path == "/fravaersperiode/0"
    assert found.key == document["fravaersperiode"][0]["periodeId"]
    assert {name: str(one) for name, one in found.values.items()} == {
        "slutdato": "2024-02-01", "startdato": "2024-03-01",
    }  # fmt: skip
    assert "slutdatoen (2024-02-01) ligger ikke før startdatoen (2024-03-01)" in found.message_da


def test_missing_value_is_undetermined(taker: Taker) -> None:
    document = right(ansaettelsesforhold={"ansaettelsesnoegle": "findes ikke"})
    del document["ansaettelsesforhold"][0]["fravaersperiode"]
    told = {one.rule: one.verdict.value for one in taker.told(json.dumps(document))}
    assert told["Fraværsperiode/S-09"] == "undetermined"
    assert told["Fraværsperiode.ansættelsesforhold/reference"] == "violated"


def test_refused_value_is_told_by_its_rule(taker: Taker) -> None:
    document = right(startdato="i går", fravaerstimer=-1, fravaersaarsag="x", erDelvis="ja")
    del document["fravaersperiode"][0]["periodeId"]
    document["person"][0]["cprNummer"] = "x"
    error = taker.loaded(json.dumps(document))
    assert {each["type"]: each["loc"] for each in error.errors()} == {
        "Person.cprNummer/length": ("person", 0, "cprNummer"),
        "Fraværsperiode.periodeId/required": ("fravaersperiode", 0, "periodeId"),
        "Fraværsperiode.fraværsårsag/code": ("fravaersperiode", 0, "fravaersaarsag"),
        "Fraværsperiode.startdato/type": ("fravaersperiode", 0, "startdato"),
        "Fraværsperiode.fraværstimer/minimum": ("fravaersperiode", 0, "fravaerstimer"),
        "Fraværsperiode.erDelvis/type": ("fravaersperiode", 0, "erDelvis"),
    }
    assert error.errors()[0]["ctx"]["verdict"] == "violated"
    told = {one.rule: one for one in taker.told(json.dumps(document))}
    missing = told["Fraværsperiode.periodeId/required"]
    assert missing.message_da == "Fraværsperiode.periodeId: værdien mangler."
    assert missing.message_en == "Fraværsperiode.periodeId: the value is missing."
    assert missing.path == "/fravaersperiode/0/periodeId"


def test_object_that_breaks_a_rule_is_refused_where_that_is_asked_for(taker: Taker) -> None:
    from pydantic import ValidationError

    text = json.dumps(right(startdato="2024-03-01", slutdato="2024-02-01"))
    assert taker.takes(text), "the JSON Schema takes it"
    with pytest.raises(ValidationError) as refused:
        taker.package.load(text, constraints="all")
    assert [(one["type"], one["loc"]) for one in refused.value.errors()] == [
        ("Fraværsperiode/S-07a", ("fravaersperiode", 0))
    ]


def test_objects_are_made_in_python_by_their_names_there(taker: Taker) -> None:
    import datetime

    made = taker.package.Person(cpr_nummer="0101010101", ansaettelsesforhold=[])
    assert made.model_dump(by_alias=True)["cprNummer"] == "0101010101"
    codes = sys.modules[f"{taker.package.__name__}.codes"]
    assert codes.Ansaettelsesform("elev") is codes.Ansaettelsesform.ELEV
    assert codes.KOMMUNE_CODES["0101"].is_valid(datetime.date(2024, 1, 1))
    with pytest.raises(ValueError, match="Extra inputs"):
        taker.package.Person.model_validate_json('{"cpr_nummer": "0101010101"}')


def test_package_needs_pydantic_and_nothing_else(tmp_path: Path) -> None:
    package = write(designs_of(PROFILE), tmp_path)
    code = (
        f"import sys; sys.path.insert(0, {str(package.parent)!r}); import {package.name} as package\n"
        "print(len(package.validate(package.load('{}'))))\n"
        "known = sys.stdlib_module_names | {'pydantic', 'pydantic_core', 'annotated_types', 'typing_inspection', "
        f"'typing_extensions', {package.name!r}}}\n"
        "print(sorted({one.split('.')[0] for one in sys.modules if one[0] != '_'} - known - before))"
    )
    code = "import sys; before = {one.split('.')[0] for one in sys.modules}\n" + code
    answer = subprocess.run(
        [sys.executable, "-W", "error", "-I", "-c", code],
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert answer.stdout.split("\n")[:2] == ["0", "[]"], answer.stderr


def test_same_designs_give_the_same_bytes(tmp_path: Path) -> None:
    once, twice = (write(designs_of(PROFILE), tmp_path / name) for name in ("a", "b"))
    names = sorted(one.name for one in once.iterdir())
    assert names == sorted(one.name for one in twice.iterdir()) and "py.typed" in names
    assert all((once / one).read_bytes() == (twice / one).read_bytes() for one in names)


# -- rules of other models ------------------------------------------------------------------------------
def told(drawing: Drawing, folder: Path, document: Any) -> set[tuple[str, str]]:
    found = Taker(imported(drawing.designs(), folder)).told(json.dumps(document))
    return {(one.rule, one.path) for one in found}


def test_inherited_rules_are_asked_of_every_subclass(tmp_path: Path) -> None:
    drawing = Drawing()
    vehicle = drawing.entity("Vehicle", abstract=True)
    drawing.attribute(vehicle, "number", is_id=True)
    drawing.attribute(vehicle, "price", "decimal", facets=Facets(fraction_digits=2))
    drawing.attribute(vehicle, "sold", "date", OPTIONAL)
    drawing.attribute(vehicle, "made", "date", OPTIONAL)
    drawing.constraint(vehicle, "order", "inv: sold >= made")
    for name in ("Car", "Lorry"):
        drawing.entity(name, vehicle)
    car = {"type": "Car", "number": "1", "price": 1.25, "sold": "2024-01-01", "made": "2024-01-02"}
    lorry = {"type": "Lorry", "number": "1", "price": 1.255, "made": "2024-01-02"}
    assert told(drawing, tmp_path, {"car": [car], "lorry": [lorry]}) == {
        ("Vehicle/order", "/car/0"),
        ("Vehicle/key", "/car/0"),
        ("Vehicle.price/digits", "/lorry/0"),
        ("Vehicle/order", "/lorry/0"),
        ("Vehicle/key", "/lorry/0"),
    }


def test_versions_of_one_object_may_share_a_key_but_not_a_moment(tmp_path: Path) -> None:
    drawing = Drawing()
    drawing.choices["history"] = "effect"
    thing = drawing.entity("Thing")
    drawing.attribute(thing, "number", is_id=True)

    def version(number: str, start: int, end: int | None) -> dict[str, str]:
        moments = {"virkningFra": start, "virkningTil": end}
        days = {name: f"2024-01-{day:02}T00:00:00Z" for name, day in moments.items() if day}
        return {"number": number, **days}

    document = {
        "thing": [version("1", 1, 3), version("1", 3, None), version("2", 1, 3), version("2", 2, 4)]
    }
    assert told(drawing, tmp_path / "a", document) == {
        ("Thing/overlap", "/thing/2"), ("Thing/overlap", "/thing/3"),
    }  # fmt: skip
    document = {"thing": [version("1", 3, 3), version("2", 1, 2), version("2", 1, 2)]}
    assert {one for one, _path in told(drawing, tmp_path / "b", document)} == {
        "Thing.virkningFra/period", "Thing/key",
    }  # fmt: skip


def test_reference_to_what_is_not_there_is_told(tmp_path: Path) -> None:
    drawing = Drawing()
    person, house = drawing.entity("Person"), drawing.entity("House")
    drawing.association(
        drawing.end("owner", person, OPTIONAL, is_navigable=True), drawing.end("", house, ANY)
    )
    houses = [{"id": ID, "owner": {"id": ID}}, {"id": OTHER, "owner": {"id": OTHER}}]
    document = {"person": [{"id": ID}], "house": houses}
    assert told(drawing, tmp_path, document) == {("House.owner/reference", "/house/1")}


def test_links_are_counted_from_whichever_side_states_them(tmp_path: Path) -> None:
    drawing = Drawing()
    person, house = drawing.entity("Person"), drawing.entity("House")
    drawing.association(
        drawing.end("", person, (1, 2)), drawing.end("houses", house, ANY, is_navigable=True)
    )
    held = [{"id": ID}, {"id": OTHER}]
    document = {"person": [{"id": ID, "houses": held[:1]}], "house": [{**one} for one in held]}
    designs = drawing.designs()
    assert list(schemas_of(designs)[0]["$defs"]["House"]["properties"]) == ["id"]
    found = Taker(imported(designs, tmp_path)).told(json.dumps(document))
    assert [(one.rule, one.path) for one in found] == [("House.Person/count", "/house/1")]


def test_bounds_and_codes_that_a_schema_cannot_hold_are_checked(tmp_path: Path) -> None:
    drawing = Drawing()
    drawing.choices |= {"document-code-list": "open", "code-list": "lookup"}
    thing = drawing.entity("Thing")
    drawing.attribute(thing, "day", "date", facets=Facets(minimum="2024-01-01"))
    drawing.attribute(thing, "town", drawing.codes("Town", "1=a", "2=b", kind=Kind.CODE_LIST))
    drawing.attribute(thing, "file", "base64Binary", OPTIONAL)
    document = {"thing": [{"id": ID, "day": "2023-12-31", "town": "3", "file": "~"}]}
    assert told(drawing, tmp_path, document) == {
        ("Thing.day/minimum", "/thing/0"), ("Thing.town/code", "/thing/0"), ("Thing.file/type", "/thing/0"),
    }  # fmt: skip


# -- what cannot be said --------------------------------------------------------------------------------
class Riddle(NamedTuple):
    """A node that nobody has told the compiler of."""

    term: f.Term


def test_unknown_node_is_told_by_its_name() -> None:
    design = designs_of(PROFILE)
    package = design.python
    places = Places(package.classes, design.narrowed.model, PythonSpeller(Naming()))
    one = next(iter(package.classes.classes.values()))
    for formula in (Riddle(f.Constant("text", "x")), f.Compare("=", Riddle(None), Riddle(None))):  # type: ignore[arg-type]
        with pytest.raises(LookupError, match="cannot say: Riddle"):
            say(formula, one, places, PythonSpeller(Naming()))  # type: ignore[arg-type]


def test_what_is_not_checked_stands_in_the_package(tmp_path: Path) -> None:
    design = designs_of(PROFILE)
    text = (write(design, tmp_path) / "__init__.py").read_text(encoding="utf-8")
    for stated in design.rules.constraints:
        assert stated.is_compiled != (stated.id in text)
    drawing = Drawing()
    thing = drawing.entity("Thing")
    drawing.choices |= {"document-code-list": "open", "code-list": "lookup"}
    drawing.attribute(thing, "town", drawing.codes("Town", kind=Kind.CODE_LIST))
    other = drawing.designs()
    assert other.python.unsaid == {"Thing.town/code": "the codes of the list are not known"}
    text = (write(other, tmp_path / "other") / "__init__.py").read_text(encoding="utf-8")
    assert "the codes of the list are not known (1):\n    Thing.town/code" in text
    assert [(one.target, one.reason) for one in other.python.ledger] == [
        ("python", "the codes of the list are not known")
    ]
