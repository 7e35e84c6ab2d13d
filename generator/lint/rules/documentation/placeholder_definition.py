"""A text only holds the place of a definition.

Why: It looks as if the work were done: nobody finds it again, and it goes out to vendors as documentation.
Example: A class whose definition is `tbd`, `Beskrivelse mangler` or `...`.
Instead: Write the definition, or empty the field so that it is counted as missing.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import every_text, folded_text, is_unfilled
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model
from generator.model.near import one_line

_SHOWN = 40  # characters


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for element, text, _language in every_text(review):
        if is_unfilled(text):
            yield Finding(
                f'The definition of {element.qualified_name} is "{one_line(text)[:_SHOWN]}".',
                "Write the definition, or empty the field.",
                element,
                folded_text(text),
            )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check)
