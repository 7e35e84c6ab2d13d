"""How each metaclass is made from what is known of its reference."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from generator.model import complaints
from generator.model.elements import (
    Aggregation,
    Association,
    Attribute,
    Class,
    Classifier,
    Comment,
    Constraint,
    DataType,
    Dependency,
    Diagram,
    Element,
    End,
    Enumeration,
    Generalization,
    GeneralizationSet,
    Interface,
    Kind,
    Literal,
    Operation,
    OtherClassifier,
    Package,
    PrimitiveType,
    Shape,
)
from generator.model.facts import Define, Spot
from generator.model.kinds import OTHER_CLASSIFIERS, kind_of
from generator.model.multiplicities import read_multiplicity

if TYPE_CHECKING:
    from generator.model.build import Workshop

Made = Element | None
_AGGREGATIONS = {one.value: one for one in Aggregation} | {"composition": Aggregation.COMPOSITE}


def _package(shop: Workshop, one: Define) -> Made:
    return Package(**shop.common(one, shop.owner_key(one)))


def _classifier(shop: Workshop, one: Define) -> Made:
    common = shop.common(one, shop.owner_key(one))
    kind = kind_of(
        one.metaclass,
        common["stereotypes"],
        name=common["name"],
        is_end=one.reference in _ended(shop),
        has_parts=one.reference in _owning(shop),
    )
    features: dict[str, Any] = {
        "kind": kind,
        "is_abstract": bool(shop.feature(one, "isAbstract", False)),
    }
    if one.metaclass == "AssociationClass":
        features["is_association"] = True
    return _CLASSIFIERS[one.metaclass](**common, **features)


def _ended(shop: Workshop) -> frozenset[str]:
    """The classifiers at which an association ends, found once."""
    found: frozenset[str] | None = shop.features.get("@ended", {}).get("all")
    if found is None:
        types = shop.links["type"]
        found = frozenset(target for end in shop.members for target, _spot in types.get(end, ()))
        shop.features["@ended"]["all"] = found
    return found


def _owning(shop: Workshop) -> frozenset[str]:
    """The classifiers that own a property, found once."""
    found: frozenset[str] | None = shop.features.get("@owning", {}).get("all")
    if found is None:
        found = frozenset(
            one.owner for one in shop.defines if one.metaclass == "Property" and one.owner
        )
        shop.features["@owning"]["all"] = found
    return found


def _property(shop: Workshop, one: Define) -> Made:
    association = shop.members.get(one.reference)
    if association is not None and _has_ends(shop.made.get(shop.keys.get(association, 0))):
        return _end(shop, one, association)
    owner = shop.owner_key(one)
    if owner is None or not _may_own(shop.made[owner], one):
        shop.losses.add("Property outside any class", one.spot)
        return None
    if _is_value(shop, one, shop.made[owner]):
        return Literal(**shop.common(one, owner), code=_default(shop, one) or None)
    return Attribute(
        **shop.common(one, owner),
        **_features(shop, one),
        is_id=bool(shop.feature(one, "isID", False)),
    )


def _has_ends(one: Element | None) -> bool:
    return isinstance(one, Association) or isinstance(one, Class) and one.is_association


def _is_value(shop: Workshop, one: Define, owner: Element) -> bool:
    """Whether a property is a value of the list it stands in: lists are drawn as classes too, and their
    values as attributes without a type. With a type it is what the list tells of each value."""
    if not isinstance(owner, Classifier) or owner.kind not in (Kind.CODE_LIST, Kind.ENUMERATION):
        return False
    typed = shop.target("type", one) or shop.features.get(one.reference, {}).get("typeName")
    return not typed


def _may_own(owner: Element, one: Define) -> bool:
    """Whether a property is an attribute of its owner: those of a stereotype are the tags it brings, and
    what belongs to a line that is not kept is no attribute of a component."""
    if owner.metaclass == "Stereotype":
        return False
    is_line = "association" in one.features
    return not is_line or isinstance(owner, Classifier) and not isinstance(owner, OtherClassifier)


def _features(shop: Workshop, one: Define) -> dict[str, Any]:
    told = shop.all_features(one)
    lower, upper = told.get("lower"), told.get("upper")
    multiplicity, understood = read_multiplicity(lower, upper)
    if not understood:
        text = f"{lower or ''}..{upper or ''}"
        path, place = _path(shop, one), shop.place(one.spot)
        shop.found.append(complaints.unclear_multiplicity(path, text, str(multiplicity), place))
    return {
        "type": _type(shop, one),
        "multiplicity": multiplicity,
        "is_ordered": bool(told.get("isOrdered")),
        # What stands elsewhere only tells of values that may repeat: by UML's own default they differ.
        "is_unique": bool(told.get("isUnique", True)),
        "is_derived": bool(told.get("isDerived")),
        "is_read_only": bool(told.get("isReadOnly")),
        "default": _default(shop, one),
    }


def _default(shop: Workshop, one: Define) -> str | None:
    value = shop.features.get(one.reference, {}).get("default", one.features.get("default"))
    if isinstance(value, str) and (named := shop.owners.get(value)) is not None:
        return named.name  # the default is an instance: a literal of an enumeration
    return value


def _path(shop: Workshop, one: Define) -> str:
    association = shop.members.get(one.reference)
    if association is not None and shop.keys.get(association) in shop.made:
        return _end_path(shop, one, association)
    owner = shop.owner_key(one)
    around = shop.made[owner].qualified_name + "::" if owner is not None else ""
    return around + (one.name or one.metaclass)


def _type(shop: Workshop, one: Define) -> int | None:
    """The type's key: in the file, known by name only, or dangling and reported."""
    found = shop.target("type", one)
    named = shop.features.get(one.reference, {}).get("typeName")
    if found is None:
        return shop.external(named) if named else None
    target, spot = found
    key = shop.keys.get(target)
    if (
        key is not None
        and (known := shop.owners.get(target)) is not None
        and known.metaclass in _TYPES
    ):
        if known.metaclass != "External":
            return key
        name = shop.features.get(target, {}).get("name") or known.name
        if one.reference in shop.members:
            path = _path(shop, one)
            shop.found.append(complaints.end_outside(path, name, shop.place(spot)))
        return shop.external(name)
    name = named or _name_in(target)
    if name is not None:
        return shop.external(name)
    path = _path(shop, one)
    if shop.elsewhere.add(target, path, spot):
        return shop.external(target, "Elsewhere")
    shop.found.append(complaints.type_missing(path, target, shop.place(spot)))
    return None


