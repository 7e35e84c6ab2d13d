"""The rows of a schema as objects that lead to each other, so that a constraint can be evaluated on them."""

from __future__ import annotations

from typing import Any

from generator.model.elements import Attribute, Class, End
from generator.model.graph import Model
from generator.physical.relational import InRow, InRows, Schema
from tests.proof.rows import Row, Rows

Object = dict[str, Any]


class Graph:
    """Every row of a class's own table as an object, by table, in the order of the rows."""

    def __init__(self, rows: Rows, model: Model, more: tuple[tuple[str, Row], ...] = ()) -> None:
        self._schema: Schema = rows.schema
        self._model = model
        self.rows: dict[str, list[Row]] = {name: list(found) for name, found in rows.rows.items()}
        for table, row in more:
            self.rows[table].append(row)
        self._tables = rows.tables
        self.objects: dict[str, list[Object]] = {
            name: [{} for _row in found] for name, found in self.rows.items()
        }
        for path, places in self._schema.places.items():
            for place in places:
                self._add(path, place)

    def _add(self, path: tuple[int, ...], place: InRow | InRows) -> None:
        elements = [self._model.get(key) for key in path]
        if isinstance(elements[-1], End):
            self._lead(elements[-1], place)
        elif isinstance(place, InRow) and all(isinstance(one, Attribute) for one in elements):
            for one, row in zip(self.objects[place.table], self.rows[place.table], strict=True):
                here = one
                for element in elements[:-1]:
                    here = here.setdefault(element.name, {})
                    if not isinstance(here, dict):
                        return
                here[elements[-1].name] = row.get(place.columns[0])
        elif isinstance(place, InRows) and len(elements) == 1 and len(place.columns) == 1:
            for one, row in zip(self.objects[place.home], self.rows[place.home], strict=True):
                one[elements[0].name] = [each[place.columns[0]] for each in self._owned(place, row)]

    def _owned(self, place: InRows, row: Row) -> list[Row]:
        key = [row[name] for name in place.key]
        return [
            each
            for each in self.rows[place.table]
            if [each.get(name) for name in place.owner] == key
        ]

    def _lead(self, end: End, place: InRow | InRows) -> None:
        if isinstance(place, InRow):
            for one, row in zip(self.objects[place.table], self.rows[place.table], strict=True):
                one[end.name] = self._referred(place.table, place.columns, row)
            return
        for one, row in zip(self.objects[place.home], self.rows[place.home], strict=True):
            key = [row[name] for name in place.key]
            found = [
                self._referred(place.table, place.columns, each) if place.columns else other
                for other, each in zip(
                    self.objects[place.table], self.rows[place.table], strict=True
                )
                if [each.get(name) for name in place.owner] == key
            ]
            link = self._model.association_of(end)
            if isinstance(link, Class):  # the objects of an association class, by its name
                one[link.name[:1].lower() + link.name[1:]] = [
                    other
                    for other, each in zip(
                        self.objects[place.table], self.rows[place.table], strict=True
                    )
                    if [each.get(name) for name in place.owner] == key
                ]
            upper = None if end.multiplicity is None else end.multiplicity.upper
            one[end.name] = (found[0] if found else None) if upper == 1 else found

    def _referred(self, table: str, columns: tuple[str, ...], row: Row) -> Object | None:
        for key in self._tables[table].foreign_keys:
            if key.columns == columns:
                wanted = [row.get(name) for name in columns]
                for one, each in zip(self.objects[key.table], self.rows[key.table], strict=True):
                    if [each.get(name) for name in key.references] == wanted:
                        return one
        return None
