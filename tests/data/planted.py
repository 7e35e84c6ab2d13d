"""One delivery with a fault for every rule that a query can tell, in a database or written to files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from generator.data.expected import expected_tables
from generator.data.hold import hold
from generator.data.outcome import Outcome
from generator.data.wanted import Target, Wanted
from generator.physical.designs import Designs
from generator.physical.fitted import Fitted
from generator.physical.rule_queries import queries
from generator.physical.rule_set import Rule
from tests.bench.database import Database
from tests.proof import plants
from tests.proof.plants import Planter
from tests.proof.rows import Rows


class Found(NamedTuple):
    """What every engine must find alike; `row` only of files."""

    rule: str
    verdict: str
    key: str
    row: int | None = None


def stage(database: Database, designs: Designs, fitted: Fitted) -> set[str]:
    """Tables without constraints that hold right rows and every fault; gives back the rules they break."""
    rows = Rows(designs.relational, fitted)
    planter = Planter(rows, designs.narrowed.model)
    written = queries(designs.relational, designs.fitted("duckdb"), designs.rules.rules)
    rules = [one.rule for one in written if one.selects]
    for rule in rules:
        if rule.kind == "constraint":
            planter.mend(rule)
    for table in designs.relational.tables:
        columns = ", ".join(
            f"{fitted.columns[table.name][one.name]} {fitted.types[table.name][one.name]}"
            for one in table.columns
            if one.expression is None
        )
        options = fitted.dialect.table_options
        database.run(f"CREATE TABLE {fitted.tables[table.name]} ({columns}){options};")
        for row in rows.rows[table.name]:
            database.run(rows.insert(table, row) + ";")
    for statement in faults(planter, rules):
        database.run(statement + ";")
    return {one.id for one in rules}


def faults(planter: Planter, rules: list[Rule]) -> Iterator[str]:
    """What plants them all; the new rows of each have keys of their own."""
    with pytest.MonkeyPatch.context() as patch:
        for number, rule in enumerate(rules):
            patch.setattr(plants, "_FRESH", 20 + 4 * number)
            yield from planter.plant(rule).do


def write_files(database: Database, designs: Designs, folder: Path, ending: str) -> list[Path]:
    """The tables of a DuckDB database as files; what Spark has no type for is text."""
    options = {
        "csv": "(FORMAT csv, HEADER)",
        "parquet": "(FORMAT parquet, ROW_GROUP_SIZE 2048)",
        "ndjson": "(FORMAT json)",
    }[ending]
    paths = []
    for table in expected_tables(designs, designs.fitted("duckdb")):
        if table.is_code_list:
            continue
        as_text = ("uuid", "time", "datetime")
        columns = ", ".join(
            (
                f"CAST({one.final} AS VARCHAR) AS {one.final}"
                if one.type.primitive in as_text
                else one.final
            )
            for one in table.columns
        )
        path = folder / f"{table.name}.{ending}"
        database.run(f"COPY (SELECT {columns} FROM {table.final}) TO '{path}' {options};")
        paths.append(path)
    return paths


def hold_to(designs: Designs, target: Target, folder: Path, **wanted: Any) -> Outcome:
    """What comes of holding data to a profile, personal data shown."""
    folder.mkdir()
    return hold(designs, target, Wanted(with_personal=True, **wanted), folder, lambda _what: None)


def found(outcome: Outcome, with_rows: bool) -> set[Found]:
    """All that an engine found."""
    return {
        Found(one.rule, one.verdict, one.key, one.row if with_rows else None)
        for one in outcome.violations.all(None)
    }


def unchecked(outcome: Outcome) -> dict[str, str]:
    """The rules that were not checked, and why."""
    return {one.check.rule: one.why_not for one in outcome.rules if one.why_not}
