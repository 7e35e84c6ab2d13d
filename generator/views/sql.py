"""The SQL target: a script a dialect that makes the tables, their constraints and their codes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.emit.page import Page
from generator.emit.view import View
from generator.physical.designs import Designs
from generator.physical.fitted import Fitted
from generator.physical.fit import foreign_keys_of, is_generated, nullable_in
from generator.physical.relational import Column, ForeignKey, Schema, Table
from generator.physical.sql_dialect import Comments, Late, SqlDialect
from generator.physical.sql_text import translate
from generator.views._text import heading, shortfalls, wrapped

Record = dict[str, Any]


def _pages(designs: Designs) -> Iterator[Page]:
    for name in designs.narrowed.settings.profile.dialects:
        fitted = designs.fitted(name)
        yield Page(f"sql/{name}.sql", "sql/schema.sql.j2", _script(designs, fitted))


VIEW = View("sql", _pages)


def _script(designs: Designs, fitted: Fitted) -> Record:
    schema, dialect = designs.relational, fitted.dialect
    short = shortfalls((*schema.ledger, *fitted.ledger), designs.narrowed.model)
    return {
        "heading": heading(designs.narrowed, f"SQL tables for {dialect.title}"),
        "notes": [line for note in dialect.notes for line in wrapped(note)],
        "shortfalls": short,
        "has_shortfalls": bool(short),
        "before": dialect.before,
        "tables": [_table(table, schema, fitted) for table in schema.tables],
        "after": list(_late(schema, fitted)),
    }


def _table(table: Table, schema: Schema, fitted: Fitted) -> Record:
    dialect, names = fitted.dialect, fitted.columns[table.name]
    comments = _COMMENTS[dialect.comments]
    nullable = nullable_in(table, fitted)
    lines = [_column(column, table, fitted, nullable) for column in table.columns]
    lines += _constraints(table, schema, fitted)
    for line in lines[:-1]:
        line["end"] = ","
    name = fitted.tables[table.name]
    after = [_index(one.name, one.columns, table, fitted, "INDEX") for one in table.indexes]
    after += _filtered(table, fitted)
    after += comments(table, fitted)
    after += list(_rows(table, fitted, names))
    setup = dialect.fill_setup if any(one.fills == "identity" for one in table.columns) else ""
    inline = dialect.comments is Comments.INLINE and bool(table.comment)
    return {
        "name": name,
        "comment": wrapped(table.comment),
        "setup": setup.format(name=_sequence(table, fitted)),
        "has_setup": bool(setup),
        "lines": lines,
        "options": dialect.table_options
        + (f" COMMENT = {_comment(table.comment, dialect, 2)}" if inline else ""),
        "after": after,
    }


def _sequence(table: Table, fitted: Fitted) -> str:
    return fitted.dialect.quoted(f"seq_{fitted.raw[table.name]}")


def _column(column: Column, table: Table, fitted: Fitted, nullable: set[str]) -> Record:
    dialect = fitted.dialect
    type_ = fitted.types[table.name][column.name]
    parts = [fitted.columns[table.name][column.name]]
    if is_generated(column):
        expression = translate(
            column.expression or "",
            dialect.expressions,
            _called(table, fitted),
            has_truth=dialect.truth[0] == "TRUE",
        )
        parts.append(dialect.generated.format(type=type_, expression=expression))
    else:
        parts.append(type_)
        parts += _filled(column, table, fitted, is_long=type_ == dialect.long_text)
        parts += [] if column.name in nullable else ["NOT NULL"]
    if dialect.comments is Comments.INLINE and column.comment:
        parts.append(f"COMMENT {_comment(column.comment, dialect)}")
    noted = dialect.comments is Comments.TEXT and bool(column.comment)
    return {
        "text": " ".join(parts),
        "end": "",
        "notes": wrapped(column.comment, 88) if noted else [],
    }


def _called(table: Table, fitted: Fitted) -> dict[str, str]:
    """The columns by every name an expression may use: the attribute's in the model, and their own."""
    names = fitted.columns[table.name]
    attributes = {one.attribute: names[one.name] for one in table.columns if one.attribute}
    return {**attributes, **names}


def _filled(column: Column, table: Table, fitted: Fitted, *, is_long: bool) -> list[str]:
    dialect = fitted.dialect
    if column.fills is not None:
        template = dialect.fills.get(column.fills, "")
        filled = template.format(text=dialect.string(_sequence(table, fitted))) if template else ""
        return [filled] if filled else []
    if column.default is None:
        return []
    template = dialect.long_default if is_long else dialect.default
    return [template.format(value=_value(column.default, dialect))]


def _value(value: str | int | bool, dialect: SqlDialect) -> str:
    if isinstance(value, bool):
        return dialect.truth[0 if value else 1]
    return str(value) if isinstance(value, int) else dialect.string(value)


