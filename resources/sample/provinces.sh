#!/usr/bin/env bash
# Assesses the synthetic sample in four parts, one by one, and joins them: bash resources/sample/provinces.sh [OUTPUT_FOLDER]
# The result is that of one run over the whole. What is done where, and what is done once for all: see provinces.py.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
output=$(realpath -m "${1:-$PLUGIN_DIR/resources/sample/output_provinces}")
prepare resources/requirements.txt
mkdir -p "$output"
"$PYTHON" "$PLUGIN_DIR/resources/sample/provinces.py" "$output"
say "Zones, hot spots and the table of areas are in $output, and what each part made in a folder of its own."
