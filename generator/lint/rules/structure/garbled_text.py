"""Letters of the file were encoded twice.

Why: Æ stands as Ã¦ in names and texts, and so it would in every table, schema and document.
Example: `registreringsaktÃ¸r`.
Instead: Export the model again from the tool, and let no editor or script save the file in another encoding.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Element
from generator.model.graph import Model

_TWICE = re.compile(r"Ã[¦¸¥†˜…\u0080-\u00bf]|â€[™œ\u009d“”]|Â[\u00a0-\u00bf]")


def _check(model: Model, _review: Review) -> Iterator[Finding]:
    garbled = [one for one in model.elements(Element) if any(map(_TWICE.search, _texts(one)))]
    if garbled:
        yield Finding(
            f"Letters were encoded twice in {len(garbled)} elements, such as {garbled[0].qualified_name}.",
            "Export the model again, and let no editor or script save it in another encoding.",
            garbled[0],
        )


def _texts(one: Element) -> Iterator[str]:
    yield one.name
    yield from (text.text for text in one.documentation)


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
)
