"""SQL Server's and Oracle's scripts before the judges that stand in for the databases themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from tests.bench.database import Database
from tests.bench.oracle_parser import OracleParser
from tests.bench.stand_ins import for_h2_oracle, for_h2_sqlserver, for_hsqldb_oracle
from tests.bench.tsql import TsqlParser
from tests.proof.faults import faults
from tests.proof.projects import artefact, designs_of, profiles
from tests.proof.rows import Rows


class StandIn(NamedTuple):
    """An engine in another's clothes."""

    fixture: str
    dialect: str
    translate: Callable[[str], str]


STAND_INS = (
    StandIn("h2_sqlserver", "sqlserver", for_h2_sqlserver),
    StandIn("h2_oracle", "oracle", for_h2_oracle),
    StandIn("hsqldb_oracle", "oracle", for_hsqldb_oracle),
)


@pytest.mark.parametrize("profile", profiles())
def test_microsofts_own_parser_takes_the_script(profile: str, tsql_parser: TsqlParser) -> None:
    tsql_parser.judge(artefact(profile, "sql/sqlserver.sql"))
    tsql_parser.judge(artefact(profile, "rules/sqlserver.sql"))


@pytest.mark.parametrize("profile", profiles())
def test_oracles_grammar_understands_every_table(profile: str, oracle_parser: OracleParser) -> None:
    understood = oracle_parser.dbml(artefact(profile, "sql/oracle.sql"))
    for table in designs_of(profile).fitted("oracle").raw.values():
        assert f'Table "{table}"'.lower() in understood.lower()


@pytest.mark.parametrize("stand_in", STAND_INS, ids=lambda one: one.fixture)
@pytest.mark.parametrize("profile", profiles())
def test_stand_in_takes_rows_and_refuses_faults(
    profile: str, stand_in: StandIn, request: pytest.FixtureRequest
) -> None:
    database: Database = request.getfixturevalue(stand_in.fixture)
    designs = designs_of(profile)
    fitted = designs.fitted(stand_in.dialect)
    database.run(stand_in.translate(artefact(profile, f"sql/{stand_in.dialect}.sql")))
    rows = Rows(designs.relational, fitted)
    for statement in rows.inserts():
        assert database.accepts(stand_in.translate(statement)) is None, statement
    known = {wanted for _table, wanted in fitted.constraints}
    for fault in faults(rows):
        if fault.breaks.startswith("ck_") and fault.breaks not in known:
            continue  # the dialect has no words for it, and the script's head says so
        statement = stand_in.translate(rows.insert(fault.table, fault.row))
        assert database.accepts(statement) is not None, f"{fault.breaks} takes {statement}"
