"""Microsoft SQL Server 2016 and later."""

from generator.physical.sql_dialect import Comments, SqlDialect

# Without it 'A' passes where 'a' is a code: most installations compare without case.
_BINARY = "{column} COLLATE Latin1_General_100_BIN2"

DIALECT = SqlDialect(
    name="sqlserver",
    title="Microsoft SQL Server 2016 or later",
    identifier_limit=128,
    quotes=("[", "]"),
    reserved=frozenset(
        "add all alter and any as asc authorization backup begin between break browse bulk by "
        "cascade case check checkpoint close clustered coalesce collate column commit compute "
        "constraint contains containstable continue convert create cross current current_date "
        "current_time current_timestamp current_user cursor database dbcc deallocate declare "
        "default delete deny desc disk distinct distributed double drop dump else end errlvl "
        "escape except exec execute exists exit external fetch file fillfactor for foreign "
        "freetext freetexttable from full function goto grant group having holdlock identity "
        "identity_insert identitycol if in index inner insert intersect into is join key kill "
        "left like lineno load merge national nocheck nonclustered not null nullif of off offsets "
        "on open opendatasource openquery openrowset openxml option or order outer over percent "
        "pivot plan precision primary print proc procedure public raiserror read readtext "
        "reconfigure references replication restore restrict return revert revoke right rollback "
        "rowcount rowguidcol rule save schema securityaudit select semantickeyphrasetable "
        "semanticsimilaritydetailstable semanticsimilaritytable session_user set setuser shutdown "
        "some statistics system_user table tablesample textsize then to top tran transaction "
        "trigger truncate try_convert tsequal union unique unpivot update updatetext use user "
        "values varying view waitfor when where while with within writetext".split()
    ),
    types={
        "integer": "BIGINT",
        "real": "FLOAT(53)",
        "boolean": "BIT",
        "date": "DATE",
        "time": "TIME",
        "datetime": "DATETIMEOFFSET",
        "duration": "NVARCHAR(40)",
        "year": "SMALLINT",
        "uuid": "UNIQUEIDENTIFIER",
        "binary": "VARBINARY(MAX)",
        "geometry": "NVARCHAR(MAX)",
        "json": "NVARCHAR(MAX)",
        "identity": "BIGINT",
    },
    decimal="DECIMAL({digits}, {fraction})",
    any_decimal="DECIMAL(38, 10)",
    text="NVARCHAR({length})",
    long_text="NVARCHAR(MAX)",
    key_text="NVARCHAR(255)",
    longest=4000,
    string_prefix="N",
    truth=("1", "0"),
    type_checks={"json": "ISJSON({column}) = 1"},
    fills={"uuid": "DEFAULT NEWID()", "identity": "IDENTITY(1, 1)"},
    generated="AS (CAST({expression} AS {type})) PERSISTED",
    expressions="tsql",
    comments=Comments.PROPERTY,
    comment_limit=3700,  # an extended property holds 7,500 bytes
    cascades="tree",
    nulls_clash=True,
    like=(_BINARY + " LIKE {pattern}", "%_["),
    exact=_BINARY,
    exact_cast=_BINARY.replace("{column}", "{text}"),
    find="CHARINDEX({sought}, {text})",
    whole_part="({left} / {right})",
    read_real="CAST({text} AS FLOAT)",
    part="SUBSTRING({text}, {first}, {length})",
    char_length="LEN({column} + N'.') - 1",  # LEN does not count blanks at the end
    joins_with_function=True,
    to_text="CAST({column} AS NVARCHAR(400))",
    day_after="DATEADD(day, 1, {column})",
    today="CAST(GETDATE() AS DATE)",
    notes=(
        "A foreign key cascades only where there is one way to the table (error 1785 otherwise).",
    ),
)
