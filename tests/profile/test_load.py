"""Projects from disk: what a file says, and files that are hardly files at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, Severity
from generator.model.elements import Multiplicity, Text
from generator.profile.load import default_project, load_project
from generator.profile.profile import Facets, Naming, Profile, Project
from generator.profile.settings import DIALECTS, OPERATIONS, DEFAULT_TARGETS

HEAD = '[model]\nid = "absence"\nversion = "1.0.0"\nexport = "model.xmi"\n'


def load(
    folder: Path, text: str | bytes, head: str = HEAD
) -> tuple[Project | None, tuple[Diagnostic, ...]]:
    """The project of a `model.toml`, which has an export beside it."""
    (folder / "model.xmi").touch()
    raw = text if isinstance(text, bytes) else (head + text).encode()
    (folder / "model.toml").write_bytes(raw)
    return load_project(folder, "m")


def loaded(folder: Path, text: str) -> Project:
    """The same for a file in which nothing is wrong."""
    project, found = load(folder, text)
    assert found == ()
    assert project is not None
    return project


# -- what a file says -----------------------------------------------------------------------
def test_the_smallest_file_takes_everything(tmp_path: Path) -> None:
    project = loaded(tmp_path, "")
    assert project.info.id == "absence"
    assert project.info.title == (Text("absence", "da"),)
    assert project.info.namespace == "https://example.org/absence"
    assert [one.id for one in project.profiles] == ["default"]
    assert project.profiles[0].targets == DEFAULT_TARGETS


def test_texts_have_the_language_of_the_model_or_their_own(tmp_path: Path) -> None:
    text = 'language = "en"\ntitle = "Absence"\ndescription = { da = "Fravær", en = "Absence" }\n'
    info = loaded(tmp_path, text).info
    assert info.title == (Text("Absence", "en"),)
    assert info.description == (Text("Fravær", "da"), Text("Absence", "en"))


def test_lists_keep_the_order_of_the_program_not_of_the_file(tmp_path: Path) -> None:
    profile = _profile(
        tmp_path, 'targets = ["rules", "sql"]\noperations = ["read", "list", "read"]\n'
    )
    assert profile.targets == tuple(one for one in DEFAULT_TARGETS if one in ("rules", "sql"))
    assert profile.operations == ("list", "read")


def test_an_api_without_operations_is_a_choice(tmp_path: Path) -> None:
    assert _profile(tmp_path, "operations = []\n").operations == ()


@pytest.mark.parametrize(
    ("text", "bounds"),
    [("1", (1, 1)), ("0..1", (0, 1)), ("1..*", (1, None)), ("*", (0, None)), (" 2 .. 5 ", (2, 5))],
)
def test_multiplicities_are_written_as_in_uml(
    tmp_path: Path, text: str, bounds: tuple[int, int | None]
) -> None:
    profile = _profile(tmp_path, f'narrow = {{ "A.b" = {{ multiplicity = "{text}" }} }}\n')
    assert profile.narrowings[0].multiplicity == Multiplicity(*bounds, text.strip())


@pytest.mark.parametrize(
    ("value", "bound"),
    [
        ("5", "5"),
        ("-0.10", "-0.10"),
        ("+1_000.5", "1000.5"),
        ('"37.50"', "37.50"),
        ("2024-02-29", "2024-02-29"),
        ("2024-02-29T12:00:00Z", "2024-02-29T12:00:00+00:00"),
        ("07:30:00", "07:30:00"),
    ],
)
def test_bounds_keep_every_digit(tmp_path: Path, value: str, bound: str) -> None:
    profile = _profile(tmp_path, f'narrow = {{ "A.b" = {{ minimum = {value} }} }}\n')
    assert profile.narrowings[0].facets == Facets(minimum=bound)


@pytest.mark.parametrize("value", ["inf", "nan", "1e5", "true", "[1]", '"2023-02-29"', '"x"', '""'])
def test_what_is_no_bound_is_refused(tmp_path: Path, value: str) -> None:
    _project, found = load(tmp_path, f'[profiles.a.narrow]\n"A.b" = {{ minimum = {value} }}\n')
    assert [(one.rule, one.place.line) for one in found] == [("profile/unknown-value", 6)]


def test_letters_are_added_to_the_usual_ones(tmp_path: Path) -> None:
    naming = _profile(tmp_path, 'names = { letters = { "Æ" = "e", "ü" = "ue" } }\n').naming
    assert naming.letters == {"æ": "e", "ø": "oe", "å": "aa", "ü": "ue"}
    assert Naming().letters["æ"] == "ae"


def test_a_key_with_a_table_is_an_element_and_any_other_a_choice(tmp_path: Path) -> None:
    profile = _profile(tmp_path, 'map = { derived = "keep", "key" = { key = "none" } }\n')
    assert profile.choices == {"derived": "keep"}
    assert [(one.path, one.choices) for one in profile.mappings] == [("key", {"key": "none"})]


# -- profiles that extend others ------------------------------------------------------------
EXTENDED = """
[profiles.b]
extends = "a"
targets = ["rules"]
[profiles.b.select]
exclude = ["Q"]
[profiles.b.narrow]
"A.b" = { required = false, max-length = 3 }
"A.c" = { required = true }
[profiles.b.map]
derived = "omit"
"A" = { key = "none" }
[profiles.b.names.explicit]
"A" = { sql = "aa" }

