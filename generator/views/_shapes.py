"""Types and properties of a document design as JSON Schema, for every output that holds schemas.

The outputs differ in a few facts, which stand in the table `Flavour`; nothing is written twice.
Sources: JSON Schema 2020-12; OpenAPI 3.1.0, whose schemas are 2020-12; OpenAPI 3.0.3, section
Schema Object, an older dialect without const, numeric exclusive bounds or siblings of `$ref`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from generator.physical.documents_types import (
    CodeSet,
    Constant,
    Keyed,
    Limits,
    Listed,
    ObjectType,
    Among,
    Property,
    Role,
    Shape,
    Simple,
    Type,
    Typed,
    Variants,
    WellKnown,
    Words,
)

Json = dict[str, Any]


class Flavour(NamedTuple):
    """What an output's dialect of JSON Schema can say.

    `trace`: the keyword that names the model element. ajv in strict mode refuses keywords it does
    not know, so a schema that vendors use as it is says it in `$comment`. (It does not know
    `$anchor` either: a definition is referred to by its pointer, `#/$defs/Person`.)
    """

    refers: str
    trace: str
    has_2020: bool = (
        True  # const, siblings of $ref, numeric exclusive bounds, unevaluatedProperties
    )
    has_discriminator: bool = False


SCHEMA_FILE = Flavour("#/$defs/", "$comment")
OPENAPI_31 = Flavour("#/components/schemas/", "x-modelmill-element", has_discriminator=True)
OPENAPI_30 = OPENAPI_31._replace(has_2020=False)

# RFC 3339's full-time demands an offset, which the times of day in models do not have.
_TIME = "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?$"
_GEOMETRIES = (
    "Point MultiPoint LineString MultiLineString Polygon MultiPolygon GeometryCollection".split()
)
_PRIMITIVES: dict[str, Json] = {
    "text": {"type": "string"},
    "integer": {"type": "integer"},
    "decimal": {"type": "number"},
    "real": {"type": "number"},
    "boolean": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
    "time": {"type": "string", "pattern": _TIME},
    "datetime": {"type": "string", "format": "date-time"},
    "duration": {"type": "string", "format": "duration"},
    "year": {"type": "integer"},
    "uri": {"type": "string", "format": "uri"},
    "uuid": {"type": "string", "format": "uuid"},
    "binary": {"type": "string", "contentEncoding": "base64"},
    "json": {},
    "geometry": {
        "type": "object",
        "properties": {
            "type": {"type": "string", "enum": _GEOMETRIES},
            "coordinates": {"type": "array", "items": {}},
            "geometries": {"type": "array", "items": {"type": "object"}},
        },
        "required": ["type"],
    },
}
_OLD_PRIMITIVES = {**_PRIMITIVES, "binary": {"type": "string", "format": "byte"}}
_LIMITS = (
    ("min_length", "minLength"),
    ("max_length", "maxLength"),
    ("pattern", "pattern"),
    ("minimum", "minimum"),
    ("maximum", "maximum"),
    ("above", "exclusiveMinimum"),
    ("below", "exclusiveMaximum"),
)
_NO_LIMITS = Limits()


class Shapes:
    """Writes the types of one design in one flavour; each property is written once, however many
    types have inherited it."""

    def __init__(
        self,
        flavour: Flavour,
        types: tuple[Type, ...],
        files: Mapping[str, str],
        conditions: Mapping[str, list[Json]] = MappingProxyType({}),
    ) -> None:
        self._flavour, self._conditions = flavour, conditions
        self._primitives = _PRIMITIVES if flavour.has_2020 else _OLD_PRIMITIVES
        self._refs = {one.name: files.get(one.name, flavour.refers + one.name) for one in types}
        self._properties: dict[Property, Json] = {}
        self._writers: dict[type, Callable[[Any], Json]] = {
            ObjectType: self._object,
            Variants: self._variants,
            CodeSet: self._codes,
            WellKnown: self._well_known,
        }
        self._shapers: dict[type, Callable[[Any], Json]] = {
            Simple: self._simple,
            Typed: self._typed,
            Constant: self._constant,
            Among: lambda shape: {"type": "string", "enum": list(shape.values)},
            Listed: self._listed,
            Keyed: self._keyed,
        }

    def type(self, one: Type) -> Json:
        """The schema of a type."""
        return self._worded({}, one.words, "") | self._writers[type(one)](one)

    def reference(self, name: str) -> Json:
        """A schema that refers to a type."""
        return {"$ref": self._refs[name]}

    def shape(self, shape: Shape) -> Json:
        """The schema of a shape."""
        return self._shapers[type(shape)](shape)

    def property(self, one: Property) -> Json:
        """The schema of a property."""
        found = self._properties.get(one)
        if found is None:
            found = self._properties[one] = self._property(one)
        return found

    def _property(self, one: Property) -> Json:
        said = self._worded({}, one.words, one.name)
        schema = self.shape(one.shape)
        if one.default is not None:
            said["default"] = one.default
        if one.is_read_only:
            said["readOnly"] = True
        if said and "$ref" in schema and not self._flavour.has_2020:
            schema = {"allOf": [schema]}  # what stands beside a $ref does not count in 3.0
        return said | schema

    # -- words ----------------------------------------------------------------------------------
    def _worded(self, schema: Json, words: Words, name: str) -> Json:
        """Title and description; a title that only repeats the name is left out."""
        if words.title and words.title != name:
            schema["title"] = words.title
        if words.description:
            schema["description"] = words.description
        if self._flavour.trace == "$comment":
            told = [words.trace] if words.trace else []
            told += [f"{what} ({language}): {text}" for what, language, text in words.others]
            if told:
                schema["$comment"] = "\n".join(told)
        else:
            if words.trace:
                schema["x-modelmill-element"] = words.trace
            for what, language, text in words.others:
                schema.setdefault(f"x-modelmill-{what}", {})[language] = text
        return schema

    # -- types ------------------------------------------------------------------------------------
    def _object(self, one: ObjectType) -> Json:
        schema: Json = {"type": "object"}
        every = [self.reference(base) for base in one.bases] + self._conditions.get(one.name, [])
        if every:
            schema["allOf"] = every
        schema["properties"] = {prop.name: self.property(prop) for prop in one.properties}
        if one.role is Role.UNION:
            return schema | {"minProperties": 1, "maxProperties": 1, "additionalProperties": False}
        required = [prop.name for prop in one.properties if prop.is_required]
        if required:
            schema["required"] = required
        if one.is_closed and not one.bases:
            schema["additionalProperties"] = False
        elif one.is_closed and self._flavour.has_2020:
            schema["unevaluatedProperties"] = False
        return schema

    def _variants(self, one: Variants) -> Json:
        if len(one.members) == 1:
            return self.reference(one.members[0])
        schema: Json = {"oneOf": [self.reference(member) for member in one.members]}
        if self._flavour.has_discriminator and one.discriminator:
            schema["discriminator"] = {
                "propertyName": one.discriminator,
                "mapping": {member: self._refs[member] for member in one.members},
            }
        return schema

    def _codes(self, one: CodeSet) -> Json:
        if one.style == "plain" or len(one.codes) == 1 or not self._flavour.has_2020:
            return {"type": "string", "enum": [code.value for code in one.codes]}
        return {"type": "string", "oneOf": [_code(code) for code in one.codes]}

    def _well_known(self, one: WellKnown) -> Json:
        return dict(self._primitives[one.primitive])

    # -- shapes -----------------------------------------------------------------------------------
    def _simple(self, shape: Simple) -> Json:
        schema = dict(self._primitives[shape.primitive])
        if shape.limits != _NO_LIMITS:
            for field, keyword in _LIMITS:
                value = getattr(shape.limits, field)
                if value is not None:
                    self._limit(schema, keyword, value)
        return schema

    def _limit(self, schema: Json, keyword: str, value: str | int | float) -> None:
        if keyword.startswith("exclusive") and not self._flavour.has_2020:
            schema[keyword.replace("exclusiveM", "m")] = value
            schema[keyword] = True
        else:
            schema[keyword] = value

    def _typed(self, shape: Typed) -> Json:
        return {"$ref": self._refs[shape.type]}

    def _constant(self, shape: Constant) -> Json:
        if self._flavour.has_2020:
            return {"type": "string", "const": shape.value}
        return {"type": "string", "enum": [shape.value]}

    def _listed(self, shape: Listed) -> Json:
        schema: Json = {"type": "array", "items": self.shape(shape.item)}
        if shape.lower:
            schema["minItems"] = shape.lower
        if shape.upper is not None:
            schema["maxItems"] = shape.upper
        if shape.is_unique:
            schema["uniqueItems"] = True
        return schema

    def _keyed(self, shape: Keyed) -> Json:
        schema: Json = {"type": "object", "additionalProperties": self.shape(shape.value)}
        if self._flavour.has_2020:
            names = self._names(shape.key)
            if names is not None:
                schema["propertyNames"] = names
        return schema

    def _names(self, key: Simple | Typed) -> Json | None:
        """What the keys of an object are held to: they are texts, whatever the qualifier is."""
        if isinstance(key, Typed):
            return self.reference(key.type)
        if key.primitive in _WRITTEN:
            return {"pattern": _WRITTEN[key.primitive]}
        schema = {word: value for word, value in self._simple(key).items() if word in _TEXT_WORDS}
        return schema or None


_WRITTEN = {
    "integer": "^-?[0-9]+$",
    "year": "^-?[0-9]+$",
    "decimal": "^-?[0-9]+([.][0-9]+)?$",
    "real": "^-?[0-9]+([.][0-9]+)?$",
    "boolean": "^(true|false)$",
}
_TEXT_WORDS = frozenset(("minLength", "maxLength", "pattern", "format"))


def _code(code: Any) -> Json:
    schema: Json = {"const": code.value}
    if code.title and code.title != code.value:
        schema["title"] = code.title
    if code.description:
        schema["description"] = code.description
    validity = "/".join((code.valid_from or "", code.valid_to or ""))
    if validity != "/":
        schema["$comment"] = f"valid {validity}"
    return schema
