"""Lookup tables: the codes of an enumeration or code list as rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from generator.model.elements import Classifier, Enumeration, Literal
from generator.physical.draft import Draft, Workbench, in_language
from generator.physical.phrases import IN_TABLES
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
    for field in _fields(bench, codes):
        nullable = field.name not in ("code", "label")
        draft.add(
            field.name,
            field.type,
            nullable=nullable,
            comment=IN_TABLES(*field.comment[:1], bench.language, *field.comment[1:]),
        )
        cells.append(field.cell)
    draft.primary_key = ("code",)
    known_codes = {one.value for one in codes}
    if "parent_code" in draft.columns and all(
        one.parent in known_codes for one in codes if one.parent
    ):
        draft.refer(("parent_code",), draft, classifier.key)
    draft.rows = tuple(tuple(cell(one) for cell in cells) for one in _parents_first(codes))
    return draft


def add_lists_alone(bench: Workbench) -> None:
    """Of a profile that takes nothing but lists, each that has codes becomes a lookup table."""
    if bench.drafts:
        return
    for one in bench.model.elements(Enumeration):
        if bench.values.codes(one):
            lookup_of(bench, one)


class _Field(NamedTuple):
    """A column of every lookup table, or of those whose codes state it."""

    name: str
    type: SqlType
    comment: tuple[str, ...]  # a phrase's name and what fills it
    cell: Cell


_KEY, _TEXT, _DAY = SqlType("text", is_key=True), SqlType("text"), SqlType("date")
_WHERE_STATED = (
    _Field("parent_code", _KEY, ("parent_code",), lambda one: one.parent or None),
    _Field("legacy_code", _TEXT, ("legacy_code",), lambda one: one.legacy or None),
    _Field("successor_code", _TEXT, ("successor_code",), lambda one: one.successor or None),
)
_VALIDITY = (
    _Field("valid_from", _DAY, ("valid_from",), lambda one: one.valid_from or None),
    _Field("valid_to", _DAY, ("valid_to",), lambda one: one.valid_to or None),
)


def _fields(bench: Workbench, codes: tuple[Literal, ...]) -> Iterator[_Field]:
    language = bench.language
    yield _Field("code", _KEY, ("code",), lambda one: one.value)
    yield _Field(
        "label",
        _TEXT,
        ("label",),
        lambda one: in_language(one.labels, language) or one.name or one.value,
    )
    languages = {text.language for one in codes for text in (*one.labels, *one.documentation)}
    for other in sorted(one for one in languages if one and one != language):
        name = f"label_{bench.spell(other)}"
        yield _Field(name, _TEXT, ("label_in", other), _in(other, "labels"))
    if any(one.documentation for one in codes):
        yield _Field(
            "definition",
            _TEXT,
            ("definition",),
            lambda one: in_language(one.documentation, language) or None,
        )
    yield from (field for field in _WHERE_STATED if any(field.cell(one) for one in codes))
    yield from _VALIDITY


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
