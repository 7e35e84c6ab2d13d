"""Findings as Markdown for the comment on a pull request: counts first, details folded.

Texts come from models and are data: every sign that Markdown, HTML or the code host would read as more
than itself is escaped.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from generator.diagnostics import Diagnostic, Severity
from generator.report.findings import Findings
from generator.report.terminal import summary
from generator.visible import visible

_LONGEST = 60_000  # characters; a comment may have 65,536
_SHOWN = 50  # findings of one rule
_MODELS = 20  # models that are introduced
_INTRODUCED = 200  # characters that introduce a model
_SAID = 600  # characters of one text of a finding
_SIGNS = str.maketrans(
    {sign: f"\\{sign}" for sign in r"\`*_{}[]()+-.!|~$:"}
    # A zero-width blank keeps a code host from calling `@somebody`, or from taking `#1` for an issue.
    | {"@": "@\u200b", "#": "\\#\u200b", "<": "&lt;", ">": "&gt;", "&": "&amp;"}
)


def render(findings: Findings, models: Sequence[tuple[str, str]]) -> str:
    """A table of rules, then each rule with its findings."""
    found = findings.open
    head = ["## Review of the model", ""]
    told = [
        f"**{_plain(name, _INTRODUCED // 2)}**: {_plain(tells, _INTRODUCED)}  "
        for name, tells in models
        if tells
    ]
    head += told[:_MODELS]
    if len(told) > _MODELS:
        head.append(f"and {len(told) - _MODELS} more models")
    head += ["", f"**{summary(found)}**", ""]
    quiet = len(findings.found) - len(found)
    if quiet:
        head += [f"{quiet} more are accepted or were known before.", ""]
    if found:
        head += _table(findings, found)
    return _bounded("\n".join(head), _details(findings, found))


def _table(findings: Findings, found: Sequence[Diagnostic]) -> list[str]:
    count = Counter((one.severity, one.rule) for one in found)
    lines = ["| | rule | findings | what it is |", "| --- | --- | ---: | --- |"]
    for (severity, rule), number in sorted(
        count.items(), key=lambda one: (_rank(one[0][0]), one[0][1])
    ):
        page = findings.pages.get(rule)
        lines.append(f"| {severity} | `{rule}` | {number} | {_prose(page.title) if page else ''} |")
    return [*lines, ""]


def _details(findings: Findings, found: Sequence[Diagnostic]) -> list[str]:
    by_rule: dict[tuple[int, str], list[Diagnostic]] = defaultdict(list)
    for one in found:
        by_rule[_rank(one.severity), one.rule].append(one)
    sections = []
    for (_number, rule), same in sorted(by_rule.items()):
        lines = [f"<details><summary><code>{rule}</code>: {len(same)}</summary>", ""]
        page = findings.pages.get(rule)
        lines += [_prose(page.why), ""] if page else []
        lines += [_finding(one) for one in same[:_SHOWN]]
        if len(same) > _SHOWN:
            lines.append(f"- and {len(same) - _SHOWN} more")
        sections.append("\n".join((*lines, "", "</details>", "")))
    return sections


def _finding(one: Diagnostic) -> str:
    hint = f" *{_plain(one.hint)}*" if one.hint else ""
    return f"- {_plain(str(one.place))}: {_plain(one.message)}{hint}"


def _bounded(head: str, sections: Sequence[str]) -> str:
    """As many sections as a comment can hold, and how many are left out."""
    text, left = head, len(sections)
    for section in sections:
        if len(text) + len(section) > _LONGEST:
            continue
        text, left = f"{text}\n{section}", left - 1
    if left:
        text += f"\n{left} more rules are left out here; the whole report has them.\n"
    return text.rstrip("\n") + "\n"


def _rank(severity: Severity) -> int:
    return list(Severity).index(severity)


def _prose(text: str) -> str:
    """A text of ours, with its names in code."""
    *parts, last = " ".join(text.split()).split("`")
    return "".join(
        # In a table a bar ends the cell, even in code.
        f"`{part}`" if number % 2 and part and "|" not in part else _escaped(part)
        for number, part in enumerate(parts)
    ) + _escaped(last)


def _plain(text: str, longest: int = _SAID) -> str:
    """A text of a model, on one line and not longer than people read."""
    words = " ".join(visible(text[: longest * 2]).split())
    is_whole = len(words) <= longest and len(text) <= longest * 2
    return _escaped(words if is_whole else f"{words[:longest]}…")


def _escaped(words: str) -> str:
    """Words that mean themselves."""
    return words.translate(_SIGNS)
