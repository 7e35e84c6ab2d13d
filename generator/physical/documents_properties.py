"""Third step: what each class itself states becomes properties, each with its shape."""

from __future__ import annotations

from generator.model.elements import (
    Attribute,
    Classifier,
    Element,
    ElementKey,
    End,
    Kind,
    Multiplicity,
    Property as ModelProperty,
)
from generator.physical.documents_codes import codes_shape
from generator.physical.documents_draft import DocumentBench, Reach
from generator.physical.documents_links import bounds
from generator.physical.documents_types import (
    Among,
    JsonValue,
    Keyed,
    Limits,
    Listed,
    Property,
    Role,
    Shape,
    Simple,
    Typed,
    Words,
)
from generator.physical.documents_values import Lost, default_of, limits_of, unquoted
from generator.physical.documents_words import phrase, with_sentence
from generator.physical.ledger import Outcome
from generator.physical.naming import Scope
from generator.physical.values import Form, Value

_UNLIMITED = 10**6
_ONE = Multiplicity(1, 1)
_MANY = Multiplicity(0, None)
_ROLES = {Form.STRUCTURE: Role.STRUCTURE, Form.UNION: Role.UNION}
_KIND_ROLES = {Kind.ENTITY: Role.ENTITY, Kind.DATA_TYPE: Role.STRUCTURE, Kind.UNION: Role.UNION}
_UNIQUE_ROLES = frozenset(Role) - {Role.ENTITY, Role.LINK, Role.WELL_KNOWN}
_NO_WORDS = Words("", "")


def state_properties(bench: DocumentBench) -> None:
    """What every class states, without what it inherits."""
    for key in bench.names:
        classifier = bench.model.get(key)
        assert isinstance(classifier, Classifier)
        bench.stated[key] = _stated(bench, classifier)


def _stated(bench: DocumentBench, classifier: Classifier) -> tuple[Property, ...]:
    scope = Scope(_UNLIMITED, changes=bench.changes)
    keys = {one.key for one in bench.values.keys(classifier)}
    made = []
    for attribute in bench.values.own(classifier):
        if bench.values.multiplicity(attribute).upper != 0:
            made.append(_attribute(bench, classifier, attribute, scope, attribute.key in keys))
        else:
            bench.note(attribute, Outcome.LEFT_OUT, "its multiplicity is zero")
    for end in bench.link_ends.get(classifier.key, ()):
        made.append(link_end(bench, classifier.key, end, scope))
    for reach in bench.reaches.get(classifier.key, ()):
        if bounds(bench, reach.end).upper != 0:
            made.append(_reach(bench, reach, scope))
        else:
            bench.note(reach.end, Outcome.LEFT_OUT, "its multiplicity is zero")
    return tuple(made)


# -- attributes -----------------------------------------------------------------------------------
def _attribute(
    bench: DocumentBench, owner: Classifier, attribute: Attribute, scope: Scope, is_key: bool
) -> Property:
    value, multiplicity = bench.values.of(attribute), bench.values.multiplicity(attribute)
    shape, words = value_shape(bench, attribute, value, bench.words(attribute))
    is_one = multiplicity.upper == 1
    default = None
    if attribute.default is not None and is_one:
        default = _default(bench, attribute, value, shape)
    return Property(
        element=attribute.key,
        owner=owner.key,
        name=scope.take(bench.property_name(attribute), attribute.key),
        shape=shape if is_one else _listed(shape, multiplicity, attribute.is_unique),
        words=words,
        is_required=multiplicity.lower > 0 or is_key,
        is_read_only=attribute.is_read_only or attribute.is_derived,
        is_key=is_key,
        default=default,
    )


def _listed(shape: Shape, multiplicity: Multiplicity, is_unique: bool) -> Listed:
    """An array. Objects with an identity of their own may look alike, so they need not differ."""
    differ = is_unique and not (isinstance(shape, Typed) and shape.role not in _UNIQUE_ROLES)
    return Listed(shape, multiplicity.lower, multiplicity.upper, differ)


