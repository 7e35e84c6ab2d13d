"""The rows that the objects of documents become, in the engine's words."""

from __future__ import annotations

from collections.abc import Sequence

from generator.data.document_rows import Cell, KeyOf, OfParent, Position, Rows, Steps, Text
from generator.data.engine import text_of
from generator.data.expected import ExpectedTable
from generator.data.source import Source


def root_objects(relation: str, name: str) -> str:
    """The objects of a root within a delivery that is one object."""
    at, each = text_of(_path((name,))), text_of(f"{_path((name,))}[*]")
    none = "['null'::JSON]"  # what is no array is told as one object that is none
    listed = f"CASE json_type(o, {at}) WHEN 'ARRAY' THEN json_extract(o, {each}) ELSE {none} END"
    arrays = f"SELECT {listed} AS l FROM {relation}"
    rows = f"SELECT unnest(l) AS o, generate_subscripts(l, 1) AS n FROM ({arrays})"
    return f"(SELECT n, o, '$.{name}[' || (n - 1) || ']' AS p FROM ({rows}))"


def line_objects(relation: str) -> str:
    """The objects of a file that holds nothing but objects of one kind."""
    return f"(SELECT n, o, '' AS p FROM {relation})"


def source_of(rows: Rows, table: ExpectedTable, objects: str, names: Sequence[str] = ()) -> Source:
    """The rows of a table that stand in `objects`, the root's objects with n, o and p. `names` are all the
    properties that objects of the file have, where it holds nothing else."""
    writer = _Writer(rows)
    cells = rows.tables[table.name]
    texts = tuple(writer.cell(cells[one.name]) for one in table.columns if one.name in cells)
    headers = tuple(one.header for one in table.columns if one.name in cells)
    odd = [
        ("json-type", one.header, writer.misfit(cell))
        for one in table.columns
        if isinstance(cell := cells.get(one.name), Text) and cell.kinds
    ]
    odd += [("json-type", "", writer.misfit(one)) for one in rows.misfits]
    closed = dict(rows.closed)
    if rows.allowed is not None:
        odd.append(("json-type", "", "kind[1] <> 'OBJECT'"))
        if not (rows.form == "root" and names and set(names) <= set(rows.allowed)):
            closed[()] = rows.allowed
    odd += [("unknown-property", "", _unknown(at, allowed)) for at, allowed in closed.items()]
    return Source(
        relation=writer.relation(objects),
        headers=headers,
        texts=texts,
        row="" if rows.form == "root" and rows.key.parts else "n",
        path="nullif(p, '')",
        odd=tuple(odd),
    )


def _unknown(at: Steps, allowed: Sequence[str]) -> str:
    """The condition that an object within has a property that is not known."""
    known = ", ".join(map(text_of, allowed)) or "''"
    names = f"json_keys(o, {text_of(_path(at))})" if at else "json_keys(o)"
    return f"len(list_filter({names}, lambda name: name NOT IN ({known}))) > 0"


