"""Names and properties of OCL expressions, looked up in the model."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from generator.constraints import formula as f
from generator.constraints.folding import YES, both, either, inverse, is_so, some
from generator.constraints.ocl import syntax as s
from generator.constraints.ocl.scope import Later, Scope, Scoped, T
from generator.constraints.ocl.world import (
    Branch,
    Definition,
    Many,
    Operand,
    Stop,
    Thing,
    Tupled,
    Unbound,
    Unlowered,
    Valued,
    Way,
    Whole,
)
from generator.model.elements import Attribute, Classifier
from generator.model.near import near

_WORKED_OUT = (
    f.Arithmetic | f.Numeric | f.Length | f.Part | f.Concat | f.Cased | f.Find | f.Number | f.Pick
)
_DEEPEST_VALUE = 4  # structures within structures


class Navigation(Scoped):
    """From objects to their values and to other objects."""

    def found(self, name: str, span: s.Span) -> Operand:
        """A name without a source: a variable, else of the innermost object that has it."""
        value = self._scope.named.get(name)
        if isinstance(value, Later):
            return self.within(value.scope, lambda: self.operand(value.expression))
        if value is not None:
            return value
        known: list[str] = []
        for one in reversed(self._scope.around):
            if isinstance(one, Thing | Whole):
                found = self._property(one, name, span)
                if found is not None:
                    return found
                known += self._names(one.classifier)
        raise Stop(Unbound(name, near(name, known), span))

    def _names(self, classifier: Classifier) -> list[str]:
        parts = [one.name for one in self._world.parts(classifier)]
        return parts + [one.name for one in self._world.ways(classifier)]

    def step(self, source: Operand, name: str, span: s.Span) -> Operand:
        """`source.name`."""
        if isinstance(source, Tupled):
            found = dict(source.parts).get(name)
            if found is None:
                raise Stop(Unbound(name, near(name, dict(source.parts)), span))
            return found
        if isinstance(source, Many):
            return self.collected(source, lambda each: self.step(each, name, span), span)
        if not isinstance(source, Thing | Whole):
            raise Stop(Unlowered(f'".{name}" is asked of a value without parts', span))
        found = self._property(source, name, span)
        if found is None:
            raise Stop(Unbound(name, near(name, self._names(source.classifier)), span))
        return found

    def _property(self, source: Thing | Whole, name: str, span: s.Span) -> Operand | None:
        parts = self._world.parts(source.classifier)
        attribute = next((one for one in parts if one.name == name), None)
        if attribute is not None:
            return self._value(source, attribute, span)
        ways = [one for one in self._world.ways(source.classifier) if one.name == name]
        if ways and isinstance(source, Thing):
            return self._led(source, ways, span)
        defined = self._defined(source, name)
        if defined is not None:
            scope = Scope(source, (source,), {})
            return self.inside(source, defined, scope, self.operand, span)
        return None

    def _defined(self, source: Thing | Whole, name: str) -> Definition | None:
        parts = (*self._world.parts(source.classifier), *self._world.ways(source.classifier))
        if any(one.name == name for one in parts):
            return None
        defined = self._world.definition(source.classifier, name)
        return defined if defined is not None and not defined.parameters else None

    def property_of(
        self, one: s.Name | s.Property
    ) -> tuple[Thing | Whole, Definition, Scope] | None:
        """A property that the model defines in OCL, of which it is asked, and the scope to read it in."""
        if isinstance(one, s.Name):
            things, name = self._scope.around, one.path[0]
            things = () if name in self._scope.named else things
        else:
            things, name = (self.operand(one.source),), one.name
        for thing in reversed(things):
            if isinstance(thing, Thing | Whole):
                defined = self._defined(thing, name)
                if defined is not None:
                    return thing, defined, Scope(thing, (thing,), {})
        return None

    def inside(
        self,
        source: Thing | Whole,
        defined: Definition,
        scope: Scope,
        make: Callable[[s.Expression], T],
        span: s.Span,
    ) -> T:
        """What is made of a definition's body, in its own scope."""
        key = (source.classifier.key, defined.name)
        if key in self._inside:
            raise Stop(Unlowered(f'"{defined.name}" is defined by itself', span))
        if defined.is_redefined:
            what = f'"{defined.name}" is defined anew by a subclass, so it is open which is meant'
            raise Stop(Unlowered(what, span))
        before, self._inside = self._inside, (*self._inside, key)
        try:
            return self.within(scope, lambda: make(defined.body))
        finally:
            self._inside = before

    def _led(self, source: Thing, ways: list[Way], span: s.Span) -> Operand:
        one = ways[0]
        if len(ways) > 1 or one.target is None:
            raise Stop(Unlowered(f'"{one.name}" leads to more than one class, or to none', span))
        if one.is_single:
            step = f.Step(source.object, one.end, one.name, one.target.key, one.way)
            return Thing(step, one.target)
        reach = f.Reach(source.object, one.end, one.name, one.target.key, (), one.way)
        variable = self.fresh()
        branch = Branch(reach, variable, Thing(f.Each(variable), one.target))
        return Many((branch,), is_set=one.is_set)

    # -- values ---------------------------------------------------------------------------------
    def _value(self, source: Thing | Whole, attribute: Attribute, span: s.Span) -> Operand:
        above = source if isinstance(source, Whole) else None
        names = (*(above.names if above else ()), attribute.name)
        keys = (*(above.keys if above else ()), attribute.key)
        of = source.of if isinstance(source, Whole) else source.object
        referred = self._world.refers(attribute)
        if referred is not None:
            if above is not None:
                raise Stop(Unlowered(f'"{attribute.name}" leads from a value to an object', span))
            is_single = not self._world.is_many(attribute)
            way = Way(attribute.name, attribute.key, referred, is_single, attribute.is_unique)
            return self._led(Thing(of, referred), [way], span)
        if not self._world.is_many(attribute):
            return self._single(of, names, keys, attribute, span)
        variable = self.fresh()
        element = self._single(f.Each(variable), names, keys, attribute, span)
        source_ = f.Entries(of, names, keys)
        return Many((Branch(source_, variable, element),), is_set=attribute.is_unique)

    def _single(
        self,
        of: f.Object,
        names: tuple[str, ...],
        keys: tuple[int, ...],
        attribute: Attribute,
        span: s.Span,
    ) -> Operand:
        target = self._world.target(attribute)
        if target is not None:
            return Whole(of, target, names, keys, attribute)
        primitive = self._world.primitive(attribute)
        if primitive is None:
            raise Stop(Unlowered(f'"{attribute.name}" is no value that can be compared', span))
        return Valued(f.Field(names, keys, primitive, of), attribute)

    def leaves(self, one: Whole, span: s.Span, depth: int = 0) -> Iterator[f.Field]:
        """The simple single values in a value with parts."""
        for part in self._world.parts(one.classifier):
            if self._world.is_many(part) or self._world.refers(part) is not None:
                continue
            if self._world.target(part) is None and self._world.primitive(part) is None:
                continue
            found = self._value(one, part, span)
            if isinstance(found, Valued):
                yield found.field
            elif isinstance(found, Whole) and depth < _DEEPEST_VALUE:
                yield from self.leaves(found, span, depth + 1)

    def given(self, one: Operand, span: s.Span) -> f.Formula:
        """That there is a value, or an object."""
        if isinstance(one, Valued):
            return f.Given(one.field)
        if isinstance(one, Thing):
            thing = f.bare(one.object)
            return f.Given(thing) if isinstance(thing, f.Step) else YES
        if isinstance(one, Whole):  # a value with parts is there where one of them is
            return either(*(f.Given(each) for each in self.leaves(one, span)))
        if isinstance(one, f.Constant):
            return f.Truth(one.primitive != "null")
        if isinstance(one, Many | Tupled):
            raise Stop(Unlowered("whether this is there cannot be asked", span))
        if not hasattr(one, "path"):  # worked out: it is there, or invalid
            self.need(f.Valid(one))  # type: ignore[arg-type]
        return YES

    # -- collections ----------------------------------------------------------------------------
    def many(self, one: Operand, span: s.Span) -> Many:
        """Anything as a collection: what is single is a set of it, or of nothing (OCL 2.4, 7.5.3)."""
        if isinstance(one, Many):
            return one
        if isinstance(one, Thing) and isinstance(one.object, f.Step):
            step, variable = one.object, self.fresh()
            source = f.Reach(step.source, step.end, step.name, step.target, (), step.way)
            return Many((Branch(source, variable, Thing(f.Each(variable), one.classifier)),), True)
        return Many((Branch(None, "", one, self.given(one, span)),), True)

    def renewed(self, one: Branch) -> Branch:
        """The same elements under variables of their own, so that two quantifiers can look at them."""
        if one.source is None:
            return one
        variable = self.fresh()
        source, value = self._renewed(one.source, one.value)
        return Branch(
            source._replace(given=_regiven(source.given, one.variable, variable)),
            variable,
            f.renamed(value, one.variable, variable),
        )

    def _renewed(self, source: f.Source, value: Operand) -> tuple[f.Source, Operand]:
        if not isinstance(source, f.Along):
            return source, value
        old, new = source.variable, self.fresh()
        outer, _value = self._renewed(source.outer, value)
        outer = outer._replace(given=_regiven(outer.given, old, new))
        inner, given, value = f.renamed((source.inner, source.given, value), old, new)
        inner, value = self._renewed(inner, value)
        return f.Along(outer, new, inner, given), value

    def collected(self, many: Many, make: Callable[[Operand], Operand], span: s.Span) -> Many:
        """What `make` gives for each element, in one collection (OCL 2.4, 7.6.2)."""
        branches: list[Branch] = []
        known = list(many.known)
        if many.is_merged and not many.is_set:
            raise Stop(Unlowered("values of a set made of a bag are not collected", span))
        for one in map(self.renewed, many.branches):
            found, needs = self.needing(partial(make, one.value))
            if isinstance(found, _WORKED_OUT):
                needs = both(needs, f.Valid(found))
            if one.source is None:
                known.append(either(inverse(one.condition), needs))
            elif not is_so(needs, True) and needs not in [each for _name, each in one.source.given]:
                # One element that is invalid makes the collection so (OCL 2.4, 11.7).
                known.append(inverse(some(one.source, one.variable, inverse(needs))))
            inner = found if isinstance(found, Many) else None
            if inner is None and isinstance(found, Thing) and isinstance(found.object, f.Step):
                inner = self.many(found, span)  # a missing object adds nothing
            if inner is None:
                branches.append(one._replace(value=found))
                continue
            if inner.known or inner.is_merged:
                raise Stop(Unlowered("such a collection of collections is not compiled", span))
            branches += [_joined(one, each) for each in inner.branches]
        needed = tuple(each for each in known if not is_so(each, True))
        return Many(tuple(branches), known=needed)


def _joined(outer: Branch, inner: Branch) -> Branch:
    """Elements that are found by way of others."""
    if outer.source is None and inner.source is None:
        return inner._replace(condition=both(outer.condition, inner.condition))
    if outer.source is None:
        assert inner.source is not None
        if is_so(outer.condition, True):
            return inner
        given = (*inner.source.given, (inner.variable, outer.condition))
        return inner._replace(source=inner.source._replace(given=given))
    if inner.source is None:
        if is_so(inner.condition, True):
            return outer._replace(value=inner.value)
        given = (*outer.source.given, (outer.variable, inner.condition))
        return outer._replace(source=outer.source._replace(given=given), value=inner.value)
    return inner._replace(source=f.Along(outer.source, outer.variable, inner.source))


def _regiven(given: f.Conditions, old: str, new: str) -> f.Conditions:
    return tuple((new, f.renamed(condition, old, new)) for _name, condition in given)
