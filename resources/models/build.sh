#!/usr/bin/env bash
# Rebuilds the shipped models and the pictures of their canvases: bash resources/models/build.sh [OUTPUT_FOLDER]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../sample/environment.sh"
target=$(realpath -m "${1:-$PLUGIN_DIR/resources/models}")
prepare resources/requirements.txt
"$PYTHON" resources/models/build_models.py "$target"
