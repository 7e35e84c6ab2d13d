"""Types of a document design as shapes of SHACL: each property once for each thing that is said of it.

So that each result tells one rule's words: SHACL (section 2.1.5) has messages for a shape and not for its
parts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from generator.constraints import condition as c
from generator.constraints import formula as f
from generator.diagnostics import Severity
from generator.model.elements import ElementKey
from generator.physical.designs import Designs
from generator.physical.documents_types import (
    Among,
    CodeSet,
    Constant,
    Keyed,
    Limits,
    Listed,
    ObjectType,
    Property,
    Role,
    Simple,
    Type,
    Typed,
    Variants,
)
from generator.physical.documents_ways import Ways, innermost
from generator.physical.rule_set import Rule
from generator.physical.rule_texts import pieces_of
from generator.views._turtle import double, iri, literal
from generator.views._vocabulary import Vocabulary, datatype_of

_SEVERITIES = {Severity.ERROR: "Violation", Severity.WARNING: "Warning", Severity.NOTE: "Info"}
_DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}"
_WRITTEN = {"date": f"{_DATE}$", "datetime": f"{_DATE}T", "duration": "^P"}
_TIME = "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]+)?)?(Z|[+-][0-9]{2}:[0-9]{2})?$"
_UUID = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"
_BOUNDS = (
    ("minimum", "sh:minInclusive"),
    ("maximum", "sh:maxInclusive"),
    ("above", "sh:minExclusive"),
    ("below", "sh:maxExclusive"),
)
_NUMBERS = ("integer", "decimal", "real", "year")
_OBJECTS = (Role.ENTITY, Role.STRUCTURE, Role.UNION, Role.REFERENCE, Role.LINK, Role.VARIANTS)
Lines = list[str]
Said = tuple[str, Lines]  # a kind of rule, and what SHACL has for it


class Shape(NamedTuple):
    """A shape, and the lines that say something of it."""

    iri: str
    lines: Lines


def naming(rule: Rule) -> Lines:
    """How a shape names its rule, and how grave it is."""
    return [
        f"dcterms:identifier {literal(rule.id)}",
        f"sh:severity sh:{_SEVERITIES[rule.severity]}",
    ]


def telling(rule: Rule, values: Mapping[str, str]) -> str:
    """What is told to people, with the variables of a query where the text names values (SHACL, 5.3.2)."""
    danish, english = (_filled(one, values) for one in (rule.message_da, rule.message_en))
    return f"sh:message {literal(danish, 'da')}, {literal(english, 'en')}"


def _filled(text: str, values: Mapping[str, str]) -> str:
    pieces = pieces_of(text, values)
    return "".join(before + (f"{{{values[name]}}}" if name else "") for before, name in pieces)


class TypeShapes:
    """Writes the shapes of types, with the words of the rules that they hold data to."""

    def __init__(self, designs: Designs, ways: Ways, vocabulary: Vocabulary) -> None:
        self._documents, self._ways, self._vocabulary = designs.documents, ways, vocabulary
        self._rules: dict[tuple[ElementKey, str], list[Rule]] = defaultdict(list)
        for rule in designs.rules.rules:
            if rule.paths and not isinstance(rule.test, f.Formula):
                self._rules[rule.paths[0][-1], rule.kind].append(rule)
        self.said: set[str] = set()

    def shapes(self) -> Iterator[Shape]:
        """Every type that objects or codes are of."""
        targets = self._targets()
        for one in self._documents.types:
            made = self._shape(one)
            if made is not None:
                name = iri(self._vocabulary.shape(one.name))
                yield Shape(name, ["a sh:NodeShape", *self._words(one), *targets[one.name], *made])

    def _targets(self) -> dict[str, Lines]:
        found: dict[str, Lines] = defaultdict(list)
        for root in self._documents.roots:
            name = iri(self._vocabulary.delivered(root.name))
            found[root.type].append(f"sh:targetObjectsOf {name}")
        for one in self._documents.types:
            if isinstance(one, ObjectType) and one.role is Role.ENTITY:
                found[one.name].append(f"sh:targetClass {iri(self._vocabulary.kind(one.name))}")
        names = dict.fromkeys(
            each.name
            for one in self._documents.types
            if isinstance(one, ObjectType)
            for each in one.properties
            if self._is_object(each)
        )
        for name in names:
            leads_to = self._vocabulary.leads_to(name)
            if leads_to:
                found[leads_to].append(f"sh:targetObjectsOf {iri(self._vocabulary.property(name))}")
        return found

    @staticmethod
    def _is_object(each: Property) -> bool:
        inner = innermost(each.shape)
        return isinstance(inner, Typed) and inner.role in _OBJECTS

    @staticmethod
    def _words(one: Type) -> Lines:
        found = [f"rdfs:label {literal(one.words.title or one.name)}"]
        return [*found, f"rdfs:comment {literal(one.words.trace)}"] if one.words.trace else found

    # -- types ----------------------------------------------------------------------------------
    def _shape(self, one: Type) -> Lines | None:
        match one:
            case ObjectType(role=Role.BASE):
                return None
            case ObjectType():
                return self._object(one)
            case Variants():
                members = " ".join(iri(self._vocabulary.shape(name)) for name in one.members)
                return [f"sh:xone ( {members} )"]
            case CodeSet():
                return ["sh:datatype xsd:string", _in(code.value for code in one.codes)]
        return None

    def _object(self, one: ObjectType) -> Lines:
        properties = self._ways.properties(one)
        lines = []
        if one.is_closed or one.role is Role.UNION:
            lines += ["sh:closed true", "sh:ignoredProperties ( rdf:type )"]
        if one.role is Role.UNION:
            choices = " ".join(
                f"[ sh:property [ sh:path {self._path(each)} ; sh:minCount 1 ] ]"
                for each in properties
            )
            self._mark(properties[0].element, "one-of")  # told in words where it stands
            lines.append(f"sh:xone ( {choices} )")
        for each in properties:
            self._mark(each.element, "whole")  # what stands inside is whole by its own shape
            for kind, said in self._property(each):
                lines.append(self._constraint(each, kind, said))
        return lines

    def _path(self, one: Property) -> str:
        return iri(self._vocabulary.property(one.name))

    def _constraint(self, one: Property, kind: str, said: Lines) -> str:
        rule = self._rule(one.element, kind)
        if self._is_exact(one, kind):
            self._mark(one.element, kind)
        told = [] if rule is None else [*naming(rule), telling(rule, {})]
        return f"sh:property [ {' ; '.join((f'sh:path {self._path(one)}', *said, *told))} ]"

    def _mark(self, element: ElementKey | None, kind: str) -> None:
        if element is not None:
            self.said |= {rule.id for rule in self._rules.get((element, kind), ())}

    def _is_exact(self, one: Property, kind: str) -> bool:
        """Whether what is said is all that the rule says."""
        if kind == "count" and isinstance(one.shape, Listed) and not self._is_object(one):
            return one.shape.is_unique
        return kind != "type" or self._vocabulary.is_read(one)

    def _rule(self, element: ElementKey | None, kind: str) -> Rule | None:
        """The rule that is meant, where there is one only."""
        found = [] if element is None else self._rules.get((element, kind), [])
        return found[0] if len(found) == 1 else None

    # -- properties -----------------------------------------------------------------------------
    def _property(self, one: Property) -> Iterator[Said]:
        inner = innermost(one.shape)
        counts = self._counts(one)
        if counts:
            element = self._rules.get((one.element, "count")) if one.element is not None else None
            yield ("count" if element else "required"), counts
        if isinstance(inner, Simple):
            yield from self._simple(one, inner)
        elif isinstance(inner, Constant | Among):
            values = (inner.value,) if isinstance(inner, Constant) else inner.values
            yield "code", ["sh:datatype xsd:string", _in(values)]
        elif isinstance(inner, Typed):
            yield from self._typed(one, inner)

    def _counts(self, one: Property) -> Lines:
        """How many values there are. RDF holds equal values once, and nothing where JSON has an empty list."""
        shape = one.shape
        if isinstance(shape, Keyed):
            return []
        if not isinstance(shape, Listed):
            return ["sh:minCount 1"] * one.is_required + ["sh:maxCount 1"]
        inner = innermost(shape)
        if isinstance(inner, Simple) and inner.primitive in ("json", "geometry"):
            return []
        if isinstance(inner, Typed) and inner.role is Role.WELL_KNOWN:
            return []
        lower = shape.lower
        if lower and not shape.is_unique and not self._is_object(one):
            lower = 1
        found = [f"sh:minCount {lower}"] if lower and one.is_required else []
        return found + ([] if shape.upper is None else [f"sh:maxCount {shape.upper}"])

    def _simple(self, one: Property, shape: Simple) -> Iterator[Said]:
        yield "type", self._datatype(one, shape.primitive)
        limits, kind = shape.limits, datatype_of(shape.primitive)
        lengths = [
            f"sh:{word} {value}"
            for word, value in (("minLength", limits.min_length), ("maxLength", limits.max_length))
            if value is not None
        ]
        if lengths:
            yield "length", lengths
        if limits.pattern is not None:
            yield "pattern", [f"sh:pattern {literal(limits.pattern)}"]
        yield from self._bounds(one, shape.primitive, limits, kind)

    def _bounds(self, one: Property, primitive: str, limits: Limits, kind: str) -> Iterator[Said]:
        for field, word in _BOUNDS:
            bound = getattr(limits, field)
            if bound is not None:
                said = double(bound) if kind == "double" else str(bound)
                yield field, [f"{word} {said}"]
            elif primitive in ("date", "datetime") and self._vocabulary.is_read(one):
                rule = self._rule(one.element, field)
                if rule is not None and isinstance(rule.test, c.Compared):
                    yield field, [f"{word} {literal(rule.test.literal)}^^xsd:{kind}"]

    def _datatype(self, one: Property, primitive: str) -> Lines:
        if primitive in ("json", "geometry"):
            return ["sh:datatype rdf:JSON"] if self._vocabulary.is_read(one) else []
        if self._vocabulary.is_read(one):
            found = [f"sh:datatype xsd:{datatype_of(primitive)}"]
            pattern = {"time": _TIME, "uuid": _UUID}.get(primitive)
            return [*found, f"sh:pattern {literal(pattern)}"] if pattern else found
        if primitive in ("decimal", "real"):
            return ["sh:or ( [ sh:datatype xsd:integer ] [ sh:datatype xsd:double ] )"]
        return ["sh:datatype xsd:string", f"sh:pattern {literal(_WRITTEN[primitive])}"]

    def _typed(self, one: Property, shape: Typed) -> Iterator[Said]:
        if shape.role is Role.WELL_KNOWN:
            if self._vocabulary.is_read(one):
                yield "type", ["sh:datatype rdf:JSON"]
            return
        node = f"sh:node {iri(self._vocabulary.shape(shape.type))}"
        if shape.role in (Role.CODES, Role.CODE_LIST):
            yield "code", [node]
        elif self._vocabulary.leads_to(one.name):
            yield "object", ["sh:nodeKind sh:BlankNodeOrIRI"]  # the shape aims at it by itself
        else:
            yield "object", ["sh:nodeKind sh:BlankNodeOrIRI", node]


def _in(values: Iterable[Any]) -> str:
    return f"sh:in ( {' '.join(literal(one) for one in values)} )"
