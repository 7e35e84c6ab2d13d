"""Texts of models as they may stand on a line of a terminal or of a pipeline's log.

Names and documentation are data: no sign in them may steer the terminal, begin a line of their own, turn
the direction of reading, or be taken by a build service for one of its commands.
"""

from __future__ import annotations

import re

from generator.diagnostics import Place

_BLANK = re.compile(r"[\t\n\r\x0b\x0c\x85\u2028\u2029]")
_STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
# Azure Pipelines and older GitHub runners look for their commands anywhere in a line.
COMMAND = re.compile(r"##(?=vso\[|\[)", re.IGNORECASE)
"""What begins a command in the log of a build service."""


def visible(text: str) -> str:
    """A text on one line, in which what steers is shown as a sign instead.

    >>> visible("a\\x1b[2J\\nb")
    'a\ufffd[2J b'
    >>> visible("##vso[task.complete]")
    '# #vso[task.complete]'
    """
    return COMMAND.sub("# #", _STEERING.sub("\ufffd", _BLANK.sub(" ", text)))


def visible_place(place: Place) -> str:
    """A place at the start of a line, where GitHub's runner takes `::` for a command.

    >>> visible_place(Place("::warning::.csv", 2))
    './::warning::.csv:2'
    """
    text = visible(str(place)).lstrip()
    return f"./{text}" if text.startswith("::") else text
