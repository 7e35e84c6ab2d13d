"""What a rule of the review is, and what it finds.

A rule is a file `rules/<set>/<offence>.py`. Its id is its place (`naming/placeholder-name`), its docstring
the user's page, and its constant `RULE` says where it looks and how. The walk over the model is not its
business: `check` is called once for each element of the types in `on`, or once with the whole model.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.diagnostics import Severity
from generator.model.elements import Element

if TYPE_CHECKING:
    from generator.lint.review import Review


class Finding(NamedTuple):
    """Something wrong. `message` names the element by its path and says what is wrong, `hint` what to
    do in the modelling tool.

    `element` is where it is wrong; None means the element that the rule was looking at. Findings of one
    rule with the same `cause` are told once, at the first element, with the number of others. `sources`
    are those of the rule's ids that this finding is about; all of them where it names none.
    """

    message: str
    hint: str
    element: Element | None = None
    cause: str = ""
    sources: tuple[str, ...] = ()


class Rule(NamedTuple):
    """One rule. `on` are the element types it looks at; an empty tuple means the model as a whole.

    `sources` are the ids that rule books give it (`FDA-20`, `GD2-5.5`, `MIM`): it belongs to the sets of
    those books too. `stricter` is the severity that a book gives it. `after` names rules whose finding
    at the same element is the cause of this one, which is then not told.
    """

    severity: Severity
    on: tuple[type[Element], ...]
    check: Callable[[Any, Review], Iterable[Finding]]
    sources: tuple[str, ...] = ()
    stricter: Mapping[str, Severity] = {}
    after: tuple[str, ...] = ()
