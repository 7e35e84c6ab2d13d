"""A simple type is not one of the ISO standards'.

Why: Registers exchange data, so one kind of text, number and date must mean the same in all of them. `int` and `string` are
a programming language's, and each language has its own.
Example: An attribute `antal` of type `int`, beside others of type `Integer`.
Instead: Choose CharacterString, Integer, Decimal, Real, Boolean, Date, DateTime or another type of ISO 19103 or 19107. In
Enterprise Architect: press the button beside Type, and select it in the package of ISO types.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.lint.type_families import family_of
from generator.model.elements import Attribute, External, Kind
from generator.model.primitives import primitive_named

_ISO = {
    "text": "CharacterString",
    "integer": "Integer",
    "decimal": "Decimal",
    "real": "Real",
    "boolean": "Boolean",
    "date": "Date",
    "time": "Time",
    "datetime": "DateTime",
    "uri": "URI",
    "geometry": "GM_Object",
}


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    kind = review.model.type_of(one)
    if kind is None or review.is_value_list_item(one) or kind.name in review.primitives:
        return
    if not (isinstance(kind, External) or kind.kind is Kind.PRIMITIVE):
        return
    # A name that means no simple type at all is another matter.
    primitive = primitive_named(kind.name)
    if primitive is not None and family_of(kind.name) != "ISO/TC 211":
        wanted = _ISO.get(primitive, "a type of ISO 19103")
        yield Finding(
            f"The type {kind.name} of {one.qualified_name} is not one of ISO 19103.",
            f"Choose {wanted}.",
            cause=kind.name,
        )


RULE = Rule(
    severity=Severity.WARNING, on=(Attribute,), check=_check, sources=("GD2-5.9", "GD1-5.5")
)