def _name_in(target: str) -> str | None:
    """The name that a reference to a library carries after its `#`, if it is one."""
    _file, mark, name = target.rpartition("#")
    name = name.rpartition("/")[2]
    if mark and not name.startswith(("_", "EAID")):
        return name.rpartition("-")[2] or None
    return None


def _end(shop: Workshop, one: Define, association: str) -> Made:
    owner = shop.keys.get(association)
    navigable = {end for end, _spot in shop.links["navigable"].get(association, ())}
    is_class_owned = one.owner is not None and one.owner != association
    # Where the tool's own copy tells on which side the diamond is drawn, it is right.
    told = shop.features.get(one.reference, {}).get("aggregation")
    aggregation = str(told or one.features.get("aggregation", "none")).lower()
    features = _features(shop, one)
    common = shop.common(one, owner, one.name)
    common["qualified_name"] = _end_path(shop, one, association)
    return End(
        **common,
        **features,
        aggregation=_AGGREGATIONS.get(aggregation, Aggregation.NONE),
        is_navigable=is_class_owned
        or one.reference in navigable
        or bool(shop.feature(one, "isNavigable", False)),
        is_class_owned=is_class_owned,
    )


def _end_path(shop: Workshop, one: Define, association: str) -> str:
    """`Class::role` as seen from the other end, since that is where the role is used."""
    others = [
        end for end, _spot in shop.links["member"].get(association, ()) if end != one.reference
    ]
    name = one.name or _type_name(shop, one.reference) or "end"
    for other in others[:1]:
        target = next((target for target, _spot in shop.links["type"].get(other, ())), None)
        around = shop.made.get(shop.keys.get(target or "", 0)) if target else None
        if around is not None:
            return f"{around.qualified_name}::{name}"
    around = shop.made.get(shop.keys[association])
    return f"{around.qualified_name if around else 'association'}::{name}"


def _type_name(shop: Workshop, reference: str) -> str:
    target = next((target for target, _spot in shop.links["type"].get(reference, ())), "")
    known = shop.owners.get(target)
    return known.name if known is not None else ""


def _association(shop: Workshop, one: Define) -> Made:
    common = shop.common(one, shop.owner_key(one))
    if not common["name"]:
        names = [
            _type_name(shop, end) for end, _spot in shop.links["member"].get(one.reference, ())
        ]
        around = common["qualified_name"].rpartition("::")[0]
        line = "–".join(name or "?" for name in names)
        common["qualified_name"] = f"{around}::{line}" if around else line
    return Association(**common)


def _operation(shop: Workshop, one: Define) -> Made:
    return Operation(**shop.common(one, shop.owner_key(one)))


def _literal(shop: Workshop, one: Define) -> Made:
    owner = shop.owner_key(one)
    if owner is None:
        shop.losses.add("EnumerationLiteral outside any enumeration", one.spot)
        return None
    return Literal(**shop.common(one, owner), code=_default(shop, one) or None)


