"""The bytes of a `model.toml` as a table, or what is wrong with them."""

from __future__ import annotations

import re
import tomllib

from generator.diagnostics import Diagnostic, Place, Severity
from generator.profile.toml_places import TomlPlaces, TooDeep
from generator.profile.toml_table import Fraction, Log, Table

LARGEST = 1 << 20  # bytes; a profile of a thousand elements is a tenth of it
_BOM = "\ufeff"
_WHERE = re.compile(r"\s*\(at line (\d+), column (\d+)\)$")


def parse(raw: bytes, file: str) -> tuple[Table | None, tuple[Diagnostic, ...]]:
    """The top table of the file, or None and the reason why there is none."""
    if len(raw) > LARGEST:
        message = f"The file is larger than {LARGEST // 1024} KiB."
        return None, (_error("too-large", Place(file), message, "Keep settings in it, not data."),)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        place = Place(file, raw.count(b"\n", 0, error.start) + 1)
        message = f"The file is not UTF-8 text: byte {error.start + 1} cannot be read."
        return None, (_error("not-text", place, message, "Save it as UTF-8."),)
    found = _note_bom(text, file)
    table = _parse_text(text.removeprefix(_BOM), file)
    return (None, (*found, table)) if isinstance(table, Diagnostic) else (table, found)


def _parse_text(text: str, file: str) -> Table | Diagnostic:
    try:
        places = TomlPlaces(text, file)
        data = tomllib.loads(text, parse_float=lambda one: Fraction(one.replace("_", "")))
    except TooDeep as error:
        return _error("not-toml", error.place, f"The file is {error}.", "Keep it flat.")
    except ValueError as error:  # TOMLDecodeError, and numbers and dates that Python refuses
        return _error("not-toml", _place_in(str(error), text, file), *_said(str(error)))
    return Table(data, (), Log(places))


def _note_bom(text: str, file: str) -> tuple[Diagnostic, ...]:
    if not text.startswith(_BOM):
        return ()
    message = "The file begins with a byte order mark, which TOML does not have; it is skipped."
    place, hint = Place(file, 1, 1), "Save it as UTF-8 without a byte order mark."
    return (Diagnostic("profile/byte-order-mark", Severity.NOTE, message, place, "", hint),)


def _said(message: str) -> tuple[str, str]:
    bare = _WHERE.sub("", message).replace("(at end of document)", "at the end of the file").strip()
    return (
        f"The file is not TOML: {bare}.",
        "Texts stand in quotes, and so do keys with æ, ø, å or dots.",
    )


def _place_in(message: str, text: str, file: str) -> Place:
    where = _WHERE.search(message)
    if where:
        return Place(file, int(where[1]), int(where[2]))
    return Place(file, text.count("\n") + 1) if "end of document" in message else Place(file)


def _error(rule: str, place: Place, message: str, hint: str) -> Diagnostic:
    return Diagnostic(f"profile/{rule}", Severity.ERROR, message, place, "", hint)
