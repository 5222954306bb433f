#!/usr/bin/env bash
# Makes .venv with CPython 3.10 and the locked packages. Installs uv into .tools when the machine has none. Writes nowhere else.
set -euo pipefail
cd "$(dirname "$0")/.."

uv=$(command -v uv || true)
if [[ -z $uv || $("$uv" --version 2>/dev/null) != uv* ]]; then
  uv=.tools/bin/uv
  if [[ ! -x $uv ]]; then
    command -v python3 >/dev/null || { echo "Comity needs python3 with pip. Install it (Debian: apt-get install python3-pip) and run make again." >&2; exit 1; }
    echo "Installing uv, the package installer, into .tools ..."
    python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --target .tools 'uv>=0.4' ||
      { echo "pip could not install uv. Is the network or the package index reachable?" >&2; exit 1; }
  fi
fi

# Rasa 3.6 runs on CPython 3.10 only. uv does not see through pyenv's shims, so look at its versions directly.
works() { [[ -x $1 ]] && "$1" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 10))' >/dev/null 2>&1; }
find_python() {
  local candidate
  for candidate in "${UV_PYTHON:-}" "$(command -v python3.10 || true)" "$(command -v python3 || true)"; do
    [[ -n $candidate ]] && works "$candidate" && { echo "$candidate"; return; }
  done
  local root
  for root in "${PYENV_ROOT:-}" "$(pyenv root 2>/dev/null || true)" "$HOME/.pyenv" /opt/pyenv; do
    [[ -n $root && -d $root/versions ]] || continue
    for candidate in "$root"/versions/3.10*/bin/python; do
      works "$candidate" && { echo "$candidate"; return; }
    done
  done
  for candidate in /usr/bin/python3.10 /usr/local/bin/python3.10; do
    works "$candidate" && { echo "$candidate"; return; }
  done
}
python=$(find_python || true)
export UV_PROJECT_ENVIRONMENT=.venv UV_PYTHON=${python:-3.10}
if [[ -z $python ]]; then
  echo "No CPython 3.10 found here; asking uv to fetch one ..."
  "$uv" python install 3.10 >/dev/null 2>&1 ||
    { echo "Comity needs CPython 3.10, found none and could not fetch it. Install it (for instance: pyenv install 3.10) and run make again." >&2; exit 1; }
fi

echo "Installing the packages (about 2.9 GB, a minute or two the first time) ..."
"$uv" sync --quiet --frozen --compile-bytecode || { echo "The packages could not be installed; see the lines above." >&2; exit 1; }
touch .venv/.synced
