"""The two families of standard types that the Danish common public-sector rules know: those of XML Schema
and RDF, and those of ISO/TC 211."""

from __future__ import annotations

import re

XML_SCHEMA = frozenset(
    "anyURI base64Binary boolean byte date dateTime dateTimeStamp dayTimeDuration decimal double duration float gDay"
    " gMonth gMonthDay gYear gYearMonth hexBinary int integer language long Name NCName NMTOKEN negativeInteger"
    " nonNegativeInteger nonPositiveInteger normalizedString positiveInteger short string time token unsignedByte"
    " unsignedInt unsignedLong unsignedShort yearMonthDuration Literal langString PlainLiteral HTML XMLLiteral".split()
)
"""Types of XML Schema, RDF and RDFS, without their prefix."""

ISO_TC211 = frozenset(
    "CharacterString Character LanguageString Boolean Integer UnlimitedInteger Real Decimal Number Vector Date Time"
    " DateTime Binary Bit Digit Sign Probability Multiplicity Any Record RecordType GenericName ScopedName LocalName"
    " MemberName TypeName Measure Length Distance Area Volume Angle AngularSpeed Velocity Speed Weight Currency Scale"
    " UnitOfMeasure DirectPosition Point Curve Surface Solid Geometry Primitive Aggregate MultiPoint MultiCurve"
    " MultiSurface URI URL Sequence Set Bag Duration Instant Period".split()
)
"""Types of ISO 19103, 19107 and 19108."""

_PREFIXED = re.compile(r"(?:xsd?|rdfs?):(.+)", re.IGNORECASE)
_ISO_PACKAGE = re.compile(r"(?:GM|TM|TP|SC|CI|EX|MD|DQ|LI|CV|PT)_\w+")


def family_of(name: str) -> str | None:
    """The family of a type by its name, spelt as its standard spells it.

    >>> family_of("xsd:string"), family_of("CharacterString"), family_of("String")
    ('XML Schema', 'ISO/TC 211', None)
    """
    prefixed = _PREFIXED.fullmatch(name.strip())
    if prefixed or name in XML_SCHEMA:
        return "XML Schema"
    plain = name.rpartition("::")[2]
    return "ISO/TC 211" if plain in ISO_TC211 or _ISO_PACKAGE.fullmatch(plain) else None
