"""Every judge takes a good artefact and refuses a planted fault.

A judge that takes all it is given would make every other test of this folder worthless.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from tests.bench import tool
from tests.bench.database import Database
from tests.bench.java import JavaDatabase
from tests.bench.json_schema import SchemaJudge
from tests.bench.openapi import (
    compile_client_types,
    lint_with_redocly,
    lint_with_spectral,
    validate_openapi,
)
from tests.bench.openapi_mock import exercise_api, prism_mock
from tests.bench.oracle_parser import OracleParser
from tests.bench.refusal import Refused
from tests.bench.statements import split_batches, split_statements
from tests.bench.tsql import TsqlParser

TABLES = """\
-- A comment; with a semicolon.
CREATE TABLE {schema}owner (
    id INTEGER NOT NULL,
    kind VARCHAR(20) NOT NULL,
    CONSTRAINT owner_pk PRIMARY KEY (id),
    CONSTRAINT owner_kind_ck CHECK (kind IN ('a', 'b;'))
);
CREATE TABLE {schema}thing (
    id INTEGER NOT NULL,
    owner_id INTEGER NOT NULL,
    CONSTRAINT thing_pk PRIMARY KEY (id),
    CONSTRAINT thing_owner_fk FOREIGN KEY (owner_id) REFERENCES {schema}owner (id)
);
"""
DATABASES = (
    "postgres",
    "mariadb",
    "sqlite",
    "duckdb",
    "h2_sqlserver",
    "h2_oracle",
    "hsqldb_oracle",
)


@pytest.fixture(params=DATABASES)
def database(request: pytest.FixtureRequest) -> Database:
    """Each database in turn."""
    found: Database = request.getfixturevalue(request.param)
    return found


def test_databases_enforce_what_a_script_declares(database: Database) -> None:
    database.run(TABLES.format(schema=""))
    assert database.accepts("INSERT INTO owner (id, kind) VALUES (1, 'b;')") is None
    assert database.accepts("INSERT INTO thing (id, owner_id) VALUES (1, 1)") is None
    for broken in (
        "INSERT INTO owner (id, kind) VALUES (2, 'c')",
        "INSERT INTO owner (id, kind) VALUES (1, 'a')",
        "INSERT INTO owner (id) VALUES (3)",
        "INSERT INTO thing (id, owner_id) VALUES (2, 99)",
    ):
        assert database.accepts(broken) is not None, broken
    assert [tuple(map(str, row)) for row in database.query("SELECT id, kind FROM owner")] == [
        ("1", "b;")
    ]


def test_databases_refuse_a_script_with_a_fault(database: Database) -> None:
    with pytest.raises(Refused):
        database.run(TABLES.format(schema="").replace("CREATE TABLE thing", "CREATE TABL thing"))
    with pytest.raises(Refused):
        database.query("SELECT nothing FROM nowhere")


def test_each_test_gets_an_empty_database(database: Database) -> None:
    database.run("CREATE TABLE owner (id INTEGER);")


@pytest.mark.parametrize("name", ["mariadb", "h2_oracle"])
def test_a_refusal_tells_the_statement(name: str, request: pytest.FixtureRequest) -> None:
    with pytest.raises(Refused) as refused:
        request.getfixturevalue(name).run(TABLES.format(schema="") + "SELECT 1 FROM nowhere;\n")
    assert refused.value.refusal.statement == 3


@pytest.mark.parametrize("script", ["CREATE TABLE t (c TEXT);", "CREATE TABLE t (c SERIAL);"])
def test_hsqldb_refuses_types_that_oracle_lacks(hsqldb_oracle: JavaDatabase, script: str) -> None:
    assert hsqldb_oracle.accepts(script) is not None


def test_h2_takes_sql_servers_own_words(h2_sqlserver: JavaDatabase) -> None:
    script = TABLES.format(schema="[dbo].").replace("VARCHAR", "NVARCHAR")
    h2_sqlserver.run(script.replace(");\n", ");\nGO\n"))
    h2_sqlserver.run("CREATE TABLE [dbo].[t] ([id] BIGINT IDENTITY(1, 1) NOT NULL);\nGO\n")
    assert h2_sqlserver.accepts("INSERT INTO [dbo].[thing] VALUES (1, 99);") is not None


def test_scriptdom_parses_batches(tsql_parser: TsqlParser) -> None:
    script = "CREATE SCHEMA [s];\nGO\nCREATE TABLE [s].[t] ([id] BIGINT IDENTITY(1,1) NOT NULL);\n"
    tsql_parser.judge(script)
    without_go = tsql_parser.accepts("SELECT 1;\n" + script.replace("GO\n", ""))
    assert without_go is not None and without_go.line == 2


def test_scriptdom_points_at_the_fault_in_a_later_batch(tsql_parser: TsqlParser) -> None:
    refusal = tsql_parser.accepts("SELECT 1;\nGO\n\nCREATE TABLE t (id INT NOT NUL);\nGO\n")
    assert refusal is not None and (refusal.line, refusal.state) == (4, "46010")


def test_oracle_grammar_refuses_on_update_cascade(oracle_parser: OracleParser) -> None:
    script = TABLES.format(schema="").replace("VARCHAR(20)", "VARCHAR2(20 CHAR)")
    key = "REFERENCES owner (id)"
    oracle_parser.judge(script.replace(key, f"{key} ON DELETE CASCADE"))
    refusal = oracle_parser.accepts(script.replace(key, f"{key} ON UPDATE CASCADE"))
    assert refusal is not None and refusal.line == 12


def test_oracle_grammar_tells_what_it_understood(oracle_parser: OracleParser) -> None:
    dbml = oracle_parser.dbml(TABLES.format(schema=""))
    assert 'Ref "thing_owner_fk"' in dbml


SCHEMAS: list[dict[str, Any]] = [
    {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://example.org/thing.json",
        "type": "object",
        "properties": {
            "day": {"type": "string", "format": "date"},
            "kind": {"$ref": "kinds.json#/$defs/Kind"},
        },
        "required": ["kind"],
        "additionalProperties": False,
    },
    {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://example.org/kinds.json",
        "$defs": {"Kind": {"enum": ["a", "b"]}},
    },
]


@pytest.fixture(params=["python_json_schema", "ajv"])
def schema_judge(request: pytest.FixtureRequest) -> SchemaJudge:
    """Each JSON Schema validator in turn."""
    found: SchemaJudge = request.getfixturevalue(request.param)
    return found


def test_schema_judges_validate_across_files(schema_judge: SchemaJudge) -> None:
    loaded = schema_judge.load(SCHEMAS, "https://example.org/thing.json")
    loaded.judge({"kind": "a", "day": "2024-02-29"})
    for broken in ({}, {"kind": "c"}, {"kind": "a", "day": "2023-02-29"}, {"kind": "a", "x": 1}):
        assert loaded.accepts(broken) is not None, broken


def test_schema_judges_take_one_definition(schema_judge: SchemaJudge) -> None:
    kind = schema_judge.load(SCHEMAS, "https://example.org/kinds.json#/$defs/Kind")
    assert kind.accepts("b") is None
    assert kind.accepts("c") is not None


def test_schema_judges_refuse_a_broken_schema(schema_judge: SchemaJudge) -> None:
    broken = deepcopy(SCHEMAS)
    broken[0]["type"] = "objekt"
    with pytest.raises(Refused):
        schema_judge.load(broken, "https://example.org/thing.json")
    with pytest.raises(Refused):
        schema_judge.load(SCHEMAS, "https://example.org/nowhere.json")


def test_schema_judges_refuse_a_dangling_reference(schema_judge: SchemaJudge) -> None:
    with pytest.raises(Refused):
        schema_judge.load(SCHEMAS[:1], "https://example.org/thing.json").judge({"kind": "a"})


def test_ajv_refuses_unknown_keywords(ajv: SchemaJudge) -> None:
    misspelt = [{"$id": "https://example.org/m.json", "type": "string", "maxLenght": 3}]
    with pytest.raises(Refused, match="maxLenght"):
        ajv.load(misspelt, "https://example.org/m.json")
    ajv.load(misspelt, "https://example.org/m.json", annotations=["maxLenght"])


API: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {
        "title": "Things",
        "version": "1.0.0",
        "description": "One thing.",
        "contact": {"name": "Us"},
        "license": {"name": "MIT", "identifier": "MIT"},
    },
    "servers": [{"url": "https://things.example.org"}],
    "security": [],
    "tags": [{"name": "things", "description": "Things."}],
    "paths": {
        "/things/{id}": {
            "get": {
                "operationId": "getThing",
                "summary": "A thing.",
                "description": "A thing by its number.",
                "tags": ["things"],
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "integer"}}
                ],
                "responses": {
                    "200": {
                        "description": "The thing.",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}
                        },
                    },
                    "400": {"description": "Not a number."},
                    "404": {"description": "No such thing."},
                    "422": {"description": "Not a number."},
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "properties": {"kind": {"type": "string", "enum": ["a", "b"]}},
                "required": ["kind"],
            }
        }
    },
}


@pytest.fixture
def api(tmp_path: Path) -> Path:
    """A good OpenAPI document on disk."""
    return _written(tmp_path / "api.json", API)


@pytest.fixture
def broken_api(tmp_path: Path) -> Path:
    """The same with a path parameter that is not required and a reference to nothing."""
    broken = deepcopy(API)
    operation = broken["paths"]["/things/{id}"]["get"]
    operation["parameters"][0]["required"] = False
    answer = operation["responses"]["200"]["content"]["application/json"]
    answer["schema"]["$ref"] = "#/components/schemas/Thingy"
    return _written(tmp_path / "broken.json", broken)


def _written(file: Path, document: dict[str, Any]) -> Path:
    file.write_text(json.dumps(document, indent=2), encoding="utf-8")
    return file


def test_validator_finds_what_openapi_forbids(broken_api: Path) -> None:
    validate_openapi(API)
    with pytest.raises(Refused) as refused:
        validate_openapi(json.loads(broken_api.read_text(encoding="utf-8")))
    assert len(refused.value.refusals) == 2


def test_redocly_finds_a_dangling_reference(api: Path, broken_api: Path) -> None:
    lint_with_redocly(api, warnings=True)
    with pytest.raises(Refused, match="no-unresolved-refs"):
        lint_with_redocly(broken_api)


def test_spectral_finds_an_optional_path_parameter(api: Path, broken_api: Path) -> None:
    lint_with_spectral(api, warnings=True)
    with pytest.raises(Refused, match="path-params"):
        lint_with_spectral(api, broken_api)


def test_client_types_hold_the_codes(api: Path, tmp_path: Path) -> None:
    usage = 'export const thing: components["schemas"]["Thing"] = {{ kind: "{}" }};'
    compile_client_types(api, tmp_path, usage.format("a"))
    with pytest.raises(Refused, match="not assignable"):
        compile_client_types(api, tmp_path, usage.format("c"))


def test_mock_server_keeps_the_document(api: Path) -> None:
    with prism_mock(api) as address:
        exercise_api(api, address, examples=5)


def test_mock_server_refuses_what_it_cannot_read(tmp_path: Path) -> None:
    with pytest.raises(Refused), prism_mock(_written(tmp_path / "no.json", {"no": "api"})):
        pass


class _WrongKind(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = b'{"kind": "c"}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def wrong_server() -> Iterator[str]:
    """A server whose every answer breaks the document."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _WrongKind)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_client_finds_answers_that_break_the_document(api: Path, wrong_server: str) -> None:
    with pytest.raises(Refused, match="violates schema"):
        exercise_api(api, wrong_server, examples=5)


