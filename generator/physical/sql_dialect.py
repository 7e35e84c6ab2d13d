"""What a SQL dialect is: a table of facts. Nothing here knows the name of any database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from generator.physical.relational import SqlType


class Comments(StrEnum):
    """How definitions reach the database's catalogue."""

    STATEMENT = "COMMENT ON"
    INLINE = "COMMENT '…' in the table"
    PROPERTY = "extended property"
    TEXT = "comment in the script"


class Late(StrEnum):
    """What becomes of a foreign key to a table that is created later."""

    ALTER = "added when all tables are there"
    FORWARD = "stated in the table, checked when rows come"
    LOST = "the database can neither point forward nor add it later"


@dataclass(frozen=True, slots=True, kw_only=True)
class SqlDialect:
    """One database's facts. Templates in braces take `column`, `length`, `digits`, `fraction`,
    `text`, `first`, `pattern`, `expression`. Sources are the vendors' manuals, proved by the tests that run
    or parse every script."""

    name: str
    title: str
    identifier_limit: int
    reserved: frozenset[str]
    quoted_words: frozenset[str] = frozenset()  # not reserved, but in need of quotes
    quotes: tuple[str, str] = ('"', '"')
    types: Mapping[str, str]
    decimal: str
    any_decimal: str  # where the model states no digits
    most_digits: int = 38
    text: str
    long_text: str
    longest: int  # characters of the longest bounded text
    key_text: str  # text without a stated length in a key
    holds_length: bool = True
    row_bytes: int | None = None  # what the bounded texts of a row may take together
    text_bytes: int = 4  # bytes a character takes of it
    string_prefix: str = ""
    backslash_escapes: bool = False
    escaped_quote: str = "''"  # a quote in a literal
    truth: tuple[str, str] = ("TRUE", "FALSE")
    typed_literals: Mapping[str, str] = field(default_factory=dict)
    moment: str = "{date}T{time}Z"  # a moment in UTC as a text
    type_checks: Mapping[str, str] = field(default_factory=dict)
    default: str = "DEFAULT {value}"
    long_default: str = "DEFAULT {value}"
    fills: Mapping[str, str] = field(default_factory=dict)
    fill_setup: str = ""  # a statement before the table that a filled key needs
    generated: str = "{type} GENERATED ALWAYS AS ({expression}) STORED"
    expressions: str = ""  # what sqlglot calls this dialect
    comments: Comments
    comment_limit: int = 4000
    late: Late = Late.ALTER
    defers: bool = False  # can look at a foreign key when the transaction ends
    cascades: str = "any"  # any, tree (no two ways to one table), none
    nulls_clash: bool = False  # a unique constraint holds two nulls to be the same
    matches: str | None = None
    pattern_end: str = "$"  # in a regular expression: the end of the whole text
    like: tuple[str, str] | None = None  # template, and the wildcard that must not be in a literal
    compares_one_by_one: bool = False  # a long list after IN; a pattern of them is faster
    exact: str = "{column}"  # a text compared letter by letter
    exact_cast: str = "{text}"  # the same of what was made a text, where that loses how it compares
    upper: str | None = "UPPER({text})"  # letters of every language; None: it knows A to Z only
    lower: str | None = "LOWER({text})"
    find: str = (
        "POSITION({sought} IN {text})"  # the first character's number, 0 where it is not there
    )
    whole_part: str = "DIV({left}, {right})"  # of a quotient, towards zero
    rest: str = "({left} % {right})"
    floor: str = "FLOOR({number})"
    read_integer: str = "CAST({text} AS BIGINT)"
    read_real: str | None = "CAST({text} AS DOUBLE PRECISION)"
    char_length: str = "CHAR_LENGTH({column})"
    part: str = "SUBSTR({text}, {first}, {length})"
    to_text: str = "CAST({column} AS VARCHAR)"
    to_integer: str = "CAST({text} AS INTEGER)"
    modulus: str = "({number}) % {by}"
    day_after: str = "({column} + 1)"
    today: str = "CURRENT_DATE"
    short_of_long: str = (
        "{column}"  # a text without a limit, so that it can be compared and grouped
    )
    joins_with_function: bool = False  # CONCAT instead of ||
    row_mark: str = (
        ""  # a column that tells rows apart, where a subquery sees but the query around it
    )
    table_options: str = ""
    before: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def has_all_words(self) -> bool:
        """Whether it can say every condition."""
        return None not in (self.matches, self.upper, self.lower, self.read_real)

    def type_text(self, form: SqlType) -> str:
        """How a type is spelt."""
        if form.primitive == "text" or (form.primitive == "uri" and "uri" not in self.types):
            if form.length is not None and form.length <= self.longest:
                return self.text.format(length=max(form.length, 1))
            return self.key_text if form.is_key else self.long_text
        if form.primitive == "decimal":
            return self._decimal(form)
        return self.types[form.primitive]

    def _decimal(self, form: SqlType) -> str:
        if form.digits is None and form.fraction is None:
            return self.any_decimal
        fraction = form.fraction or 0
        digits = form.digits or max(18, fraction)
        digits = min(max(digits, fraction, 1), self.most_digits)
        return self.decimal.format(digits=digits, fraction=min(fraction, digits))

    def string(self, text: str) -> str:
        """A text as a literal: data, whatever it holds."""
        if self.backslash_escapes:
            text = text.replace("\\", "\\\\")
        text = text.replace("'", self.escaped_quote).replace("\0", "")
        return f"{self.string_prefix}'{text}'"

    def concat(self, texts: list[str], between: str = "") -> str:
        """Texts put together, with another between them."""
        pieces = [piece for text in texts for piece in (between, text) if piece]
        pieces = pieces[1:] if between else pieces
        if self.joins_with_function:
            return f"CONCAT({', '.join(pieces)})"
        return " || ".join(pieces)

    def quoted(self, name: str) -> str:
        """A name in quotes, whatever it holds."""
        start, end = self.quotes
        return f"{start}{name.replace(end, end * 2)}{end}"
