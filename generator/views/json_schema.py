"""JSON Schema 2020-12: one file with every type, and one for each code list of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from generator.emit.page import Page
from generator.emit.view import View
from generator.physical.designs import Designs
from generator.physical.documents_types import CodeSet, Root, Type
from generator.physical.documents_words import chosen
from generator.profile.profile import ModelInfo, Narrowed
from generator.views._conditions import Conditions, conditions_of, not_in_schemas
from generator.views._shapes import SCHEMA_FILE, Shapes

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def pages(designs: Designs) -> Iterator[Page]:
    """The schema file of a profile, then its external code lists."""
    info, documents = designs.narrowed.info, designs.documents
    external = {one.name: one for one in documents.types if _is_external(one)}
    files = {name: f"codelists/{name}.schema.json" for name in external}
    conditions = conditions_of(designs)
    shapes = Shapes(SCHEMA_FILE, documents.types, files, conditions.of_type)
    fields = {
        "dialect": _DIALECT,
        "id": f"{_home(designs.narrowed)}/{_file(info)}",
        "title": _text(info.title, info.language) or info.id,
        "description": _text(info.description, info.language),
        "comment": _unsaid(designs, conditions),
        "properties": [_root(one, shapes) for one in documents.roots],
        "definitions": [
            {"name": one.name, "schema": shapes.type(one)}
            for one in documents.types
            if one.name not in external
        ],
    }
    yield Page(f"json-schema/{_file(info)}", "json-schema/schema.json.j2", fields, "json")
    for name, one in external.items():
        schema = shapes.type(one)
        listed = {
            "dialect": _DIALECT,
            "id": f"{_home(designs.narrowed)}/{files[name]}",
            "keywords": [{"name": word, "value": value} for word, value in schema.items()],
        }
        yield Page(f"json-schema/{files[name]}", "json-schema/codelist.json.j2", listed, "json")


def _unsaid(designs: Designs, conditions: Conditions) -> str:
    """What these schemas do not hold a delivery to, for the top of the file."""
    reasons: dict[str, list[str]] = {}
    for rule, reason in not_in_schemas(designs.rules.rules, conditions.unsaid).items():
        reasons.setdefault(reason, []).append(rule)
    lines = [f"{reason}: {', '.join(rules)}" for reason, rules in sorted(reasons.items())]
    return "\n".join(("Rules that these schemas do not check.", *lines)) if lines else ""


def _is_external(one: Type) -> bool:
    return isinstance(one, CodeSet) and one.style == "external"


def _home(narrowed: Narrowed) -> str:
    """The URI below which the files of one profile and version have their ids."""
    info = narrowed.info
    home = f"{quote(info.version, safe='')}/{quote(narrowed.settings.profile.id, safe='')}"
    return f"{info.namespace.rstrip('/')}/{home}" if info.namespace else home


def _file(info: ModelInfo) -> str:
    return f"{quote(info.id, safe='')}.schema.json"


def _text(texts: tuple[Any, ...], language: str) -> str:
    found = chosen(texts, language)
    return "" if found is None else found.text.strip()


def _root(one: Root, shapes: Shapes) -> dict[str, Any]:
    return {"name": one.name, "schema": {"type": "array", "items": shapes.reference(one.type)}}


VIEW = View("json-schema", pages)
