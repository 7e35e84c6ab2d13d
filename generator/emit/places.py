"""Where the templates that come with the program are."""

from __future__ import annotations

from pathlib import Path


def shipped_templates() -> Path:
    """Inside the package in a wheel, beside it in a checkout."""
    installed = Path(__file__).resolve().parent.parent / "templates"
    return installed if installed.is_dir() else installed.parent.parent / "templates"
