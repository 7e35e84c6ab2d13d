"""What is said of rules: how grave, from when on, in which words, who answers for it and by which law.

The model says it with tags at the element that a rule comes from: `severity`, `severityFrom`, `message_da`,
`message_en`; `severity.required` is about rules of one kind only. A profile says it in model.toml, which counts
first. Owner and law may stand at the class or the package too.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Iterator

from generator.diagnostics import Diagnostic, Severity
from generator.model.elements import Constraint, Element, ElementKey
from generator.model.graph import Model
from generator.model.near import did_you_mean
from generator.physical.rule_set import Rule
from generator.physical.rule_statements import tags_of
from generator.profile.profile import Narrowed, RuleSetting

Later = tuple[tuple[str, Severity], ...]
_OWNERS = ("ruleowner", "ejer", "responsibleentity", "registermyndighed", "dataowner", "dataejer")
_LAWS = ("legalsource", "retskilde", "lovgrundlag", "retsgrundlag", "hjemmel", "legalbasis")


def severity_named(text: str) -> Severity | None:
    """The severity of a word, or None."""
    return next((one for one in Severity if one.value == text.strip().casefold()), None)


def later_severities(text: str) -> Later | None:
    """`2027-01-01:error, 2028-01-01:note` by day; None where it is not so written.

    >>> later_severities("2027-01-01:error")[0][0]
    '2027-01-01'
    """
    found = []
    for piece in filter(None, (one.strip() for one in text.split(","))):
        day, _colon, word = piece.partition(":")
        severity = severity_named(word)
        try:
            found.append((datetime.date.fromisoformat(day.strip()).isoformat(), severity))
        except ValueError:
            return None
    if any(severity is None for _day, severity in found):
        return None
    return tuple(sorted(found))  # type: ignore[arg-type]


def laws_in(text: str) -> tuple[str, ...]:
    """The laws in a tag, each on a line or after a semicolon."""
    return tuple(one.strip() for one in re.split(r"[;\n]", text) if one.strip())


class RuleFacts:
    """Gives rules what is said of them. `stating` are the elements whose plain tags belong to a rule of a kind
    that stands there; those of other rules there need the kind's name: `severity.required`."""

    def __init__(self, narrowed: Narrowed, stating: Collection[ElementKey]) -> None:
        self._model: Model = narrowed.model
        self._settings = narrowed.settings.profile.rules
        self._stating = stating
        self._tags: dict[ElementKey, dict[str, str]] = {}
        self._found: dict[Diagnostic, None] = {}
        self._used: set[str] = set()
        self._known: dict[str, None] = {}

    def told(self, rule: Rule) -> Rule:
        """The rule with all that is said of it."""
        element = self._model.get(rule.element)
        if not rule.source and isinstance(element, Constraint):
            rule = rule._replace(source=element.body)
        rule = rule._replace(
            owner=rule.owner or self._above(rule, _OWNERS),
            laws=rule.laws or laws_in(self._above(rule, _LAWS)),
        )
        rule = self._by_tags(rule, element)
        self._known.update(dict.fromkeys((rule.id, rule.kind)))
        for one in self._settings:
            if one.rule in (rule.kind, rule.id):
                self._used.add(one.rule)
        for name in (
            rule.kind,
            rule.id,
        ):  # what is said of the one rule counts before what of its kind
            for one in self._settings:
                if one.rule == name:
                    rule = _with_setting(rule, one)
        return rule

    def found(self) -> Iterator[Diagnostic]:
        """Tags that cannot be read, and what a profile says of rules that there are not."""
        yield from self._found
        for one in self._settings:
            if one.rule not in self._used:
                hint = did_you_mean(one.rule, self._known, "rules.json has the ids of all rules.")
                message = (
                    f'The profile has no rule "{one.rule}", so what is said of it has no effect.'
                )
                yield Diagnostic(
                    "rules/unknown-rule", Severity.WARNING, message, one.place, "", hint
                )

    def _by_tags(self, rule: Rule, element: Element) -> Rule:
        tags = self._of(element)
        if not tags:
            return rule
        has_plain = element.key not in self._stating

        def said(name: str) -> str:
            own = tags.get(f"{name}.{rule.kind.casefold()}", "")
            return own or (tags.get(name, "") if has_plain else "")

        severity, later = severity_named(said("severity")), later_severities(said("severityfrom"))
        if said("severity") and severity is None:
            self._unread(element, "severity", said("severity"), "Write error, warning or note.")
        if later is None:
            self._unread(element, "severityFrom", said("severityfrom"), "Write 2027-01-01:error.")
        return rule._replace(
            severity=severity or rule.severity,
            later=later or rule.later,
            message_da=said("message_da") or rule.message_da,
            message_en=said("message_en") or rule.message_en,
        )

    def _of(self, element: Element) -> dict[str, str]:
        if element.key not in self._tags:
            self._tags[element.key] = tags_of(element) if element.tags else {}
        return self._tags[element.key]

    def _above(self, rule: Rule, names: tuple[str, ...]) -> str:
        """What the nearest element that says it says: the rule's own, its class, or the packages around. A
        data type's rules are those of the class that uses it."""
        own: Element | None = self._model.get(rule.element)
        lines = (own, self._model.get(rule.entity), own and self._model.owner(own))
        for number, here in enumerate(lines):
            while here is not None:
                tags = self._of(here)
                found = next((tags[name] for name in names if name in tags), "")
                if found:
                    return found
                here = self._model.owner(here) if number else None
        return ""

    def _unread(self, element: Element, name: str, value: str, hint: str) -> None:
        message = f'The tag {name} of {element.qualified_name} cannot be "{value}".'
        self._found[
            Diagnostic(
                "rules/unknown-value",
                Severity.WARNING,
                message,
                element.place,
                element.qualified_name,
                hint,
            )
        ] = None


def _with_setting(rule: Rule, one: RuleSetting) -> Rule:
    return rule._replace(
        severity=severity_named(one.severity) or rule.severity,
        later=later_severities(one.later) or rule.later,
        message_da=one.message_da or rule.message_da,
        message_en=one.message_en or rule.message_en,
        owner=one.owner or rule.owner,
        laws=laws_in(one.law) or rule.laws,
    )
