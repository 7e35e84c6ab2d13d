"""The Python design: one package of a profile, its classes, what each rule becomes in it, and what it
cannot check, with the reasons."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from generator.diagnostics import Diagnostic
from generator.model.elements import Constraint
from generator.physical.documents_types import Documents, Role
from generator.physical.ledger import Entry, Outcome
from generator.physical.naming import NameChange, Scope, Speller
from generator.physical.python_checks import means_of
from generator.physical.python_classes import PythonClass, PythonClasses
from generator.physical.python_means import Bench, Check, Held
from generator.physical.python_names import (
    PythonSpeller,
    field_scope,
    function_scope,
    package_name,
)
from generator.physical.python_places import Hop, Leading, Places
from generator.physical.rule_set import Rule, RuleSet
from generator.profile.profile import Narrowed

_BY_CHECK = "the package checks it"


class Method(NamedTuple):
    """A check of a rule as a function: of a class where it is about one object, else of the package."""

    name: str
    rule: Rule
    check: Check


class Refusal(NamedTuple):
    """A place of a class's document where values that break a rule are refused."""

    one: PythonClass
    place: tuple[str, ...]
    kind: str
    rule: Rule


class Known(NamedTuple):
    """How objects of a class are known: the fields of their key, none where nothing tells them apart."""

    one: PythonClass
    key: tuple[str, ...]


class Referring(NamedTuple):
    """What objects of a reference class lead to: its fields, and for each class it can lead to the fields
    there and the word that says so; `discriminator` is the field with that word."""

    one: PythonClass
    fields: tuple[str, ...]
    targets: tuple[tuple[PythonClass, tuple[str, ...]], ...]
    discriminator: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonPackage:
    """A package: names, classes, and what became of each rule. `unsaid` gives the reason by rule id."""

    name: str
    classes: PythonClasses
    methods: Mapping[str, tuple[Method, ...]]  # of a class, by its type's name
    functions: tuple[Method, ...]
    refusals: tuple[Refusal, ...]
    rules: tuple[Rule, ...]  # those that are checked or refused
    leading: tuple[Leading, ...]
    pairs: Mapping[str, tuple[Hop, ...]]
    known: tuple[Known, ...]
    references: tuple[Referring, ...]
    unsaid: Mapping[str, str]
    names: tuple[NameChange, ...] = ()
    found: tuple[Diagnostic, ...] = ()
    ledger: tuple[Entry, ...] = ()


def design_python(narrowed: Narrowed, documents: Documents, rules: RuleSet) -> PythonPackage:
    """The package of a profile."""
    naming = narrowed.settings.profile.naming
    spell = PythonSpeller(naming)
    classes = PythonClasses(documents, naming)
    places = Places(classes, narrowed.model, spell)
    json = Speller(naming.json, naming.letters if naming.transliterate else None)
    sorter = _Sorter(Bench(classes, places, narrowed.model, spell, json), spell)
    for rule in rules.rules:
        sorter.sort(rule)
    return PythonPackage(
        name=package_name(narrowed.info.id, narrowed.settings.profile.id, naming),
        classes=classes,
        methods={name: tuple(found) for name, found in sorter.methods.items()},
        functions=tuple(sorter.functions),
        refusals=tuple(sorter.refusals),
        rules=tuple(one for one in rules.rules if one.id not in sorter.unsaid),
        leading=tuple(places.leading.values()),
        pairs={one.rule.id: one.check.pair for one in sorter.functions if one.check.pair},
        known=tuple(_known(classes, documents)),
        references=tuple(_references(classes, documents)),
        unsaid=sorter.unsaid,
        names=tuple(classes.changes),
        ledger=tuple(_ledger(narrowed, documents, rules, sorter.unsaid)),
    )


class _Sorter:
    """Puts each rule where it is held."""

    def __init__(self, bench: Bench, spell: PythonSpeller) -> None:
        self._bench, self._spell = bench, spell
        self._scope = function_scope()
        self._scopes = {
            name: _with(field_scope(), one) for name, one in bench.classes.classes.items()
        }
        self.methods: dict[str, list[Method]] = {}
        self.functions: list[Method] = []
        self.refusals: list[Refusal] = []
        self.unsaid: dict[str, str] = {}

    def sort(self, rule: Rule) -> None:
        """Whatever holds data to a rule; else the reason why nothing does."""
        try:
            means = means_of(self._bench, rule)
        except LookupError as why:
            self.unsaid[rule.id] = str(why.args[0])
            return
        name = self._spell.field(rule.id)
        for one in means:
            if isinstance(one, Held):
                self.refusals.append(Refusal(one.one, one.place, one.kind, rule))
            elif one.sees_all:
                self.functions.append(Method(self._scope.take(name), rule, one))
            else:
                for each in one.classes:
                    free = self._scopes[each.type.name].take(f"check_{name}")
                    known = self.methods.setdefault(each.type.name, [])
                    known.append(Method(free, rule, one))


def _with(scope: Scope, one: PythonClass) -> Scope:
    for field in one.fields:
        scope.take(field.name)
    return scope


def _known(classes: PythonClasses, documents: Documents) -> Iterator[Known]:
    by_own = {one.own: one for one in documents.entities.values() if one.own is not None}
    for name, one in classes.classes.items():
        entity = by_own.get(name)
        if entity is None:
            continue
        fields = [one.called(each.name) for each in entity.key]
        yield Known(one, () if None in fields else tuple(each.name for each in fields if each))


def _references(classes: PythonClasses, documents: Documents) -> Iterator[Referring]:
    for one in classes.classes.values():
        element = one.type.element
        if one.type.role is not Role.REFERENCE or element is None:
            continue
        keys = [field for field in one.fields if field.of.is_required]
        targets = []
        for target in classes.of_entity(element):
            there = [target.called(field.alias) for field in keys]
            if None not in there:
                targets.append((target, tuple(each.name for each in there if each)))
        chosen = next((field.name for field in one.fields if not field.of.is_required), "")
        yield Referring(one, tuple(field.name for field in keys), tuple(targets), chosen)


def _ledger(
    narrowed: Narrowed, documents: Documents, rules: RuleSet, unsaid: Mapping[str, str]
) -> Iterator[Entry]:
    """What the documents leave out is left out here; what they only tell may be checked here."""
    model = narrowed.model
    for entry in documents.ledger:
        is_constraint = isinstance(model.get(entry.element), Constraint)
        if entry.outcome is Outcome.LEFT_OUT and not is_constraint:
            yield entry._replace(target="python")
    for stated in rules.constraints:
        reason = unsaid.get(stated.id) if stated.is_compiled else "; ".join(stated.reasons)
        if reason is None:
            yield Entry(stated.constraint, "python", Outcome.ENFORCED, _BY_CHECK)
        else:
            yield Entry(stated.constraint, "python", Outcome.DOCUMENTED, reason or stated.state)
    for rule in rules.rules:
        if rule.id in unsaid and rule.kind != "constraint":
            yield Entry(rule.element, "python", Outcome.DOCUMENTED, unsaid[rule.id])