def value_shape(
    bench: DocumentBench, prop: ModelProperty, value: Value, words: Words
) -> tuple[Shape, Words]:
    """The shape of one value, and the words with what the shape cannot hold told."""
    if value.form in _ROLES:
        return Typed(bench.any_name(value.classifier), _ROLES[value.form]), words  # type: ignore[arg-type]
    if value.form is Form.REFERENCE:
        return bench.reference_to(value.classifier), words  # type: ignore[arg-type]
    if value.form is not Form.SIMPLE:
        return _coded(bench, prop, value, words)
    if _is_structure_after_all(bench, prop):
        return Typed(bench.any_name(prop.type), Role.STRUCTURE), words  # type: ignore[arg-type]
    if value.primitive == "geometry":
        return bench.geometry(), words
    limits, lost = limits_of(value.facets, value.primitive)
    for one in lost:
        words = _tell(bench, prop, one, words)
    return Simple(value.primitive, limits), words


def _is_structure_after_all(bench: DocumentBench, prop: ModelProperty) -> bool:
    """A data type without attributes is a text to `Values`, but here it may have ends, or
    subclasses with attributes."""
    if not bench.is_object(prop.type) or prop.key in bench.settings.types:
        return False
    return bench.model.get(prop.type).name not in bench.settings.type_names  # type: ignore[arg-type]


def _coded(
    bench: DocumentBench, prop: ModelProperty, value: Value, words: Words
) -> tuple[Shape, Words]:
    classifier = bench.model.get(value.classifier)  # type: ignore[arg-type]
    assert isinstance(classifier, Classifier)
    fewer = bench.settings.codes.get(prop.key)
    if fewer is not None:
        return Among(tuple(fewer)), words
    shape = codes_shape(bench, classifier, prop.key)
    if shape is not None:
        return shape, words
    bench.note(prop, Outcome.DOCUMENTED, f"any text is taken as a code of {classifier.name}")
    limits, lost = limits_of(value.facets, "text")
    for one in lost:
        words = _tell(bench, prop, one, words)
    return Simple("text", limits), with_sentence(
        words, phrase("open", bench.language, classifier.name)
    )


def _tell(bench: DocumentBench, prop: Element, lost: Lost, words: Words) -> Words:
    outcome = Outcome.APPROXIMATED if lost.phrase == "fraction" else Outcome.DOCUMENTED
    bench.note(prop, outcome if lost.phrase else Outcome.LEFT_OUT, lost.reason)
    if lost.rule:
        message = f"{prop.qualified_name}: {lost.reason}."
        bench.warn(
            lost.rule, prop, message, "Correct it in the model, or tighten it in the profile."
        )
    if not lost.phrase:
        return words
    return with_sentence(words, phrase(lost.phrase, bench.language, lost.value))


def _default(
    bench: DocumentBench, attribute: Attribute, value: Value, shape: Shape
) -> JsonValue | None:
    text = attribute.default or ""
    if not text.strip():
        return None
    found: JsonValue | None = None
    if isinstance(shape, Simple):
        found = default_of(text, shape.primitive, shape.limits)
    elif value.form in (Form.CODES, Form.CODE_LIST):
        found = _default_code(bench, value, text)
    if found is None:
        bench.note(attribute, Outcome.LEFT_OUT, f"the default {text!r} is no value of its type")
    return found


def _default_code(bench: DocumentBench, value: Value, text: str) -> str | None:
    """The code a default means: its value, or the name of the literal (`Farve::rød`, `Farve.rød`)."""
    wanted = unquoted(text)
    literals = bench.values.codes(bench.model.get(value.classifier))  # type: ignore[arg-type]
    codes = {literal.value for literal in literals}
    by_name = {literal.name: literal.value for literal in reversed(literals)}
    for one in (wanted, wanted.rpartition("::")[2], wanted.rpartition(".")[2]):
        found = one if one in codes else by_name.get(one)
        if found is not None:
            return found
    return None


