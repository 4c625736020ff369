#!/usr/bin/env bash
# Sets up what is missing, runs the whole chain on the synthetic sample data of two years, and compares them:
# bash resources/sample/run.sh [OUTPUT_FOLDER]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
output=$(realpath -m "${1:-$PLUGIN_DIR/resources/sample/output}")
prepare resources/requirements.txt
mkdir -p "$output"
output=$(cd "$output" && pwd)
sample=$PLUGIN_DIR/resources/sample
first=$output/result.gpkg second=$output/result_year2.gpkg
layer() { printf '%s|layername=%s' "$sample/sample.gpkg" "$1"; }
of() { printf '%s|layername=%s' "$1" "$2"; }
table() { printf 'ogr:dbname="%s" table="%s" (geom)' "$1" "$2"; }

# run_chain MINES RESULT SUFFIX [PARAMETER...]: one year; SUFFIX ends the names of the files beside the GeoPackage RESULT.
run_chain() {
    local mines=$1 result=$2 suffix=$3
    shift 3
    rm -f "$result"
    "$QGIS_PROCESS" run miningrisk:mining_risk_chain -- \
        STUDY_AREA="$(layer study_area)" MINES="$(layer "$mines")" LANDUSE="$sample/landuse.tif" ROADS="$(layer roads)" \
        ELEVATION="$sample/dem.tif" RAINFALL="$sample/rainfall.tif" FROZEN_GROUND="$(layer frozen_ground)" \
        FUNCTION_AREAS="$(layer function_areas)" RESERVES="$(layer reserves)" MAIN_STREAM="$(layer rivers_main)" \
        TRIBUTARIES="$(layer rivers_trib)" WATER_SOURCES="$(layer water_sources)" UNITS="$(layer natural_units)" \
        damage:PIECES="$(table "$result" pieces)" damage:CROSSTAB="$(table "$result" damage_by_ecosystem)" \
        damage:LEDGER="$(table "$result" ledger)" damage:GROUPS="$(table "$result" damage_by_mineral_group)" \
        damage:PROTECTED="$(table "$result" damage_by_protection)" damage:SUMMARY="$output/damage$suffix.html" \
        water:WATER_STRESS="$(table "$result" water_stress)" \
        biodiversity:BIO_STRESS="$(table "$result" biodiversity_stress)" \
        biodiversity:QUALITY="$output/habitat_quality$suffix.tif" \
        biodiversity:DEGRADATION="$output/habitat_degradation$suffix.tif" \
        vulnerability:VULNERABILITY="$output/vulnerability$suffix.tif" \
        zoning:ZONES="$(table "$result" zones)" zoning:AREAS="$(table "$result" zone_areas)" \
        zoning:HOTSPOTS="$(table "$result" hotspots)" \
        zoning:HOTSPOTS_MINING="$(table "$result" hotspots_mining)" \
        zoning:HOTSPOTS_BIO_MINING="$(table "$result" hotspots_bio_mining)" zoning:RISK_AREAS="$(table "$result" risk_areas)" \
        restoration:RESTORATION="$(table "$result" restoration)" \
        restoration:COUNTS="$(table "$result" restoration_counts)" "$@"
}

say "Running the chain on the synthetic sample data (a minute or two) ..."
started=$(date +%s)
run_chain mines "$first" ""
chain_took=$(($(date +%s) - started))

say "Running it on the mines of the second year, on the scales and breaks of the first ..."
started=$(date +%s)
run_chain mines_year2 "$second" _year2 AS_IN="$(of "$first" hotspots)"
"$QGIS_PROCESS" run miningrisk:riskchange -- BEFORE="$(of "$first" hotspots)" AFTER="$(of "$second" hotspots)" \
    MINES_BEFORE="$(of "$first" restoration)" MINES_AFTER="$(of "$second" restoration)" \
    OUTPUT="$(table "$second" change)" TRANSITIONS="$(table "$second" transitions)" \
    MINE_CHANGES="$(table "$second" mine_changes)" WARNINGS="$(table "$second" early_warnings)"
second_took=$(($(date +%s) - started))

say "Writing the report on the first year ..."
"$QGIS_PROCESS" run miningrisk:riskreport -- INPUT="$(of "$first" hotspots)" PIECES="$(of "$first" pieces)" \
    MINES="$(of "$first" restoration)" AREAS="$(of "$first" risk_areas)" QUALITY="$output/habitat_quality.tif" \
    VULNERABILITY="$output/vulnerability.tif" TITLE="Synthetic sample data: mining ecological risk" \
    OUTPUT="$output/report.html"
"$PYTHON" "$sample/render_map.py" --zones "$(of "$first" zones)" --hotspots "$(of "$first" hotspots)" \
    --mines "$(of "$first" restoration)" --output "$output/map.png"
"$PYTHON" "$sample/summarise.py" "$first"
"$PYTHON" "$sample/summarise_change.py" "$second"
say "The chain took $chain_took seconds, the second year and the comparison $second_took."
say "Everything is in $output:"
ls "$output"
