"""Spark on files: the verdicts, rows and values of the embedded engine, whatever the files hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.constraints import condition as c
from generator.data.expected import ExpectedTable, expected_tables
from generator.data.outcome import Outcome, Violation
from generator.data.spark_run import _is_slow
from generator.data.wanted import Target
from generator.plugins import plugin_names
from tests.bench.embedded import duckdb_database
from tests.data.planted import hold_to, stage, unchecked, write_files
from tests.proof.projects import designs_of

PROFILE = "sygefravaer/registrering"
FORMS = ("csv", "parquet", "ndjson")
ODD = (
    "12", " 12 ", "12.7", "1e3", "-0", "007", "99999999999999999999", ".5", "5.", "0.12345678", "1.", "+1",
    "true", "T", "yes", "2024-01-05", "2024-1-5", "2024/01/05", "2024-02-30", "2024-01-05 10:00:00", "2024",
    "2024-01", "10:00", "24:00:00", "2024-01-05T10:00Z", "2024-01-05T10", "x", "æøå", "it's",
    'a "quoted" one', "two\nlines", "a\\b", "${system:user.home}", "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11",
    "'; DROP TABLE person; --", " ", "NULL", "\\N",
)  # fmt: skip

pytestmark = pytest.mark.usefixtures("spark")


def both(profile: str, paths: list[Path], folder: Path) -> tuple[Outcome, list[Violation]]:
    """What the embedded engine finds, when Spark has found the very same."""
    designs, target = designs_of(profile), Target(tuple(paths))
    one = hold_to(designs, target, folder / "in-duckdb")
    other = hold_to(designs, target, folder / "in-spark", engine="spark")
    assert [(each.file, each.table, each.rows) for each in one.files] == list(
        map(tuple, other.files)
    )
    assert unchecked(one).keys() == unchecked(other).keys()
    assert one.found == other.found
    expected = sorted(one.violations.all(None), key=_order)
    assert sorted(other.violations.all(None), key=_order) == expected
    assert [(each.violated, each.undetermined) for each in one.rules] == [
        (each.violated, each.undetermined) for each in other.rules
    ]
    return one, expected


def test_a_pattern_that_java_could_take_for_ever_over_is_not_tried() -> None:
    slow = c.Matches("a", "(a|ab|b)*c")
    assert _is_slow(slow) and _is_slow(c.Or((c.Present("a"), c.Not(slow))))
    assert not _is_slow(c.Matches("a", "[a-z]{3}"))


def _order(one: Violation) -> tuple[object, ...]:
    return one.rule, one.verdict, one.file, one.row, one.key, str(one.values)


@pytest.mark.parametrize("form", FORMS)
def test_planted_faults_are_found(form: str, tmp_path: Path) -> None:
    if form not in plugin_names("generator.data.sources"):
        pytest.skip(f"no {form} is read")
    designs = designs_of(PROFILE)
    with duckdb_database() as database:
        planted = stage(database, designs, designs.fitted("duckdb"))
        paths = write_files(database, designs, tmp_path, form)
    _outcome, found = both(PROFILE, paths, tmp_path)
    told = {one.rule for one in found if one.verdict == "violated"}
    # CSV has no empty text, so none is too short.
    assert {one for one in planted - told if not one.endswith("/length")} == set()


def test_odd_texts_mean_the_same(tmp_path: Path) -> None:
    designs = designs_of(PROFILE)
    paths = [
        _odd(table, tmp_path)
        for table in expected_tables(designs, designs.fitted("duckdb"))
        if not table.is_code_list
    ]
    _outcome, found = both(PROFILE, paths, tmp_path)
    assert len({one.rule for one in found}) > 50


def _odd(table: ExpectedTable, folder: Path) -> Path:
    """Every odd text in every column."""
    import csv

    path = folder / f"{table.name}.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(one.header for one in table.columns)
        for start in range(len(ODD)):
            writer.writerow(ODD[(start + at) % len(ODD)] for at in range(len(table.columns)))
    return path


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_rows_keep_their_numbers_in_a_file_that_is_read_in_parts(form: str, tmp_path: Path) -> None:
    path = tmp_path / f"person.{form}"
    options = {"csv": "FORMAT csv, HEADER", "parquet": "FORMAT parquet, ROW_GROUP_SIZE 2048"}[form]
    wrong = (1, 2, 99_999, 100_000, 199_999, 240_000)
    with duckdb_database() as database:
        number = (
            "CASE WHEN n IN " + str(wrong) + " THEN 'x' ELSE '0101' || lpad(n::TEXT, 6, '0') END"
        )
        database.run(
            f"COPY (SELECT md5(n::TEXT)::UUID::TEXT AS id, {number} AS cpr_nummer "
            f"FROM range(1, 240001) r(n) ORDER BY n) TO '{path}' ({options})"
        )
    assert path.stat().st_size > 9_000_000, "it must be large enough for several parts"
    _outcome, found = both(PROFILE, [path], tmp_path)
    assert tuple(one.row for one in found if one.rule == "Person.cprNummer/pattern") == wrong


MENDED = (
    "id,cpr_nummer\n1,2,3\n4\n\n5,6\n",
    "id;cpr_nummer\n1;2\n  \n3;4\n",
    'id,cpr_nummer\n"1","a\nb"\n"2","c""d"\n\n3,x\n',
    'id,cpr_nummer\n1,a"b\n"2"x,3\n4,5\n',
    "id,cpr_nummer\r\n1,2\r\n3,\r\n",
    "\ufeffid,cpr_nummer\n1,2\n",
    "id,cpr_nummer\n1,\x00\n2,3",
)


def test_files_are_mended_alike(tmp_path: Path) -> None:
    """All of one table, each with its own numbers of rows; some are called what Spark leaves out or unpacks."""
    folders = [tmp_path / f"_{number} {{a}} [æ] *.gz" for number in range(len(MENDED) + 1)]
    paths = [folder / "person.csv" for folder in folders]
    for path, text in zip(paths, (*MENDED, ""), strict=True):
        path.parent.mkdir()
        path.write_bytes(text.encode() or "id,cpr_nummer\n1,æøå\n2,3\n".encode("cp1252"))
    outcome, found = both(PROFILE, paths, tmp_path)
    assert {one.rule for one in outcome.found} >= {"delivery/uneven-row", "delivery/encoding"}
    assert len({one.file for one in found}) == len(paths)
