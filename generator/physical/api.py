"""The API design: resources over the documents.

See `api_types` for what it is made of, `api_resources` for which resources there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.physical.api_examples import Examples
from generator.physical.api_parameters import Parameters
from generator.physical.api_resources import Resources
from generator.physical.api_types import Api, CodeResource, Parameter, Resource, Tag
from generator.physical.documents import types_within
from generator.physical.documents_types import Documents, Keyed, ObjectType, Type, Typed
from generator.physical.documents_words import phrase
from generator.physical.ledger import Entry, Outcome
from generator.physical.naming import Scope
from generator.physical.values import Values
from generator.profile.profile import Narrowed

__all__ = ["Api", "design_api"]

_OWN_TYPES = ("Problem", "CodeListEntry", "MergePatch")


def design_api(narrowed: Narrowed, values: Values, documents: Documents) -> Api:
    """The API of one narrowed model."""
    info, naming = narrowed.info, narrowed.settings.profile.naming
    parameters = Parameters(documents.by_name, naming, info.language)
    found = Resources(narrowed, values, documents, parameters)
    resources, code_resources = found.all(), found.code_lists()
    types = _needed(documents, resources, parameters.made)
    return Api(
        resources=resources,
        code_resources=code_resources,
        parameters=tuple(parameters.made),
        tags=_tags(resources, code_resources, info.language),
        types=types,
        examples=_examples(documents, types, resources),
        own_types=_own_types(types),
        names=(*documents.names, *found.changes),
        ledger=(
            *_as_openapi(documents.ledger),
            *_unused(documents, types),
            *found.ledger,
            *(_unsaid(types) if narrowed.settings.profile.openapi == "3.0" else ()),
        ),
    )


def _needed(
    documents: Documents, resources: Iterable[Resource], parameters: Iterable[Parameter]
) -> tuple[Type, ...]:
    """The types that the resources reach, in the order of the documents."""
    names = [one.body for one in resources]
    names += [one.shape.type for one in parameters if isinstance(one.shape, Typed)]
    reached = types_within(documents.by_name, names)
    return tuple(one for one in documents.types if one.name in reached)


def _unused(documents: Documents, types: tuple[Type, ...]) -> list[Entry]:
    """Classes of the model that nothing in the API needs."""
    there = {one.element for one in types}
    keys = {one.element for one in documents.types if one.element is not None}
    reason = "no resource of the API needs it"
    return [Entry(key, "openapi", Outcome.LEFT_OUT, reason) for key in sorted(keys - there)]


def _unsaid(types: Iterable[Type]) -> Iterator[Entry]:
    """What OpenAPI 3.0's older schemas cannot hold data to."""
    for one in types:
        if not isinstance(one, ObjectType) or one.element is None:
            continue
        if one.bases and one.is_closed:
            reason = "OpenAPI 3.0 cannot refuse unknown properties beside allOf"
            yield Entry(one.element, "openapi", Outcome.APPROXIMATED, reason)
        for prop in one.properties:
            if isinstance(prop.shape, Keyed) and prop.element is not None:
                reason = "OpenAPI 3.0 cannot hold an object's keys to a qualifier's type"
                yield Entry(prop.element, "openapi", Outcome.APPROXIMATED, reason)


def _as_openapi(ledger: Iterable[Entry]) -> list[Entry]:
    return [entry._replace(target="openapi") for entry in ledger]


def _own_types(types: tuple[Type, ...]) -> dict[str, str]:
    scope = Scope(10**6)
    for one in types:
        scope.take(one.name)
    return {name: scope.take(name) for name in _OWN_TYPES}


def _examples(
    documents: Documents, types: tuple[Type, ...], resources: Iterable[Resource]
) -> dict[str, object]:
    """An example for each type of object that a resource has."""
    examples = Examples(documents.by_name)
    bodies: set[str] = set()
    for one in resources:
        body = documents.by_name[one.body]
        bodies.update([body.name] if isinstance(body, ObjectType) else getattr(body, "members", ()))
    made = {one.name: examples.of(one.name) for one in types if one.name in bodies}
    return {name: example for name, example in made.items() if example is not None}


def _tags(
    resources: Iterable[Resource], code_resources: tuple[CodeResource, ...], language: str
) -> tuple[Tag, ...]:
    tags = [
        Tag(one.tag, one.words.description or phrase("resource_about", language, one.words.title))
        for one in resources
        if one.tag == one.name
    ]
    if code_resources:
        scope = Scope(10**6)
        for tag in tags:
            scope.take(tag.name)
        tags.append(Tag(scope.take(phrase("codes_tag", language)), phrase("codes_about", language)))
    return tuple(tags)
