"""What of a build a case shows: the artefacts without what is the same in every case.

<dialect>.sql   the tables without the script's head; `sql` in SHOWS is PostgreSQL's
schema.json     the JSON Schema without dialect and title, code lists beside it
api.txt         a line for each operation with its parameters
rules.txt       a line for each rule with its test
ledger.txt      what a target does not enforce, always, if there is anything
findings.txt    what the build reports, always, if there is anything
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

import yaml

from tests.mapping.case import BuiltCase

_SAID_OF_SCHEMA = ("$schema", "title", "description", "type", "additionalProperties")


def shown(built: BuiltCase) -> dict[str, str]:
    """By file name, what the case shows."""
    pages: dict[str, Callable[[BuiltCase], str]] = {"findings.txt": _findings}
    if built.folder.exists():
        pages |= {"ledger.txt": _ledger} | {
            file: page
            for each in built.case.shows
            for file, page in [_PAGES.get(each) or _sql(each)]
        }
    made = {name: page(built) for name, page in pages.items()}
    return {name: text for name, text in made.items() if text}


def _sql(dialect: str) -> tuple[str, Callable[[BuiltCase], str]]:
    def body(built: BuiltCase) -> str:
        _head, _, rest = built.text(f"sql/{dialect}.sql").partition("\n\n")
        return rest

    return f"{dialect}.sql", body


def _schema(built: BuiltCase) -> str:
    schema = json.loads(built.text("json-schema/case.schema.json"))
    shown: dict[str, Any] = {
        name: value for name, value in schema.items() if name not in (*_SAID_OF_SCHEMA, "$id")
    }
    for path in sorted((built.folder / "json-schema").glob("codelists/*")):
        codes = json.loads(path.read_text(encoding="utf-8"))
        shown[f"codelists/{path.name}"] = {
            name: value for name, value in codes.items() if name not in ("$schema", "$id")
        }
    return json.dumps(shown, ensure_ascii=False, indent=2) + "\n"


def api_of(built: BuiltCase) -> dict[str, Any]:
    """The API description as data."""
    document: dict[str, Any] = yaml.safe_load(built.text("openapi/openapi.yaml"))
    return document


def _api(built: BuiltCase) -> str:
    return "".join(f"{line}\n" for line in _operations(api_of(built)))


def _operations(document: dict[str, Any]) -> Iterator[str]:
    known = document.get("components", {}).get("parameters", {})

    def said(parameter: dict[str, Any]) -> str:
        name = parameter.get("$ref", "").rpartition("/")[2]
        one = known[name.replace("~1", "/").replace("~0", "~")] if name else parameter
        return f"{one['name']} ({one['in']}{', required' if one.get('required') else ''})"

    for path, item in document["paths"].items():
        shared = [said(one) for one in item.get("parameters", ())]
        for method, operation in item.items():
            if method != "parameters":
                own = [said(one) for one in operation.get("parameters", ())]
                yield f"{method.upper()} {path}: {', '.join((*shared, *own)) or '-'}"


def _rules(built: BuiltCase) -> str:
    lines = []
    for rule in json.loads(built.text("rules/rules.json"))["rules"]:
        test = dict(rule["expression"])
        name = test.pop("test")
        fields = ", ".join(json.dumps(value, ensure_ascii=False) for value in test.values())
        lines.append(f"{rule['id']}: {name}({fields})\n")
    return "".join(lines)


def _ledger(built: BuiltCase) -> str:
    """By element: what is less than enforced, with the targets it holds for."""
    lines = []
    for entry in json.loads(built.text("ledger.json"))["elements"]:
        by_reason: dict[str, list[str]] = defaultdict(list)
        for target, outcome in entry["outcome"].items():
            if isinstance(outcome, dict):
                by_reason[f"{outcome['outcome']}: {'; '.join(outcome['because'])}"].append(target)
        lines += [
            f"{entry['element']} [{', '.join(targets)}] {reason}\n"
            for reason, targets in by_reason.items()
        ]
    return "".join(lines)


def _findings(built: BuiltCase) -> str:
    return "".join(
        f"{one.severity} {one.rule} [{one.element}]\n    {one.message}\n    {one.hint}\n"
        for one in built.report.found
    )


_PAGES: dict[str, tuple[str, Callable[[BuiltCase], str]]] = {
    "sql": _sql("postgres"),
    "schema": ("schema.json", _schema),
    "api": ("api.txt", _api),
    "rules": ("rules.txt", _rules),
}
