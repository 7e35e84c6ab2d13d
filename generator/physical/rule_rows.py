"""The rows that are objects of a class, under an alias, and where the values of the objects stand: for the
conditions of rules that look at several values or several rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from generator.constraints.condition import Condition
from generator.physical.relational import Column, InRow, InRows, Path
from generator.physical.rule_breaks import Broken, BreakWriter, Elsewhere
from generator.physical.rule_set import Rule

_NO_MAXIMUM = ("uuid", "boolean", "json", "binary", "geometry")


@dataclass(slots=True)
class Standing:
    """Rows of a table, one an object or one a value, under an alias. `key` are the columns that name the
    object; `only` says which rows count. `looks_around` tells that some value stands in another row.
    """

    writer: BreakWriter
    table: str
    key: tuple[str, ...]
    only: Condition | None = None
    place: InRow | InRows | None = None
    alias: str = "t"
    looks_around: bool = field(default=False)

    def under(self, alias: str) -> Standing:
        """The same rows under another alias."""
        return Standing(self.writer, self.table, self.key, self.only, self.place, alias)

    @property
    def rows(self) -> str:
        """What follows FROM."""
        return f"{self.writer.table(self.table)} {self.alias}"

    @property
    def identity(self) -> list[str]:
        """The columns that tell the row from every other."""
        names = self.writer.tables[self.table].primary_key
        return self.writer.columns(self.table, names, self.alias)

    def counts(self) -> list[str]:
        """The condition that the row is an object of the class, where the table holds others too."""
        told = self.only and self.writer.condition(self.only, self.table, self.alias)
        return [f"({told})"] if told else []

    def value(self, path: Path) -> str:
        """The one column of a value. Raises Elsewhere where there is none."""
        (found,) = self.values(path)
        return found

    def values(self, path: Path) -> tuple[str, ...]:
        """The columns of a value or of a reference to an object, comparable as they stand."""
        return tuple(self._comparable(table, name, sql) for table, name, sql in self._found(path))

    def plain(self, path: Path) -> str:
        """The one column of a value, as it stands."""
        ((_table, _name, sql),) = self._found(path)
        return sql

    def column(self, path: Path) -> str | None:
        """The first column of the row itself that holds a value, if one does."""
        found = next((one for one in self._places(path) if one.table == self.table), None)
        return found.columns[0] if found is not None and found.columns else None

    # -- where it stands --------------------------------------------------------------------------
    def _places(self, path: Path) -> list[InRow | InRows]:
        if self.place is not None and self.place in self.writer.schema.places.get(path, ()):
            return [self.place]
        return [one for one in self.writer.schema.places.get(path, ()) if isinstance(one, InRow)]

    def _found(self, path: Path) -> list[tuple[str, str, str]]:
        places = self._places(path)
        here = [one for one in places if one.table == self.table]
        if len(here) > 1:
            raise Elsewhere("it refers to objects in several tables")
        if here:
            names = here[0].columns
            return [
                (self.table, name, self.writer.column(self.table, name, self.alias))
                for name in names
            ]
        far = [one for one in places if self._is_beside(one)]
        if len(far) != 1:
            raise Elsewhere("its values stand in more than one table")
        self.looks_around = True
        table = far[0].table
        return [(table, name, self._from_beside(far[0], name)) for name in far[0].columns]

    def _is_beside(self, place: InRow | InRows) -> bool:
        """Whether a table has one row for each object that the row is of."""
        is_one = self.writer.tables[place.table].primary_key == place.key  # type: ignore[union-attr]
        return is_one and len(place.key) == len(self.key)  # type: ignore[union-attr]

    def _from_beside(self, place: InRow | InRows, name: str) -> str:
        writer = self.writer
        near = f"{self.alias}_b"
        same = writer.same(place.table, place.key, near, self.table, self.key, self.alias)  # type: ignore[union-attr]
        column = writer.column(place.table, name, near)
        # Data with one key twice must not end the query: of two values one is taken.
        kind = _column(writer, place.table, name).type.primitive
        taken = column if kind in _NO_MAXIMUM else f"MAX({column})"
        return f"(SELECT {taken} FROM {writer.table(place.table)} {near} WHERE {same})"

    def _comparable(self, table: str, name: str, sql: str) -> str:
        dialect = self.writer.dialect
        if _column(self.writer, table, name).type.primitive not in ("text", "uri"):
            return sql
        if self.writer.fitted.types[table][name] == dialect.long_text:
            sql = dialect.short_of_long.format(column=sql)
        return dialect.exact.format(column=sql)

    # -- what breaks ------------------------------------------------------------------------------
    def broken(
        self, violated: str, rule: Rule, operands: Mapping[str, Path], **more: object
    ) -> Broken:
        """What breaks a rule in these rows, with the operands that the row itself holds."""
        named = [(name, self.column(path)) for name, path in operands.items()]
        told = self.writer.named(
            self.table, tuple((name, column) for name, column in named if column is not None)
        )
        only = (self.only and self.writer.condition(self.only, self.table, self.alias)) or ""
        found = Broken(self.table, self.key, violated, told, "", only)
        return found._replace(**more)  # type: ignore[arg-type]


def _column(writer: BreakWriter, table: str, name: str) -> Column:
    return next(one for one in writer.tables[table].columns if one.name == name)


def objects(writer: BreakWriter, rule: Rule) -> Iterator[Standing]:
    """The rows that are objects of the rule's class, table by table."""
    for home in writer.schema.homes.get(rule.entity, ()):
        yield Standing(writer, home.table, home.key, home.where)


def values(writer: BreakWriter, rule: Rule) -> Iterator[Standing]:
    """The rows in which the value that a rule is about stands, of objects of its class."""
    homes = {writer.tables[one.table].element for one in writer.schema.homes.get(rule.entity, ())}
    for place in writer.schema.places.get(rule.paths[0], ()):
        home = place.table if isinstance(place, InRow) else place.home
        if writer.tables[home].element in homes and place.columns:
            key = place.key if isinstance(place, InRow) else place.owner
            only = place.where if isinstance(place, InRow) else None
            yield Standing(writer, place.table, key, only, place)


def every(conditions: Iterable[str]) -> str:
    """All of some conditions."""
    return " AND ".join(conditions)


def listed(names: Mapping[str, str]) -> str:
    """The columns of a SELECT, each under a name."""
    return ", ".join(f"{sql} AS {name}" for name, sql in names.items())


def numbered(word: str, columns: Iterable[str]) -> dict[str, str]:
    """Names for columns: `owner1`, `owner2`."""
    return {f"{word}{number}": one for number, one in enumerate(columns, 1)}


def is_row(rows: Standing, alias: str) -> str:
    """The condition that a derived row, whose key columns are `row1` and so on, is the row."""
    same = numbered("row", rows.identity)
    return every(f"{alias}.{name} = {column}" for name, column in same.items())
