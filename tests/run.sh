#!/usr/bin/env bash
# Sets up what is missing and runs all checks and tests. Arguments go to pytest: bash tests/run.sh -k zoning
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. resources/sample/environment.sh
# shellcheck disable=SC2086
ensure_system_packages $SYSTEM_PACKAGES xvfb xauth
ensure_python_packages resources/requirements.txt tests/requirements.txt
ensure_profile
if [ $# = 0 ]; then
    "$PYTHON" -m ruff check .
    "$PYTHON" -m ruff format --check .
    "$PYTHON" -m mypy
fi
exec "$PYTHON" -m pytest -p no:cacheprovider "$@"
