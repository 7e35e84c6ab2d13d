"""The name map: every name of an artefact that differs from the model's, and why.

It belongs to every build: who reads a column or property name finds the model element here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from generator.emit.page import Page
from generator.emit.view import View
from generator.model.elements import ElementKey
from generator.physical.designs import Designs
from generator.physical.naming import NameChange


def _pages(designs: Designs) -> Iterator[Page]:
    yield Page("names.json", "names/names.json.j2", {"names": _entries(designs)}, "json")


VIEW = View(None, _pages)


def _entries(designs: Designs) -> list[dict[str, Any]]:
    model = designs.narrowed.model
    found: dict[ElementKey, dict[str, dict[str, str]]] = defaultdict(dict)
    for target, element, name, reason in _names(designs):
        if name != model.get(element).name:
            found[element].setdefault(target, {})[name] = reason
    return [
        {
            "element": model.get(element).qualified_name,
            "names": [
                {"target": target, "name": name, "because": reason}
                for target, names in by_target.items()
                for name, reason in names.items()
            ],
        }
        for element, by_target in sorted(found.items())
    ]


def _names(designs: Designs) -> Iterator[tuple[str, ElementKey, str, str]]:
    """Every name with its target: the strategy's, and what a dialect had to change in it."""
    profile = designs.narrowed.settings.profile
    if "relational" in designs.__dict__:
        for table in designs.relational.tables:
            for name, element in (
                (table.name, table.element),
                *((one.name, one.element) for one in table.columns),
            ):
                if element is not None:
                    yield "sql", element, name, f"written in {profile.naming.sql}"
    for dialect, fitted in designs.all_fitted():
        yield from _changed(f"sql/{dialect}", fitted.changes)
    for target, name in (("json-schema", "documents"), ("openapi", "api"), ("python", "python")):
        if name in designs.__dict__:
            yield from _changed(target, designs.__dict__[name].names)


def _changed(
    target: str, changes: tuple[NameChange, ...] | list[NameChange]
) -> Iterator[tuple[str, ElementKey, str, str]]:
    for change in changes:
        if change.element is not None:
            yield target, change.element, change.name, change.reason
