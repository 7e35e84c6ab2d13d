"""For data platforms: a row a violation, in Apache Parquet."""

from __future__ import annotations

import csv
import tempfile
from pathlib import Path
from typing import BinaryIO

from generator.data.engine import Engine, text_of
from generator.data.outcome import Outcome
from generator.data.report import Asked, Report
from generator.data.reports.csv import HEADER, cells


def write(outcome: Outcome, asked: Asked, file: BinaryIO) -> None:
    """The violations, all texts but the row's number."""
    with tempfile.TemporaryDirectory(prefix="modelmill-") as name:
        folder = Path(name)
        with (folder / "rows.csv").open(
            "w", encoding="utf-8", errors="replace", newline=""
        ) as rows:
            writer = csv.writer(rows, quoting=csv.QUOTE_ALL)
            writer.writerows(
                cells(one, asked.language) for one in outcome.violations.all(asked.most)
            )
        engine = Engine(folder, "400MB", 2)
        names = ", ".join(f"'{one}': 'VARCHAR'" for one in HEADER)
        relation = (
            f"read_csv({text_of(str(folder / 'rows.csv'))}, auto_detect = false, header = false, "
            f"quote = '\"', escape = '\"', max_line_size = 100000000, columns = {{{names}}})"
        )
        chosen = ", ".join(
            'TRY_CAST("row" AS BIGINT) AS "row"' if one == "row" else f'"{one}"' for one in HEADER
        )
        target = folder / "violations.parquet"
        engine.run(
            f"COPY (SELECT {chosen} FROM {relation}) TO {text_of(str(target))} (FORMAT parquet)"
        )
        engine.close()
        file.write(target.read_bytes())


REPORT = Report(write, is_text=False)
