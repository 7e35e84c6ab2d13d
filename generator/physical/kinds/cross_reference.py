"""A value or an object that comes from another file is there when all files are."""

from __future__ import annotations

from collections.abc import Iterator

from generator.constraints.kinds import Known
from generator.model.near import did_you_mean
from generator.physical.rule_breaks import Broken, BreakWriter
from generator.physical.rule_given import Given, Operand
from generator.physical.rule_kind import Demanded, RuleKind, Setting
from generator.physical.rule_rows import Standing, values
from generator.physical.rule_set import Rule


def _read(given: Given) -> Iterator[Demanded]:
    here, written = given.here(), given.text("source")
    given.choice("check")
    if here.end is not None and here.target is not None:
        yield Demanded(
            Known(here.name, here.target.name, ""),
            (here.path,),
            f"henviser til {here.target.name}, som ikke findes i {written}.",
            f"refers to {here.target.name} that does not exist in {written}.",
        )
        return
    class_name, _dot, attribute = written.rpartition(".")
    if not class_name:
        class_name, attribute = written, ""
    target = given.world.entity(class_name)
    if target is None:
        hint = did_you_mean(
            class_name, given.world.entity_names(), "Write source = Class.attribute."
        )
        message = f'its source "{written}" names no class of the profile'
        given.fault("unknown-class", message, hint)
        return
    if not attribute:
        hint = f"Write source = {target.name}.attribute."
        given.fault("unknown-property", "its source names no attribute", hint)
        return
    there = given.named("source", attribute, (), target)
    _compare(given, here, there)
    yield Demanded(
        Known(here.name, target.name, there.name),
        (here.path, there.path),
        f"værdien findes ikke som {target.name}.{there.name} i den fil, den kommer fra.",
        f"the value is no {target.name}.{there.name} in the file it comes from.",
    )


def _compare(given: Given, here: Operand, there: Operand) -> None:
    if here.primitive and there.primitive and here.primitive != there.primitive:
        what = f"{here.name} is a {here.primitive}, and {there.name} a {there.primitive}"
        given.fault("wrong-type", what, "Compare values of one type.")


def _breaks(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    test: Known = rule.test  # type: ignore[assignment]
    if not test.attribute:
        yield from _dangling(writer, rule, test.operand)
        return
    here, there = rule.paths
    for rows in values(writer, rule):
        value = rows.value(here)
        found = [
            f"EXISTS (SELECT 1 FROM {other.rows} WHERE {other.value(there)} = {value})"
            for place in writer.schema.places.get(there, ())
            for other in [Standing(writer, place.table, (), None, place, "r")]
        ]
        violated = " AND ".join((f"{value} IS NOT NULL", *(f"NOT {one}" for one in found)))
        if found:
            yield rows.broken(violated, rule, {test.operand: here})


def _dangling(writer: BreakWriter, rule: Rule, operand: str) -> Iterator[Broken]:
    """References whose object is in none of the tables that they can lead to."""
    for rows in values(writer, rule):
        assert rows.place is not None
        for key in writer.keys[rows.table]:
            if set(key.columns) <= set(rows.place.columns):
                columns = writer.columns(rows.table, key.columns, "t")
                same = writer.same(key.table, key.references, "r", rows.table, key.columns, "t")
                present = (f"{one} IS NOT NULL" for one in columns)
                none = f"NOT EXISTS (SELECT 1 FROM {writer.table(key.table)} r WHERE {same})"
                yield rows.broken(" AND ".join((*present, none)), rule, {operand: rule.paths[0]})


KIND = RuleKind(
    name="crossReference",
    meaning="A value that comes from another file is there when all files are.",
    on=("Attribute", "AssociationEnd"),
    starts=("check",),
    settings=(
        Setting(
            "source",
            "at an attribute the class and attribute that it is a value of: `Person.cprNummer`; at an end "
            "the file that the objects come from",
            True,
        ),
        Setting(
            "check",
            "when it is looked at: with the file, or `deferred` until all files are there",
            values=("deferred", "immediate"),
            default="deferred",
        ),
    ),
    read=_read,
    tests=(Known,),
    breaks=_breaks,
)
