"""Which tables the objects of a JSON file are rows of: as documents of the profile, or a row each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from generator.data.delivery import Part
from generator.data.document_rows import KeyOf, OfParent, Rows
from generator.data.document_sql import line_objects, root_objects, source_of
from generator.data.engine import name_of
from generator.data.expected import ExpectedTable
from generator.data.source import Objects, Source, told
from generator.diagnostics import Diagnostic
from generator.model.near import did_you_mean


class Filled(NamedTuple):
    """Rows of a table that stand in a file."""

    table: str
    source: Source


def given_keys(rows: Mapping[str, Sequence[Rows]]) -> frozenset[tuple[str, str]]:
    """The columns that documents have no value for: they get an object's own key, as text."""
    return frozenset(
        (table, column)
        for every in rows.values()
        for one in every
        for table, cells in one.tables.items()
        for column, cell in cells.items()
        if isinstance(cell, KeyOf | OfParent)
    )


def is_documents(
    part: Part,
    objects: Objects,
    roots: Mapping[str, Sequence[Rows]],
    tables: Sequence[ExpectedTable],
) -> bool:
    """Whether a file holds documents of the profile, by the names of its properties."""
    if objects.is_document:
        return True
    stem = part.stem.casefold()
    is_table = any(stem == one.name.casefold() for one in tables)
    if is_table and not any(stem == name.casefold() for name in roots):
        return False
    root = _root(part, objects.names, roots)
    names = set(objects.names)
    as_document = len(names & set(roots[root][0].allowed or ())) if root else 0
    as_rows = max(
        (len({one.casefold() for one in names} & set(t.headers())) for t in tables), default=0
    )
    return as_document >= as_rows and as_document > 0


def documents_of(
    part: Part,
    objects: Objects,
    roots: Mapping[str, Sequence[Rows]],
    tables: Mapping[str, ExpectedTable],
) -> tuple[list[Filled], list[Diagnostic]]:
    """The rows of every table that stand in a file of documents."""
    found: list[Diagnostic] = []
    if objects.is_document:
        for name in objects.names:
            if name not in roots:
                hint = did_you_mean(name, roots, f"It can hold {', '.join(roots)}.")
                text = f"The property {name!r} is not known and was not read."
                found.append(told("unknown-property", part.shown, text, hint))
        here = {
            name: root_objects(objects.relation, name) for name in roots if name in objects.names
        }
    else:
        root = _root(part, objects.names, roots)
        here = {root: line_objects(objects.relation)} if root else {}
    filled = [
        Filled(table, source_of(rows, tables[table], relation, objects.names))
        for name, relation in here.items()
        for rows in roots[name]
        for table in rows.tables
    ]
    if not filled:
        text = "Neither its name nor its properties tell what its objects are."
        found.append(told("unknown-file", part.shown, text, f"Call it one of: {', '.join(roots)}."))
    return filled, found


def rows_source(objects: Objects) -> Source:
    """Each object is a row, its properties are the columns."""
    texts = tuple(map(name_of, objects.names))
    return Source(objects.flat, objects.names, texts, found=objects.found)


def _root(part: Part, names: Sequence[str], roots: Mapping[str, Sequence[Rows]]) -> str | None:
    """By the file's name, else by the one kind of object that has all these properties."""
    stem = part.stem.casefold()
    for name in roots:
        if stem == name.casefold():
            return name
    given = set(names)
    fitting = [
        name for name, rows in roots.items() if given and given <= set(rows[0].allowed or ())
    ]
    return fitting[0] if len(fitting) == 1 else None
