"""The `[profiles.…]` tables: what each profile selects, tightens, maps and names.

A profile that extends another starts from it: a list that is stated replaces the other's list, and
what is stated for an element or a choice comes before what the other says of the same one.
"""

from __future__ import annotations

import re

from generator.diagnostics import Place
from generator.profile.load_elements import read_explicit_names, read_mappings, read_narrowings
from generator.profile.load_rules import read_rule_settings
from generator.profile.load_model import is_safe_id, read_texts, read_types, safe_id
from generator.profile.merge import merge_mappings, merge_names, merge_narrowings, merge_rules
from generator.model.near import did_you_mean
from generator.profile.profile import Naming, Profile, Selection
from generator.profile.settings import (
    DIALECTS,
    OPENAPI_VERSIONS,
    OPERATIONS,
    REACHES,
    RESERVED,
    STRATEGIES,
    TARGETS,
)
from generator.profile.toml_table import Table

DEFAULT = "default"
_FILLED = ("targets", "dialects")  # an API without operations is a choice, these are slips
_SERVER = re.compile(r"(?:https?://[^\s/\"<>\\^`]+|/)[^\s\"<>\\^`]*")


def read_profiles(table: Table, language: str) -> tuple[Profile, ...]:
    """Every profile, in the order of the file; a file without any has one that takes everything."""
    reader = _Reader(table, language)
    found = tuple(reader.read(name) for name in table.keys())
    return found or (Profile(id=DEFAULT, place=Place(table.place.file)),)


class _Reader:
    """Reads each profile once, the ones that others extend first."""

    def __init__(self, table: Table, language: str) -> None:
        self._table, self._language = table, language
        self._read: dict[str, Profile] = {}
        self._open: list[str] = []

    def read(self, name: str) -> Profile:
        """The profile of that name."""
        if name not in self._read:
            self._open.append(name)
            self._read[name] = self._profile(name)
            self._open.pop()
        return self._read[name]

    def _profile(self, name: str) -> Profile:
        table = self._table.table(name)
        start = self._start(table, name)
        choices, mappings = read_mappings(table.table("map"))
        profile = Profile(
            id=self._id(name),
            place=table.place,
            title=read_texts(table, "title", self._language) or start.title,
            description=read_texts(table, "description", self._language) or start.description,
            targets=_some(table, "targets", TARGETS, start.targets),
            dialects=_some(table, "dialects", DIALECTS, start.dialects),
            openapi=table.one_of("openapi", OPENAPI_VERSIONS) or start.openapi,
            server=_server(table) or start.server,
            operations=_some(table, "operations", OPERATIONS, start.operations),
            selection=_selection(table.table("select"), start.selection),
            narrowings=merge_narrowings(start.narrowings, read_narrowings(table.table("narrow"))),
            choices={**start.choices, **choices},
            mappings=merge_mappings(start.mappings, mappings),
            types={**start.types, **read_types(table.table("types"))},
            naming=_naming(table.table("names"), start.naming),
            rules=merge_rules(start.rules, read_rule_settings(table.table("rules"))),
        )
        table.close()
        return profile

    def _id(self, name: str) -> str:
        if not is_safe_id(name):
            message = f'The profile name "{name}" cannot name a folder everywhere.'
            hint = f'Small letters, digits, "-", "_" and "." are safe: [profiles.{safe_id(name)}].'
            self._table.refuse(name, message, hint)
        return safe_id(name)

    def _start(self, table: Table, name: str) -> Profile:
        """What the profile starts from: the one it extends, or the defaults."""
        fresh = Profile(id=name, place=table.place)
        wanted = table.text("extends")
        if wanted is None:
            return fresh
        if wanted in self._open:
            circle = " → ".join((*self._open[self._open.index(wanted) :], wanted))
            message = f"The profile extends itself: {circle}."
            table.refuse("extends", message, "Let one of them extend none of the others.")
        elif wanted not in self._table.keys():
            others = tuple(one for one in self._table.keys() if one != name)
            hint = did_you_mean(
                wanted, others, f"Profiles here: {', '.join(others) or 'no other'}."
            )
            table.refuse("extends", f'There is no profile "{wanted}" to extend.', hint)
        else:
            return self.read(wanted)
        return fresh


def _some(
    table: Table, key: str, values: tuple[str, ...], otherwise: tuple[str, ...]
) -> tuple[str, ...]:
    found = table.some_of(key, values)
    if key in _FILLED and table.raw(key) == []:
        table.refuse(key, f'"{key}" is an empty list.', "Name some, or leave the key out for all.")
    return otherwise if found is None else found


def _server(table: Table) -> str | None:
    found = table.text("server")
    if found is None or _SERVER.fullmatch(found):
        return found
    hint = 'Write an address such as "https://api.example.org/v1", or a path such as "/v1".'
    table.refuse("server", f'"server" cannot be "{found}".', hint)
    return None


def _selection(table: Table, start: Selection) -> Selection:
    include, exclude = table.texts("include"), table.texts("exclude")
    reach = table.one_of("reach", REACHES)
    table.close()
    if table.raw("include") == []:
        hint = "Name what the profile takes, or leave the key out to take everything."
        table.refuse("include", '"include" is an empty list.', hint)
    return Selection(
        start.include if include is None else include,
        start.exclude if exclude is None else exclude,
        reach or start.reach,
    )


def _naming(table: Table, start: Naming) -> Naming:
    transliterate = table.flag("transliterate")
    naming = Naming(
        sql=table.one_of("sql", STRATEGIES) or start.sql,
        json=table.one_of("json", STRATEGIES) or start.json,
        api=table.one_of("api", STRATEGIES) or start.api,
        transliterate=start.transliterate if transliterate is None else transliterate,
        letters={**start.letters, **_letters(table.table("letters"))},
        reserved=table.one_of("reserved", RESERVED) or start.reserved,
        explicit=merge_names(start.explicit, read_explicit_names(table.table("explicit"))),
    )
    table.close()
    return naming


def _letters(table: Table) -> dict[str, str]:
    found = {}
    for letter in table.keys():
        spelt = table.text(letter)
        if spelt is None:
            continue
        if len(letter) != 1 or not letter.isalpha():
            table.refuse(letter, f'"{letter}" is not one letter.', 'Write one letter: "æ" = "ae".')
        elif not (spelt.isascii() and spelt.isalpha()):
            hint = f'Spell it with a–z: "{letter}" = "{safe_id(letter)}".'
            table.refuse(letter, f'"{letter}" cannot be spelt "{spelt}".', hint)
        else:
            found[letter.lower()] = spelt.lower()
    return found
