"""A stereotype was typed by hand, where the profile has one of that name.

Why: Only the profile's stereotype brings the tags. What was typed looks the same on the diagram, but there is nowhere to write
the definition and the law.
Example: «DKEgenskab» on `bevillingsdato`, where other attributes carry «Grunddata::DKEgenskab».
Instead: Take it from the profile. In Enterprise Architect: Properties, Stereotype, delete the one that was typed and choose the
profile's; then Synchronize Stereotype.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import is_of_profile, marks_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Element
from generator.model.graph import Model
from generator.model.near import listed


def _check(model: Model, _review: Review) -> Iterator[Finding]:
    typed: list[tuple[Element, str]] = []
    profiles: dict[str, set[str]] = {}
    for one in model.elements():
        for mark in marks_of(one):
            said = [each.rpartition("::")[0] for each in one.stereotypes if is_of_profile(each)]
            named = {each for each in said if each}
            profiles.setdefault(mark.name, set()).update(named)
            if not named:
                typed.append((one, mark.name))
    for one, name in typed:
        # Where the file names no profile at all, the tool that wrote it does not say.
        if profiles[name]:
            yield Finding(
                f"The stereotype «{name}» of {one.qualified_name} is of no profile.",
                f"Take it from the profile {listed(sorted(profiles[name]), 'or')}.",
                one,
                name,
            )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("KDS-11",))
