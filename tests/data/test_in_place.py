"""A database by its URL: whatever its columns are, it is only read, and no secret is told."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli import main
from generator.data.database import Refused, Unreachable, Url, opened
from generator.data.databases.sqlite import _matches
from generator.data.expected import expected_tables
from generator.data.outcome import Outcome
from generator.data.wanted import Target, Wanted
from generator.physical.designs import Designs
from tests.data.located import DIALECT, ENGINES, Located, located
from tests.data.planted import found, hold_to, unchecked
from tests.data.test_spark import ODD
from tests.proof.projects import designs_of

PROFILE = "sygefravaer/registrering"
# What is asked of a value as it is written, whatever else can be made of it.
OF_TEXTS = {"type", "required", "code", "digits", "length", "pattern"}


@pytest.fixture(params=ENGINES)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, Located]]:
    """A fresh database of each engine."""
    with located(request.param, request, tmp_path) as one:
        yield request.param, one


def fill(designs: Designs, engine: str, one: Located, **changed: str) -> None:
    """All tables with columns of text; `changed` are other definitions of some."""
    fitted = designs.fitted(DIALECT.get(engine, engine))
    options = fitted.dialect.table_options.replace("STRICT", "")
    for table in expected_tables(designs, fitted):
        columns = ", ".join(f"{each.final} {fitted.dialect.long_text}" for each in table.columns)
        columns = changed.get(table.name, columns)
        if columns:
            one.database.run(f"CREATE TABLE {table.final} ({columns}){options};")


def close(one: Located) -> None:
    if hasattr(one.database, "close"):
        one.database.close()


def test_texts_in_a_database_are_told_as_in_a_file(
    place: tuple[str, Located], tmp_path: Path
) -> None:
    engine, one = place
    designs = designs_of(PROFILE)
    dialect = designs.fitted(DIALECT.get(engine, engine)).dialect
    fill(designs, engine, one)
    paths = []
    for table in expected_tables(designs, designs.fitted("duckdb")):
        if table.is_code_list:
            continue
        rows = [
            [ODD[(start + at) % len(ODD)] for at in range(len(table.columns))]
            for start in range(len(ODD))
        ]
        for row in rows:
            values = ", ".join(map(dialect.string, row))
            one.database.run(f"INSERT INTO {table.final} VALUES ({values});")
        paths.append(tmp_path / f"{table.name}.csv")
        with paths[-1].open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([[each.header for each in table.columns], *rows])
    close(one)
    in_place = hold_to(designs, Target(url=one.url), tmp_path / "in-place")
    on_files = hold_to(designs, Target(tuple(paths)), tmp_path / "on-files")
    assert unchecked(in_place) == {}
    assert of_texts(in_place) == of_texts(on_files)
    assert len(of_texts(in_place)) > 500


def of_texts(outcome: Outcome) -> set[tuple[object, ...]]:
    return {
        (one.rule, one.key, one.values)
        for one in outcome.violations.all(None)
        if one.rule.rpartition("/")[2] in OF_TEXTS
    }


def test_what_is_missing_is_told(place: tuple[str, Located], tmp_path: Path) -> None:
    engine, one = place
    designs = designs_of(PROFILE)
    text = designs.fitted(DIALECT.get(engine, engine)).dialect.long_text
    fill(designs, engine, one, person=f"id {text}", ansaettelsesmyndighed="", kommune="")
    one.database.run("INSERT INTO person VALUES ('00000000-0000-0000-0000-000000000001');")
    close(one)
    outcome = hold_to(designs, Target(url=one.url), tmp_path / "run")
    assert [(each.rule, each.message) for each in outcome.found] == [
        ("delivery/missing-column", "The column 'cpr_nummer' is missing.")
    ]
    why = unchecked(outcome)
    assert why["Person.cprNummer/required"].endswith("#person has no such column")
    missing = "the database has no ansaettelsesmyndighed"
    assert why["Ansættelsesforhold.ansættelsesmyndighed/reference"] == missing
    assert "person" in {each.table for each in outcome.files}
    assert found(outcome, with_rows=False) == set()


def test_a_database_without_the_tables_fails(place: tuple[str, Located], tmp_path: Path) -> None:
    _engine, one = place
    one.database.run("CREATE TABLE other (id INTEGER);")
    close(one)
    outcome = hold_to(designs_of(PROFILE), Target(url=one.url), tmp_path / "run")
    assert outcome.has_failed
    assert [each.rule for each in outcome.found] == ["delivery/unknown-database"]


def test_names_may_differ_in_capitals(tmp_path: Path) -> None:
    import sqlite3

    with sqlite3.connect(tmp_path / "a.db") as connection:
        connection.execute('CREATE TABLE "PERSON" (ID TEXT, "Cpr_Nummer" TEXT)')
        connection.execute("INSERT INTO person VALUES ('x', '9')")
    outcome = hold_to(
        designs_of(PROFILE), Target(url=f"sqlite:///{tmp_path / 'a.db'}"), tmp_path / "run"
    )
    assert {one.rule for one in outcome.violations.all(None)} == {
        "Person.cprNummer/length", "Person.cprNummer/pattern", "person.id/type"
    }  # fmt: skip


def test_nothing_can_be_written(place: tuple[str, Located], tmp_path: Path) -> None:
    engine, one = place
    one.database.run("CREATE TABLE person (id INTEGER);")
    close(one)
    table = '"~looked at".main.person' if engine == "duckdb" else "person"
    (tmp_path / "run").mkdir()
    with opened(one.url, Wanted(), tmp_path / "run") as (_kind, database, _shown):
        statement = f"INSERT INTO {table} VALUES (1)"
        if engine == "postgres":  # what is streamed there can be nothing but a query
            with pytest.raises(Exception, match="read-only transaction"):
                database._connection.execute(statement)  # type: ignore[attr-defined]
        else:
            with pytest.raises(Refused, match="(?i)read.?only"):
                list(database.stream(statement))


def test_a_schema_can_be_chosen(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    with located("postgres", request, tmp_path) as one:
        one.database.run(
            'CREATE SCHEMA "a b"; CREATE TABLE "a b".person (id UUID, cpr_nummer TEXT); '
            "INSERT INTO \"a b\".person VALUES (NULL, '0101011234'); CREATE TABLE person (id UUID)"
        )
        outcome = hold_to(designs_of(PROFILE), Target(url=one.url), tmp_path / "run", schema="a b")
    assert {each.rule for each in outcome.violations.all(None)} == {"person.id/required"}
    assert outcome.found == ()


# -- what is told, and what is not -------------------------------------------------------------------
@pytest.mark.parametrize(
    "url",
    [
        "postgresql://me:s3cr%40t@127.0.0.1:1/db",
        "postgresql://127.0.0.1:1/db?user=me&password=s3cr%40t",
        "mysql://me:s3cr%40t@127.0.0.1:1/db",
        "postgresql://me:s3cr%40t@[::1/db",
        "oracle://me:s3cr%40t@host/db",
        "sqlite://me:s3cr%40t@host/db",
    ],
)
def test_a_password_is_never_told(url: str) -> None:
    result = CliRunner().invoke(main, ["validate", PROFILE, url])
    assert result.exit_code == 2, result.output
    assert "validate/unreachable" in result.output
    assert "s3cr" not in result.output and "Traceback" not in result.output


def test_a_url_is_shown_without_secrets() -> None:
    from urllib.parse import urlsplit

    text = "mysql://me:s3cr%40t@host:3306/db?ssl_password=hid"
    url = Url(text, urlsplit(text))
    assert url.shown == "mysql://me@host:3306/db"
    assert url.without_secrets("no s3cr%40t, s3cr@t nor hid") == "no •••, ••• nor •••"


@pytest.mark.parametrize(
    ("library", "url", "extra"),
    [
        ("psycopg", "postgresql://host/db", "postgres"),
        ("pymysql", "mysql://host/db", "mysql"),
        ("pyspark", "", "spark"),
    ],
)
def test_a_missing_library_is_told(
    library: str, url: str, extra: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in [one for one in sys.modules if one.partition(".")[0] == library]:
        monkeypatch.setitem(sys.modules, name, None)
    monkeypatch.setitem(sys.modules, library, None)
    data = [url] if url else [str(tmp_path), "--engine", "spark"]
    result = CliRunner().invoke(main, ["validate", PROFILE, *data])
    assert result.exit_code == 2, result.output
    assert f"pip install 'modelmill[{extra}]'" in result.output


def test_patterns_without_their_library_are_not_checked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "re2", None)
    import sqlite3

    with sqlite3.connect(tmp_path / "a.db") as connection:
        connection.execute("CREATE TABLE person (id TEXT, cpr_nummer TEXT) STRICT")
        connection.execute("INSERT INTO person VALUES ('x', '9')")
    outcome = hold_to(
        designs_of(PROFILE), Target(url=f"sqlite:///{tmp_path / 'a.db'}"), tmp_path / "run"
    )
    assert "modelmill[sqlite]" in unchecked(outcome)["Person.cprNummer/pattern"]
    assert {one.rule for one in outcome.violations.all(None)} == {"Person.cprNummer/length"}


def test_a_pattern_ends_whatever_the_text() -> None:
    assert _matches(r"^((a|ab|b)*c)\z", "ab" * 5_000) is False
    assert _matches(r"^(æ[0-9]+)\z", "æ12\n") is False
    assert _matches("x", None) is None


def test_a_database_stands_alone() -> None:
    result = CliRunner().invoke(main, ["validate", PROFILE, "sqlite:///a.db", "b.csv"])
    assert result.exit_code == 2
    assert "give its URL alone" in result.output


def test_reports_of_a_database(tmp_path: Path) -> None:
    import sqlite3

    with sqlite3.connect(tmp_path / "a.db") as connection:
        connection.execute("CREATE TABLE ansaettelsesmyndighed (id TEXT, kommunekode TEXT)")
        connection.execute("INSERT INTO ansaettelsesmyndighed VALUES ('x', '0101'), (NULL, '9')")
    command = ["validate", PROFILE, f"sqlite:///{tmp_path / 'a.db'}"]
    for form in ("text", "json", "csv", "sarif", "html"):
        result = CliRunner().invoke(main, [*command, "--format", form])
        assert result.exit_code == 1, result.output
        assert "#ansaettelsesmyndighed" in result.stdout, form
        if form == "json":
            rules = {one["rule"] for one in json.loads(result.stdout)["violations"]}
            assert "ansaettelsesmyndighed.id/required" in rules


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_text("no database at all, but a text that is long enough" * 50)
    for scheme in ("sqlite", "duckdb"):
        (tmp_path / scheme).mkdir()
        with pytest.raises(Unreachable, match="cannot be read"):
            with opened(f"{scheme}:///{tmp_path / 'a.db'}", Wanted(), tmp_path / scheme):
                pass
