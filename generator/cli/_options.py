"""Options that several commands have."""

from __future__ import annotations

from pathlib import Path

import click

IN_MODELS = click.option(
    "--models",
    "home",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("models"),
    show_default=True,
    help="Where the models are.",
)
