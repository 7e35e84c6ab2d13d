"""The UML profile of our stereotypes, as Enterprise Architect imports it (an MDG technology)."""

from __future__ import annotations

from xml.sax.saxutils import quoteattr

from generator.physical.rule_kind import COMMON, RuleKind, Setting
from generator.physical.rule_statements import kinds

_TYPES = {
    "Class": ("Class",),
    "Attribute": ("Attribute",),
    "DataType": ("DataType", "PrimitiveType"),
    "AssociationEnd": ("AssociationEnd",),
}
_ABOUT = "Rules that data must satisfy, for modelmill"


def profile() -> str:
    """The file."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<MDG.Technology version="1.0">']
    head = f'id="modelmill" name="modelmill" version="1.0" notes={quoteattr(_ABOUT)}'
    lines += [
        f"  <Documentation {head}/>",
        "  <UMLProfiles>",
        '    <UMLProfile profiletype="uml2">',
    ]
    lines += [f"      <Documentation {head}/>", "      <Content>", "        <Stereotypes>"]
    for kind in kinds().values():
        for name in (kind.name, *kind.other_names):
            lines += _stereotype(kind, name)
    lines += ["        </Stereotypes>", "        <TaggedValueTypes/>", "      </Content>"]
    lines += ["    </UMLProfile>", "  </UMLProfiles>", "</MDG.Technology>"]
    return "\n".join(lines) + "\n"


def _stereotype(kind: RuleKind, name: str) -> list[str]:
    metaclasses = [one for on in kind.on for one in _TYPES[on]]
    settings = [one for one in kind.settings if name == kind.name or one.name != kind.name]
    return [
        f"          <Stereotype name={quoteattr(name)} notes={quoteattr(kind.meaning)}>",
        "            <AppliesTo>",
        *(f"              <Apply type={quoteattr(one)}/>" for one in metaclasses),
        "            </AppliesTo>",
        "            <TaggedValues>",
        *(f"              {_tag(kind, one)}" for one in (*settings, *COMMON)),
        "            </TaggedValues>",
        "          </Stereotype>",
    ]


def _tag(kind: RuleKind, one: Setting) -> str:
    values = ",".join(one.values)
    default = kind.severity.value if one.name == "severity" else one.default
    if kind.name == "identifier" and one.name == "severity":
        default = ""  # its rules are not all as grave
    type_ = "enumeration" if values else "String"
    told = {
        "name": one.name,
        "type": type_,
        "description": one.meaning,
        "unit": "",
        "values": values,
        "default": default,
    }
    return f"<Tag {' '.join(f'{key}={quoteattr(value)}' for key, value in told.items())}/>"
