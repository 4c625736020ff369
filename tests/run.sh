#!/usr/bin/env bash
# Sets up what is missing, then runs the checks and all tests. Arguments go to pytest: bash tests/run.sh -k zoning
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../resources/sample/environment.sh"
EXTRA_PACKAGES="xvfb xauth"
prepare resources/requirements.txt tests/requirements.txt
if [ $# = 0 ]; then
    "$PYTHON" -m ruff check .
    "$PYTHON" -m ruff format --check .
    # The rules of QGIS plugins, and what would break under Qt 6. QGS202 guesses by the names of methods alone.
    "$PYTHON" -m flake8 --select=QGS1,QGS201,QGS4 algorithms plugin.py __init__.py resources
    # Through the profile's link, because the checkout's folder may have any name.
    (cd "$PROFILE_DIR/plugins" && "$PYTHON" -m mypy --config-file mining_ecorisk/pyproject.toml)
    # The floors of algorithms/ import downwards only.
    (cd "$PROFILE_DIR/plugins" && "$(dirname "$PYTHON")/lint-imports" mining_ecorisk/pyproject.toml --no-cache)
fi
# All of them, or all of a kind (-m), on two processors, the tests of a file on one.
workers=()
if [ $# = 0 ] || [ "$1" = -m ]; then
    workers=(-n 2 --dist loadfile)
    # What looks at pages and reads PDFs; without them a few tests are skipped with a word.
    for tool in chromium poppler-utils; do
        ensure_system_packages "$tool" || say "$tool is not to be had; the tests that need it are skipped."
    done
fi
"$PYTHON" -m pytest -p no:cacheprovider "${workers[@]}" "$@"
