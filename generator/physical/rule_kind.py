"""What a kind of rule is that architects state by a stereotype and its tags: a plug-in in `kinds/`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.diagnostics import Severity
from generator.model.elements import Attribute, Classifier, Element, End
from generator.physical.relational import Path

if TYPE_CHECKING:
    from generator.constraints.kinds import Demand as Test
    from generator.physical.rule_breaks import Broken
    from generator.physical.rule_given import Given


class Setting(NamedTuple):
    """A tag of a kind: what it is called, what it means, whether it must be there, and what it can be."""

    name: str
    meaning: str
    is_needed: bool = False
    values: tuple[str, ...] = ()
    default: str = ""


class Statement(NamedTuple):
    """A rule as it stands in the model: at which element, of which objects, and its settings. `path` leads
    from the objects to the attribute or end that it is about, and is empty at a class; `text` is what is
    written, and `name` what the architect calls the rule."""

    kind: str
    element: Element
    entity: Classifier
    path: tuple[Attribute | End, ...]
    values: Mapping[str, str]
    text: str
    name: str = ""


class Demanded(NamedTuple):
    """What a statement demands of data: the test with the paths of its operands, and what is said in Danish and
    English when data break it. `topic` is the rule's kind where a statement makes several."""

    test: Test
    paths: tuple[Path, ...]
    danish: str
    english: str
    severity: Severity = Severity.ERROR
    topic: str = ""


COMMON = (
    Setting("ruleId", "what the rule is called; part of its id, so keep it"),
    Setting(
        "severity",
        "how grave a break of it is",
        values=("error", "warning", "note"),
        default="error",
    ),
    Setting("severityFrom", "how grave it will be from a day on, such as `2027-01-01:error`"),
    Setting("message_da", "what is said in Danish, in place of the made message"),
    Setting("message_en", "what is said in English, in place of the made message"),
    Setting("ruleOwner", "who answers for the rule"),
    Setting("legalSource", "the law behind it, as an address"),
)
"""The tags that every kind has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleKind:
    """A kind of rule. Its stereotype has its name; so has the tag, and the type of constraint, that says all in
    one text. `on` are the metaclasses that can have it (`Class`, `Attribute`, `AssociationEnd`); `starts` are
    the settings that state it without the stereotype. `tests` are the demands that `read` makes of a statement,
    and `breaks` says when rows break them.
    """

    name: str
    meaning: str
    on: tuple[str, ...]
    settings: tuple[Setting, ...]
    read: Callable[[Given], Iterator[Demanded]]
    starts: tuple[str, ...] = ()
    tests: tuple[type, ...] = ()
    breaks: Callable[[Any, Any], Iterator[Broken]] | None = None
    severity: Severity = Severity.ERROR
    other_names: tuple[
        str, ...
    ] = ()  # further stereotypes; the one that is used is the setting `called`
    has_own_meaning: bool = False  # the stereotype alone, without tags, says something else

    def setting(self, name: str) -> Setting | None:
        """The setting of a name, whatever its case."""
        wanted = name.casefold()
        every = (*self.settings, *COMMON)
        return next((one for one in every if one.name.casefold() == wanted), None)
