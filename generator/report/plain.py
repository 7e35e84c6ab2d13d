"""Findings as text for a file: what the terminal shows, without colours."""

from __future__ import annotations

from collections.abc import Sequence

from generator.report.findings import Findings
from generator.report.terminal import summary
from generator.visible import visible, visible_place


def render(findings: Findings, models: Sequence[tuple[str, str]]) -> str:
    """One finding a line, its hint below."""
    lines = [f"{visible(name)}: {visible(tells)}" for name, tells in models if tells]
    for one in findings.open:
        lines.append(
            f"{visible_place(one.place)}: {one.severity} [{one.rule}] {visible(one.message)}"
        )
        lines += [f"    {visible(one.hint)}"] if one.hint else []
    return "\n".join((*lines, summary(findings.open))) + "\n"
