"""A wrong tag is told at its element, with what to do; the rule is left out, and the ledger says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.constraints import kinds as k
from generator.diagnostics import Severity
from generator.physical.designs import Designs
from tests.authoring.ea_xmi import (
    Attribute,
    Class,
    Constraint,
    Enumeration,
    Literal,
    Model,
    Package,
)
from tests.kinds.building import designs_of
from tests.kinds.model import CODES, optional, to_one

TOML = """[model]
id = "fejl"
version = "1.0.0"
title = { da = "Fejl" }
export = "model.xmi"
[profiles.alt]
[profiles.statistik]
"""
LISTS = '[codelists]\n"Træ" = "stillinger.csv"\n'
PERIOD = {"owner": "borger", "start": "start", "end": "slut"}


def designed(folder: Path, job: Class, toml: str = TOML, profile: str = "alt") -> Designs:
    """The designs of a model with one class that states rules."""
    attributes = [
        *(
            optional(name, type_)
            for name, type_ in (
                ("start", "Date"),
                ("slut", "Date"),
                ("kendt", "DateTime"),
                ("navn", "CharacterString"),
                ("antal", "Integer"),
                ("kode", "Kode"),
                ("løs", "Løs"),
            )
        ),
        Attribute("mange", "Date", "0", "*"),
        *job.attributes,
    ]
    whole = Class(
        "Ansættelse",
        attributes,
        stereotypes=job.stereotypes,
        tags=job.tags,
        constraints=job.constraints,
    )
    model = Model(
        "fejl",
        [
            Package(
                "P",
                [
                    whole,
                    Class("Borger", [optional("cpr", "CharacterString")]),
                    Enumeration("Kode", literals=[Literal("en", "1"), Literal("to", "2")]),
                    Enumeration("Løs", stereotypes=["CodeList"]),
                    Enumeration("Træ", stereotypes=["CodeList"]),
                    to_one("har", "Ansættelse", "borger", "Borger"),
                ],
            )
        ],
    )
    return designs_of(model, toml + LISTS, folder, profile, CODES)[0]


def at_class(tags: dict[str, str], *stereotypes: str) -> Class:
    """A class that states rules."""
    return Class("Ansættelse", [], stereotypes=stereotypes, tags=tags)


def at_attribute(type_: str, tags: dict[str, str], *stereotypes: str) -> Class:
    """A class whose attribute `x` states rules."""
    return Class("Ansættelse", [optional("x", type_, tags=tags, stereotypes=stereotypes)])


WRONG = {
    "misspelt start": (
        at_class({**PERIOD, "start": "strat"}, "noOverlap"),
        "rules/unknown-property",
        'Did you mean "start"?',
    ),
    "owner that is not there": (
        at_class({"noGap": "owner=borgre; start=start; end=slut"}),
        "rules/unknown-property",
        'Did you mean "borger"?',
    ),
    "many-valued": (
        at_class({**PERIOD, "end": "mange"}, "noOverlap"),
        "rules/unknown-property",
        "single values",
    ),
    "start that is no date": (
        at_class({**PERIOD, "start": "antal", "end": "antal"}, "noOverlap"),
        "rules/not-a-date",
        '"start"',
    ),
    "day and moment": (
        at_class({**PERIOD, "end": "kendt"}, "noOverlap"),
        "rules/wrong-type",
        "both",
    ),
    "bounds of no kind": (
        at_class({**PERIOD, "bounds": "(]"}, "noOverlap"),
        "rules/unknown-value",
        "[)",
    ),
    "misspelt tag": (
        at_class({"owner": "borger", "strat": "start", "end": "slut"}, "noOverlap"),
        "rules/missing-tag",
        '"strat"',
    ),
    "no tags at all": (at_class({}, "noGap"), "rules/missing-tag", "owner, start, end"),
    "misspelt name in a text": (
        at_class({"noOverlap": "owner=borger; start=start; end=slut; bound=[]"}),
        "rules/unknown-tag",
        '"bounds"',
    ),
    "order of no form": (at_class({"order": "start, slut"}), "rules/unknown-value", "<="),
    "order of a text": (at_class({"order": "navn <= slut"}), "rules/wrong-type", "start"),
    "order of two types": (at_class({"order": "antal <= slut"}), "rules/wrong-type", "one type"),
    "order with half of it": (at_class({"from": "start"}, "order"), "rules/missing-tag", "to = "),
    "severity of no kind": (
        at_class({"order": "start <= slut", "severity": "fatal"}),
        "rules/unknown-value",
        "error",
    ),
    "day of no form": (
        at_class({"order": "start <= slut", "severityFrom": "2027:error"}),
        "rules/unknown-value",
        "2027-01-01:error",
    ),
    "property named twice": (
        at_class({"key": "properties=navn, navn"}),
        "rules/unknown-value",
        "once",
    ),
    "k that is no number": (
        at_class({"quasiIdentifiers": "navn", "k": "få"}, "publication"),
        "rules/unknown-value",
        "whole number",
    ),
    "publication of nothing": (at_class({"k": "5"}, "publication"), "rules/missing-tag", "count"),
    "unit that is no object": (
        at_class({"complete": "unit=navn; calendar=antal"}),
        "rules/wrong-type",
        "role",
    ),
    "due without a class": (
        at_class({"complete": "unit=borger; calendar=antal; due=start"}),
        "rules/wrong-type",
        "role",
    ),
    "three of four times": (
        at_class({"complete": "unit=borger; calendar=antal; unitFrom=start"}),
        "rules/missing-tag",
        "all four",
    ),
    "bitemporal in part": (
        at_class({"owner": "navn", "validFrom": "start"}, "bitemporal"),
        "rules/missing-tag",
        "validTo",
    ),
    "day of a code that is no day": (
        at_attribute("Kode", {"validityDate": "antal"}),
        "rules/not-a-date",
        "start",
    ),
    "validity of a text": (
        at_attribute("CharacterString", {"validityDate": "start"}),
        "rules/wrong-type",
        "vocabulary",
    ),
    "list that is not there": (
        at_attribute("CharacterString", {"validityDate": "start", "vocabulary": "Kodee"}),
        "rules/unknown-list",
        '"Kode"',
    ),
    "list without codes": (
        at_attribute("Løs", {"validityDate": "start"}),
        "rules/no-codes",
        "[codelists]",
    ),
    "code that is not there": (
        at_attribute("Træ", {"subsumedBy": "A111"}),
        "rules/unknown-code",
        '"A11"',
    ),
    "list without hierarchy": (
        at_attribute("Kode", {"subsumedBy": "1"}),
        "rules/no-hierarchy",
        "parent",
    ),
    "class that is not there": (
        at_attribute("CharacterString", {"source": "Borgre.cpr", "check": "deferred"}),
        "rules/unknown-class",
        '"Borger"',
    ),
    "source without attribute": (
        at_attribute("CharacterString", {"source": "Borger", "check": "deferred"}),
        "rules/unknown-property",
        "Borger.attribute",
    ),
    "attribute that is not there": (
        at_attribute("CharacterString", {"source": "Borger.cprr", "check": "deferred"}),
        "rules/unknown-property",
        '"cpr"',
    ),
    "values of two types": (
        at_attribute("Integer", {"source": "Borger.cpr", "check": "deferred"}),
        "rules/wrong-type",
        "one type",
    ),
    "identifier of no kind": (
        at_attribute("CharacterString", {"identifier": "CPS"}),
        "rules/unknown-value",
        "CPR",
    ),
    "identifier that is a number": (
        at_attribute("Integer", {}, "CVR"),
        "rules/wrong-type",
        "text",
    ),
    "range of a text": (
        at_attribute("CharacterString", {"min": "1"}, "plausible"),
        "rules/wrong-type",
        "number",
    ),
    "bound that is no number": (
        at_attribute("Integer", {"min": "en"}, "plausible"),
        "rules/unknown-value",
        "37.5",
    ),
    "range of nothing": (
        at_attribute("Integer", {}, "modelmill::plausible"),
        "rules/missing-tag",
        "one of them",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_tag_is_told(name: str, tmp_path: Path) -> None:
    job, rule, hint = WRONG[name]
    rules = designed(tmp_path, job).rules
    found = [one for one in rules.found if one.rule != "rules/constraints"]
    assert [one.rule for one in found] == [rule] * len(found) and found, found
    assert hint in found[0].hint, found[0].hint
    assert found[0].severity is Severity.WARNING
    assert found[0].element.startswith("P::Ansættelse") and found[0].place.line > 0
    stated = [one for one in rules.rules if isinstance(one.test, k.Demand)]
    assert stated == [], "what is not understood is no rule"
    assert any("is not understood" in one.reason for one in rules.ledger)


def test_everything_wrong_is_told_at_once(tmp_path: Path) -> None:
    job = at_class({"owner": "borgre", "start": "strat", "end": "antal"}, "noOverlap")
    found = {one.rule: one for one in designed(tmp_path, job).rules.found}
    assert set(found) == {"rules/unknown-property", "rules/not-a-date"}


def test_what_is_said_of_no_rule_is_told(tmp_path: Path) -> None:
    toml = TOML + '[profiles.alt.rules]\n"Ansættelse/ordre" = { severity = "note" }\n'
    job = at_class({"order": "start <= slut"})
    (found,) = designed(tmp_path, job, toml).rules.found
    assert found.rule == "rules/unknown-rule"
    assert found.hint.startswith('Did you mean "Ansættelse/order"')


def test_foreign_tags_are_no_rules(tmp_path: Path) -> None:
    """The Danish rule books have `source` on everything, and «bitemporal» alone asks for history."""
    tags = {"source": "https://example.org", "legalSource": "https://example.org/lov"}
    job = Class("Ansættelse", [optional("x", "CharacterString", tags=tags)], tags=tags)
    rules = designed(tmp_path, job).rules
    assert not rules.found and not any(isinstance(one.test, k.Demand) for one in rules.rules)


def test_bitemporal_alone_keeps_history_and_with_times_is_a_rule(tmp_path: Path) -> None:
    alone = designed(tmp_path, at_class({}, "bitemporal"))
    assert alone.relational.periods and not alone.rules.found
    times = {"validFrom": "start", "validTo": "slut"}
    times |= {"registeredFrom": "kendt", "registeredTo": "kendt", "owner": "navn"}
    own = designed(tmp_path, at_class(times, "bitemporal"))
    assert not own.relational.periods
    assert [one.id for one in own.rules.rules if isinstance(one.test, k.Bitemporal)]


def test_constraint_of_a_kind_is_no_ocl(tmp_path: Path) -> None:
    job = Class("Ansættelse", [], constraints=[Constraint("S-07", "start < slut", "order")])
    rules = designed(tmp_path, job).rules
    (stated,) = (one for one in rules.rules if isinstance(one.test, k.InOrder))
    assert (stated.id, stated.test, stated.source) == (
        "Ansættelse/S-07",
        k.InOrder("start", "<", "slut", "pass"),
        "start < slut",
    )
    assert rules.constraints == ()


def test_required_in_a_profile(tmp_path: Path) -> None:
    job = at_attribute("Date", {"requiredIn": "statistik"})
    ids = {"alt": set(), "statistik": {"Ansættelse.x/required"}}
    for profile, wanted in ids.items():
        designs = designed(tmp_path, job, TOML, profile)
        told = {one.id for one in designs.rules.rules if one.kind == "required"}
        assert told == wanted
        (table,) = (one for one in designs.relational.tables if one.name == "ansaettelse")
        (column,) = (one for one in table.columns if one.name == "x")
        assert column.is_nullable is not bool(wanted)


def test_required_in_a_profile_that_there_is_not(tmp_path: Path) -> None:
    model = Model(
        "fejl",
        [Package("P", [Class("A", [optional("x", "Date", tags={"requiredIn": "statistk"})])])],
    )
    _designs, found = designs_of(model, TOML, tmp_path)
    assert [(one.rule, one.hint) for one in found] == [
        ("profile/unknown-profile", 'Did you mean "statistik"?')
    ]
