"""Random descriptions of models, for properties that must hold of every model."""

from __future__ import annotations

from hypothesis import strategies as st

from tests.authoring.ea_model import (
    Association,
    Attribute,
    Class,
    Classifier,
    Constraint,
    DataType,
    End,
    Enumeration,
    Literal,
    Member,
    Model,
    Package,
)

# Letters that break careless tools: quotes, markup, templates, Danish letters, another plane.
_LETTERS = "abcæøåÆØÅ Z019_-.,:;()[]{}<>&'\"\\/%#$@!?=+*§é漢🦆"
_PRIMITIVES = ("CharacterString", "Integer", "Date", "Boolean", "Decimal")
_BOUNDS = (("1", "1"), ("0", "1"), ("0", "*"), ("1", "*"), ("2", "5"), ("0", "3"))
_CARDS = ("1", "0..1", "0..*", "1..*", "2..5", "*", None)

_names = st.text(_LETTERS, min_size=1, max_size=12).map(str.strip).filter(bool)
_words = st.text(_LETTERS + "\n", max_size=40).map(str.strip)
_class_names = st.lists(
    _names.map(lambda name: "K" + name.replace("::", "_")), min_size=1, max_size=6, unique=True
)


@st.composite
def models(draw: st.DrawFn) -> Model:
    """A model with packages, classes, types, lists, attributes, ends, generalizations and rules."""
    names = draw(_class_names)
    kinds = [draw(st.sampled_from((Class, Class, Class, DataType, Enumeration))) for _name in names]
    classifiers: list[Classifier] = []
    for number, (name, kind) in enumerate(zip(names, kinds, strict=True)):
        same = [other for other, each in zip(names[:number], kinds, strict=False) if each is kind]
        classifiers.append(_classifier(draw, name, kind, names, same))
    lines = [_association(draw, names) for _each in range(draw(st.integers(0, 3)))]
    members: list[Member] = [*classifiers, *lines]
    cut = draw(st.integers(0, len(members)))
    inner = Package(draw(_names), members[cut:])
    return Model("m", [Package(draw(_names), [*members[:cut], inner])])


def _classifier(
    draw: st.DrawFn, name: str, kind: type[Classifier], names: list[str], same: list[str]
) -> Classifier:
    parents = draw(st.lists(st.sampled_from(same), max_size=2, unique=True)) if same else []
    marks = draw(st.lists(st.sampled_from(("Ting", "Begreb")), max_size=2, unique=True))
    if kind is Enumeration:
        literals = draw(st.lists(_names, max_size=4, unique=True))
        codes = [draw(st.sampled_from(("", "1", "02", "A-1"))) for _each in literals]
        values = [Literal(each, code) for each, code in zip(literals, codes, strict=True)]
        return Enumeration(name, literals=values, stereotypes=marks, notes=draw(_words))
    attributes = [_attribute(draw, each, names) for each in draw(st.lists(_names, max_size=4))]
    rules = [Constraint(f"r{number}", text) for number, text in enumerate(draw(_rules))]
    return kind(
        name,
        attributes,
        parents=parents,
        constraints=rules,
        is_abstract=draw(st.booleans()),
        stereotypes=marks,
        notes=draw(_words),
    )


_rules = st.lists(st.sampled_from(("inv: a < b and c > 1", "x->notEmpty()")), max_size=2)


def _attribute(draw: st.DrawFn, name: str, names: list[str]) -> Attribute:
    lower, upper = draw(st.sampled_from(_BOUNDS))
    return Attribute(
        name,
        draw(st.sampled_from((*_PRIMITIVES, *names))),
        lower,
        upper,
        initial=draw(st.sampled_from((None, "1", "æ < ø"))),
        is_id=draw(st.booleans()),
        is_ordered=draw(st.booleans()),
        is_unique=draw(st.booleans()),
        is_derived=draw(st.booleans()),
        is_read_only=draw(st.booleans()),
        notes=draw(_words),
    )


def _association(draw: st.DrawFn, names: list[str]) -> Association:
    ends = [
        End(
            draw(st.one_of(st.just(""), _names)),
            draw(st.sampled_from(names)),
            draw(st.sampled_from(_CARDS)),
            navigable=draw(st.sampled_from((None, True))),
            is_ordered=draw(st.booleans()),
        )
        for _side in range(2)
    ]
    diamond = draw(st.sampled_from(("none", "none", "shared", "composite")))
    source = End(
        ends[0].name,
        ends[0].of,
        ends[0].multiplicity,
        aggregation=diamond,
        navigable=ends[0].navigable,
        is_ordered=ends[0].is_ordered,
    )
    return Association(draw(st.one_of(st.just(""), _names)), source, ends[1])
