"""Designs of a description, and its objects as rows."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any

from generator.diagnostics import Diagnostic
from generator.model.elements import Classifier
from generator.physical.designs import Designs
from generator.physical.fitted import Fitted
from generator.physical.relational import InRow, Table
from generator.profile.apply import apply
from generator.profile.load import load_project
from generator.read import read_file
from tests.authoring.ea_xmi import Model, write
from tests.bench.database import Database
from tests.proof.rows import literal

Object = dict[str, Any]
"""A row of its class: values by attribute, other objects by role; `is` is its class, `id` a number."""


def designs_of(
    model_: Model, toml: str, folder: Path, profile: str = "", codes: str = ""
) -> tuple[Designs, tuple[Diagnostic, ...]]:
    """The designs of a profile, and what applying it found."""
    (folder / "model.xmi").write_bytes(write(model_))
    (folder / "model.toml").write_text(toml, encoding="utf-8")
    (folder / "stillinger.csv").write_text(codes, encoding="utf-8")
    project, found = load_project(folder, folder.name)
    assert project is not None and not found, found
    model = read_file(folder / "model.xmi", "model.xmi").model
    assert model is not None
    one = next(each for each in project.profiles if not profile or each.id == profile)
    narrowed, in_profile = apply(model, project, one)
    return Designs(narrowed), in_profile


def key_of(one: Object) -> uuid.UUID:
    """The key of an object."""
    return uuid.UUID(int=one["id"])


class Store:
    """The tables of a design without any constraint, in a database."""

    def __init__(self, database: Database, designs: Designs, fitted: Fitted) -> None:
        self._database, self._schema, self._fitted = database, designs.relational, fitted
        self._model = designs.narrowed.model
        for table in self._schema.tables:
            names, types = fitted.columns[table.name], fitted.types[table.name]
            columns = ", ".join(f"{names[one.name]} {types[one.name]}" for one in table.columns)
            database.run(
                f"CREATE TABLE {fitted.tables[table.name]} ({columns}){fitted.dialect.table_options};"
            )
            if table.rows:
                self._insert(table, [dict(zip(names, row, strict=True)) for row in table.rows])
        self._places = {
            (place.table, self._model.get(path[0]).name): place.columns[0]
            for path, places in self._schema.places.items()
            for place in places
            if isinstance(place, InRow) and place.columns
        }

    def fill(self, objects: list[Object]) -> None:
        """These objects and no others."""
        for table in self._schema.tables:
            if table.rows or table.element is None:
                continue
            self._database.run(f"DELETE FROM {self._fitted.tables[table.name]};")
            element = self._model.get(table.element)
            assert isinstance(element, Classifier)
            mine = [one for one in objects if element.name in one["is"]]
            self._insert(table, [self._row(table, one) for one in mine])

    def _row(self, table: Table, one: Object) -> dict[str, Any]:
        row = {table.primary_key[0]: key_of(one)}
        for name, value in one.items():
            column = self._places.get((table.name, name))
            if column is not None:
                row[column] = key_of(value) if isinstance(value, dict) else value
        return row

    def _insert(self, table: Table, rows: list[dict[str, Any]]) -> None:
        if not rows:
            return
        names = self._fitted.columns[table.name]
        columns = [one.name for one in table.columns if any(one.name in row for row in rows)]
        told = ", ".join(
            f"({', '.join(literal(row.get(name), self._fitted.dialect) for name in columns)})"
            for row in rows
        )
        self._database.run(
            f"INSERT INTO {self._fitted.tables[table.name]} "
            f"({', '.join(names[name] for name in columns)}) VALUES {told};"
        )
