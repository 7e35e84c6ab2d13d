"""docs/model-toml.md says all that the program knows, and nothing else."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import pytest

from generator.profile import facets, load_elements, toml_table
from generator.profile.codelists import COLUMNS
from generator.profile.load import load_project
from generator.profile.settings import (
    CHOICES,
    DIALECTS,
    NAME_TARGETS,
    OPENAPI_VERSIONS,
    OPERATIONS,
    PRIMITIVES,
    REACHES,
    RESERVED,
    STRATEGIES,
    TARGETS,
)

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "model-toml.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```toml\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
HEAD = '[model]\nid = "a"\nversion = "1.0.0"\nexport = "sygefravaer.xmi"\n'

WHOLE = """
[[accept]]
rule = "a/b"
reason = "c"
[profiles.NAME]
[profiles.NAME.narrow]
x = {}
[profiles.NAME.map]
x = {}
[profiles.NAME.rules]
x = {}
[profiles.NAME.names.explicit]
x = {}
"""


def test_the_page_has_every_key_and_no_other(tmp_path: Path) -> None:
    asked = _asked_keys(tmp_path)
    written = {name: set(_first_cells(name)) for name in asked}
    # tables that have a section of their own, and choices, which have a table of their own
    asked["profiles.NAME"] -= {"select", "narrow", "map", "rules", "names", "types"}
    asked["profiles.NAME.map"] -= set(CHOICES)
    written["profiles.NAME.map"] -= set(CHOICES)
    assert written == asked


def test_the_page_has_every_choice_with_its_values_default_and_places() -> None:
    written = {}
    for line in _lines("profiles.NAME.map"):
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        name = cells[0].strip("`")
        if name in CHOICES or cells[1].startswith("**"):
            values = tuple(re.findall(r"`([^`]+)`", cells[1]))
            default = re.findall(r"\*\*`([^`]+)`\*\*", cells[1])
            places = tuple(one.strip() for one in cells[2].split(","))
            written[name] = (values, default, places, cells[3].replace("`", ""))
    known = {
        one.name: (one.values, [one.default], one.on, one.meaning.replace("`", ""))
        for one in CHOICES.values()
    }
    assert written == known


@pytest.mark.parametrize(
    ("section", "key", "values"),
    [
        ("profiles.NAME", "targets", TARGETS),
        ("profiles.NAME", "dialects", DIALECTS),
        ("profiles.NAME", "openapi", OPENAPI_VERSIONS),
        ("profiles.NAME", "operations", OPERATIONS),
        ("profiles.NAME.select", "reach", REACHES),
        ("profiles.NAME.names", "sql", STRATEGIES),
        ("profiles.NAME.names", "reserved", RESERVED),
    ],
)
def test_the_page_has_the_values_of_every_key(
    section: str, key: str, values: tuple[str, ...]
) -> None:
    (line,) = (one for one in _lines(section) if one.startswith(f"| `{key}`"))
    assert sorted(re.findall(r'"([^"]+)"', line.split("|")[2])) == sorted(values)


def test_the_page_has_every_primitive_tag_and_column() -> None:
    types = _section("types").split("one of the primitives", 1)[1].split(". ", 1)[0]
    assert tuple(re.findall(r"`([^`]+)`", types)) == PRIMITIVES
    tags = _section("profiles.NAME.narrow").split("tagged values", 1)[1].split("```")[0]
    named = {one.lower() for one in re.findall(r"`([A-Za-z]+)`", tags)}
    assert named == set(facets.TAGS)
    columns = [
        one for line in _lines("codelists") for one in re.findall(r"`(\w+)`", line.split("|")[1])
    ]
    assert tuple(columns) == COLUMNS
    assert set(load_elements.NARROW_KEYS) == set(_first_cells("profiles.NAME.narrow"))
    assert set(NAME_TARGETS) == set(_first_cells("profiles.NAME.names.explicit"))


def test_the_page_has_every_rule_and_no_other() -> None:
    source = "\n".join(
        one.read_text(encoding="utf-8") for one in (ROOT / "generator" / "profile").glob("*.py")
    )
    known = set(re.findall(r'"profile/([a-z-]+)"', source))
    known |= set(
        re.findall(
            r'(?:error|warn|_note|_error|_diagnostic)\(\s*(?:Severity\.\w+, )?"([a-z]+(?:-[a-z]+)*)"',
            source,
        )
    )
    assert set(re.findall(r"`profile/([a-z-]+)`", PAGE)) == known


@pytest.mark.parametrize("block", BLOCKS, ids=lambda one: one.splitlines()[0])
def test_every_example_loads_without_a_word(block: str, tmp_path: Path) -> None:
    head = "" if "[model]" in block else HEAD
    folder, beside = tmp_path / "m", tmp_path / "faelles"
    (folder / "codelists").mkdir(parents=True)
    beside.mkdir()
    (folder / "model.toml").write_text(head + block, encoding="utf-8")
    (beside / "model.toml").write_text(HEAD, encoding="utf-8")
    for name in ("sygefravaer.xmi", "absence.xmi", "loendata.xmi"):
        (folder / name).touch()
        (beside / name).touch()
    (folder / "codelists" / "kommuner.csv").write_text("code,label_da\n1,a\n")
    project, found = load_project(folder, "m")
    assert project is not None
    assert found == ()


def test_every_key_and_choice_has_an_example() -> None:
    examples = "\n".join(BLOCKS)
    sections = set(re.findall(r"^## `\[+([\w.]+)\]+`", PAGE, re.MULTILINE))
    keys = {key for section in sections - {"codelists"} for key in _first_cells(section)}
    assert {key for key in keys if not re.search(rf"\b{key} = |\.{key}\]", examples)} == set()


def _asked_keys(folder: Path) -> dict[str, set[str]]:
    """The keys that the loader asks each table for, by the table's name."""
    asked: dict[str, set[str]] = defaultdict(set)
    close = toml_table.Table.close

    def note(table: toml_table.Table) -> None:
        names = [one for one in table.path if isinstance(one, str) and one != "x"]
        if names:
            asked[".".join(names)] |= set(table._asked)
        close(table)

    (folder / "model.toml").write_text(HEAD + WHOLE, encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(toml_table.Table, "close", note)
        load_project(folder, "m")
    return dict(asked)


def _section(name: str) -> str:
    """The text below the heading of a table."""
    found = re.search(rf"^## `\[+{re.escape(name)}\]+`\n(.*?)(?=^## |\Z)", PAGE, re.M | re.S)
    assert found, f"the page has no section for [{name}]"
    return found[1]


def _lines(name: str) -> list[str]:
    """The rows of the tables in a section, without their heads."""
    return [line for line in _section(name).splitlines() if line.startswith("| `")]


def _first_cells(name: str) -> list[str]:
    return [line.split("`")[1] for line in _lines(name)]
