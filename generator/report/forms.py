"""The forms in which findings are told, by name: one file each, loaded when it is asked for."""

from __future__ import annotations

import importlib
from collections.abc import Sequence

from generator.report.findings import Findings

_MODULES = {
    "text": "plain",
    "json": "machine",
    "sarif": "sarif",
    "github": "github",
    "azure": "azure",
    "markdown": "markdown",
}


def render(form: str, findings: Findings, models: Sequence[tuple[str, str]]) -> str:
    """The findings in a form, with a line for each model: its name and what introduces it."""
    module = importlib.import_module(f"generator.report.{_MODULES[form]}")
    text: str = module.render(findings, models)
    # A file's name can hold half a sign, which no text in UTF-8 can.
    return text.encode("utf-8", "replace").decode("utf-8")
