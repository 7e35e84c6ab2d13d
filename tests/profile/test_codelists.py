"""Code lists: what their files say, and the literals that come of it."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pytest

from generator.diagnostics import Place
from generator.model.elements import Enumeration, Kind, Literal, Tag, Text
from generator.model.graph import Model
from generator.profile.code_literals import add_code_lists
from generator.profile.codelists import COLUMNS, read_rows
from generator.profile.load import default_project
from generator.profile.profile import CodeRow, Project
from tests.profile.models import Sketch

HEADER = ",".join(COLUMNS)
FULL = "0101,København,Copenhagen,en by,a city,01,2007-01-01,2030-12-31,101,0102,DST"


def rows(text: str | bytes) -> tuple[CodeRow, ...]:
    """The rows of a file in which nothing is wrong."""
    found, mistakes = read_rows(text if isinstance(text, bytes) else text.encode(), "k.csv")
    assert mistakes == ()
    return found


def test_a_row_says_all_that_a_code_can_have() -> None:
    found, _mistakes = read_rows(f"{HEADER}\n{FULL}\n".encode(), "k.csv")
    assert found == (
        CodeRow(
            "0101",
            Place("k.csv", 2),
            (Text("København", "da"), Text("Copenhagen", "en")),
            (Text("en by", "da"), Text("a city", "en")),
            "01",
            "2007-01-01",
            "2030-12-31",
            "101",
            "0102",
            "DST",
        ),
    )


@pytest.mark.parametrize(
    "raw",
    [
        "code,label_da\n01,a\n02,b\n".encode("utf-8-sig"),
        b"code,label_da\r\n01,a\r\n02,b\r\n",
        b"code;label_da\n01;a\n02;b",
        b'"code","label_da"\n\n 01 ,a\n,\n"02",b\n',
        b"label_da,code,\na,01,\nb,02\n",
    ],
)
def test_spreadsheets_write_csv_in_many_ways(raw: bytes) -> None:
    assert [(one.code, one.labels[0].text) for one in rows(raw)] == [("01", "a"), ("02", "b")]


def test_a_text_over_several_lines_counts_as_they_do() -> None:
    found = rows('code,label_da\n01,"a\n\nb"\n02,c\n')
    assert [one.place.line for one in found] == [2, 5]


@pytest.mark.parametrize(
    ("raw", "rule", "line"),
    [
        (b"code,label_da\n01,a\n02,\xe6\n", "profile/codelist-not-text", 3),
        (b"\xff\xfec\x00o\x00", "profile/codelist-not-text", 1),
        (b"code,label_da\n01,a\x00b\n", "profile/codelist-row", 2),
        (b"code,label_da\n01," + b"a" * 200_000 + b"\n", "profile/codelist-not-csv", 2),
        (b"code,label_da\n" + b"1" * 201 + b",a\n", "profile/codelist-row", 2),
        (b'code,label_da\n01,"a"b\n', "profile/codelist-not-csv", 2),
        (b"", "profile/codelist-columns", 1),
        (b"\n\n\n", "profile/codelist-columns", 1),
    ],
)
def test_what_is_no_code_list_is_said_to_be_none(raw: bytes, rule: str, line: int) -> None:
    found, mistakes = read_rows(raw, "k.csv")
    assert [(one.rule, one.place.line) for one in mistakes] == [(rule, line)]
    assert len(found) <= 1


def test_long_cells_are_refused_whatever_else_read_csv() -> None:
    """The longest cell that Python's own reader takes is one setting for all that read with it."""
    before = csv.field_size_limit(10_000_000)
    try:
        found, mistakes = read_rows(b"code,label_da\n01," + b"a" * 200_000 + b"\n", "k.csv")
    finally:
        csv.field_size_limit(before)
    assert not found
    assert [one.rule for one in mistakes] == ["profile/codelist-not-csv"]


def test_a_long_chain_of_parents_is_no_circle() -> None:
    lines = [f"{number},a,{number - 1 if number else ''}" for number in range(50_000)]
    assert len(rows("code,label_da,parent\n" + "\n".join(lines))) == 50_000


# -- in the model ---------------------------------------------------------------------------
def test_codes_of_the_file_become_literals_of_their_class() -> None:
    model, literals = with_list("code,label_da,label_en,definition_da,source\n1,En,One,tal,DST\n")
    (one,) = literals
    assert (one.name, one.value, one.qualified_name) == ("En", "1", "M::Tal::En")
    assert one.labels == (Text("En", "da"), Text("One", "en"))
    assert one.documentation == (Text("tal", "da"),)
    assert one.tags == (Tag("source", "DST"),)
    assert one.place == Place("k.csv", 2)
    assert len({each.key for each in model.elements()}) == len(model)
    assert model.owner(one) is model.elements(Enumeration)[0]


def test_a_code_in_both_is_one_literal_that_keeps_its_key() -> None:
    sketch, enumeration = _sketch()
    before = sketch.literal(
        enumeration,
        "one",
        code="1",
        tool_id="EAID_1",
        parent="0",
        labels=(Text("uno", "it"), Text("?", None)),
        documentation=(Text("in the model", None),),
    )
    _model, literals = with_list("code,label_da\n2,To\n1,En\n", sketch)
    assert [one.value for one in literals] == ["2", "1"]
    after = literals[1]
    assert (after.key, after.tool_id, after.name) == (before.key, "EAID_1", "one")
    assert (after.parent, after.labels) == ("0", (Text("En", "da"), Text("uno", "it")))
    assert after.documentation == (Text("in the model", None),)


def test_codes_that_only_the_model_has_stay_at_the_end_with_a_warning() -> None:
    sketch, enumeration = _sketch()
    sketch.literal(enumeration, "old")
    model, project = sketch.model(), project_with("code,label_da\n1,En\n")
    after, found = add_code_lists(model, project)
    assert [one.value for one in after.elements(Literal)] == ["1", "old"]
    assert [one.rule for one in found] == ["profile/codelist-differs"]


def test_a_literal_is_met_by_its_code_and_a_name_is_a_code_where_there_is_none() -> None:
    sketch, enumeration = _sketch()
    key = sketch.literal(enumeration, "1").key
    _model, literals = with_list("code,label_da\n1,En\n", sketch)
    assert [(one.key, one.name, one.code) for one in literals] == [(key, "1", "1")]


def test_a_project_without_lists_keeps_the_very_model() -> None:
    model = Sketch().model()
    assert add_code_lists(model, default_project(Path("m.xmi")))[0] is model


def with_list(text: str, sketch: Sketch | None = None) -> tuple[Model, tuple[Literal, ...]]:
    """A model with the list in it, and the literals of its class, in order."""
    model = (sketch or _sketch()[0]).model()
    after, found = add_code_lists(model, project_with(text))
    assert found == ()
    return after, after.literals(after.elements(Enumeration)[0])


def project_with(text: str) -> Project:
    """A project with a file for the enumeration `Tal`."""
    return replace(
        default_project(Path("m.xmi")),
        code_lists={"Tal": ("k.csv", Place("m/model.toml", 7))},
        code_rows={"Tal": rows(text)},
    )


def _sketch() -> tuple[Sketch, Enumeration]:
    sketch = Sketch()
    return sketch, sketch.enumeration("Tal", kind=Kind.CODE_LIST)
