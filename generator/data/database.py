"""What a database is that is looked at in place: a way to open it by URL, only to read, and the words it needs.

The folder of databases is the list. A password never leaves the URL: what people see of it is without one,
and what a driver says goes through `Url.without_secrets`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, Protocol
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from generator.data.wanted import Wanted
from generator.physical.sql_dialect import SqlDialect
from generator.plugins import load_plugins

_HIDDEN = "•••"


class Unreachable(Exception):
    """A database cannot be looked at; the text says why, without secrets."""


class Refused(Exception):
    """A database refuses a query; the text says why."""


class Url(NamedTuple):
    """Where a database is, as the user wrote it."""

    text: str
    parts: SplitResult

    @property
    def shown(self) -> str:
        """The URL without password and options."""
        host = self.parts.netloc.rpartition("@")[2]
        user = (self.parts.username or "") and f"{self.parts.username}@"
        return f"{self.parts.scheme}://{user}{host}{self.parts.path}"

    @property
    def options(self) -> dict[str, str]:
        """What follows the question mark."""
        return dict(parse_qsl(self.parts.query))

    @property
    def user(self) -> str:
        """The user's name, or nothing."""
        return unquote(self.parts.username or "")

    @property
    def password(self) -> str:
        """The password, or nothing."""
        return unquote(self.parts.password or "")

    @property
    def name(self) -> str:
        """The path without its first slash: the database's name, or a file."""
        return unquote(self.parts.path.removeprefix("/"))

    def without_secrets(self, text: str) -> str:
        """What a driver says, safe to be shown."""
        secrets = [self.text, self.parts.query, self.parts.password or "", self.password]
        secrets += [value for name, value in self.options.items() if "pass" in name.lower()]
        for secret in filter(None, secrets):
            text = text.replace(secret, _HIDDEN)
        return " ".join(text.split())


class Database(Protocol):
    """A database that is only read, as it was when it was opened."""

    def columns(self) -> Mapping[str, Mapping[str, str]]:
        """The tables there are, and each one's columns with their types in lower case."""
        ...

    def stream(self, query: str) -> Iterator[tuple[Any, ...]]:
        """The rows of a query, as they are wanted. Raises Refused."""
        ...

    def close(self) -> None:
        """End it."""
        ...


class DatabaseKind(NamedTuple):
    """A family of databases. `open` raises Unreachable, and EngineMissing without its driver.

    `texts` are the types that hold any text, and `loose` those that hold any value at all. `from_text` tells
    for a primitive how such a value, `{raw}`, becomes one of the primitive or null where it is none; `{like}`
    is the condition that it is written like one. `keeps_keys`: keys are compared as they stand, since an index
    would not be used otherwise. `missing` stands for a column that is not there, `apart` keeps a named query
    from being stored before it is used, `qualified` is the whole name of a table, by which all must be called
    where `names_all`, and `why_no_patterns` tells why patterns are not checked.
    """

    schemes: tuple[str, ...]
    dialect: Callable[[], SqlDialect]
    open: Callable[[Url, Wanted, Path], Database]
    texts: frozenset[str]
    from_text: Mapping[str, str]
    loose: frozenset[str] = frozenset()
    keeps_keys: bool = False
    missing: str = "NULL"
    apart: str = ""
    qualified: str = "{table}"
    names_all: bool = False
    why_no_patterns: Callable[[], str] = lambda: ""


@contextmanager
def opened(text: str, wanted: Wanted, folder: Path) -> Iterator[tuple[DatabaseKind, Database, str]]:
    """The database that a URL leads to, with its kind and the URL as it may be shown. Raises Unreachable."""
    kinds: dict[str, DatabaseKind] = load_plugins("generator.data.databases", "DATABASE", DatabaseKind)  # type: ignore[assignment]
    by_scheme = {scheme: kind for kind in kinds.values() for scheme in kind.schemes}
    try:
        url = Url(text, urlsplit(text))
        port = url.parts.port
    except ValueError:
        raise Unreachable("The URL is not well-formed.") from None
    kind = by_scheme.get(url.parts.scheme)
    if kind is None or port == 0:
        known = ", ".join(f"{scheme}://" for scheme in by_scheme)
        scheme = url.parts.scheme
        raise Unreachable(f"No database is reached by {scheme}://; these are: {known}.")
    database = kind.open(url, wanted, folder)
    try:
        yield kind, database, url.shown
    finally:
        database.close()
