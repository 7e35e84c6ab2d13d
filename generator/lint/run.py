"""The walk over a model, once for all rules; what they find becomes diagnostics, each cause told once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from generator.diagnostics import Diagnostic, Place, Severity
from generator.lint.review import Review
from generator.lint.rule import Finding
from generator.lint.sets import Known, all_rules, all_sets, sources_in
from generator.model.elements import Element, Package
from generator.model.near import did_you_mean
from generator.profile.profile import LintSettings

_NAMED = 3  # elements of one cause that are named beside the first


class Told(NamedTuple):
    """A diagnostic of the review. `identity` is what stays the same when the model is exported again:
    the tool's own id where there is one, else the path; `kind` is UML's word for the element; findings
    of one rule with the same `cause` are to be told once; `books` are the ids that the rule books give.
    """

    diagnostic: Diagnostic
    identity: str
    kind: str
    cause: str = ""
    books: str = ""


class Chosen(NamedTuple):
    """The rules a model is held to, and the severity of each; what was said wrongly of them."""

    rules: tuple[tuple[Known, Severity], ...]
    sets: frozenset[str]
    found: tuple[Diagnostic, ...]


def choose(settings: LintSettings, otherwise: Iterable[str]) -> Chosen:
    """The rules of the sets in `settings`, or of those named `otherwise` where it names none."""
    found: list[Diagnostic] = []
    stated = settings.sets
    sets = frozenset(otherwise if stated is None else _known_sets(stated, found))
    levels = _known_levels(settings.levels, found)
    rules = []
    for known in all_rules().values():
        concerned = known.sets & sets
        if not concerned and known.id not in levels:
            continue
        severity = _severity(known, concerned, levels)
        if severity is not None:
            rules.append((known, severity))
    return Chosen(tuple(rules), sets, tuple(found))


def _severity(
    known: Known, concerned: frozenset[str], levels: Mapping[str, str]
) -> Severity | None:
    """What the team says of the rule, else of a set it is in, else the strictest of its books."""
    own = known.id.partition("/")[0]
    for name in (known.id, *sorted(concerned - {own}), own):
        if name in levels:
            return None if levels[name] == "off" else Severity(levels[name])
    stricter = [known.rule.stricter[name] for name in concerned if name in known.rule.stricter]
    return min((known.rule.severity, *stricter), key=list(Severity).index)


def _known_sets(stated: Sequence[tuple[str, Place]], found: list[Diagnostic]) -> list[str]:
    for name, place in stated:
        if name not in all_sets():
            hint = did_you_mean(name, all_sets(), f"The sets are {', '.join(all_sets())}.")
            message = f'There is no rule set "{name}".'
            found.append(Diagnostic("lint/unknown-set", Severity.ERROR, message, place, "", hint))
    return [name for name, _place in stated if name in all_sets()]


def _known_levels(
    levels: Mapping[str, tuple[str, Place]], found: list[Diagnostic]
) -> dict[str, str]:
    names = (*all_rules(), *all_sets())
    found += [unknown_rule(name, levels[name][1]) for name in levels if name not in names]
    return {name: level for name, (level, _place) in levels.items() if name in names}


def unknown_rule(name: str, place: Place) -> Diagnostic:
    """That a rule is named which there is not, with those that are spelt nearly so."""
    hint = did_you_mean(name, (*all_rules(), *all_sets()), "`modelmill explain` lists them.")
    message = f'There is no rule or rule set "{name}".'
    return Diagnostic("lint/unknown-rule", Severity.ERROR, message, place, "", hint)


def run(
    review: Review,
    chosen: Chosen,
    already: Iterable[Diagnostic] = (),
    clock: Callable[[], float] | None = None,
) -> tuple[tuple[Told, ...], dict[str, float]]:
    """What the rules find, in the order of the file, and the seconds each took by the clock that is given.

    `already` is what reading the model found: its causes are not told again.
    """
    seconds: dict[str, float] = {}
    if not len(review.model):
        return (), seconds
    found: list[tuple[Known, Severity, Element, Finding]] = []
    for known, severity in chosen.rules:
        start = clock() if clock else 0.0
        for element, finding in _findings(known, review):
            where = finding.element or element
            if not review.is_of_library(where):
                found.append((known, severity, where, finding))
        seconds[known.id] = clock() - start if clock else 0.0
    causes: dict[str, set[str]] = defaultdict(set)
    for one in already:
        causes[one.element].add(one.rule)
    for known, _severity, element, _finding in found:
        causes[element.qualified_name].add(known.id)
    kept = [
        one for one in found if not causes[one[2].qualified_name].intersection(one[0].rule.after)
    ]
    told = [_told(*one, review) for one in kept]
    return tuple(sorted(told, key=lambda one: (one.diagnostic.place, one.diagnostic))), seconds


def _findings(known: Known, review: Review) -> Iterable[tuple[Element, Finding]]:
    rule = known.rule
    if not rule.on:
        top = _top(review)
        for finding in rule.check(review.model, review):
            yield finding.element or top, finding
        return
    for kind in rule.on:
        for element in review.model.elements(kind):
            for finding in rule.check(element, review):
                yield element, finding


def _top(review: Review) -> Element:
    """What a finding about the whole model is about."""
    packages = review.model_packages or review.model.elements(Package)
    found: Element = (packages or review.model.elements())[0]
    return found


def once_a_cause(told: Sequence[Told]) -> tuple[Told, ...]:
    """The first finding of each cause, in the order of the file, in the words that people read: it tells
    of the others, and by which ids the rule books know it."""
    groups: dict[tuple[str, str], list[Told]] = defaultdict(list)
    for number, one in enumerate(told):
        groups[one.diagnostic.rule, one.cause or f"\0{number}"].append(one)
    return tuple(_in_words(*same) for same in groups.values())


def _in_words(first: Told, *others: Told) -> Told:
    message = first.diagnostic.message
    if others:
        named = ", ".join(dict.fromkeys(one.diagnostic.element for one in others[:_NAMED]))
        more = f" and {len(others) - _NAMED} more" if len(others) > _NAMED else ""
        message = f"{message} The same holds for {named}{more}."
    if first.books:
        message = f"{message} ({first.books})"
    return first._replace(diagnostic=first.diagnostic._replace(message=message))


def _told(
    known: Known, severity: Severity, element: Element, finding: Finding, review: Review
) -> Told:
    ids = sources_in(known.rule, review.sets)
    return Told(
        Diagnostic(
            known.id, severity, finding.message, element.place, element.qualified_name, finding.hint
        ),
        element.tool_id or element.qualified_name,
        element.metaclass,
        finding.cause,
        ", ".join(id_ for id_ in ids if id_ in (finding.sources or ids)),
    )
