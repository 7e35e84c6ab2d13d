"""The Danish common UML profile (FDA) as our models apply it, and how a diagram's boxes are laid out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tests.authoring.ea_xmi import Box
from tests.authoring.sygefravaer_words import FDA, GDPR, fragment

__all__ = ["FDA", "GDPR", "columns_of", "fragment", "model_tags"]

_WIDTH, _LINE, _HEAD, _GAP = 260, 17, 58, 60
_THEME = "http://publications.europa.eu/resource/authority/data-theme/"


def model_tags(said: Mapping[str, Any], sources: Mapping[str, str]) -> dict[str, str]:
    """The tags of the package that is the model."""
    (title_da, title_en), (da, en) = (
        [part.strip() for part in said[key].split(" | ")] for key in ("title", "description")
    )
    tags = {
        "title (da)": title_da,
        "title (en)": title_en,
        "description (da)": da,
        "description (en)": en,
        "language": "da",
        "namespace": f"https://data.gov.dk/model/profile/{said['prefix']}",
        "namespacePrefix": said["prefix"],
        "responsibleEntity": "modelmill",
        "publisher": "modelmill",
        "versionInfo": said["version"],
        "modified": "2026-11-23",
        "modelStatus": "development",
        "approvalStatus": "not applicable",
        "modelScope": "application model",
        "theme": _THEME + said["theme"],
        "legalSource": said.get("law", GDPR),
        "source": "; ".join(sources.values()),
        "versionNotes (da)": "Første udkast.",
        "versionNotes (en)": "First draft.",
    }
    return {name: value for name, value in tags.items() if value}


def columns_of(columns: Sequence[Sequence[str]], heights: Mapping[str, int]) -> dict[str, Box]:
    """Boxes in columns, high enough for their contents, so that none covers another."""
    boxes: dict[str, Box] = {}
    for place, names in enumerate(columns):
        top = _GAP
        for name in names:
            height = _HEAD + _LINE * heights[name]
            boxes[name] = Box(_GAP + place * (_WIDTH + 2 * _GAP), top, _WIDTH, height)
            top += height + _GAP
    return boxes
