"""SQL Server's and Oracle's scripts before the judges that stand in for the databases themselves."""

from __future__ import annotations

import pytest

from tests.bench.database import Database
from tests.bench.oracle_parser import OracleParser
from tests.bench.tsql import TsqlParser
from tests.mapping.stand_ins import translated
from tests.proof.faults import constraints, faults
from tests.proof.projects import artefact, designs_of, profiles
from tests.proof.rows import Rows

STAND_INS = {"h2_sqlserver": "sqlserver", "h2_oracle": "oracle", "hsqldb_oracle": "oracle"}


@pytest.mark.parametrize("profile", profiles())
def test_microsofts_own_parser_takes_the_script(profile: str, tsql_parser: TsqlParser) -> None:
    tsql_parser.judge(artefact(profile, "sql/sqlserver.sql"))
    tsql_parser.judge(artefact(profile, "rules/sqlserver.sql"))


@pytest.mark.parametrize("profile", profiles())
def test_oracles_grammar_understands_every_table(profile: str, oracle_parser: OracleParser) -> None:
    understood = oracle_parser.dbml(artefact(profile, "sql/oracle.sql"))
    for table in designs_of(profile).fitted("oracle").raw.values():
        assert f'Table "{table}"'.lower() in understood.lower()


@pytest.mark.parametrize("engine", STAND_INS)
@pytest.mark.parametrize("profile", profiles())
def test_stand_in_takes_rows_and_refuses_faults(
    profile: str, engine: str, request: pytest.FixtureRequest
) -> None:
    database: Database = request.getfixturevalue(engine)
    designs, dialect = designs_of(profile), STAND_INS[engine]
    fitted = designs.fitted(dialect)
    database.run(translated(artefact(profile, f"sql/{dialect}.sql"), engine))
    rows = Rows(designs.relational, fitted)
    for statement in rows.inserts():
        assert database.accepts(translated(statement, engine)) is None, statement
    planted = set()
    for fault in faults(rows):
        for statement in fault.before:
            assert database.accepts(statement) is None, statement
        statement = translated(rows.insert(fault.table, fault.row), engine)
        assert database.accepts(statement) is not None, f"{fault.breaks} takes {statement}"
        for statement in fault.after:
            assert database.accepts(statement) is None, statement
        planted.add((fault.table.name, fault.breaks))
    assert constraints(rows) <= planted
