"""Objects put into the tables of a profile, wherever its choices have them stand."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from generator.model.elements import Attribute, Element, End
from generator.model.graph import Model
from generator.physical.designs import Designs
from generator.physical.relational import InRow, InRows, Schema, Table
from tests.bench.database import Database
from tests.proof.rows import Row, Rows

Object = Mapping[str, Any]


class Loader:
    """Makes the rows of objects. An object's classes stand under `""`, the most specific first; each object has
    a row in the table of each of its classes, or in one table for all."""

    def __init__(self, designs: Designs, rows: Rows, objects: Iterable[Object]) -> None:
        self._schema: Schema = designs.relational
        self._model: Model = designs.narrowed.model
        self._rows = rows
        self._names = {one.key: one.name for one in self._model.elements(Element)}
        self.made: list[tuple[Table, Row]] = []
        self.objects = list(objects)
        self._keys = {id(one): str(uuid.UUID(int=n + 1)) for n, one in enumerate(self.objects)}
        self.rows_of: dict[int, dict[str, Row]] = {}
        for one in self.objects:
            self._place(one)
        for one in self.objects:
            for path, places in self._schema.places.items():
                for place in places:
                    self._fill(one, path, place)

    def load(self, database: Database) -> dict[str, Object]:
        """Create and fill all tables; the objects by their keys as text."""
        fitted = self._rows.fitted
        for table in self._schema.tables:
            columns = ", ".join(
                f"{fitted.columns[table.name][one.name]} {fitted.types[table.name][one.name]}"
                for one in table.columns
            )
            name, options = fitted.tables[table.name], fitted.dialect.table_options
            database.run(f"CREATE TABLE {name} ({columns}){options};")
        return self.fill(database)

    def fill(self, database: Database) -> dict[str, Object]:
        """Fill tables that are there and empty."""
        script = ";\n".join(self._rows.insert(table, row) for table, row in self.made)
        database.run(f"{script};")
        return {self._keys[id(one)]: one for one in self.objects}

    # -- rows -----------------------------------------------------------------------------------
    def _place(self, one: Object) -> None:
        tables = {
            self._names[table.element]: table
            for table in self._schema.tables
            if table.element in self._names and table.primary_key == ("id",)
        }
        mine = [tables[name] for name in one[""] if name in tables]
        is_concrete = len(mine) > 1 and not any(
            key.table == mine[1].name for key in mine[0].foreign_keys if key.columns == ("id",)
        )
        found: dict[str, Row] = {}
        for table in mine[:1] if is_concrete else mine:
            row: Row = {column.name: None for column in table.columns}
            row["id"] = self._keys[id(one)]
            if "type" in row:
                row["type"] = one[""][0].lower()
            found[table.name] = row
            self.made.append((table, row))
        self.rows_of[id(one)] = found

    def _fill(self, one: Object, path: tuple[int, ...], place: InRow | InRows) -> None:
        row = self.rows_of[id(one)].get(place.home if isinstance(place, InRows) else place.table)
        elements = [self._model.get(key) for key in path]
        if isinstance(elements[-1], End):
            self._refer(one, elements[-1], place)
        elif row is not None and isinstance(elements[0], Attribute) and elements[0].name in one:
            if isinstance(place, InRows):
                self._several(one, path, place, row)
            elif self._many(path[:1]) is None:
                row[place.columns[0]] = _value(one, [each.name for each in elements])

    def _many(self, path: tuple[int, ...]) -> InRows | None:
        places = self._schema.places.get(path, ())
        return next((each for each in places if isinstance(each, InRows)), None)

    def _several(self, one: Object, path: tuple[int, ...], place: InRows, owner: Row) -> None:
        table = self._rows.tables[place.table]
        for number, value in enumerate(one[self._names[path[0]]], 1):
            row: Row = {column.name: None for column in table.columns}
            row |= {name: owner[key] for name, key in zip(place.owner, place.key, strict=True)}
            if "position" in row:
                row["position"] = number
            if not isinstance(value, dict):
                row[place.columns[0]] = value
            for inner, places in self._schema.places.items() if isinstance(value, dict) else ():
                for each in places:
                    if inner[:1] == path and len(inner) > 1 and each.table == table.name:
                        names = [self._names[key] for key in inner[1:]]
                        row[each.columns[0]] = _value(value, names)
            self.made.append((table, row))

    # -- references -----------------------------------------------------------------------------
    def _refer(self, one: Object, end: End, place: InRow | InRows) -> None:
        if end.name not in one:
            return
        mine = self.rows_of[id(one)]
        if place.table in mine and (isinstance(place, InRow) or place.columns):
            if isinstance(one[end.name], dict):
                self._point(mine[place.table], place.table, place.columns, one[end.name])
        elif isinstance(place, InRows) and place.columns and place.home in mine:
            table = self._rows.tables[place.table]
            if self._names.get(table.element) in {each[""][0] for each in self.objects}:
                return  # the links are objects of their own
            for other in one[end.name]:
                row = {name: mine[place.home][key] for name, key in zip(place.owner, place.key)}
                self._point(row, place.table, place.columns, other)
                if (table, row) not in self.made:
                    self.made.append((table, row))

    def _point(self, row: Row, table: str, columns: tuple[str, ...], other: Object) -> None:
        theirs = self.rows_of[id(other)]
        for key in self._rows.tables[table].foreign_keys:
            if set(key.columns) <= set(columns) and key.table in theirs:
                row |= {
                    name: theirs[key.table][far]
                    for name, far in zip(key.columns, key.references, strict=True)
                }


def _value(one: Any, names: list[str]) -> Any:
    for name in names:
        one = None if one is None else one.get(name)
    return one
