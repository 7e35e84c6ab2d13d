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
from generator.model.near import listed

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
    if own and above and not own & above:
        yield Finding(
            f"{specific.qualified_name} carries {listed(sorted(own))}, and its superclass {general.name}"
            f" carries {listed(sorted(above))}.",
            "Give both the same stereotype.",
            specific,
            f"general {general.key}",
        )


def _stereotypes(one: Classifier) -> set[str]:
    """The stereotypes by their names in small letters; those that say nothing of what it is are left out."""
    names = (each.rpartition("::")[2].lower().replace(" ", "") for each in one.stereotypes)
    return {_SAME.get(name, name) for name in names} - {""}


RULE = Rule(
    severity=Severity.WARNING,
    on=(Generalization,),
    check=_check,
    sources=("SOSI-krav/14", "ISO-14", "MIM-inheritance"),
)
