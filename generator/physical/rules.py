"""The rule set: everything the model's structure demands of data, each as a rule with an id.

A rule's id is made of names of the model, so it is the same in every target, profile and version
for as long as the element keeps its name. Constraints that the architect wrote are carried along
with their text until they are compiled.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.constraints import condition as c
from generator.constraints import expression as e
from generator.constraints import kinds as k
from generator.constraints.formula import fields_of
from generator.constraints.literals import is_literal
from generator.constraints.pattern import Pattern, read_pattern
from generator.diagnostics import Severity
from generator.model.elements import (
    Association,
    Attribute,
    Class,
    Classifier,
    Constraint,
    Element,
    ElementKey,
    End,
    External,
    Kind,
)
from generator.model.indexes import Associations, Inheritance
from generator.physical.constraint_world import ProfileWorld
from generator.physical.history import periods_of
from generator.physical.ledger import Entry, Outcome
from generator.physical.relational import Path
from generator.physical.rule_facts import RuleFacts
from generator.physical.rule_reading import StatedRules
from generator.physical.rule_set import Rule, RuleSet, Stated
from generator.physical.rule_texts import in_both, message
from generator.physical.rules_constraints import (
    ASSUMED,
    COMPILED,
    Compiled,
    Compiler,
    Held,
    Told,
    told_of,
)
from generator.physical.values import Form, Value, Values
from generator.profile.profile import Narrowed


def design_rules(narrowed: Narrowed, values: Values) -> RuleSet:
    """The rules of a narrowed model."""
    writer = _Writer(narrowed, values)
    rules = tuple(writer.all())
    compiled = tuple(writer.constraints())
    facts = RuleFacts(narrowed, writer.kinds.elements)
    told = tuple(facts.told(one) for one in (*rules, *compiled))
    ledger = [*writer.ledger, *writer.kinds.ledger, *(_entry(one) for one in writer.stated)]
    return RuleSet(
        rules=told,
        constraints=tuple(writer.stated),
        found=(*told_of(writer.stated, narrowed.model), *writer.kinds.found, *facts.found()),
        ledger=tuple(ledger),
    )


def _entry(one: Stated) -> Entry:
    if one.is_compiled:
        return Entry(one.constraint, "rules", Outcome.ENFORCED, "by a query")
    return Entry(one.constraint, "rules", Outcome.DOCUMENTED, "; ".join(one.reasons) or one.state)


class _Writer:
    def __init__(self, narrowed: Narrowed, values: Values) -> None:
        self._narrowed, self._values, self._model = narrowed, values, narrowed.model
        self._inheritance = narrowed.model.index(Inheritance)
        self._associations = narrowed.model.index(Associations)
        self._names = _unique_names(narrowed)
        self._ids: dict[str, int] = {}
        self.kinds = StatedRules(narrowed, values, self._names, self._id)
        self.ledger: list[Entry] = []
        self.stated: list[Stated] = []

    def all(self) -> Iterator[Rule]:
        for one in self._model.elements(Classifier):
            if one.kind is Kind.ENTITY and not isinstance(one, External):
                yield from self._entity(one)

    def constraints(self) -> Iterator[Rule]:
        """The rules that constraints become; `stated` tells what became of each."""
        compiler = Compiler(self._values, ProfileWorld(self._narrowed, self._values))
        for one in self._model.elements(Constraint):
            if one.owner is None:
                continue
            owner = self._model.get(one.owner)
            if isinstance(owner, Classifier):
                of_kind = self.kinds.of_constraint(one, owner)
                if of_kind is not None:
                    yield from of_kind
                    continue
            for found in compiler.compile(one, owner):
                yield from self._compiled(one, owner, found)

    def _compiled(self, one: Constraint, owner: Element, found: Compiled | Told) -> Iterator[Rule]:
        """The rules of one invariant: one, or one for each place of a data type."""
        name = self._names.get(owner.key, owner.qualified_name)
        ending = f"{one.name or 'constraint'}{f'/{found.name}' if found.name else ''}"
        id_ = self._id(f"{name}/{ending}")
        if isinstance(found, Told):
            self.stated.append(Stated(id_, owner.key, one.key, found.state, (found.reason,)))
            return
        state = ASSUMED if found.assumptions else COMPILED
        rules = [self._held(one, found, held, ending, id_) for held in found.held]
        ids = tuple(rule.id for rule in rules)
        self.stated.append(Stated(id_, owner.key, one.key, state, found.assumptions, True, ids))
        yield from rules

    def _held(self, one: Constraint, found: Compiled, held: Held, ending: str, id_: str) -> Rule:
        subject = ".".join(filter(None, (self._names[held.entity.key], held.where)))
        danish, english = (f"{subject}: {each}" for each in in_both(found.message))
        return Rule(
            self._id(f"{subject}/{ending}") if held.where else id_,
            "constraint",
            found.severity,
            held.entity.key,
            one.key,
            tuple(field.keys for field in fields_of(held.formula)),
            held.formula,
            danish,
            english,
        )

    def _id(self, wanted: str) -> str:
        """Ids are unique: a second one of the same name is numbered."""
        number = self._ids[wanted] = self._ids.get(wanted, 0) + 1
        return wanted if number == 1 else f"{wanted}-{number}"

    def _rule(
        self,
        kind: str,
        one: Classifier,
        element: ElementKey,
        paths: tuple[Path, ...],
        test: e.Test,
        where: str = "",
    ) -> Rule:
        name = self._names[one.key]
        subject = f"{name}.{where}" if where else name
        danish, english = message(kind, subject, test)
        return Rule(
            self._id(f"{subject}/{kind}"),
            kind,
            Severity.ERROR,
            one.key,
            element,
            paths,
            test,
            danish,
            english,
        )

    def _entity(self, one: Classifier) -> Iterator[Rule]:
        for part in self._declared(one):
            yield from self._attribute(one, (part,), optional=False)
        keys = tuple(part for part in self._values.keys(one) if part.owner == one.key)
        if keys:
            operands = tuple(part.name for part in keys)
            yield self._rule(
                "key", one, one.key, tuple((part.key,) for part in keys), e.Unique(operands)
            )
        if one.is_abstract:
            yield from self._abstract(one)
        yield from self._history(one)
        for end in self._associations.from_(one.key):
            yield from self._end(one, end)
        if isinstance(one, Class) and one.is_association:
            yield from self._pairs(one)
        yield from self.kinds.of_class(one)

    def _declared(self, one: Classifier) -> tuple[Attribute, ...]:
        """Its own attributes and those of superclasses that are no entities."""
        mixed = [
            part
            for key in self._inheritance.ancestors(one.key)
            if self._model.get(key).kind is not Kind.ENTITY  # type: ignore[attr-defined]
            for part in self._values.own(self._model.get(key))  # type: ignore[arg-type]
        ]
        return (*mixed, *self._values.own(one))

    def _attribute(
        self, one: Classifier, path: tuple[Attribute, ...], *, optional: bool
    ) -> Iterator[Rule]:
        part = path[-1]
        where = ".".join(each.name for each in path)
        keys = tuple(each.key for each in path)
        bounds = self._values.multiplicity(part)
        if bounds.upper != 1:
            if bounds.lower or bounds.upper is not None:
                test = e.Counted(where, bounds.lower, bounds.upper)
                yield self._rule("count", one, part.key, (keys,), test, where)
            if part.is_unique and self._values.of(part).form not in (Form.STRUCTURE, Form.UNION):
                yield self._rule("distinct", one, part.key, (keys,), e.Distinct(where), where)
        elif bounds.lower and not optional:
            yield self._rule("required", one, part.key, (keys,), c.Present(where), where)
        value = self._values.of(part)
        optional = optional or (bounds.lower == 0 and bounds.upper == 1)
        yield from _BY_FORM[value.form](self, one, path, value, where, optional)
        yield from self.kinds.of_attribute(one, path)

    def _structure(
        self, one: Classifier, path: tuple[Attribute, ...], value: Value, where: str, optional: bool
    ) -> Iterator[Rule]:
        if any(self._values.of(each).classifier == value.classifier for each in path[:-1]):
            return
        parts = self._values.parts(self._model.get(value.classifier))  # type: ignore[arg-type]
        if value.form is Form.UNION:
            singles = [part for part in parts if self._is_single(part)]
            if len(singles) == len(parts) > 1:
                operands, keys = self._operands(path, where, singles)
                yield self._rule(
                    "one-of", one, path[-1].key, keys, c.ExactlyOne(operands, optional), where
                )
        elif optional:
            yield from self._whole(one, path, where, parts)
        for part in parts:
            yield from self._attribute(
                one, (*path, part), optional=optional or value.form is Form.UNION
            )

    def _whole(
        self, one: Classifier, path: tuple[Attribute, ...], where: str, parts: tuple[Attribute, ...]
    ) -> Iterator[Rule]:
        singles = [part for part in parts if self._is_single(part)]
        required = tuple(
            f"{where}.{part.name}" for part in singles if self._values.multiplicity(part).lower
        )
        if required and len(singles) > 1:
            operands, keys = self._operands(path, where, singles)
            yield self._rule(
                "whole", one, path[-1].key, keys, c.AllOrNone(operands, required), where
            )

    def _is_single(self, part: Attribute) -> bool:
        plain = self._values.of(part).form not in (Form.STRUCTURE, Form.UNION)
        return plain and self._values.multiplicity(part).upper == 1

    @staticmethod
    def _operands(
        path: tuple[Attribute, ...], where: str, parts: list[Attribute]
    ) -> tuple[tuple[str, ...], tuple[Path, ...]]:
        above = tuple(each.key for each in path)
        return tuple(f"{where}.{part.name}" for part in parts), tuple(
            (*above, part.key) for part in parts
        )

    def _simple(
        self,
        one: Classifier,
        path: tuple[Attribute, ...],
        value: Value,
        where: str,
        _optional: bool,
    ) -> Iterator[Rule]:
        part, keys, facets = path[-1], (tuple(each.key for each in path),), value.facets
        if value.primitive not in ("text", "json"):
            yield self._rule("type", one, part.key, keys, e.OfType(where, value.primitive), where)
        if facets.min_length is not None or facets.max_length is not None:
            test: e.Test = c.LongerThan(where, facets.min_length, facets.max_length)
            yield self._rule("length", one, part.key, keys, test, where)
        if facets.pattern is not None:
            if isinstance(read_pattern(facets.pattern), Pattern):
                yield self._rule(
                    "pattern", one, part.key, keys, c.Matches(where, facets.pattern), where
                )
            else:
                self.ledger.append(
                    Entry(part.key, "rules", Outcome.DOCUMENTED, "its pattern is not understood")
                )
        for facet, operator in (
            ("minimum", ">="),
            ("maximum", "<="),
            ("above", ">"),
            ("below", "<"),
        ):
            bound = getattr(facets, facet)
            if bound is not None and is_literal(value.primitive, bound):
                test = c.Compared(where, operator, bound.strip(), value.primitive)
                yield self._rule(facet, one, part.key, keys, test, where)
        if facets.total_digits is not None or facets.fraction_digits is not None:
            test = e.Digits(where, facets.total_digits, facets.fraction_digits)
            yield self._rule("digits", one, part.key, keys, test, where)

    def _coded(
        self,
        one: Classifier,
        path: tuple[Attribute, ...],
        value: Value,
        where: str,
        _optional: bool,
    ) -> Iterator[Rule]:
        classifier: Classifier = self._model.get(value.classifier)  # type: ignore[arg-type,assignment]
        keys = (tuple(each.key for each in path),)
        codes = tuple(code.value for code in self._values.codes_of(path[-1], classifier))
        topic = "enumeration" if value.form is Form.CODES else "code-list"
        choice = self._narrowed.settings.choice(topic, path[-1].key, classifier.key)
        if codes and (choice == "check" or path[-1].key in self._narrowed.settings.codes):
            yield self._rule("code", one, path[-1].key, keys, c.OneOf(where, codes), where)
        elif choice == "lookup":
            test: e.Test = e.InCodeList(where, self._names[classifier.key])
            yield self._rule("code", one, path[-1].key, keys, test, where)
        yield from self._simple(one, path, value, where, _optional)

    def _reference(
        self,
        one: Classifier,
        path: tuple[Attribute, ...],
        value: Value,
        where: str,
        _optional: bool,
    ) -> Iterator[Rule]:
        keys = (tuple(each.key for each in path),)
        test = e.Refers(where, self._names[value.classifier])  # type: ignore[index]
        yield self._rule("reference", one, path[-1].key, keys, test, where)

    def _abstract(self, one: Classifier) -> Iterator[Rule]:
        below = (self._model.get(key) for key in self._inheritance.descendants(one.key))
        concrete = [each for each in below if isinstance(each, Classifier) and not each.is_abstract]
        if concrete:
            names = tuple(self._names[each.key] for each in concrete)
            paths = tuple((each.key,) for each in concrete)
            yield self._rule("abstract", one, one.key, paths, e.Specialised(names))

    def _history(self, one: Classifier) -> Iterator[Rule]:
        periods = periods_of(self._narrowed, one)
        for period in periods:
            test: e.Test = c.Ordered(period.start, "<", period.end)
            yield self._rule("period", one, one.key, (), test, period.start)
        if periods:
            pairs = tuple((period.start, period.end) for period in periods)
            yield self._rule("overlap", one, one.key, (), e.NoOverlap(pairs))

    def _end(self, one: Classifier, end: End) -> Iterator[Rule]:
        target = self._model.type_of(end)
        other = self._associations.opposite(end)
        if (
            target is None
            or other is None
            or target.kind is not Kind.ENTITY
            or isinstance(target, External)
        ):
            return
        where = end.name or target.name
        bounds = self._values.multiplicity(end)
        stated = tuple(self.kinds.of_end(one, end))
        yield from stated
        if bounds.lower or (bounds.upper is not None and bounds.upper > 1):
            test: e.Test = e.Counted(where, bounds.lower, bounds.upper)
            yield self._rule("count", one, end.key, ((end.key,),), test, where)
        is_told = any(isinstance(rule.test, k.Known) for rule in stated)
        if isinstance(self._model.association_of(end), Association) and not is_told:
            yield self._rule(
                "reference",
                one,
                end.key,
                ((end.key,),),
                e.Refers(where, self._names[target.key]),
                where,
            )

    def _pairs(self, one: Class) -> Iterator[Rule]:
        ends = self._model.ends(one)
        known = all(end.type is not None and end.type in self._names for end in ends)
        if known and len(ends) == 2 and all(end.is_unique for end in ends):
            operands = tuple(end.name or self._model.get(end.type).name for end in ends)  # type: ignore[arg-type]
            yield self._rule(
                "once", one, one.key, tuple((end.key,) for end in ends), e.Unique(operands)
            )


_BY_FORM = {
    Form.SIMPLE: _Writer._simple,
    Form.CODES: _Writer._coded,
    Form.CODE_LIST: _Writer._coded,
    Form.STRUCTURE: _Writer._structure,
    Form.UNION: _Writer._structure,
    Form.REFERENCE: _Writer._reference,
}


def _unique_names(narrowed: Narrowed) -> dict[ElementKey, str]:
    """Classifiers by name, or by qualified name where two share one."""
    classifiers = narrowed.model.elements(Classifier)
    often: dict[str, int] = {}
    for one in classifiers:
        often[one.name] = often.get(one.name, 0) + 1
    return {
        one.key: one.name if often[one.name] == 1 else one.qualified_name for one in classifiers
    }
