"""The same data with the same faults: every engine finds the same, on files and in databases."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.data.wanted import Target
from tests.bench.embedded import duckdb_database
from tests.data.located import DIALECT, ENGINES, located
from tests.data.planted import Found, found, hold_to, stage, unchecked, write_files
from tests.proof.projects import designs_of, profiles


def on_files(profile: str, folder: Path) -> tuple[set[Found], dict[str, str]]:
    """What the embedded engine finds in files."""
    designs = designs_of(profile)
    with duckdb_database() as database:
        planted = stage(database, designs, designs.fitted("duckdb"))
        paths = write_files(database, designs, folder, "parquet")  # CSV has no empty text
    outcome = hold_to(designs, Target(tuple(paths)), folder / "run")
    assert outcome.found == ()
    told = found(outcome, with_rows=False)
    assert {one.rule for one in told if one.verdict == "violated"} >= planted
    return told, unchecked(outcome)


def test_files_of_one_name_are_kept_apart(tmp_path: Path) -> None:
    paths = [tmp_path / str(number) / "person.csv" for number in range(2)]
    for number, path in enumerate(paths):
        path.parent.mkdir()
        path.write_text("id,cpr_nummer\n" + "1,2\n" * (number + 1), encoding="utf-16")
    outcome = hold_to(designs_of(profiles()[0]), Target(tuple(paths)), tmp_path / "run")
    assert [one.rows for one in outcome.files] == [1, 2]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("profile", profiles())
def test_a_database_in_place_has_the_verdicts_of_files(
    profile: str, engine: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    designs = designs_of(profile)
    with located(engine, request, tmp_path) as (database, url):
        stage(database, designs, designs.fitted(DIALECT.get(engine, engine)))
        if hasattr(database, "close"):
            database.close()
        outcome = hold_to(designs, Target(url=url), tmp_path / "in-place")
    assert (outcome.found, unchecked(outcome)) == ((), {})
    expected, _unchecked = on_files(profile, tmp_path)
    assert found(outcome, with_rows=False) == expected
