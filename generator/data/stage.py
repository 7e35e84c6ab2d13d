"""One pass over a file: rows become typed, what is wrong within a row is found, and what other rows are
compared with is kept.

Good rows never become Python objects: the engine reads the file as texts, converts them, evaluates every
condition on the row, and keeps of each row its number, the numbers of the checks it fails, its texts only
where it fails one, and the few columns that checks across rows look at.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.data.checks import Check
from generator.data.engine import Engine, EngineFault, name_of
from generator.data.forms import AS_TEXT
from generator.data.expected import ExpectedColumn, ExpectedTable
from generator.data.source import Source
from generator.physical.sql_dialect import SqlDialect

FILE, ROW, PATH, FAILED, HELD = (
    name_of(f"~{name}") for name in ("file", "row", "path", "failed", "held")
)


@dataclass(frozen=True, slots=True)
class Numbered:
    """A check and its number. In the list of what a row fails, twice the number is violated, and one more is
    undetermined."""

    number: int
    check: Check

    @property
    def condition(self) -> str:
        """Its mark where a row fails it, else nothing."""
        undetermined = ""
        if self.check.kept:
            undetermined = f" WHEN NOT ({self.check.kept}) THEN {2 * self.number + 1}"
        return f"CASE WHEN {self.check.violated} THEN {2 * self.number}{undetermined} END"


class Stage:
    """The staged tables of a run."""

    def __init__(self, engine: Engine, dialect: SqlDialect) -> None:
        self._engine, self._dialect = engine, dialect
        self._kept: dict[str, tuple[str, ...]] = {}
        self._starts: dict[str, list[int]] = {}  # of each table, the first row of each file

    def create(self, table: ExpectedTable, kept: Sequence[str]) -> None:
        """An empty table for rows; `kept` are the columns that other checks read."""
        self._kept[table.name] = tuple(kept)
        columns = [
            f"{one.final} {self._type(one)}"
            for one in table.columns
            if one.name in self._kept[table.name]
        ]
        own = [f"{FILE} USMALLINT", f"{ROW} BIGINT", f"{PATH} VARCHAR"]
        own += [f"{FAILED} UINTEGER[]", f"{HELD} VARCHAR[]"]
        self._engine.run(f"CREATE TABLE {table.final} ({', '.join((*own, *columns))})")

    def fill_codes(self, table: ExpectedTable) -> None:
        """The codes that the profile knows."""
        kept = [
            place for place, one in enumerate(table.columns) if one.name in self._kept[table.name]
        ]
        for row in table.codes:
            values = [row[place] for place in kept]
            marks = ", ".join("?" for _ in values)
            names = ", ".join(table.columns[place].final for place in kept)
            self._engine.run(f"INSERT INTO {table.final} ({names}) VALUES ({marks})", values)

    def row(self, table: ExpectedTable) -> str:
        """The expression for the number of a row `t` in its file. Rows stand in the order of their files:
        where a row brings no number, how many came before it tells it, and no window over all of them has to.
        """
        starts = self._starts.get(table.name) or [0]
        return f"coalesce(t.{ROW}, t.rowid - ({starts})[t.{FILE} + 1] + 1)"

    def fill(
        self,
        table: ExpectedTable,
        file: int,
        source: Source,
        places: Mapping[int, int],
        checks: Sequence[Numbered],
    ) -> Source:
        """The rows of a file; `places` tells for each column of the table which of the file's it is. Gives
        back the source that was read. Raises EngineFault where it cannot be read in any way."""
        ((start,),) = self._engine.rows(f"SELECT count(*) FROM {table.final}")
        starts = self._starts.setdefault(table.name, [])
        starts += [0] * (file - len(starts)) + [start]
        try:
            self._engine.run(self._pass(table, file, source, places, checks))
        except EngineFault:
            if source.mended is None:
                raise
            source = source.mended()
            self._engine.run(self._pass(table, file, source, places, checks))
        return source

    # -- the one statement ------------------------------------------------------------------------
    def _pass(
        self,
        table: ExpectedTable,
        file: int,
        source: Source,
        places: Mapping[int, int],
        checks: Sequence[Numbered],
    ) -> str:
        texts, typed = [], []
        for at, column in enumerate(table.columns):
            place = places.get(at)
            text = "NULL::VARCHAR" if place is None else source.texts[place]
            texts.append(f"{text} AS raw_{at}")
            own = source.typed.get(place) if place is not None else None
            if own is not None and own[1] == self._type(column):
                texts.append(f"{own[0]} AS {column.final}")
            else:
                typed.append(f"{self._value(column, at)} AS {column.final}")
        texts += [
            f"{condition} AS odd_{at}" for at, (_kind, _of, condition) in enumerate(source.odd)
        ]
        place = f"{source.row or 'NULL'}::BIGINT AS {ROW}, {source.path} AS {PATH}"
        raw = f"SELECT {place}, {', '.join(texts)} FROM {source.relation}"
        rows = f"SELECT {', '.join(('*', *typed))} FROM ({raw})"
        failed = ", ".join(one.condition for one in checks)
        marked = (
            f"list_filter([{failed}], lambda mark: mark IS NOT NULL)"
            if checks
            else "[]::UINTEGER[]"
        )
        held = ", ".join(f"raw_{at}" for at in range(len(table.columns)))
        kept = [one.final for one in table.columns if one.name in self._kept[table.name]]
        is_bad = f"len({FAILED}) > 0"
        chosen = (
            str(file),
            ROW,
            PATH,
            f"CASE WHEN {is_bad} THEN {FAILED} END",
            f"CASE WHEN {is_bad} THEN [{held}] END",
            *kept,
        )
        return (
            f"INSERT INTO {table.final} SELECT {', '.join(chosen)} "
            f"FROM (SELECT *, {marked} AS {FAILED} FROM ({rows}) t)"
        )

    def _type(self, column: ExpectedColumn) -> str:
        if column.type.primitive in AS_TEXT:
            return "VARCHAR"
        return self._dialect.type_text(column.type)

    def _value(self, column: ExpectedColumn, at: int) -> str:
        type_ = self._type(column)
        return f"raw_{at}" if type_ == "VARCHAR" else f"TRY_CAST(raw_{at} AS {type_})"
