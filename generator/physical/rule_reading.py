"""The rules of stereotypes and tags, understood: each becomes rules, or a finding that says what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from generator.constraints import kinds as k
from generator.diagnostics import Diagnostic, Severity
from generator.model.elements import (
    Attribute,
    Classifier,
    Constraint,
    ElementKey,
    End,
    Kind,
)
from generator.model.indexes import Inheritance
from generator.model.near import did_you_mean, one_line
from generator.physical.ledger import Entry, Outcome
from generator.physical.rule_facts import laws_in, later_severities, severity_named
from generator.physical.rule_given import Fault, Given, World
from generator.physical.rule_kind import COMMON, Demanded, RuleKind, Statement
from generator.physical.rule_set import Rule
from generator.physical.rule_statements import of_constraint, statements, tags_of
from generator.physical.values import Values
from generator.profile.profile import Narrowed


class StatedRules:
    """Finds the rules that a model states. `found` is what is wrong with them; `ledger` says of each element
    what became of its rules; `elements` are those that state one."""

    def __init__(
        self,
        narrowed: Narrowed,
        values: Values,
        names: Mapping[ElementKey, str],
        id_: Callable[[str], str],
    ) -> None:
        self._model, self._names, self._id = narrowed.model, names, id_
        self._inheritance = narrowed.model.index(Inheritance)
        self._world = World(narrowed.model, values)
        self._found: dict[Diagnostic, None] = {}
        self.ledger: list[Entry] = []
        self.elements: set[ElementKey] = set()

    @property
    def found(self) -> tuple[Diagnostic, ...]:
        """What is wrong, each once."""
        return tuple(self._found)

    def of_class(self, one: Classifier) -> Iterator[Rule]:
        """The rules at a class, and at superclasses that are no entities."""
        for key in (*self._inheritance.ancestors(one.key), one.key):
            line = self._model.get(key)
            if line is one or line.kind is not Kind.ENTITY:  # type: ignore[attr-defined]
                for kind, stated in statements(line, "Class", one):
                    yield from self._rules(kind, stated)

    def of_attribute(self, one: Classifier, path: tuple[Attribute, ...]) -> Iterator[Rule]:
        """The rules at an attribute, and at its type where the attribute has none of the kind."""
        kinds: set[str] = set()
        for kind, stated in statements(path[-1], "Attribute", one, path):
            kinds.add(kind.name)
            yield from self._rules(kind, stated)
        type_ = self._model.type_of(path[-1])
        if type_ is None:
            return
        for key in (type_.key, *reversed(self._inheritance.ancestors(type_.key))):
            for kind, stated in statements(self._model.get(key), "DataType", one, path):
                if kind.name not in kinds:
                    kinds.add(kind.name)
                    yield from self._rules(kind, stated)

    def of_end(self, one: Classifier, end: End) -> Iterator[Rule]:
        """The rules at an association end, seen from the class at the other."""
        for kind, stated in statements(end, "AssociationEnd", one, (end,)):
            yield from self._rules(kind, stated)

    def of_constraint(self, constraint: Constraint, owner: Classifier) -> tuple[Rule, ...] | None:
        """The rules of a constraint that is of a kind; None where it is none."""
        found = of_constraint(constraint, owner)
        return None if found is None else tuple(self._rules(*found))

    # -- one statement ----------------------------------------------------------------------------
    def _rules(self, kind: RuleKind, stated: Statement) -> Iterator[Rule]:
        self.elements.add(stated.element.key)
        given = Given(stated, kind, self._world)
        if not _fits(kind, stated):
            hint = f"It has {', '.join(one.name for one in kind.settings if one.is_needed)}."
            given.fault("missing-tag", "it has no tags that say which rule", hint)
            demands = []
        else:
            demands = list(kind.read(given))
        later, severity = self._severities(given)
        self._unknown(given)
        for fault in given.faults:
            self._tell(stated, fault)
        if given.faults:
            reason = f"{kind.name} is not understood: {given.faults[0].message}"
            self._enter(stated, Outcome.DOCUMENTED, one_line(reason))
            return
        for each in demands:
            yield self._rule(kind, stated, each, severity, later)
            self._enter(stated, Outcome.ENFORCED, f"{each.topic or kind.name}: by a query")

    def _rule(
        self,
        kind: RuleKind,
        stated: Statement,
        demanded: Demanded,
        severity: Severity | None,
        later: tuple[tuple[str, Severity], ...],
    ) -> Rule:
        values = stated.values
        topic = demanded.topic or kind.name
        name = self._names.get(stated.entity.key, stated.entity.name)
        where = ".".join(one.name or self._called(one) for one in stated.path)
        subject = f"{name}.{where}" if where else name
        called = stated.name
        if called and demanded.topic:
            called = f"{called}-{demanded.topic}"
        return Rule(
            self._id(f"{subject}/{called or topic}"),
            topic,
            severity or demanded.severity,
            stated.entity.key,
            stated.element.key,
            demanded.paths,
            demanded.test,
            values.get("message_da") or f"{subject}: {demanded.danish}",
            values.get("message_en") or f"{subject}: {demanded.english}",
            later=later,
            owner=values.get("ruleowner", ""),
            laws=laws_in(values.get("legalsource", "")),
            source=stated.text,
        )

    def _called(self, prop: Attribute | End) -> str:
        target = self._model.type_of(prop)
        return target.name if target is not None else ""

    def _severities(self, given: Given) -> tuple[tuple[tuple[str, Severity], ...], Severity | None]:
        """What is stated; a wrong severity is a fault like any other."""
        severity = None
        written = given.statement.values.get("severity", "")
        if written and (severity := severity_named(written)) is None:
            known = COMMON[1].values
            hint = did_you_mean(written, known, f"It can be {', '.join(known)}.")
            given.fault("unknown-value", f'its severity cannot be "{written}"', hint)
        written = given.statement.values.get("severityfrom", "")
        later = later_severities(written)
        if later is None:
            hint = "Write it as 2027-01-01:error."
            given.fault("unknown-value", f'its severityFrom cannot be "{written}"', hint)
        return later or (), severity

    def _unknown(self, given: Given) -> None:
        """Names in a text that the kind does not know. Other tags of an element are its own affair."""
        kind, values = given.kind, given.statement.values
        for name in values:
            if name == "called" or kind.setting(name) is not None:
                continue
            if name == kind.name.casefold() or name in tags_of(given.statement.element):
                continue
            every = [one.name for one in (*kind.settings, *COMMON)]
            hint = did_you_mean(name, every, f"It knows {', '.join(every)}.")
            given.fault("unknown-tag", f'it knows no "{name}"', hint)

    def _tell(self, stated: Statement, fault: Fault) -> None:
        element = stated.element
        self._found[
            Diagnostic(
                fault.rule,
                Severity.WARNING,
                one_line(
                    f"«{stated.kind}» at {element.qualified_name} is no rule: {fault.message}."
                ),
                element.place,
                element.qualified_name,
                one_line(fault.hint),
            )
        ] = None

    def _enter(self, stated: Statement, outcome: Outcome, reason: str) -> None:
        entry = Entry(stated.element.key, "rules", outcome, reason)
        if entry not in self.ledger:
            self.ledger.append(entry)


def _fits(kind: RuleKind, stated: Statement) -> bool:
    """Whether anything is said at all; what is missing of it is told setting by setting."""
    return bool(stated.values) or not any(one.is_needed for one in kind.settings)
