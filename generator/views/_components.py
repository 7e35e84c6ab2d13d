"""The components of an API description: what resources answer and take, and what all share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from generator.physical.api_types import Api, Parameter, Resource
from generator.views._openapi_words import say
from generator.views._shapes import Shapes

Json = dict[str, Any]
_JSON, _PATCH, _PROBLEM = (
    "application/json",
    "application/merge-patch+json",
    "application/problem+json",
)
_SORT = "^-?[A-Za-z_][A-Za-z0-9_]*(,-?[A-Za-z_][A-Za-z0-9_]*)*$"
_TITLES = {
    "BadRequest": (400, "Bad Request"),
    "NotFound": (404, "Not Found"),
    "Conflict": (409, "Conflict"),
    "PreconditionFailed": (412, "Precondition Failed"),
    "UnsupportedMediaType": (415, "Unsupported Media Type"),
    "UnprocessableContent": (422, "Unprocessable Content"),
    "PreconditionRequired": (428, "Precondition Required"),
}
_PARAMETERS: dict[str, Json] = {
    "limit": {
        "in": "query",
        "schema": {"type": "integer", "minimum": 1, "maximum": 1000, "default": 100},
    },
    "cursor": {"in": "query", "schema": {"type": "string", "maxLength": 256}},
    "sort": {"in": "query", "schema": {"type": "string", "pattern": _SORT, "maxLength": 256}},
    "validOn": {"in": "query", "schema": {"type": "string", "format": "date"}},
    "If-None-Match": {"in": "header", "schema": {"type": "string"}},
    "If-Match": {"in": "header", "required": True, "schema": {"type": "string"}},
}


class Components:
    """Writes the components of one API that its operations use, section by section."""

    def __init__(self, api: Api, shapes: Shapes, language: str, *, is_old: bool) -> None:
        self._api, self._shapes, self._language, self._is_old = api, shapes, language, is_old
        self._resources = {one.name: one for one in api.resources}
        self._parameters = {one.component: one for one in api.parameters}

    def sections(self, used: list[tuple[str, str]]) -> Iterator[Json]:
        """The sections, each with its entries in the order they are used."""
        schemas = [{"name": one.name, "value": self._schema(one)} for one in self._api.types]
        writers: Mapping[str, Callable[[str], Json]] = {
            "parameters": self._parameter,
            "requestBodies": self._body,
            "responses": self._response,
        }
        names: dict[str, list[str]] = {section: [] for section in writers}
        for section, name in used:
            names[section].append(name)
        schemas += [
            {"name": name, "value": value}
            for name, value in self._own(set(names["responses"]), names)
        ]
        if schemas:
            yield {"name": "schemas", "entries": schemas}
        for section, write in writers.items():
            entries = [{"name": name, "value": write(name)} for name in names[section]]
            if entries:
                yield {"name": section, "entries": entries}
        headers = self._headers(names["responses"])
        if headers:
            yield {"name": "headers", "entries": headers}

    def _schema(self, one: Any) -> Json:
        schema = self._shapes.type(one)
        example = self._api.examples.get(one.name)
        if example is not None:
            schema |= {"example": example} if self._is_old else {"examples": [example]}
        return schema

    def _say(self, name: str, *fills: object) -> str:
        return say(name, self._language, *fills)

    def _own_ref(self, name: str) -> Json:
        return {"$ref": f"#/components/schemas/{self._api.own_types[name]}"}

    # -- sections -----------------------------------------------------------------------------------
    def _parameter(self, name: str) -> Json:
        known = self._parameters.get(name)
        if known is None:
            return {"name": name, "description": self._say(name), **_PARAMETERS[name]}
        return self._made(known)

    def _made(self, one: Parameter) -> Json:
        found: Json = {"name": one.name, "in": one.place}
        if one.place == "path":
            found["required"] = True
        words = ". ".join(text for text in (one.words.title, one.words.description) if text)
        if words:
            found["description"] = words
        if one.words.trace:
            found["x-modelmill-element"] = one.words.trace
        found["schema"] = self._shapes.shape(one.shape)
        return found

    def _body(self, name: str) -> Json:
        resource = self._resources.get(name)
        if resource is None:
            content = {_PATCH: {"schema": self._own_ref("MergePatch")}}
        else:
            content = {_JSON: {"schema": self._shapes.reference(resource.body)}}
        return {"required": True, "content": content}

    def _response(self, name: str) -> Json:
        own = self._resources.get(name)
        if own is not None:
            return self._item(own)
        listed = self._resources.get(name.removesuffix(".list"))
        if listed is not None:
            return self._page(listed)
        return self._shared(name)

    def _item(self, one: Resource) -> Json:
        found: Json = {"description": self._say("item", one.words.title), "headers": _ETAG}
        if "create" in one.operations:
            found["headers"] = _ETAG | _LOCATION
        return found | {"content": {_JSON: {"schema": self._shapes.reference(one.body)}}}

    def _page(self, one: Resource) -> Json:
        schema = self._list(self._shapes.reference(one.body))
        schema["properties"]["next"] = {
            "type": "string",
            "format": "uri-reference",
            "description": self._say("next"),
        }
        return {
            "description": self._say("page", one.words.title),
            "content": {_JSON: {"schema": schema}},
        }

    def _list(self, item: Json) -> Json:
        return {
            "type": "object",
            "properties": {"items": {"type": "array", "items": item}},
            "required": ["items"],
        }

    def _shared(self, name: str) -> Json:
        found: Json = {"description": self._say(name)}
        if name == "NotModified":
            found["headers"] = _ETAG
        elif name == "CodeList":
            found["content"] = {_JSON: {"schema": self._list(self._own_ref("CodeListEntry"))}}
        elif name in _TITLES:
            status, title = _TITLES[name]
            example = {"type": "about:blank", "title": title, "status": status}
            found["content"] = {_PROBLEM: {"schema": self._own_ref("Problem"), "example": example}}
        return found

    def _headers(self, responses: list[str]) -> list[Json]:
        items = [self._resources[one] for one in responses if one in self._resources]
        wanted = {"ETag": bool(items), "Location": any("create" in one.operations for one in items)}
        return [
            {"name": name, "value": {"description": self._say(name), "schema": {"type": "string"}}}
            for name, is_wanted in wanted.items()
            if is_wanted
        ]

    # -- what the API itself needs --------------------------------------------------------------------
    def _own(
        self, responses: set[str], names: Mapping[str, list[str]]
    ) -> Iterator[tuple[str, Json]]:
        own = self._api.own_types
        if responses & _TITLES.keys():
            yield own["Problem"], {"description": self._say("Problem")} | _PROBLEM_SCHEMA
        if "CodeList" in responses:
            yield own["CodeListEntry"], dict(_CODE)
        if "MergePatch" in names["requestBodies"]:
            yield own["MergePatch"], {
                "type": "object",
                "description": self._say("MergePatch"),
                "minProperties": 1,
            }


_ETAG = {"ETag": {"$ref": "#/components/headers/ETag"}}
_LOCATION = {"Location": {"$ref": "#/components/headers/Location"}}
_STRING = {"type": "string"}
_DATE = {"type": "string", "format": "date"}
_PROBLEM_SCHEMA: Json = {
    "type": "object",
    "properties": {
        "type": {"type": "string", "format": "uri-reference", "default": "about:blank"},
        "title": _STRING,
        "status": {"type": "integer", "minimum": 100, "maximum": 599},
        "detail": _STRING,
        "instance": {"type": "string", "format": "uri-reference"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"detail": _STRING, "pointer": _STRING, "rule": _STRING},
                "required": ["detail"],
            },
        },
    },
    "required": ["title", "status"],
}
_CODE: Json = {
    "type": "object",
    "properties": {
        "code": _STRING,
        "title": _STRING,
        "description": _STRING,
        "parent": _STRING,
        "validFrom": _DATE,
        "validTo": _DATE,
    },
    "required": ["code", "title"],
}
