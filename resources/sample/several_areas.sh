#!/usr/bin/env bash
# The chain for several study areas at the same time, one folder each; here the natural units of the synthetic sample.
#
#     bash resources/sample/several_areas.sh OUTPUT_FOLDER [NAME...]
#
# NAME is that of a unit (all of them by default). As many run at once as there are processors; JOBS=1 runs one at a time.
# When one fails, the others go on; the exit code is then not zero, and the log in its folder says why.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
[ $# -ge 1 ] || { say "usage: bash several_areas.sh OUTPUT_FOLDER [NAME...]" >&2; exit 2; }
output=$(realpath -m "$1")
shift
prepare resources/requirements.txt
export output sample=$PLUGIN_DIR/resources/sample
[ $# -ge 1 ] || set -- "Qilian Mountain" "Hehuang Valley" "Sanjiangyuan" "River systems and water sources"

layer() { printf '%s|layername=%s' "$sample/sample.gpkg" "$1"; }

# steps_of NAME FOLDER: cuts out the study area and its mines, and runs the chain on them.
steps_of() {
    local name=$1 folder=$2
    "$QGIS_PROCESS" run native:extractbyattribute -- INPUT="$(layer natural_units)" FIELD=name OPERATOR=0 VALUE="$name" \
        OUTPUT="$folder/area.gpkg" &&
    "$QGIS_PROCESS" run native:extractbylocation -- INPUT="$(layer mines)" PREDICATE=6 INTERSECT="$folder/area.gpkg" \
        OUTPUT="$folder/mines.gpkg" &&
    "$QGIS_PROCESS" run miningrisk:mining_risk_chain -- \
        STUDY_AREA="$folder/area.gpkg" MINES="$folder/mines.gpkg" LANDUSE="$sample/landuse.tif" ROADS="$(layer roads)" \
        ELEVATION="$sample/dem.tif" RAINFALL="$sample/rainfall.tif" FROZEN_GROUND="$(layer frozen_ground)" \
        FUNCTION_AREAS="$(layer function_areas)" RESERVES="$(layer reserves)" MAIN_STREAM="$(layer rivers_main)" \
        TRIBUTARIES="$(layer rivers_trib)" WATER_SOURCES="$(layer water_sources)" UNITS="$(layer natural_units)" \
        damage:PIECES="$folder/pieces.gpkg" damage:CROSSTAB="$folder/damage_by_ecosystem.csv" \
        damage:LEDGER="$folder/ledger.csv" damage:GROUPS="$folder/damage_by_mineral_group.csv" \
        damage:PROTECTED="$folder/damage_by_protection.csv" damage:SUMMARY="$folder/damage.html" \
        water:WATER_STRESS="$folder/water_stress.gpkg" biodiversity:BIO_STRESS="$folder/biodiversity_stress.gpkg" \
        biodiversity:QUALITY="$folder/habitat_quality.tif" biodiversity:DEGRADATION="$folder/habitat_degradation.tif" \
        vulnerability:VULNERABILITY="$folder/vulnerability.tif" zoning:ZONES="$folder/zones.gpkg" \
        zoning:AREAS="$folder/zone_areas.csv" zoning:HOTSPOTS="$folder/hotspots.gpkg" \
        zoning:HOTSPOTS_MINING="$folder/hotspots_mining.gpkg" \
        zoning:HOTSPOTS_BIO_MINING="$folder/hotspots_bio_mining.gpkg" \
        zoning:RISK_AREAS="$folder/risk_areas.gpkg" restoration:RESTORATION="$folder/restoration.gpkg" \
        restoration:COUNTS="$folder/restoration_counts.csv"
}

one_area() {
    local name=$1 folder
    folder=$output/${name// /_}
    rm -rf "$folder"
    mkdir -p "$folder"
    if steps_of "$name" "$folder" > "$folder/log.txt" 2>&1; then
        say "$name: done"
    else
        say "$name: failed, see $folder/log.txt" >&2
        return 1
    fi
}

export -f say layer steps_of one_area
# xargs ends with 123 when one of them failed.
printf '%s\0' "$@" | xargs -0 -P "${JOBS:-$(nproc)}" -I {} bash -c 'one_area "$1"' bash {}
