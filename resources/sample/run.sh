#!/usr/bin/env bash
# Sets up what is missing, runs the whole chain on the synthetic sample data of three years, compares them, and looks at
# rights, supervision, restored land and candidates:
# bash resources/sample/run.sh [OUTPUT_FOLDER]
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
output=$(realpath -m "${1:-$PLUGIN_DIR/resources/sample/output}")
prepare resources/requirements.txt
mkdir -p "$output"
output=$(cd "$output" && pwd)
sample=$PLUGIN_DIR/resources/sample
first=$output/result.gpkg second=$output/result_year2.gpkg third=$output/result_year3.gpkg account=$output/account.gpkg
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

say "Running it on the mines of the third year, some of them restored, and looking closer ..."
started=$(date +%s)
run_chain mines_year3 "$third" _year3 AS_IN="$(of "$first" hotspots)"
rm -f "$account"

# closer ID PARAMETER=VALUE...: one more step; what it says goes to a file.
closer() { "$QGIS_PROCESS" run "miningrisk:$1" -- "${@:2}" >> "$output/closer.txt"; }

: > "$output/closer.txt"
closer damagesummary INPUT="$(of "$first" pieces)" BY=mineral OUTPUT="$(table "$account" by_mineral)"
closer damagesummary INPUT="$(of "$first" pieces)" AREAS="$(layer counties)" OUTPUT="$(table "$account" by_county)"
closer stressedplaces GRID="$(of "$first" hotspots)" PIECES="$(of "$first" pieces)" AREAS="$(layer counties)" \
    MAIN_STREAM="$(layer rivers_main)" HOTSPOTS="$(of "$first" hotspots_bio_mining)" \
    OUTPUT="$(table "$account" stressed_places)"
closer checkrights INPUT="$(layer mines_year2)" RIGHTS="$(layer mining_rights)" VALID_TO=valid_to MINERAL=minerals \
    LIMITS="$(layer red_line)" OUTPUT="$(table "$account" rights)"
closer supervisionlist MINES="$(of "$second" restoration)" CHANGES="$(of "$second" mine_changes)" \
    RIGHTS="$(of "$account" rights)" OUTPUT="$(table "$account" supervision)"
closer riskchange BEFORE="$(of "$second" hotspots)" AFTER="$(of "$third" hotspots)" \
    MINES_BEFORE="$(of "$second" restoration)" MINES_AFTER="$(of "$third" restoration)" RESTORED="$(layer mines_year3)" \
    OUTPUT="$(table "$third" change)" MINE_CHANGES="$(table "$third" mine_changes)"
# restored NAME PARAMETER=VALUE: the restoration rate of the third year by what the parameter divides it.
restored() {
    closer damagesummary INPUT="$(of "$third" pieces)" "$2" RESTORED="$(layer mines_year3)" \
        OUTPUT="$(table "$account" "restored_by_$1")"
}
restored mineral BY=mineral
restored mine BY=mine_id
restored county AREAS="$(layer counties)"
closer riskseries LAYERS="$(of "$first" hotspots)" LAYERS="$(of "$second" hotspots)" LAYERS="$(of "$third" hotspots)" \
    YEARS="2020;2023;2026" MINES="$(of "$first" restoration)" MINES="$(of "$second" restoration)" \
    MINES="$(of "$third" restoration)" RESTORED="$(layer mines)" RESTORED="$(layer mines_year2)" \
    RESTORED="$(layer mines_year3)" OUTPUT="$(table "$third" series)" YEARS_TABLE="$(table "$third" years)" \
    HTML="$output/years.html"
closer candidatepatches INPUT="$sample/subsidence.tif" MIN_AREA=5000 MINES="$(layer mines)" NEAR=1000 \
    OUTPUT="$(table "$account" sinking)"
closer candidates_from_images IMAGE_BEFORE="$sample/image_year1.tif" IMAGE_AFTER="$sample/image_year2.tif" \
    BLUE_BAND=1 RED_BAND=2 NIR_BAND=3 SWIR_BAND=4 MASK="$sample/clouds_year2.tif" MINES="$(layer mines)" \
    loss:CHANGE="$output/vegetation_lost.tif" candidates:CANDIDATES="$(table "$account" candidates)"
third_took=$(($(date +%s) - started))

say "Choosing the mines to restore first ..."
closer restoration_plan HOTSPOTS="$(of "$first" hotspots)" PIECES="$(of "$first" pieces)" \
    RESTORATION="$(of "$first" restoration)" MINES="$(layer mines)" LANDUSE="$sample/landuse.tif" ROADS="$(layer roads)" \
    BUDGET=630 priority:PRIORITY="$(table "$first" priority)" priority:CURVE="$(table "$first" priority_curve)" \
    priority:SCENARIO="$(table "$first" after_plan)" hotspots:HOTSPOTS_AFTER="$(table "$first" hotspots_after_plan)"
# For orientation on the maps.
background=(--main-stream "$(layer rivers_main)" --tributaries "$(layer rivers_trib)" --reserves "$(layer reserves)" \
    --surroundings "$(layer provinces)")
"$PYTHON" "$sample/render_plan.py" --mines "$(of "$first" priority)" --scenario "$(of "$first" after_plan)" \
    --output "$output/plan.png" "${background[@]}"

say "Writing the reports: the first year, the second with what changed since, the third with what is restored ..."
# report RESULT SUFFIX PARAMETER=VALUE...: the report on the year of RESULT; SUFFIX ends the names of its files.
report() {
    "$QGIS_PROCESS" run miningrisk:riskreport -- INPUT="$(of "$1" hotspots)" PIECES="$(of "$1" pieces)" \
        MINES="$(of "$1" restoration)" AREAS="$(of "$1" risk_areas)" QUALITY="$output/habitat_quality$2.tif" \
        VULNERABILITY="$output/vulnerability$2.tif" OUTPUT="$output/report$2.html" \
        MAIN_STREAM="$(layer rivers_main)" TRIBUTARIES="$(layer rivers_trib)" RESERVES="$(layer reserves)" \
        SURROUNDINGS="$(layer provinces)" "${@:3}"
}
report "$first" "" TITLE="Synthetic sample data: mining ecological risk" SUMMARY="$(of "$account" by_mineral)" \
    SUMMARY="$(of "$account" by_county)" PLACES="$(of "$account" stressed_places)" \
    PRIORITY="$(of "$first" priority)" PRIORITY="$(of "$first" priority_curve)"
report "$second" _year2 TITLE="Synthetic sample data: mining ecological risk, second year" \
    SUPERVISION="$(of "$account" supervision)" CHANGE="$(of "$second" change)" \
    WARNINGS="$(of "$second" early_warnings)"
report "$third" _year3 TITLE="Synthetic sample data: mining ecological risk, third year" \
    SUMMARY="$(of "$account" restored_by_mineral)" SUMMARY="$(of "$account" restored_by_county)" \
    SUMMARY="$(of "$account" restored_by_mine)"
"$PYTHON" "$sample/render_map.py" --zones "$(of "$first" zones)" --hotspots "$(of "$first" hotspots)" \
    --mines "$(of "$first" restoration)" --output "$output/map.png" "${background[@]}"
"$PYTHON" "$sample/summarise.py" "$first"
"$PYTHON" "$sample/summarise_change.py" "$second"
"$PYTHON" "$sample/summarise_account.py" "$account" "$third"
say "The chain took $chain_took seconds, the second year and the comparison $second_took, the third and the rest $third_took."
say "Everything is in $output:"
ls "$output"
