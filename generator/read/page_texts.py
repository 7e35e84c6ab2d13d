"""Texts that a tool's editor stores as a page of HTML: MagicDraw's comments, Rational's rich ones.

A definition is read by people and printed in schemas, so what only lays it out is taken off. A text that
does not begin as a page is nobody's HTML, and stays as it is.
"""

from __future__ import annotations

import html
import re

_BEGINNINGS = ("<html", "<p>")
_BODY = re.compile(r"<body(?:\s[^<>]*)?>", re.IGNORECASE)
_BREAK = re.compile(r"</?(?:p|br|ul|ol|div|table|tr|h[1-6])(?:\s[^<>]*)?/?>", re.IGNORECASE)
_POINT = re.compile(r"<li(?:\s[^<>]*)?>", re.IGNORECASE)
_MARK = re.compile(r"</?[A-Za-z][^<>]*>|<!--[^<>]*-->")


def words_of(text: str) -> str:
    """The words of a page, a paragraph a line; any other text unchanged.

    >>> words_of("<html><head><style>p {}</style></head><body><p>En <b>bod</b> &amp; en vogn.</p></body></html>")
    'En bod & en vogn.'
    >>> words_of("a <p> b")
    'a <p> b'
    """
    if not text.lstrip()[:5].lower().startswith(_BEGINNINGS):
        return text
    body = _BODY.search(text)
    if body is not None:
        text = text[body.end() :]
    text = _POINT.sub("\n- ", _BREAK.sub("\n", " ".join(text.split())))
    lines = (" ".join(one.split()) for one in html.unescape(_MARK.sub("", text)).split("\n"))
    return "\n".join(one for one in lines if one)
