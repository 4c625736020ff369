"""What became of a run: success, a clear refusal, or anything else with the reason why."""

from __future__ import annotations

import math
import re
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import NULL, QgsProcessingException, QgsProcessingUtils, QgsVectorLayer, QgsWkbTypes

SUCCESS, REFUSAL, OTHER = "success", "refusal", "other"
# What no sentence for people holds.
CRUDE = re.compile(
    r"Traceback|Errno|QVariant|<class|<qgis|object at 0x|\b\w+(?:Error|Exception)\b|does not foresee|\bNone\b|\bnan\b"
    r"|[^-\w]inf\b|-inf\b|\bNULL\b\)|dtype|ufunc|array\(|Invalid or unset|None\b|NoneType|\{\w*\}|\[% "
)
# Fields that a step computes and that lie in a range whatever it was given.
RANGES = {
    "waterconservationstress": {"wrac": (0, math.inf), "dmg_km2": (0, math.inf)},
    "habitatfragmentation": {"n_patch": (0, math.inf), "frag": (0, math.inf)},
    "biodiversitystress": {"hq_mean": (0, 1), "frag_norm": (0, 1), "bio": (0, 1), "hq_0": (0, 1), "bio_0": (0, 1)},
    "riskoverlay": {
        "risk": (0, 1),
        "vuln": (0, 1),
        "c_water": (0, 1),
        "c_bio": (0, 1),
        "c_vuln": (0, 1),
        "risk_0": (0, 1),
    },
    "riskzoning": {"risk_class": (1, 20), "class_0": (1, 20), "pct": (0, 100)},
    "hotspotanalysis": {"gi_bin": (-3, 3), "gi_p": (0, 1)},
    "weightstability": {"same_pct": (0, 100)},
    "riskareas": {"area_km2": (0, math.inf), "area_pct": (0, 100)},
    "damagedecosystems": {"area_ha": (0, math.inf)},
    "damagesummary": {"area_ha": (0, math.inf), "pct": (0, 100.001)},
    "checkimagequality": {"bad_pct": (0, 100), "usable": (0, 1)},
    "checkrights": {"in_ha": (0, math.inf), "out_ha": (0, math.inf)},
    "ahpweights": {"weight": (0, 1)},
    "restorationpriority": {"cost": (0, math.inf), "cum_pct": (-math.inf, 100.001)},
}
MOST_PIXELS = 4e6


def refused(case, message: str, error: BaseException | None) -> tuple[str, str]:
    """Class a run that ended with a message, or with an exception."""
    if error is not None and not isinstance(error, QgsProcessingException):
        return OTHER, f"{type(error).__name__}: {message}"
    if crude := crude_word(message, case):
        return OTHER, f"crude ({crude}): {message}"
    if message == "Cancelled: no output was made.":
        return REFUSAL, "worked for long and stopped when it was cancelled"
    names = [name for d in case.algorithm.parameterDefinitions() for name in (d.name(), d.description())]
    if not any(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", message) for name in names):
        return OTHER, f"names no parameter: {message}"
    return REFUSAL, message


def crude_word(text: str, case) -> str:
    """A word of the text that no sentence for people holds, unless it was put in by what was given; "" for none."""
    given = " ".join(case.told)
    for match in CRUDE.finditer(text):
        word = match.group().strip("()[]{} :=,'\"")
        if word.lower() not in given.lower():
            return word
    return ""


def succeeded(case, results: dict, context, log: list[str]) -> tuple[str, str]:
    """Class a run that ended well: open every output, look at its values and at what was logged."""
    for line in log:
        if crude := crude_word(line, case):
            return OTHER, f"crude ({crude}) in the log: {line}"
    for name, value in results.items():
        if isinstance(value, (float, np.floating)) and not math.isfinite(value):
            return OTHER, f"result {name} is {value}"
        if value is None or "nan" in re.split(r"\W", str(value)):
            return OTHER, f"result {name} is {value}"
    for definition in case.algorithm.destinationParameterDefinitions():
        name, place = definition.name(), results.get(definition.name())
        asked = case.parameters.get(name)
        if place is None:
            told = any(line.startswith(f"{name}: nothing was written") for line in log)
            if asked and definition.type() != "folderDestination" and not told:
                return OTHER, f"{name} was asked for ({asked}) but is not in the results"
            continue
        if str(place) in case.inputs:
            return OTHER, f"{name} was written over an input"
        if why := _wrong_output(case, definition, str(place), context):
            return OTHER, f"{name}: {why}"
    return SUCCESS, ""


def _wrong_output(case, definition, place: str, context) -> str:
    if definition.type() == "sink":
        layer = QgsProcessingUtils.mapLayerFromString(place, context, True)
        if layer is None or not layer.isValid():
            return f"{place} cannot be opened"
        return _wrong_rows(case, layer)
    if definition.type() == "rasterDestination":
        return _wrong_pixels(place)
    path = Path(place)
    if not path.exists() or (path.is_file() and path.stat().st_size == 0):
        return f"{place} is not there or empty"
    return ""


def _wrong_rows(case, layer: QgsVectorLayer) -> str:
    ranges, given = RANGES.get(case.name, {}), " ".join(case.told)
    names = layer.fields().names()
    for feature in layer.getFeatures():
        for name in names:
            value = feature[name]
            if value == NULL or value is None or f"field {name} " in given:
                continue
            if isinstance(value, float) and not math.isfinite(value):
                return f"{name} is {value}"
            if isinstance(value, str) and value in ("nan", "None", "inf", "NULL") and value not in given:
                return f"{name} is the text {value}"
            low, high = ranges.get(name, (-math.inf, math.inf))
            if isinstance(value, (int, float)) and not low - 1e-9 <= value <= high + 1e-9:
                return f"{name} is {value}, not in {low}..{high}"
        if layer.wkbType() != QgsWkbTypes.NoGeometry and feature.hasGeometry():
            box = feature.geometry().boundingBox()
            if (
                not feature.geometry().isEmpty()
                and not math.isfinite(box.width() + box.height())
                and "geometry" not in given
            ):
                return f"a geometry reaches over {box.toString()}"
    return ""


def _wrong_pixels(place: str) -> str:
    dataset = gdal.Open(place)
    if dataset is None:
        return f"{place} cannot be opened"
    band = dataset.GetRasterBand(1)
    if dataset.RasterXSize * dataset.RasterYSize > MOST_PIXELS:
        return f"{dataset.RasterXSize} x {dataset.RasterYSize} pixels"
    values = band.ReadAsArray().astype(float)
    if band.GetNoDataValue() is not None:
        values = values[values != band.GetNoDataValue()]
    if np.isinf(values).any():
        return "a pixel is infinite"
    return ""
