"""Titles and descriptions: the model's own words in its language, ours around them."""

from __future__ import annotations

from generator.model.elements import Element, Text
from generator.physical.documents_types import Words

_PHRASES = {
    "reference": ("Reference to {0}", "Reference til {0}"),
    "any": ("{0} or a subtype of it", "{0} eller en undertype heraf"),
    "shared": ("What every {0} has", "Fælles for alle {0}"),
    "type": ("Which type of object this is", "Objektets type"),
    "id": ("Identifies the object", "Identificerer objektet"),
    "geometry": ("Geometry (GeoJSON, RFC 7946)", "Geometri (GeoJSON, RFC 7946)"),
    "fraction": ("At most {0} decimals.", "Højst {0} decimaler."),
    "from": ("From {0}.", "Fra {0}."),
    "to": ("To {0}.", "Til {0}."),
    "after": ("After {0}.", "Efter {0}."),
    "before": ("Before {0}.", "Før {0}."),
    "keyed": ("By {0}.", "Efter {0}."),
    "as_registered": (
        "What the register held at this moment; now, if nothing is said.",
        "Det registreret indeholdt på dette tidspunkt; nu, hvis intet er angivet.",
    ),
    "in_effect": (
        "What was in effect at this moment; now, if nothing is said.",
        "Det der gjaldt på dette tidspunkt; nu, hvis intet er angivet.",
    ),
    "at_least": ("This or later.", "Denne eller senere."),
    "at_least_suffix": ("From", "Fra"),
    "at_most": ("This or earlier.", "Denne eller tidligere."),
    "at_most_suffix": ("To", "Til"),
    "within": ("{0} of {1}", "{0} i {1}"),
    "codes_tag": ("Code lists", "Kodelister"),
    "codes_about": ("Code lists that the data refer to.", "Kodelister, som data henviser til."),
    "resource_about": ("Resources of type {0}.", "Ressourcer af typen {0}."),
    "constraint": ("Constraint: {0}", "Betingelse: {0}"),
    "open": ("A code of {0}.", "En kode fra {0}."),
}
_LANGUAGES = {"en": 0, "da": 1}


def phrase(name: str, language: str, *fills: object) -> str:
    """One of our own phrases: in Danish for Danish models, else in English."""
    return _PHRASES[name][_LANGUAGES.get(language, 0)].format(*fills)


def chosen(texts: tuple[Text, ...], language: str) -> Text | None:
    """The text in a language, else the one in no stated language, else the first; empty ones
    count as none."""
    filled = [one for one in texts if one.text.strip()]
    for wanted in (language, None):
        for one in filled:
            if one.language == wanted:
                return one
    return filled[0] if filled else None


def words_of(element: Element, language: str) -> Words:
    """An element's title and description in a language, and what it has in others."""
    labels, documentation = element.labels, element.documentation
    if not labels and not documentation:
        return Words(element.qualified_name, element.name)
    label, definition = chosen(labels, language), chosen(documentation, language)
    return Words(
        element.qualified_name,
        element.name if label is None else label.text.strip(),
        "" if definition is None else definition.text.strip(),
        (
            *_others("title", labels, label, language),
            *_others("description", documentation, definition, language),
        ),
    )


def _others(
    what: str, texts: tuple[Text, ...], taken: Text | None, language: str
) -> list[tuple[str, str, str]]:
    return [
        (what, one.language, one.text.strip())
        for one in texts
        if one is not taken and one.language not in (None, language) and one.text.strip()
    ]


def with_sentence(words: Words, sentence: str) -> Words:
    """The same words and one more sentence in the description."""
    start = words.description
    if start and start[-1] not in ".!?":
        start += "."
    return words._replace(description=f"{start} {sentence}".strip())