def test_statements_end_where_a_line_does() -> None:
    script = "A ';\n' ; B;\n-- no; \nC [d;\n] /* e;\n */ x; -- f\nG 1/2;\n"
    assert split_statements(script, "postgres") == ["A ';\n' ; B", "C [d;\n]   x", "G 1/2"]


def test_batch_lines_end_statements() -> None:
    assert split_statements("A;\nGO\nB\ngo\nC", "sqlserver") == ["A", "B", "C"]
    unit = "CREATE OR REPLACE TRIGGER t\nBEGIN\n  x := 1;\nEND;"
    assert split_statements(f"A;\n{unit}\n/\nB;\n", "oracle") == ["A", unit, "B"]
    assert split_batches("A;\nB;\nGO\n\nC 'x\nGO\n';\nGO\n") == [
        (1, "A;\nB;\n"),
        (4, "\nC 'x\nGO\n';\n"),
    ]


@pytest.mark.parametrize("settings", [{}, {"CI": "true"}, {"MODELMILL_BENCH": "all"}])
def test_a_missing_judge_fails_only_where_all_are_required(
    settings: dict[str, str], pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.delenv("MODELMILL_BENCH", raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    pytester.makeconftest('pytest_plugins = ["tests.bench.fixtures"]')
    pytester.makepyfile(
        "from tests.bench import tool\ndef test_it(): tool.program('no-such-program')"
    )
    pytester.syspathinsert(Path(tool.__file__).parents[2])
    outcome = pytester.runpytest_inprocess("-p", "no:cacheprovider", "-p", "no:xdist")
    outcome.assert_outcomes(**{"failed" if settings else "skipped": 1})
    outcome.stdout.fnmatch_lines(["*no-such-program is not installed*"] if settings else ["*"])
