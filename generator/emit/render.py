"""The only door to jinja2: strict, without logic, and with a user's templates before ours.

A template places what a view has prepared: `for`, `if` on a field that is already true or false,
`include` and printing. A misspelt field is an error, and nothing from a model is ever read as a
template.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import jinja2

from generator.emit.canonical import to_json, to_json_value, to_yaml
from generator.emit.page import Page
from generator.emit.places import shipped_templates

_CANONICAL = {"json": to_json, "yaml": to_yaml}


@lru_cache(maxsize=8)
def _environment(folders: tuple[str, ...]) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(folders, encoding="utf-8"),
        undefined=jinja2.StrictUndefined,
        autoescape=False,  # the views encode for their target; HTML escaping would corrupt SQL
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters = {"json": to_json_value}
    environment.tests = {}
    environment.globals = {}
    return environment


class Renderer:
    """Renders pages with the shipped templates, overridden file by file by a user's folders."""

    def __init__(self, overrides: Sequence[Path] = ()) -> None:
        folders = (*overrides, shipped_templates())
        self._environment = _environment(tuple(map(str, folders)))

    def render(self, page: Page) -> bytes:
        """The bytes of an artefact: UTF-8, with a newline at the end of every line."""
        text = self._environment.get_template(page.template).render(page.fields)
        if page.form != "text":
            text = _CANONICAL[page.form](json.loads(text))
        return text.encode("utf-8")
