"""Apache Parquet: columns with types."""

from __future__ import annotations

from pathlib import Path

from generator.data.engine import Engine, EngineFault, name_of, text_of
from generator.data.source import Format, Source, Unreadable, told


def read(path: Path, shown: str, engine: Engine, _folder: Path) -> Source | Unreadable:
    """The rows of a file; a value is also had as what the file says it is."""
    relation = f"read_parquet({text_of(str(path))})"
    try:
        columns = engine.rows(f"DESCRIBE SELECT * FROM {relation}")
    except EngineFault as fault:
        text = f"It is no Parquet file: {str(fault).splitlines()[0]}"
        return Unreadable((told("unreadable", shown, text, "Deliver it again."),))
    names = tuple(str(one[0]) for one in columns)
    typed = {at: (name_of(one[0]), str(one[1])) for at, one in enumerate(columns)}
    texts = tuple(
        name_of(name) if typed[at][1] == "VARCHAR" else f"CAST({name_of(name)} AS VARCHAR)"
        for at, name in enumerate(names)
    )
    return Source(relation, names, texts, typed)


SOURCE = Format((".parquet",), read)
