"""Findings whose texts try to be more than texts, as a model of a stranger can hold them."""

from __future__ import annotations

from generator.diagnostics import Diagnostic, Place, Severity
from generator.report.findings import Finding, Findings, Page

TEXTS = (
    "Fraværsårsag, æøå ÆØÅ: 100 % ; [a] = b",
    "two\nlines\r\nand\ra third",
    "::error file=evil.py,line=1::pwned",
    "x\n::stop-commands::token\n",
    "##vso[task.setvariable variable=PATH]evil",
    "##[error]evil and ##VSO[task.complete result=Succeeded;]done",
    "%0A::warning::%25 %3A %2C %AZP25 %5D %3B",
    "a]b;c=d,e:f|g`h`i",
    "\x1b[2J\x1b]0;title\x07 bell \x9b31m \u202ereversed\u2028line",
    "| a | b |\n| --- | --- |",
    "</details><script>alert(1)</script><img src=x onerror=alert(1)>",
    "&lt;b&gt; &amp; &#60;script&#62;",
    "@octocat @org/team #123 GH-1 owner/repo#5 https://evil.example www.evil.example a@evil.example",
    "[text](https://evil.example) ![i](https://evil.example/i.png) ](x) [r]: https://evil.example",
    "``` fence\n~~~\n# heading\n- item\n1. item\n> quote\n***\n<!-- hidden",
    "\\` \\| \\< \\@ \\\\`code` \\[x](y) \\",
    "$a$ $$b$$ ~~struck~~ **bold** _it_ *it* :smile:",
    "",
    "\ud800 half a sign",
)


def diagnostic(
    text: str, severity: Severity = Severity.WARNING, file: str = "model.xmi"
) -> Diagnostic:
    """A diagnostic that says the text wherever a model's words can stand."""
    return Diagnostic(
        "naming/forbidden-characters",
        severity,
        f"{text} has a name.",
        Place(file, 3, 7, f"t_object {text}"),
        text,
        f"Rename {text}",
    )


def findings(*found: Diagnostic) -> Findings:
    """Findings of which none is known or accepted, with the page of a rule."""
    page = Page("A title.", "A reason.", "`x`.", "Do it.", "warning", ("FDA-1",))
    return Findings(
        tuple(Finding(one, f"EAID_{number}", "Class") for number, one in enumerate(found)),
        {"naming/forbidden-characters": page},
    )
