"""A model that imports others: what it takes over, and what stands in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.app.profiles import open_profile
from generator.profile.load import load_project
from tests.authoring.ea_xmi import (
    Association,
    Attribute,
    Class,
    End,
    Enumeration,
    Model,
    Package,
    write,
)

SHARED = Model(
    "shared",
    [
        Package(
            "Shared",
            [
                Class("Person", [Attribute("nr", "CharacterString", is_id=True)]),
                Class("Unused", [Attribute("a", "Integer")]),
                Enumeration("Place", stereotypes=("CodeList",)),
            ],
        )
    ],
)
OWN = Model(
    "own",
    [
        Package(
            "Own",
            [
                Class("Job", [Attribute("place", "Place")], parents=("Person",)),
                Class("Badge", [Attribute("text", "CharacterString")]),
                Association(
                    "", End("badges", "Badge", "0..*"), End("owner", "Person", "1", navigable=True)
                ),
            ],
        )
    ],
    imports=[SHARED],
)
HEAD = '[model]\nid = "{0}"\nversion = "1.0.0"\nexport = "{0}.xmi"\n'


def project(home: Path, model: Model, more: str = "", codes: str = "") -> Path:
    """A folder with a model, and maybe the file of the list `Place`."""
    folder = home / model.name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{model.name}.xmi").write_bytes(write(model))
    text = HEAD.format(model.name) + more
    if codes:
        (folder / "places.csv").write_text(f"code,label_da\n{codes}", encoding="utf-8")
        text += '[codelists]\n"Place" = "places.csv"\n'
    (folder / "model.toml").write_text(text, encoding="utf-8")
    return folder


def test_what_is_needed_of_the_imported_model_comes_along(tmp_path: Path) -> None:
    """Its classes that ours need, by the ids of its own export, with its code lists."""
    project(tmp_path, SHARED, codes="x,Aarhus\n")
    project(tmp_path, OWN, 'import = ["shared"]\nroot = "Own"\n')
    opened = open_profile("own", tmp_path)
    assert opened.designs is not None, opened.found
    tables = {one.name: one for one in opened.designs.relational.tables}
    assert sorted(tables) == ["badge", "job", "person", "place"]
    assert [row[0] for row in tables["place"].rows] == ["x"]
    assert [key.table for key in tables["badge"].foreign_keys] == ["person"]


def test_what_the_model_says_itself_counts_first(tmp_path: Path) -> None:
    """A code list of its own under the same name."""
    project(tmp_path, SHARED, codes="x,Aarhus\n")
    folder = project(tmp_path, OWN, 'import = ["shared"]\nroot = "Own"\n', codes="y,Ribe\n")
    found, _told = load_project(folder, "own")
    assert found is not None
    assert [row.code for row in found.code_rows["Place"]] == ["y"]
    assert found.imported == {"../shared/shared.xmi", "../shared/places.csv"}


@pytest.mark.parametrize(
    ("stated", "rule"),
    [
        ('import = ["shered"]\nroot = "Own"\n', "profile/unknown-import"),
        ('import = ["own"]\nroot = "Own"\n', "profile/imports-in-a-circle"),
        ('import = ["../shared"]\nroot = "Own"\n', "profile/unknown-value"),
        ('import = ["shared"]\n', "profile/unknown-value"),
    ],
)
def test_what_cannot_be_imported_is_told(tmp_path: Path, stated: str, rule: str) -> None:
    """With the place, and a hint."""
    project(tmp_path, SHARED)
    folder = project(tmp_path, OWN, stated)
    _project, told = load_project(folder, "own")
    assert [one.rule for one in told] == [rule]
    assert told[0].place.file == "own/model.toml" and told[0].place.line and told[0].hint


def test_a_long_circle_ends(tmp_path: Path) -> None:
    """Two models that import each other are told of it, and nothing hangs."""
    project(tmp_path, SHARED, 'import = ["own"]\nroot = "Shared"\n')
    folder = project(tmp_path, OWN, 'import = ["shared"]\nroot = "Own"\n')
    _project, told = load_project(folder, "own")
    assert {one.rule for one in told} == {"profile/imports-in-a-circle"}
    assert "own → shared → own" in told[0].message
