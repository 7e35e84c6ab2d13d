"""Every mapping choice of a profile: its values, its default, and what it decides.

This table is the only list of them. The loader checks `model.toml` against it, the reference page
is held against it by a test, and the designs ask for a choice by its name.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.plugins import plugin_names


class Choice(NamedTuple):
    """One mapping choice. `on` says at which elements it may be stated besides the whole profile."""

    name: str
    values: tuple[str, ...]
    default: str
    on: tuple[str, ...]
    meaning: str


CHOICES: dict[str, Choice] = {
    one.name: one
    for one in (
        Choice(
            "inheritance",
            ("joined", "single-table", "concrete"),
            "joined",
            ("class",),
            "How a generalization becomes tables: a table a class with a shared key, one table "
            "with a discriminator, or a table for each concrete class. State it at the top class.",
        ),
        Choice(
            "document-inheritance",
            ("flattened", "all-of"),
            "flattened",
            ("class",),
            "How a generalization becomes schemas: inherited properties repeated in each concrete "
            "class, or allOf with the superclass and unevaluatedProperties.",
        ),
        Choice(
            "data-type",
            ("columns", "json"),
            "columns",
            ("data type", "attribute"),
            "How a structured value becomes columns: one prefixed column a part, or one JSON column.",
        ),
        Choice(
            "many-values",
            ("child-table", "json"),
            "child-table",
            ("class", "attribute"),
            "How an attribute with several values becomes tables: a child table, or one JSON column.",
        ),
        Choice(
            "enumeration",
            ("check", "lookup"),
            "check",
            ("enumeration", "attribute"),
            "How an enumeration is enforced in SQL: a check constraint, or a lookup table.",
        ),
        Choice(
            "code-list",
            ("lookup", "check", "open"),
            "lookup",
            ("code list", "attribute"),
            "How a code list is enforced in SQL: a lookup table with validity and a foreign key, a "
            "check constraint, or not at all.",
        ),
        Choice(
            "constraint",
            ("lenient", "strict", "query"),
            "lenient",
            ("class",),
            "How a constraint that one row can be held to is enforced in SQL: a check constraint that refuses "
            "what certainly breaks it, one that refuses what is not certainly right (a value that it needs is "
            "missing), or no check but the query of the rules.",
        ),
        Choice(
            "document-enumeration",
            ("titled", "plain"),
            "titled",
            ("enumeration", "attribute"),
            "How an enumeration becomes a schema: oneOf with a const and a title a value, or enum.",
        ),
        Choice(
            "document-code-list",
            ("external", "enum", "open"),
            "external",
            ("code list", "attribute"),
            "How a code list becomes a schema: a file of its own that is referred to, an enum in "
            "place, or an open string.",
        ),
        Choice(
            "document-association",
            ("reference", "embedded"),
            "reference",
            ("association end",),
            "How an association becomes a property: an object with the other's key, or the object "
            "itself. Parts of a composition are always embedded.",
        ),
        Choice(
            "key",
            ("uuid", "identity", "none"),
            "uuid",
            ("class",),
            "The surrogate key of a table: a UUID, a number the database counts, or none, so that "
            "the natural key is the primary key.",
        ),
        Choice(
            "derived",
            ("omit", "keep"),
            "omit",
            ("class", "attribute"),
            "Derived attributes are left out, or kept as read-only (a generated column where an "
            "expression is stated).",
        ),
        Choice(
            "unspecified",
            ("0..*", "0..1", "1..1"),
            "0..*",
            ("association end",),
            "What an association end without a multiplicity is taken as.",
        ),
        Choice(
            "history",
            ("model", "none", "registration", "effect", "bitemporal"),
            "model",
            ("class",),
            "Which periods a class keeps: as the model's stereotypes and tags say, or as stated "
            "here.",
        ),
        Choice(
            "unknown-properties",
            ("refuse", "allow"),
            "refuse",
            ("class", "data type"),
            "Whether a document may hold properties that the profile does not know.",
        ),
        Choice(
            "resource",
            ("model", "root", "none"),
            "model",
            ("class",),
            "Whether a class is a resource of the API: as the model has it (an entity that is no "
            "part of a whole), always, or never.",
        ),
    )
}

OPERATIONS = ("list", "read", "create", "replace", "patch", "delete")
"""What an API can offer on a resource; a profile chooses among them."""

STRATEGIES = ("snake_case", "camelCase", "PascalCase", "as-written")
"""How a name of the model becomes a name of a target."""

DIALECTS = plugin_names("generator.physical.dialects")
TARGETS = tuple(name.replace("_", "-") for name in plugin_names("generator.views"))
OPTIONAL_TARGETS = ("python", "schematron", "shacl")
"""What a profile makes only where it lists it: for those who have tools for it."""
DEFAULT_TARGETS = tuple(one for one in TARGETS if one not in OPTIONAL_TARGETS)
"""What a profile makes that lists no targets."""

LEVELS = ("error", "warning", "note", "off")
"""What a team may make of a rule or a set of rules of the review."""

PRIMITIVES = (
    "text",
    "integer",
    "decimal",
    "real",
    "boolean",
    "date",
    "time",
    "datetime",
    "duration",
    "year",
    "uri",
    "uuid",
    "binary",
    "geometry",
    "json",
)
"""The simple types every target knows; `[types]` and an attribute's `type` choose among them."""

OPENAPI_VERSIONS = ("3.1", "3.0")
REACHES = ("required", "all", "none")
"""What comes along with what a profile selects."""

NAME_TARGETS = ("sql", "json", "api")
"""The targets an element can have an explicit name in."""

RESERVED = ("suffix", "quote")
"""What happens to a name that is a reserved word."""
