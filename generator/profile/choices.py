"""What a profile maps and names, led to the elements: choices, types, expressions, operations."""

from __future__ import annotations

from generator.model.elements import Attribute, Classifier, Element, ElementKey, Property
from generator.model.graph import Model
from generator.profile.profile import ElementMapping, Profile
from generator.profile.settings import CHOICES
from generator.profile.statements import Resolver, word_of

_TYPED = ("attribute", "data type", "primitive", "enumeration", "code list")
_EXPRESSED = ("attribute",)
_OFFERED = ("class",)


class Choices:
    """What one profile states at elements, by their keys."""

    def __init__(self, model: Model, profile: Profile, resolver: Resolver) -> None:
        self._model, self._resolver = model, resolver
        self.choices: dict[tuple[ElementKey, str], str] = {}
        self.types: dict[ElementKey, str] = {}
        self.expressions: dict[ElementKey, str] = {}
        self.operations: dict[ElementKey, tuple[str, ...]] = {}
        self.names: dict[tuple[ElementKey, str], str] = {}
        of_classes: dict[ElementKey, str] = {}
        for mapping, element in resolver.once(profile.mappings):
            self._map(mapping, element, of_classes)
        self._spread(of_classes)
        for name, element in resolver.each(profile.naming.explicit):
            self.names[element.key, name.target] = name.name

    def _map(
        self, mapping: ElementMapping, element: Element, of_classes: dict[ElementKey, str]
    ) -> None:
        for name, value in mapping.choices.items():
            if self._may(mapping, element, name, CHOICES[name].on):
                self.choices[element.key, name] = value
        if mapping.type and self._may(mapping, element, "type", _TYPED):
            target = of_classes if isinstance(element, Classifier) else self.types
            target[element.key] = mapping.type
        if mapping.expression and self._may(mapping, element, "expression", _EXPRESSED):
            self._express(mapping, element)
        if mapping.operations is not None:
            if self._may(mapping, element, "operations", _OFFERED):
                self.operations[element.key] = mapping.operations

    def _express(self, mapping: ElementMapping, element: Element) -> None:
        """An expression makes a derived attribute worth keeping, unless the profile says no."""
        if isinstance(element, Property) and not element.is_derived:
            message = f"{mapping.path} has an expression, but the model does not derive it."
            hint = (
                "Tick Derived at the attribute in the modelling tool, or leave the expression out."
            )
            self._resolver.error("choice-not-here", mapping.place, message, hint, element)
            return
        self.expressions[element.key] = mapping.expression or ""
        self.choices.setdefault((element.key, "derived"), "keep")

    def _may(
        self, mapping: ElementMapping, element: Element, what: str, on: tuple[str, ...]
    ) -> bool:
        if word_of(element) in on:
            return True
        self._resolver.refuse(mapping, element, what, on)
        return False

    def _spread(self, of_classes: dict[ElementKey, str]) -> None:
        """A type stated at a class holds for every attribute of that class which has no own."""
        if not of_classes:
            return
        for attribute in self._model.elements(Attribute):
            if attribute.type in of_classes:
                self.types.setdefault(attribute.key, of_classes[attribute.type])
