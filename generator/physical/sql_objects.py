"""Where the objects and values that a formula speaks of stand in the tables, for one query.

An object is a row under an alias. Whoever asks for what has no row or column of its own gets LookupError: the
rule then has no query, and says so.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.constraints import formula as f
from generator.model.elements import ElementKey
from generator.physical.fitted import Fitted
from generator.physical.relational import InRow, InRows, Path, Schema
from generator.physical.sql_conditions import condition_sql
from generator.physical.sql_rows import RowOf, Rows, Source

_SEVERAL = "its objects stand in more than one table"
_MISSING = "NULL"
_NO_MAXIMUM = frozenset(("boolean", "uuid", "json", "binary", "geometry"))


class Place(NamedTuple):
    """An expression that gives a value, whether it may be missing, and what it holds where that is known."""

    column: str
    is_nullable: bool
    primitive: str = ""


class Objects:
    """Finds rows and columns. `rows` are the objects that are known by a variable; `""` is the object itself."""

    def __init__(
        self, schema: Schema, fitted: Fitted, rows: dict[str, RowOf], tables: Rows | None = None
    ) -> None:
        self._schema, self._fitted, self._rows = schema, fitted, rows
        self._tables = tables or Rows(schema, fitted)
        self._near: dict[tuple[str, Path], Place] = (
            {}
        )  # what stands in rows that are joined already

    def with_row(self, variable: str, row: RowOf) -> Objects:
        """The same with one object more."""
        found = Objects(self._schema, self._fitted, {**self._rows, variable: row}, self._tables)
        found._near = self._near
        return found

    def anchored(self, mark: str) -> tuple[Objects, Source | None]:
        """The same objects as rows of the next subquery's own, found there by a column that tells rows apart;
        and those rows. As it is where there is no such column."""
        if not mark:
            return self, None
        near = {row.alias: row._replace(alias=f"{row.alias}o") for row in self._rows.values()}
        rows = {name: near[row.alias] for name, row in self._rows.items()}
        tables = ", ".join(self._tables.named(row) for row in near.values())
        same = " AND ".join(f"{row.alias}.{mark} = {far}.{mark}" for far, row in near.items())
        found = Objects(self._schema, self._fitted, rows, self._tables)
        return found, Source(tables, same, next(iter(near.values())))

    # -- values ---------------------------------------------------------------------------------
    def place(self, field: f.Field) -> Place:
        """Where a value of an object stands."""
        bare = f.bare(field.of)
        if isinstance(bare, f.Each) and (self._row(bare).alias, field.keys) in self._near:
            return self._near[self._row(bare).alias, field.keys]
        if isinstance(field.of, f.Here | f.Each):
            row = self._row(field.of)
            found = self._in_row(row, field.keys)
            return found or self._queried([self._beside(row, field.keys)])
        sources = [self._valued(one, field.keys) for one in self.objects(field.of)]
        return self._queried(sources)

    def spread(self, fields: list[f.Field]) -> tuple[Objects, list[Source]]:
        """The objects with the rows joined in which values of theirs stand beside their own."""
        found = Objects(self._schema, self._fitted, self._rows, self._tables)
        found._near = dict(self._near)
        joined: dict[str, Source] = {}
        for field in fields:
            row = self._row(f.bare(field.of))
            is_none = isinstance(field.of, f.As) and not self._as(row, field.of.target)
            if not is_none and self._in_row(row, field.keys) is None:
                beside, place = self._beside(row, field.keys, f"{len(found._near)}")
                joined[beside.tables] = beside
                found._near[row.alias, field.keys] = place
        return found, list(joined.values())

    def _queried(self, sources: list[tuple[Source, Place]]) -> Place:
        """A value that stands in rows of their own, of which there is one at most."""
        queries = [
            (
                f"(SELECT {_single(place)} FROM {source.tables} WHERE {source.condition})"
                if source.tables
                else place.column
            )
            for source, place in sources
        ]
        if len(queries) > 1:
            return Place(f"COALESCE({', '.join(queries)})", True)
        return Place(queries[0] if queries else _MISSING, True)

    def _valued(self, source: Source, keys: Path) -> tuple[Source, Place]:
        inside = self._in_row(source.row, keys)
        if inside is not None:
            return source, inside
        beside, place = self._beside(source.row, keys)
        return self._tables.then(source, beside), place

    def _in_row(self, row: RowOf, keys: Path) -> Place | None:
        if (row.alias, keys) in self._near:
            return self._near[row.alias, keys]
        for one in self._schema.places.get(keys, ()):
            if one.table == row.table and len(one.columns) == 1:
                return Place(
                    self._tables.column(row, one.columns[0]),
                    self._tables.is_nullable(row.table, one.columns[0]),
                    self._tables.primitive(row.table, one.columns[0]),
                )
        return None

    def _beside(self, row: RowOf, keys: Path, mark: str = "") -> tuple[Source, Place]:
        """The value in another row of the same object, such as that of a superclass."""
        places = self._schema.places.get(keys, ())
        for one in places:
            beside = self._tables.beside(row, one.table, mark) if isinstance(one, InRow) else None
            if beside is not None:
                found = self._in_row(beside.row, keys)
                if found is not None:
                    return beside, found
        what = (
            "its values stand in more than one table" if places else "it has no column of its own"
        )
        raise LookupError(what)

    # -- objects --------------------------------------------------------------------------------
    def _row(self, one: f.Object) -> RowOf:
        return self._rows[one.variable if isinstance(one, f.Each) else ""]

    def objects(self, one: f.Object) -> list[Source]:
        """The rows among which an object is; there is one at most, or none."""
        if isinstance(one, f.Here | f.Each):
            return [Source("", "", self._row(one))]
        found = []
        for before in self.objects(one.source):
            for after in self._next(before.row, one):
                found.append(self._tables.then(before, after))
        return found

    def _next(self, row: RowOf, one: f.Step | f.As) -> list[Source]:
        if isinstance(one, f.As):
            return self._as(row, one.target)
        return self._led(row, one.end, one.way, "s")

    def _as(self, row: RowOf, target: ElementKey) -> list[Source]:
        """The rows of an object as one of a class."""
        tables = [self._tables.anchor(one.table) for one in self._schema.homes.get(target, ())]
        if row.table in tables:
            return [Source("", "", row)]
        found = (self._tables.beside(row, table) for table in dict.fromkeys(tables))
        return [one for one in found if one is not None]

    def _seen(self, row: RowOf, target: ElementKey) -> list[Source]:
        found = []
        for source in self._as(row, target):
            only = self.kind(source.row, target)
            if source.tables:
                found.append(source._replace(condition=f"{source.condition} AND ({only})"))
            elif only != "1 = 0":
                found.append(source._replace(condition=f"({only})"))
        return found

    def kind(self, row: RowOf, target: ElementKey) -> str:
        """When a row is of a class."""
        parts = []
        for home in self._schema.homes.get(target, ()):
            table = self._tables.anchor(home.table)
            if table == row.table:
                parts.append(self._only(home, row) or "1 = 1")
                continue
            beside = self._tables.beside(row, table)
            if beside is not None:
                only = self._only(home, beside.row)
                where = f"{beside.condition} AND {only}" if only else beside.condition
                parts.append(f"EXISTS (SELECT 1 FROM {beside.tables} WHERE {where})")
        return " OR ".join(f"({one})" for one in parts) or "1 = 0"

    def _only(self, home: InRow, row: RowOf) -> str:
        if home.where is None:
            return ""
        names = {
            name: f"{row.alias}.{final}" for name, final in self._fitted.columns[row.table].items()
        }
        return condition_sql(home.where, self._fitted.dialect, names) or ""

    def identities(self, one: f.Object) -> list[tuple[str, list[Place]]]:
        """What tells an object from others: the values of its key, in each family of tables it can be in."""
        found = []
        for source in self.objects(one):
            row = source.row
            columns = [self._tables.column(row, name) for name in self._tables.key(row.table)]
            places = [
                (
                    Place(f"(SELECT {each} FROM {source.tables} WHERE {source.condition})", True)
                    if source.tables
                    else Place(each, False)
                )
                for each in columns
            ]
            found.append((self._tables.root(row.table), places))
        return found

    def mark(self, one: f.Object) -> list[Place]:
        """What tells an object from others, in columns of rows that are known already."""
        if isinstance(one, f.Step) and isinstance(one.source, f.Here | f.Each) and not one.way:
            row = self._row(one.source)
            names = [name for each in self._held(row, one.end) for name in each.columns]
            if names:
                return [
                    Place(self._tables.column(row, name), self._tables.is_nullable(row.table, name))
                    for name in names
                ]
        if isinstance(one, f.Here | f.Each):
            return self.identities(one)[0][1]
        raise LookupError("what it must differ in stands in another table")

    # -- many -----------------------------------------------------------------------------------
    def reach(self, one: f.Reach | f.All | f.Entries | f.Seen) -> list[Source]:
        """The rows that are meant, in each table they can be in."""
        mark = str(len(self._rows))  # keeps the aliases of quantifiers within each other apart
        if isinstance(one, f.All):
            return self._all(one.target, mark)
        found = []
        for before in self.objects(one.source):
            if isinstance(one, f.Seen):
                led = self._seen(before.row, one.target)
            elif isinstance(one, f.Reach):
                led = self._led(before.row, one.end, one.way, mark)
            else:
                led = self._entries(before.row, one.keys, mark)
            found += [self._tables.then(before, after) for after in led]
        return found

    def _all(self, target: ElementKey, mark: str) -> list[Source]:
        found = {}
        for home in self._schema.homes.get(target, ()):
            row = RowOf(f"a{mark}", self._tables.anchor(home.table))
            if home.table != row.table and home.where is not None:
                raise LookupError("its objects are versions of several classes")
            found[row.table] = Source(
                self._tables.named(row), self._only(home, row) or "1 = 1", row
            )
        if not found:
            raise LookupError("its class has no table")
        return list(found.values())

    def _entries(self, row: RowOf, keys: Path, mark: str) -> list[Source]:
        for one in self._schema.places.get(keys, ()):
            if isinstance(one, InRows):
                home = self._tables.here_or_beside(row, one.home)
                if home is not None:
                    near = RowOf(f"{home.row.alias}_{mark}", one.table)
                    joined = self._tables.same(near, one.owner, home.row, one.key)
                    return [self._tables.then(home, Source(self._tables.named(near), joined, near))]
        raise LookupError("its values have no table of their own")

    # -- ends -----------------------------------------------------------------------------------
    def _held(self, row: RowOf, end: ElementKey) -> list[InRow]:
        places = self._schema.places.get((end,), ())
        return [one for one in places if isinstance(one, InRow) and one.table == row.table]

    def _led(self, row: RowOf, end: ElementKey, way: str, mark: str) -> list[Source]:
        """The rows that an end leads to, from the row or another of the same object."""
        found: list[Source] = []
        for place in self._schema.places.get((end,), ()):
            start = place.home if isinstance(place, InRows) and way != "linked" else place.table
            home = self._tables.here_or_beside(row, start)
            if home is not None:
                steps = self._across(home.row, place, way, mark, end)
                found += [self._tables.then(home, step) for step in steps]
        if not found:
            raise LookupError(_SEVERAL)
        return list({(one.tables, one.condition): one for one in found}.values())

    def _across(
        self, row: RowOf, place: InRow | InRows, way: str, mark: str, end: ElementKey
    ) -> list[Source]:
        alias = f"{row.alias}_{mark}"
        if isinstance(place, InRow) or way == "linked":  # the row points at the other
            return self._tables.referred(row, place.columns, alias, end)
        near = RowOf(alias if way == "link" or not place.columns else f"{alias}l", place.table)
        joined = Source(
            self._tables.named(near), self._tables.same(near, place.owner, row, place.key), near
        )
        if near.alias == alias:  # the others point at the row
            return [joined]
        beyond = self._tables.referred(near, place.columns, alias, end)
        return [self._tables.then(joined, one) for one in beyond]


def _single(place: Place) -> str:
    """One value also where two staged rows have one key, for types that databases have a greatest value of."""
    if not place.primitive or place.primitive in _NO_MAXIMUM:
        return place.column
    return f"MAX({place.column})"
