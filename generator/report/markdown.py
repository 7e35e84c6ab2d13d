"""Findings as Markdown for the comment on a pull request: counts first, details folded.

Texts come from models and are data: every sign that Markdown, HTML or the code host would read as more
than itself is escaped.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from generator.diagnostics import Diagnostic, Severity
from generator.report.findings import Findings
from generator.report.terminal import summary

_LONGEST = 60_000  # characters; a comment may have 65,536
_SHOWN = 50  # findings of one rule
_SIGNS = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~&$:@])")


def render(findings: Findings, models: Sequence[tuple[str, str]]) -> str:
    """A table of rules, then each rule with its findings."""
    found = findings.open
    head = ["## Review of the model", ""]
    head += [f"**{_plain(name)}**: {_plain(tells)}  " for name, tells in models if tells]
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
        lines.append(f"| {severity} | `{rule}` | {number} | {_plain(page.title) if page else ''} |")
    return [*lines, ""]


def _details(findings: Findings, found: Sequence[Diagnostic]) -> list[str]:
    by_rule: dict[tuple[int, str], list[Diagnostic]] = defaultdict(list)
    for one in found:
        by_rule[_rank(one.severity), one.rule].append(one)
    sections = []
    for (_number, rule), same in sorted(by_rule.items()):
        lines = [f"<details><summary><code>{rule}</code>: {len(same)}</summary>", ""]
        page = findings.pages.get(rule)
        lines += [_plain(page.why), ""] if page else []
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
            break
        text, left = f"{text}\n{section}", left - 1
    if left:
        text += f"\n{left} more rules are left out here; the whole report has them.\n"
    return text.rstrip("\n") + "\n"


def _rank(severity: Severity) -> int:
    return list(Severity).index(severity)


def _plain(text: str) -> str:
    """A text that means itself. A zero-width blank keeps a code host from calling `@somebody`."""
    words = _SIGNS.sub(r"\\\1", " ".join(text.split()))
    return (
        words.replace("\\@", "@\u200b")
        .replace("\\<", "&lt;")
        .replace("\\>", "&gt;")
        .replace("\\&", "&amp;")
    )
