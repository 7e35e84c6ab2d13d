"""What a profile says of single rules, or of all rules of a kind: `[….rules]`."""

from __future__ import annotations

import datetime
import re

from generator.profile.profile import RuleSetting
from generator.profile.toml_table import Table

SEVERITIES = ("error", "warning", "note")
_LATER = re.compile(r"(\d{4}-\d\d-\d\d)\s*:\s*(error|warning|note)")


def read_rule_settings(table: Table) -> tuple[RuleSetting, ...]:
    """Every rule that the table names, by id or kind."""
    return tuple(_setting(table.table(name), name) for name in table.keys())


def _setting(table: Table, name: str) -> RuleSetting:
    found = RuleSetting(
        name,
        table.place,
        table.one_of("severity", SEVERITIES) or "",
        _later(table),
        table.text("message-da") or "",
        table.text("message-en") or "",
        table.text("owner") or "",
        table.text("legal-source") or "",
    )
    table.close()
    return found


def _later(table: Table) -> str:
    written = table.text("severity-from") or ""
    for piece in filter(None, (one.strip() for one in written.split(","))):
        found = _LATER.fullmatch(piece)
        if found is None or not _is_day(found[1]):
            hint = 'Write a day and error, warning or note: "2027-01-01:error".'
            table.refuse("severity-from", f'"severity-from" cannot be "{written[:60]}".', hint)
            return ""
    return written


def _is_day(text: str) -> bool:
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return True
