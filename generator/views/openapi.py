"""OpenAPI 3.1.0, or 3.0.3 where a profile's vendors need it: one self-contained document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from generator.emit.page import Page
from generator.emit.view import View
from generator.physical.designs import Designs
from generator.physical.documents_words import chosen
from generator.profile.profile import ModelInfo, Profile
from generator.views._components import Components
from generator.views._openapi_words import say
from generator.views._operations import Operations, tags
from generator.views._shapes import OPENAPI_30, OPENAPI_31, Shapes

_SPDX = re.compile(r"[A-Za-z0-9.+-]+\Z")
_VERSIONS = {"3.1": "3.1.0", "3.0": "3.0.3"}


def pages(designs: Designs) -> Iterator[Page]:
    """The description of a profile's API."""
    info, profile, api = designs.narrowed.info, designs.narrowed.settings.profile, designs.api
    is_old = profile.openapi == "3.0"
    shapes = Shapes(OPENAPI_30 if is_old else OPENAPI_31, api.types, {})
    operations = Operations(api, info.language)
    paths = [path for one in api.resources for path in operations.paths(one)]
    paths += [operations.code_list(one) for one in api.code_resources]
    components = Components(api, shapes, info.language, is_old=is_old)
    fields = {
        "version": _VERSIONS[profile.openapi],
        "info": _info(info, profile, is_old=is_old),
        "servers": [{"url": profile.server or "/"}],
        "tags": tags(api.tags),
        "paths": paths,
        "sections": list(components.sections(operations.used)),
    }
    yield Page("openapi/openapi.yaml", "openapi/openapi.yaml.j2", fields, "yaml")


def _info(info: ModelInfo, profile: Profile, *, is_old: bool) -> dict[str, Any]:
    title = chosen(profile.title, info.language) or chosen(info.title, info.language)
    about = chosen(profile.description, info.language) or chosen(info.description, info.language)
    name = title.text.strip() if title else info.id
    told = about.text.strip() if about else say("api about", info.language, name, info.version)
    licence = {"name": info.licence or say("licence", info.language)}
    if not is_old and (not info.licence or _SPDX.match(info.licence)):
        licence["identifier"] = info.licence or "NOASSERTION"  # what SPDX calls not stated
    return {"title": name, "version": info.version, "description": told, "license": licence}


VIEW = View("openapi", pages)
