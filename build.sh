#!/usr/bin/env bash
# Installs modelmill where it is missing and builds the artefacts; options go to the build.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")"
export HOME="${HOME:-${TMPDIR:-/tmp}}"
if [ ! -x .venv/bin/modelmill ]; then
  [ -x .venv/bin/python ] || python3 -m venv .venv
  .venv/bin/python -m pip install -q --disable-pip-version-check -e .
fi
exec .venv/bin/modelmill build "$@"
