"""Water conservation stress WRAC of a grid cell from the damaged areas in it (Eq. 1)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..class_index import ClassIndex
from ..contract import Field
from ..errors import InputError, mark
from ..tables import Table
from ..tolerances import AREA, AREA_DUST

WATERS = "water and wetland"


@dataclass(frozen=True)
class WaterWeights:
    """What Eq. 1 multiplies the damaged area of each land-use class with: group weight times term weight.

    `codes` ascends; `weights` is 0 for a class without a term; `unweighted_waters` are waters among those.
    """

    codes: np.ndarray
    weights: np.ndarray
    unweighted_waters: tuple[int, ...]


def water_weights(classes: Table, coefficients: Table) -> WaterWeights:
    """The weights by class.

    Parameters
    ----------
    classes : Table
        `code`, `water_term` (blank: none) and, where given, `ecosystem`.
    coefficients : Table
        `term`, `group_weight`, `term_weight`.

    InputError for a term that is not among the coefficients.
    """
    classes.require("code", "water_term")
    coefficients.require("term", "group_weight", "term_weight")
    groups, terms = coefficients.numbers("group_weight", 0, 1), coefficients.numbers("term_weight", 0, 1)
    weight_of = {term: group * own for term, group, own in zip(coefficients.names("term"), groups, terms)}
    codes, used = classes.codes("code"), classes.texts("water_term")
    unknown = sorted({term for term in used if term} - set(weight_of))
    if unknown:
        raise InputError(
            "{classes}: the water term(s) {unknown} are not in {coefficients}, which has {known}.",
            classes=classes.label,
            unknown=list(unknown),
            coefficients=coefficients.label,
            known=list(weight_of),
        )
    ecosystems = classes.texts(Field.ECOSYSTEM) if classes.has(Field.ECOSYSTEM) else [""] * len(codes)
    waters = sorted(code for code, term, eco in zip(codes, used, ecosystems) if not term and eco == WATERS)
    order = np.argsort(codes)
    weights = np.array([weight_of.get(term, 0.0) for term in used])
    return WaterWeights(np.array(codes)[order], weights[order], tuple(waters))


def weights_of_pieces(codes: np.ndarray, water: WaterWeights) -> np.ndarray:
    """The weight of each piece by its class code (float array, NaN: none, weight 0).

    InputError lists the codes that are not among the classes, with how many pieces have them.
    """
    index = ClassIndex(water.codes)
    places = index.places(codes)
    values, counts = index.unknown_codes(codes, places)
    if values.size:
        raise InputError(
            "PIECES: the class code(s) {codes} are not in the table of CLASSES. Add them there, or translate the "
            "land use first (Translate land use).",
            codes=[
                mark("{value:g} ({count:piece|pieces})", value=value, count=count)
                for value, count in zip(values, counts)
            ],
        )
    return ClassIndex.by_place(water.weights, 0.0)[places]


def wrac(
    cell: np.ndarray, damaged_km2: np.ndarray, weight: np.ndarray, area_km2: np.ndarray, a_con: float
) -> tuple[np.ndarray, np.ndarray]:
    """WRAC = A_con * sum(weight * I) / LA by cell, and the damaged area by cell (Eq. 1).

    Parameters
    ----------
    cell, damaged_km2, weight : ndarray (m,)
        For each part of a piece in a cell: the cell's number, the area (km2), and the weight of its class.
    area_km2 : ndarray (n,)
        LA, the area of each cell (km2), above 0 and not less than what is damaged in it.

    Returns
    -------
    ndarray (n,), ndarray (n,)
        Damaged area (km2), and WRAC, at most A_con times the largest weight.
    """
    damaged = np.bincount(cell, damaged_km2, minlength=len(area_km2))
    weighted = np.bincount(cell, damaged_km2 * weight, minlength=len(area_km2))
    # A cell damaged wholly may hold more than its area by rounding, which would carry WRAC past its limit.
    return damaged, a_con * weighted / np.maximum(area_km2, damaged)


def wrac_by_class(
    cell: np.ndarray, damaged_km2: np.ndarray, code: np.ndarray, area_km2: np.ndarray, a_con: float, water: WaterWeights
) -> dict[int, np.ndarray]:
    """The terms t_c = A_con * w_c * I_c / LA of WRAC by class code, of every class with a term, in ascending order.

    `code` is the class of each part of a piece, NaN for none; the rest is as for `wrac`, to which the terms add up.
    """
    used = water.weights > 0
    damaged = np.bincount(cell, damaged_km2, minlength=len(area_km2))
    ground = np.maximum(area_km2, damaged)
    terms = {}
    for class_code, weight in zip(water.codes[used].tolist(), water.weights[used].tolist()):
        own = code == class_code
        inside = np.bincount(cell[own], damaged_km2[own], minlength=len(area_km2))
        terms[class_code] = a_con * weight * inside / ground
    return terms


def more_than_ground(damaged_km2: np.ndarray, area_km2: np.ndarray) -> np.ndarray:
    """In which cells more is damaged than there is ground, beyond rounding: their WRAC could pass its limit."""
    return damaged_km2 > area_km2 * (1 + AREA) + AREA_DUST
