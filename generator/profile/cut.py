"""The part of a model that a selection keeps, as a model of its own.

Keys stay. What loses an end, a type or its owner goes too; a class or association whose owner goes
moves to the nearest package that stays. `dangling.py` says what the user must know of that.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import replace

from generator.model.elements import (
    Association,
    Attribute,
    Class,
    Classifier,
    Constraint,
    Dependency,
    Diagram,
    Element,
    ElementKey,
    End,
    Generalization,
    GeneralizationSet,
    Literal,
    Package,
)
from generator.model.graph import Model, Relation
from generator.profile.selection import Selected


class Cut:
    """Which elements of a model stay."""

    def __init__(self, model: Model, selected: Selected) -> None:
        self._model, self._selected = model, selected
        self._stays: dict[ElementKey, bool] = {}
        self._is_whole = selected.is_everything
        if not self._is_whole:
            self._decide()

    def has(self, key: ElementKey) -> bool:
        """Whether an element stays."""
        return self._is_whole or self._stays[key]

    def build(
        self, replaced: Mapping[ElementKey, Element], dropped: Collection[ElementKey]
    ) -> Model:
        """The model of what stays, with some elements replaced and some literals dropped; the
        very same model where nothing changes."""
        if self._is_whole and not replaced and not dropped:
            return self._model
        elements: list[Element] = []
        moved: list[tuple[ElementKey, ElementKey, Relation]] = []
        for one in self._model.elements(Element):
            if not self.has(one.key) or one.key in dropped:
                continue
            here = self._trimmed(replaced.get(one.key, one))
            if here.owner != one.owner and here.owner is not None:
                moved.append((here.owner, here.key, Relation.OWNS))
            elements.append(here)
        if len(elements) == len(self._model) and not replaced and not moved:
            return self._model  # the selection took everything there is
        there = {one.key for one in elements}
        relations = [one for one in self._model.relations() if one[0] in there and one[1] in there]
        return Model(self._model.origin, elements, (*relations, *moved))

    # -- what stays -------------------------------------------------------------------------
    def _decide(self) -> None:
        stays, model = self._stays, self._model
        for package in model.elements(Package):
            stays[package.key] = False
        for one in model.elements(Classifier):
            stays[one.key] = self._selected.has(one.key)
        classes = (one for one in model.elements(Class) if one.is_association)
        associations: list[Association | Class] = [*model.elements(Association), *classes]
        for association in associations:
            stays[association.key] = self._keeps_association(association)
        members: list[Element] = [*model.elements(Association), *model.elements(Classifier)]
        for member in members:
            if stays[member.key]:
                self._keep_packages(member)
        for element in model.elements(Element):
            self._keeps(element)

    def _keeps_association(self, one: Association | Class) -> bool:
        selected, ends = self._selected, self._model.ends(one)
        if one.key in selected.left_out or any(end.key in selected.left_out for end in ends):
            return False
        if isinstance(one, Class):
            return selected.has(one.key)
        return all(end.type is None or selected.has(end.type) for end in ends)

    def _keep_packages(self, one: Element) -> None:
        here = self._model.package_of(one)
        while here is not None and not self._stays[here.key]:
            self._stays[here.key] = True
            here = self._model.package_of(here)

    def _keeps(self, one: Element) -> bool:
        known = self._stays.get(one.key)
        if known is None:
            rule = _RULES.get(type(one), Cut._keeps_owned)
            is_left_out = one.key in self._selected.left_out
            known = self._stays[one.key] = not is_left_out and rule(self, one)
        return known

    def _keeps_key(self, key: ElementKey | None) -> bool:
        return key is None or (key in self._model and self._keeps(self._model.get(key)))

    def _keeps_owned(self, one: Element) -> bool:
        return self._keeps_key(one.owner)

    def _keeps_attribute(self, one: Attribute) -> bool:
        return self._keeps_key(one.owner) and self._keeps_key(one.type)

    def _keeps_end(self, one: End) -> bool:
        association = self._model.association_of(one)
        return self._keeps(association) and self._keeps_key(one.type)

    def _keeps_generalization(self, one: Generalization) -> bool:
        return self._keeps_key(one.specific) and self._keeps_key(one.general)

    def _keeps_set(self, one: GeneralizationSet) -> bool:
        return any(self._keeps_key(key) for key in one.generalizations)

    def _keeps_constraint(self, one: Constraint) -> bool:
        constrained = self._model.targets(one.key, Relation.CONSTRAINS)
        if constrained:
            return all(self._keeps(each) for each in constrained)
        return self._keeps_key(one.owner)

    def _keeps_dependency(self, one: Dependency) -> bool:
        return self._keeps_key(one.client) and self._keeps_key(one.supplier)

    def _keeps_diagram(self, one: Diagram) -> bool:
        return any(self._keeps_key(shape.element) for shape in one.shapes)

    # -- what changes in what stays -----------------------------------------------------------
    def _trimmed(self, one: Element) -> Element:
        if self._is_whole:
            return one
        if isinstance(one, Diagram):
            shapes = tuple(shape for shape in one.shapes if self._keeps_key(shape.element))
            one = one if shapes == one.shapes else replace(one, shapes=shapes)
        elif isinstance(one, GeneralizationSet):
            keys = tuple(key for key in one.generalizations if self._keeps_key(key))
            one = one if keys == one.generalizations else replace(one, generalizations=keys)
        if one.owner is None or self.has(one.owner):
            return one
        return replace(one, owner=self._home(one))

    def _home(self, one: Element) -> ElementKey | None:
        here = self._model.package_of(one)
        while here is not None and not self._stays[here.key]:
            here = self._model.package_of(here)
        return None if here is None else here.key


_RULES: dict[type[Element], Callable[..., bool]] = {
    Attribute: Cut._keeps_attribute,
    Literal: Cut._keeps_owned,
    End: Cut._keeps_end,
    Generalization: Cut._keeps_generalization,
    GeneralizationSet: Cut._keeps_set,
    Constraint: Cut._keeps_constraint,
    Dependency: Cut._keeps_dependency,
    Diagram: Cut._keeps_diagram,
}
