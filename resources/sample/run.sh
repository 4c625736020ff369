#!/usr/bin/env bash
# Sets up what is missing and runs the whole chain on the synthetic sample data: bash resources/sample/run.sh [OUTPUT_FOLDER]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
output=$(realpath -m "${1:-$PLUGIN_DIR/resources/sample/output}")
prepare resources/requirements.txt
mkdir -p "$output"
output=$(cd "$output" && pwd)
sample=$PLUGIN_DIR/resources/sample
result=$output/result.gpkg
rm -f "$result"
layer() { printf '%s|layername=%s' "$sample/sample.gpkg" "$1"; }
table() { printf 'ogr:dbname="%s" table="%s" (geom)' "$result" "$1"; }

say "Running the chain on the synthetic sample data (a minute or two) ..."
started=$(date +%s)
"$QGIS_PROCESS" run miningrisk:mining_risk_chain -- \
    STUDY_AREA="$(layer study_area)" MINES="$(layer mines)" LANDUSE="$sample/landuse.tif" ROADS="$(layer roads)" \
    ELEVATION="$sample/dem.tif" RAINFALL="$sample/rainfall.tif" FROZEN_GROUND="$(layer frozen_ground)" \
    FUNCTION_AREAS="$(layer function_areas)" RESERVES="$(layer reserves)" MAIN_STREAM="$(layer rivers_main)" \
    TRIBUTARIES="$(layer rivers_trib)" WATER_SOURCES="$(layer water_sources)" UNITS="$(layer natural_units)" \
    damage:PIECES="$(table pieces)" damage:CROSSTAB="$(table damage_by_ecosystem)" damage:LEDGER="$(table ledger)" \
    damage:GROUPS="$(table damage_by_mineral_group)" damage:PROTECTED="$(table damage_by_protection)" \
    damage:SUMMARY="$output/damage.html" water:WATER_STRESS="$(table water_stress)" biodiversity:BIO_STRESS="$(table biodiversity_stress)" \
    biodiversity:QUALITY="$output/habitat_quality.tif" biodiversity:DEGRADATION="$output/habitat_degradation.tif" \
    vulnerability:VULNERABILITY="$output/vulnerability.tif" zoning:ZONES="$(table zones)" zoning:AREAS="$(table zone_areas)" \
    zoning:HOTSPOTS="$(table hotspots)" zoning:RISK_AREAS="$(table risk_areas)" restoration:RESTORATION="$(table restoration)" \
    restoration:COUNTS="$(table restoration_counts)"
say "The chain took $(($(date +%s) - started)) seconds."
"$PYTHON" "$sample/summarise.py" "$result"
"$PYTHON" "$sample/render_map.py" --zones "$result|layername=zones" --hotspots "$result|layername=hotspots" \
    --mines "$result|layername=restoration" --output "$output/map.png"
say "Everything is in $output:"
ls "$output"