# -- ends -----------------------------------------------------------------------------------------
def link_end(bench: DocumentBench, owner: ElementKey, end: End, scope: Scope) -> Property:
    """One of the ends that a link object refers to: exactly one object each."""
    shape, words = end_shape(bench, end, is_embedded=False)
    name = scope.take(bench.property_name(end, _class_name(bench, end)), end.key)
    return Property(
        element=end.key, owner=owner, name=name, shape=shape, words=words, is_required=True
    )


def _class_name(bench: DocumentBench, end: End) -> str:
    return "" if end.type is None else bench.model.get(end.type).name


def end_shape(bench: DocumentBench, end: End, *, is_embedded: bool) -> tuple[Shape, Words]:
    """What stands at an end: the object itself, or a reference to it; a value where the end's
    class has no identity."""
    words = _end_words(bench, end)
    classifier = bench.model.type_of(end)
    if classifier is not None and bench.is_object(classifier.key):
        if classifier.kind is Kind.ENTITY and not is_embedded:
            return bench.reference_to(classifier.key), words
        return Typed(bench.any_name(classifier.key), _KIND_ROLES[classifier.kind]), words
    return value_shape(bench, end, bench.values.of(end), words)


def _end_words(bench: DocumentBench, end: End) -> Words:
    words = bench.words(end)
    if end.name:
        return words
    association = bench.model.association_of(end)
    trace = (
        end.qualified_name if end.qualified_name.rpartition("::")[2] else association.qualified_name
    )
    said = words.description or bench.text(association.documentation)
    return words._replace(trace=trace, title=_class_name(bench, end), description=said)


def _reach(bench: DocumentBench, reach: Reach, scope: Scope) -> Property:
    end, opposite = reach.end, bench.associations.opposite(reach.end)
    multiplicity = bounds(bench, end, opposite)
    if reach.link is not None:
        return _link(bench, reach, multiplicity, scope)
    shape, words = end_shape(bench, end, is_embedded=reach.is_embedded)
    if multiplicity.upper != 1:
        shape = _listed(shape, multiplicity, end.is_unique)
    qualifiers = () if opposite is None else bench.model.qualifiers(opposite)
    if qualifiers:
        names = ", ".join(one.name for one in qualifiers)
        words = with_sentence(words, phrase("keyed", bench.language, names))
    for qualifier in reversed(qualifiers):
        shape = Keyed(_key_shape(bench, qualifier), shape)
    return Property(
        element=end.key,
        owner=reach.holder,
        name=scope.take(bench.property_name(end, _class_name(bench, end)), end.key),
        shape=shape,
        words=words,
        is_required=multiplicity.lower > 0 and not qualifiers,
        is_read_only=end.is_read_only or end.is_derived,
    )


def _key_shape(bench: DocumentBench, qualifier: Attribute) -> Simple | Typed:
    shape, _ = value_shape(bench, qualifier, bench.values.of(qualifier), _NO_WORDS)
    if isinstance(shape, Simple) or (
        isinstance(shape, Typed) and shape.role in (Role.CODES, Role.CODE_LIST)
    ):
        return shape
    bench.note(qualifier, Outcome.APPROXIMATED, "a qualifier with structure is any text")
    return Simple("text", Limits())


def _link(bench: DocumentBench, reach: Reach, multiplicity: Multiplicity, scope: Scope) -> Property:
    """The objects of an association class, or the rows of an n-ary association."""
    assert reach.link is not None
    association = bench.model.get(reach.link)
    is_class = reach.link in bench.names
    name = bench.any_name(reach.link) if is_class else bench.link_names[reach.link]
    is_binary = len(reach.rest) == 1
    many = multiplicity if is_binary else _MANY
    shape: Shape = Typed(name, Role.ENTITY if is_class else Role.LINK)
    ends = "_".join(end.name or _class_name(bench, end) for end in reach.rest)
    return Property(
        element=reach.link,
        owner=reach.holder,
        name=scope.take(bench.property_name(association, ends), reach.link),
        shape=shape if many.upper == 1 else _listed(shape, many, False),
        words=bench.words(association),
        is_required=many.lower > 0,
    )