class _Writer:
    """Collects the places of an object that are looked at, so that each object is read once."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._places: dict[Steps, int] = {(): 1}

    def cell(self, cell: Cell) -> str:
        """The text of a cell."""
        match cell:
            case Text(at, kinds, _):
                got = self._got(at)
                if "DOUBLE" in kinds and "BIGINT" in kinds:
                    return _number(got, self._kind(at))
                return got
            case KeyOf(()):
                return "concat_ws('#', array_to_string(pk, '/'), p, n)"
            case KeyOf(parts):
                return " || '/' || ".join(self._got(one) for one in parts)
            case OfParent(None):
                return "array_to_string(pk, '/')"
            case OfParent(part):
                return f"pk[{part + 1}]"
            case Position():
                return "CAST(i - 1 AS VARCHAR)"

    def misfit(self, text: Text) -> str:
        """The condition that the value is of another JSON type, null among them, or unlike its pattern."""
        kind = self._kind(text.at)
        other = f"{kind} NOT IN ({', '.join(map(text_of, text.kinds))})" if text.kinds else "false"
        if text.pattern:
            pattern = text_of(f"^({text.pattern})$")
            other = f"({other} OR NOT regexp_full_match({self._got(text.at)}, {pattern}))"
        return f"{kind} IS NOT NULL AND {other}"

    def relation(self, objects: str) -> str:
        """The objects with what was asked for of them."""
        return f"({_looked_into(_objects(self._rows, objects), self._places)})"

    def _got(self, at: Steps) -> str:
        return f"got[{self._places.setdefault(at, len(self._places) + 1)}]"

    def _kind(self, at: Steps) -> str:
        return f"kind[{self._places.setdefault(at, len(self._places) + 1)}]"


def _number(got: str, kind: str) -> str:
    """A number as XML Schema writes it: JSON also has 1.0 for a whole number, and 1e2."""
    whole = f"regexp_replace({got}, '[.]0+$', '')"
    plain = f"CAST(TRY_CAST(TRY_CAST({got} AS DOUBLE) AS DECIMAL(38, 10)) AS VARCHAR)"
    exponent = f"coalesce(rtrim(rtrim({plain}, '0'), '.'), {got})"
    return (
        f"CASE WHEN {kind} <> 'DOUBLE' THEN {got} "
        f"WHEN contains(lower({got}), 'e') THEN {exponent} ELSE {whole} END"
    )


def _objects(rows: Rows, objects: str) -> str:
    """Objects with n, p, o, pk (the key of the object around them) and i (their place in it)."""
    if rows.parent is None:
        return f"SELECT n, p, o, NULL::VARCHAR[] AS pk, 1 AS i FROM {objects}"
    parent = rows.parent
    key = _key_of(parent)
    around = _looked_into(_objects(parent, objects), {(): 1, **_numbered(parent.key.parts)})
    at = "".join(f".{_quoted(one)}" for one in rows.at)
    place = text_of(f"${at}")
    shown = text_of("." + ".".join(rows.at))
    if rows.form == "one":
        inner = (
            f"SELECT n, concat(p, {shown}) AS p, json_extract(o, {place}) AS o, {key} AS pk, 1 AS i"
        )
        return f"{inner} FROM ({around}) WHERE json_type(o, {place}) = 'OBJECT'"
    if rows.form == "keyed":
        inner = (
            f"SELECT n, p, json_extract(o, {place}) AS o, {key} AS pk, json_keys(o, {place}) AS l"
        )
        each = f"SELECT n, p, o, pk, unnest(l) AS k, generate_subscripts(l, 1) AS i FROM ({inner} FROM ({around}))"
        pointer = "'/' || replace(replace(k, '~', '~0'), '/', '~1')"
        path = f"concat(p, {shown}, '[', to_json(k), ']')"
        return f"SELECT n, {path} AS p, json_extract(o, {pointer}) AS o, pk, i FROM ({each})"
    listed = text_of(f"${at}[*]")
    inner = f"SELECT n, p, {key} AS pk, json_extract(o, {listed}) AS l FROM ({around})"
    each = f"SELECT n, p, pk, unnest(l) AS o, generate_subscripts(l, 1) AS i FROM ({inner})"
    return f"SELECT n, concat(p, {shown}, '[', i - 1, ']') AS p, o, pk, i FROM ({each})"


def _key_of(rows: Rows) -> str:
    """The parts of an object's own key, as a list."""
    if not rows.key.parts:
        return "[concat_ws('#', array_to_string(pk, '/'), p, n)]"
    numbers = _numbered(rows.key.parts)
    return f"[{', '.join(f'got[{numbers[one]}]' for one in rows.key.parts)}]"


def _numbered(places: Sequence[Steps]) -> dict[Steps, int]:
    return {one: number for number, one in enumerate(places, 2)}


def _looked_into(objects: str, places: dict[Steps, int]) -> str:
    """Objects, each read once: the texts and JSON types at some places, and the names it has."""
    paths = ", ".join(text_of(_path(steps)) for steps in places)
    return (
        f"SELECT *, json_extract_string(o, [{paths}]) AS got, json_type(o, [{paths}]) AS kind "
        f"FROM ({objects})"
    )


def _path(steps: Steps) -> str:
    return "$" + "".join(f".{_quoted(name)}" for name in steps)


def _quoted(name: str) -> str:
    """A name in a JSON path; the names of documents are plain, others cannot be said in one."""
    return '"' + name.replace('"', "") + '"'
