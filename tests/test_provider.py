"""The provider as QGIS sees it: every id of the contract, its parameters, its texts."""

import re

import pytest

CONTRACT = {
    "translatelanduse": "INPUT CROSSWALK CROSSWALK_TABLE COVER OUTPUT",
    "damagedecosystems": "INPUT LANDUSE MINE_FIELD DAMAGE_FIELD GROUP_FIELD FUNCTION_AREAS RESERVES CLASSES "
    "OUTPUT CROSSTAB LEDGER GROUPS PROTECTED HTML",
    "candidatepatches": "INPUT THRESHOLD ABOVE MIN_AREA MINES NEAR MASK DAMAGE OUTPUT",
    "checkrights": "INPUT MINE_FIELD RIGHTS RIGHT_ID VALID_TO MINERAL LIMITS OUTPUT",
    "damagesummary": "INPUT BY AREAS AREA_NAME GRID CLASS_FIELD MINE_FIELD OUTPUT",
    "evaluationgrid": "INPUT CELL_SIZE SNAP OUTPUT",
    "waterconservationstress": "GRID PIECES CODE_FIELD CLASSES COEFFICIENTS ACON OUTPUT",
    "threatlayers": "LANDUSE MINES ROADS CLASSES MINING CONSTRUCTION SETTLEMENT ARABLE LANDUSE_MINED",
    "habitatquality": "LANDUSE THREATS THREAT_TABLE SENSITIVITY ACCESS ACCESS_FIELD DECAY_MODEL HALF_SATURATION Z "
    "QUALITY DEGRADATION",
    "habitatfragmentation": "LANDUSE GRID NEIGHBOURS SENSITIVITY PER_CLASS OUTPUT",
    "biodiversitystress": "GRID QUALITY METHOD WEIGHT FRAG_FIELD FRAG_MIN FRAG_MAX OUTPUT",
    "ahpweights": "MATRIX MATRIX_TABLE OUTPUT HTML",
    "scoreelevation": "INPUT RANGES TEMPLATE OUTPUT",
    "scorerainfall": "INPUT RANGES TEMPLATE OUTPUT",
    "scorefrozenground": "INPUT FIELD SCORES TEMPLATE OUTPUT",
    "scoreimportantareas": "FUNCTION_AREAS RESERVES SCORES TEMPLATE OUTPUT",
    "scorewaterdistance": "MAIN_STREAM TRIBUTARIES SOURCES SCORES TEMPLATE OUTPUT",
    "ecologicalvulnerability": "INDICATORS WEIGHTS RESCALE OUTPUT",
    "riskoverlay": "GRID VULNERABILITY WATER_FIELD BIO_FIELD W_WATER W_BIO W_VULN WATER_MAX OUTPUT",
    "riskzoning": "INPUT FIELD METHOD CLASSES BREAKS OUTPUT AREAS",
    "hotspotanalysis": "INPUT FIELD NEIGHBOURHOOD DISTANCE K FDR INFERENCE PERMUTATIONS SEED OUTPUT",
    "riskareas": "INPUT UNITS UNIT_NAME MINES MIN_BIN DIRECTIONS PIECES OUTPUT",
    "stressedplaces": "GRID FIELD LEVELS MIN_LEVEL PIECES AREAS AREA_NAME MAIN_STREAM NEAR HOTSPOTS "
    "HOT_FIELD CLASSES COEFFICIENTS OUTPUT",
    "riskchange": "BEFORE AFTER ID_FIELD FIELD BREAKS CLASSES MINES_BEFORE MINES_AFTER RESTORED MINE_FIELD MIN_CHANGE "
    "OUTPUT TRANSITIONS MINE_CHANGES WARNINGS",
    "riskseries": "LAYERS YEARS MINES MINE_FIELD RESTORED OUTPUT YEARS_TABLE MINE_PATHS TIMELINE HTML",
    "weightstability": "GRID W_WATER W_BIO W_VULN SPREAD MATRIX_TABLE DRAWS SEED CLASSES REZONE BREAKS CERTAIN MINES "
    "RULES MIN_AREA OUTPUT SUMMARY MINES_OUTPUT",
    "methodstability": "STUDY_AREA MINES MINE_FIELD DAMAGE_FIELD LANDUSE ROADS ELEVATION RAINFALL FROZEN_GROUND "
    "FUNCTION_AREAS RESERVES MAIN_STREAM TRIBUTARIES WATER_SOURCES CELL_SIZE W_WATER W_BIO W_VULN HALF_SATURATION "
    "CLASSES THREAT_TABLE SENSITIVITY WEIGHTS RULES SEVERITY CHOICES OUTPUT MINES_OUTPUT SUMMARY",
    "restorationmodels": "PIECES GRID MINE_FIELD CLASS_FIELD RULES SEVERITY UNITS UNIT_NAME DIRECTIONS AREAS "
    "AREA_NAME MEASURES OUTPUT COUNTS",
    "supervisionlist": "MINES MINE_FIELD CHANGES RIGHTS RULES OUTPUT CROSS",
    "vegetationrecovery": "INPUT DAMAGE_FIELD COVER_BEFORE COVER_AFTER LANDUSE MINES INNER OUTER CLASSES OUTPUT",
    "restorationpriority": "GRID PIECES MINES LANDUSE LANDUSE_MINED THREATS THREAT_TABLE SENSITIVITY MINE_FIELD COSTS "
    "COST_FIELD BUDGET MUST MUST_NOT LINKS DECAY_MODEL HALF_SATURATION OUTPUT CURVE SCENARIO",
    "riskreport": "INPUT PIECES MINES AREAS QUALITY VULNERABILITY SUMMARY PLACES PRIORITY SUPERVISION CHANGE WARNINGS "
    "STABILITY TITLE LANGUAGE OUTPUT OUTPUT_FOLDER ATLAS "
    "ATLAS_MINES ATLAS_COUNT",
}
RESULTS = {
    "stressedplaces": {"NEAR_COUNT"},
    "damagesummary": {"TOTAL_HA"},
    "habitatquality": {"K", "MAX_DEGRADATION"},
    "riskzoning": {"BREAKS", "GVF"},
    "ahpweights": {"CR", "LAMBDA_MAX", "CONSISTENT"},
    "riskchange": {"CELLS_RISEN", "CELLS_FALLEN", "MINES_NEW", "MINES_STRICTER", "WARNING_COUNT", "BREAKS_USED"},
    "riskseries": {"CELLS_RISEN", "CELLS_FALLEN", "HOT_NEW", "HOT_FORMER"},
    "weightstability": {"CERTAIN_PCT", "FIXED_CERTAIN_PCT", "HIGH_CERTAIN_PCT", "MINES_CERTAIN"},
    "restorationpriority": {"TOTAL_GAIN", "PLAN_GAIN", "PLAN_COST"},
    "riskreport": {"CHECKS_FAILED", "ATLAS_PAGES"},
}
DEFAULTS = {
    ("evaluationgrid", "CELL_SIZE"): 2000,
    ("evaluationgrid", "SNAP"): True,
    ("damagesummary", "CLASS_FIELD"): "risk_class",
    ("waterconservationstress", "CODE_FIELD"): "lu_code",
    ("waterconservationstress", "ACON"): 526.7926,
    ("habitatquality", "DECAY_MODEL"): 0,
    ("habitatquality", "HALF_SATURATION"): 0.05,
    ("habitatquality", "Z"): 2.5,
    ("habitatfragmentation", "NEIGHBOURS"): 0,
    ("habitatfragmentation", "PER_CLASS"): False,
    ("ecologicalvulnerability", "RESCALE"): False,
    ("riskoverlay", "WATER_FIELD"): "wrac",
    ("riskoverlay", "BIO_FIELD"): "bio",
    ("riskzoning", "FIELD"): "risk",
    ("riskzoning", "CLASSES"): 5,
    ("hotspotanalysis", "FIELD"): "risk",
    ("hotspotanalysis", "FDR"): True,
    ("riskareas", "MIN_BIN"): 1,
    ("stressedplaces", "FIELD"): "wrac",
    ("stressedplaces", "LEVELS"): 5,
    ("stressedplaces", "MIN_LEVEL"): 4,
    ("stressedplaces", "NEAR"): 10000,
    ("restorationmodels", "CLASS_FIELD"): "risk_class",
    ("riskchange", "ID_FIELD"): "cell_id",
    ("riskchange", "FIELD"): "risk",
    ("riskchange", "MINE_FIELD"): "mine_id",
    ("riskseries", "MINE_FIELD"): "mine_id",
    ("weightstability", "SPREAD"): 0.2,
    ("weightstability", "DRAWS"): 1000,
    ("weightstability", "SEED"): 1,
    ("weightstability", "CLASSES"): 5,
    ("weightstability", "REZONE"): True,
}
MODELS = {
    "mining_risk_chain", "damage_ledger", "biodiversity_stress", "ecological_vulnerability", "risk_zoning",
    "risk_decisions", "risk_account", "candidates_from_images", "restoration_plan",
}  # fmt: skip


