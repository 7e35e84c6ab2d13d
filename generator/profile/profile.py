"""What `model.toml` says, typed: the project, its profiles, and a profile applied to a model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import NamedTuple

from generator.diagnostics import Place
from generator.model.elements import ElementKey, Former, Literal, Multiplicity, Text
from generator.model.graph import Model
from generator.profile.settings import CHOICES, DEFAULT_TARGETS, DIALECTS, OPERATIONS


class ModelInfo(NamedTuple):
    """What the model calls itself: the head of every artefact."""

    id: str
    version: str
    title: tuple[Text, ...]
    language: str
    namespace: str  # the URI below which schemas have their $id
    description: tuple[Text, ...] = ()
    licence: str = ""


class Facets(NamedTuple):
    """Limits on values, stated by the model's tags or tightened by a profile; None: no limit.

    Bounds are texts, so that a decimal keeps every digit it was written with.
    """

    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    minimum: str | None = None
    maximum: str | None = None
    above: str | None = None  # exclusive lower bound
    below: str | None = None  # exclusive upper bound
    total_digits: int | None = None
    fraction_digits: int | None = None


class Selection(NamedTuple):
    """What a profile takes of the model. Paths are `Class`, `Class.attribute`, `Package::Class`;
    empty `include` means everything. `reach`: what else comes along with what is selected:
    `required` (types, superclasses, mandatory references), `all` references, or `none`.
    """

    include: tuple[tuple[str, Place], ...] = ()
    exclude: tuple[tuple[str, Place], ...] = ()
    reach: str = "required"


class CodeChoice(NamedTuple):
    """Which codes of a list stay: those `named`, `below` one of some, with nothing below them where `leaves`, and
    `valid_on` a day; None means that it does not matter."""

    named: tuple[str, ...] | None = None
    below: tuple[str, ...] | None = None
    leaves: bool = False
    valid_on: str | None = None

    @property
    def is_by_hierarchy(self) -> bool:
        """Whether broader codes decide; then they stay, as the headings that they are."""
        return self.below is not None or self.leaves


class Narrowing(NamedTuple):
    """How a profile tightens one element."""

    path: str
    place: Place
    multiplicity: Multiplicity | None = None
    codes: CodeChoice = CodeChoice()
    facets: Facets = Facets()
    required: bool | None = None  # True raises the lower bound to 1, whatever the upper bound is


class ElementMapping(NamedTuple):
    """Choices for one element: `CHOICES` by name, an explicit type or a generating expression."""

    path: str
    place: Place
    choices: Mapping[str, str]
    type: str | None = None  # one of settings.PRIMITIVES
    expression: str | None = None  # SQL expression of a derived attribute, in PostgreSQL's words
    operations: tuple[str, ...] | None = None


class ExplicitName(NamedTuple):
    """The name an element has in one target (`sql`, `json`, `api`)."""

    path: str
    place: Place
    target: str
    name: str


class Naming(NamedTuple):
    """How names are made: a strategy a target, how Danish letters are spelt, explicit names."""

    sql: str = "snake_case"
    json: str = "camelCase"
    api: str = "camelCase"
    transliterate: bool = True
    letters: Mapping[str, str] = {"æ": "ae", "ø": "oe", "å": "aa"}
    reserved: str = "suffix"  # or "quote"
    explicit: tuple[ExplicitName, ...] = ()


class RuleSetting(NamedTuple):
    """What a profile says of a rule, or of all rules of a kind; empty texts say nothing. `later` is as the tag
    `severityFrom` has it: `2027-01-01:error`."""

    rule: str
    place: Place
    severity: str = ""
    later: str = ""
    message_da: str = ""
    message_en: str = ""
    owner: str = ""
    law: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """One purpose's concrete form of a model, as the user stated it."""

    id: str
    place: Place
    title: tuple[Text, ...] = ()
    description: tuple[Text, ...] = ()
    targets: tuple[str, ...] = DEFAULT_TARGETS
    dialects: tuple[str, ...] = DIALECTS
    openapi: str = "3.1"  # or "3.0"
    server: str = ""
    operations: tuple[str, ...] = OPERATIONS
    selection: Selection = Selection()
    narrowings: tuple[Narrowing, ...] = ()
    choices: Mapping[str, str] = field(default_factory=dict)
    mappings: tuple[ElementMapping, ...] = ()
    types: Mapping[str, str] = field(default_factory=dict)  # type names of the model → ours
    naming: Naming = Naming()
    rules: tuple[RuleSetting, ...] = ()


