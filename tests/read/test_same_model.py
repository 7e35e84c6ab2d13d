"""One model saved by several tools, or in several forms of one tool, is one graph.

Graphs are compared, not counts: every element with all that is known of it. What one of two files does
not hold is left out of the other, each with its reason. The files belong to others and are not part of
the repository; without them `test_random_models.py` and the cases say the same of models of our own.
"""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Callable

import pytest

from generator.model.elements import Association, Classifier, Kind
from generator.read import read_file
from tests.read.canonical import canonical
from tests.read.test_corpus import CORPUS

pytestmark = pytest.mark.skipif(
    not CORPUS.is_dir(), reason="the corpus of real exports is not beside this checkout"
)
needs_mdbtools = pytest.mark.skipif(
    shutil.which("mdb-json") is None, reason="mdbtools is not installed, and reads .eap files"
)
Block = str
Leave = Callable[[Block], Block | None]


def blocks(file: str, *leave: Leave) -> Counter[Block]:
    """The elements of a file as texts, each as `leave` lets it through."""
    model = read_file(CORPUS / file, file).model
    assert model is not None
    found: Counter[Block] = Counter()
    for text in re.split(r"\n(?! )", canonical(model, with_places=False)):
        block: Block | None = text.rstrip("\n")
        for one in leave:
            block = one(block) if block is not None else None
        if block:
            found[block] += 1
    return found


def without(*starts: str) -> Leave:
    """Leaves out elements that begin so."""
    return lambda block: None if block.startswith(starts) else block


def without_lines(pattern: str) -> Leave:
    """Leaves out lines of every element."""
    expression = re.compile(pattern)
    return lambda block: "\n".join(
        line for line in block.split("\n") if not expression.search(line)
    )


def below(package: str, *, renamed: str = "") -> Leave:
    """Only what is in a package, with the path above it left out."""

    def leave(block: Block) -> Block | None:
        first = block.partition("\n")[0]
        if f"'{package}" not in first.partition(" type=")[0]:
            return None
        return block.replace(f"'{package}", f"'{renamed}")

    return leave


def test_monumenten_repository_and_export() -> None:
    assert blocks("nl-monumenten/MonumentenMIM.qea") == blocks("nl-monumenten/MonumentenMIM.xml")


def test_monumenten_repository_and_native_package() -> None:
    # The native file is an older state of one package: blanks were taken out of names later, texts got
    # lengths, and marks and tags of a reform came and went.
    def leave(package: str) -> tuple[Leave, ...]:
        return (
            below(package),
            without("Diagram", "Comment", "Package", "Class 'Diagram::Class1'"),
            without_lines(r"^  (tag|stereotype|label) "),
            lambda block: re.sub(r"(?<!\n) |type=<\w+>", "", block).lower(),
        )

    repository = blocks("nl-monumenten/MonumentenMIM.qea", *leave("Model::Monumenten::"))
    native = blocks("nl-monumenten/MIM_native.xml", *leave("Monumenten::"))
    assert repository and repository == native


@needs_mdbtools
def test_elm_repository_and_export() -> None:
    # Two associations join objects on a diagram; EA leaves both out of an export.
    only_there = without(
        "InstanceSpecification",
        "Association 'Model::Expression::Literal–Add'",
        "Property 'Model::Expression::Add::Literal'",
        "Property 'Model::Expression::Literal::Add'",
    )
    assert blocks("hl7-elm/ELM.eap", only_there) == blocks("hl7-elm/elm.xmi")


def test_usdm_repository_and_export() -> None:
    # The repository is newer: it has a package more, drawings moved, and seven rows that join nothing.
    # An export of a package does not hold the root above it.
    newer = (
        without("Package 'Model'", "Package 'Model::Extensions'", "Diagram"),
        lambda block: None if "::Extensions::" in block.partition("\n")[0] else block,
        lambda block: None if re.search(r"::end'", block) else block,
        without("External 'Integer'"),
        lambda block: block.replace("Model::USDM", "USDM"),
    )
    assert blocks("usdm/USDM_UML.qea", *newer) == blocks("usdm/USDM_UML.xmi", without("Diagram"))


