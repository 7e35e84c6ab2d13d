"""A right document from a schema, and for each keyword of each part a document that breaks just that."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, NamedTuple

from tests.proof.samples import matching

Schema = dict[str, Any]
Steps = tuple[Any, ...]


class Wrong(NamedTuple):
    """A document that breaks `keyword` at a place."""

    keyword: str
    steps: Steps
    document: Any


class Documents:
    """Reads one schema document and those it refers to."""

    def __init__(self, schemas: list[Schema]) -> None:
        self.root = schemas[0]
        base = self.root["$id"].rpartition("/")[0]
        self._files = {one["$id"].removeprefix(base + "/"): one for one in schemas}

    def right(self) -> Any:
        """A document with one object of every kind and every property."""
        return self._example(self.root, ())

    def wrong(self) -> Iterator[Wrong]:
        """Documents that each break one keyword once."""
        for steps, schema in self._parts(self.root, (), ()):
            for keyword in schema:
                for value in _BREAK.get(keyword, _nothing)(schema, self._at(steps)):
                    yield Wrong(keyword, steps, self._with(steps, value))

    def _resolve(self, schema: Schema) -> Schema:
        while "$ref" in schema:
            file, _mark, pointer = schema["$ref"].partition("#")
            found: Any = self._files[file] if file else self.root
            for step in pointer.strip("/").split("/") if pointer else ():
                found = found[step]
            schema = found
        return schema

    def _example(self, schema: Schema, open_: Steps) -> Any:
        schema = self._resolve(schema)
        if "const" in schema:
            return schema["const"]
        for keyword in ("enum", "oneOf", "anyOf"):
            if keyword in schema:
                first = schema[keyword][0]
                return first if keyword == "enum" else self._example(first, open_)
        kind = schema.get("type", "object")
        if kind == "array":
            least = max(schema.get("minItems", 0), 1)
            return [self._example(schema["items"], open_) for _ in range(least)]
        if kind == "object":
            return self._object(schema, open_)
        return _scalar(schema)

    def _object(self, schema: Schema, open_: Steps) -> Any:
        required = set(schema.get("required", ()))
        here = id(schema)
        return {
            name: self._example(part, (*open_, here))
            for name, part in schema.get("properties", {}).items()
            if name in required or here not in open_
        }

    def _parts(self, schema: Schema, steps: Steps, open_: Steps) -> Iterator[tuple[Steps, Schema]]:
        schema = self._resolve(schema)
        yield steps, schema
        if id(schema) in open_ or "oneOf" in schema:
            return
        for name, part in schema.get("properties", {}).items():
            yield from self._parts(part, (*steps, name), (*open_, id(schema)))
        if "items" in schema:
            yield from self._parts(schema["items"], (*steps, 0), (*open_, id(schema)))

    def _at(self, steps: Steps) -> Any:
        found = self.right()
        for step in steps:
            found = found[step]
        return found

    def _with(self, steps: Steps, value: Any) -> Any:
        if not steps:
            return value
        document = copy.deepcopy(self.right())
        found = document
        for step in steps[:-1]:
            found = found[step]
        found[steps[-1]] = value
        return document


def _scalar(schema: Schema) -> Any:
    kind = schema["type"]
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        low = schema.get("minimum", schema.get("exclusiveMinimum", 0))
        return (
            low + 1
            if "exclusiveMinimum" in schema and "maximum" not in schema
            else max(low, schema.get("maximum", low))
        )
    if "pattern" in schema:
        return matching(schema["pattern"], 0)
    sample = _FORMATS.get(schema.get("format", ""), "ærø")
    return sample.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength", 1000)]


_FORMATS = {
    "date": "2024-02-29",
    "date-time": "2024-02-29T12:00:00Z",
    "time": "12:00:00Z",
    "uuid": "5f0c1b4e-0000-4000-8000-000000000000",
    "uri": "https://example.org/",
    "duration": "P1D",
}


def _nothing(_schema: Schema, _value: Any) -> list[Any]:
    return []


def _without(schema: Schema, value: Any) -> list[Any]:
    return [
        {name: part for name, part in value.items() if name != one} for one in schema["required"]
    ]


def _extra(schema: Schema, value: Any) -> list[Any]:
    return [{**value, "ukendt": 1}] if schema["additionalProperties"] is False else []


def _other_type(schema: Schema, _value: Any) -> list[Any]:
    others = {
        "string": 17,
        "integer": "x",
        "number": "x",
        "boolean": "x",
        "array": {},
        "object": [],
    }
    return [others[schema["type"]]]


_BREAK: dict[str, Any] = {
    "type": _other_type,
    "required": _without,
    "additionalProperties": _extra,
    "maxLength": lambda schema, value: [str(value).ljust(schema["maxLength"] + 1, "x")],
    "minLength": lambda schema, value: [str(value)[: schema["minLength"] - 1]],
    "pattern": lambda _schema, value: ["~" * len(value)],
    "format": lambda _schema, _value: ["ikke rigtigt"],
    "minimum": lambda schema, _value: [schema["minimum"] - 1],
    "maximum": lambda schema, _value: [schema["maximum"] + 1],
    "exclusiveMinimum": lambda schema, _value: [schema["exclusiveMinimum"]],
    "exclusiveMaximum": lambda schema, _value: [schema["exclusiveMaximum"]],
    "minItems": lambda schema, value: [value[: schema["minItems"] - 1]],
    "maxItems": lambda schema, value: [value[:1] * (schema["maxItems"] + 1)],
    "uniqueItems": lambda _schema, value: [[value[0], value[0]]],
    "oneOf": lambda _schema, _value: ["~"],
    "enum": lambda _schema, _value: ["~"],
    "const": lambda _schema, _value: ["~"],
}
