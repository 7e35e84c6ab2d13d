"""MySQL 8.0.16 and later, and MariaDB 10.6 and later."""

from generator.physical.sql_dialect import Comments, SqlDialect

DIALECT = SqlDialect(
    name="mysql",
    title="MySQL 8.0.16 or later, MariaDB 10.6 or later",
    identifier_limit=64,
    quotes=("`", "`"),
    reserved=frozenset(
        "accessible add all alter analyze and as asc asensitive before between bigint binary blob "
        "both by call cascade case change char character check collate column condition "
        "constraint continue convert create cross cube cume_dist current_date current_role "
        "current_time current_timestamp current_user cursor database databases day_hour "
        "day_microsecond day_minute day_second dec decimal declare default delayed delete "
        "delete_domain_id dense_rank desc describe deterministic distinct distinctrow div do_domain_ids "
        "double drop dual each else elseif empty enclosed escaped except exists exit explain "
        "false fetch first_value float float4 float8 for force foreign from fulltext function "
        "general generated get grant group grouping groups having high_priority hour_microsecond "
        "hour_minute hour_second if ignore ignore_domain_ids ignore_server_ids in index infile "
        "inner inout insensitive insert int int1 int2 int3 int4 int8 integer intersect interval "
        "into io_after_gtids io_before_gtids is iterate join json_table key keys kill lag "
        "last_value lateral lead leading leave left like limit linear lines load localtime "
        "localtimestamp lock long longblob longtext loop low_priority manual master_bind "
        "master_demote_to_replica master_demote_to_slave master_heartbeat_period master_ssl_verify_server_cert match maxvalue mediumblob "
        "mediumint mediumtext middleint minute_microsecond minute_second mod modifies natural "
        "not no_write_to_binlog nth_value ntile null numeric of offset on optimize "
        "optimizer_costs option optionally or order out outer outfile over page_checksum "
        "parallel parse_vcol_expr partition percent_rank portion precision primary procedure purge "
        "qualify range rank read reads read_write real recursive references ref_system_id regexp "
        "release rename repeat replace require resignal restrict return returning revoke right "
        "rlike row row_number rows schema schemas second_microsecond select sensitive separator "
        "set show signal slow smallint spatial specific sql sqlexception sqlstate sqlwarning "
        "sql_big_result sql_calc_found_rows sql_small_result ssl starting stats_auto_recalc "
        "stats_persistent stats_sample_pages stored straight_join system table tablesample "
        "terminated then tinyblob tinyint tinytext to trailing trigger true undo union unique "
        "unlock unsigned update usage use using utc_date utc_time utc_timestamp values varbinary "
        "varchar varcharacter varying virtual when where while window with write xor year_month "
        "zerofill".split()
    ),
    quoted_words=frozenset(("value",)),  # MariaDB takes it for VALUES where a table is called so
    types={
        "integer": "BIGINT",
        "real": "DOUBLE",
        "boolean": "BOOLEAN",
        "date": "DATE",
        "time": "TIME(6)",
        "datetime": "DATETIME(6)",
        "duration": "VARCHAR(40)",
        "year": "SMALLINT",
        "uuid": "CHAR(36)",
        "binary": "LONGBLOB",
        "geometry": "LONGTEXT",
        "json": "JSON",
        "identity": "BIGINT",
    },
    decimal="DECIMAL({digits}, {fraction})",
    any_decimal="DECIMAL(38, 10)",
    text="VARCHAR({length})",
    long_text="LONGTEXT",
    key_text="VARCHAR(255)",
    longest=1000,
    row_bytes=60_000,  # InnoDB's row is 65,535 bytes without its long texts
    backslash_escapes=True,
    type_checks={
        "boolean": "{column} IN (0, 1)",
        # TIME is also a stretch of time, up to 838 hours and below zero.
        "time": "{column} >= '00:00:00' AND {column} < '24:00:00'",
        "uuid": "{column} REGEXP '^[0-9a-f]{{8}}(-[0-9a-f]{{4}}){{3}}-[0-9a-f]{{12}}$'",
    },
    moment="{date} {time}",
    whole_part="({left} DIV {right})",
    read_integer="CAST({text} AS SIGNED)",
    read_real="({text} + 0.0E0)",
    long_default="DEFAULT ({value})",
    fills={"uuid": "DEFAULT (UUID())", "identity": "AUTO_INCREMENT"},
    expressions="mysql",
    comments=Comments.INLINE,
    comment_limit=1000,
    matches="{column} REGEXP {pattern}",
    pattern_end="\\z",  # $ also matches before a line break at the end
    joins_with_function=True,
    to_text="CAST({column} AS CHAR)",
    exact_cast="CONVERT({text} USING utf8mb4) COLLATE utf8mb4_bin",
    to_integer="CAST({text} AS SIGNED)",
    day_after="({column} + INTERVAL 1 DAY)",
    # The default collation takes 'A' for 'a', and 'aa' for 'å'.
    table_options=" ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
    notes=("A moment is stored without its offset: write UTC.",),
)
