"""One name stands on an association and on a dependency.

Why: The two are read differently: an association becomes a relation between objects, a dependency only says that one thing
needs another. With one name, nobody knows which is meant.
Example: `anvender` on an association from `Afdeling` to `Lønsystem`, and on a dashed arrow from `Ansættelse` to `Stillingskode`.
Instead: Draw both as the same kind of line, or give them different names.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Dependency, Element, End
from generator.model.graph import Model


def _check(model: Model, review: Review) -> Iterator[Finding]:
    used: dict[str, Element] = {}
    for association in review.joining():
        for one in (association, *model.ends(association)):
            if one.name.strip():
                used.setdefault(one.name.strip(), one)
    for dependency in model.elements(Dependency):
        other = used.get(dependency.name.strip())
        if other is not None:
            client, supplier = model.get(dependency.client), model.get(dependency.supplier)
            what = "role" if isinstance(other, End) else "association"
            yield Finding(
                f"The dependency from {client.name} to {supplier.name} is called {dependency.name}, and so is"
                f" the {what} {other.qualified_name}.",
                "Draw both as the same kind of line, or give them different names.",
                dependency,
                dependency.name,
            )


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=("SEMIC-connectors-with-same-name-name-3",),
)
