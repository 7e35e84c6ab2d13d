"""Plug-ins are found by their place: the folder is the list.

A plug-in package holds one module a plug-in, and each module offers one constant of an agreed
name and type. A module that offers none is a bug and says so at once.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from pathlib import Path
from types import ModuleType


def plugin_names(package: str) -> tuple[str, ...]:
    """The names of a package's plug-ins, without loading any of them."""
    folder = Path(__file__).parent.joinpath(*package.split(".")[1:])
    return tuple(sorted(one.stem for one in folder.glob("*.py") if not one.stem.startswith("_")))


def plugin_packages(package: str) -> tuple[str, ...]:
    """The folders of plug-ins in a package."""
    folder = Path(__file__).parent.joinpath(*package.split(".")[1:])
    return tuple(sorted(one.parent.name for one in folder.glob("*/__init__.py")))


@cache
def load_plugins(package: str, constant: str, kind: type) -> dict[str, object]:
    """Every plug-in of a package by its module name, in alphabetical order.

    Raises TypeError where a module has no constant of that name and type.
    """
    home = importlib.import_module(package)
    found: dict[str, object] = {}
    for info in sorted(pkgutil.iter_modules(home.__path__), key=lambda one: one.name):
        if info.name.startswith("_") or info.ispkg:
            continue
        module: ModuleType = importlib.import_module(f"{package}.{info.name}")
        value = getattr(module, constant, None)
        if not isinstance(value, kind):
            raise TypeError(f"{package}.{info.name} must offer {constant}: {kind.__name__}")
        found[info.name] = value
    return found
