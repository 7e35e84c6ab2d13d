"""One pass of Spark over a file: rows become typed, what is wrong within a row is found, and what other rows
are compared with is kept.

Spark numbers rows within the parts of a file that it reads by themselves, and the parts in their order. How
many rows each part has is known when the pass is done; so the number that a row has in its file is the number
within its part and the rows of all parts before it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from generator.data.engine import EngineFault
from generator.data.entries import Entry
from generator.data.expected import ExpectedColumn, ExpectedTable
from generator.data.forms import AS_TEXT
from generator.data.spark_dialect import DIALECT, FROM_TEXT, ROW
from generator.data.spark_files import View
from generator.data.spark_session import Spark
from generator.data.stage import Numbered
from generator.data.value_texts import text_of

_PART, _FILE = 33, 52  # bits below the number of the part, and of the file
_NO_FILE = (1 << 11) - 1  # the number for rows that no file brought
_MOST_CODES = 500  # rows of a code list in one statement
_FAILED, _HELD = "`~failed`", "`~held`"
_NOTHING_FAILED = (
    f"CAST(NULL AS ARRAY<INT>) AS {_FAILED}",
    f"CAST(NULL AS ARRAY<STRING>) AS {_HELD}",
)


class SparkStage:
    """The staged tables of a run."""

    def __init__(self, spark: Spark) -> None:
        self._spark = spark
        self._views: dict[str, list[str]] = {}
        self._kept: dict[str, tuple[str, ...]] = {}
        self._before: dict[int, tuple[list[int], list[int]]] = {}

    def create(self, table: ExpectedTable, kept: Sequence[str]) -> None:
        """A table without rows; `kept` are the columns that other checks read."""
        self._kept[table.name], self._views[table.name] = tuple(kept), []

    def _kept_of(self, table: ExpectedTable) -> list[ExpectedColumn]:
        return [one for one in table.columns if one.name in self._kept[table.name]]

    def fill_codes(self, table: ExpectedTable) -> None:
        """The codes that the profile knows."""
        kept = self._kept_of(table)
        names = ", ".join(one.final for one in kept)
        places = [table.index(one.name) for one in kept]
        for start in range(0, len(table.codes), _MOST_CODES):
            rows = ", ".join(
                "("
                + ", ".join(
                    "NULL" if row[at] is None else DIALECT.string(str(row[at])) for at in places
                )
                + ")"
                for row in table.codes[start : start + _MOST_CODES]
            )
            typed = ", ".join(f"CAST({one.final} AS {_type(one)}) AS {one.final}" for one in kept)
            name = f"{table.name}~codes{start}"
            self._spark.view(
                name,
                f"SELECT {(_NO_FILE << _FILE) + start} + monotonically_increasing_id() AS {ROW}, "
                f"{', '.join((*_NOTHING_FAILED, typed))} "
                f"FROM VALUES {rows} AS v({names})",
                is_kept=True,
            )
            self._views[table.name].append(name)

    def fill(
        self,
        table: ExpectedTable,
        file: int,
        view: View,
        places: Mapping[int, int],
        checks: Sequence[Numbered],
    ) -> tuple[View, int]:
        """The rows of a file; gives back the view that was read and how many rows it has. Raises EngineFault
        where it cannot be read in any way."""
        name = f"{table.name}~{file}"
        try:
            self._spark.view(name, self._pass(table, file, view, places, checks), is_kept=True)
        except EngineFault:
            if view.mended is None:
                raise
            view = view.mended()
            self._spark.view(name, self._pass(table, file, view, places, checks), is_kept=True)
        self._views[table.name].append(name)
        parts = self._parts(view.numbered or name)
        before, rows = [], 0
        for _part, count in parts:
            before.append(rows)
            rows += count
        self._before[file] = [part for part, _count in parts], before
        ((here,),) = self._spark.rows(f"SELECT count(*) FROM {DIALECT.quoted(name)}")
        return view, here

    def _parts(self, view: str) -> list[tuple[int, int]]:
        part = f"shiftright({ROW}, {_PART}) & {(1 << (_FILE - _PART)) - 1}"
        return self._spark.rows(
            f"SELECT part, count(*) FROM (SELECT {part} AS part FROM {DIALECT.quoted(view)}) "
            "GROUP BY part ORDER BY part"
        )

    def gather(self, table: ExpectedTable) -> None:
        """All rows of a table under its own name."""
        names = ", ".join((ROW, _FAILED, _HELD, *(one.final for one in self._kept_of(table))))
        views = self._views[table.name]
        every = [f"SELECT {names} FROM {DIALECT.quoted(name)}" for name in views]
        if not every:
            typed = (f"CAST(NULL AS {_type(one)}) AS {one.final}" for one in self._kept_of(table))
            mark = f"CAST(0 AS BIGINT) AS {ROW}"
            every = [f"SELECT {', '.join((mark, *_NOTHING_FAILED, *typed))} WHERE 1 = 0"]
        self._spark.view(table.final.strip("`"), " UNION ALL ".join(every))

    def place(self, mark: int) -> tuple[int, int]:
        """The file of a row, and its number there from 1."""
        file, part = mark >> _FILE, (mark >> _PART) & ((1 << (_FILE - _PART)) - 1)
        parts, before = self._before[file]
        return file, before[bisect_right(parts, part) - 1] + (mark & ((1 << _PART) - 1)) + 1

    # -- what is found ----------------------------------------------------------------------------
    def local(self, table: ExpectedTable, checks: Sequence[Numbered], area: str) -> Iterator[Entry]:
        """What a table's rows fail by themselves; `area` is the expression for a row's municipality."""
        by_number = {one.number: one.check for one in checks}
        query = (
            f"SELECT t.{ROW}, t.{_FAILED}, t.{_HELD}, {area} FROM {table.final} t "
            f"WHERE t.{_FAILED} IS NOT NULL"
        )
        at_key = [table.index(name) for name in table.key]
        for mark, failed, held, where in self._spark.stream(query):
            place = self.place(mark)
            key = "/".join(held[at] or "" for at in at_key)
            for each in failed:
                columns = by_number[each // 2].columns
                texts = [held[table.index(column)] for _name, column in columns]
                yield Entry(each, *place, key, texts, where)

    def across(self, table: ExpectedTable, numbered: Numbered, area: str) -> Iterator[Entry]:
        """What a check that looks at other rows finds."""
        check = numbered.check
        names = (*table.key, *(column for _name, column in check.columns))
        forms = [table.column(name).type.primitive for name in names]
        values = (f"CAST(t.{table.column(name).final} AS STRING)" for name in names)
        mark, wanted = str(2 * numbered.number), check.violated
        if check.kept:
            mark = f"CASE WHEN {check.violated} THEN {mark} ELSE {2 * numbered.number + 1} END"
            wanted = f"NOT ({check.kept})"
        chosen = ", ".join((f"t.{ROW}", mark, area, *values))
        query = f"SELECT {chosen} FROM {table.final} t WHERE {wanted}"
        for row, each, where, *found in self._spark.stream(query):
            if row >> _FILE not in self._before:
                continue
            texts = [_shown(text, form) for text, form in zip(found, forms, strict=True)]
            key = "/".join(text or "" for text in texts[: len(table.key)])
            yield Entry(each, *self.place(row), key, texts[len(table.key) :], where)

    # -- the one statement ------------------------------------------------------------------------
    def _pass(
        self,
        table: ExpectedTable,
        file: int,
        view: View,
        places: Mapping[int, int],
        checks: Sequence[Numbered],
    ) -> str:
        texts, typed = [], []
        for at, column in enumerate(table.columns):
            place = places.get(at)
            text = "CAST(NULL AS STRING)" if place is None else view.texts[place]
            texts.append(f"{text} AS raw_{at}")
            own = view.typed.get(place) if place is not None else None
            if own is not None and own[1].replace(" ", "") == _type(column).replace(" ", ""):
                texts.append(f"{own[0]} AS {column.final}")
            else:
                typed.append(f"{_value(column, f'raw_{at}')} AS {column.final}")
        mark = f"{file * (1 << _FILE)} + {ROW} AS {ROW}"
        raw = f"SELECT {', '.join((mark, *texts))} FROM {DIALECT.quoted(view.name)}"
        rows = f"SELECT {', '.join(('*', *typed))} FROM ({raw})"
        failed = ", ".join(one.condition for one in checks)
        marked = f"array_compact(array({failed}))" if checks else "CAST(array() AS ARRAY<INT>)"
        held = ", ".join(f"raw_{at}" for at in range(len(table.columns)))
        chosen = (
            ROW,
            f"CASE WHEN size({_FAILED}) > 0 THEN {_FAILED} END AS {_FAILED}",
            f"CASE WHEN size({_FAILED}) > 0 THEN array({held}) END AS {_HELD}",
            *(one.final for one in self._kept_of(table)),
        )
        return f"SELECT {', '.join(chosen)} FROM (SELECT *, {marked} AS {_FAILED} FROM ({rows}) t)"


def _type(column: ExpectedColumn) -> str:
    if column.type.primitive in AS_TEXT:
        return "STRING"
    return DIALECT.type_text(column.type)


def _value(column: ExpectedColumn, text: str) -> str:
    if column.type.primitive in AS_TEXT:
        return text
    special = FROM_TEXT.get(column.type.primitive)
    if special is not None:
        return special.replace("{text}", text)
    return f"try_cast({text} AS {_type(column)})"


def _shown(text: str | None, form: str) -> str | None:
    if text is not None and form == "time":
        text = text.removeprefix("1970-01-01 ")
    return text_of(text, form)
