"""Where the values of a data type stand: a constraint on the type holds at each of them.

What is missing is held to nothing; of an attribute with several values, each is held.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.constraints import formula as f
from generator.constraints.folding import either, inverse, some
from generator.constraints.ocl import syntax as s
from generator.constraints.ocl.world import Operand, Thing, Valued, Whole
from generator.model.elements import Attribute, Class, Classifier, External, Kind
from generator.physical.constraint_world import ProfileWorld
from generator.physical.values import Values

_DEEPEST = 4  # structures within structures
_EACH = "each"


class Stand(NamedTuple):
    """What an invariant is about: `this` of an entity, `where` from there. `around` are the collections it is
    one of, the outermost first; `given` says when it is there, in the innermost."""

    entity: Classifier
    where: str
    this: Operand
    body: s.Expression | None = None
    named: Mapping[str, Operand] | None = None
    around: tuple[tuple[f.Source, str], ...] = ()
    given: tuple[f.Formula, ...] = ()

    @staticmethod
    def of_object(entity: Classifier) -> Stand:
        """The objects of a class."""
        return Stand(entity, "", Thing(f.Here(), entity))

    def said(self, body: s.Expression | None, variable: str | None) -> Stand:
        """With a body of its own, in which a variable stands for the value."""
        named = {variable: self.this} if variable else None
        return self._replace(body=body, named=named)

    def closed(self, formula: f.Formula) -> f.Formula:
        """The formula as one on the entity."""
        if self.given and not isinstance(formula, f.Truth):
            formula = either(inverse(either(*self.given)), formula)
        for source, variable in reversed(self.around):
            if not isinstance(formula, f.Truth):
                formula = inverse(some(source, variable, inverse(formula)))
        return formula


class Range(NamedTuple):
    """`T.allInstances()->forAll(p | …)`, which on a data type speaks of all its values."""

    path: tuple[str, ...]
    variable: str
    body: s.Expression


def ranged(one: s.Expression) -> Range | None:
    """The range that an expression states, if it is one."""
    if not isinstance(one, s.Iterate) or one.name != "forAll" or len(one.variables) != 1:
        return None
    source = one.source
    is_all = isinstance(source, s.Call) and source.name == "allInstances"
    if is_all and isinstance(source, s.Call) and isinstance(source.source, s.Name):
        return Range(source.source.path, one.variables[0].name, one.body)
    return None


def places_of(target: Classifier, world: ProfileWorld, values: Values) -> Iterator[Stand]:
    """The places of a type, and of its subtypes, in the order of the model."""
    for entity in world.model.elements(Classifier):
        if entity.kind is Kind.ENTITY and not isinstance(entity, External):
            for part in _declared(entity, world, values):
                yield from _found(Stand(entity, "", Thing(f.Here(), entity)), part, target, world)


def _declared(entity: Classifier, world: ProfileWorld, values: Values) -> tuple[Attribute, ...]:
    """Its own attributes, and those of superclasses that are no entities: others are held there."""
    mixed = (
        one for one in world.parts(entity) if one.owner != entity.key and not _is_entity(world, one)
    )
    return (*mixed, *values.own(entity))


def _is_entity(world: ProfileWorld, one: Attribute) -> bool:
    owner = None if one.owner is None else world.model.get(one.owner)
    return isinstance(owner, Class) and owner.kind is Kind.ENTITY


def _found(
    above: Stand, part: Attribute, target: Classifier, world: ProfileWorld, depth: int = 0
) -> Iterator[Stand]:
    typed = world.model.type_of(part)
    here = _into(above, part, world)
    if typed is None or here is None:
        return
    is_one = world.is_kind(typed, target)
    if is_one:
        yield here
    if isinstance(here.this, Whole) and depth < _DEEPEST:
        for inner in world.parts(here.this.classifier):
            yield from _found(here, inner, target, world, depth + 1)


def _into(above: Stand, part: Attribute, world: ProfileWorld) -> Stand | None:
    """The place of an attribute in a place."""
    outer = above.this
    names = (*(outer.names if isinstance(outer, Whole) else ()), part.name)
    keys = (*(outer.keys if isinstance(outer, Whole) else ()), part.key)
    of: f.Object = outer.of if isinstance(outer, Whole) else f.Here()
    around, given = above.around, above.given
    if world.is_many(part):
        variable = f"{_EACH}{len(around) + 1}"
        around, given = (*around, (f.Entries(of, names, keys), variable)), ()
        of = f.Each(variable)
    structure, primitive = world.target(part), world.primitive(part)
    where = f"{above.where}.{part.name}" if above.where else part.name
    if structure is not None:
        this: Operand = Whole(of, structure, names, keys, part)
        fields = tuple(_leaves(this, world))
        if not world.is_many(part):
            given = tuple(f.Given(one) for one in fields)
    elif primitive is not None:
        field = f.Field(names, keys, primitive, of)
        this, given = Valued(field, part), () if world.is_many(part) else (f.Given(field),)
    else:
        return None
    return Stand(above.entity, where, this, None, None, around, given)


def _leaves(one: Whole, world: ProfileWorld, depth: int = 0) -> Iterator[f.Field]:
    for part in world.parts(one.classifier):
        names, keys = (*one.names, part.name), (*one.keys, part.key)
        target, primitive = world.target(part), world.primitive(part)
        if world.is_many(part):
            continue
        if primitive is not None:
            yield f.Field(names, keys, primitive, one.of)
        elif target is not None and depth < _DEEPEST:
            yield from _leaves(Whole(one.of, target, names, keys, part), world, depth + 1)
