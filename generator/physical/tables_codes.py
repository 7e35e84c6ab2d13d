"""Lookup tables: the codes of an enumeration or code list as rows."""

from __future__ import annotations

from collections.abc import Callable

from generator.model.elements import Classifier, Literal
from generator.physical.draft import Draft, Workbench, in_language
from generator.physical.relational import SqlType

Cell = Callable[[Literal], str | None]


def lookup_of(bench: Workbench, classifier: Classifier) -> Draft:
    """The lookup table of an enumeration or code list, made when it is first referred to.

    It always has code, label and validity, so that a list which gains them later changes rows and
    not tables; parent, legacy key and successor where the list has them.
    """
    known = bench.lookups.get(classifier.key)
    if known is not None:
        return known
    draft = bench.draft(bench.name(classifier, "codes"), classifier)
    bench.lookups[classifier.key] = draft
    codes = bench.values.codes(classifier)
    cells: list[Cell] = []
    for name, type_, nullable, comment, cell in _columns(bench, codes):
        draft.add(name, type_, nullable=nullable, comment=comment)
        cells.append(cell)
    draft.primary_key = ("code",)
    known_codes = {one.value for one in codes}
    if "parent_code" in draft.columns and all(one.parent in known_codes for one in codes if one.parent):
        draft.refer(("parent_code",), draft, classifier.key)
    draft.rows = tuple(tuple(cell(one) for cell in cells) for one in _parents_first(codes))
    return draft


def _columns(
    bench: Workbench, codes: tuple[Literal, ...]
) -> list[tuple[str, SqlType, bool, str, Cell]]:
    language = bench.language
    languages = {text.language for one in codes for text in (*one.labels, *one.documentation)}
    others = sorted(one for one in languages if one and one != language)
    text, day, key = SqlType("text"), SqlType("date"), SqlType("text", is_key=True)
    found: list[tuple[str, SqlType, bool, str, Cell]] = [
        ("code", key, False, "The code that data carry", lambda one: one.value),
        ("label", text, False, "What the code is called", lambda one: in_language(one.labels, language) or one.name or one.value),
    ]
    for other in others:
        found.append((f"label_{bench.spell(other)}", text, True, f"The label in {other}", _in(other, "labels")))
    if any(one.documentation for one in codes):
        found.append(("definition", text, True, "What the code means", lambda one: in_language(one.documentation, language) or None))
    if any(one.parent for one in codes):
        found.append(("parent_code", key, True, "The broader code", lambda one: one.parent or None))
    if any(one.legacy for one in codes):
        found.append(("legacy_code", text, True, "What the code was called before", lambda one: one.legacy or None))
    if any(one.successor for one in codes):
        found.append(("successor_code", text, True, "The code that replaces it", lambda one: one.successor or None))
    found.append(("valid_from", day, True, "The first day the code may be used", lambda one: one.valid_from or None))
    found.append(("valid_to", day, True, "The last day the code may be used", lambda one: one.valid_to or None))
    return found


def _in(language: str, field: str) -> Cell:
    def cell(one: Literal) -> str | None:
        return next((text.text for text in getattr(one, field) if text.language == language), None)

    return cell


def _parents_first(codes: tuple[Literal, ...]) -> list[Literal]:
    """Broader codes before narrower ones, so that rows can be inserted in order."""
    by_code = {one.value: one for one in codes}
    order: dict[str, Literal] = {}

    for one in codes:
        chain = []
        here: Literal | None = one
        while here is not None and here.value not in order and here not in chain:
            chain.append(here)
            here = by_code.get(here.parent or "")
        for each in reversed(chain):
            order[each.value] = each
    return list(order.values())
