"""What a selection cuts off: an error where something required is gone, a note where it was not."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic, Place, Severity
from generator.model.elements import Attribute, Class, Classifier, Element, ElementKey, End, Kind
from generator.model.graph import Model
from generator.model.indexes import Associations, Inheritance
from generator.profile.paths import path_of
from generator.profile.profile import Profile
from generator.profile.reach import must_refer
from generator.profile.selection import Selected

_SHOWN = 6


def find_cut_references(
    model: Model, selected: Selected, profile: Profile
) -> tuple[Diagnostic, ...]:
    """Every reference from a class that is kept to one that is not."""
    if selected.is_everything:
        return ()
    check = _Check(model, selected, profile)
    return tuple(one for classifier in model.elements(Classifier) for one in check.of(classifier))


class _Check:
    """Looks at the classes of one selection."""

    def __init__(self, model: Model, selected: Selected, profile: Profile) -> None:
        self._model, self._selected, self._profile = model, selected, profile

    def of(self, classifier: Classifier) -> Iterator[Diagnostic]:
        """What one class loses."""
        if not self._selected.has(classifier.key):
            return
        for attribute in self._model.attributes(classifier):
            yield from self._attribute(attribute)
        for general in self._model.index(Inheritance).parents(classifier.key):
            if not self._selected.has(general):
                yield self._superclass(classifier, general)
        if isinstance(classifier, Class) and classifier.is_association:
            yield from self._association_class(classifier)
        yield from self._abstract(classifier)
        yield from self._qualifiers(classifier)
        yield from self._ends(classifier)

    def _attribute(self, attribute: Attribute) -> Iterator[Diagnostic]:
        missing = self._missing(attribute)
        if missing is not None:
            path = path_of(self._model, attribute)
            yield self._dangling(
                attribute, f"{path} has the type", missing, f', or exclude "{path}"'
            )

    def _superclass(self, classifier: Classifier, general: ElementKey) -> Diagnostic:
        return self._dangling(classifier, f"{classifier.name} is a kind of", general, "")

    def _association_class(self, one: Class) -> Iterator[Diagnostic]:
        for end in self._model.ends(one):
            missing = self._missing(end)
            if missing is not None:
                instead = f', or exclude "{one.name}"'
                yield self._dangling(one, f"{one.name} associates", missing, instead)

    def _qualifiers(self, classifier: Classifier) -> Iterator[Diagnostic]:
        for end in self._model.index(Associations).from_(classifier.key):
            if self._missing(end) is None:
                for qualifier in self._model.qualifiers(end):
                    yield from self._attribute(qualifier)

    def _abstract(self, classifier: Classifier) -> Iterator[Diagnostic]:
        """An abstract class that lost all its subclasses has no objects."""
        children = self._model.index(Inheritance).children(classifier.key)
        if not classifier.is_abstract or not children or classifier.kind is not Kind.ENTITY:
            return
        if not any(self._selected.has(key) for key in children):
            names = ", ".join(f'"{self._model.get(key).name}"' for key in children[:_SHOWN])
            yield Diagnostic(
                "profile/abstract-only",
                Severity.WARNING,
                f"{classifier.name} is abstract, and none of its subclasses is selected.",
                self._profile.place,
                classifier.qualified_name,
                f"Add one of them to include: {names}.",
            )

    def _ends(self, classifier: Classifier) -> Iterator[Diagnostic]:
        optional: list[End] = []
        for end in self._model.index(Associations).from_(classifier.key):
            missing = self._missing(end)
            if missing is None:
                continue
            if must_refer(self._model, end):
                path = self._path_from(classifier, end)
                what = f"{path} is required and needs"
                yield self._dangling(end, what, missing, f', or exclude "{path}"')
            else:
                optional.append(end)
        if optional:
            yield self._left_out(classifier, optional)

    def _left_out(self, classifier: Classifier, ends: list[End]) -> Diagnostic:
        paths = list(dict.fromkeys(self._path_from(classifier, end) for end in ends))
        more = f" and {len(paths) - _SHOWN} more" if len(paths) > _SHOWN else ""
        return Diagnostic(
            "profile/left-out",
            Severity.NOTE,
            f"{classifier.name} loses {', '.join(paths[:_SHOWN])}{more}: "
            "the classes there are not selected.",
            self._profile.place,
            classifier.qualified_name,
            'Include those classes, or choose reach = "all".',
        )

    def _missing(self, one: Attribute | End) -> ElementKey | None:
        """The class that a property needs and the profile lacks, if nobody left it out by name."""
        if one.key in self._selected.left_out:
            return None
        if isinstance(one, End):
            return self._missing_at(one)
        return None if one.type is None or self._selected.has(one.type) else one.type

    def _missing_at(self, end: End) -> ElementKey | None:
        association = self._model.association_of(end)
        ends = self._model.ends(association)
        if any(one.key in self._selected.left_out for one in (association, *ends)):
            return None
        if end.type is not None and not self._selected.has(end.type):
            return end.type
        is_lost = isinstance(association, Class) and not self._selected.has(association.key)
        return association.key if is_lost else None

    def _path_from(self, classifier: Classifier, end: End) -> str:
        target = self._model.type_of(end)
        return f"{classifier.name}.{end.name or (target.name if target else '')}"

    def _dangling(
        self, element: Element, what: str, target: ElementKey, instead: str
    ) -> Diagnostic:
        other = self._model.get(target)
        place: Place = self._selected.left_out.get(other.key, self._profile.place)
        is_excluded = other.key in self._selected.left_out
        hint = (
            f'Take "{other.name}" out of exclude'
            if is_excluded
            else f'Add "{other.name}" to include'
        )
        return Diagnostic(
            "profile/dangling-reference",
            Severity.ERROR,
            f"{what} {other.name}, which the profile does not select.",
            place,
            element.qualified_name,
            f"{hint}{instead}.",
        )
