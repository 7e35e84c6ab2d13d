"""Odd and hostile models: the package imports, is typed and formatted, and takes what the schema takes."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import black
import pytest

from generator.physical.designs import Designs
from generator.physical.python_names import CLASS_WORDS, FIELD_WORDS
from generator.profile.apply import apply
from generator.profile.load import load_project
from generator.read import read_file
from generator.views import _python_imports as offers
from tests.authoring.ea_xmi import Model, write as export
from tests.bad.test_models import MODELS, attribute, classes, named
from tests.authoring.ea_xmi import Attribute, Class, Enumeration, Literal
from tests.bench.json_schema import SchemaJudge
from tests.documents.conftest import schemas_of
from tests.proof.documents import Documents
from tests.python.packages import Taker, imported, write
from tests.python.test_documents import strange

TOML = """
[model]
id = "m{number}"
version = "1.0.0"
title = {{ da = 'x\\"\"\" + __import__("os").getcwd() #' }}
export = "model.xmi"
[profiles.alt]
targets = ["json-schema", "python"]
"""
NAMES = (
    'x"; import os', '"""', "a\\", "None", "class", "__init__", "self", "type", "list", "model_config", "copy",
    "validate", "Delivery", "Model", "Field", "Date", "codes", "world", "{what}", "\\N{DASH}", "import", "print",
)  # fmt: skip
ODD = {
    **MODELS,
    **{f"called {name}": named(name) for name in NAMES},
    "names that are one in snake case": classes(
        Class(
            "En klasse", [attribute(name) for name in ("enTing", "en_ting", "EnTing", "en ting")]
        ),
        Class("en_klasse", [Attribute("en ting", "Date", "0", "1"), attribute("date", "Date")]),
        Enumeration("e", (), [Literal("a b"), Literal("a_b"), Literal("A B"), Literal("mro")]),
    ),
    "fields called as types are": classes(
        Class("Str", [attribute(name) for name in ("str", "int", "dict", "dt", "bool", "Number")]),
        Class("dict", [attribute("list", "Date"), attribute("str", "Integer")]),
    ),
}
del ODD[
    "data types in data types, ten levels deep and three wide"
]  # takes minutes to try in all places
ENDLESS = ("a data type that contains itself", "data types that contain each other")


TYPED = (
    "names that differ in case", "a cycle of generalizations", "a class that is a kind of itself",
    "an enumeration without literals", "a class without attributes", "an abstract class without subclasses",
    "classes that need each other", "associations to what is no class", "a name with only signs",
    "names that are one in snake case", "fields called as types are", 'called x"; import os', 'called """',
    "called None", "called world",
)  # fmt: skip


@cache
def designs_of(what: str, folder: Path) -> Designs:
    number = list(ODD).index(what)
    (folder / "model.xmi").write_bytes(export(ODD[what]))
    (folder / "model.toml").write_text(TOML.format(number=number), encoding="utf-8")
    project, found = load_project(folder, "m")
    assert project is not None, found
    model = read_file(folder / "model.xmi", "model.xmi").model
    assert model is not None
    return Designs(apply(model, project, project.profiles[0])[0])


@pytest.mark.parametrize("what", ODD)
def test_package_takes_what_the_schema_takes(
    what: str, tmp_path: Path, python_json_schema: SchemaJudge
) -> None:
    designs = designs_of(what, tmp_path)
    taker = Taker(imported(designs, tmp_path))
    schemas = schemas_of(designs)
    schema = python_json_schema.load(schemas, schemas[0]["$id"])
    if what in ENDLESS:
        assert taker.takes("{}") and not taker.takes('{"a": [{}]}')
        return
    right = Documents(schemas).right()
    documents = list(strange(right))
    different = [
        document
        for document in (right, *documents[:400])
        if (schema.accepts(document) is None) != taker.takes(json.dumps(document))
    ]
    assert different == []
    loaded = taker.loaded("{}")
    assert taker.package.validate(loaded) == []


def test_packages_are_typed_and_formatted(tmp_path: Path) -> None:
    packages = {}
    for number, what in enumerate(ODD):
        folder = tmp_path / str(number)
        folder.mkdir()
        package = write(designs_of(what, folder), tmp_path)
        packages[what] = package
        for file in sorted(package.glob("*.py")):
            text = file.read_text(encoding="utf-8")
            mode = black.Mode(line_length=100)
            assert black.format_str(text, mode=mode) == text, f"{what}: {file.name}"
    assert len({one.name for one in packages.values()}) == len(ODD)
    check = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache")]
    words = [*check, *(packages[what].name for what in TYPED)]
    answer = subprocess.run(words, cwd=tmp_path / "python", capture_output=True, text=True)
    assert answer.returncode == 0, answer.stdout[-3000:]


def test_no_name_of_pydantic_or_of_the_modules_is_taken() -> None:
    from pydantic import BaseModel

    public = {one for one in dir(BaseModel) if not one.startswith("_")}
    assert public <= FIELD_WORDS
    offered = " ".join(
        f"{names} {offers.ALWAYS_IN_RULES}"
        for one in vars(offers).values()
        if isinstance(one, tuple)
        for _module, names in one
    )
    capital = {one.lower() for one in re.findall(r"\w+", offered) if one[0].isupper()}
    assert capital <= CLASS_WORDS
