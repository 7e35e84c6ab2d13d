"""Rules that shapes of types do not say, as shapes of their own with a query."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.constraints import expression as e
from generator.constraints import formula as f
from generator.model.elements import ElementKey, End
from generator.model.graph import Model
from generator.physical.documents_types import Role, Typed
from generator.physical.documents_ways import NO_PROPERTY, NO_SITE, Unsayable, innermost
from generator.physical.rule_set import Rule
from generator.views._shacl_types import Lines, Shape, naming, telling
from generator.views._sparql import Query, World, dangling, doubled, violating
from generator.views._turtle import iri, long_literal

_STRUCTURE: dict[type, str] = {
    e.NoOverlap: "they compare periods of several objects",
    e.Digits: "numbers with fractions are doubles in RDF",
    e.Distinct: "RDF holds equal values once",
}


class RuleShapes:
    """Writes the shapes of rules; what has no words raises Unsayable."""

    def __init__(self, world: World, model: Model) -> None:
        self._world, self._model = world, model

    def shape(self, rule: Rule) -> Shape | None:
        """A shape for a rule; None where no document can break it."""
        query = self._query(rule)
        if query is None:
            return None
        message = telling(rule, query.values)
        lines = [
            "a sh:NodeShape",
            *naming(rule),
            *self._targets(rule.entity),
            f"sh:sparql [ a sh:SPARQLConstraint ; {message} ; sh:select {long_literal(query.text)} ]",
        ]
        return Shape(iri(self._world.vocabulary.shape(rule.id)), lines)

    def _targets(self, entity: ElementKey) -> Lines:
        vocabulary, found = self._world.vocabulary, {}
        for site in self._world.ways.sites(entity):
            name = site.names[-1]
            is_root = len(site.names) == 1
            if not is_root and not vocabulary.leads_to(name):
                raise Unsayable(NO_SITE)
            place = vocabulary.delivered(name) if is_root else vocabulary.property(name)
            found[f"sh:targetObjectsOf {iri(place)}"] = None
        for one in self._world.ways.types(entity):
            found[f"sh:targetClass {iri(vocabulary.kind(one.name))}"] = None
        return list(found)

    def _query(self, rule: Rule) -> Query | None:
        if isinstance(rule.test, f.Formula):
            return violating(self._world, rule.entity, rule.test)
        query = _QUERIES.get(type(rule.test))
        if query is None:
            raise Unsayable(_STRUCTURE.get(type(rule.test)) or self._lacking(rule))
        return query(self, rule)

    def _lacking(self, rule: Rule) -> str:
        """Why the shapes of types do not say what a rule demands of values."""
        if rule.paths:
            found = self._world.ways.value(rule.entity, rule.paths[0])
            inner = innermost(found[-1].shape)
            if isinstance(inner, Typed) and inner.role in (Role.CODES, Role.CODE_LIST):
                return "every code is held to its list instead"
        return NO_PROPERTY

    def _unique(self, rule: Rule) -> Query:
        ends = [path for path in rule.paths if isinstance(self._model.get(path[-1]), End)]
        if ends or not rule.paths:
            raise Unsayable("they compare what objects lead to")
        return doubled(self._world, rule.entity, rule.paths)

    def _refers(self, rule: Rule) -> Query | None:
        (path,) = rule.paths
        found = self._world.ways.own(rule.entity, path[-1]) if len(path) == 1 else None
        if not isinstance(self._model.get(path[-1]), End):
            raise Unsayable(NO_PROPERTY)
        if found is None or not found[1].key:
            return None  # what stands inside, or is stated at the other end, is there
        return dangling(self._world, rule.entity, found[1])

    def _counted(self, rule: Rule) -> Query:
        end, test = self._model.get(rule.paths[0][-1]), rule.test
        if not isinstance(end, End) or end.type is None:
            raise Unsayable(NO_PROPERTY)
        assert isinstance(test, e.Counted)
        number = f.Count(f.Reach(f.Here(), end.key, end.name, end.type))
        bounds: list[f.Formula] = [
            f.Compare(operator, number, f.Constant("integer", str(bound)))
            for operator, bound in ((">=", test.least), ("<=", test.most))
            if bound
        ]
        return violating(self._world, rule.entity, f.Both(tuple(bounds)))


_QUERIES: dict[type, Callable[[RuleShapes, Any], Query | None]] = {
    e.Unique: RuleShapes._unique,
    e.Refers: RuleShapes._refers,
    e.Counted: RuleShapes._counted,
    e.Specialised: lambda _shapes, _rule: None,  # documents have concrete types only
}
