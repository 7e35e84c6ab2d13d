"""Every rule that the package holds data to, and what refuses what on loading."""

from __future__ import annotations

from .verdicts import Rule

_RULES: tuple[Rule, ...] = (
    Rule(
        "Nøgletal.identifikator/required",
        "error",
        "Nøgletal.identifikator: værdien mangler.",
        "Nøgletal.identifikator: the value is missing.",
    ),
    Rule(
        "Nøgletal.identifikator/length",
        "error",
        "Nøgletal.identifikator: teksten skal have mellem 1 og 36 tegn.",
        "Nøgletal.identifikator: the text must have between 1 and 36 characters.",
    ),
    Rule(
        "Nøgletal.mål/required",
        "error",
        "Nøgletal.mål: værdien mangler.",
        "Nøgletal.mål: the value is missing.",
    ),
    Rule(
        "Nøgletal.mål/code",
        "error",
        "Nøgletal.mål: værdien er ikke en kode i Fraværsmål.",
        "Nøgletal.mål: the value is not a code of Fraværsmål.",
    ),
    Rule(
        "Nøgletal.fraværsårsag/count",
        "error",
        "Nøgletal.fraværsårsag: der skal være mindst 1.",
        "Nøgletal.fraværsårsag: there must be at least 1.",
    ),
    Rule(
        "Nøgletal.fraværsårsag/distinct",
        "error",
        "Nøgletal.fraværsårsag: den samme værdi står flere gange.",
        "Nøgletal.fraværsårsag: the same value stands more than once.",
    ),
    Rule(
        "Nøgletal.fraværsårsag/code",
        "error",
        "Nøgletal.fraværsårsag: værdien er ikke en kode i Fraværsårsag.",
        "Nøgletal.fraværsårsag: the value is not a code of Fraværsårsag.",
    ),
    Rule(
        "Nøgletal.periode/required",
        "error",
        "Nøgletal.periode: værdien mangler.",
        "Nøgletal.periode: the value is missing.",
    ),
    Rule(
        "Nøgletal.periode.fra/required",
        "error",
        "Nøgletal.periode.fra: værdien mangler.",
        "Nøgletal.periode.fra: the value is missing.",
    ),
    Rule(
        "Nøgletal.periode.fra/type",
        "error",
        "Nøgletal.periode.fra: værdien skal være en dato.",
        "Nøgletal.periode.fra: the value must be a date.",
    ),
    Rule(
        "Nøgletal.periode.til/required",
        "error",
        "Nøgletal.periode.til: værdien mangler.",
        "Nøgletal.periode.til: the value is missing.",
    ),
    Rule(
        "Nøgletal.periode.til/type",
        "error",
        "Nøgletal.periode.til: værdien skal være en dato.",
        "Nøgletal.periode.til: the value must be a date.",
    ),
    Rule(
        "Nøgletal.population/required",
        "error",
        "Nøgletal.population: værdien mangler.",
        "Nøgletal.population: the value is missing.",
    ),
    Rule(
        "Nøgletal.population/length",
        "error",
        "Nøgletal.population: teksten skal have mellem 1 og 200 tegn.",
        "Nøgletal.population: the text must have between 1 and 200 characters.",
    ),
    Rule(
        "Nøgletal.værdi/required",
        "error",
        "Nøgletal.værdi: værdien mangler.",
        "Nøgletal.værdi: the value is missing.",
    ),
    Rule(
        "Nøgletal.værdi/type",
        "error",
        "Nøgletal.værdi: værdien skal være et decimaltal.",
        "Nøgletal.værdi: the value must be a decimal number.",
    ),
    Rule(
        "Nøgletal.værdi/minimum",
        "error",
        "Nøgletal.værdi: værdien skal være mindst 0.",
        "Nøgletal.værdi: the value must be at least 0.",
    ),
    Rule(
        "Nøgletal.værdi/digits",
        "error",
        "Nøgletal.værdi: tallet skal have højst 18 cifre og højst 4 decimaler.",
        "Nøgletal.værdi: the number must have at most 18 digits and at most 4 decimals.",
    ),
    Rule(
        "Nøgletal/key",
        "error",
        "Nøgletal: nøglen findes flere gange.",
        "Nøgletal: the key occurs more than once.",
    ),
    Rule(
        "Nøgletal/S-10",
        "error",
        "Nøgletal: en fraværsprocent ligger mellem 0 og 100",
        "Nøgletal: a percentage of absence is between 0 and 100",
    ),
    Rule(
        "Nøgletal/S-11",
        "error",
        "Nøgletal: barsel lægges ikke sammen med andre årsager",
        "Nøgletal: parental leave is not added to other reasons",
    ),
    Rule(
        "Nøgletal.periode/periodeErOrdnet",
        "error",
        "Nøgletal.periode: til ligger ikke før fra",
        "Nøgletal.periode: the end is not before the start",
    ),
)
RULES: dict[str, Rule] = {one.id: one for one in _RULES}

# For each class and place in its JSON: the rule that is broken by an error of a kind.
_REFUSED: tuple[tuple[str, str, str, str], ...] = (
    ("Noegletal", "/identifikator", "missing", "Nøgletal.identifikator/required"),
    ("Noegletal", "/identifikator", "length", "Nøgletal.identifikator/length"),
    ("Noegletal", "/maal", "missing", "Nøgletal.mål/required"),
    ("Noegletal", "/maal", "code", "Nøgletal.mål/code"),
    ("Noegletal", "/fravaersaarsag", "count", "Nøgletal.fraværsårsag/count"),
    ("Noegletal", "/fravaersaarsag", "missing", "Nøgletal.fraværsårsag/count"),
    ("Noegletal", "/fravaersaarsag", "distinct", "Nøgletal.fraværsårsag/distinct"),
    ("Noegletal", "/fravaersaarsag", "code", "Nøgletal.fraværsårsag/code"),
    ("Noegletal", "/periode", "missing", "Nøgletal.periode/required"),
    ("Noegletal", "/periode/fra", "missing", "Nøgletal.periode.fra/required"),
    ("Noegletal", "/periode/fra", "type", "Nøgletal.periode.fra/type"),
    ("Noegletal", "/periode/til", "missing", "Nøgletal.periode.til/required"),
    ("Noegletal", "/periode/til", "type", "Nøgletal.periode.til/type"),
    ("Noegletal", "/population", "missing", "Nøgletal.population/required"),
    ("Noegletal", "/population", "length", "Nøgletal.population/length"),
    ("Noegletal", "/vaerdi", "missing", "Nøgletal.værdi/required"),
    ("Noegletal", "/vaerdi", "type", "Nøgletal.værdi/type"),
    ("Noegletal", "/vaerdi", "minimum", "Nøgletal.værdi/minimum"),
)
REFUSED_BY: dict[tuple[str, str, str], str] = {
    (kind, place, error): rule for kind, place, error, rule in _REFUSED
}

# Words between the places of an error: which of several classes was tried.
TAGS: frozenset[str] = frozenset([])
