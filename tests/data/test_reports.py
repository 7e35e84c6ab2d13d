"""The forms of report: what their readers take, and that all tell the same."""

from __future__ import annotations

import csv
import io
import json
import shutil
from html.parser import HTMLParser
from pathlib import Path

import duckdb
import pytest
from click.testing import CliRunner

from generator.cli import main
from tests.data.test_hostile import HEADER, ROW

HOSTILE = "<script>alert(1)</script>"


@pytest.fixture
def delivery(tmp_path: Path) -> Path:
    folder = tmp_path / "levering"
    folder.mkdir()
    rows = [ROW.format(1, "3201364001"), ROW.format(2, HOSTILE), ROW.format(3, "0101364001")]
    (folder / "person.csv").write_text(HEADER + "".join(rows), encoding="utf-8")
    authority = "id,kommunekode\n21111111-1111-4111-8111-111111111111,0101\n"
    authority += "31111111-1111-4111-8111-111111111111,9999\n"
    (folder / "ansaettelsesmyndighed.csv").write_text(authority, encoding="utf-8")
    return folder


def run(delivery: Path, *options: str, status: int = 1) -> bytes:
    command = ["validate", "sygefravaer/registrering", str(delivery), *options]
    result = CliRunner().invoke(main, command)
    assert result.exit_code == status, result.output
    return result.stdout_bytes


def test_text_counts_and_shows_examples(delivery: Path) -> None:
    text = run(delivery, "--show-personal").decode()
    assert "error Person.cprNummer/pattern: 2 violated" in text
    assert "person.csv row 1 [3201364001] cprNummer = 3201364001" in text
    assert "not accepted: 4 violations of 3 rules" in text


def test_what_is_masked_and_named_is_explained(tmp_path: Path) -> None:
    head = "id,ansaettelsesnoegle,startdato,slutdato,ansaettelsesform,stillingskode,beskaeftigelsesgrad"
    file = tmp_path / "ansaettelsesforhold.csv"
    row = "11111111-1111-4111-8111-111111111111,ANS-1,2025-08-19,2024-07-24,månedslønnet,,1.0000"
    file.write_text(f"{head}\n{row}\n", encoding="utf-8")
    text, shown = (run(file, *more).decode() for more in ((), ("--show-personal",)))
    assert "the end date (slutdato) is not before the start date (startdato)" in text
    assert "••• stands for personal data; --show-personal shows it." in text
    assert "•••" not in shown
    danish = run(file, "--format", "html", "--language", "da").decode()
    assert "••• står for personoplysninger." in danish
    assert "slutdatoen (slutdato) ligger ikke før startdatoen (startdato)" in danish


def test_most_violations_of_a_rule(delivery: Path) -> None:
    told = json.loads(run(delivery, "--format", "json", "--max-per-rule", "1"))
    rules = [one["rule"] for one in told["violations"]]
    assert len(rules) == len(set(rules))
    counted = {one["rule"]: one["violated"] for one in told["rules"] if one["violated"]}
    assert counted["Person.cprNummer/pattern"] == 2, "all are counted"


def test_json_csv_and_parquet_tell_the_same(delivery: Path, tmp_path: Path) -> None:
    told = json.loads(run(delivery, "--format", "json"))
    wanted = {(one["rule"], one["file"], one["row"]) for one in told["violations"]}
    text = run(delivery, "--format", "csv").decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text)))
    assert {(one["rule"], one["file"], int(one["row"])) for one in rows} == wanted
    target = tmp_path / "out" / "violations.parquet"
    run(delivery, "--format", "parquet", "--output", str(target))
    found = duckdb.sql(f"SELECT rule, file, \"row\" FROM '{target}'").fetchall()
    assert set(found) == wanted and len(found) == len(rows) == len(told["violations"]) == 4


def test_sarif_is_what_its_schema_says(delivery: Path) -> None:
    from jsonschema import Draft7Validator

    from tests.report.test_sarif import SCHEMA

    log = json.loads(run(delivery, "--format", "sarif"))
    Draft7Validator(SCHEMA).validate(log)
    results = log["runs"][0]["results"]
    lines = {
        one["locations"][0]["physicalLocation"]["region"]["startLine"]
        for one in results
        if one["ruleId"] == "Person.cprNummer/pattern"
    }
    assert lines == {2, 3}, "the header is line 1"


class _Seen(HTMLParser):
    """What a page holds: elements, their attributes, and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.open: list[str] = []
        self.links: list[str] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        if tag not in ("meta", "br", "link", "img"):
            self.open.append(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize(
    ("language", "says"),
    [("da", "Leverancen kan ikke godtages"), ("en", "The delivery cannot be accepted")],
)
def test_page_for_data_stewards(delivery: Path, language: str, says: str) -> None:
    page = run(delivery, "--format", "html", "--language", language, "--show-personal").decode()
    seen = _Seen()
    seen.feed(page)
    assert seen.open == [] and says in seen.words
    assert HOSTILE in seen.words and "script" not in seen.elements
    assert all(link.startswith("#") for link in seen.links), "nothing is fetched"
    assert "9999" in seen.words, "violations by municipality"
    assert "3201364001" in seen.words


def test_right_delivery_is_accepted(delivery: Path) -> None:
    (delivery / "person.csv").write_text(HEADER + ROW.format(1, "0101364001"), encoding="utf-8")
    (delivery / "ansaettelsesmyndighed.csv").unlink()
    assert run(delivery, status=0).decode().splitlines()[-1].startswith("accepted: ")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["sygefravaer/registrerin", "."], "has no profile"),
        (["sygefravaer", "."], "Say one of: sygefravaer/registrering"),
        (["fravaer/registrering", "."], "is no model"),
        (["sygefravaer/registrering", "no-such-file.csv"], "There is no such file"),
        (["sygefravaer/registrering", ".", "--max-size", "much"], "500MB"),
        (["sygefravaer/registrering", ".", "--format", "parquet"], "--output"),
    ],
)
def test_wrong_use_is_told(arguments: list[str], says: str, tmp_path: Path) -> None:
    arguments = [str(tmp_path) if one == "." else one for one in arguments]
    result = CliRunner().invoke(main, ["validate", *arguments])
    assert result.exit_code == 2 and says in result.output
    assert result.exception is None or isinstance(result.exception, SystemExit)


def test_a_rule_is_as_grave_as_on_the_day(delivery: Path, tmp_path: Path) -> None:
    model = Path("models/sygefravaer")
    home = tmp_path / "models" / "sygefravaer"
    shutil.copytree(model, home)
    text = (home / "model.toml").read_text(encoding="utf-8")
    text += '\n[profiles.registrering.rules]\n"pattern" = { severity = "warning", severity-from = "2027-01-01:error" }\n'
    (home / "model.toml").write_text(text, encoding="utf-8")
    (delivery / "ansaettelsesmyndighed.csv").unlink()
    command = ["validate", f"{home}/registrering", str(delivery / "person.csv")]
    rows = HEADER + ROW.format(1, "3201364001")
    (delivery / "person.csv").write_text(rows, encoding="utf-8")
    for day, status in (("2026-12-31", 0), ("2027-01-01", 1)):
        result = CliRunner().invoke(main, [*command, "--on", day])
        assert result.exit_code == status, result.output
    assert "error Person.cprNummer/pattern: 1 violated" in result.output
