"""A page: one artefact to be, complete and resolved. A view makes it, a template lays it out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple


class Page(NamedTuple):
    """`path` is relative to the profile's folder, `template` to the templates' folder.

    `form` says how the rendered text is finished: `text` as it is, `json` and `yaml` parsed and
    written in one canonical form.
    """

    path: str
    template: str
    fields: Mapping[str, Any]
    form: str = "text"
