"""An initial value is none that the attribute can have.

Why: A record made with the default breaks the rules that its own model states.
Example: `Sag.status: Sagsstatus = åben`, where the list has `aktiv` and `lukket`; `Sag.antal: Integer = mange`.
Instead: Write one of the list's codes, or a value of the type.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute
from generator.model.primitives import primitive_named
from generator.model.near import did_you_mean

_FORMS = {
    "integer": re.compile(r"[+-]?\d+"),
    "decimal": re.compile(r"[+-]?\d+(?:[.,]\d+)?"),
    "boolean": re.compile(r"true|false|0|1|ja|nej|sand|falsk", re.IGNORECASE),
    "date": re.compile(r"\d{4}-\d\d-\d\d"),
}
_CALL = re.compile(r"[\w.]*\(.*\)|now|today|null|i dag", re.IGNORECASE)  # an expression, no value


def _check(attribute: Attribute, review: Review) -> Iterator[Finding]:
    text, target = (attribute.default or "").strip(), review.model.type_of(attribute)
    if not text or target is None or _CALL.fullmatch(text):
        return
    if review.is_list(target):
        values = review.values(target)
        known = {name for one in values for name in (one.name, getattr(one, "value", one.name))}
        plain = text.rpartition("::")[2].rpartition(".")[2].strip("\"'")
        if values and not {text, plain} & known:
            hint = did_you_mean(plain, known, "Write one of the list's codes or names.")
            yield _finding(attribute, f"no value of {target.name}", hint)
    elif (form := _FORMS.get(primitive_named(target.name) or "")) and not form.fullmatch(text):
        yield _finding(attribute, f"no {target.name}", "Write a value of the type, or remove it.")


def _finding(attribute: Attribute, what: str, hint: str) -> Finding:
    message = f'The initial value "{attribute.default}" of {attribute.qualified_name} is {what}.'
    return Finding(message, hint)


RULE = Rule(
    severity=Severity.WARNING,
    on=(Attribute,),
    check=_check,
)
