"""What a classifier means: by its stereotype first, by its metaclass second.

The same code list is a class with «CodeList», an enumeration with «DKKodeliste» or a data type with
«enumeratie», depending on the country and the tool.
"""

from __future__ import annotations

from generator.model.elements import Kind

_BY_STEREOTYPE = {
    word: kind
    for kind, words in {
        Kind.CODE_LIST: "codelist code_list dkkodeliste kodeliste referentielijst referencelist codelijst"
        " conceptscheme classification klassifikation valueset vocabulary",
        Kind.ENUMERATION: "enumeration dkenumeration enumeratie enum",
        Kind.DATA_TYPE: "datatype dkdatatype complexdatatype gestructureerddatatype structureddatatype"
        " dktype complextype gegevensgroeptype",
        Kind.UNION: "union choice keuze",
        Kind.PRIMITIVE: "primitive primitivetype basictype simpletype primitiefdatatype primitivedatatype"
        " xsdsimpletype",
        Kind.ENTITY: "featuretype dkobjekttype dkfeaturetype objecttype entity type topleveltype"
        " objekttype relatieklasse externekoppeling",
    }.items()
    for word in words.split()
}
# Classifiers that are no data, by UML's names; an instance specification is drawn and joined like one.
OTHER_CLASSIFIERS = frozenset(
    "Actor UseCase Component Node Device ExecutionEnvironment Signal Artifact InstanceSpecification"
    " Stereotype".split()
)
_BY_METACLASS = {
    **dict.fromkeys(OTHER_CLASSIFIERS, Kind.OTHER),
    "Class": Kind.ENTITY,
    "AssociationClass": Kind.ENTITY,
    "DataType": Kind.DATA_TYPE,
    "PrimitiveType": Kind.PRIMITIVE,
    "Enumeration": Kind.ENUMERATION,
    "External": Kind.PRIMITIVE,
}


# Names that are values without structure wherever they are drawn; what they are is not said here.
_PRIMITIVES = frozenset(
    "characterstring string text char character integer int long short byte boolean bool date datetime time"
    " timestamp decimal real number float double numeric uri anyuri url uuid guid binary".split()
)
_PRIMITIVE_PREFIXES = ("xsd:", "xs:", "rdf:", "rdfs:", "gm_", "tm_")


def kind_of(
    metaclass: str,
    stereotypes: tuple[str, ...],
    *,
    name: str = "",
    is_end: bool = False,
    has_parts: bool = False,
) -> Kind:
    """The kind of a classifier. An interface is an entity where an association ends at it, else a data
    type, and a primitive where it has no parts; so is a data type that is named as one.
    """
    if metaclass in OTHER_CLASSIFIERS:
        return Kind.OTHER
    for stereotype in stereotypes:
        kind = _BY_STEREOTYPE.get(stereotype.rpartition("::")[2].replace(" ", "").lower())
        if kind is Kind.DATA_TYPE and not has_parts and _is_named_as_primitive(name.lower()):
            return Kind.PRIMITIVE  # Umbrello marks `int` as a data type
        if kind is not None:
            return kind
    if metaclass == "Interface":
        if is_end:
            return Kind.ENTITY
        return Kind.DATA_TYPE if has_parts else Kind.PRIMITIVE
    if metaclass == "DataType" and not has_parts and _is_named_as_primitive(name.lower()):
        return Kind.PRIMITIVE
    return _BY_METACLASS[metaclass]


def _is_named_as_primitive(name: str) -> bool:
    """Whether a name in lower case is that of a well-known primitive, as `AN400` is for a text of 400."""
    return (
        name in _PRIMITIVES
        or name.startswith(_PRIMITIVE_PREFIXES)
        or (name.startswith("an") and name[2:].isdecimal())
    )
