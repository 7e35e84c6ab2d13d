"""Samples obey every rule, are taken by real tables, and are the same for the same seed everywhere."""

from __future__ import annotations

import csv
import datetime
import os
import subprocess
import sys
import tempfile
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from generator.data.samples.plan import Plan
from generator.data.samples.sample import Sample, sample
from generator.data.samples.writers import PLAIN
from generator.physical.designs import Designs
from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal, Model, Package
from tests.bench.database import Database
from tests.constraints.test_verdicts import designs_for
from tests.data.delivered import held
from tests.mapping.case import CASES, Case, build
from tests.proof.projects import ROOT, artefact, profiles
from tests.proof.rows import literal
from tests.samples.models import designs, names, ruled

ROWS = 200


def made(
    one: Designs, folder: Path, rows: int = ROWS, seed: str = "1", form: str = "csv"
) -> Sample:
    """A sample in a folder."""
    plan = Plan(one)
    folder.mkdir(parents=True, exist_ok=True)
    return sample(plan, rows, seed, PLAIN[form](folder, plan.expected), lambda _step: None)


@pytest.mark.parametrize("name", names())
def test_validate_finds_nothing_wrong(name: str, tmp_path: Path) -> None:
    told = made(designs(name), tmp_path)
    assert told.rows >= ROWS and not (told.unmet or told.within_parts or told.empty or told.stopped)
    with held(designs(name), tmp_path) as outcome:
        assert not outcome.found
        assert [one.check.rule for one in outcome.rules if one.why_not] == []
        assert [one.check.rule for one in outcome.rules if one.violated or one.undetermined] == []
        assert sum(one.rows for one in outcome.files) == told.rows


@pytest.mark.parametrize("form", ["ndjson", "json"])
def test_forms_hold_the_same(form: str, tmp_path: Path) -> None:
    one = designs("sygefravaer/registrering")
    told = made(one, tmp_path, form=form)
    with held(one, tmp_path) as outcome:
        assert not outcome.has_errors and sum(each.rows for each in outcome.files) == told.rows


@pytest.mark.parametrize("name", profiles())
def test_other_rows_than_few_are_right_too(name: str, tmp_path: Path) -> None:
    made(designs(name), tmp_path, rows=4_000, seed="æ")
    with held(designs(name), tmp_path) as outcome:
        assert [one.check.rule for one in outcome.rules if one.violated or one.undetermined] == []


# -- real tables ------------------------------------------------------------------------------------
TABLES = (*profiles(), "generalization/joined", "cycle/self", "history/bitemporal", "union/many")


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("engine", ["duckdb", "sqlite"])
def test_tables_take_the_rows(
    name: str, engine: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    database: Database = request.getfixturevalue(engine)
    one = designs(name)
    database.run(_script(name, engine))
    told = made(one, tmp_path)
    plan, fitted = Plan(one), one.fitted(engine)
    written = {each.table: each.file for each in told.files}
    for table in plan.made:
        columns = plan.delivered[table.name].columns
        finals = ", ".join(fitted.columns[table.name][each.name] for each in columns)
        with (tmp_path / written[table.name]).open(encoding="utf-8", newline="") as file:
            _head, *rows = csv.reader(file)
        for row in rows:
            values = ", ".join(
                literal(_value(text, each.type.primitive), fitted.dialect)
                for text, each in zip(row, columns, strict=True)
            )
            into = f"INSERT INTO {fitted.tables[table.name]} ({finals}) VALUES ({values})"
            assert database.accepts(into) is None, into


def _script(name: str, dialect: str) -> str:
    if name in profiles():
        return artefact(name, f"sql/{dialect}.sql")
    built = build(Case(CASES / name), Path(tempfile.mkdtemp()))
    return built.text(f"sql/{dialect}.sql")


def _value(text: str, primitive: str) -> Any:
    read: dict[str, Any] = {
        "integer": int,
        "identity": int,
        "year": int,
        "decimal": Decimal,
        "real": Decimal,
        "boolean": lambda one: one == "true",
        "date": datetime.date.fromisoformat,
        "datetime": datetime.datetime.fromisoformat,
        "time": datetime.time.fromisoformat,
    }
    return read.get(primitive, str)(text) if text else None


# -- seeds ------------------------------------------------------------------------------------------
def _bytes(folder: Path) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in sorted(folder.iterdir())}


def test_another_seed_gives_other_data(tmp_path: Path) -> None:
    one = designs("sygefravaer/statistik")
    for folder, seed in (("a", "1"), ("b", "1"), ("c", "2")):
        made(one, tmp_path / folder, seed=seed)
    first, same, other = (_bytes(tmp_path / folder) for folder in "abc")
    assert first == same
    assert all(first[name] != other[name] for name in first)


def test_hash_seed_and_time_zone_change_nothing(tmp_path: Path) -> None:
    for folder, zone in (("a", "UTC"), ("b", "Asia/Tokyo")):
        command = ["sample", "sygefravaer/registrering", "--rows", "300", "--out"]
        subprocess.run(
            [sys.executable, "-m", "generator", *command, str(tmp_path / folder)],
            env={
                **os.environ,
                "PYTHONHASHSEED": str(len(zone)),
                "TZ": zone,
                "PYTHONPATH": str(ROOT),
            },
            cwd=ROOT,
            check=True,
            capture_output=True,
        )
    assert _bytes(tmp_path / "a") == _bytes(tmp_path / "b")


# -- what is in it ----------------------------------------------------------------------------------
def test_persons_and_companies_are_nobody_s(tmp_path: Path) -> None:
    made(designs("sygefravaer/registrering"), tmp_path, rows=3_000)
    with (tmp_path / "person.csv").open(encoding="utf-8", newline="") as file:
        people = [row["cpr_nummer"] for row in csv.DictReader(file)]
    assert len(set(people)) == len(people) > 100
    for number in people:
        # The seventh digit 5 to 8 means the century from 2000, in the years to 57.
        assert number[6] in "5678" and 50 <= int(number[4:6]) <= 57
        datetime.date(2000 + int(number[4:6]), int(number[2:4]), int(number[:2]))
    with (tmp_path / "ansaettelsesmyndighed.csv").open(encoding="utf-8", newline="") as file:
        companies = [row["cvr"] for row in csv.DictReader(file) if row["cvr"]]
    assert companies
    for number in companies:
        weighed = zip(map(int, number), (2, 7, 6, 5, 4, 3, 2, 1), strict=True)
        assert number[0] == "9" and sum(digit * weight for digit, weight in weighed) % 11 == 0


def test_rules_that_no_rows_keep_are_told(tmp_path: Path) -> None:
    one = designs_for(ruled(("ramme > 3", "ramme < 3", "hast")), tmp_path)
    told = made(one, tmp_path / "sample")
    assert set(told.unmet) in ({"Sag/R0"}, {"Sag/R1"})
    with held(one, tmp_path / "sample") as outcome:
        assert {each.check.rule for each in outcome.rules if each.violated} == set(told.unmet)


def test_keys_that_run_out_end_a_sample(tmp_path: Path) -> None:
    colours = Enumeration("Farve", literals=[Literal("rød"), Literal("grøn"), Literal("blå")])
    sort = Class("Sort", [Attribute("farve", "Farve", is_id=True)])
    one = designs_for(Model("farver", [Package("Farver", [colours, sort])]), tmp_path)
    told = made(one, tmp_path / "sample")
    assert told.rows == 3 and "sort (3)" in told.stopped
