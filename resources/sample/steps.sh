#!/usr/bin/env bash
# The chain step by step, each with qgis_process and --json: what run.sh does in one go, to copy from and to change.
#
#     bash resources/sample/steps.sh [OUTPUT_FOLDER [DATA_FOLDER]]
#
# The data folder is that of the synthetic sample; one of your own holds the same files (sample.gpkg with layers of the same
# names, landuse.tif, dem.tif, rainfall.tif). Any step that fails ends the script with its message and its exit code.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/environment.sh"
output=$(realpath -m "${1:-$PLUGIN_DIR/resources/sample/output/steps}")
data=$(realpath -m "${2:-$PLUGIN_DIR/resources/sample}")
prepare resources/requirements.txt
mkdir -p "$output/json"
layer() { printf '%s|layername=%s' "$data/sample.gpkg" "$1"; }

# step ID PARAMETER=VALUE...: runs one algorithm and keeps what it says as JSON.
step() {
    local id=$1
    shift
    say "$id"
    "$QGIS_PROCESS" --json run "miningrisk:$id" -- "$@" > "$output/json/$id.json"
}

# result ID KEY: a result of a step that has run: the file of an output, or a number.
result() {
    "$PYTHON" -c 'import json, sys; print(json.load(open(sys.argv[1], encoding="utf-8"))["results"][sys.argv[2]])' \
        "$output/json/$1.json" "$2"
}

# 1 Mining and damage
step damagedecosystems INPUT="$(layer mines)" LANDUSE="$data/landuse.tif" MINE_FIELD=mine_id DAMAGE_FIELD=damage \
    GROUP_FIELD=min_group FUNCTION_AREAS="$(layer function_areas)" RESERVES="$(layer reserves)" \
    OUTPUT="$output/pieces.gpkg" CROSSTAB="$output/damage_by_ecosystem.csv" LEDGER="$output/ledger.csv" \
    GROUPS="$output/damage_by_mineral_group.csv" PROTECTED="$output/damage_by_protection.csv" HTML="$output/damage.html"
pieces=$(result damagedecosystems OUTPUT)
step damagesummary INPUT="$pieces" BY=mineral BY=state OUTPUT="$output/damage_by_mineral_and_state.csv"
step checkrights INPUT="$(layer mines)" RIGHTS="$(layer mining_rights)" VALID_TO=valid_to MINERAL=minerals \
    LIMITS="$(layer red_line)" OUTPUT="$output/rights.gpkg"

# 2 Water conservation
step evaluationgrid INPUT="$(layer study_area)" CELL_SIZE=2000 OUTPUT="$output/grid.gpkg"
step waterconservationstress GRID="$(result evaluationgrid OUTPUT)" PIECES="$pieces" OUTPUT="$output/water_stress.gpkg"

# 3 Biodiversity
step threatlayers LANDUSE="$data/landuse.tif" MINES="$(layer mines)" ROADS="$(layer roads)" \
    MINING="$output/mining.tif" CONSTRUCTION="$output/construction.tif" SETTLEMENT="$output/settlement.tif" \
    ARABLE="$output/arable.tif" LANDUSE_MINED="$output/landuse_mined.tif"
mined=$(result threatlayers LANDUSE_MINED)
# A parameter that takes several layers is given several times, here in the order of the threat table.
step habitatquality LANDUSE="$mined" THREATS="$(result threatlayers MINING)" THREATS="$(result threatlayers CONSTRUCTION)" \
    THREATS="$(result threatlayers SETTLEMENT)" THREATS="$(result threatlayers ARABLE)" \
    LANDUSE_BEFORE="$data/landuse.tif" QUALITY_BEFORE="$output/habitat_quality_before.tif" \
    STUDY_AREA="$(layer study_area)" QUALITY="$output/habitat_quality.tif" DEGRADATION="$output/habitat_degradation.tif"
say "  half-saturation constant k: $(result habitatquality K)"
step habitatfragmentation LANDUSE="$mined" GRID="$(result waterconservationstress OUTPUT)" \
    LANDUSE_BEFORE="$data/landuse.tif" OUTPUT="$output/fragmentation.gpkg"