[profiles.a]
title = "A"
dialects = ["oracle"]
[profiles.a.select]
include = ["A"]
exclude = ["P"]
[profiles.a.narrow]
"A.b" = { required = true, min-length = 1 }
[profiles.a.map]
derived = "keep"
key = "identity"
"A" = { history = "none", operations = ["read"] }
[profiles.a.names]
sql = "camelCase"
[profiles.a.names.explicit]
"A" = { sql = "a", json = "a" }
"""


def test_a_profile_that_extends_another_speaks_first(tmp_path: Path) -> None:
    profile = loaded(tmp_path, EXTENDED).profiles[0]
    assert (profile.id, profile.title) == ("b", (Text("A", "da"),))
    assert (profile.targets, profile.dialects) == (("rules",), ("oracle",))
    assert [path for path, _place in profile.selection.include] == ["A"]
    assert [path for path, _place in profile.selection.exclude] == ["Q"]
    first, second = profile.narrowings
    assert (first.required, first.facets) == (False, Facets(min_length=1, max_length=3))
    assert (second.path, second.required) == ("A.c", True)
    assert profile.choices == {"derived": "omit", "key": "identity"}
    assert profile.mappings[0].choices == {"history": "none", "key": "none"}
    assert profile.mappings[0].operations == ("read",)
    names = {(one.path, one.target): one.name for one in profile.naming.explicit}
    assert names == {("A", "sql"): "aa", ("A", "json"): "a"}
    assert profile.naming.sql == "camelCase"


# -- hardly files ---------------------------------------------------------------------------
def test_a_byte_order_mark_is_a_note(tmp_path: Path) -> None:
    project, found = load(tmp_path, b"\xef\xbb\xbf" + HEAD.encode())
    assert project is not None
    assert [(one.rule, one.severity) for one in found] == [
        ("profile/byte-order-mark", Severity.NOTE)
    ]


def test_windows_line_ends_are_fine(tmp_path: Path) -> None:
    text = (HEAD + "[profiles.a]\nopnapi = '3.1'\n").replace("\n", "\r\n")
    _project, found = load(tmp_path, text.encode())
    assert [(one.rule, one.place.line) for one in found] == [("profile/unknown-key", 6)]


@pytest.mark.parametrize(
    ("raw", "rule"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "profile/not-text"),
        ("[model]\n".encode("utf-16"), "profile/not-text"),
        ('[model]\ntitle = "fravær"\n'.encode("latin-1"), "profile/not-text"),
        (b"\x00" * 100, "profile/not-toml"),
        (b"x = " + b"[" * 10_000_000, "profile/too-large"),
        (b"x = " + b"[" * 500_000, "profile/not-toml"),
        (b"x = " + b"{a=" * 300_000, "profile/not-toml"),
        (b"a." * 500_000 + b"a = 1", "profile/not-toml"),
        (b"[" + b"a." * 500_000 + b"a]", "profile/not-toml"),
        (b"x = " + b"9" * 1_000_000, "profile/not-toml"),
        (b"x = 2024-13-45", "profile/not-toml"),
        (b'x = "' + b"\\" * 500_000, "profile/not-toml"),
        (b'x = """\n' * 100_000, "profile/not-toml"),
        (b"\r" * 100, "profile/not-toml"),
        (b"[model", "profile/not-toml"),
        (b'x = "\\ud800"', "profile/not-toml"),
    ],
    ids=lambda one: one if isinstance(one, str) else repr(one[:12]),
)
def test_what_is_no_toml_is_said_to_be_none(tmp_path: Path, raw: bytes, rule: str) -> None:
    project, found = load(tmp_path, raw)
    assert project is None
    assert [one.rule for one in found] == [rule]


def test_the_line_of_a_wrong_byte_is_told(tmp_path: Path) -> None:
    _project, found = load(tmp_path, (HEAD + 'title = "fravær"').encode("latin-1"))
    assert found[0].place.line == 5


def test_a_folder_without_a_file_is_said_to_have_none(tmp_path: Path) -> None:
    project, found = load_project(tmp_path, "models/x")
    assert project is None
    assert (found[0].rule, found[0].place.file) == ("profile/missing-file", "models/x/model.toml")


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "m"
    folder.mkdir()
    (tmp_path / "secret.xmi").touch()
    (folder / "link.xmi").symlink_to(tmp_path / "secret.xmi")
    _project, found = load(folder, "", HEAD.replace("model.xmi", "link.xmi"))
    assert [one.rule for one in found] == ["profile/outside-folder"]


def test_a_path_longer_than_any_is_no_file(tmp_path: Path) -> None:
    _project, found = load(tmp_path, "", HEAD.replace("model.xmi", "x" * 5000))
    assert [one.rule for one in found] == ["profile/missing-file"]


def test_names_with_line_ends_keep_messages_on_one_line(tmp_path: Path) -> None:
    _project, found = load(tmp_path, '"a\\nb" = 1\n[profiles.a]\nopenapi = "3\\n1"\n')
    assert len(found) == 2
    assert not any("\n" in one.message for one in found)


# -- no file at all -------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Sygefravær 2.1.xmi", "sygefravaer-2.1"),
        ("BBR_v2.4_(endelig).xml", "bbr_v2.4-endelig"),
        ("§.xmi", "model"),
        ("CON.xmi", "con-model"),
        ("a..b.xmi", "a.b"),
        ("x" * 300 + ".xmi", "x" * 64),
    ],
)
def test_an_export_alone_is_a_project(name: str, expected: str) -> None:
    project = default_project(Path("models") / name)
    assert project.info.id == expected
    assert (project.info.version, project.exports) == ("0.0.0", (name,))
    assert [one.id for one in project.profiles] == ["default"]
    assert project.profiles[0].dialects == DIALECTS
    assert project.profiles[0].operations == OPERATIONS


def _profile(folder: Path, text: str) -> Profile:
    return loaded(folder, f"[profiles.a]\n{text}").profiles[0]
