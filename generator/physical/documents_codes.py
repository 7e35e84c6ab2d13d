"""Enumerations and code lists: a type of their own, a file of their own, or an open text."""

from __future__ import annotations

from generator.model.elements import Classifier, ElementKey, Kind, Literal
from generator.physical.documents_draft import DocumentBench
from generator.physical.documents_types import Code, CodeSet, Role, Typed

_ROLES = {Kind.ENUMERATION: Role.CODES, Kind.CODE_LIST: Role.CODE_LIST}
_OPEN = "open"


def codes_shape(
    bench: DocumentBench, classifier: Classifier, attribute: ElementKey | None
) -> Typed | None:
    """The shape of a coded value; None where any text will do, because the profile leaves the list
    open or nobody knows its codes."""
    style = _style(bench, classifier, attribute)
    if style == _OPEN:
        return None
    known = bench.code_sets.get((classifier.key, style))
    if known is None:
        known = _make(bench, classifier, style)
        if known is None:
            return None
        bench.code_sets[classifier.key, style] = known
    return Typed(known.name, known.role)


def make_code_sets(bench: DocumentBench) -> None:
    """Every enumeration and code list in the style of the profile, also where nothing uses it."""
    for key in bench.code_names:
        classifier = bench.model.get(key)
        assert isinstance(classifier, Classifier)
        codes_shape(bench, classifier, None)


def _style(bench: DocumentBench, classifier: Classifier, attribute: ElementKey | None) -> str:
    if classifier.kind is Kind.CODE_LIST:
        stated = bench.settings.choice("document-code-list", attribute, classifier.key)
        if stated != "enum":
            return stated
    return bench.settings.choice("document-enumeration", attribute, classifier.key)


def _make(bench: DocumentBench, classifier: Classifier, style: str) -> CodeSet | None:
    literals = bench.values.codes(classifier)
    if not literals:
        return None
    taken = any(key == classifier.key for key, _ in bench.code_sets)
    return CodeSet(
        name=(
            bench.helper_name(classifier.key, "", style.capitalize())
            if taken
            else bench.code_names[classifier.key]
        ),
        element=classifier.key,
        role=_ROLES[classifier.kind],
        words=bench.words(classifier),
        codes=tuple(_code(bench, one) for one in literals),
        style=style,
    )


def _code(bench: DocumentBench, one: Literal) -> Code:
    title = bench.text(one.labels) or one.name
    description = bench.text(one.documentation)
    return Code(one.value, title, description, one.parent, one.valid_from, one.valid_to)
