"""What a delivery can do wrong: bounded, told, nothing lost, and the source as it was."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import zipfile
from pathlib import Path

import pytest

from generator.physical.designs import Designs
from tests.data.delivered import held, told
from tests.proof.projects import designs_of

ROW = "11111111-1111-4111-8111-11111111111{},{}\n"
HEADER = "id,cpr_nummer\n"


@pytest.fixture(scope="module")
def designs() -> Designs:
    return designs_of("sygefravaer/registrering")


def person(folder: Path, content: bytes, name: str = "person.csv") -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def right(count: int = 2) -> bytes:
    return (HEADER + "".join(ROW.format(n, f"010136400{n}") for n in range(count))).encode()


def rows_read(designs: Designs, *paths: Path) -> int:
    with held(designs, *paths) as outcome:
        return sum(one.rows for one in outcome.files)


def test_bytes_that_are_no_utf8(designs: Designs, tmp_path: Path) -> None:
    file = person(
        tmp_path, right() + "33333333-1111-4111-8111-111111111111,Sørensen\n".encode("cp1252")
    )
    before = hashlib.sha256(file.read_bytes()).digest()
    found = told(designs, file)
    assert ("delivery/encoding", "warning") in found
    with held(designs, file, with_personal=True) as outcome:
        (one,) = outcome.violations.of("Person.cprNummer/pattern", None)
    assert one.row == 3 and dict(one.values) == {"cprNummer": "Sørensen"}
    assert hashlib.sha256(file.read_bytes()).digest() == before


def test_utf16_and_a_mark_at_the_start(designs: Designs, tmp_path: Path) -> None:
    assert told(designs, person(tmp_path, right().decode().encode("utf-16"))) == set()
    assert told(designs, person(tmp_path, b"\xef\xbb\xbf" + right())) == set()


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_other_separators(designs: Designs, tmp_path: Path, delimiter: str) -> None:
    assert told(designs, person(tmp_path, right().replace(b",", delimiter.encode()))) == set()


def test_rows_with_too_many_or_too_few_columns_are_told_and_kept(
    designs: Designs, tmp_path: Path
) -> None:
    text = right().decode() + "x,0101364009,more\n" + "y\n" + ROW.format(4, "3201364004")
    with held(designs, person(tmp_path, text.encode())) as outcome:
        uneven = [one for one in outcome.found if one.rule == "delivery/uneven-row"]
        assert [one.place.line for one in uneven] == [4, 5]
        assert outcome.files[0].rows == 5
        rows = [one.row for one in outcome.violations.of("Person.cprNummer/pattern", None)]
    assert rows == [5], "a row keeps its number"


def test_quote_that_nothing_closes(designs: Designs, tmp_path: Path) -> None:
    found = told(designs, person(tmp_path, right() + b'3,"0101364003\n4,0101364004\n'))
    assert found, "what cannot be read is told"


def test_zero_bytes_and_control_signs(designs: Designs, tmp_path: Path) -> None:
    found = told(designs, person(tmp_path, right() + b"\x00\x1b[2J,\x00\x07\n"))
    assert ("person.id/type", "violated") in found


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (b"", "delivery/empty-file"),
        (b"a," * 600_000, "delivery/header-too-long"),
        (b",".join(b"c%d" % n for n in range(5_000)) + b"\n1\n", "delivery/too-many-columns"),
        (b"id,id,cpr_nummer\n1,2,3\n", "delivery/repeated-column"),
        (b"id\n1\n", "delivery/missing-column"),
        (b"id,cpr_nummer,cprnumer\n", "delivery/unknown-column"),
    ],
)
def test_headers(designs: Designs, tmp_path: Path, content: bytes, rule: str) -> None:
    assert rule in {one for one, _severity in told(designs, person(tmp_path, content))}


def test_missing_column_is_told_once_and_not_of_every_row(designs: Designs, tmp_path: Path) -> None:
    file = person(tmp_path, b"id\n" + b"11111111-1111-4111-8111-111111111111\n")
    assert told(designs, file) == {("delivery/missing-column", "error")}


# -- archives -------------------------------------------------------------------------------------
def test_archives_are_opened(designs: Designs, tmp_path: Path) -> None:
    (tmp_path / "person.csv.gz").write_bytes(gzip.compress(right()))
    assert rows_read(designs, tmp_path / "person.csv.gz") == 2
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("levering/../../person.csv", right())
    assert rows_read(designs, tmp_path / "all.zip") == 2
    assert sorted(one.name for one in tmp_path.iterdir()) == ["all.zip", "person.csv.gz"]


def test_archive_that_unfolds_without_end_is_bounded(designs: Designs, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("person.csv", "w") as member:
            for _ in range(200):
                member.write(b"0" * 1_000_000)
    with held(designs, tmp_path / "bomb.zip", most_bytes=10_000_000) as outcome:
        assert [one.rule for one in outcome.found] == ["delivery/too-large"] and outcome.has_failed
    packed = gzip.compress(b"0" * 50_000_000)
    (tmp_path / "person.csv.gz").write_bytes(packed)
    with held(designs, tmp_path / "person.csv.gz", most_bytes=10_000_000) as outcome:
        assert [one.rule for one in outcome.found] == ["delivery/too-large"]


def test_archives_that_are_none(designs: Designs, tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("person.csv", right())
    with zipfile.ZipFile(tmp_path / "outer.zip", "w") as archive:
        archive.writestr("inner.zip", inner.getvalue())
    assert ("delivery/nested-archive", "error") in told(designs, tmp_path / "outer.zip")
    for name in ("broken.zip", "broken.csv.gz", "person.parquet", "person.xlsx"):
        found = told(designs, person(tmp_path, b"PK\x03\x04 no archive at all", name))
        assert ("delivery/unreadable", "error") in found, name


def test_workbook_that_unfolds_without_end(designs: Designs, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "person.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as member:
            for _ in range(300):
                member.write(b" " * 10_000_000)
    assert ("delivery/too-large", "error") in told(designs, tmp_path / "person.xlsx")


# -- JSON -----------------------------------------------------------------------------------------
def test_lines_that_are_no_objects_are_told_and_counted(designs: Designs, tmp_path: Path) -> None:
    lines = ['{"cprNummer": "0101364001"}', "{bad}", "[1]", '{"cprNummer": "3201364001"}', "5"]
    file = person(tmp_path, "\n".join(lines).encode(), "person.ndjson")
    with held(designs, file) as outcome:
        wrong = {one.place.line for one in outcome.found if one.rule == "delivery/no-object"}
        rows = [one.row for one in outcome.violations.of("Person.cprNummer/pattern", None)]
        assert outcome.files[0].rows == 5
    assert rows == [4] and wrong >= {2}


def test_nesting_without_end(designs: Designs, tmp_path: Path) -> None:
    deep = '{"cprNummer": ' + "[" * 1_000_000 + "]" * 1_000_000 + "}"
    assert ("Person.cprNummer/json-type", "violated") in told(
        designs, person(tmp_path, deep.encode(), "person.ndjson")
    )
    open_ = '{"person": ' + "[" * 1_000_000
    assert ("delivery/unreadable", "error") in told(
        designs, person(tmp_path, open_.encode(), "delivery.json")
    )


def test_names_and_values_are_data(designs: Designs, tmp_path: Path) -> None:
    names = ["'); DROP TABLE person; --", '"', "\\", "$.a", "{{ 7*7 }}", "\u0000", "[*]"]
    document = {"person": [{"cprNummer": name, name: name} for name in names]}
    found = told(designs, person(tmp_path, json.dumps(document).encode(), "delivery.json"))
    assert ("Person/unknown-property", "violated") in found
    rows = ",".join(f'"{name.replace(chr(34), chr(34) * 2)}"' for name in names)
    assert told(designs, person(tmp_path, f"{rows}\n{rows}\n".encode(), "person.csv"))


def test_mask_hides_personal_data_in_every_report(designs: Designs, tmp_path: Path) -> None:
    from generator.data.report import Asked, reports

    file = person(tmp_path, (HEADER + ROW.format(1, "3201364001") * 2).encode())
    for name, report in reports().items():
        for shown in (False, True):
            answer = io.BytesIO()
            with held(designs, file, with_personal=shown) as outcome:
                report.write(outcome, Asked(), answer)
            if name != "parquet":  # packed
                assert (b"3201364001" in answer.getvalue()) is shown, name


def test_report_for_spreadsheets_runs_nothing(designs: Designs, tmp_path: Path) -> None:
    import csv

    from generator.data.report import Asked, reports

    file = person(tmp_path, HEADER.encode() + b"=cmd|' /C calc'!A0,0101364001\n")
    answer = io.BytesIO()
    with held(designs, file, with_personal=True) as outcome:
        reports()["csv"].write(outcome, Asked(), answer)
    rows = list(csv.reader(io.StringIO(answer.getvalue().decode("utf-8-sig"))))
    assert len(rows) > 1 and not any(
        cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row
    )
