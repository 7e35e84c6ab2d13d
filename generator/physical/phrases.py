"""Our own words around the model's: in Danish for Danish models, else in English."""

from __future__ import annotations

from collections.abc import Mapping

_LANGUAGES = {"en": 0, "da": 1}


class Phrases:
    """A table of phrases, each in English and Danish, with `{0}` where something is filled in."""

    def __init__(self, table: Mapping[str, tuple[str, str]]) -> None:
        self._table = table

    def __call__(self, name: str, language: str, *fills: object) -> str:
        """A phrase in a language."""
        return self._table[name][_LANGUAGES.get(language, 0)].format(*fills)


IN_TABLES = Phrases(
    {
        "surrogate": ("Surrogate key", "Surrogatnøgle"),
        "kind": ("Which class the row is an object of", "Hvilken klasse rækken er et objekt af"),
        "position": ("Counts from 1", "Tæller fra 1"),
        "code": ("The code that data carry", "Koden, som står i data"),
        "label": ("What the code is called", "Kodens betegnelse"),
        "label_in": (
            "What the code is called, in the language {0}",
            "Kodens betegnelse på sproget {0}",
        ),
        "definition": ("What the code means", "Kodens betydning"),
        "parent_code": ("The broader code", "Den overordnede kode"),
        "legacy_code": ("What the code was before", "Hvad koden var før"),
        "successor_code": ("The code that replaces it", "Koden, der afløser den"),
        "valid_from": ("The first day it may be used", "Første dag, den må bruges"),
        "valid_to": ("The last day it may be used", "Sidste dag, den må bruges"),
        "from": ("{0}: from, included", "{0}: fra og med"),
        "to": (
            "{0}: to, not included; empty until further notice",
            "{0}: til og ikke med; tom indtil videre",
        ),
    }
)
