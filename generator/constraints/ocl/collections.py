"""Collections of OCL expressions: what is chosen from them, put together, and counted (OCL 2.4, 11.7 and 11.9)."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Iterator
from functools import partial

from generator.constraints import formula as f
from generator.constraints.folding import (
    both,
    conditional,
    either,
    inverse,
    is_so,
    known,
    provided,
    some,
)
from generator.constraints.ocl import syntax as s
from generator.constraints.ocl.navigation import Navigation
from generator.constraints.ocl.world import (
    Branch,
    Many,
    Operand,
    Stop,
    Thing,
    Tupled,
    Unbound,
    Unlowered,
    Valued,
    Whole,
    are_numbers,
    are_ordered,
    kind_of,
)
from generator.model.elements import Classifier

_LONGEST_RANGE = 100
_ORDER = (
    "first",
    "last",
    "at",
    "indexOf",
    "sortedBy",
    "prepend",
    "append",
    "subSequence",
    "reverse",
)
_SIMPLE = ("asSet", "asOrderedSet", "asBag", "asSequence", "flatten")
ITERATORS = frozenset(
    (
        "forAll",
        "exists",
        "one",
        "isUnique",
        "select",
        "reject",
        "collect",
        "any",
        "sortedBy",
        "closure",
    )
)


class Collections(Navigation):
    """Operations on collections."""

    @abstractmethod
    def equal(self, one: Operand, other: Operand, span: s.Span) -> f.Formula:
        """That two operands are the same."""

    @abstractmethod
    def term(self, one: Operand, span: s.Span) -> f.Term:
        """An operand that is a single simple value."""

    # -- iterators ------------------------------------------------------------------------------
    def header(self, one: s.Iterate | s.Call) -> tuple[tuple[str, ...], s.Expression]:
        """The variables and the body of an iterator, which may be written as one argument."""
        if isinstance(one, s.Iterate):
            return tuple(each.name for each in one.variables), one.body
        if len(one.arguments) != 1:
            raise Stop(Unlowered(f"{one.name} needs a condition", one.span))
        return (), one.arguments[0]

    def anywhere(self, many: Many, ask: Callable[[Operand], f.Formula]) -> f.Formula:
        """That the condition is so of at least one."""
        parts = []
        for one in map(self.renewed, many.branches):
            condition = ask(one.value)
            if one.source is None:
                parts.append(both(one.condition, condition))
            else:
                parts.append(some(one.source, one.variable, condition))
        return self._sure(many, either(*parts))

    def everywhere(self, many: Many, ask: Callable[[Operand], f.Formula]) -> f.Formula:
        """That the condition is so of all."""
        return inverse(self.anywhere(many, lambda each: inverse(ask(each))))

    def _sure(self, many: Many, formula: f.Formula) -> f.Formula:
        """Undetermined unless it is known what belongs to the collection."""
        doubts = [
            f.Decided(one.source)
            for one in many.branches
            if one.source is not None and conditional(one.source)
        ]
        # A single quantifier asks for itself.
        doubts = doubts if len(many.branches) > 1 else []
        return provided(both(*many.known, *doubts), formula)

    def quantified(
        self, name: str, many: Many, variables: tuple[str, ...], body: s.Expression
    ) -> f.Formula:
        """`exists` and `forAll`; a second variable is a second quantifier."""

        def ask(element: Operand) -> f.Formula:
            def inside() -> f.Formula:
                if len(variables) > 1:
                    return self.quantified(name, many, variables[1:], body)
                return self.condition(body)

            return self.with_element(variables[0] if variables else None, element, inside)

        return self.anywhere(many, ask) if name == "exists" else self.everywhere(many, ask)

    def narrowed(self, many: Many, ask: Callable[[Operand], f.Formula]) -> Many:
        """The elements for which a condition is so; where it is undetermined, so is the collection."""
        branches, sure = [], list(many.known)
        for one in map(self.renewed, many.branches):
            condition = ask(one.value)
            if is_so(condition, False) and one.source is None:
                continue
            if one.source is None:
                sure.append(either(inverse(one.condition), known(condition)))
                branches.append(one._replace(condition=both(one.condition, condition)))
            elif is_so(condition, True):
                branches.append(one)
            else:
                given = (*one.source.given, (one.variable, condition))
                branches.append(one._replace(source=one.source._replace(given=given)))
        needed = tuple(each for each in sure if not is_so(each, True))
        return many._replace(branches=tuple(branches), known=needed)

    def iterated(self, one: s.Iterate | s.Call, many: Many) -> Many:
        """`select`, `reject` and `collect`."""
        variables, body = self.header(one)
        if len(variables) > 1:
            raise Stop(Unlowered(f"{one.name} has one variable", one.span))
        name = variables[0] if variables else None
        if one.name == "collect":
            return self.collected(
                many,
                lambda each: self.with_element(name, each, lambda: self.operand(body)),
                one.span,
            )

        def ask(element: Operand) -> f.Formula:
            told = self.with_element(name, element, lambda: self.condition(body))
            return told if one.name == "select" else inverse(told)

        return self.narrowed(many, ask)

    def unique(self, one: s.Iterate | s.Call, many: Many) -> f.Formula:
        """`isUnique`: no two elements agree."""
        variables, body = self.header(one)
        if many.is_merged and not many.is_set or len(many.branches) != 1:
            raise Stop(Unlowered("isUnique is compiled for elements of one kind", one.span))
        branch = self.renewed(many.branches[0])
        if branch.source is None:
            return self._sure(many, f.Truth(True))
        name = variables[0] if variables else None
        make = partial(
            self.with_element,
            name,
            branch.value,
            lambda: tuple(self.keys(self.operand(body), one.span)),
        )
        keys, needs = self.needing(make)
        computed = [
            f.Valid(each)
            for each in keys
            if not isinstance(each, f.Field | f.Here | f.Each | f.Step | f.As)
        ]
        wrong = some(branch.source, branch.variable, inverse(both(needs, *computed)))
        distinct = f.Distinct(branch.source, branch.variable, keys)
        return self._sure(many, provided(inverse(wrong), distinct))

    def keys(self, one: Operand, span: s.Span) -> Iterator[f.Term | f.Object]:
        """What must agree for two operands to be the same."""
        if isinstance(one, Tupled):
            for _name, part in one.parts:
                yield from self.keys(part, span)
        elif isinstance(one, Whole):
            yield from self.leaves(one, span)
        elif isinstance(one, Thing):
            yield one.object
        else:
            yield self.term(one, span)

    # -- of whole collections -------------------------------------------------------------------
    def size(self, many: Many, span: s.Span) -> f.Term:
        """How many elements there are."""
        if many.is_merged and not many.is_set:
            return self._differing(many, span)
        return self._total([self._count_of(one) for one in many.branches], many, span)

    @staticmethod
    def _count_of(one: Branch) -> f.Term:
        if one.source is not None:
            return f.Count(one.source)
        if isinstance(one.condition, f.Given) and isinstance(one.condition.term, f.Field):
            return f.Presence(one.condition.term)
        yes, no = f.Constant("integer", "1"), f.Constant("integer", "0")
        return yes if is_so(one.condition, True) else f.Pick(one.condition, yes, no, "integer")

    def _total(self, terms: list[f.Term], many: Many, span: s.Span) -> f.Term:
        for each in many.known:
            self.need(each)
        total: f.Term = f.Constant("integer", "0") if not terms else terms[0]
        for one in terms[1:]:
            if isinstance(total, f.Constant) and isinstance(one, f.Constant):
                total = f.Constant("integer", str(int(total.text) + int(one.text)))
            else:
                whole = {kind_of(total), kind_of(one)} <= {"integer", "year"}
                total = f.Arithmetic("+", total, one, "integer" if whole else "real")
        return total

    def _differing(self, many: Many, span: s.Span) -> f.Term:
        only = many.branches[0]
        if len(many.branches) != 1 or only.source is None:
            constants = {each.value for each in many.branches}
            if all(isinstance(each, f.Constant) for each in constants) and not many.known:
                return f.Constant("integer", str(len(constants)))
            raise Stop(Unlowered("values that may be the same are counted", span))
        keys = tuple(self.keys(only.value, span))
        if len(keys) != 1:
            raise Stop(Unlowered("values with several parts are counted", span))
        for each in many.known:
            self.need(each)
        return f.Differing(only.source, keys[0], only.variable)

    def summed(self, many: Many, span: s.Span) -> f.Term:
        """The sum of numbers."""
        if many.is_merged and not many.is_set:
            raise Stop(Unlowered("the sum of a set made of a bag is not compiled", span))
        terms: list[f.Term] = []
        for one in map(self.renewed, many.branches):
            term = self.term(one.value, span)
            if not are_numbers(kind_of(term)):
                raise Stop(Unlowered("sum is compiled for numbers only", span))
            if one.source is not None:
                terms.append(f.Sum(one.source, term, one.variable, kind_of(term)))
            else:
                terms.append(f.Pick(one.condition, term, f.Constant("integer", "0"), kind_of(term)))
        return self._total(terms, many, span)

    def extreme(self, many: Many, is_largest: bool, span: s.Span) -> f.Term:
        """The largest or smallest value."""
        if len(many.branches) != 1 or many.branches[0].source is None:
            raise Stop(Unlowered("max and min are compiled for elements of one kind", span))
        for each in many.known:
            self.need(each)
        one = self.renewed(many.branches[0])
        term = self.term(one.value, span)
        if not are_ordered(kind_of(term)):
            raise Stop(Unlowered("max and min are compiled for numbers and times only", span))
        assert one.source is not None
        return f.Extreme(one.source, term, one.variable, is_largest, kind_of(term))

    def includes(self, many: Many, wanted: Operand, span: s.Span) -> f.Formula:
        """That an element is there. A wanted value that is invalid makes the whole so."""
        fields = Valued | Thing | Whole | f.Constant
        if not isinstance(wanted, fields) and not hasattr(wanted, "path"):
            self.need(f.Valid(self.term(wanted, span)))
        return self.anywhere(many, lambda each: self.equal(each, wanted, span))

    def asked_of_two(self, name: str, one: Many, other: Many, span: s.Span) -> f.Formula:
        """`includesAll` and `excludesAll`."""
        is_wanted = name == "includesAll"
        return self.everywhere(
            other,
            lambda each: (
                self.includes(one, each, span)
                if is_wanted
                else inverse(self.includes(one, each, span))
            ),
        )

    def combined(self, name: str, one: Many, other: Many, span: s.Span) -> Many:
        """Two collections as one. Of two sets, the second adds only what the first does not have."""
        if one.is_merged and not one.is_set or other.is_merged and not other.is_set:
            raise Stop(Unlowered(f"{name} of a set made of a bag is not compiled", span))
        if name == "union" and not (one.is_set and other.is_set):
            return Many((*one.branches, *other.branches), False, False, (*one.known, *other.known))

        def outside(each: Operand) -> f.Formula:
            return inverse(self.includes(one, each, span))

        if name == "union":
            rest = self.narrowed(other, outside)
            return Many((*one.branches, *rest.branches), True, False, (*one.known, *rest.known))
        if name == "symmetricDifference":
            rest = self.narrowed(other, outside)
            mine = self.narrowed(one, lambda each: inverse(self.includes(other, each, span)))
            return Many((*mine.branches, *rest.branches), True, False, (*mine.known, *rest.known))
        is_both = name == "intersection"
        if is_both and not (one.is_set and other.is_set):
            raise Stop(Unlowered("intersection is compiled for sets only", span))

        def belongs(each: Operand) -> f.Formula:
            there = self.includes(other, each, span)
            return there if is_both else inverse(there)

        return self.narrowed(one, belongs)

    def listed(self, one: s.Collection) -> Many:
        """`Set{…}` and its kin."""
        branches: list[Branch] = []
        for item in one.items:
            if isinstance(item, s.Range):
                branches += self._ranged(item)
            else:
                found = self.operand(item)
                inner = found.branches if isinstance(found, Many) else None
                branches += inner or (Branch(None, "", found),)
        is_merged = one.kind in ("Set", "OrderedSet") and len(branches) > 1
        return Many(tuple(branches), is_set=len(branches) < 2, is_merged=is_merged)

    def _ranged(self, one: s.Range) -> list[Branch]:
        first, last = self.operand(one.first), self.operand(one.last)
        ends = [
            int(each.text)
            for each in (first, last)
            if isinstance(each, f.Constant) and each.primitive == "integer" and len(each.text) < 10
        ]
        if len(ends) != 2 or ends[1] - ends[0] > _LONGEST_RANGE:
            raise Stop(Unlowered("a range is compiled between two near whole numbers", one.span))
        return [
            Branch(None, "", f.Constant("integer", str(number)))
            for number in range(ends[0], ends[1] + 1)
        ]

    def instances(self, classifier: Classifier) -> Many:
        """`T.allInstances()`."""
        variable = self.fresh()
        source = f.All(classifier.key, classifier.name)
        return Many((Branch(source, variable, Thing(f.Each(variable), classifier)),), is_set=True)

    def of_many(self, one: s.Call, many: Many, arguments: tuple[s.Expression, ...]) -> Operand:
        """An operation that gives a value or a collection."""
        name, span = one.name, one.span
        if name in _SIMPLE and not arguments:
            is_merged = name in ("asSet", "asOrderedSet") or many.is_merged and name == "flatten"
            return many._replace(is_merged=is_merged)
        if name == "size" and not arguments:
            return self.size(many, span)
        if name == "sum" and not arguments:
            return self.summed(many, span)
        if name in ("max", "min") and not arguments:
            return self.extreme(many, name == "max", span)
        if name in ("select", "reject", "collect") and len(arguments) == 1:
            return self.iterated(one, many)
        if name in ("union", "intersection", "symmetricDifference", "-") and len(arguments) == 1:
            other = self.many(self.operand(arguments[0]), span)
            return self.combined(name, many, other, span)
        if name in ("including", "excluding", "count") and len(arguments) == 1:
            wanted = self.operand(arguments[0])
            if name == "count":
                found = self.narrowed(many, lambda each: self.equal(each, wanted, span))
                return self.size(found, span)
            single = Many((Branch(None, "", wanted),), is_set=True)
            return self.combined("union" if name == "including" else "-", many, single, span)
        if name in _ORDER:
            raise Stop(Unlowered(f"{name} asks for an order, which the data do not hold", span))
        if name == "any":
            what = "any is not compiled: it may be any of several, and which is left open"
            raise Stop(Unlowered(what, span))
        raise Stop(Unlowered(f"the operation {name} is not compiled for collections", span))

    def typed(self, path: tuple[str, ...], span: s.Span) -> Classifier:
        """The class that a name stands for."""
        found = self._world.class_named(path)
        if isinstance(found, Classifier):
            return found
        raise Stop(Unbound("::".join(path), found, span))
