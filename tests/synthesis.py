"""A large export made of a real one: `python tests/synthesis.py FILE TIMES OUT`.

What stands inside the model, the stereotype applications and the extension's lists is repeated under new
ids; the document around it stays. Reading it exercises what a large export would, in the same proportions.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

_ID = re.compile(rb"EA(?:ID|PK)_\w+")
_PACKAGE = re.compile(rb'(<packagedElement [^>]*uml:Package"[^>]* name=")([^"]*)(")')
_LISTS = (b"elements", b"connectors", b"diagrams")


def repeat(data: bytes, times: int) -> bytes:
    """The export with its content `times` times over."""
    start, model, rest = _between(data, b"<uml:Model", b"</uml:Model>")
    copies = [_renewed(model, number) for number in range(times)]
    between, extension = rest.split(b"<xmi:Extension", 1)
    # Applications stand before or after the model's end, depending on the version.
    applications = b"".join(_renewed(between, number) for number in range(times))
    for name in _LISTS:
        # The lists' own indentation tells them from lists of the same name further in.
        opening, closing = b"\n\t\t<%s>" % name, b"\n\t\t</%s>" % name
        if opening in extension:
            before, inside = extension.split(opening, 1)
            inside, after = inside.split(closing, 1)
            inside = b"".join(_renewed(inside, number) for number in range(times))
            extension = before + opening + inside + closing + after
    closing = b"</uml:Model>"
    applications = applications.replace(closing, b"")
    return start + b"".join(copies) + closing + applications + b"<xmi:Extension" + extension


def _between(data: bytes, opening: bytes, closing: bytes) -> tuple[bytes, bytes, bytes]:
    begin = data.index(b">", data.index(opening)) + 1
    end = data.index(closing)
    return data[:begin], data[begin:end], data[end:]


def _renewed(part: bytes, number: int) -> bytes:
    if number == 0:
        return part
    mark = b"_c%d" % number
    part = _ID.sub(lambda found: found[0] + mark, part)
    return _PACKAGE.sub(rb"\g<1>\g<2>%b\g<3>" % mark, part, count=1)


if __name__ == "__main__":
    source, times, target = sys.argv[1:]
    Path(target).write_bytes(repeat(Path(source).read_bytes(), int(times)))
