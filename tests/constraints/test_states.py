"""What becomes of a constraint's text: its state and the reason, in words for the architect."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Severity
from generator.physical.designs import Designs
from tests.authoring.ea_xmi import Association, AssociationClass, Attribute, Class, Constraint
from tests.authoring.ea_xmi import DataType, End, Model, Package
from tests.constraints.test_verdicts import designs_for

ATTRIBUTES = [
    Attribute("nr", "Integer"),
    Attribute("navn", "CharacterString", "0", "1"),
    Attribute("slut", "Date", "0", "1"),
    Attribute("tal", "Integer", "0", "*", is_ordered=True, is_unique=False),
]
STATES = {
    "nr > 1": ("compiled", ""),
    "nr > = 1": ("compiled with assumption", "parts of an operator stand together"),
    "dele.isEmpty()": (
        "compiled with assumption",
        "`.isEmpty()` of a collection is read as `->isEmpty()`",
    ),
    "nr > 1 and slutt <> null": (
        "parsed but not bound",
        'the profile has no "slutt" here; near it is "slut"',
    ),
    "nr > Sager.allInstances()->size()": (
        "parsed but not bound",
        'the profile has no "Sager" here; near it is "Sag"',
    ),
    "context Sagg inv: nr > 1": ("parsed but not bound", 'the profile has no "Sagg"'),
    "dele->first().nr > 1": (
        "bound but not lowered",
        "first asks for an order, which the data do not hold",
    ),
    "dele->any(nr > 1).nr > 1": (
        "bound but not lowered",
        "any is not compiled: it may be any of several, and which is left open",
    ),
    "dele->closure(d | d.sag.dele)->isEmpty()": (
        "bound but not lowered",
        "the operation closure is not compiled",
    ),
    "erGyldig()": (
        "bound but not lowered",
        'the operation erGyldig has no body: state it, "def: erGyldig(…) : Boolean = …"',
    ),
    "dele.oclIsKindOf(Del)": (
        "bound but not lowered",
        "oclIsKindOf is asked of several objects at once; ask it of each with forAll or exists",
    ),
    "dele.nr > 1": ("bound but not lowered", "several values are taken for one"),
    "dele->exists(oclAsType(Sag).nr = 1)": (
        "bound but not lowered",
        "no object of Del is one of Sag",
    ),
    "navn.matches('(a+)+')": (
        "bound but not lowered",
        "its pattern is not understood: a repeat inside an unbounded repeat can take exponential time",
    ),
    "nr = self.nr@pre": (
        "bound but not lowered",
        "what held before an operation is not compiled",
    ),
    "post: nr > 1": (
        "bound but not lowered",
        "it is about the moment of an operation (post)",
    ),
    "1 > 2": ("contradicted", "it is never true: all data break it"),
    "nr > 1 or true": ("contradicted", "it is always true: no data can break it"),
    "oclIsKindOf(Sag)": ("contradicted", "it is always true: no data can break it"),
    "oclIsTypeOf(Del)": ("contradicted", "it is never true: all data break it"),
    "if 1 = 2 then nr > 1 else false endif": (
        "contradicted",
        "it is never true: all data break it",
    ),
    "def: dobbelt : Integer = nr * 2": ("text", "it defines what other rules ask for"),
    "slutdatoen ligger efter startdatoen": (
        "text",
        'it is no OCL: "ligger efter startda" cannot stand here',
    ),
    "nr": ("text", "it is a word"),
}


def designs_of(texts: list[str], folder: Path) -> Designs:
    constraints = [Constraint(f"R{number}", text) for number, text in enumerate(texts)]
    members = [
        Class("Sag", ATTRIBUTES, constraints=constraints),
        Class("Del", [Attribute("nr", "Integer")]),
        DataType("Tom", [Attribute("a", "Integer")], constraints=[Constraint("T", "a > 1")]),
        Association(
            "har",
            End("sag", "Sag", "1", navigable=True),
            End("dele", "Del", "0..*", navigable=True),
        ),
    ]
    return designs_for(Model("sager", [Package("Sager", members)]), folder)


def test_every_constraint_ends_in_one_state_with_its_reason(tmp_path: Path) -> None:
    designs = designs_of(list(STATES), tmp_path)
    told = {one.id: (one.state, "; ".join(one.reasons)) for one in designs.rules.constraints}
    assert told.pop("Tom/T") == (
        "bound but not lowered",
        "no attribute of the profile has the type Tom",
    )
    assert told == {f"Sag/R{number}": right for number, right in enumerate(STATES.values())}
    rules = [one.id for one in designs.rules.rules if one.kind == "constraint"]
    assert rules == ["Sag/R0", "Sag/R1", "Sag/R2"]
    assert "6 compiled" not in designs.rules.found[-1].message


def test_each_invariant_of_a_text_is_a_rule(tmp_path: Path) -> None:
    text = (
        "context Sag inv positivt: nr > 0 inv: nr < 100 def: dobbelt(n : Integer) : Integer = n * 2 "
        "inv: dobbelt(nr) < 90 inv ukendt: nummer > 1 context Del inv: nr > 0"
    )
    designs = designs_of([text], tmp_path)
    told = {one.id: (one.state, one.reasons) for one in designs.rules.constraints[:-1]}
    assert told == {
        "Sag/R0/positivt": ("compiled", ()),
        "Sag/R0/2": ("compiled", ()),
        "Sag/R0/3": ("compiled", ()),
        "Sag/R0/ukendt": ("parsed but not bound", ('the profile has no "nummer" here',)),
        "Sag/R0/5": ("compiled with assumption", ("it is about Del, as its text says",)),
    }
    entities = {
        one.id: designs.narrowed.model.get(one.entity).name
        for one in designs.rules.rules
        if one.kind == "constraint"
    }
    assert entities == {
        "Sag/R0/positivt": "Sag",
        "Sag/R0/2": "Sag",
        "Sag/R0/3": "Sag",
        "Sag/R0/5": "Del",
    }


MESSAGES = {
    "inv a('Nummeret mangler'): nr > 1": ("Nummeret mangler", Severity.ERROR, "compiled"),
    "inv a('WARNING;skal;være stort'): nr > 1": ("skal; være stort", Severity.WARNING, "compiled"),
    "inv a('Nummeret ' + nr.toString() + ' er for lille'): nr > 1": (
        "Nummeret … er for lille",
        Severity.ERROR,
        "compiled with assumption",
    ),
    "Tuple{status = nr > 1, message = 'For lille', severity = -1}.status": (
        "For lille",
        Severity.WARNING,
        "compiled",
    ),
    "Tuple{message : String = 'For lille', status : Boolean = nr > 1, severity = 'info'}": (
        "For lille",
        Severity.NOTE,
        "compiled",
    ),
    "/* Altid over 1 */ inv: nr > 1": ("Altid over 1", Severity.ERROR, "compiled"),
    "inv: nr > 1": ("R0", Severity.ERROR, "compiled"),
}


@pytest.mark.parametrize("text", MESSAGES)
def test_messages_and_severities_are_kept(text: str, tmp_path: Path) -> None:
    designs = designs_of([text], tmp_path)
    (rule,) = (one for one in designs.rules.rules if one.kind == "constraint")
    message, severity, state = MESSAGES[text]
    assert (rule.message_da, rule.severity) == (f"Sag: {message}", severity)
    assert designs.rules.constraints[0].state == state


def test_message_in_two_languages(tmp_path: Path) -> None:
    text = "/* Altid over 1: {nr} */ /* en: Always above 1: {nr} */ inv: nr > 1"
    designs = designs_of([text], tmp_path)
    (rule,) = (one for one in designs.rules.rules if one.kind == "constraint")
    assert rule.message_da == "Sag: Altid over 1: {nr}"
    assert rule.message_en == "Sag: Always above 1: {nr}"


def test_what_subclasses_define_anew_is_left_open(tmp_path: Path) -> None:
    members = [
        Class(
            "Sag",
            [Attribute("nr", "Integer")],
            constraints=[
                Constraint("d", "def: vægt() : Integer = nr"),
                Constraint("R", "vægt() > 1"),
            ],
        ),
        Class(
            "Hastesag",
            parents=["Sag"],
            constraints=[
                Constraint("d", "def: vægt() : Integer = 2 * nr"),
                Constraint("R", "vægt() > 1"),
            ],
        ),
    ]
    designs = designs_for(Model("sager", [Package("Sager", members)]), tmp_path)
    told = {one.id: (one.state, one.reasons) for one in designs.rules.constraints}
    assert told["Hastesag/R"] == ("compiled", ())
    assert told["Sag/R"] == (
        "bound but not lowered",
        ('"vægt" is defined anew by a subclass, so it is open which is meant',),
    )


def test_what_the_tables_cannot_answer_is_no_rule(tmp_path: Path) -> None:
    """A structure kept as one JSON value has no columns."""
    toml = '[model]\nid = "sager"\nversion = "1.0.0"\ntitle = { da = "S" }\nexport = "model.xmi"\n[profiles.alt.map]\n"Sag.mål" = { data-type = "json" }\n'
    members = [
        DataType("Mål", [Attribute("a", "Integer")], constraints=[Constraint("M", "a > 1")]),
        Class("Sag", [Attribute("mål", "Mål")], constraints=[Constraint("R", "mål.a > 1")]),
    ]
    designs = designs_for(Model("sager", [Package("Sager", members)]), tmp_path, toml)
    told = {one.id: (one.state, one.reasons) for one in designs.rules.constraints}
    assert set(told.values()) == {("bound but not lowered", ("it has no column of its own",))}
    assert not [one for one in designs.rules.rules if one.kind == "constraint"]
    entries = {one.reason for one in designs.rules.ledger if one.target == "rules"}
    assert entries == {"it has no column of its own"}
