"""For data stewards: one page that opens anywhere, with nothing fetched from elsewhere and no program in it."""

from __future__ import annotations

from html import escape
from typing import Any, BinaryIO

from generator.data.outcome import MASK, Outcome, Told
from generator.data.report import Asked, Report
from generator.diagnostics import Severity
from generator.emit.page import Page
from generator.emit.render import Renderer
from generator.visible import visible

_EXAMPLES = 50
_AREA_RULES = 50  # rules that are counted by municipality
_SHOWN_OF_AREA = 3
_OPEN = 3  # rules whose examples are unfolded
_WORDS = {
    "notices": ("Om filerne", "About the files"),
    "file": ("Fil", "File"),
    "kind": ("Alvor", "Severity"),
    "message": ("Besked", "Message"),
    "rules": ("Brudte regler", "Broken rules"),
    "rule": ("Regel", "Rule"),
    "violated": ("Brud", "Violated"),
    "undetermined": ("Uafgjort", "Undetermined"),
    "share": ("Andel af alle brud", "Share of all violations"),
    "areas": ("Kommuner", "Municipalities"),
    "area": ("Kommune", "Municipality"),
    "violations": ("Brud i alt", "Violations"),
    "most": ("Flest brud på", "Most broken"),
    "examples": ("Eksempler", "Examples"),
    "masked": (f"{MASK} står for personoplysninger.", f"{MASK} stands for personal data."),
    "row": ("Række", "Row"),
    "key": ("Nøgle", "Key"),
    "found": ("Værdier", "Values"),
    "files": ("Læste filer", "Files read"),
    "table": ("Tabel", "Table"),
    "rows": ("Rækker", "Rows"),
    "unchecked": ("Ikke kontrolleret", "Not checked"),
    "why": ("Hvorfor", "Why"),
}
_SEVERITIES = {
    Severity.ERROR: ("fejl", "error"),
    Severity.WARNING: ("advarsel", "warning"),
    Severity.NOTE: ("bemærkning", "note"),
}


def write(outcome: Outcome, asked: Asked, file: BinaryIO) -> None:
    """The page, in Danish or English."""
    fields = _Page(outcome, asked).fields()
    file.write(Renderer().render(Page("report.html", "report/violations.html.j2", fields)))


class _Page:
    def __init__(self, outcome: Outcome, asked: Asked) -> None:
        self._outcome, self._asked = outcome, asked
        self._place = 0 if asked.language == "da" else 1
        self._violated = sum(one.violated for one in outcome.rules) or 1

    def fields(self) -> dict[str, Any]:
        """All that the template prints: texts of a delivery are data, whatever they hold."""
        outcome = self._outcome
        notices = [
            {
                "file": _text(str(one.place)),
                "severity": one.severity.value,
                "severity_word": self._say(_SEVERITIES[one.severity]),
                "message": _text(one.message),
                "hint": _text(one.hint),
            }
            for one in outcome.found
        ]
        rules = [self._rule(number, one) for number, one in enumerate(outcome.broken)]
        areas = self._areas()
        unchecked = self._unchecked()
        verdict, class_ = self._verdict()
        return {
            "language": self._asked.language,
            "title": _text(outcome.title),
            "what": _text(f"{outcome.model}/{outcome.profile} {outcome.version}"),
            "verdict": verdict,
            "verdict_class": class_,
            "words": {name: self._say(words) for name, words in _WORDS.items()},
            "notices": notices,
            "has_notices": bool(notices),
            "rules": rules,
            "has_rules": bool(rules),
            "is_masked": any(
                MASK in one["key"] + one["found"] for rule in rules for one in rule["examples"]
            ),
            "areas": areas,
            "has_areas": bool(areas),
            "files": [
                {"file": _text(one.file), "table": _text(one.table), "rows": self._count(one.rows)}
                for one in outcome.files
            ],
            "unchecked": unchecked,
            "has_unchecked": bool(unchecked),
        }

    def _rule(self, number: int, told: Told) -> dict[str, Any]:
        check, most = told.check, self._asked.at_most(_EXAMPLES)
        examples = [
            {
                "file": _text(one.file),
                "row": "" if one.row is None else self._count(one.row),
                "key": _text(one.key),
                "found": _text(" ".join(filter(None, (one.path, one.found)))),
            }
            for one in self._outcome.violations.of(check.rule, most)
        ]
        total = told.violated + told.undetermined
        rest = total - len(examples)
        more = self._say((f"og {self._count(rest)} til", f"and {self._count(rest)} more"))
        return {
            "number": str(number),
            "rule": _text(check.rule),
            "severity": check.severity.value,
            "severity_word": self._say(_SEVERITIES[check.severity]),
            "violated": self._count(told.violated),
            "undetermined": self._count(told.undetermined) if told.undetermined else "",
            "total": self._count(total),
            "percent": f"{100 * told.violated / self._violated:.1f}",
            "message": _text(self._say((check.words("da"), check.words("en")))),
            "element": _text(check.element),
            "examples": examples,
            "has_more": rest > 0,
            "more": more,
            "is_open": number < _OPEN,
        }

    def _areas(self) -> list[dict[str, str]]:
        """The municipalities, those with most violations first, and the rules they break most."""
        counts = self._outcome.violations.by_area()
        broken = [one.check.rule for one in self._outcome.broken if one.violated][:_AREA_RULES]
        of_rule = (
            {rule: self._outcome.violations.by_area(rule) for rule in broken} if counts else {}
        )
        most = max(counts.values(), default=1)
        areas = []
        for code, count in sorted(counts.items(), key=lambda one: (-one[1], one[0])):
            here = [(each[code], rule) for rule, each in of_rule.items() if code in each]
            here.sort(key=lambda one: (-one[0], one[1]))
            shown = (f"{rule} ({self._count(number)})" for number, rule in here[:_SHOWN_OF_AREA])
            areas.append(
                {
                    "name": _text(f"{code} {self._outcome.areas.get(code, '')}".strip()),
                    "count": self._count(count),
                    "percent": f"{100 * count / most:.1f}",
                    "rules": _text(", ".join(shown)),
                }
            )
        return areas

    def _unchecked(self) -> list[dict[str, str]]:
        reasons: dict[str, list[str]] = {}
        for one in self._outcome.rules:
            if one.why_not:
                reasons.setdefault(one.why_not, []).append(one.check.rule)
        return [
            {"why": _text(why), "rules": _text(", ".join(rules))} for why, rules in reasons.items()
        ]

    def _verdict(self) -> tuple[str, str]:
        outcome = self._outcome
        violated = sum(one.violated for one in outcome.rules)
        broken = len([one for one in outcome.rules if one.violated])
        counted = (
            f"{self._count(violated)} brud på {broken} regler",
            f"{self._count(violated)} violations of {broken} rules",
        )
        if not outcome.files:
            return self._say(("Intet blev kontrolleret.", "Nothing was checked.")), "refused"
        if outcome.has_errors:
            words = ("Leverancen kan ikke godtages", "The delivery cannot be accepted")
            return f"{self._say(words)}: {self._say(counted)}.", "refused"
        words = ("Leverancen er i orden", "The delivery is in order")
        rest = f": {self._say(counted)}" if violated else ""
        return f"{self._say(words)}{rest}.", "accepted"

    def _say(self, words: tuple[str, str]) -> str:
        return words[self._place]

    def _count(self, number: int) -> str:
        text = f"{number:,}"
        return text.replace(",", ".") if self._place == 0 else text


def _text(text: str) -> str:
    return escape(visible(text))


REPORT = Report(write)
