"""`python -m generator` is `modelmill`."""

from generator.cli import main

main(prog_name="modelmill")
