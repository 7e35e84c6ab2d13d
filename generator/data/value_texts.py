"""Values that engines write as text, in one way: that of the embedded engine."""

from __future__ import annotations

import re

_FRACTION = re.compile(r"(\d\d:\d\d:\d\d)\.(\d*?)0*(?=$|[+-])")
_TRUE, _FALSE = ("1", "true", "t"), ("0", "false", "f")
_UNSHOWN = "(binary)"


def _boolean(text: str) -> str:
    lower = text.lower()
    return "true" if lower in _TRUE else "false" if lower in _FALSE else text


def _time(text: str) -> str:
    return _FRACTION.sub(lambda found: found[1] + (f".{found[2]}" if found[2] else ""), text)


def _moment(text: str) -> str:
    day, mark, time = text[:10], text[10:11], text[11:]
    if mark not in ("T", " ") or not time:
        return text
    time = time.removesuffix("Z")
    return f"{day} {_time(time)}{'' if re.search('[+-]', time) else '+00'}"


_WRITE = {
    "boolean": _boolean,
    "time": _time,
    "datetime": _moment,
    "binary": lambda _text: _UNSHOWN,
}


def text_of(value: object, primitive: str) -> str | None:
    """A value of an engine's text as people read it in a report.

    >>> text_of("2024-01-05T10:00:00.500000Z", "datetime")
    '2024-01-05 10:00:00.5+00'
    """
    if value is None:
        return None
    text = value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
    write = _WRITE.get(primitive)
    return text if write is None else write(text)
