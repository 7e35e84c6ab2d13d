"""How the sickness absence model says things: the FDA profile, and the tags every element carries.

Tags of the FDA profile: `URI`, `prefLabel (da|en)`, `definition (da|en)`, `isDefinedBy`, `source`, `legalSource`.

Tags of our own, on attributes and data types:

maxLength, minLength            number of characters
pattern                         the whole value must match, so it has no anchors; the syntax is XML Schema's
minInclusive, minExclusive,
maxInclusive                    limits of a number
totalDigits, fractionDigits     digits in all, and after the decimal point
baseType                        what a primitive type of our own is written as
checksum, checksumSeverity      the check digit's algorithm, and whether a fault is an `error` or only a `note`

Tags of our own, on classes and attributes:

personoplysning                 ingen, almindelig, følsom or cpr
antagelse                       `ja` where no public source confirms the element; its definition says so too
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal as OneOf
from typing import TypedDict

from tests.authoring.ea_xmi import Attribute, Profile, Stereotype

CORE = "https://data.gov.dk/model/core/sygefravaer/"
DST = "https://www.statistikbanken.dk/FRA020"
KRL = "https://www.krl.dk"
DK_CORE = "https://hl7.dk/fhir/core/"
GDPR = "http://data.europa.eu/eli/reg/2016/679/oj"
WAGE_CONCEPTS = "https://oao.dk"

Personal = OneOf["", "ingen", "almindelig", "følsom", "cpr"]
Pair = tuple[str, str]

_MODEL_TAGS = (
    "namespace",
    "namespacePrefix",
    "title (da)",
    "title (en)",
    "description (da)",
    "description (en)",
    "language",
    "responsibleEntity",
    "publisher",
    "versionInfo",
    "modified",
    "modelStatus",
    "approvalStatus",
    "approvedBy",
    "modelScope",
    "theme",
    "legalSource",
    "source",
    "wasDerivedFrom",
    "versionNotes (da)",
    "versionNotes (en)",
)
_ELEMENT_TAGS = (
    "URI",
    "prefLabel (da)",
    "prefLabel (en)",
    "altLabel (da)",
    "altLabel (en)",
    "deprecatedLabel (da)",
    "deprecatedLabel (en)",
    "label (da)",
    "label (en)",
    "definition (da)",
    "definition (en)",
    "example (da)",
    "example (en)",
    "comment (da)",
    "comment (en)",
    "applicationNote (da)",
    "applicationNote (en)",
    "legalSource",
    "source",
    "wasDerivedFrom",
    "isDefinedBy",
)

FDA = Profile(
    "FDAprofil",
    "3BF1AF45-C",
    [
        Stereotype("Model", "Package", _MODEL_TAGS, is_abstract=True),
        Stereotype("LogicalDataModel", "Package", parent="Model"),
        Stereotype("ModelElement", "Element", _ELEMENT_TAGS),
    ],
    help={
        "modelStatus": "Values: development,completed,withdrawn,deprecated\n",
        "approvalStatus": "Values: not applicable,awaiting approval,approved with remarks,approved\n",
        "modelScope": "Values: core model,application model\n",
    },
)


class Said(TypedDict):
    """What an element says of itself, ready to be passed on to its description."""

    da: str
    en: str
    stereotypes: tuple[str, ...]
    tags: dict[str, str]


def said(
    place: str,
    labels: Pair,
    definitions: Pair,
    *,
    source: str = "",
    personal: Personal = "",
    assumed: bool = False,
    stereotypes: tuple[str, ...] = (),
    tags: Mapping[str, str] | None = None,
) -> Said:
    """The words of an element at `place`, such as `Person.cprNummer`. Danish comes first in every pair."""
    da, en = definitions
    given = {
        "URI": CORE + fragment(place),
        "prefLabel (da)": labels[0],
        "prefLabel (en)": labels[1],
        "isDefinedBy": CORE.rstrip("/"),
        "source": source,
        "legalSource": GDPR if personal not in ("", "ingen") else "",
        "personoplysning": personal,
        "antagelse": "ja" if assumed else "",
        **(tags or {}),
    }
    return {
        "da": f"{da} (antagelse)" if assumed else da,
        "en": f"{en} (assumption)" if assumed else en,
        "stereotypes": ("ModelElement", *stereotypes),
        "tags": {name: value for name, value in given.items() if value},
    }


def attribute(
    place: str,
    type_name: str,
    card: str,
    labels: Pair,
    definitions: Pair,
    *,
    source: str = DST,
    personal: Personal = "ingen",
    assumed: bool = False,
    tags: Mapping[str, str] | None = None,
    is_id: bool = False,
    is_derived: bool = False,
    initial: str | None = None,
) -> Attribute:
    """An attribute. What is derived is read-only too: nobody delivers it."""
    lower, _, upper = card.partition("..")
    return Attribute(
        place.split(".")[1],
        type_name,
        lower,
        upper or lower,
        is_id=is_id,
        is_derived=is_derived,
        is_read_only=is_derived,
        initial=initial,
        **said(
            place,
            labels,
            definitions,
            source="" if assumed else source,
            personal=personal,
            assumed=assumed,
            tags=tags,
        ),
    )


def end_words(
    place: str, labels: Pair, definitions: Pair, *, assumed: bool = False, source: str = DST
) -> Said:
    """The words of an association end, at the class it leads away from."""
    return said(place, labels, definitions, assumed=assumed, source="" if assumed else source)


def text(most: int, least: int = 1) -> dict[str, str]:
    """The tags of a text of so many characters."""
    return {"minLength": str(least), "maxLength": str(most)}


def number(digits: int, decimals: int, **limits: str) -> dict[str, str]:
    """The tags of a decimal number; limits are minInclusive, minExclusive and maxInclusive."""
    return {"totalDigits": str(digits), "fractionDigits": str(decimals), **limits}


def fragment(place: str) -> str:
    """The last part of a URI: the place in one word, without Danish letters."""
    first, _, rest = place.partition(".")
    joined = f"{first[0].lower()}{first[1:]}{rest[0].upper()}{rest[1:]}" if rest else first
    for letter, spelt in (
        ("æ", "ae"),
        ("ø", "oe"),
        ("å", "aa"),
        ("Æ", "Ae"),
        ("Ø", "Oe"),
        ("Å", "Aa"),
    ):
        joined = joined.replace(letter, spelt)
    return joined


def camel(label: str) -> str:
    """A label as the name of a literal: `Fraværsdagsværk pr. fuldtidsansat` → `fraværsdagsværkPrFuldtidsansat`."""
    words: list[str] = re.findall(r"\w+", re.sub(r"\(.*?\)", "", label).lower())
    return words[0] + "".join(word[0].upper() + word[1:] for word in words[1:])
