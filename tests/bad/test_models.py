"""Models that are odd, hostile or half done: each ends in right artefacts, or in a clear finding."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from generator.cli import main
from tests.authoring.ea_xmi import (
    Association,
    Attribute,
    Class,
    DataType,
    End,
    Enumeration,
    Interface,
    Literal,
    Model,
    Package,
    write,
)
from tests.bench.embedded import EmbeddedDatabase
from tests.bench.json_schema import SchemaJudge
from tests.bench.openapi import validate_openapi
from tests.bench.postgres import PostgresDatabase

NAMES = {
    "quotes": 'O\'Hara "den store" `x` [y]',
    "an injection": 'x"; DROP TABLE person; --',
    "another injection": "x'); DELETE FROM person; /*",
    "a newline": "linje\net og\r\nto",
    "a template": "{{ 7*7 }}{% for x in y %}",
    "a path": "../../../etc/passwd",
    "a path with a drive": "C:\\Windows\\con",
    "an emoji": "👩‍🚒 brand",
    "500 characters": "lang " * 100,
    "only signs": "!!! ???",
    "a reserved word": "select",
    "Danish letters": "ÆØÅ æøå",
    "right to left": "\u202eabc",
    "a backslash": "a\\b\\'c",
    "a comment's end": "*/ -- #",
    "a digit first": "7 sove",
    "percent": "100 %s %(x)s {0}",
    "null": "null",
}


def classes(*members: object) -> Model:
    return Model("m", [Package("Pakke", list(members))])


def attribute(name: str = "navn", type_: str = "CharacterString") -> Attribute:
    return Attribute(name, type_)


def named(name: str) -> Model:
    """The name wherever a name can stand."""
    return Model(
        name,
        [
            Package(
                name,
                [
                    Class(name, [attribute(name), attribute("valg", f"{name} valg")], da=name),
                    Enumeration(f"{name} valg", (), [Literal(name), Literal("andet", code=name)]),
                    Class("Anden", [attribute()]),
                    Association(
                        name,
                        End(name, "Anden", "0..*"),
                        End(f"{name} 2", name, "1"),
                    ),
                ],
            )
        ],
    )


MODELS: dict[str, Model] = {
    **{f"a name with {what}": named(name) for what, name in NAMES.items()},
    "two classes of one name": classes(
        Class("A", [attribute()], key="1"), Class("A", [attribute()], key="2")
    ),
    "names that differ in case": classes(
        Class("Person", [attribute("navn"), attribute("Navn"), attribute("NAVN")]),
        Class("PERSON", [attribute()]),
        Enumeration("kode", (), [Literal("a")], stereotypes=["CodeList"]),
        Enumeration("KODE", (), [Literal("a")], stereotypes=["CodeList"]),
    ),
    "a cycle of generalizations": classes(
        Class("A", [attribute()], parents=["B"]), Class("B", [attribute()], parents=["A"])
    ),
    "a class that is a kind of itself": classes(Class("A", [attribute()], parents=["A"])),
    "an enumeration without literals": classes(Class("A", [attribute("x", "E")]), Enumeration("E")),
    "a class without attributes": classes(Class("A")),
    "3,000 attributes": classes(Class("A", [attribute(f"a{number}") for number in range(900)])),
    "a data type that contains itself": classes(
        Class("A", [attribute("t", "T")]), DataType("T", [attribute("t", "T"), attribute()])
    ),
    "data types that contain each other": classes(
        Class("A", [attribute("t", "T")]),
        DataType("T", [attribute("u", "U")]),
        DataType("U", [attribute("t", "T")]),
    ),
    "data types that contain many of each other": classes(
        Class("A", [attribute("t", "T")]),
        DataType("T", [Attribute("u", "U", "0", "*")]),
        DataType("U", [attribute("t", "T"), attribute()]),
    ),
    "data types in data types, ten levels deep and three wide": classes(
        Class("A", [attribute("t", "T0")]),
        *(
            DataType(f"T{level}", [Attribute(f"t{n}", f"T{level + 1}", "0", "*") for n in range(3)])
            for level in range(10)
        ),
        DataType("T10", [attribute()]),
    ),
    "an abstract class without subclasses": classes(
        Class("A", [attribute()], is_abstract=True),
        Class("B", [attribute("a", "A")]),
    ),
    "an attribute typed by a class": classes(
        Class("A", [attribute("b", "B")]), Class("B", [attribute()])
    ),
    "classes that need each other": classes(
        Class("A", [attribute("b", "B")]), Class("B", [attribute("a", "A")])
    ),
    "associations to what is no class": classes(
        Class("A", [attribute()]),
        Interface("I", [attribute()]),
        DataType("T", [attribute()]),
        Enumeration("E", (), [Literal("x")]),
        Association("ai", End("a", "A", "1"), End("i", "I", "0..*")),
        Association("at", End("a", "A", "1"), End("t", "T", "0..*")),
        Association("ae", End("a", "A", "1"), End("e", "E", "0..*")),
    ),
    "multiplicities that are none": classes(
        Class("A", [Attribute("x", "Integer", "2", "1"), Attribute("y", "Integer", "n", "mange")])
    ),
    "a type nobody knows": classes(Class("A", [attribute("x", "Hvadsomhelst")])),
}


def build(model: Model, folder: Path) -> Result:
    (folder / "model.xmi").write_bytes(write(model))
    words = ["build", str(folder / "model.xmi"), "--out", str(folder / "ud")]
    return CliRunner().invoke(main, words, catch_exceptions=False)


def one(folder: Path, pattern: str) -> str:
    (found,) = (folder / "ud").rglob(pattern)
    return found.read_text(encoding="utf-8")


@pytest.mark.parametrize("what", MODELS)
def test_artefacts_are_right_all_the_same(
    what: str,
    tmp_path: Path,
    sqlite: EmbeddedDatabase,
    duckdb: EmbeddedDatabase,
    postgres: PostgresDatabase,
    python_json_schema: SchemaJudge,
) -> None:
    result = build(MODELS[what], tmp_path)
    assert result.exit_code in (0, 1), result.output
    for database, dialect in ((sqlite, "sqlite"), (duckdb, "duckdb"), (postgres, "postgres")):
        database.run(one(tmp_path, f"sql/{dialect}.sql"))
        database.run(one(tmp_path, f"rules/{dialect}.sql"))
    files = [*(tmp_path / "ud").rglob("*.schema.json")]
    schemas = [json.loads(each.read_text(encoding="utf-8")) for each in files]
    root = next(each for each in schemas if "codelists" not in each["$id"])
    python_json_schema.load(schemas, root["$id"])
    validate_openapi(yaml.safe_load(one(tmp_path, "openapi.yaml")))
    json.loads(one(tmp_path, "rules.json"))
    inside = {each.resolve() for each in (tmp_path / "ud").rglob("*")}
    written = {each.resolve() for each in tmp_path.rglob("*") if each.is_file()}
    assert written - {(tmp_path / "model.xmi").resolve()} <= inside


def test_cycle_of_generalizations_is_told_by_its_classes(tmp_path: Path) -> None:
    result = build(MODELS["a cycle of generalizations"], tmp_path)
    assert result.exit_code == 1
    assert "read/generalization-cycle" in result.stderr and "A → B" in result.stderr.replace(
        "B → A", "A → B"
    )


def test_namesakes_are_told(tmp_path: Path) -> None:
    assert "read/same-name" in build(MODELS["two classes of one name"], tmp_path).stderr


def test_template_in_a_name_is_data(tmp_path: Path) -> None:
    build(MODELS["a name with a template"], tmp_path)
    assert "{{ 7*7 }}" in one(tmp_path, "*model.schema.json")
    assert "49" not in one(tmp_path, "sql/postgres.sql").replace("7*7", "")


def test_model_without_classes_is_told(tmp_path: Path) -> None:
    result = build(Model("m", [Package("Tom", [])]), tmp_path)
    assert result.exit_code in (0, 1)
    assert "read/empty-model" in result.stderr
    json.loads(one(tmp_path, "*model.schema.json"))
    validate_openapi(yaml.safe_load(one(tmp_path, "openapi.yaml")))


def test_dangling_type_is_told_with_its_place(tmp_path: Path) -> None:
    export = write(classes(Class("A", [attribute("b", "B")]), Class("B", [attribute()])))
    begin = export.index(b'<packagedElement xmi:type="uml:Class"', export.index(b'name="A"'))
    end = export.index(b"</packagedElement>", begin) + len(b"</packagedElement>")
    (tmp_path / "model.xmi").write_bytes(export[:begin] + export[end:])
    words = ["inspect", str(tmp_path / "model.xmi"), "--format", "json"]
    answer = CliRunner().invoke(main, words, catch_exceptions=False)
    found = json.loads(answer.stdout)["diagnostics"]
    assert all(each["file"] and each["hint"] for each in found)
