"""The cases of the review: for each rule a folder with `found.py` and `clean.py`, each with a MODEL for the
author of exports or the text of an EXPORT, and `expected.txt` with what the rule finds in the first; `pytest --accept` writes that.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

from generator.lint.review import Review
from generator.lint.run import Told, choose, once_a_cause, run
from generator.profile.profile import LintSettings
from generator.read import read
from generator.read.source import Source
from tests.authoring.ea_xmi import write

CASES = Path(__file__).resolve().parent.parent / "cases" / "lint"


def folder_of(rule: str) -> Path:
    """The folder of a rule's cases."""
    return CASES / rule.replace("-", "_")


def told_of(rule: str, script: Path) -> tuple[Told, ...]:
    """What one rule finds in the model of a script, written as an export and read again."""
    spec = importlib.util.spec_from_file_location(script.stem, script)
    assert spec is not None and spec.loader is not None
    module: Any = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    text = module.EXPORT.encode() if hasattr(module, "EXPORT") else write(module.MODEL)
    reading = read(Source("model.xmi", text))
    assert reading.model is not None, reading.diagnostics
    only = LintSettings(sets=(), levels={rule: (_severity(rule), None)})  # type: ignore[dict-item]
    settings = getattr(module, "REVIEW", {})
    told, _seconds = run(Review(reading.model, **settings), choose(only, ()), reading.diagnostics)
    return once_a_cause(told)


def _severity(rule: str) -> str:
    from generator.lint.sets import all_rules

    return all_rules()[rule].rule.severity.value


def as_text(told: tuple[Told, ...]) -> str:
    """Findings, three lines each: what and where, the message, the hint."""
    return "".join(
        f"{one.diagnostic.severity} {one.diagnostic.element}\n  {one.diagnostic.message}\n"
        f"  → {one.diagnostic.hint}\n"
        for one in told
    )
