"""What a well-kept model of the Danish common public-sector rules says of itself and of its elements."""

from __future__ import annotations

from typing import TypedDict

NAMESPACE = "https://data.gov.dk/model/core/fravær/"

METADATA = {
    "title (da)": "Fravær",
    "description (da)": "Hvornår og hvorfor ansatte ikke er på arbejde.",
    "language": "da",
    "namespace": NAMESPACE,
    "responsibleEntity": "Kommunen",
    "theme": "http://kle-online.dk/emneplan/81/28/",
    "versionInfo": "1.2.0",
    "modified": "2025-01-31",
    "approvalStatus": "approved",
    "approvedBy": "Modelsekretariatet",
    "modelStatus": "completed",
    "modelScope": "core model",
    "legalSource": "https://www.retsinformation.dk/eli/lta/2023/223",
}


class Said(TypedDict):
    """What an element says of itself, ready to be passed on to its description."""

    stereotypes: tuple[str, ...]
    tags: dict[str, str]


def said(fragment: str, **tags: str) -> Said:
    """The stereotype and tags of an element; `tags` add to them or stand in the place of some."""
    given = {"URI": NAMESPACE + fragment, "prefLabel (da)": fragment.lower()}
    return {"stereotypes": ("ModelElement",), "tags": given | tags}
