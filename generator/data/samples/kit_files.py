"""The conformance kit as files: `cases.json`, and a folder with the delivery of each case."""

from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

from generator.data.samples.kit import Case, Kit
from generator.data.samples.plan import Plan
from generator.data.samples.writers import csv_text, document, file_names

_LONGEST = 60


def write_kit(found: Kit, plan: Plan, seed: str, folder: Path, day: str = "") -> dict[str, Any]:
    """Write a kit; gives back what stands in its `cases.json`."""
    names = {table: f"{name}.csv" for table, name in file_names(plan.expected).items()}
    info, profile = plan.designs.narrowed.info, plan.designs.narrowed.settings.profile
    cases = []
    for number, case in enumerate(found.cases, 1):
        inside = f"cases/{number:03d}-{_slug(case.id)}"
        write_case(plan, case, folder / inside)
        cases.append(_case(case, inside, names))
    told = {
        "model": info.id,
        "version": info.version,
        "profile": profile.id,
        "seed": seed,
        "cases": cases,
        "without": [one._asdict() for one in found.left],
    }
    if day and any(rule.later for rule in plan.designs.rules.rules):
        told["day"] = day
    (folder / "cases.json").write_text(document(told), encoding="utf-8", newline="")
    return told


def write_case(plan: Plan, case: Case, folder: Path) -> None:
    """The delivery of a case: a file a table."""
    names = file_names(plan.expected)
    folder.mkdir(parents=True, exist_ok=True)
    for texts in case.tables:
        text = csv_text(plan.delivered[texts.table], texts.rows)
        (folder / f"{names[texts.table]}.csv").write_text(text, encoding="utf-8", newline="")


def _case(case: Case, inside: str, names: dict[str, str]) -> dict[str, Any]:
    told: dict[str, Any] = {"id": case.id}
    if case.rule:
        told |= {"rule": case.rule, "kind": case.kind}
        told |= {"messageDa": case.message_da, "messageEn": case.message_en}
    return told | {
        "folder": inside,
        "files": [names[one.table] for one in case.tables],
        "accepted": case.is_accepted,
        "expected": [
            {
                "rule": one.rule,
                "verdict": one.verdict,
                "file": names[one.table],
                "row": one.row,
                "key": one.key,
            }
            for one in case.expected
        ],
    }


_FOLDED = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa"})


def _slug(text: str) -> str:
    """A name for a folder: small letters, digits and hyphens, whatever the model calls it."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_FOLDED))
    words = "".join(one if one.isascii() and one.isalnum() else " " for one in plain).split()
    return "-".join(words)[:_LONGEST].rstrip("-") or "case"
