"""A tag of version 1 of the rules is still in use.

Why: Programs that follow version 2 do not read the old tags, so what they hold is lost when the model moves on.
Example: `lovgrundlag` on 13 classes of a model that is to follow version 2.
Instead: Move the values: `definition` to `definition (da)` with a small first letter and no final period, `note` to `comment (da)`,
`lovgrundlag` to `legalSource`, `eksempel` to `example (da)`, `alternativtNavn` to `altLabel (da)`, `registermyndighed` to
`responsibleEntity`, `version` to `versionInfo`, and `status` of the model to `modelStatus`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import marks_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Element, Package
from generator.model.graph import Model

_SECOND = {
    "definition": "definition (da)",
    "note": "comment (da)",
    "lovgrundlag": "legalSource",
    "eksempel": "example (da)",
    "alternativtnavn": "altLabel (da)",
}
_SECOND_OF_MODEL = {
    "registermyndighed": "responsibleEntity",
    "version": "versionInfo",
    "status": "modelStatus",
}


def _check(model: Model, _review: Review) -> Iterator[Finding]:
    users: dict[tuple[str, str], list[Element]] = defaultdict(list)
    for one in model.elements():
        if not marks_of(one):
            continue
        table = _SECOND_OF_MODEL if isinstance(one, Package) else _SECOND
        for tag in one.tags:
            newer = table.get(tag.name.lower())
            if newer and tag.value.strip():
                users[tag.name, newer].append(one)
    for (tag_name, newer), elements in users.items():
        many = f" and {len(elements) - 1} more" if len(elements) > 1 else ""
        yield Finding(
            f"The tag {tag_name} of version 1 is filled on {elements[0].qualified_name}{many}; version 2 calls it {newer}.",
            f"Move its value to {newer}.",
            elements[0],
        )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check)
