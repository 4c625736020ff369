"""The words that steps hand each other and users meet in tables: field names, result keys and ids of algorithms.

Fields are at most 10 ASCII characters, because Shapefiles hold no more. A column of a shipped table that holds what a
field holds has the field's name.
"""

from __future__ import annotations

PROVIDER = "miningrisk"


class Field:
    """Fields of layers and columns of tables."""

    # Mining patches as interpreted, and what later steps say of mines.
    MINE_ID = "mine_id"
    MINE_NAME = "mine_name"
    DAMAGE = "damage"
    MINERAL = "mineral"
    MIN_GROUP = "min_group"
    METHOD = "method"
    STATE = "state"
    LICENSED = "licensed"
    START_YEAR = "start_year"
    IMG_DATE = "img_date"
    IMG_RES = "img_res"
    SOURCE = "source"  # of a candidate, which a person has to accept
    ACCEPT = "accept"

    # Pieces of damaged ecosystems.
    LU_CODE = "lu_code"
    LU_NAME = "lu_name"
    ECOSYSTEM = "ecosystem"
    PROTECTION = "protection"
    AREA_HA = "area_ha"
    PATCH_NO = "patch_no"

    # Restored land beside the damage.
    RESTOR_HA = "restor_ha"
    RESTOR_PCT = "restor_pct"

    # The evaluation grid, step by step.
    CELL_ID = "cell_id"
    AREA_KM2 = "area_km2"
    DMG_KM2 = "dmg_km2"
    WRAC = "wrac"
    N_PATCH = "n_patch"
    FRAG = "frag"
    HQ_MEAN = "hq_mean"
    FRAG_NORM = "frag_norm"
    BIO = "bio"
    N_PATCH_0 = "n_patch_0"
    FRAG_0 = "frag_0"
    HQ_0 = "hq_0"
    BIO_0 = "bio_0"
    BIO_MINING = "bio_mining"
    VULN = "vuln"
    C_WATER = "c_water"
    C_BIO = "c_bio"
    C_VULN = "c_vuln"
    RISK = "risk"
    RISK_0 = "risk_0"
    RISK_MINE = "risk_mine"
    MINE_PCT = "mine_pct"
    DRIVER = "driver"
    RISK_CLASS = "risk_class"
    RISK_LEVEL = "risk_level"
    CLASS_0 = "class_0"
    GI_Z = "gi_z"
    GI_P = "gi_p"

    # Risk areas and restoration models.
    GI_BIN = "gi_bin"
    UNIT = "unit"
    MINES = "mines"
    ISSUES = "issues"
    DIRECTION = "direction"
    SEVERITY = "severity"
    RISK_MAX = "risk_max"
    MODEL = "model"
    RULE = "rule"
    TRIGGER = "trigger"
    RULE_WHY = "rule_why"

    # Other tables.
    REASON = "reason"
    CRITERION = "criterion"
    WEIGHT = "weight"
    PROBLEM = "problem"
    DETAIL = "detail"
    FID_SRC = "fid_src"
    BAD_PCT = "bad_pct"
    USABLE = "usable"
    SAME_PCT = "same_pct"


class Result:
    """Numbers and texts that a step gives beside its outputs and that another step or a later run takes up."""

    WATER_MAX_USED = "WATER_MAX_USED"
    VULN_MIN_USED = "VULN_MIN_USED"
    VULN_MAX_USED = "VULN_MAX_USED"
    WEIGHTS_USED = "WEIGHTS_USED"
    EFFECTIVE_WEIGHTS = "EFFECTIVE_WEIGHTS"
    SCALE_BREAKS = "SCALE_BREAKS"
    FRAG_MIN_USED = "FRAG_MIN_USED"
    FRAG_MAX_USED = "FRAG_MAX_USED"
    LOWEST = "LOWEST"
    HIGHEST = "HIGHEST"
    BREAKS = "BREAKS"
    D_QUANTILES = "D_QUANTILES"
    Q_QUANTILES = "Q_QUANTILES"


class Algorithm:
    """Full ids of the steps whose runs others look for in the history of a layer."""

    ECOLOGICAL_VULNERABILITY = f"{PROVIDER}:ecologicalvulnerability"
    RISK_OVERLAY = f"{PROVIDER}:riskoverlay"
    RISK_ZONING = f"{PROVIDER}:riskzoning"