def _constraints(table: Table, schema: Schema, fitted: Fitted) -> list[Record]:
    names = fitted.columns[table.name]

    def named(wanted: str, rest: str) -> Record:
        text = f"CONSTRAINT {fitted.constraints[table.name, wanted]} {rest}"
        return {"text": text, "end": "", "notes": []}

    lines = [named(f"pk_{table.name}", f"PRIMARY KEY ({_list(table.primary_key, names)})")]
    for unique in table.uniques:
        if not _clashes(unique.columns, table, fitted):
            lines.append(named(unique.name, f"UNIQUE ({_list(unique.columns, names)})"))
    for key in foreign_keys_of(table, schema, fitted.dialect):
        lines.append(named(key.name, _foreign_key(key, table, fitted)))
    for name, condition in fitted.checks[table.name]:
        lines.append({"text": f"CONSTRAINT {name} CHECK ({condition})", "end": "", "notes": []})
    return lines


def _list(columns: tuple[str, ...], names: dict[str, str]) -> str:
    return ", ".join([names[name] for name in columns])


def _foreign_key(key: ForeignKey, table: Table, fitted: Fitted) -> str:
    here, there = fitted.columns[table.name], fitted.columns[key.table]
    cascade = " ON DELETE CASCADE" if (table.name, key.name) in fitted.cascading else ""
    waits = " DEFERRABLE INITIALLY DEFERRED" if (table.name, key.name) in fitted.deferred else ""
    return (
        f"FOREIGN KEY ({_list(key.columns, here)}) REFERENCES {fitted.tables[key.table]} "
        f"({_list(key.references, there)}){cascade}{waits}"
    )


def _clashes(columns: tuple[str, ...], table: Table, fitted: Fitted) -> bool:
    """Whether two rows without a value would be refused, which no model asks for."""
    if not fitted.dialect.nulls_clash:
        return False
    return not nullable_in(table, fitted).isdisjoint(columns)


def _index(wanted: str, columns: tuple[str, ...], table: Table, fitted: Fitted, kind: str) -> str:
    name, names = fitted.constraints[table.name, wanted], fitted.columns[table.name]
    return f"CREATE {kind} {name} ON {fitted.tables[table.name]} ({_list(columns, names)})"


def _filtered(table: Table, fitted: Fitted) -> list[str]:
    names = fitted.columns[table.name]
    nullable = nullable_in(table, fitted)
    return [
        _index(one.name, one.columns, table, fitted, "UNIQUE INDEX")
        + " WHERE "
        + " AND ".join(f"{names[name]} IS NOT NULL" for name in one.columns if name in nullable)
        for one in table.uniques
        if _clashes(one.columns, table, fitted)
    ]


def _rows(table: Table, fitted: Fitted, names: dict[str, str]) -> Iterator[str]:
    """Codes, a statement a row, which every database takes."""
    if not table.rows:
        return
    dialect = fitted.dialect
    days = [dialect.typed_literals.get(one.type.primitive, "{text}") for one in table.columns]
    strings = [one.type.primitive == "text" for one in table.columns]
    head = f"INSERT INTO {fitted.tables[table.name]} ({', '.join(names.values())}) VALUES ("
    for row in table.rows:
        cells = [
            (
                "NULL"
                if cell is None
                else dialect.string(cell) if is_text else day.format(text=f"'{cell}'")
            )
            for cell, is_text, day in zip(row, strings, days, strict=True)
        ]
        yield f"{head}{', '.join(cells)})"


def _late(schema: Schema, fitted: Fitted) -> Iterator[str]:
    if fitted.dialect.late is not Late.ALTER:
        return
    for table in schema.tables:
        for key in schema.late.get(table.name, ()):
            name = fitted.constraints[table.name, key.name]
            yield f"ALTER TABLE {fitted.tables[table.name]} ADD CONSTRAINT {name} {_foreign_key(key, table, fitted)}"


def _comment(text: str, dialect: SqlDialect, times: int = 1) -> str:
    limit = dialect.comment_limit * times
    text = text.strip()
    return dialect.string(text if len(text) <= limit else text[: limit - 1] + "…")


def _comment_statements(table: Table, fitted: Fitted) -> list[str]:
    dialect, name, names = fitted.dialect, fitted.tables[table.name], fitted.columns[table.name]
    found = (
        [f"COMMENT ON TABLE {name} IS {_comment(table.comment, dialect)}"] if table.comment else []
    )
    return found + [
        f"COMMENT ON COLUMN {name}.{names[one.name]} IS {_comment(one.comment, dialect)}"
        for one in table.columns
        if one.comment
    ]


def _comment_properties(table: Table, fitted: Fitted) -> list[str]:
    """SQL Server keeps definitions as extended properties of the default schema's objects."""
    dialect = fitted.dialect
    place = f"N'SCHEMA', N'dbo', N'TABLE', {dialect.string(fitted.raw[table.name])}"

    def statement(text: str, rest: str) -> str:
        value = _comment(text, dialect)
        return f"EXEC sys.sp_addextendedproperty N'MS_Description', {value}, {place}{rest}"

    found = [statement(table.comment, "")] if table.comment else []
    names = fitted.columns[table.name]
    for one in table.columns:
        if one.comment:
            raw = (
                names[one.name].strip("[]") if names[one.name].startswith("[") else names[one.name]
            )
            found.append(statement(one.comment, f", N'COLUMN', {dialect.string(raw)}"))
    return found


_COMMENTS = {
    Comments.STATEMENT: _comment_statements,
    Comments.PROPERTY: _comment_properties,
    Comments.INLINE: lambda _table, _fitted: [],
    Comments.TEXT: lambda _table, _fitted: [],
}
