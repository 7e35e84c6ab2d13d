"""Types of a standard that stand in a model are not its architects' to mend."""

from __future__ import annotations

from generator.lint.review import Review
from generator.lint.run import choose, run
from generator.profile.profile import LintSettings
from generator.read import read
from generator.read.source import Source
from tests.authoring.ea_xmi import Attribute, Class, Model, Package, write

STUBS = Package("Geometri", [Class("GM_Point", is_abstract=True), Class("GM_Curve")])
OWN = Package("Park", [Class("Bænk", [Attribute("sted", "GM_Point")]), Class("Sti")])


def told(*packages: Package) -> list[str]:
    """The elements that rules about structure find fault with, each once."""
    reading = read(Source("model.xmi", write(Model("park", packages))))
    assert reading.model is not None
    chosen = choose(LintSettings(sets=(("structure", None),), levels={}), ())
    found, _seconds = run(Review(reading.model, sets=chosen.sets), chosen)
    return sorted({one.diagnostic.element for one in found})


def test_stubs_beside_a_model_are_left_alone() -> None:
    assert told(STUBS, OWN) == ["Park::Sti"]


def test_stubs_in_a_package_of_the_model_are_left_alone_too() -> None:
    beside = Class("Træ", [Attribute("art", "CharacterString")])
    assert told(Package("Park", [*OWN.members, beside, Class("GM_Point")])) == ["Park::Sti"]


def test_the_standard_itself_is_reviewed() -> None:
    assert told(STUBS) == ["Geometri::GM_Curve", "Geometri::GM_Point"]
