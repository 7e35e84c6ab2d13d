"""Oracle's grammar as `@dbml/core` has it, the one that `sql2dbml --oracle` uses.

The program itself ends with exit code 0 even after a syntax error; the library throws.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from tests.bench.json_lines import JsonLines, json_lines
from tests.bench.refusal import Refusal, Refused

JUDGE = "Oracle grammar"


class OracleParser:
    """The only judge here that refuses ON UPDATE CASCADE; it knows no types."""

    def __init__(self, server: JsonLines) -> None:
        self._server = server

    def judge(self, script: str) -> None:
        """Parse a script; raises Refused with line and column."""
        self.dbml(script)

    def accepts(self, script: str) -> Refusal | None:
        """None, or the first thing that the parser found."""
        try:
            self.judge(script)
        except Refused as refused:
            return refused.refusal
        return None

    def dbml(self, script: str) -> str:
        """The tables, keys, checks and delete rules that the judge understood, as DBML."""
        reply = self._server.ask(script=script, dialect="oracle")
        if "faults" in reply:
            raise Refused(*(Refusal(judge=JUDGE, **fault) for fault in reply["faults"]))
        dbml: str = reply["dbml"]
        return dbml


@contextmanager
def oracle_parser() -> Iterator[OracleParser]:
    """The parser for as long as the context lasts; raises ToolMissing."""
    with json_lines("dbml_server.mjs", "@dbml/core") as server:
        yield OracleParser(server)