@pytest.fixture
def registry(qgis_app):
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry()


@pytest.fixture
def algorithm(registry):
    return lambda name: registry.algorithmById(f"miningrisk:{name}")


def test_every_algorithm_and_model_is_listed(registry):
    listed = {found.name() for found in registry.providerById("miningrisk").algorithms()}
    assert set(CONTRACT) | MODELS <= listed


@pytest.mark.parametrize("name", CONTRACT)
def test_parameters_are_those_of_the_contract(algorithm, name):
    parameters = {definition.name() for definition in algorithm(name).parameterDefinitions()}
    assert set(CONTRACT[name].split()) <= parameters


@pytest.mark.parametrize("name", RESULTS)
def test_results_are_declared(algorithm, name):
    assert RESULTS[name] <= {output.name() for output in algorithm(name).outputDefinitions()}


@pytest.mark.parametrize(("name", "parameter"), DEFAULTS)
def test_defaults_are_those_of_the_contract(algorithm, name, parameter):
    assert algorithm(name).parameterDefinition(parameter).defaultValue() == DEFAULTS[name, parameter]


@pytest.mark.parametrize("name", CONTRACT)
def test_texts_are_there(algorithm, name):
    found = algorithm(name)
    assert found.displayName() and found.group() and found.groupId() and found.tags()
    text = found.shortHelpString()
    assert "10.3390/land12040933" in text
    assert "<h3>Outputs</h3>" in text and "<h3>Method</h3>" in text
    for definition in found.parameterDefinitions():
        assert definition.description() and definition.description() != definition.name()
    assert not found.icon().isNull()


