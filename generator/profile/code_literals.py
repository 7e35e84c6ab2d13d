"""Code lists from files, put into the model as the literals of their classes.

A code that is both in the model and in the file is one literal: the file says what it means, the
model who it is. Codes that only the model has stay, after those of the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from generator.diagnostics import Diagnostic, Place, Severity
from generator.model.elements import Classifier, Element, ElementKey, Kind, Literal, Tag, Text
from generator.model.graph import Model, Relation
from generator.profile.paths import Miss, Paths
from generator.profile.profile import CodeRow, Project

_LISTS = (Kind.CODE_LIST, Kind.ENUMERATION)
_SHOWN = 8


def add_code_lists(model: Model, project: Project) -> tuple[Model, tuple[Diagnostic, ...]]:
    """The model with the code lists of `[codelists]` in it; the same model where there are none."""
    if not project.code_lists:
        return model, ()
    lists, found = _resolve(model, project)
    literals: dict[ElementKey, list[Literal]] = {}
    keys = _fresh_keys(model)
    for key, rows in lists.items():
        owner = model.get(key)
        literals[key] = list(_merge(model, owner, rows, project.info.language, keys))
        found += _only_in_model(model, owner, rows)
    return (_with_literals(model, literals) if literals else model), tuple(found)


def _resolve(
    model: Model, project: Project
) -> tuple[dict[ElementKey, tuple[CodeRow, ...]], list[Diagnostic]]:
    """The rows for each class that the project names."""
    lists: dict[ElementKey, tuple[CodeRow, ...]] = {}
    found: list[Diagnostic] = []
    for path, (file, place) in project.code_lists.items():
        one = model.index(Paths).find(path)
        if isinstance(one, Miss):
            found.append(one.at(place))
        elif not isinstance(one, Classifier) or one.kind not in _LISTS:
            message = f'"{path}" is no code list or enumeration, so it has no use for {file}.'
            hint = "Draw it as an enumeration, or give it the stereotype CodeList."
            found.append(_diagnostic(Severity.ERROR, "choice-not-here", message, place, one, hint))
        elif one.key in lists:
            message = f'"{path}" has a file already.'
            hint = "Keep one of the two lines."
            found.append(_diagnostic(Severity.ERROR, "stated-twice", message, place, one, hint))
        elif project.code_rows.get(path):
            lists[one.key] = project.code_rows[path]
    return lists, found


def _merge(
    model: Model,
    owner: Element,
    rows: tuple[CodeRow, ...],
    language: str,
    keys: Iterator[ElementKey],
) -> Iterator[Literal]:
    known: dict[str, Literal] = {}
    for literal in model.children(owner.key, Literal):
        known.setdefault(literal.value, literal)
    codes = {row.code for row in rows}
    for row in rows:
        before = known.get(row.code)
        yield _new(owner, row, language, next(keys)) if before is None else _met(before, row)
    yield from (one for value, one in known.items() if value not in codes)


def _new(owner: Element, row: CodeRow, language: str, key: ElementKey) -> Literal:
    name = next((text for text, of in row.labels if of == language), row.labels[0].text)
    return Literal(
        key=key,
        owner=owner.key,
        name=name,
        qualified_name=f"{owner.qualified_name}::{name}",
        metaclass="EnumerationLiteral",
        place=row.place,
        tags=_source(row),
        documentation=row.definitions,
        labels=row.labels,
        code=row.code,
        parent=row.parent,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        legacy=row.legacy,
        successor=row.successor,
        former=row.former,
    )


def _met(before: Literal, row: CodeRow) -> Literal:
    """A literal of the model with what the file says of it; an empty cell says nothing."""
    return replace(
        before,
        tags=(*before.tags, *_source(row)),
        documentation=_texts(before.documentation, row.definitions),
        labels=_texts(before.labels, row.labels),
        code=row.code,
        parent=row.parent or before.parent,
        valid_from=row.valid_from or before.valid_from,
        valid_to=row.valid_to or before.valid_to,
        legacy=row.legacy or before.legacy,
        successor=row.successor or before.successor,
        former=row.former,
    )


def _source(row: CodeRow) -> tuple[Tag, ...]:
    return (Tag("source", row.source),) if row.source else ()


def _texts(before: tuple[Text, ...], stated: tuple[Text, ...]) -> tuple[Text, ...]:
    """The file's texts, and the model's in languages that the file does not have."""
    languages = {one.language for one in stated}
    others = (one for one in before if one.language not in (languages | {None} if stated else ()))
    return (*stated, *others)


def _only_in_model(model: Model, owner: Element, rows: Iterable[CodeRow]) -> list[Diagnostic]:
    codes = {row.code: row for row in rows}
    place = next(iter(codes.values())).place
    values = dict.fromkeys(one.value for one in model.children(owner.key, Literal))
    missing = [value for value in values if value not in codes]
    if not missing:
        return []
    more = f" and {len(missing) - _SHOWN} more" if len(missing) > _SHOWN else ""
    message = f"{owner.name} has codes that its file does not: {', '.join(missing[:_SHOWN])}{more}."
    hint = "Add them to the file, or delete them in the model; till then both hold."
    where = Place(place.file)
    return [_diagnostic(Severity.WARNING, "codelist-differs", message, where, owner, hint)]


def _with_literals(model: Model, literals: dict[ElementKey, list[Literal]]) -> Model:
    """A model whose lists own these literals, in this order, and no others."""
    replaced = {one.key: one for some in literals.values() for one in some}
    gone = {one.key for key in literals for one in model.children(key, Literal)}
    elements = [one for one in model.elements(Element) if one.key not in gone]
    relations = [
        one
        for one in model.relations()
        if not (one[1] in gone and one[2] is Relation.OWNS)
        if all(key not in gone or key in replaced for key in one[:2])
    ]
    owned = ((key, one.key, Relation.OWNS) for key, some in literals.items() for one in some)
    return Model(model.origin, (*elements, *replaced.values()), (*relations, *owned))


def _fresh_keys(model: Model) -> Iterator[ElementKey]:
    key = max((one.key for one in model.elements(Element)), default=0)
    while True:
        key += 1
        yield key


def _diagnostic(
    severity: Severity, rule: str, message: str, place: Place, element: Element, hint: str
) -> Diagnostic:
    name = element.qualified_name
    return Diagnostic(f"profile/{rule}", severity, message, place, name, hint)
