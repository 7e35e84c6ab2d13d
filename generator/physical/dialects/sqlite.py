"""SQLite 3.37 and later."""

from generator.physical.sql_dialect import Comments, Late, SqlDialect

# A shift of no days makes SQLite look at the calendar: without it 2021-02-30 is a date.
# IS and not =: what is no date at all gives null, and a check that is null passes.
_DATE = "{column} IS date({column}, '+0 days')"

DIALECT = SqlDialect(
    name="sqlite",
    title="SQLite 3.37 or later",
    identifier_limit=10_000,
    reserved=frozenset(
        "add all alter always and as asc autoincrement between by case cast check collate commit "
        "constraint create cross current_date current_time current_timestamp default deferrable "
        "delete desc distinct do drop each else end escape except exclude exists explain filter "
        "first following for foreign from full generated glob group groups having if in index "
        "indexed initially inner insert intersect into is isnull join key last left like limit "
        "match materialized natural no not nothing notnull null nulls of offset on or order "
        "others outer over partition plan pragma preceding primary query raise range recursive "
        "references regexp reindex release rename replace restrict returning right rollback row "
        "rowid rows select set table temp temporary then ties to transaction trigger unbounded "
        "union unique update using vacuum values view virtual when where window with without "
        "oid _rowid_".split()
    ),
    types={
        "integer": "INTEGER",
        "real": "REAL",
        "boolean": "INTEGER",
        "date": "TEXT",
        "time": "TEXT",
        "datetime": "TEXT",
        "duration": "TEXT",
        "year": "INTEGER",
        "uuid": "TEXT",
        "binary": "BLOB",
        "geometry": "TEXT",
        "json": "TEXT",
        "identity": "INTEGER",
    },
    decimal="REAL",
    any_decimal="REAL",
    text="TEXT",
    long_text="TEXT",
    key_text="TEXT",
    longest=1_000_000,
    holds_length=False,
    truth=("1", "0"),
    # A STRICT table knows numbers from texts and nothing finer: the rest is checked.
    type_checks={
        "boolean": "{column} IN (0, 1)",
        "date": _DATE,
        "datetime": "{column} IS NULL OR (date(substr({column}, 1, 10), '+0 days') IS "
        "substr({column}, 1, 10) AND datetime({column}) IS NOT NULL "
        "AND {column} LIKE '____-__-__T__:__:__%')",
        "time": "{column} IS NULL OR (time({column}) IS NOT NULL AND {column} LIKE '__:__:__%')",
        "json": "{column} IS NULL OR json_valid({column})",
        "uuid": "length({column}) = 36 AND {column} NOT GLOB '*[^0-9a-f-]*'",
    },
    fills={"identity": ""},
    expressions="sqlite",
    comments=Comments.TEXT,
    late=Late.FORWARD,
    defers=True,
    like=("{column} GLOB {pattern}", "*?["),
    upper=None,
    lower=None,
    find="instr({text}, {sought})",
    whole_part="({left} / {right})",
    floor="(CAST({number} AS INTEGER) - CASE WHEN {number} < CAST({number} AS INTEGER) THEN 1 ELSE 0 END)",
    char_length="length({column})",
    to_text="CAST({column} AS TEXT)",
    day_after="date({column}, '+1 day')",
    table_options=" STRICT",
    before=("PRAGMA foreign_keys = ON",),
    notes=(
        "Foreign keys hold only after PRAGMA foreign_keys = ON on each connection.",
        "Decimals are stored as floating point: more digits than 15 are lost.",
    ),
)
