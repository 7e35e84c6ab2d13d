"""The use case `explain`: what a rule says of itself, and which rules there are."""

from __future__ import annotations

from typing import Any, NamedTuple

from generator.report.findings import Page


class Explanation(NamedTuple):
    """The page of one rule, or the rules of sets; `hint` is all there is where the name means nothing."""

    rules: tuple[tuple[str, Page], ...] = ()
    sets: tuple[tuple[str, tuple[tuple[str, Page], ...]], ...] = ()
    is_page: bool = False
    hint: str = ""

    def as_data(self) -> Any:
        """For machines: a list of rules with their pages."""
        return [{"rule": id_, **page._asdict()} for id_, page in self.rules]


def explain(name: str | None) -> Explanation:
    """The page of a rule, the rules of a set, or all rules by set."""
    from generator.lint.sets import OWN, all_rules, all_sets
    from generator.model.near import did_you_mean

    known = all_rules()
    titles = all_sets()
    if name in known:
        return Explanation(((name, _page(known[name])),), is_page=True)
    if name is not None and name not in titles:
        hint = did_you_mean(
            name, (*known, *titles), "`modelmill explain` lists all rules and sets."
        )
        return Explanation(hint=f'There is no rule or rule set "{name}". {hint}')
    wanted = [name] if name is not None else [*OWN, *(one for one in titles if one not in OWN)]
    sets = []
    for one in wanted:
        inside = tuple(
            (id_, _page(rule))
            for id_, rule in known.items()
            if one in rule.sets and (name is not None or id_.partition("/")[0] == one)
        )
        if inside:
            sets.append((f"{one}: {titles[one]}", inside))
    every = dict(each for _title, inside in sets for each in inside)
    return Explanation(tuple(every.items()), tuple(sets))


def _page(known: Any) -> Page:
    rule = known.rule
    return Page(*known.page, rule.severity.value, rule.sources)
