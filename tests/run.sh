#!/usr/bin/env bash
# Installs what the tests need and runs them; options go to pytest.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
bash tests/setup.sh
exec .venv/bin/python -m pytest -q -n 2 --dist loadfile "$@"
