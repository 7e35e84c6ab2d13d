"""Which classes of a model a profile takes, and which of their members it leaves out."""

from __future__ import annotations

from typing import NamedTuple

from generator.diagnostics import Diagnostic, Place, Severity
from generator.model.elements import Classifier, Element, ElementKey, Package
from generator.model.graph import Model
from generator.model.near import did_you_mean
from generator.profile.paths import Miss, Paths
from generator.profile.profile import Profile
from generator.profile.reach import close_over


class Selected(NamedTuple):
    """`classes` None means all of them. `left_out` holds what the profile excludes by name, with
    the place where it says so: classes, attributes, ends and literals."""

    classes: frozenset[ElementKey] | None
    left_out: dict[ElementKey, Place]

    @property
    def is_everything(self) -> bool:
        """Whether the model stays as it is."""
        return self.classes is None and not self.left_out

    def has(self, key: ElementKey) -> bool:
        """Whether a class is selected."""
        return key not in self.left_out if self.classes is None else key in self.classes


def select(
    model: Model, root: str, root_place: Place, profile: Profile
) -> tuple[Selected, tuple[Diagnostic, ...]]:
    """What a profile takes of the model, below the root package where there is one."""
    found: list[Diagnostic] = []
    below = _below_root(model, root, root_place, found)
    preferred = below or frozenset()
    selection = profile.selection
    left_out = {
        one.key: place
        for path, place in selection.exclude
        for one in _elements(model, path, place, preferred, found)
    }
    if not selection.include and below is None:
        return Selected(None, left_out), tuple(found)
    start = (
        [
            one.key
            for path, place in selection.include
            for one in _classes(model, path, place, preferred, found)
        ]
        if selection.include
        else sorted(preferred)
    )
    classes = close_over(model, start, selection.reach, left_out)
    return Selected(frozenset(classes), left_out), tuple(found)


def _below_root(
    model: Model, root: str, place: Place, found: list[Diagnostic]
) -> frozenset[ElementKey] | None:
    """The classes in the root package, or None where the whole model is meant."""
    if not root:
        return None
    packages = [one for one in model.elements(Package) if root in (one.name, one.qualified_name)]
    exact = [one for one in packages if one.qualified_name == root]
    chosen = exact or packages
    if len(chosen) == 1:
        return frozenset(one.key for one in _inside(model, chosen[0]))
    names = [one.qualified_name for one in (chosen or model.elements(Package))]
    hint = did_you_mean(root, names, "Name a package of the model: Package or Package::Package.")
    what = "several packages" if chosen else "no package"
    rule = "profile/ambiguous" if chosen else "profile/unknown-package"
    message = f'The model has {what} "{root}".'
    found.append(Diagnostic(rule, Severity.ERROR, message, place, "", hint))
    return None


def _inside(model: Model, package: Package) -> list[Classifier]:
    """The classes in a package and in the packages and classes within it."""
    found: list[Classifier] = []
    waiting: list[Element] = [package]
    while waiting:
        for one in model.children(waiting.pop().key, Element):
            if isinstance(one, Classifier):
                found.append(one)
            if isinstance(one, (Classifier, Package)):
                waiting.append(one)
    return found


def _elements(
    model: Model,
    path: str,
    place: Place,
    preferred: frozenset[ElementKey],
    found: list[Diagnostic],
) -> list[Element]:
    """What a path means; a package means the classes in it."""
    one = model.index(Paths).find(path, preferred)
    if isinstance(one, Miss):
        found.append(one.at(place))
        return []
    return list(_inside(model, one)) if isinstance(one, Package) else [one]


def _classes(
    model: Model,
    path: str,
    place: Place,
    preferred: frozenset[ElementKey],
    found: list[Diagnostic],
) -> list[Classifier]:
    """The same for paths that can only mean classes."""
    elements = _elements(model, path, place, preferred, found)
    classes = [one for one in elements if isinstance(one, Classifier)]
    if len(classes) < len(elements):
        message = f'"{path}" is no class, so it cannot be included by itself.'
        name = elements[0].qualified_name
        hint = "Include its class, and exclude what the profile has no use for."
        found.append(
            Diagnostic("profile/choice-not-here", Severity.ERROR, message, place, name, hint)
        )
    return classes
