"""JSON: an array of objects, or one object that is the whole delivery."""

from __future__ import annotations

from pathlib import Path

from generator.data.engine import Engine, EngineFault
from generator.data.source import Format, Objects, Unreadable, told
from generator.data.sources import ndjson

_LARGEST = 1 << 30  # a delivery in one object is held in memory
_LONGEST = 16 << 20


def read(path: Path, shown: str, engine: Engine, folder: Path) -> Objects | Unreadable:
    """What the file's first sign says: an array of objects, or one object."""
    with path.open("rb") as file:
        head = file.read(4096).lstrip(b"\xef\xbb\xbf \t\r\n")
    if not head:
        return Unreadable((told("empty-file", shown, "It is empty."),))
    size = path.stat().st_size
    is_array = head.startswith(b"[")
    if not is_array and size > _LARGEST:
        text = f"One JSON object of {size // 10**6} MB is not read."
        hint = "Deliver each kind of object as NDJSON, a line an object."
        return Unreadable((told("too-large", shown, text, hint),))
    form = "array" if is_array else "unstructured"
    most = _LONGEST if is_array else size + 1024
    try:
        objects = ndjson.objects_in(path, form, most, engine)
        ((count,),) = engine.rows(f"SELECT count(*) FROM {objects.relation}")
    except EngineFault as fault:
        text = f"It is no JSON: {str(fault).splitlines()[0]}"
        return Unreadable((told("unreadable", shown, text, "Deliver it again."),))
    if not is_array and count != 1:  # lines of objects under another name
        return ndjson.read(path, shown, engine, folder)
    return objects._replace(is_document=not is_array)


SOURCE = Format((".json",), read)
