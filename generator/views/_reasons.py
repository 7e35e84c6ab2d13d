"""What forms other than SQL do not check of the rules, for their heads and for rules.json."""

from __future__ import annotations

from collections.abc import Mapping

from generator.views._text import wrapped


def told(reasons: Mapping[str, str], order: tuple[str, ...]) -> list[str]:
    """By reason, the rules that a form does not check, as lines."""
    by_reason: dict[str, list[str]] = {}
    for rule in order:
        if rule in reasons:
            by_reason.setdefault(reasons[rule], []).append(rule)
    return [
        line
        for reason, rules in sorted(by_reason.items())
        for line in (
            *wrapped(f"{reason} ({len(rules)}):"),
            *(f"    {each}" for each in wrapped(", ".join(rules), 92)),
        )
    ]
