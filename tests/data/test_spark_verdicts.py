"""Constraints on random databases, twenty and more in one session of Spark: the verdicts of the evaluator."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from generator.constraints.ocl.parse import parse
from generator.data.wanted import Target
from generator.physical.designs import Designs
from tests.bench.embedded import duckdb_database
from tests.constraints import test_verdicts as own_values
from tests.constraints import test_verdicts_objects as other_objects
from tests.constraints import test_verdicts_tiers as tiers
from tests.constraints.club import Club, club
from tests.constraints.evaluator import evaluate, verdict_of
from tests.constraints.loading import Loader
from tests.constraints.objects import as_object
from tests.data.planted import hold_to, unchecked, write_files
from tests.proof.rows import Rows

SEEDS = range(30, 54)
ENGINES = ("duckdb", "spark")

pytestmark = pytest.mark.usefixtures("spark")
Told = set[tuple[str, str, str]]


def told_by(engine: str, designs: Designs, paths: list[Path], folder: Path) -> Told:
    """The rule, key and verdict of each constraint that is broken."""
    outcome = hold_to(designs, Target(tuple(paths)), folder / engine, engine=engine)
    constraints = {one.check.rule for one in outcome.rules if one.check.kind == "constraint"}
    assert not constraints & unchecked(outcome).keys()
    return {
        (one.rule, one.key, one.verdict)
        for one in outcome.violations.all(None)
        if one.rule in constraints
    }


def differing(told: Told, right: Iterable[tuple[str, str, str]]) -> dict[str, list[object]]:
    """The constraints whose verdicts differ, and for instance where."""
    found: dict[str, list[object]] = {}
    for one in sorted(told ^ set(right)):
        found.setdefault(one[0], []).append(one[1:])
    return {rule: each[:3] for rule, each in found.items()}


def test_constraints_on_an_object_itself(tmp_path: Path) -> None:
    designs = own_values.designs_for(own_values.MODEL, tmp_path)
    rows = Rows(designs.relational, designs.fitted("duckdb"))
    fitted, table = rows.fitted, rows.tables["sag"]
    places = own_values.column_of(designs, table)
    columns = ", ".join(
        f"{fitted.columns['sag'][one.name]} {fitted.types['sag'][one.name]}"
        for one in table.columns
    )
    right: Told = set()
    statements = [parse(text.replace("#afvist", "Sagsstatus::afvist")) for text in own_values.TEXTS]
    with duckdb_database() as database:
        database.run(f"CREATE TABLE {fitted.tables['sag']} ({columns});")
        inserted = []
        objects = [one for seed in SEEDS for one in own_values.objects(seed)[:40]]
        for number, one in enumerate(objects):
            values = {**one, ("nr",): number}
            row = rows.make(table, number)
            row |= {places[path]: value for path, value in values.items()}
            inserted.append(rows.insert(table, row))
            for at, (statement,) in enumerate(statements):
                verdict = verdict_of(
                    evaluate(statement.body, as_object(values), own_values.literal)
                )
                if verdict:
                    right.add((f"Sag/R{at}", str(number), verdict))
        database.run(";".join(inserted))
        empty = [one for one in rows.tables if one != "sag"]
        for name in empty:
            declared = ", ".join(
                f"{fitted.columns[name][one.name]} {fitted.types[name][one.name]}"
                for one in rows.tables[name].columns
            )
            database.run(f"CREATE TABLE {fitted.tables[name]} ({declared});")
        paths = write_files(database, designs, tmp_path, "parquet")
    for engine in ENGINES:
        assert differing(told_by(engine, designs, paths, tmp_path), right) == {}, engine
    assert len({rule for rule, _key, _verdict in right}) > 30


def test_constraints_on_what_an_object_leads_to(tmp_path: Path) -> None:
    designs = other_objects.designs_for(other_objects.MODEL, tmp_path)
    world, *more = (other_objects.World(seed, 20) for seed in SEEDS)
    for one in more:
        for name in ("borger", "mærke", "sag", "post"):
            getattr(world, name).extend(getattr(one, name))
    for number, sag in enumerate(world.sag):
        sag["nr"] = number
    with duckdb_database() as database:
        rows = Rows(designs.relational, designs.fitted("duckdb"))
        number_of = other_objects.load(database, designs, rows, world)
        paths = write_files(database, designs, tmp_path, "parquet")
    key_of = {number: key for key, number in number_of.items()}
    right: Told = set()
    for at, text in enumerate(other_objects.TEXTS):
        (statement,) = parse(text)  # type: ignore[misc]
        for one in world.sag:
            verdict = verdict_of(evaluate(statement.body, one, lambda path: path))
            if verdict:
                right.add((f"Sag/R{at}", key_of[one["nr"]], verdict))
    for engine in ENGINES:
        assert differing(told_by(engine, designs, paths, tmp_path), right) == {}, engine
    assert len({rule for rule, _key, _verdict in right}) > 25


@pytest.mark.parametrize("texts", [tiers.TEXTS[::16]], ids=["some"])  # all of them take ten minutes
def test_constraints_on_collections_kinds_and_keys(texts: tuple[str, ...], tmp_path: Path) -> None:
    designs = own_values.designs_for(
        club(texts, definitions=tiers.DEFINITIONS), tmp_path, tiers.TOML.format("joined")
    )
    world, *more = (Club(seed, 5) for seed in SEEDS)
    for one in more:
        for name in ("klubber", "personer", "poster", "medlemskaber"):
            getattr(world, name).extend(getattr(one, name))
    for number, person in enumerate(world.personer):
        person["nr"] = number
    with duckdb_database() as database:
        rows = Rows(designs.relational, designs.fitted("duckdb"))
        known = Loader(designs, rows, world.objects).load(database)
        paths = write_files(database, designs, tmp_path, "parquet")
    key_of = {one["nr"]: key for key, one in known.items() if "alder" in one}
    right = {
        (f"Person/R{at}", key_of[number], verdict)
        for at, text in enumerate(texts)
        for number, verdict in tiers.expected(world, text)
    }
    for engine in ENGINES:
        told = {
            one
            for one in told_by(engine, designs, paths, tmp_path)
            if one[0].startswith("Person/R")
        }
        assert differing(told, right) == {}, engine
    assert len({rule for rule, _key, _verdict in right}) > 0.8 * len(texts)
