"""How values are written as text in a delivery, and as what they are compared.

The forms are those of XML Schema 1.1 part 2 (the lexical spaces of its built-in types), which JSON and CSV
share; what a database would also take (` 12 `, `1e3` for a whole number, `2024-1-5`) is none of them. Every
pattern is within what RE2, PostgreSQL and Java read alike.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.physical.relational import SqlType


class Written(NamedTuple):
    """A primitive as text: the pattern of the whole text, and whether a database that has taken the text
    writes it back the same in most cases, so that the pattern is seldom needed."""

    pattern: str
    comes_back: bool = False


_TIME = r"([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?"
_ZONE = r"(Z|[+-]([01][0-9]|2[0-3])(:[0-5][0-9])?)?"
_DAY = r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
WRITTEN: dict[str, Written] = {
    "integer": Written(r"[+-]?[0-9]+", True),
    "decimal": Written(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)"),
    "real": Written(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?"),
    "boolean": Written(r"([tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|0|1)", True),
    "date": Written(_DAY),  # some databases also know a day called infinity
    "time": Written(_TIME + _ZONE, True),
    "datetime": Written(f"{_DAY}[T ]{_TIME}{_ZONE}"),
    "duration": Written(
        r"-?P([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?"
    ),
    "year": Written(r"[0-9]{4}", True),
    "uuid": Written(r"[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"),
    "binary": Written(r"([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?"),
}


AS_TEXT = frozenset(("text", "uri", "duration", "binary", "json", "geometry"))
"""Primitives whose values are compared as they are written."""


def digits_pattern(total: int | None, fraction: int | None) -> str:
    """The pattern of numbers with so many digits in all and so many after the point, as a column of the SQL
    type DECIMAL holds them: what is kept for the digits after the point is not there before it. Zeros that say
    nothing do not count.

    >>> digits_pattern(5, 2), digits_pattern(None, 1)
    ('[+-]?0*[0-9]{0,3}([.][0-9]{0,2}0*)?', '[+-]?0*[0-9]*([.][0-9]{0,1}0*)?')
    >>> digits_pattern(3, None)
    '[+-]?0*([0-9]{0,3}([.][0-9]{0,0}0*)?|[0-9]{0,2}([.][0-9]{0,1}0*)?|[0-9]{0,1}([.][0-9]{0,2}0*)?|[0-9]{0,0}([.][0-9]{0,3}0*)?)'
    """
    if total is None:
        return f"[+-]?0*[0-9]*([.][0-9]{{0,{fraction or 0}}}0*)?"
    splits = range(total + 1) if fraction is None else (fraction,)
    forms = [f"[0-9]{{0,{max(total - one, 0)}}}([.][0-9]{{0,{one}}}0*)?" for one in splits]
    return f"[+-]?0*({'|'.join(forms)})" if len(forms) > 1 else f"[+-]?0*{forms[0]}"


def staged_type(form: SqlType) -> SqlType:
    """The type that values are compared as: at least as wide as the column's, so that what does not fit is
    seen and not rounded away.

    >>> staged_type(SqlType("decimal", digits=5, fraction=2))
    SqlType(primitive='decimal', length=None, digits=18, fraction=4, is_key=False)
    """
    if form.primitive == "identity":
        return SqlType("integer")
    if form.primitive != "decimal" or form.digits is None and form.fraction is None:
        return form
    fraction = min((form.fraction or 0) + 2, 30)
    digits = 18 if (form.digits or 18) + 2 <= 18 else 38
    return form._replace(digits=digits, fraction=min(fraction, digits))
