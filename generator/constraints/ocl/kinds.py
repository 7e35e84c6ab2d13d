"""What class an object is of, and being looked at as one (OCL 2.4, 7.5.6 and 11.3)."""

from __future__ import annotations

from generator.constraints import formula as f
from generator.constraints.folding import both, either, inverse, provided
from generator.constraints.ocl import syntax as s
from generator.constraints.ocl.collections import Collections
from generator.constraints.ocl.world import Branch, Many, Operand, Stop, Thing, Unlowered
from generator.model.elements import Classifier

KIND_TESTS = frozenset(("oclIsKindOf", "oclIsTypeOf"))
KIND_OPERATIONS = frozenset(("oclAsType", "selectByKind", "selectByType"))


class Kinds(Collections):
    """Questions about classes."""

    def is_one(self, one: Classifier, target: Classifier) -> bool:
        """Whether the objects of a class are objects of another."""
        return self._world.is_kind(one, target)

    def class_in(self, one: s.Call) -> Classifier:
        """The class that is the argument of a call."""
        (argument,) = one.arguments if len(one.arguments) == 1 else (None,)
        if not isinstance(argument, s.Name):
            what = f'{one.name} takes one class; write "x.{one.name}(A) or x.{one.name}(B)" for two'
            raise Stop(Unlowered(what, one.span))
        return self.typed(argument.path, argument.span)

    def is_kind(self, one: Operand, target: Classifier, name: str, span: s.Span) -> f.Formula:
        """Whether an object is of a class, or of that class and of no subclass."""
        if not isinstance(one, Thing):
            what = "of several objects at once; ask it of each with forAll or exists"
            what = what if isinstance(one, Many) else "of a value and not of an object"
            raise Stop(Unlowered(f"{name} is asked {what}", span))
        told = self._is(one, target)
        if name == "oclIsTypeOf":
            below = (self._is(one, each) for each in self._world.below(target))
            return both(told, inverse(either(*below)))
        return told

    def _is(self, one: Thing, target: Classifier) -> f.Formula:
        decided: f.Formula | None = None
        if self._world.is_kind(one.classifier, target):
            decided = f.Truth(True)
        elif not self._world.share(one.classifier, target):
            decided = f.Truth(False)
        if decided is None:
            return f.IsKind(one.object, target.key, target.name)
        return provided(self.given(one, s.Span(0, 0)), decided)

    def seen_as(self, one: Operand, target: Classifier, span: s.Span) -> Operand:
        """`oclAsType`: of what is something else it is invalid; of nothing, nothing."""
        if isinstance(one, Many):
            return self.collected(one, lambda each: self.seen_as(each, target, span), span)
        if not isinstance(one, Thing):
            raise Stop(Unlowered("oclAsType is asked of a value and not of an object", span))
        if self._world.is_kind(one.classifier, target):
            return one
        if not self._world.share(one.classifier, target):
            what = f"no object of {one.classifier.name} is one of {target.name}"
            raise Stop(Unlowered(what, span))
        self.need(either(inverse(self.given(one, span)), self._is(one, target)))
        return Thing(f.As(one.object, target.key, target.name), target)

    def by_kind(self, one: Many, target: Classifier, name: str, span: s.Span) -> Many:
        """`selectByKind` and `selectByType`: those of a class, seen as such."""

        def seen(each: Operand) -> Operand:
            if not isinstance(each, Thing):
                raise Stop(Unlowered(f"{name} is asked of values and not of objects", span))
            variable = self.fresh()
            source = f.Seen(each.object, target.key, target.name)
            return Many((Branch(source, variable, Thing(f.Each(variable), target)),), is_set=True)

        alone = Many(tuple(each for each in one.branches if each.source is None), known=one.known)
        rest = one._replace(branches=tuple(each for each in one.branches if each.source), known=())
        single = self.narrowed(alone, lambda each: self.is_kind(each, target, "oclIsKindOf", span))
        singles = (self._retyped(each, target) for each in single.branches)
        many = self.collected(rest, seen, span)
        found = Many((*many.branches, *singles), one.is_set, False, (*many.known, *single.known))
        if name == "selectByType":
            return self.narrowed(
                found, lambda each: self.is_kind(each, target, "oclIsTypeOf", span)
            )
        return found

    def _retyped(self, one: Branch, target: Classifier) -> Branch:
        assert isinstance(one.value, Thing)
        if self._world.is_kind(one.value.classifier, target):
            return one
        return one._replace(value=Thing(f.As(one.value.object, target.key, target.name), target))