@pytest.mark.parametrize("name", CONTRACT)
def test_field_names_in_the_help_fit_a_shapefile(algorithm, name):
    for word in re.findall(r"<code>([a-z_]+)</code>", algorithm(name).shortHelpString()):
        assert len(word) <= 10


@pytest.mark.parametrize("name", CONTRACT)
def test_optional_tables_default_to_the_shipped_ones(algorithm, name):
    from qgis.core import QgsProcessingParameterDefinition

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    tables = "CLASSES COEFFICIENTS THREAT_TABLE SENSITIVITY RANGES SCORES WEIGHTS DIRECTIONS RULES SEVERITY"
    for parameter in set(tables.split()) & set(CONTRACT[name].split()):
        if parameter == "CLASSES" and name in ("riskzoning", "riskchange", "weightstability"):
            continue
        assert algorithm(name).parameterDefinition(parameter).flags() & optional


def test_qgis_process_lists_them(qgis_process):
    listing = qgis_process("list").stdout
    for name in {*CONTRACT, *MODELS}:
        assert re.search(rf"\bmining?risk:{name}\b|\b{name}\b", listing)


@pytest.mark.parametrize("name", sorted(MODELS))
def test_models_are_whole(algorithm, name):
    model = algorithm(name)
    for child in model.childAlgorithms().values():
        assert child.algorithm() is not None, child.algorithmId()
    assert model.outputDefinitions()
    assert len(model.groupBoxes()) >= 2
