"""What a well-kept model of the Danish base register rules, version 2, says of itself and of its elements."""

from __future__ import annotations

from typing import TypedDict

from tests.authoring.ea_xmi import Attribute, Class, Model, Package

NAMESPACE = "https://data.gov.dk/model/profile/ydelse/"
LAW = "https://www.retsinformation.dk/eli/lta/2023/223"

METADATA = {
    "title (da)": "Ydelser",
    "description (da)": "Hvad borgere er bevilget.",
    "language": "da",
    "modelScope": "application model",
    "namespace": NAMESPACE,
    "namespacePrefix": "ydelse",
    "responsibleEntity": "Kommunen",
    "theme": "http://kle-online.dk/emneplan/32/",
    "versionInfo": "1.2.0",
    "modified": "2025-01-31",
    "approvalStatus": "approved",
    "approvedBy": "Grunddata Arkitekturforum",
    "modelStatus": "stable",
    "legalSource": LAW,
    "source": "Lov om aktiv socialpolitik",
}

FIRST = {
    "modeldomæne": "Ydelser",
    "registermyndighed": "Kommunen",
    "version": "1.0.0",
    "status": "Godkendt",
}
"""What the package of a model says by version 1."""

ID = Attribute("id", "CharacterString", stereotypes=("DKEgenskab",))
REGISTRATION = (
    Attribute("registreringFra", "DateTime", stereotypes=("DKEgenskab",)),
    Attribute("registreringTil", "DateTime", "0", "1", stereotypes=("DKEgenskab",)),
    Attribute("registreringsaktør", "CharacterString", stereotypes=("DKEgenskab",)),
)
EFFECT = (
    Attribute("virkningFra", "Date", stereotypes=("DKEgenskab",)),
    Attribute("virkningTil", "Date", "0", "1", stereotypes=("DKEgenskab",)),
    Attribute("virkningsaktør", "CharacterString", stereotypes=("DKEgenskab",)),
)


class Said(TypedDict):
    """What an element says of itself, ready to be passed on to its description."""

    stereotypes: tuple[str, ...]
    tags: dict[str, str]


def said(fragment: str, *stereotypes: str, **tags: str) -> Said:
    """The stereotype and tags of an element; `tags` add to them or stand in the place of some."""
    given = {
        "URI": NAMESPACE + fragment,
        "prefLabel (da)": fragment.lower(),
        "legalSource": LAW,
        "source": "Lov om aktiv socialpolitik",
    }
    return {"stereotypes": stereotypes or ("DKEgenskab",), "tags": given | tags}


def object_type(name: str, *attributes: Attribute, history: str = "", parent: str = "") -> Class:
    """A class whose objects the register keeps, and the history that it says it has."""
    tags = {"historikmodel": history} if history else {}
    parents = (parent,) if parent else ()
    return Class(name, attributes, stereotypes=("DKObjekttype",), tags=tags, parents=parents)


def register(*members: object, **tags: str) -> Model:
    """A model of one package with these members; `tags` stand in the place of what it says of itself."""
    said_of_it = METADATA | tags
    package = Package("Ydelse", list(members), stereotypes=("DKDomænemodel",), tags=said_of_it)
    return Model("ydelse", [package])
