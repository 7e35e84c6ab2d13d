"""The constraints that architects wrote, compiled: each becomes rules, or is published as text with the
reason why it is none."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.constraints import formula as f
from generator.constraints.ocl import syntax as s
from generator.constraints.ocl.bind import Bound, bind
from generator.constraints.ocl.repair import Repaired, repair
from generator.constraints.ocl.world import Unbound, Unlowered
from generator.diagnostics import Diagnostic, Place, Severity
from generator.model.elements import Classifier, Constraint, Element, External, Kind
from generator.model.graph import Model
from generator.physical.constraint_definitions import DEFINING
from generator.physical.constraint_places import Stand, places_of, ranged
from generator.physical.constraint_statements import Wording, worded
from generator.physical.constraint_world import ProfileWorld
from generator.physical.rule_set import Stated
from generator.physical.values import Values

COMPILED, ASSUMED = "compiled", "compiled with assumption"
TEXT, NOT_BOUND, NOT_LOWERED = "text", "parsed but not bound", "bound but not lowered"
CONTRADICTED = "contradicted"
TOLD = frozenset(("rules/repaired", "rules/not-compiled", "rules/constraints"))
STATES = (COMPILED, ASSUMED, NOT_BOUND, NOT_LOWERED, CONTRADICTED, TEXT)


class Held(NamedTuple):
    """One rule: a formula on the objects of a class, and the path there to the value it is about, if any."""

    entity: Classifier
    where: str
    formula: f.Formula


class Compiled(NamedTuple):
    """An invariant as rules: one, or one for each place of a data type. `assumptions` say what was done to
    the text, or read as meant and not as written; `name` tells it from others of the same text."""

    name: str
    held: tuple[Held, ...]
    message: str
    severity: Severity
    assumptions: tuple[str, ...]


class Told(NamedTuple):
    """An invariant that is published as text: `state` of it, and why."""

    state: str
    reason: str
    name: str = ""


class Compiler:
    """Compiles the constraints of one profile."""

    def __init__(self, values: Values, world: ProfileWorld) -> None:
        self._values, self._world = values, world

    def compile(self, constraint: Constraint, owner: Element) -> list[Compiled | Told]:
        """What becomes of a constraint: of each invariant in its text."""
        from generator.constraints.ocl.parse import NotOcl, parse

        repaired = repair(constraint.body)
        statements = parse(repaired.text)
        if isinstance(statements, NotOcl):
            return [Told(TEXT, f"it is no OCL: {statements.why}")]
        if len(statements) == 1 and isinstance(statements[0].body, s.Name):
            return [Told(TEXT, "it is a word")]  # the name of a rule, not its text
        if not isinstance(owner, Classifier) and DEFINING.search(constraint.body):
            return [Told(TEXT, "it says what an operation gives: rules that ask for it hold it")]
        invariants = [one for one in statements if one.kind == "inv"]
        if not invariants:
            kinds = {one.kind for one in statements}
            if kinds == {"def"}:
                return [Told(TEXT, "it defines what other rules ask for")]
            return [Told(NOT_LOWERED, f"it is about the moment of an operation ({min(kinds)})")]
        found: list[Compiled | Told] = []
        for number, one in enumerate(invariants, 1):
            name = (one.name or str(number)) if len(invariants) > 1 else ""
            found.append(self._invariant(one, owner, repaired, name, constraint.name))
        return found

    def _invariant(
        self, one: s.Statement, owner: Element, repaired: Repaired, name: str, title: str
    ) -> Compiled | Told:
        context: Element = owner
        assumed = list(repaired.repairs)
        if one.context:
            named = self._world.type_named(one.context)
            if named is None:
                return Told(NOT_BOUND, f'the profile has no "{"::".join(one.context)}"', name)
            if named.key != owner.key:
                assumed.append(f"it is about {named.name}, as its text says")
            context = named
        if not isinstance(context, Classifier):
            return Told(TEXT, "it is not about a class", name)
        wording = worded(one, repaired.remarks or one.name or title)
        found = self._bound(wording.body, context)
        if isinstance(found, Told):
            return found._replace(name=name)
        held, more = found
        if decided := self._decided(held):
            return Told(CONTRADICTED, decided, name)
        assumed += [*wording.assumed, *more]
        return Compiled(name, held, wording.message, wording.severity, tuple(assumed))

    def _bound(
        self, body: s.Expression, context: Classifier
    ) -> tuple[tuple[Held, ...], tuple[str, ...]] | Told:
        stands = self._stands(body, context)
        if isinstance(stands, Told):
            return stands
        held: list[Held] = []
        assumed: dict[str, None] = {}
        for stand in stands:
            found = bind(stand.body or body, stand.this, self._world, stand.named)
            if isinstance(found, Unbound):
                return Told(NOT_BOUND, found.reason)
            if isinstance(found, Unlowered):
                return Told(NOT_LOWERED, found.reason)
            assert isinstance(found, Bound)
            assumed.update(dict.fromkeys(found.assumed))
            held.append(Held(stand.entity, stand.where, stand.closed(found.formula)))
        return tuple(held), tuple(assumed)

    def _stands(self, body: s.Expression, context: Classifier) -> list[Stand] | Told:
        """The objects or values that an invariant is about."""
        of_range = ranged(body)
        if of_range is not None:
            target = self._world.type_named(of_range.path)
            if target is not None and target.kind in (Kind.DATA_TYPE, Kind.UNION, Kind.PRIMITIVE):
                return self._places(target, of_range.body, of_range.variable)
        if context.kind is Kind.ENTITY and not isinstance(context, External):
            return [Stand.of_object(context)]
        if context.kind in (Kind.DATA_TYPE, Kind.UNION, Kind.PRIMITIVE):
            return self._places(context, None, None)
        return Told(NOT_LOWERED, f"it is about a {context.kind.value}, of which there are no data")

    def _places(
        self, target: Classifier, body: s.Expression | None, variable: str | None
    ) -> list[Stand] | Told:
        found = list(places_of(target, self._world, self._values))
        if not found:
            return Told(NOT_LOWERED, f"no attribute of the profile has the type {target.name}")
        return [each.said(body, variable) for each in found]

    @staticmethod
    def _decided(held: tuple[Held, ...]) -> str:
        """Why the data cannot matter."""
        truths = {one.formula.value for one in held if isinstance(one.formula, f.Truth)}
        if len(truths) != 1 or not all(isinstance(one.formula, f.Truth) for one in held):
            return ""
        return (
            "it is always true: no data can break it"
            if True in truths
            else ("it is never true: all data break it")
        )


def told_of(stated: Sequence[Stated], model: Model) -> Iterator[Diagnostic]:
    """What became of the constraints, for those who build: the reasons, and how many end in which state."""
    for one in stated:
        constraint = model.get(one.constraint)
        name = constraint.qualified_name
        if one.is_compiled and one.reasons:
            rule, what = "rules/repaired", f"In {name}, {'; '.join(one.reasons)}."
            hint = "Write it so in the model, so that every tool reads the same."
        elif not one.is_compiled:
            rule, what = (
                "rules/not-compiled",
                f"{name} is no rule ({one.state}): {'; '.join(one.reasons)}.",
            )
            hint = "Its text is published. Where data are to be held to it, write it in OCL on classes of the profile."
        else:
            continue
        yield Diagnostic(rule, Severity.NOTE, what, constraint.place, name, hint)
    if stated:
        counts = Counter(one.state for one in stated)
        states = ", ".join(f"{counts[state]} {state}" for state in STATES if counts[state])
        yield Diagnostic(
            "rules/constraints",
            Severity.NOTE,
            f"Of {len(stated)} constraints: {states}.",
            Place(model.origin.file),
            "",
            "What became of each stands in rules.json.",
        )
