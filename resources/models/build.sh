#!/usr/bin/env bash
# Rebuilds the shipped models and the pictures of their canvases: bash resources/models/build.sh [OUTPUT_FOLDER]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../sample/environment.sh"
target=$(realpath -m "${1:-$PLUGIN_DIR/resources/models}")
prepare resources/requirements.txt
# Qt orders the attributes of an XML element by a random seed, unless told otherwise.
QT_HASH_SEED=0 "$PYTHON" resources/models/build_models.py "$target"
