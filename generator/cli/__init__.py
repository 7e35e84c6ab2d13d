"""The command line: options in, a use case called, a report printed, an exit status.

One module a command, found by its place. Only click is imported here: `--help` answers at once,
and what a command needs is imported when it runs.
"""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

import click

FINE, FOUND, FAILED = 0, 1, 2
"""Exit status: all well; findings at the level that fails; wrong use or unreadable input."""


class _Commands(click.Group):
    def list_commands(self, _context: click.Context) -> list[str]:
        here = str(Path(__file__).parent)
        return sorted(
            one.name for one in pkgutil.iter_modules([here]) if not one.name.startswith("_")
        )

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in self.list_commands(context):
            return None
        command: click.Command = importlib.import_module(f"generator.cli.{name}").COMMAND
        return command


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="modelmill")
def main() -> None:
    """Make the physical profiles of UML logical data models: SQL, JSON Schema, OpenAPI, rules.

    \b
    Example:
      modelmill inspect models/sygefravaer/sygefravaer.xmi
      modelmill build
    """