def _generalization(shop: Workshop, one: Define) -> Made:
    # A subclass outside the export is known by its name, as a superclass is.
    owner = shop.resolve(one.owner) if one.owner is not None else None
    found = shop.target("general", one)
    if owner is None or found is None:
        shop.losses.add("Generalization without a subclass or superclass", one.spot)
        return None
    known = shop.owners.get(found[0])
    is_outside = known is not None and known.metaclass == "External"
    general = (None if is_outside else shop.resolve(found[0])) or _outside(shop, one, owner, found)
    # Associations may be kinds of each other too; a class cannot be a kind of anything but a class.
    if isinstance(shop.made[owner], Classifier) != isinstance(shop.made[general], Classifier):
        shop.losses.add("Generalization to something that is no class", one.spot)
        return None
    common = shop.common(one, owner)
    return Generalization(**common, specific=owner, general=general)


def _outside(shop: Workshop, one: Define, owner: int, found: tuple[str, Spot]) -> int:
    """A superclass that is not in the file is kept by what is known of it."""
    target, spot = found
    known = shop.owners.get(target)
    name = (known.name if known is not None else None) or _name_in(target)
    path = shop.made[owner].qualified_name
    if name is None and shop.elsewhere.add(target, path, spot):
        return shop.external(target, "Elsewhere")
    name = name or target
    shop.found.append(complaints.superclass_outside(path, name, shop.place(spot)))
    return shop.external(name)


def _generalization_set(shop: Workshop, one: Define) -> Made:
    members = (
        shop.resolve(target) for target, _spot in shop.links["groups"].get(one.reference, ())
    )
    return GeneralizationSet(
        **shop.common(one, shop.owner_key(one)),
        generalizations=tuple(
            key for key in members if key and isinstance(shop.made[key], Generalization)
        ),
        is_covering=bool(shop.feature(one, "isCovering", False)),
        is_disjoint=bool(shop.feature(one, "isDisjoint", False)),
    )


def _constraint(shop: Workshop, one: Define) -> Made:
    features = shop.features.get(one.reference, {})
    body = features.get("body", one.features.get("body", ""))
    language = features.get("language", one.features.get("language"))
    target = shop.target("constrained", one)
    owner = shop.keys.get(target[0]) if target else None
    return Constraint(
        **shop.common(one, owner if owner in shop.made else shop.owner_key(one)),
        body=body,
        language=language,
    )


def _comment(shop: Workshop, one: Define) -> Made:
    return Comment(**shop.common(one, shop.owner_key(one), ""), body=one.features.get("body", ""))


def _dependency(shop: Workshop, one: Define) -> Made:
    """Both sides of an arrow must be known; the outside is not worth a warning, no artefact needs it."""
    found = shop.target("client", one), shop.target("supplier", one)
    client, supplier = (shop.resolve(side[0]) if side else None for side in found)
    if client is None or supplier is None:
        shop.losses.add(f"{one.metaclass} to or from an element outside the file", one.spot)
        return None
    return Dependency(**shop.common(one, shop.owner_key(one)), client=client, supplier=supplier)


def _diagram(shop: Workshop, one: Define) -> Made:
    """Notes, frames and lines are drawn too: only what is an element of the model is kept."""
    drawn = ((shop.resolve(shape[0]), shape[1:]) for shape in one.features.get("shapes", ()))
    shapes = tuple(Shape(key, *sides) for key, sides in drawn if key is not None)
    return Diagram(**shop.common(one, shop.owner_key(one)), shapes=shapes)


def _external(shop: Workshop, one: Define) -> Made:
    """Made when something refers to it, under its name."""
    return None


_CLASSIFIERS: dict[str, Callable[..., Classifier]] = {
    "Class": Class,
    "AssociationClass": Class,
    "Interface": Interface,
    "DataType": DataType,
    "PrimitiveType": PrimitiveType,
    "Enumeration": Enumeration,
    **dict.fromkeys(OTHER_CLASSIFIERS, OtherClassifier),
}
_TYPES = frozenset((*_CLASSIFIERS, "External"))
DEPENDENCIES = (
    "Dependency",
    "Usage",
    "Realization",
    "Abstraction",
    "InterfaceRealization",
    "Substitution",
)
MAKE: dict[str, Callable[[Workshop, Define], Made]] = {
    "Package": _package,
    **dict.fromkeys(_CLASSIFIERS, _classifier),
    "Association": _association,
    "Property": _property,
    "EnumerationLiteral": _literal,
    "Operation": _operation,
    "Generalization": _generalization,
    "GeneralizationSet": _generalization_set,
    "Constraint": _constraint,
    "Comment": _comment,
    **dict.fromkeys(DEPENDENCIES, _dependency),
    "Diagram": _diagram,
    "External": _external,
}
