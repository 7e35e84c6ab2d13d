"""Values that the model says are mandatory in some profiles: the tag `requiredIn`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Severity
from generator.model.elements import Attribute, End, Property
from generator.model.graph import Model
from generator.model.near import did_you_mean, listed
from generator.profile.profile import Profile, Project


def required_in(
    model: Model, project: Project, profile: Profile
) -> tuple[tuple[Property, ...], tuple[Diagnostic, ...]]:
    """The attributes and ends that must have a value in a profile, and profiles that there are not."""
    found: list[Property] = []
    wrong: list[Diagnostic] = []
    known = [one.id for one in project.profiles]
    for one in (*model.elements(Attribute), *model.elements(End)):
        named = list(_named(one)) if one.tags else []
        if profile.id in named:
            found.append(one)
        for name in named:
            if name not in known:
                message = f'{one.qualified_name} is required in "{name}", which is no profile.'
                hint = did_you_mean(name, known, f"The profiles are {listed(known)}.")
                wrong.append(
                    Diagnostic(
                        "profile/unknown-profile",
                        Severity.WARNING,
                        message,
                        one.place,
                        one.qualified_name,
                        hint,
                    )
                )
    return tuple(found), tuple(wrong)


def _named(one: Property) -> Iterator[str]:
    for tag in one.tags:
        if re.split("::?", tag.name)[-1].strip().casefold() == "requiredin":
            yield from filter(None, (name.strip() for name in re.split("[,;]", tag.value)))
