"""The lines and columns of a TOML text's keys."""

from __future__ import annotations

import random
import tomllib
from typing import Any

import pytest

from generator.profile.toml_places import KeyPath, TomlPlaces, TooDeep

TEXT = '''\
a = 1 # a.b = "not a key"
"key with = and #" = "a text with ] and } and # in it"
[b."c d".'e.f']  # [not.a.table]
many = [1, "two, three",
  { x = 1, "y.z" = """
k = "inside a text"
""" }, # and a comment ]
]
dotted.key . "more" = 1979-05-27 07:32:00
quotes = """""two before and two after"""""
literal = \'\'\'
[c]
\'\'\'
[[list]]
n = 1
[[list]]
n = 2
[list.inner]
n = 3
[[list.inner.list]]
n = 4
[[list.inner.list]]
\t n = 5
'''

EXPECTED = {
    ("a",): (1, 1),
    ("key with = and #",): (2, 1),
    ("b",): (3, 1),
    ("b", "c d", "e.f"): (3, 1),
    ("b", "c d", "e.f", "many"): (4, 1),
    ("b", "c d", "e.f", "many", 0): (4, 9),
    ("b", "c d", "e.f", "many", 1): (4, 12),
    ("b", "c d", "e.f", "many", 2): (5, 3),
    ("b", "c d", "e.f", "many", 2, "y.z"): (5, 12),
    ("b", "c d", "e.f", "dotted", "key", "more"): (9, 1),
    ("b", "c d", "e.f", "quotes"): (10, 1),
    ("b", "c d", "e.f", "literal"): (11, 1),
    ("list", 0): (14, 1),
    ("list", 0, "n"): (15, 1),
    ("list", 1): (16, 1),
    ("list", 1, "n"): (17, 1),
    ("list", 1, "inner", "n"): (19, 1),
    ("list", 1, "inner", "list", 0, "n"): (21, 1),
    ("list", 1, "inner", "list", 1, "n"): (23, 3),
}


@pytest.mark.parametrize("path", EXPECTED, ids=str)
def test_every_key_has_its_place(path: KeyPath) -> None:
    assert TomlPlaces(TEXT, "f").at(path)[1:3] == EXPECTED[path]


def test_windows_line_ends_count_once() -> None:
    places = TomlPlaces(TEXT.replace("\n", "\r\n"), "f")
    assert {path: places.at(path)[1:3] for path in EXPECTED} == EXPECTED


def test_a_key_that_is_not_there_has_the_place_of_its_table() -> None:
    places = TomlPlaces(TEXT, "f")
    assert places.at(("list", 1, "missing", "more"))[:3] == ("f", 16, 1)
    assert places.at(("missing",))[:3] == ("f", 0, 0)


def test_every_key_that_the_parser_finds_has_a_place_of_its_own() -> None:
    known = TomlPlaces(TEXT, "f")._offsets.known
    assert set(_paths(tomllib.loads(TEXT), ())) <= set(known)


def test_escapes_in_keys_mean_what_they_mean_to_the_parser() -> None:
    text = '"\\u00e6\\"]" = 1\n\'\\u00e6\' = 2\n'
    places = TomlPlaces(text, "f")
    assert [places.at((key,)).line for key in tomllib.loads(text)] == [1, 2]


@pytest.mark.parametrize("sign", ["[", "{a="])
def test_a_deep_text_is_refused_at_its_place(sign: str) -> None:
    with pytest.raises(TooDeep) as caught:
        TomlPlaces("x = 1\ny = " + sign * 100_000, "f")
    assert caught.value.place.line == 2


def test_a_long_dotted_key_is_refused() -> None:
    with pytest.raises(TooDeep):
        TomlPlaces("a." * 100_000 + "b = 1", "f")


def test_whatever_the_parser_reads_the_scanner_has_stepped_over() -> None:
    """The scanner guards the parser, so it must never stop before the parser does."""
    chance = random.Random(7)
    parts = [
        "a",
        ".",
        "=",
        " ",
        '"',
        '"""',
        "'",
        "'''",
        "[",
        "]",
        "[[",
        "]]",
        "{",
        "}",
        ",",
        "\n",
        "#",
        "1",
        "\\",
    ]
    read = 0
    for _ in range(60_000):
        text = "".join(chance.choices(parts, k=chance.randint(1, 14)))
        known = TomlPlaces(text, "f")._offsets.known
        try:
            data = tomllib.loads(text)
        except ValueError:
            continue
        read += 1
        assert set(_paths(data, ())) <= set(known), text
    assert read > 500


def test_broken_texts_take_no_longer_than_others() -> None:
    TomlPlaces('a = """\n' * 100_000, "f")
    TomlPlaces("a = '''\n" * 100_000, "f")
    TomlPlaces('a = "' + "\\" * 500_000, "f")
    TomlPlaces(" " * 500_000 + "\n" + "#" * 500_000, "f")


def _paths(data: Any, path: KeyPath) -> list[KeyPath]:
    items = (
        data.items()
        if isinstance(data, dict)
        else enumerate(data) if isinstance(data, list) else ()
    )
    found = [path] if path else []
    for key, value in items:
        found += _paths(value, (*path, key))
    return found
