#!/usr/bin/env bash
# Looks up every Qt name that the plugin uses in the newest PyQt6, in an environment of its own.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
home=${MINING_ECORISK_STATE:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/mining_ecorisk}/qt6
[ -x "$home/bin/python" ] || python3 -m venv "$home"
"$home/bin/python" -c "import PyQt6.QtCore" 2>/dev/null || "$home/bin/python" -m pip install -q PyQt6 ||
    { echo "Skipped: PyQt6 cannot be installed."; exit 0; }
"$home/bin/python" "$here/tests/qt6_names.py"
