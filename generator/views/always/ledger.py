"""The ledger: for each model element and target whether it is enforced, approximated, documented or
left out, with the reason.

Every element of the profile's model is there; what no design has anything to say about is enforced.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from generator.emit.page import Page
from generator.emit.view import View
from generator.model.elements import (
    Association,
    Classifier,
    Constraint,
    Element,
    ElementKey,
    External,
    Property,
)
from generator.physical.designs import Designs
from generator.physical.ledger import Outcome

_WORST = {Outcome.ENFORCED: 0, Outcome.APPROXIMATED: 1, Outcome.DOCUMENTED: 2, Outcome.LEFT_OUT: 3}


def _pages(designs: Designs) -> Iterator[Page]:
    fields = {"targets": list(_targets(designs)), "elements": list(_elements(designs))}
    yield Page("ledger.json", "ledger/ledger.json.j2", fields, "json")


VIEW = View(None, _pages)


def _targets(designs: Designs) -> Iterator[str]:
    for target in designs.narrowed.settings.profile.targets:
        if target == "sql":
            yield from (f"sql/{name}" for name, _fitted in designs.all_fitted())
        else:
            yield target


def _elements(designs: Designs) -> Iterator[dict[str, Any]]:
    said: dict[ElementKey, dict[str, list[tuple[Outcome, str]]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for entry in designs.ledger:
        said[entry.element][entry.target].append((entry.outcome, entry.reason))
    targets = list(_targets(designs))
    for element in designs.narrowed.model.elements():
        if not isinstance(element, (Classifier, Property, Association, Constraint)) or isinstance(
            element, External
        ):
            continue
        yield {
            "element": element.qualified_name,
            "is": type(element).__name__,
            "outcome": {target: _outcome(element, target, said[element.key]) for target in targets},
        }


def _outcome(element: Element, target: str, said: dict[str, list[tuple[Outcome, str]]]) -> Any:
    general = said.get(target.partition("/")[0], []) if "/" in target else []
    entries = list(dict.fromkeys((*general, *said.get(target, []))))
    if not entries:
        if isinstance(element, Constraint):
            return {"outcome": Outcome.LEFT_OUT.value, "because": ["its text is not compiled"]}
        return Outcome.ENFORCED.value
    worst = max((outcome for outcome, _reason in entries), key=_WORST.__getitem__)
    return {"outcome": worst.value, "because": [reason for _outcome_, reason in entries]}
