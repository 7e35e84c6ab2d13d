"""Two JSON Schema validators that share no code: Python's `jsonschema` and Node's `ajv`.

ajv refuses misspelt keywords, which `jsonschema` ignores as the standard says; `jsonschema`
knows the whole of 2020-12. Both check formats.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

from tests.bench import tool
from tests.bench.json_lines import JsonLines, json_lines
from tests.bench.refusal import Refusal, Refused

Schema = dict[str, Any]


class LoadedSchema:
    """A schema that a judge has taken and now validates documents against."""

    def __init__(self, refusals: Callable[[object], list[Refusal]]) -> None:
        self._refusals = refusals

    def judge(self, document: object) -> None:
        """Validate a document; raises Refused with everything found."""
        found = self._refusals(document)
        if found:
            raise Refused(*found)

    def accepts(self, document: object) -> Refusal | None:
        """None, or the first thing that the validator found."""
        found = self._refusals(document)
        return found[0] if found else None


class SchemaJudge(Protocol):
    """A validator for JSON Schema 2020-12."""

    def load(
        self, schemas: Sequence[Schema], root: str, *, annotations: Sequence[str] = ()
    ) -> LoadedSchema:
        """Take schemas that refer to one another by `$id`; raises Refused.

        `root` is the `$id` that documents are held against, with a fragment for one definition.
        `annotations` are keywords of our own, which a strict judge would call misspelt.
        """


class PythonJsonSchema:
    """The package `jsonschema`; raises ToolMissing."""

    JUDGE = "jsonschema"

    def __init__(self) -> None:
        self._jsonschema = tool.module("jsonschema")
        self._referencing = tool.module("referencing")

    def load(
        self, schemas: Sequence[Schema], root: str, *, annotations: Sequence[str] = ()
    ) -> LoadedSchema:
        """Take schemas; raises Refused where one breaks the metaschema or `root` is nowhere."""
        dialect = self._jsonschema.Draft202012Validator
        specification = tool.module("referencing.jsonschema").DRAFT202012
        registry = self._referencing.Registry()
        for schema in schemas:
            try:
                dialect.check_schema(schema, format_checker=dialect.FORMAT_CHECKER)
            except self._jsonschema.SchemaError as error:
                raise Refused(self._refusal(error)) from error
            resource = specification.create_resource(schema)
            registry = registry.with_resource(schema["$id"], resource)
        registry = registry.crawl()
        try:
            registry.resolver().lookup(root)
        except self._referencing.exceptions.Unresolvable as error:
            raise Refused(self._dangling(error)) from error
        validator = dialect(
            {"$ref": root}, registry=registry, format_checker=dialect.FORMAT_CHECKER
        )

        def refusals(document: object) -> list[Refusal]:
            try:
                return [self._refusal(error) for error in validator.iter_errors(document)]
            except self._referencing.exceptions.Unresolvable as error:
                return [self._dangling(error)]

        return LoadedSchema(refusals)

    def _refusal(self, error: Any) -> Refusal:
        message = f"{error.json_path}: {error.message}"
        return Refusal(judge=self.JUDGE, message=message, state=error.validator)

    def _dangling(self, error: Exception) -> Refusal:
        return Refusal(judge=self.JUDGE, message=str(error), state="$ref")


class Ajv:
    """ajv in strict mode, with formats."""

    JUDGE = "ajv"

    def __init__(self, server: JsonLines) -> None:
        self._server = server

    def load(
        self, schemas: Sequence[Schema], root: str, *, annotations: Sequence[str] = ()
    ) -> LoadedSchema:
        """Take schemas; raises Refused for an unknown keyword, too, and any dangling `$ref`."""
        reply = self._server.ask(schemas=schemas, root=root, annotations=list(annotations))
        if "refused" in reply:
            raise Refused(Refusal(judge=self.JUDGE, message=reply["refused"]))
        handle = reply["handle"]

        def refusals(document: object) -> list[Refusal]:
            answer = self._server.ask(handle=handle, document=document)
            return [self._refusal(error) for error in answer["errors"]]

        return LoadedSchema(refusals)

    def _refusal(self, error: dict[str, str]) -> Refusal:
        message = f"{error['path'] or '/'}: {error['message']}"
        return Refusal(judge=self.JUDGE, message=message, state=error["keyword"])


@contextmanager
def ajv() -> Iterator[Ajv]:
    """ajv for as long as the context lasts; raises ToolMissing."""
    with json_lines("ajv_server.mjs", "ajv", "ajv-formats") as server:
        yield Ajv(server)
