"""The door to Apache Spark: a session of its own, in a Spark that is there already or is started for the run."""

from __future__ import annotations

import logging
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from generator.data.engine import EngineFault, EngineMissing
from generator.data.source import fresh
from generator.data.spark_dialect import DIALECT
from generator.data.wanted import Wanted

_HELP = "Spark is not installed: run pip install 'modelmill[spark]'."
_JAVA = "Spark needs Java 17 or later: install a JDK, or set JAVA_HOME."
_LEAST_MEGABYTES = 1024  # with less Spark does not start
_UNITS = {"k": 1e-3, "m": 1.0, "g": 1e3, "t": 1e6}

# What verdicts depend on. ANSI: a number that does not fit is an error, as in the embedded engine, and never
# wraps around. No substitution: `${…}` in a literal would be read as a setting of the machine.
_MEANING = {
    "spark.sql.ansi.enabled": "true",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.variable.substitute": "false",
    "spark.sql.caseSensitive": "true",
    "spark.sql.parser.escapedStringLiterals": "false",
    "spark.sql.csv.parser.columnPruning.enabled": "false",
    "spark.sql.timestampType": "TIMESTAMP_LTZ",
}
_QUIET = """rootLogger.level = fatal
rootLogger.appenderRef.out.ref = out
appender.out.type = Console
appender.out.name = out
appender.out.target = SYSTEM_ERR
logger.shell.name = org.apache.spark.api.python.PythonGatewayServer
logger.shell.level = fatal
"""


class Spark:
    """A session: views by name, and queries on them. Refusals come as EngineFault."""

    def __init__(self, session: Any, links: Path | None) -> None:
        from py4j.protocol import Py4JError
        from pyspark.errors import PySparkException

        self._session, self._faults = session, (PySparkException, Py4JError)
        self._links = links
        self._kept: list[Any] = []

    def read(self, form: str, path: Path, name: str, schema: str, **options: str) -> None:
        """A file as a view; `~row` numbers its rows within each part that is read by itself."""
        from pyspark.sql import functions

        reader = self._session.read.format(form).options(**options)
        try:
            frame = (reader.schema(schema) if schema else reader).load(self._address(path))
            numbered = frame.withColumn("~row", functions.monotonically_increasing_id())
            numbered.createOrReplaceTempView(DIALECT.quoted(name))
        except self._faults as fault:
            raise EngineFault(_said(fault)) from None

    def _address(self, path: Path) -> str:
        """A file by its very name: Spark takes braces and stars for patterns, leaves out what begins with
        `_`, and unpacks by a name's ending. Here it gets a plain name; a cluster sees no such link.
        """
        if self._links is None:
            return "file:" + re.sub(r"([{}\[\]*?\\])", r"\\\1", str(path.absolute()))
        link = fresh(self._links, "read")
        link.symlink_to(path.absolute())
        return f"file:{link}"

    def columns(self, name: str) -> list[tuple[str, str]]:
        """The columns of a view and their types."""
        return [(one[0], one[1]) for one in self._session.table(DIALECT.quoted(name)).dtypes]

    def view(self, name: str, query: str, is_kept: bool = False) -> None:
        """A query as a view; one that is kept is evaluated once."""
        try:
            frame = self._session.sql(query)
            if is_kept:
                frame = frame.persist(_storage())
                self._kept.append(frame)
                frame.count()
            frame.createOrReplaceTempView(DIALECT.quoted(name))
        except self._faults as fault:
            raise EngineFault(_said(fault)) from None

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """All rows of a query whose answer is small."""
        try:
            return [tuple(one) for one in self._session.sql(query).collect()]
        except self._faults as fault:
            raise EngineFault(_said(fault)) from None

    def stream(self, query: str) -> Iterator[tuple[Any, ...]]:
        """The rows of a query whose answer may be large."""
        try:
            for one in self._session.sql(query).toLocalIterator():
                yield tuple(one)
        except self._faults as fault:
            raise EngineFault(_said(fault)) from None

    def forget(self) -> None:
        """Let go of what was kept."""
        for frame in self._kept:
            frame.unpersist()
        self._kept.clear()


@contextmanager
def spark_session(wanted: Wanted, folder: Path) -> Iterator[Spark]:
    """A session with our settings. A Spark that is there already stays; one that is started here ends with the
    block."""
    try:
        from pyspark.errors import PySparkException
        from pyspark.sql import SparkSession
    except ImportError as fault:
        raise EngineMissing(_HELP) from fault
    logging.getLogger("SQLQueryContextLogger").disabled = True  # what is refused is told by us
    there = SparkSession.getActiveSession()
    if there is None and not _has_java():
        raise EngineMissing(_JAVA)
    try:
        base = there or _started(SparkSession, wanted, folder)
    except (PySparkException, RuntimeError, OSError) as fault:
        raise EngineMissing(f"Spark does not start: {_said(fault)}") from None
    session = base.newSession()
    for name, value in _MEANING.items():
        if session.conf.get(name) != value:
            session.conf.set(name, value)
    is_local = str(base.conf.get("spark.master", wanted.master)).startswith("local")
    spark = Spark(session, folder if is_local else None)
    try:
        yield spark
    finally:
        spark.forget()
        if there is None:
            base.stop()


def _has_java() -> bool:
    home = os.environ.get("JAVA_HOME")
    return bool(home) or shutil.which("java") is not None


def _started(session: Any, wanted: Wanted, folder: Path) -> Any:
    quiet = folder / "log4j2.properties"
    quiet.write_text(_QUIET, encoding="ascii")
    settings = {
        "spark.driver.memory": f"{max(_megabytes(wanted.memory), _LEAST_MEGABYTES)}m",
        "spark.driver.extraJavaOptions": f"-Dlog4j2.configurationFile={quiet.as_uri()} "
        f"-Dderby.system.home={folder}",
        "spark.local.dir": str(folder),
        "spark.sql.warehouse.dir": (folder / "warehouse").as_uri(),
        "spark.sql.shuffle.partitions": str(4 * wanted.threads),
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
    }
    if wanted.master.startswith("local"):
        settings |= {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1"}
    builder = session.builder.master(wanted.master).appName("modelmill")
    return builder.config(map=settings).getOrCreate()


def _megabytes(memory: str) -> int:
    found = re.fullmatch(r"\s*([0-9.]+)\s*([kmgt]?)i?b?\s*", memory.lower())
    return int(float(found[1]) * _UNITS[found[2] or "m"]) if found else 0


def _storage() -> Any:
    from pyspark import StorageLevel

    return StorageLevel.MEMORY_AND_DISK


def _said(fault: BaseException) -> str:
    """The first line of what Spark says that tells something."""
    lines = [line.strip() for line in str(fault).splitlines() if line.strip()]
    telling = (
        line for line in lines if "[" in line and "Exception" not in line.split("[")[0][-60:]
    )
    return next(telling, lines[0] if lines else type(fault).__name__)[:300]
