"""A profile applied to a model: the narrower model and the settings that the designs read.

model ─▶ code lists in ─▶ selected ─▶ tightened ─▶ narrower model + settings
"""

from __future__ import annotations

from generator.diagnostics import Diagnostic, Severity, in_order
from generator.model.elements import (
    Attribute,
    Classifier,
    Element,
    ElementKey,
    Enumeration,
    Literal,
    Multiplicity,
    Property,
)
from generator.model.graph import Model
from generator.profile.choices import Choices
from generator.profile.code_literals import add_code_lists
from generator.profile.cut import Cut
from generator.profile.data_part import bodies, data_part
from generator.profile.dangling import find_cut_references
from generator.profile.facets import NO_FACETS, ModelFacets, combine
from generator.profile.narrowing import Narrowings, settle_codes
from generator.model.near import did_you_mean
from generator.profile.profile import Facets, Narrowed, Profile, Project, Settings
from generator.profile.required_in import required_in
from generator.profile.selection import select
from generator.profile.settings import CHOICES
from generator.profile.statements import Resolver

_BOUNDS: dict[str, Multiplicity] = {
    "0..*": Multiplicity(0, None, "0..*"),
    "0..1": Multiplicity(0, 1, "0..1"),
    "1..1": Multiplicity(1, 1, "1..1"),
}


def apply(
    model: Model, project: Project, profile: Profile
) -> tuple[Narrowed, tuple[Diagnostic, ...]]:
    """What a profile makes of a model, and everything in it that does not fit the model."""
    operations = bodies(model)
    model, beside = data_part(model)
    model, in_lists = add_code_lists(model, project)
    root_place = project.places.get(("model", "root"), profile.place)
    selected, in_selection = select(model, project.root, root_place, profile)
    cut_off = find_cut_references(model, selected, profile)
    cut = Cut(model, selected)
    resolver = Resolver(model, cut, selected.classes or ())
    choices = Choices(model, profile, resolver)
    limits = ModelFacets(model)
    narrowings = Narrowings(model, limits, resolver, _Unspecified(profile, choices))
    narrowings.add(profile.narrowings)
    mandatory, in_mandatory = required_in(model, project, profile)
    narrowings.require(one for one in mandatory if cut.has(one.key))
    narrower, codes = _build(model, cut, narrowings)
    settings = Settings(
        profile=profile,
        choices=choices.choices,
        types=choices.types,
        type_names={**project.types, **profile.types},
        facets=_facets(narrower, limits, narrowings.facets),
        codes=codes,
        expressions=choices.expressions,
        operations=choices.operations,
        names=choices.names,
    )
    in_types = _unused_types(model, project, profile)
    found = (*beside, *in_lists, *in_selection, *cut_off, *resolver.found, *limits.found, *in_types)
    found = (*found, *in_mandatory)
    narrowed = Narrowed(
        info=project.info,
        model=narrower,
        settings=settings,
        operations=operations,
        lists=_whole_lists(model, narrower),
    )
    return narrowed, in_order(found)


def _whole_lists(model: Model, narrower: Model) -> dict[ElementKey, tuple[Literal, ...]]:
    """All codes of the lists that have lost some."""
    every = ((one, model.literals(one)) for one in narrower.elements(Enumeration))
    return {one.key: all_ for one, all_ in every if len(all_) > len(narrower.literals(one))}


class _Unspecified:
    """What a property without a multiplicity is taken as: of an end the profile says it."""

    def __init__(self, profile: Profile, choices: Choices) -> None:
        self._profile, self._choices = profile, choices

    def __call__(self, prop: Property) -> Multiplicity:
        if isinstance(prop, Attribute):
            return _BOUNDS["0..1"]
        of_all = self._profile.choices.get("unspecified", CHOICES["unspecified"].default)
        return _BOUNDS[self._choices.choices.get((prop.key, "unspecified"), of_all)]


def _build(
    model: Model, cut: Cut, narrowings: Narrowings
) -> tuple[Model, dict[ElementKey, tuple[str, ...]]]:
    """The narrower model, and the codes of the properties that may hold fewer than their type."""
    if not narrowings.codes:
        return cut.build(narrowings.replaced, ()), {}
    codes, dropped, orphans = settle_codes(model, cut, narrowings.codes, narrowings.headings)
    replaced: dict[ElementKey, Element] = {**narrowings.replaced, **orphans}
    return cut.build(replaced, dropped), codes


def _facets(
    model: Model, limits: ModelFacets, stated: dict[ElementKey, Facets]
) -> dict[ElementKey, Facets]:
    """The limits on every attribute and type that has any: the model's and the profile's."""
    found: dict[ElementKey, Facets] = {}
    for classifier in model.elements(Classifier):
        facets = combine(limits.of(classifier), stated.get(classifier.key, NO_FACETS))
        if facets is not NO_FACETS:
            found[classifier.key] = facets
    for attribute in model.elements(Attribute):
        of_type = NO_FACETS if attribute.type is None else found.get(attribute.type, NO_FACETS)
        facets = combine(of_type, limits.of(attribute))
        facets = combine(facets, stated.get(attribute.key, NO_FACETS))
        if facets is not NO_FACETS:
            found[attribute.key] = facets
    return found


def _unused_types(model: Model, project: Project, profile: Profile) -> list[Diagnostic]:
    """Type names that no class of the model has: most often a slip of the pen."""
    stated = [
        *((name, ("types", name)) for name in project.types),
        *((name, ("profiles", profile.id, "types", name)) for name in profile.types),
    ]
    names = {one.name for one in model.elements(Classifier)} if stated else set()
    return [
        Diagnostic(
            "profile/unused-type",
            Severity.WARNING,
            f'The model has no type "{name}", so what is said of it has no effect.',
            project.places.get(path, profile.place),
            "",
            did_you_mean(name, names, "Take the line away."),
        )
        for name, path in stated
        if name not in names
    ]
