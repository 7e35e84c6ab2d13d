"""Stereotypes and tags: how they are applied, defined, and cross-referenced in an export.

A stereotype of a declared profile is applied under the profile's prefix. A free stereotype, and a tag
that no applied stereotype knows, are exported as stereotypes of EA's own `thecustomprofile`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tests.authoring.ea_form import Form
from tests.authoring.ea_index import Index, braced, guid
from tests.authoring.ea_model import (
    Attribute,
    Classifier,
    End,
    Enumeration,
    Literal,
    Named,
    Profile,
)
from tests.authoring.ea_nodes import Node

CUSTOM = "thecustomprofile"
MEMO = "<memo>"
_SITE = "http://www.sparxsystems.com/profiles"
_LONG = 255  # EA keeps a value of more characters in the notes of the tag
_MEMO_NAMES = ("definition", "comment", "example", "applicationNote", "description", "versionNotes")


def is_memo(name: str, value: str) -> bool:
    """Whether EA keeps the text of a tag in its notes, and `<memo>` as its value."""
    return name.split(" (")[0] in _MEMO_NAMES or len(value) > _LONG or "\n" in value


class ProfileWriter:
    """Everything an export says about stereotypes."""

    def __init__(self, index: Index, form: Form) -> None:
        self._index = index
        self._form = form
        self._profiles: dict[str, Profile] = {}
        for profile in index.model.profiles:
            self._profiles |= {stereotype.name: profile for stereotype in profile.stereotypes}
        self._applied = list(self._applications())

    def namespaces(self) -> dict[str, str | None]:
        """The namespace of every profile that is used."""
        return {f"xmlns:{prefix}": f"{_SITE}/{prefix}/1.0" for prefix in self._prefixes()}

    def applications(self) -> list[Node]:
        """The applications of stereotypes and tags to elements."""
        return self._applied

    def profile_applications(self) -> Iterator[Node]:
        """The statements that a profile is used at all."""
        identities = {profile.name: profile.id for profile in self._index.model.profiles} | {
            CUSTOM: CUSTOM
        }
        for prefix in self._prefixes():
            identity = identities[prefix]
            head = {"xmi:type": "uml:ProfileApplication", "xmi:id": f"profileap_{identity}"}
            target = {"xmi:type": "uml:Profile", "href": f"{_SITE}/{prefix}/1.0#{identity}"}
            yield Node("profileApplication", head, Node("appliedProfile", target))

    def tags(self, element: Named) -> dict[str, tuple[str, str]]:
        """The tags of an element as (value, help text), with the untouched ones where the profile fills."""
        known = element.all_tags()
        found: dict[str, tuple[str, str]] = {}
        for profile in self._index.model.profiles:
            for stereotype in element.stereotypes:
                for name in profile.tags_of(stereotype):
                    if name in known or profile.fills:
                        found[name] = (known.get(name, ""), profile.help.get(name, ""))
        found |= {name: (value, "") for name, value in known.items() if name not in found}
        return dict(sorted(found.items(), key=lambda tag: tag[0].lower()))

    def xref(self, element: Named, kind: str, owner: str, is_id: bool = False) -> Node:
        """EA's cross-reference row: the stereotypes in full, and that an attribute is an identifier."""
        told = self.references(element, is_id)
        rows = [_xref_row(name, kind, body, owner) for name, body in told]
        return Node("xrefs", {"value": "".join(rows) or None})

    def references(self, element: Named, is_id: bool = False) -> Iterator[tuple[str, str]]:
        """What EA keeps of an element in its table of cross-references: name and description."""
        if element.stereotypes:
            yield "Stereotypes", "".join(
                f"@STEREO;Name={name};{self._origin(name)}@ENDSTEREO;"
                for name in element.stereotypes
            )
        if is_id:
            yield (
                "CustomProperties",
                "@PROP=@NAME=isID@ENDNAME;@TYPE=Boolean@ENDTYPE;@VALU=1@ENDVALU;@PRMT=@ENDPRMT;@ENDPROP;",
            )

    def definitions(self) -> Iterator[Node]:
        """The profiles themselves, which EA exports along with the models that use them."""
        if CUSTOM in self._prefixes():
            yield self._profile(CUSTOM, CUSTOM, " Version:1.0", self._custom_stereotypes())
        for profile in self._index.model.profiles:
            if profile.name in self._prefixes():
                yield self._profile(
                    profile.name, profile.id, f"{profile.name} Version:1.0", self._declared(profile)
                )

    def _prefixes(self) -> list[str]:
        used = {node.tag.partition(":")[0] for node in self._applied}
        return [
            name
            for name in (CUSTOM, *(profile.name for profile in self._index.model.profiles))
            if name in used
        ]

    def _origin(self, stereotype: str) -> str:
        profile = self._profiles.get(stereotype)
        if profile:
            return f"FQName={profile.name}::{stereotype};"
        return f"GUID={braced(guid('stereotype:' + stereotype))};"

    def _applications(self) -> Iterator[Node]:
        for package in self._index.packages():
            yield from self._apply(package, self._index.id(package), "Package")
        for classifier in self._index.classifiers():
            yield from self._apply(classifier, self._index.id(classifier), classifier.metaclass)
            for attribute in classifier.attributes:
                yield from self._apply(attribute, self._index.id(attribute), "Property")
            if isinstance(classifier, Enumeration):
                for literal in classifier.literals:
                    yield from self._apply(literal, self._index.id(literal), "EnumerationLiteral")
        for connection in self._index.connections:
            for end in connection.ends:
                yield from self._apply(end, self._index.end_id(connection, end), "Property")
            if not isinstance(connection, Classifier):
                yield from self._apply(connection, self._index.id(connection), "Association")

    def _apply(self, element: Named, identity: str, metaclass: str) -> Iterator[Node]:
        tags = element.all_tags()
        if isinstance(element, Attribute | Literal | End) and not self._form.fills_features:
            values: dict[str, str] = {}
        else:
            values = tags
        covered: set[str] = set()
        for stereotype in element.stereotypes:
            profile = self._profiles.get(stereotype)
            known = profile.tags_of(stereotype) if profile else set()
            covered |= known
            given = {_mangled(name): values[name] for name in sorted(known) if values.get(name)}
            base = self._base(profile, stereotype, metaclass)
            mark = None if profile or _mangled(stereotype) == stereotype else stereotype
            head: dict[str, str | None] = {f"base_{base}": identity, "__EAStereoName": mark}
            yield Node(
                f"{profile.name if profile else CUSTOM}:{_mangled(stereotype)}", head | given
            )
        for name in sorted(set(tags) - covered):
            mangled = _mangled(name)
            marked: dict[str, str | None] = {f"base_{metaclass}": identity}
            marked["__EAStereoName"] = None if mangled == name else name
            yield Node(f"{CUSTOM}:{mangled}", marked | {mangled: tags[name]})

    def _base(self, profile: Profile | None, stereotype: str, metaclass: str) -> str:
        extended = self._extends(profile, stereotype) if profile else metaclass
        return "Element" if extended == "Element" else metaclass

    def _extends(self, profile: Profile, stereotype: str) -> str:
        return next(each.extends for each in profile.stereotypes if each.name == stereotype)

    def _custom_stereotypes(self) -> Iterator[Node]:
        uses: dict[str, tuple[str, bool]] = {}
        for node in self._applied:
            prefix, name = node.tag.split(":")
            if prefix == CUSTOM:
                base = next(each for each in node.attributes if each.startswith("base_"))
                uses.setdefault(name, (base.removeprefix("base_"), name in node.attributes))
        for name, (metaclass, has_value) in uses.items():
            yield from self._stereotype(name, metaclass, [name] if has_value else [])

    def _declared(self, profile: Profile) -> Iterator[Node]:
        for each in profile.stereotypes:
            yield from self._stereotype(
                each.name, each.extends, each.tags, each.parent, each.is_abstract
            )

    def _profile(self, name: str, identity: str, comment: str, content: Iterable[Node]) -> Node:
        head: dict[str, str | None] = {"xmi:version": self._form.version}
        head |= {
            "xmlns:uml": self._form.uml,
            "xmlns:xmi": self._form.xmi,
            "xmi:id": identity,
            "nsPrefix": name,
        }
        remark = {"xmi:type": "uml:Comment", "xmi:id": "comment01", "annotatedElement": identity}
        return Node(
            "uml:Profile",
            head | {"name": name, "metamodelReference": "mmref01"},
            Node("ownedComment", remark, Node("body", text=comment)),
            Node(
                "packageImport",
                {"xmi:id": "mmref01"},
                Node("importedPackage", {"href": self._form.uml}),
            ),
            *content,
        )

    def _stereotype(
        self,
        name: str,
        metaclass: str,
        tags: Iterable[str],
        parent: str = "",
        is_abstract: bool = False,
    ) -> Iterator[Node]:
        head: dict[str, str | None] = {"xmi:type": "uml:Stereotype", "xmi:id": name, "name": name}
        base = f"base_{metaclass}"
        general = {"xmi:id": f"{name}_{parent}_generalization", "general": parent}
        yield Node(
            "packagedElement",
            head | {"isAbstract": "true" if is_abstract else None},
            (
                Node("generalization", {"xmi:type": "uml:Generalization"} | general)
                if parent
                else None
            ),
            self._slot(name, base, metaclass, f"{metaclass}_{name}"),
            *(self._slot(name, tag, "String", None) for tag in tags),
        )
        ends = f"extension_{name} {name}-{base}"
        head = {
            "xmi:type": "uml:Extension",
            "xmi:id": f"{metaclass}_{name}",
            "name": f"A_{metaclass}_{name}",
        }
        end = {
            "xmi:type": "uml:ExtensionEnd",
            "xmi:id": f"extension_{name}",
            "name": f"extension_{name}",
            "type": name,
        }
        end |= {"isComposite": "true", "lower": "0", "upper": "1", "memberEnd": ends}
        yield Node("packagedElement", head | {"memberEnd": ends}, Node("ownedEnd", end))

    def _slot(self, owner: str, name: str, type_name: str, association: str | None) -> Node:
        head = {
            "xmi:type": "uml:Property",
            "xmi:id": f"{owner}-{name}",
            "name": name,
            "association": association,
        }
        return Node(
            "ownedAttribute", head, Node("type", {"href": self._form.metaclasses + type_name})
        )


def _mangled(name: str) -> str:
    """A name as an XML name: EA turns every other character into an underscore."""
    return re.sub(r"[^\w.-]", "_", name)


def _xref_row(name: str, kind: str, body: str, owner: str) -> str:
    row = guid(f"{owner}/xref:{kind}:{name}")
    fields = {
        "XID": braced(row),
        "NAM": name,
        "TYP": f"{kind} property",
        "VIS": "Public",
        "PAR": "0",
    }
    fields |= {"DES": body, "CLT": braced(owner), "SUP": "<none>"}
    return (
        "$XREFPROP="
        + "".join(f"${key}={value}${key};" for key, value in fields.items())
        + "$ENDXREF;"
    )
