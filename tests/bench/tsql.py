"""Microsoft's own T-SQL parser (ScriptDom), inside the program `maxdop`."""

from __future__ import annotations

import re
import subprocess

from tests.bench import tool
from tests.bench.refusal import Refusal, Refused
from tests.bench.statements import split_batches

JUDGE = "ScriptDom"
_FINDING = re.compile(r"(\d+):(\d+): (.*?) \(error (\d+)\)")


class TsqlParser:
    """The grammar of one version of SQL Server; it knows no types and no tables."""

    def __init__(self, version: str = "2019") -> None:
        self._command = [str(tool.program("maxdop")), "--parser-version", version]

    def judge(self, script: str) -> None:
        """Parse a script with its `GO` lines; raises Refused with line and column."""
        if self._complaint(script) is None:
            return
        # Of several batches maxdop only tells how many are wrong, so each is asked for alone.
        refusals = [
            _refusal(complaint, start)
            for start, batch in split_batches(script)
            if (complaint := self._complaint(batch)) is not None
        ]
        raise Refused(*refusals or [Refusal(judge=JUDGE, message="the script does not parse")])

    def accepts(self, script: str) -> Refusal | None:
        """None, or the first thing that the parser found."""
        try:
            self.judge(script)
        except Refused as refused:
            return refused.refusal
        return None

    def _complaint(self, sql: str) -> str | None:
        answer = subprocess.run(
            self._command, input=sql, capture_output=True, text=True, encoding="utf-8"
        )
        return answer.stderr.strip() or "no reason given" if answer.returncode else None


def _refusal(complaint: str, start: int) -> Refusal:
    found = _FINDING.search(complaint)
    if found is None:
        return Refusal(judge=JUDGE, message=complaint, line=start)
    line, column, message, state = found.groups()
    return Refusal(
        judge=JUDGE,
        message=message,
        state=state,
        line=start + int(line) - 1,
        column=int(column),
    )
