"""A SHACL engine: Python's pyshacl, with rdflib to read Turtle and JSON-LD."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from tests.bench import tool

_SHACL = "http://www.w3.org/ns/shacl#"
_IDENTIFIER = "http://purl.org/dc/terms/identifier"


class Result(NamedTuple):
    """What a shape found: the rule it names, the object, and the words."""

    rule: str
    focus: Any
    messages: tuple[str, ...]


class PyShacl:
    """Shapes that have been read; raises ToolMissing."""

    def __init__(self, shapes: str, context: dict[str, Any]) -> None:
        self._pyshacl, self._rdflib = tool.module("pyshacl"), tool.module("rdflib")
        self.shapes = self._rdflib.Graph().parse(data=shapes, format="turtle")
        self._context = context

    def data(self, document: dict[str, Any]) -> Any:
        """A delivery in JSON as a graph."""
        text = json.dumps({**self._context, **document}, default=str)
        return self._rdflib.Graph().parse(data=text, format="json-ld")

    def judge(self, data: Any, rule: str = "") -> list[Result]:
        """Everything that is wrong with a graph, or what the shapes tell that hold it to a rule."""
        name = self._rdflib.URIRef
        only = {"use_shapes": self._shapes_of(rule)} if rule else {}
        _conforms, report, _text = self._pyshacl.validate(data, shacl_graph=self.shapes, **only)
        found = []
        for one in report.subjects(name(f"{_SHACL}resultSeverity")):
            shape = report.value(one, name(f"{_SHACL}sourceShape"))
            rule = self.shapes.value(shape, name(_IDENTIFIER))
            focus = report.value(one, name(f"{_SHACL}focusNode"))
            words = report.objects(one, name(f"{_SHACL}resultMessage"))
            found.append(Result(str(rule or ""), focus, tuple(sorted(map(str, words)))))
        return found

    def _shapes_of(self, rule: str) -> list[Any]:
        name = self._rdflib.URIRef
        found = set()
        for one in self.shapes.subjects(name(_IDENTIFIER), self._rdflib.Literal(rule)):
            above = self.shapes.value(None, name(f"{_SHACL}property"), one)
            found.add(one if above is None else above)
        return sorted(found)

    def ask(self, data: Any) -> list[Result]:
        """What the shapes' queries find, each read once: pyshacl reads a query anew for every object."""
        name, prepare = self._rdflib.URIRef, tool.module("rdflib.plugins.sparql").prepareQuery
        found = []
        for shape, constraint in self.shapes.subject_objects(name(f"{_SHACL}sparql")):
            query = prepare(str(self.shapes.value(constraint, name(f"{_SHACL}select"))))
            rule = str(self.shapes.value(shape, name(_IDENTIFIER)))
            places = list(self.shapes.objects(shape, name(f"{_SHACL}targetObjectsOf")))
            for one in {each for place in places for each in data.objects(None, place)}:
                if list(data.query(query, initBindings={"this": one})):
                    found.append(Result(rule, one, ()))
        return found
