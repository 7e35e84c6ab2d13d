"""Checks of the tables' own: what no rule of the model speaks of, since the model knows no tables.

Surrogate keys and the references to them, what only some forms of file can get wrong, and references that
documents tell twice.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.data.document_rows import OTHER, OWNER, Mirror
from generator.data.expected import ExpectedColumn, ExpectedTable
from generator.diagnostics import Severity
from generator.physical.relational import SqlType
from generator.physical.rule_texts import message, pieces_of

NEVER = "1 = 0"
"""The condition of a check that nothing can fail."""
LEADS = ("reference", "code", "crossReference")
"""Kinds of rules that hold a reference to what it leads to."""


class Check(NamedTuple):
    """A rule on the rows of one table. Conditions are SQL on the row `t`; `kept` is empty where whatever is
    not violated is kept. `columns` are the columns whose values are shown, in order; `reads` are the
    columns of any table that the conditions look at, and `tables` those tables."""

    rule: str
    kind: str
    severity: Severity
    message_da: str
    message_en: str
    entity: str
    element: str
    table: str
    violated: str
    kept: str = ""
    columns: tuple[tuple[str, str], ...] = ()  # what people call a value, and its column
    is_local: bool = True
    reads: frozenset[tuple[str, str]] = frozenset()

    def words(self, language: str = "en") -> str:
        """What is wrong with whatever row breaks it: where its message has values, what they are called."""
        text = self.message_da if language == "da" else self.message_en
        pieces = pieces_of(text, dict(self.columns))
        return "".join(before + name for before, name in pieces)

    @property
    def tables(self) -> frozenset[str]:
        """The tables it needs, its own among them."""
        return frozenset((self.table, *(table for table, _column in self.reads)))


def raw(place: int) -> str:
    """The delivered text of a column of the row."""
    return f"t.raw_{place}"


def own(table: ExpectedTable, kind: str, name: str, condition: str, entity: str = "") -> Check:
    """A check on one column of a table, named by both."""
    form = table.column(name).type
    danish, english = message(kind, f"{table.name}.{name}", _OwnTest(form.primitive, entity))
    return Check(
        f"{table.name}.{name}/{kind}",
        kind,
        Severity.ERROR,
        danish,
        english,
        table.title,
        table.title,
        table.name,
        condition,
        "",
        ((name, name),),
    )


def of_form(table: ExpectedTable) -> Iterator[Check]:
    """What only some forms of file can get wrong: they bring the conditions."""
    if table.is_code_list:
        return
    for kind, column in (
        *(("json-type", one.name) for one in table.columns),
        ("json-type", ""),
        ("unknown-property", ""),
    ):
        shown = column and (table.column(column).label or column)
        subject = f"{table.title}.{shown}" if shown else table.title
        words = message(kind, subject, None)
        yield Check(
            f"{subject}/{kind}",
            kind,
            Severity.ERROR,
            *words,
            table.title,
            table.title,
            table.name,
            NEVER,
            "",
            ((shown, column),) if column else (),
        )


def of_mirror(
    mirror: Mirror, title: str, there: ExpectedTable
) -> tuple[ExpectedTable, list[Check]]:
    """A table of its own for references told twice, and what they must be: there, once each, and to an
    object that refers back."""
    text = SqlType("text")
    columns = tuple(ExpectedColumn(name, name, name, text, False) for name in (OWNER, OTHER))
    final = f'"{mirror.name}"'
    table = ExpectedTable(
        name=mirror.name,
        final=final,
        title=title,
        columns=columns,
        key=(OWNER, OTHER),
        primary_key=(OWNER, OTHER),
    )
    key = " || '/' || ".join(f"CAST(r.{there.column(one).final} AS VARCHAR)" for one in mirror.key)
    back = " || '/' || ".join(
        f"CAST(r.{there.column(one).final} AS VARCHAR)" for one in mirror.back
    )
    same = f"{key} = t.{OTHER} AND {back} = t.{OWNER}"
    missing = f"NOT EXISTS (SELECT 1 FROM {there.final} r WHERE {same})"
    reads = {(there.name, name) for name in (*mirror.key, *mirror.back)}
    reads |= {(table.name, name) for name in (OWNER, OTHER)}
    grouped = f"SELECT g.{OWNER}, g.{OTHER} FROM {final} g GROUP BY ALL HAVING COUNT(*) > 1"
    twice = f"EXISTS (SELECT 1 FROM ({grouped}) d WHERE d.{OWNER} = t.{OWNER} AND d.{OTHER} = t.{OTHER})"
    across = {"is_local": False, "reads": frozenset(reads)}
    return table, [
        own(table, "required", OTHER, f"{raw(1)} IS NULL", title),
        own(
            table, "reference", OTHER, f"t.{OTHER} IS NOT NULL AND {missing}", there.title
        )._replace(**across),
        own(table, "distinct", OTHER, twice)._replace(**across),
    ]


class _OwnTest(NamedTuple):
    """What a message wants to know of a demand that is the table's own."""

    primitive: str
    entity: str = ""
