"""The cases of reading: a folder with an export of our own and what is read from it.

A case holds an export written by hand as the tool writes it, `model.xmi`, `model.mdj` …, or `model.py` with a MODEL for the author of
Enterprise Architect exports, and `expected.txt`; `pytest --accept` writes that.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

CASES = Path(__file__).resolve().parent.parent / "cases" / "read"
AUTHORED = sorted(one.parent for one in CASES.glob("*/model.py"))
BY_HAND = sorted(one for one in CASES.glob("*/model.*") if one.suffix != ".py")


def model_of(folder: Path) -> Any:
    """The MODEL that a case's script describes."""
    spec = importlib.util.spec_from_file_location(folder.name, folder / "model.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.MODEL


def held_against(expected: Path, found: str, is_accepted: bool) -> None:
    """What is found must be what the case says, or becomes it."""
    if is_accepted:
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")
