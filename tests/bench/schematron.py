"""A Schematron engine with XPath 3.1: node-schematron. And deliveries of JSON as the XML that it judges."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from tests.bench.json_lines import JsonLines, json_lines
from tests.bench.refusal import Refusal, Refused


class Report(NamedTuple):
    """The rule that an object breaks, what stands under `nr` in the object, and the words."""

    rule: str
    number: str | None
    message: str


class Schematron:
    """Judges documents; raises Refused for a schema or an expression that it does not take."""

    def __init__(self, server: JsonLines) -> None:
        self._server = server

    def load(self, schema: str) -> int:
        """Take a schema; gives back its number."""
        return int(self._asked(schema=schema)["handle"])

    def told(
        self, handle: int, document: dict[str, Any], keyed: Collection[str] = ()
    ) -> set[Report]:
        """The reports on a document of JSON."""
        answer = self._asked(handle=handle, xml=as_xml(document, keyed))
        return {Report(**one) for one in answer["told"]}

    def _asked(self, **asked: Any) -> dict[str, Any]:
        answer = self._server.ask(**asked)
        if "refused" in answer:
            raise Refused(Refusal(judge="node-schematron", message=answer["refused"]))
        return answer


@contextmanager
def schematron() -> Iterator[Schematron]:
    """An engine for as long as the context lasts; raises ToolMissing."""
    with json_lines("schematron_server.mjs", "node-schematron", "slimdom-sax-parser") as server:
        yield Schematron(server)


def as_xml(document: dict[str, Any], keyed: Collection[str] = ()) -> str:
    """A delivery in JSON as one in XML; `keyed` are the properties whose values stand under keys."""
    return f"<delivery>{_inside(document, keyed)}</delivery>"


def _inside(value: Any, keyed: Collection[str]) -> str:
    if isinstance(value, dict):
        return "".join(_element(name, each, keyed) for name, each in value.items())
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal | float):
        return format(Decimal(str(value)), "f")  # XML's decimals have no exponents
    return escape(str(value))


def _element(name: str, value: Any, keyed: Collection[str]) -> str:
    items = value.values() if name in keyed and isinstance(value, dict) else value
    if not isinstance(items, Iterable) or isinstance(items, dict | str):
        items = [value]
    return "".join(f"<{name}>{_inside(one, keyed)}</{name}>" for one in items)
