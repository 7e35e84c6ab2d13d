"""The operations of a resource as OpenAPI path items, and the answers they share.

Sources: RFC 9110 (methods, ETag, conditional requests), RFC 7396 (merge patch), RFC 9457
(problem details). Errors are named one by one: tools such as specmatic refuse ranges like 4XX.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from generator.physical.api_types import Api, CodeResource, Resource, Tag
from generator.views._openapi_words import say

Json = dict[str, Any]


class Kind(NamedTuple):
    """What one kind of operation is in HTTP."""

    method: str
    is_on_item: bool
    answer: str  # `item`, `list`, or a shared answer
    status: str
    errors: tuple[tuple[str, str], ...]
    parameters: tuple[str, ...] = ()
    body: str = ""  # `item` or a shared body


_CURRENT = ("304", "NotModified")
_MALFORMED = ("400", "BadRequest")
_MISSING = ("404", "NotFound")
_CLASH = ("409", "Conflict")
_CHANGED = ("412", "PreconditionFailed")
_FORM = ("415", "UnsupportedMediaType")
_BROKEN = ("422", "UnprocessableContent")
_UNGUARDED = ("428", "PreconditionRequired")
_WRITES = (_MALFORMED, _MISSING, _CLASH, _CHANGED, _FORM, _BROKEN, _UNGUARDED)

KINDS = {
    "list": Kind("get", False, "list", "200", (_MALFORMED,), ("sort", "limit", "cursor")),
    "create": Kind("post", False, "item", "201", (_MALFORMED, _CLASH, _FORM, _BROKEN), (), "item"),
    "read": Kind("get", True, "item", "200", (_CURRENT, _MALFORMED, _MISSING), ("If-None-Match",)),
    "replace": Kind("put", True, "item", "200", _WRITES, ("If-Match",), "item"),
    "patch": Kind("patch", True, "item", "200", _WRITES, ("If-Match",), "MergePatch"),
    "delete": Kind(
        "delete",
        True,
        "NoContent",
        "204",
        (_MALFORMED, _MISSING, _CLASH, _CHANGED, _UNGUARDED),
        ("If-Match",),
    ),
}


class Operations:
    """Writes path items, and remembers which shared components they use."""

    def __init__(self, api: Api, language: str) -> None:
        self._language = language
        self._codes_tag = api.tags[-1].name if api.code_resources else ""
        self._refs: dict[tuple[str, str], Json] = {}
        self._failing: dict[tuple[str, bool], Json] = {}

    @property
    def used(self) -> list[tuple[str, str]]:
        """Every component that was referred to, as (section, name)."""
        return list(self._refs)

    def ref(self, section: str, name: str) -> Json:
        """A reference to a component."""
        found = self._refs.get((section, name))
        if found is None:
            found = self._refs[section, name] = {"$ref": f"#/components/{section}/{name}"}
        return found

    def _parameters(self, names: tuple[str, ...]) -> list[Json]:
        return [self.ref("parameters", name) for name in names]

    def paths(self, one: Resource) -> list[Json]:
        """The path items of a resource: its collection and, where items have a key, an item."""
        found = []
        places = ((one.path, one.parents, False), (one.item_path, (*one.parents, *one.keys), True))
        for path, keys, is_on_item in places:
            kinds = [name for name in one.operations if KINDS[name].is_on_item == is_on_item]
            if path and kinds:
                item: Json = {"parameters": self._parameters(keys)} if keys else {}
                for name in kinds:
                    item[KINDS[name].method] = self._operation(one, name)
                found.append({"path": path, "item": item})
        return found

    def _operation(self, one: Resource, name: str) -> Json:
        kind = KINDS[name]
        extra = kind.parameters
        if name == "list":
            extra = (*one.filters, *one.as_of, *extra)
        elif name == "read":
            extra = (*one.as_of, *extra)
        operation: Json = {
            "operationId": f"{name}{one.name}",
            "tags": [one.tag],
            "summary": say(name, self._language, one.words.title),
        }
        operation["description"] = say(f"{name} about", self._language)
        if extra:
            operation["parameters"] = self._parameters(extra)
        if kind.body:
            body = one.name if kind.body == "item" else kind.body
            operation["requestBody"] = self.ref("requestBodies", body)
        operation["responses"] = self._responses(one, kind, name)
        return operation

    def _responses(self, one: Resource, kind: Kind, name: str) -> Json:
        answers = {"item": one.name, "list": f"{one.name}.list"}
        found = {kind.status: self.ref("responses", answers.get(kind.answer, kind.answer))}
        return found | self._failures(name, bool(one.parents))

    def _failures(self, name: str, is_below: bool) -> Json:
        """The answers that are the same for every resource, by status."""
        found = self._failing.get((name, is_below))
        if found is None:
            errors = dict(KINDS[name].errors)
            if is_below:
                errors |= dict((_MISSING,))
            found = {status: self.ref("responses", errors[status]) for status in sorted(errors)}
            self._failing[name, is_below] = found
        return found

    def code_list(self, one: CodeResource) -> Json:
        """The path item of a code list."""
        operation = {
            "operationId": f"list{one.name}",
            "tags": [self._codes_tag],
            "summary": say("list", self._language, one.words.title),
            "description": one.words.description or say("CodeList", self._language),
            "parameters": self._parameters(("validOn",)),
            "responses": {
                "200": self.ref("responses", "CodeList"),
                "400": self.ref("responses", "BadRequest"),
            },
        }
        return {"path": one.path, "item": {"get": operation}}


def tags(found: tuple[Tag, ...]) -> list[Json]:
    """The groups of operations, each with its description."""
    return [{"name": one.name, "description": one.description} for one in found]
