"""The words of Spark SQL 4: an engine for deliveries and no target, so that it is not among the targets'
dialects."""

from generator.data.forms import WRITTEN
from generator.physical.dialects import duckdb
from generator.physical.sql_dialect import Comments, Late, SqlDialect

ROW = "`~row`"

_UUID = WRITTEN["uuid"].pattern
_SECONDS = r"([T ][0-9]+:[0-9]+)(Z|[+-].*)?\z"

DIALECT = SqlDialect(
    name="spark",
    title="Apache Spark 4 or later",
    # A file's columns are called alike whichever engine reads it.
    identifier_limit=duckdb.DIALECT.identifier_limit,
    reserved=duckdb.DIALECT.reserved,
    quoted_words=frozenset(
        "all alter analyze and anti any array as asc at authorization between both by case cast "
        "check collate column comment commit constraint create cross cube current current_date "
        "current_time current_timestamp current_user database delete desc describe distinct div drop else "
        "end escape except exists explain external extract false fetch filter for foreign from full "
        "function global grant group grouping having in inner insert intersect interval into is "
        "join lateral leading left like limit local map minus natural no not null of offset on "
        "only or order out outer overlaps partition percent position primary range references revoke right "
        "rlike rollback rollup row rows select semi session_user set some start struct table "
        "tablesample then time to trailing true truncate union unique unknown update user using "
        "values view when where window with".split()
    ),
    quotes=("`", "`"),
    types={
        "integer": "BIGINT",
        "real": "DOUBLE",
        "boolean": "BOOLEAN",
        "date": "DATE",
        "time": "TIMESTAMP_NTZ",
        "datetime": "TIMESTAMP",
        "duration": "STRING",
        "year": "SMALLINT",
        "uuid": "STRING",
        "binary": "STRING",
        "geometry": "STRING",
        "json": "STRING",
        "identity": "BIGINT",
    },
    decimal="DECIMAL({digits}, {fraction})",
    any_decimal="DECIMAL(38, 10)",
    text="STRING",
    long_text="STRING",
    key_text="STRING",
    longest=1_000_000,
    holds_length=False,
    backslash_escapes=True,
    escaped_quote="\\'",  # two quotes are the end of one text and the start of another
    typed_literals={
        "date": "DATE {text}",
        "datetime": "TIMESTAMP {text}",
        "time": "CAST(CONCAT('1970-01-01 ', {text}) AS TIMESTAMP_NTZ)",
    },
    expressions="spark",
    comments=Comments.TEXT,
    late=Late.LOST,
    cascades="none",
    matches="{column} RLIKE {pattern}",
    pattern_end="\\z",
    char_length="char_length({column})",
    to_text="CAST({column} AS STRING)",
    read_real="CAST({text} AS DOUBLE)",
    row_mark=ROW,
)

_MOMENT = (
    "CASE WHEN {text} LIKE '%-%-%' AND ({text} LIKE '%:%' OR length(trim({text})) <= 10) "
    "THEN coalesce(try_cast({text} AS TIMESTAMP), try_cast(regexp_replace({text}, "
    + DIALECT.string(_SECONDS)
    + ", '$1:00$2') AS TIMESTAMP)) END"
)

# How a text becomes a value, so that what DuckDB reads is read and what it does not read is not. Spark by
# itself takes `2024` for a day, cuts `12.7` off to 12, and knows no moment without seconds.
FROM_TEXT: dict[str, str] = {
    "integer": "coalesce(try_cast({text} AS BIGINT), "
    "try_cast(round(try_cast({text} AS DECIMAL(38, 10))) AS BIGINT))",
    "year": "coalesce(try_cast({text} AS SMALLINT), "
    "try_cast(round(try_cast({text} AS DECIMAL(38, 10))) AS SMALLINT))",
    "boolean": "CASE WHEN lower({text}) IN ('true', 't', 'yes', 'y', '1') THEN TRUE "
    "WHEN lower({text}) IN ('false', 'f', 'no', 'n', '0') THEN FALSE END",
    "date": "CASE WHEN length(trim({text})) BETWEEN 8 AND 10 "
    "THEN try_cast(replace({text}, '/', '-') AS DATE) "
    "WHEN length(trim({text})) > 10 AND " + _MOMENT + " IS NOT NULL "
    "THEN try_cast(substr(trim({text}), 1, 10) AS DATE) END",
    "time": "CASE WHEN {text} LIKE '%:%' "
    "THEN try_cast(CONCAT('1970-01-01 ', {text}) AS TIMESTAMP_NTZ) END",
    "datetime": _MOMENT,
    "uuid": "CASE WHEN {text} RLIKE "
    + DIALECT.string(f"^({_UUID})\\z")
    + " THEN lower({text}) END",
}
