"""The house as it was drawn: rooms, layers, doors, sizes, and templates without logic."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes

from generator.emit.view import View
from generator.physical.sql_dialect import SqlDialect
from generator.plugins import load_plugins

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "generator"
MODULES = sorted(PACKAGE.rglob("*.py"))
TEMPLATES = sorted((ROOT / "templates").rglob("*.j2"))

LAYERS = (
    ("__main__",),
    ("cli",),
    ("app",),
    ("report", "release", "data"),
    ("views",),
    ("diff",),
    ("physical", "emit", "lint", "read"),
    ("profile", "constraints"),
    ("model",),
    ("visible",),
    ("diagnostics", "plugins"),
)
LEVEL = {room: level for level, rooms in enumerate(LAYERS) for room in rooms}

# A foreign library that carries the design comes in by one door.
DOORS = {
    "xmltodict": {"read/xml.py"},
    "networkx": {"model/graph.py"},
    "sqlglot": {"physical/sql_text.py"},
    "jinja2": {"emit/render.py"},
    "lark": {"constraints/ocl/parse.py"},
    "duckdb": {"data/engine.py"},
    "psycopg": {"data/databases/postgres.py"},
    "pymysql": {"data/databases/mysql.py"},
    "pyspark": {"data/spark_session.py"},
    "py4j": {"data/spark_session.py"},
    "re2": {"data/databases/sqlite.py"},
    "black": {"views/_python_text.py"},
}
CLICK_ROOMS = {"cli", "report"}

LONGEST_FILE = 400
LONGEST_FUNCTION = 60


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports_of(path: Path) -> Iterator[tuple[str, int]]:
    """Every module imported anywhere in a file, with its line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module, node.lineno


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_room_imports_only_rooms_below_it(path: Path) -> None:
    here = room_of(path)
    if here == "__init__":
        return
    for module, line in imports_of(path):
        parts = module.split(".")
        if parts[0] != "generator" or len(parts) == 1:
            continue
        there = parts[1]
        if there == here:
            continue
        assert there in LEVEL, f"{path}:{line} imports the unknown room {there}"
        if (here, there) in ALLOWED:
            continue
        assert LEVEL[there] > LEVEL[here], f"{path}:{line}: {here} may not import {there}"


# What an output is stands in `emit/view.py`, which names the designs it is given for type checkers
# only; `profile` asks `constraints` what a pattern or literal is, on its own level.
ALLOWED = {("emit", "physical"), ("profile", "constraints")}


@pytest.mark.parametrize("library", sorted(DOORS))
def test_library_has_one_door(library: str) -> None:
    users = {
        str(path.relative_to(PACKAGE))
        for path in MODULES
        for module, _line in imports_of(path)
        if module.split(".")[0] == library
    }
    assert users == DOORS[library]


def test_click_is_used_where_people_are_talked_to() -> None:
    users = {
        room_of(path) for path in MODULES for module, _line in imports_of(path) if module == "click"
    }
    assert users <= CLICK_ROOMS


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_files_and_functions_are_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= LONGEST_FILE, "something in it wants a file of its own"
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            assert length <= LONGEST_FUNCTION, f"{node.name} has {length} lines"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_public_things_are_documented(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree), "the module says nothing of itself"
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{node.name} is public and has no docstring"


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT)))
def test_template_decides_nothing(path: Path) -> None:
    """for, if on a field that is true or false, include, printing, and the JSON filter."""
    tree = jinja2.Environment().parse(path.read_text(encoding="utf-8"))
    allowed = (
        nodes.Template, nodes.Output, nodes.TemplateData, nodes.For, nodes.If, nodes.Include,
        nodes.Name, nodes.Getattr, nodes.Const, nodes.Filter, nodes.Not,
    )  # fmt: skip
    for node in tree.find_all(nodes.Node):
        assert isinstance(node, allowed), f"line {node.lineno}: {type(node).__name__}"
    for node in tree.find_all(nodes.Filter):
        assert node.name == "json", f"line {node.lineno}: filter {node.name}"
    for node in tree.find_all(nodes.If):
        bare = node.test.node if isinstance(node.test, nodes.Not) else node.test
        assert isinstance(
            bare, nodes.Name | nodes.Getattr
        ), f"line {node.lineno}: an if that decides"


def test_plugins_are_what_their_folder_says() -> None:
    dialects = load_plugins("generator.physical.dialects", "DIALECT", SqlDialect)
    assert all(name == dialect.name for name, dialect in dialects.items())
    views = load_plugins("generator.views", "VIEW", View)
    assert all(name.replace("_", "-") == view.target for name, view in views.items())
    always = load_plugins("generator.views.always", "VIEW", View)
    assert always and all(view.target is None for view in always.values())


def test_code_is_formatted() -> None:
    import black

    mode = black.Mode(line_length=100)
    for path in [*MODULES, *sorted((ROOT / "tests").rglob("*.py"))]:
        text = path.read_text(encoding="utf-8")
        try:
            assert black.format_file_contents(text, fast=True, mode=mode) == text, f"black {path}"
        except black.NothingChanged:
            pass


def test_no_suppression_is_left_in_the_code() -> None:
    words = ("TODO", "FIX" + "ME", "raise NotImplemented", "no" + "qa", "pragma: no cover")
    for path in MODULES:
        text = path.read_text(encoding="utf-8")
        for word in words:
            assert word not in text, f"{path} holds {word}"
