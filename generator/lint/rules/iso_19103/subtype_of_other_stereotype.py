"""A class and its superclass carry different stereotypes.

Why: The stereotype says whether objects have an identity, a history or a place. A subclass is all that its superclass is, so it
cannot be another kind of thing.
Example: `Ansat` «FeatureType» is a kind of `Periode` «DataType».
Instead: Give both the same stereotype, or draw an attribute or association in the place of the generalization.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, External, Generalization

_SAME = {
    "dkfeaturetype": "dkobjekttype",
    "abstract": "",
    "type": "",
    "interface": "",
    "voidable": "",
    "deprecated": "",
}


def _check(one: Generalization, review: Review) -> Iterator[Finding]:
    specific, general = review.model.get(one.specific), review.model.get(one.general)
    if not isinstance(specific, Classifier) or not isinstance(general, Classifier):
        return
    if isinstance(general, External) or general.kind is not specific.kind:
        return  # two kinds of thing are another rule's matter
    own, above = _stereotypes(specific), _stereotypes(general)
    if own and above and own.keys().isdisjoint(above):
        yield Finding(
            f"{specific.qualified_name} carries {_quoted(own)}, and its superclass {general.name}"
            f" carries {_quoted(above)}.",
            "Give both the same stereotype.",
            specific,
            f"{sorted(own)} below {sorted(above)}",
        )


def _stereotypes(one: Classifier) -> dict[str, str]:
    """The names of the stereotypes as they are written, by what they mean; those that say nothing of what
    the class is are left out."""
    found: dict[str, str] = {}
    for each in one.stereotypes:
        name = each.rpartition("::")[2]
        plain = name.lower().replace(" ", "")
        found.setdefault(_SAME.get(plain, plain), name)
    found.pop("", None)
    return found


def _quoted(stereotypes: dict[str, str]) -> str:
    return " and ".join(f"«{name}»" for name in stereotypes.values())


RULE = Rule(
    severity=Severity.WARNING,
    on=(Generalization,),
    check=_check,
    sources=("SOSI-krav/14", "ISO-14", "MIM-inheritance"),
)
