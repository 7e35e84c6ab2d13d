"""DuckDB 1.1 and later."""

from generator.physical.sql_dialect import Comments, Late, SqlDialect

DIALECT = SqlDialect(
    name="duckdb",
    title="DuckDB 1.1 or later",
    identifier_limit=10_000,
    reserved=frozenset(
        "all analyse analyze and anti any array as asc asof asymmetric at authorization between "
        "binary both by case cast check collate collation column concurrently constraint create cross "
        "default deferrable desc describe distinct do else end except false fetch for foreign "
        "freeze from full generated glob grant group having ilike in initially inner intersect "
        "into is isnull join lambda lateral leading left like limit map natural not notnull null "
        "offset on only or order outer overlaps pivot pivot_longer pivot_wider placing "
        "positional primary qualify references returning right select semi show similar some "
        "struct summarize symmetric table tablesample then to trailing true try_cast union "
        "unique unpack unpivot using variadic verbose when where window with rowid".split()
    ),
    types={
        "integer": "BIGINT",
        "real": "DOUBLE",
        "boolean": "BOOLEAN",
        "date": "DATE",
        "time": "TIME",
        "datetime": "TIMESTAMP WITH TIME ZONE",
        "duration": "VARCHAR",
        "year": "SMALLINT",
        "uuid": "UUID",
        "binary": "BLOB",
        "geometry": "VARCHAR",
        "json": "JSON",
        "identity": "BIGINT",
    },
    decimal="DECIMAL({digits}, {fraction})",
    any_decimal="DECIMAL(38, 10)",
    text="VARCHAR",
    long_text="VARCHAR",
    key_text="VARCHAR",
    longest=1_000_000,
    holds_length=False,
    typed_literals={"date": "DATE {text}", "time": "TIME {text}"},
    fills={"uuid": "DEFAULT uuid()", "identity": "DEFAULT nextval({text})"},
    fill_setup="CREATE SEQUENCE {name}",
    generated="{type} GENERATED ALWAYS AS ({expression}) VIRTUAL",
    expressions="duckdb",
    comments=Comments.STATEMENT,
    late=Late.LOST,
    cascades="none",
    matches="regexp_full_match({column}, {pattern})",
    compares_one_by_one=True,
    whole_part="({left} // {right})",
    char_length="length({column})",
    notes=("Deleting a whole does not delete its parts: DuckDB has no cascade.",),
)
