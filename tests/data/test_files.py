"""Every rule's planted fault is found in files of every format, in its row, and right files are accepted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb
import pytest

from generator.constraints import expression as e
from generator.physical.designs import Designs
from generator.physical.rule_queries import queries
from tests.data.delivered import held, told
from tests.proof.plants import Planter
from tests.proof.projects import designs_of, profiles
from tests.proof.rows import Rows

FORMATS = {"csv": "HEADER", "parquet": "FORMAT parquet", "ndjson": "FORMAT json"}


class Tables:
    """The tables of a profile in a database without any constraint, written out as files."""

    def __init__(self, designs: Designs, folder: Path) -> None:
        self.designs, self.folder = designs, folder
        self.rows = Rows(designs.relational, designs.fitted("duckdb"))
        self.planter = Planter(self.rows, designs.narrowed.model)
        written = queries(designs.relational, designs.fitted("duckdb"), designs.rules.rules)
        self.rules = [one.rule for one in written if one.selects]
        for rule in self.rules:
            if rule.kind == "constraint":
                self.planter.mend(rule)
        self.database = duckdb.connect()
        fitted = self.rows.fitted
        for table in designs.relational.tables:
            columns = ", ".join(
                f"{fitted.columns[table.name][one.name]} {fitted.types[table.name][one.name]}"
                for one in table.columns
            )
            self.database.execute(f"CREATE TABLE {fitted.tables[table.name]} ({columns})")
            for row in self.rows.rows[table.name]:
                self.database.execute(self.rows.insert(table, row))

    def write(self, format_: str) -> Path:
        """A folder with a file a table; code lists are the profile's."""
        folder = self.folder / format_
        folder.mkdir(exist_ok=True)
        for table in self.designs.relational.tables:
            if not table.rows:
                target = folder / f"{table.name}.{format_}"
                final = self.rows.fitted.tables[table.name]
                self.database.execute(f"COPY {final} TO '{target}' ({FORMATS[format_]})")
        return folder


@pytest.fixture(scope="module", params=profiles())
def tables(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Tables:
    return Tables(designs_of(request.param), tmp_path_factory.mktemp("delivery"))


@pytest.mark.parametrize("format_", FORMATS)
def test_right_files_are_accepted(tables: Tables, format_: str) -> None:
    with held(tables.designs, tables.write(format_)) as outcome:
        assert [one for one in outcome.violations.all(1)] == []
        assert outcome.found == () and not outcome.has_errors
        assert all(not one.why_not for one in outcome.rules)


def test_planted_fault_of_every_rule_is_found(tables: Tables) -> None:
    missed: dict[str, Any] = {}
    for rule in tables.rules:
        plant = tables.planter.plant(rule)
        for statement in plant.do:
            tables.database.execute(statement)
        found = told(tables.designs, tables.write("csv"))
        # An empty text is a missing value in CSV.
        expected = {rule.id, rule.id.replace("/length", "/required")}
        if not expected & {one for one, verdict in found if verdict == "violated"}:
            missed[rule.id] = found
        for statement in plant.undo:
            tables.database.execute(statement)
    assert missed == {}
    assert len(tables.rules) >= 15


def test_text_that_is_no_value_of_its_type_is_found_in_its_row(tables: Tables) -> None:
    folder = tables.write("csv")
    checked = 0
    for rule in tables.designs.rules.rules:
        if not isinstance(rule.test, e.OfType | e.Digits):
            continue
        for place in tables.designs.relational.places[rule.paths[0]]:
            file = folder / f"{place.table}.csv"
            lines = file.read_text(encoding="utf-8").splitlines()
            at = lines[0].split(",").index(place.columns[0])
            cells = lines[2].split(",")
            cells[at] = "1.23456789" if isinstance(rule.test, e.Digits) else "æ?"
            wrong = [*lines[:2], ",".join(cells), *lines[3:]]
            file.write_text("\n".join(wrong) + "\n", encoding="utf-8")
            with held(tables.designs, folder) as outcome:
                rows = [one.row for one in outcome.violations.of(rule.id, None)]
            assert rows == [2], rule.id
            file.write_text("\n".join(lines) + "\n", encoding="utf-8")
            checked += 1
    assert checked > 2