step biodiversitystress GRID="$(result habitatfragmentation OUTPUT)" QUALITY="$(result habitatquality QUALITY)" \
    QUALITY_BEFORE="$(result habitatquality QUALITY_BEFORE)" OUTPUT="$output/biodiversity_stress.gpkg"

# 4 Vulnerability
template=$data/landuse.tif
step scoreelevation INPUT="$data/dem.tif" TEMPLATE="$template" OUTPUT="$output/score_elevation.tif"
step scorerainfall INPUT="$data/rainfall.tif" TEMPLATE="$template" OUTPUT="$output/score_rainfall.tif"
step scorefrozenground INPUT="$(layer frozen_ground)" FIELD=type TEMPLATE="$template" \
    OUTPUT="$output/score_frozen_ground.tif"
step scoreimportantareas FUNCTION_AREAS="$(layer function_areas)" RESERVES="$(layer reserves)" TEMPLATE="$template" \
    OUTPUT="$output/score_important_areas.tif"
step scorewaterdistance MAIN_STREAM="$(layer rivers_main)" TRIBUTARIES="$(layer rivers_trib)" \
    SOURCES="$(layer water_sources)" TEMPLATE="$template" OUTPUT="$output/score_water_distance.tif"
step ecologicalvulnerability INDICATORS="$(result scoreelevation OUTPUT)" INDICATORS="$(result scorerainfall OUTPUT)" \
    INDICATORS="$(result scorefrozenground OUTPUT)" INDICATORS="$(result scoreimportantareas OUTPUT)" \
    INDICATORS="$(result scorewaterdistance OUTPUT)" OUTPUT="$output/vulnerability.tif"

# 5 Risk
step riskoverlay GRID="$(result biodiversitystress OUTPUT)" VULNERABILITY="$(result ecologicalvulnerability OUTPUT)" \
    W_WATER=0.25 W_BIO=0.25 W_VULN=0.5 OUTPUT="$output/risk.gpkg"
say "  effective weights (water; biodiversity; vulnerability): $(result riskoverlay EFFECTIVE_WEIGHTS)"
step riskzoning INPUT="$(result riskoverlay OUTPUT)" CLASSES=5 OUTPUT="$output/zones.gpkg" AREAS="$output/zone_areas.csv"
say "  breaks: $(result riskzoning BREAKS)"
say "  goodness of variance fit: $(result riskzoning GVF)"
step hotspotanalysis INPUT="$(result riskzoning OUTPUT)" FIELD=bio_mining OUTPUT="$output/hotspots_bio_mining.gpkg"
step hotspotanalysis INPUT="$(result riskzoning OUTPUT)" FIELD=risk_mine OUTPUT="$output/hotspots_mining.gpkg"
step hotspotanalysis INPUT="$(result riskzoning OUTPUT)" OUTPUT="$output/hotspots.gpkg"
step riskareas INPUT="$(result hotspotanalysis OUTPUT)" UNITS="$(layer natural_units)" UNIT_NAME=name \
    MINES="$(layer mines)" PIECES="$pieces" OUTPUT="$output/risk_areas.gpkg"
step stressedplaces GRID="$(result hotspotanalysis OUTPUT)" FIELD=wrac PIECES="$pieces" AREAS="$(layer natural_units)" \
    MAIN_STREAM="$(layer rivers_main)" OUTPUT="$output/stressed_places.gpkg"

# 6 Restoration
step restorationmodels PIECES="$pieces" GRID="$(result riskzoning OUTPUT)" MINE_FIELD=mine_id \
    UNITS="$(layer natural_units)" UNIT_NAME=name \
    OUTPUT="$output/restoration.gpkg" COUNTS="$output/restoration_counts.csv"
step supervisionlist MINES="$(result restorationmodels OUTPUT)" RIGHTS="$(result checkrights OUTPUT)" \
    OUTPUT="$output/supervision.gpkg" CROSS="$output/supervision_counts.csv"
"$PYTHON" - "$output/hotspots.gpkg" <<'PY'
import sys
from osgeo import ogr
data = ogr.Open(sys.argv[1])
cells = [cell.items() for cell in data.GetLayer(0) if cell["risk_mine"] is not None]
risk, mine = (sum(cell[name] * cell["area_km2"] for cell in cells) for name in ("risk", "risk_mine"))
print(f"  mining made {100 * mine / risk:.2f} % of the risk")
PY
say "Everything is in $output"
