"""A model as text that people can compare: one element a line, in the order of the file.

Everything the graph keeps is in it, so a change in what is read is a change in the text; keys are not,
since they only number the lines.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, in_order
from generator.model.elements import (
    Association,
    Class,
    Classifier,
    Comment,
    Constraint,
    Dependency,
    Diagram,
    Element,
    End,
    External,
    Generalization,
    GeneralizationSet,
    Literal,
    Property,
    Text,
)
from generator.model.graph import Model, Relation


def canonical(model: Model, *, with_places: bool = True) -> str:
    """Every element of a model, with all that is known of it.

    Without places also without what depends on the form of the file: its order and its ids.
    """
    blocks = [
        "".join(f"{line}\n" for line in _lines(model, one, with_places)) for one in model.elements()
    ]
    return "".join(blocks if with_places else sorted(blocks))


def findings(found: tuple[Diagnostic, ...], *, with_places: bool = True) -> str:
    """Diagnostics, one a line."""
    lines = [
        (f"{one.place.line}:{one.place.column} " if with_places else "")
        + f"{one.severity} {one.rule} [{one.element}] {one.message}\n"
        for one in in_order(found)
    ]
    return "".join(lines if with_places else sorted(lines))


def _lines(model: Model, one: Element, with_places: bool) -> Iterator[str]:
    place = f" @{one.place.line}:{one.place.column}" if with_places else ""
    yield f"{one.metaclass} {one.qualified_name!r}{place}" + "".join(
        f" {word}" for word in _features(model, one)
    )
    if one.name != one.qualified_name.rpartition("::")[2]:
        yield f"  name {one.name!r}"
    if one.tool_id and with_places:
        yield f"  id {one.tool_id}"
    for stereotype in one.stereotypes:
        yield f"  stereotype «{stereotype}»"
    yield from (f"  tag {tag.name} = {tag.value!r}" for tag in one.tags)
    yield from _texts("label", one.labels)
    yield from _texts("documentation", one.documentation)
    if isinstance(one, Constraint | Comment):
        yield f"  body {one.body!r}"
    yield from _relations(model, one)


def _texts(word: str, texts: tuple[Text, ...]) -> Iterator[str]:
    for text in texts:
        language = f" ({text.language})" if text.language else ""
        yield f"  {word}{language} {text.text!r}"


def _features(model: Model, one: Element) -> Iterator[str]:
    if isinstance(one, Classifier):
        yield f"kind={one.kind}"
        yield from _flags(one, "is_abstract")
    if isinstance(one, Class):
        yield from _flags(one, "is_association")
    if isinstance(one, Property):
        yield f"type={_name(model, one.type)}"
        yield "[unspecified]" if one.multiplicity is None else f"[{one.multiplicity}]"
        if one.multiplicity and set(one.multiplicity.text) - set("0123456789-.*"):
            yield f"written={one.multiplicity.text!r}"
        yield from _flags(one, "is_ordered", "is_derived", "is_read_only", "is_id")
        yield from () if one.is_unique else ("bag",)
        yield from () if one.default is None else (f"default={one.default!r}",)
    if isinstance(one, End):
        yield f"aggregation={one.aggregation}"
        yield from _flags(one, "is_navigable", "is_class_owned")
    if isinstance(one, Literal) and one.code is not None:
        yield f"code={one.code!r}"
    if isinstance(one, Constraint) and one.language:
        yield f"language={one.language}"


def _flags(one: Element, *names: str) -> Iterator[str]:
    yield from (name.removeprefix("is_") for name in names if getattr(one, name, False))


def _relations(model: Model, one: Element) -> Iterator[str]:
    if isinstance(one, Association | Class):
        yield from (f"  end {end.qualified_name!r}" for end in model.ends(one))
    if isinstance(one, End):
        yield from (f"  qualifier {each.qualified_name!r}" for each in model.qualifiers(one))
    if isinstance(one, Generalization):
        yield f"  general {_name(model, one.general)}"
    if isinstance(one, GeneralizationSet):
        yield from (f"  groups {_name(model, key)}" for key in one.generalizations)
        yield from (f"  {word}" for word in _flags(one, "is_covering", "is_disjoint"))
    if isinstance(one, Dependency):
        yield f"  from {_name(model, one.client)} to {_name(model, one.supplier)}"
    for word, relation in (("constrains", Relation.CONSTRAINS), ("about", Relation.TRACES)):
        if not isinstance(one, Dependency):
            yield from (
                f"  {word} {each.qualified_name!r}" for each in model.targets(one.key, relation)
            )
    if isinstance(one, Diagram):
        yield from (f"  draws {_name(model, shape.element)} at {shape[1:]}" for shape in one.shapes)


def _name(model: Model, key: int | None) -> str:
    if key is None:
        return "none"
    one = model.get(key)
    return f"<{one.name}>" if isinstance(one, External) else repr(one.qualified_name)