class CodeRow(NamedTuple):
    """One row of a code list's file; dates are ISO 8601 texts, None means an empty cell."""

    code: str
    place: Place
    labels: tuple[Text, ...]
    definitions: tuple[Text, ...] = ()
    parent: str | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    legacy: str | None = None
    successor: str | None = None
    source: str | None = None
    former: tuple[Former, ...] = ()


class Acceptance(NamedTuple):
    """A finding the team has accepted, with its reason."""

    rule: str
    element: str
    reason: str
    place: Place


class LintSettings(NamedTuple):
    """How a model is reviewed. `sets` None means those that fit the model; `levels` gives a rule or a
    set another severity than its own, or none, with the place where it is said."""

    sets: tuple[tuple[str, Place], ...] | None = None
    levels: Mapping[str, tuple[str, Place]] = {}
    baseline: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Project:
    """One `model.toml`: where the model is and which profiles it has."""

    folder: PurePosixPath  # relative to where the user stands, for messages only
    info: ModelInfo
    exports: tuple[str, ...]  # files relative to the folder: one model, however many there are
    imported: frozenset[str] = frozenset()  # exports and code lists of other models
    imported_settings: tuple[str, ...] = ()  # the model.toml of each of those
    root: str = ""  # qualified name of the package to read, or all
    code_lists: Mapping[str, tuple[str, Place]] = field(default_factory=dict)  # class → CSV file
    code_rows: Mapping[str, tuple[CodeRow, ...]] = field(default_factory=dict)  # class → its file's
    types: Mapping[str, str] = field(default_factory=dict)
    accepted: tuple[Acceptance, ...] = ()
    also_accepted: tuple[Acceptance, ...] = ()  # by the models it imports
    lint: LintSettings = LintSettings()
    profiles: tuple[Profile, ...] = ()
    # where keys stand that only the model can judge: ("model", "root"), ("types", name), …
    places: Mapping[tuple[str, ...], Place] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """A profile's choices, resolved to the elements of its narrowed model."""

    profile: Profile
    choices: Mapping[tuple[ElementKey, str], str] = field(default_factory=dict)
    types: Mapping[ElementKey, str] = field(default_factory=dict)
    type_names: Mapping[str, str] = field(default_factory=dict)
    facets: Mapping[ElementKey, Facets] = field(default_factory=dict)
    codes: Mapping[ElementKey, tuple[str, ...]] = field(
        default_factory=dict
    )  # fewer than the type's
    expressions: Mapping[ElementKey, str] = field(default_factory=dict)
    operations: Mapping[ElementKey, tuple[str, ...]] = field(default_factory=dict)
    names: Mapping[tuple[ElementKey, str], str] = field(default_factory=dict)

    def choice(self, name: str, *keys: ElementKey | None) -> str:
        """The value of a choice: at the first of the elements that states it, else the profile's,
        else the default. Give the nearest element first."""
        for key in keys:
            if key is not None:
                found = self.choices.get((key, name))
                if found is not None:
                    return found
        return self.profile.choices.get(name, CHOICES[name].default)


class Body(NamedTuple):
    """What the model says of an operation's outcome: of which class, by which name, in which words."""

    classifier: ElementKey
    name: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowed:
    """A profile applied: the narrower model and the settings, all a design needs to know. `lists` has all codes of
    the lists of which the profile takes some only: constraints may name the others, which data never hold.
    """

    info: ModelInfo
    model: Model
    settings: Settings
    operations: tuple[Body, ...] = ()
    lists: Mapping[ElementKey, tuple[Literal, ...]] = field(default_factory=dict)