@needs_mdbtools
def test_mim_toolbox_repository_and_export() -> None:
    # The export is nearly the same state: it stands under another package, tags of connectors were
    # saved in another order, and drawings differ.
    def sorted_tags(block: Block) -> Block:
        lines = block.split("\n")
        tags = sorted(line for line in lines if line.startswith("  tag "))
        return "\n".join([*(line for line in lines if not line.startswith("  tag ")), *tags])

    below_root = without(
        "Package 'Model'",
        "Package 'Model::Voorbeelden'",
        "Diagram",
        "Package 'Model::Voorbeelden::MIM toepassingsvoorbeeld'",
    )
    strip = re.compile(
        r"Model::Voorbeelden::MIM toepassingsvoorbeeld::|MIM toepassingsvoorbeeld::|Voorbeelden::|Model::"
    )
    plain: Leave = lambda block: strip.sub("", block)
    mine = blocks("nl-mim-toolbox/Test_MIM_v1.1_toolbox.eapx", below_root, plain, sorted_tags)
    theirs = blocks("nl-mim-toolbox/MIM-testmodellen.xmi", without("Diagram"), plain, sorted_tags)
    leave = [
        one
        for one in mine
        if one.startswith(("Package 'MIM toepassingsvoorbeeld'", "Package 'Voorbeelden'"))
    ]
    for one in leave:
        del mine[one]
    assert mine == theirs


# -- models that were drawn again in another tool ---------------------------------------------------
def drawn(file: str) -> set[tuple[object, ...]]:
    """What a model says whatever tool it was drawn in: classes, attributes with types and bounds,
    generalizations, and lines by the classes and bounds at their ends. Names without regard to case.
    """
    model = read_file(CORPUS / file, file).model
    assert model is not None
    found: set[tuple[object, ...]] = set()
    for one in model.elements(Classifier):
        if one.kind is not Kind.ENTITY:
            continue
        found.add(("class", one.name))
        for attribute in model.attributes(one):
            kind = model.type_of(attribute)
            bounds = str(attribute.multiplicity)
            found.add((one.name, attribute.name, kind.name.lower() if kind else None, bounds))
        for parent in model.parents(one):
            found.add((one.name, "is a", parent.name))
    for line in model.elements(Association):
        ends = ((model.type_of(end).name, str(end.multiplicity)) for end in model.ends(line))  # type: ignore[union-attr]
        found.add(("line", *sorted(ends)))
    return found


def test_one_model_drawn_in_three_tools() -> None:
    modelio, genmymodel, designer = (
        drawn(f"jh-trio/{name}") for name in ("modelio.xmi", "genmymodel.xmi", "umldesigner.uml")
    )
    assert modelio == genmymodel
    # Whoever drew the third left out two salaries.
    left_out = {("Job", name, "long", "1..1") for name in ("minSalary", "maxSalary")}
    assert modelio == designer | left_out


def test_asset_administration_shell_and_its_normalised_export() -> None:
    # Normalising took the extension away: with it went texts, other names, the marks of literals, which
    # way lines are drawn, how stereotypes are spelt and ordered, drawings, two lines to what is outside,
    # and what tells that three texts on drawings are no classes.
    def spelt_alike(block: Block) -> Block:
        first, *lines = block.replace("«thecustomprofile::", "«").split("\n")
        marks = sorted(one.replace("_", " ") for one in lines if one.startswith("  stereotype"))
        return "\n".join([first, *(one for one in lines if one[:6] != "  ster"), *marks])

    gone = (
        without("Diagram", "Comment", "External", "Realization"),
        without_lines(r"^  (tag|label|documentation|stereotype «enum»)"),
        lambda block: re.sub(r" navigable\b", "", block),
        spelt_alike,
    )
    texts = ("Data Specification Templates", "External", "External Concept Definitions")

    def no_text(block: Block) -> Block | None:
        return None if block.endswith(tuple(f"::{one}' kind=entity" for one in texts)) else block

    mine = blocks("aas/IDTA-01001-3-0-1.ea.xmi", *gone)
    assert mine
    assert mine == blocks("aas/IDTA-01001-3-0-1.norm.xmi", *gone, no_text)
