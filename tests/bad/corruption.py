"""Ways in which a file goes bad between the modelling tool and us; each from a number, so that it can be
seen again."""

from __future__ import annotations

import io
import random
import re
import sqlite3
import zipfile
from collections.abc import Callable

Chance = random.Random
_START = re.compile(rb"<([A-Za-z][\w:.-]*)(?:\s[^<>]*)?>")
_TOKEN = re.compile(rb"(?<=[\"'>#=])[\w{][\w.{}:-]{4,60}(?=[\"'<])")
_PAGE = 2048  # of a Jet 3 database; two of them are one of Jet 4
_IS_REFERENCE = re.compile(r"(?i)_id$|^id$|classifier|guid|parent|client|supplier|element")


def corrupted(data: bytes, seed: int) -> bytes:
    """The file as the accident of that number leaves it: cut, bytes changed, references broken or parts
    there several times, one after the other."""
    chance = Chance(seed)
    way = (_cut, _changed, _misled, _repeated)[seed % 4]
    if data.startswith(b"PK") and chance.random() < 0.8:
        return _inside_archive(data, way, chance)
    return way(data, chance)


def _inside_archive(data: bytes, way: Callable[[bytes, Chance], bytes], chance: Chance) -> bytes:
    """An archive that is whole, with a member that is not."""
    before, after = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    victim = max(before.infolist(), key=lambda one: one.file_size)
    with zipfile.ZipFile(after, "w", zipfile.ZIP_DEFLATED) as archive:
        for member in before.infolist():
            content = before.read(member)
            archive.writestr(member, way(content, chance) if member is victim else content)
    return after.getvalue()


def _cut(data: bytes, chance: Chance) -> bytes:
    """The end is missing, or a piece from the middle."""
    start = chance.randrange(len(data))
    if chance.random() < 0.5:
        return data[:start]
    return data[:start] + data[start + chance.choice((1, 7, 60, 2000, 40_000)) :]


def _changed(data: bytes, chance: Chance) -> bytes:
    """Some bytes are others, in the whole file or close together."""
    changed = bytearray(data)
    start = chance.randrange(len(data))
    reach = len(data) if chance.random() < 0.5 else min(len(data), start + 200)
    for _each in range(chance.choice((1, 2, 8, 40))):
        place = chance.randrange(start, reach) if start < reach else start
        kept_as_text = chance.random() < 0.7  # so that XML stays well-formed more often
        changed[place] = chance.choice(b"aZ09_ .*-") if kept_as_text else chance.randrange(256)
    return bytes(changed)


def _misled(data: bytes, chance: Chance) -> bytes:
    """Ids and references name something else, or nothing."""
    if data.startswith(b"SQLite format 3"):
        return _in_database(data, chance, _mislead_row)
    found = [match.span() for match in _TOKEN.finditer(data)]
    if not found:
        return _changed(data, chance)
    changed = data
    for start, end in sorted(chance.sample(found, min(len(found), 12)), reverse=True):
        other = chance.choice(found)
        word = data[slice(*other)] if chance.random() < 0.6 else b"nowhere"
        changed = changed[:start] + word + changed[end:]
    return changed


def _repeated(data: bytes, chance: Chance) -> bytes:
    """An element is there several times, beside itself or inside another."""
    if data.startswith(b"SQLite format 3"):
        return _in_database(data, chance, _repeat_row)
    starts = [match for match in _START.finditer(data) if not match[0].endswith(b"/>")]
    if not starts:
        return _repeated_lines(data, chance)
    first = chance.choice(starts)
    end = _end_of(data, first)
    element, target = data[first.start() : end], chance.choice((end, chance.choice(starts).end()))
    times = chance.choice((1, 1, 2, 30)) if len(element) < 50_000 else 1
    return data[:target] + element * times + data[target:]


def _end_of(data: bytes, start: re.Match[bytes]) -> int:
    """Where an element closes."""
    depth = 0
    tag = re.compile(rb"<(/?)" + re.escape(start[1]) + rb"(?=[\s>/])[^<>]*?(/?)>")
    for match in tag.finditer(data, start.start()):
        depth += -1 if match[1] else 0 if match[2] else 1
        if depth == 0:
            return match.end()
    return start.end()


def _repeated_lines(data: bytes, chance: Chance) -> bytes:
    """Of what is no XML: pages of a database, or lines of a text."""
    if b"\0" in data[:4096]:
        place = chance.randrange(len(data) // _PAGE + 1) * _PAGE
        other = chance.randrange(len(data) // _PAGE + 1) * _PAGE
        return data[:place] + data[other : other + _PAGE] + data[place + _PAGE :]
    lines = data.split(b"\n")
    at = chance.randrange(len(lines))
    many = chance.choice((1, 4, 40))
    return b"\n".join([*lines[: at + many], *lines[at : at + many], *lines[at + many :]])


# -- databases --------------------------------------------------------------------------------------
def _in_database(
    data: bytes, chance: Chance, change: Callable[[sqlite3.Connection, str, Chance], None]
) -> bytes:
    """A database that is whole, with rows that are not what they were."""
    database = sqlite3.connect(":memory:")
    # In memory there is no log beside the file: its mark would keep the file from being opened.
    database.deserialize(data[:18] + b"\1\1" + data[20:])
    query = "select name from sqlite_master where type = 'table' and name like 't@_%' escape '@' order by name"
    tables = [name for (name,) in database.execute(query)]
    full = [one for one in tables if database.execute(f'select 1 from "{one}"').fetchone()]
    for table in chance.sample(full, min(len(full), 4)):
        change(database, table, chance)
    database.commit()
    return database.serialize()


def _mislead_row(database: sqlite3.Connection, table: str, chance: Chance) -> None:
    columns = [row[1] for row in database.execute(f'pragma table_info("{table}")')]
    column = chance.choice([one for one in columns if _IS_REFERENCE.search(one)] or columns)
    value = chance.choice((None, 0, -1, chance.randrange(500), "nowhere", b"\xff\0", 10**15))
    _without_keys(database, table)
    rows = [row for (row,) in database.execute(f'select rowid from "{table}"')]
    database.execute(
        f'update "{table}" set "{column}" = ? where rowid = ?', (value, chance.choice(rows))
    )


def _repeat_row(database: sqlite3.Connection, table: str, chance: Chance) -> None:
    rows = [row for (row,) in database.execute(f'select rowid from "{table}"')]
    which = "" if chance.random() < 0.3 else f" where rowid = {chance.choice(rows)}"
    _without_keys(database, table, f' union all select * from "{table}"{which}')


def _without_keys(database: sqlite3.Connection, table: str, more: str = "") -> None:
    """A copy of the table that has no keys takes its place, so that everything may stand in it."""
    database.execute(f'create table copied as select * from "{table}"{more}')
    database.execute(f'drop table "{table}"')
    database.execute(f'alter table copied rename to "{table}"')
