#!/usr/bin/env bash
# Runs the chain on the synthetic sample data with its raster steps on a cluster of dask.distributed: a scheduler and two
# workers on this machine, on the loopback only. bash resources/sample/cluster.sh [OUTPUT_FOLDER]
#
# The same on several machines: start the scheduler where all of them reach it, a worker on each (dask worker ADDRESS),
# and set DASK_SCHEDULER_ADDRESS for QGIS. Workers need numpy, scipy, GDAL's Python bindings, dask and distributed, of
# the versions that QGIS's Python has, and the folder that holds the folder mining_ecorisk on their PYTHONPATH; they need
# no QGIS. Inputs, outputs and the temporary files of models (TMPDIR) lie on a disk that all see under the same paths.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
output=$(realpath -m "${1:-$PLUGIN_DIR/resources/sample/output_cluster}")
cluster_packages=$(mktemp)
printf 'dask\ndistributed\n' > "$cluster_packages"
prepare resources/requirements.txt "$cluster_packages"
mkdir -p "$output"
cluster=$(mktemp -d)
started=()
cleanup() {
    local process
    for process in "${started[@]}"; do kill "$process" 2>/dev/null || true; done
    wait
    rm -rf "$cluster" "$cluster_packages"
}
trap cleanup EXIT

"$PYTHON" -m dask scheduler --host 127.0.0.1 --port 0 --no-dashboard --scheduler-file "$cluster/scheduler.json" \
    > "$cluster/scheduler.log" 2>&1 & started+=($!)
for number in 1 2; do
    "$PYTHON" -m dask worker --scheduler-file "$cluster/scheduler.json" --host 127.0.0.1 --nthreads 1 --no-nanny \
        --no-dashboard --local-directory "$cluster" --name "worker $number" > "$cluster/worker$number.log" 2>&1 &
    started+=($!)
done
for _ in $(seq 120); do [ -s "$cluster/scheduler.json" ] && break; sleep 0.5; done
address=$("$PYTHON" -c 'import json, sys; print(json.load(open(sys.argv[1]))["address"])' "$cluster/scheduler.json")
say "The scheduler is at $address; its workers are the processes ${started[1]} and ${started[2]}."
export DASK_SCHEDULER_ADDRESS=$address
sample=$PLUGIN_DIR/resources/sample
layer() { printf '%s|layername=%s' "$sample/sample.gpkg" "$1"; }
"$QGIS_PROCESS" run miningrisk:mining_risk_chain -- \
    STUDY_AREA="$(layer study_area)" MINES="$(layer mines)" LANDUSE="$sample/landuse.tif" ROADS="$(layer roads)" \
    ELEVATION="$sample/dem.tif" RAINFALL="$sample/rainfall.tif" FROZEN_GROUND="$(layer frozen_ground)" \
    FUNCTION_AREAS="$(layer function_areas)" RESERVES="$(layer reserves)" MAIN_STREAM="$(layer rivers_main)" \
    TRIBUTARIES="$(layer rivers_trib)" WATER_SOURCES="$(layer water_sources)" UNITS="$(layer natural_units)" \
    biodiversity:QUALITY="$output/habitat_quality.tif" biodiversity:DEGRADATION="$output/habitat_degradation.tif" \
    vulnerability:VULNERABILITY="$output/vulnerability.tif" zoning:ZONES="$output/zones.gpkg" \
    zoning:AREAS="$output/zone_areas.csv" restoration:RESTORATION="$output/restoration.gpkg"
unset DASK_SCHEDULER_ADDRESS
say "The zones, their areas and the restoration models are in $output."
