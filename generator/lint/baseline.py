"""The findings that were there when a team began: an old model starts clean, and only new ones count.

The file is JSON with one finding a line, sorted, so that it merges well. A finding is known by its rule and
by what stays the same when the model is exported again: the element's own id, or its path where it has none.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields

from generator.diagnostics import Diagnostic, Place, Severity

_VERSION = 1
_MOST = 1_000_000  # times that one finding can be there


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One finding as a baseline knows it. `element` is for people: a class that is renamed is the same."""

    rule: str
    element: str = field(compare=False)
    fingerprint: str


def write_baseline(found: Iterable[Entry]) -> str:
    """The file's text; the same finding several times is counted."""
    count = Counter(sorted(found, key=_as_people_sort))
    lines = [
        json.dumps({**asdict(entry), "count": count[entry]}, ensure_ascii=False) for entry in count
    ]
    inside = ",\n".join(f"    {line}" for line in lines)
    body = f"\n{inside}\n  " if lines else ""
    return f'{{\n  "version": {_VERSION},\n  "findings": [{body}]\n}}\n'


def read_baseline(text: str, file: str) -> tuple[Counter[Entry], tuple[Diagnostic, ...]]:
    """The findings of a file, or why it is none of ours."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        return Counter(), (_wrong(f"{file} is no JSON", Place(file, line)),)
    findings = data.get("findings") if isinstance(data, dict) else None
    if not isinstance(findings, list) or data.get("version") != _VERSION:
        return Counter(), (_wrong(f"{file} is no baseline of this version", Place(file, 1)),)
    found: Counter[Entry] = Counter()
    for number, one in enumerate(findings, 1):
        entry, count = _entry(one)
        if entry is None:
            return Counter(), (_wrong(f"Finding {number} of {file} is none", Place(file, 1)),)
        found[entry] += count
    return found, ()


def _entry(one: object) -> tuple[Entry | None, int]:
    if not isinstance(one, Mapping):
        return None, 0
    texts = [one.get(part.name) for part in fields(Entry)]
    count = one.get("count", 1)
    if not all(isinstance(text, str) for text in texts) or not isinstance(count, int) or count < 1:
        return None, 0
    return Entry(*map(str, texts)), min(count, _MOST)


def _as_people_sort(entry: Entry) -> tuple[str, str, str]:
    return entry.rule, entry.element, entry.fingerprint


def gone(left: Counter[Entry], file: str) -> tuple[Diagnostic, ...]:
    """What the baseline has and the model no longer: a note, so that the file can be made smaller."""
    number = sum(left.values())
    if not number:
        return ()
    first = min(left, key=_as_people_sort)
    are_gone = "finding of the baseline is" if number == 1 else "findings of the baseline are"
    return (
        Diagnostic(
            "lint/baseline-outdated",
            Severity.NOTE,
            f"{number} {are_gone} gone, such as {first.rule} at {first.element}.",
            Place(file),
            "",
            "Run with --update-baseline, so that they count when they come back.",
        ),
    )


def _wrong(what: str, place: Place) -> Diagnostic:
    return Diagnostic(
        "lint/baseline-unreadable",
        Severity.ERROR,
        f"{what}.",
        place,
        "",
        "Make it anew with --update-baseline, or name another file.",
    )
