"""The forms of XMI that Enterprise Architect exports, and what differs between them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """One form of export.

    is_wordy           every property says its visibility and all its flags, also the usual ones
    upper_is_integer   the upper bound is a LiteralInteger, and many is -1
    lists_constraints  constraints stand in the package, name and text in one body; else in their class
    has_shapes         diagrams are inside uml:Model as UMLDI
    applies_inside     stereotype applications stand inside uml:Model; else after the extension
    fills_features     applications to attributes, literals and ends carry the tags of the profile
    """

    prolog: str
    xmi: str
    uml: str
    metaclasses: str
    version: str | None
    exporter_id: str | None
    is_wordy: bool
    upper_is_integer: bool
    lists_constraints: bool
    has_shapes: bool
    applies_inside: bool
    fills_features: bool

    @property
    def star(self) -> str:
        """How many is written as a literal."""
        return "-1" if self.upper_is_integer else "*"


_OLD = "http://schema.omg.org/spec"
_NEW = "http://www.omg.org/spec"

FORMS = {
    "2.5.1": Form(
        prolog="<?xml  version='1.0' encoding='{}' ?>",
        xmi=f"{_NEW}/XMI/20131001",
        uml=f"{_NEW}/UML/20161101",
        metaclasses=f"{_NEW}/UML/20161101/UML.xmi#",
        version=None,
        exporter_id="1628",
        is_wordy=False,
        upper_is_integer=False,
        lists_constraints=False,
        has_shapes=True,
        applies_inside=False,
        fills_features=False,
    ),
    "2.4.1": Form(
        prolog='<?xml version="1.0" encoding="{}"?>',
        xmi=f"{_NEW}/XMI/20110701",
        uml=f"{_NEW}/UML/20110701",
        metaclasses=f"{_NEW}/UML/20110701/UML.xmi#",
        version=None,
        exporter_id=None,
        is_wordy=False,
        upper_is_integer=False,
        lists_constraints=False,
        has_shapes=False,
        applies_inside=False,
        fills_features=True,
    ),
    "2.1": Form(
        prolog='<?xml version="1.0" encoding="{}"?>',
        xmi=f"{_OLD}/XMI/2.1",
        uml=f"{_OLD}/UML/2.1",
        metaclasses=f"{_OLD}/UML/2.1/",
        version="2.1",
        exporter_id=None,
        is_wordy=True,
        upper_is_integer=True,
        lists_constraints=True,
        has_shapes=False,
        applies_inside=True,
        fills_features=True,
    ),
}
