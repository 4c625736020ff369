"""The land use before mining as reference: class codes into names, ecosystems, and whether the class betrays mining."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..coded_values import Categories
from ..errors import InputError, mark
from ..protection import protection_classes
from ..tables import Table
from .ledger import Damage

CONSTRUCTION = "construction"  # the threat of the class that holds mines, too (METHOD section 0)
UNKNOWN = "no reference"  # the ecosystem of ground without a class
M2_PER_HA = 1e4


@dataclass(frozen=True)
class Reference:
    """n classes by ascending code: names, positions of their ecosystems, and which are construction land."""

    label: str
    codes: np.ndarray
    names: tuple[str, ...]
    ecosystems: np.ndarray
    contaminated: np.ndarray


def read_reference(table: Table, ecosystems: Categories) -> Reference:
    """From the columns `code, name_en, ecosystem, threat`; InputError for an ecosystem that is not known."""
    table.require("code", "name_en", "ecosystem", "threat")
    unknown = sorted(set(table.texts("ecosystem")) - set(ecosystems.codes))
    if unknown:
        raise InputError(
            "{table}: the ecosystem(s) {unknown} are not known; use {known}.",
            table=table.label,
            unknown=[text or mark("(blank)") for text in unknown],
            known=list(ecosystems.codes),
        )
    codes = np.array(table.codes("code"))
    order = np.argsort(codes)
    names = table.texts("name_en")
    return Reference(
        table.label,
        codes[order],
        tuple(names[row] for row in order),
        np.array([ecosystems.codes.index(text) for text in table.texts("ecosystem")])[order],
        np.array([text == CONSTRUCTION for text in table.texts("threat")])[order],
    )


def class_positions(codes: np.ndarray, areas: np.ndarray, missing: int, reference: Reference) -> np.ndarray:
    """The position in `reference` of each piece's code (n,); -1 for `missing`.

    InputError lists codes that are not among the classes, with their damaged areas (`areas` in m2).
    """
    places = np.minimum(np.searchsorted(reference.codes, codes), len(reference.codes) - 1)
    known = reference.codes[places] == codes
    strange = ~known & (codes != missing)
    if strange.any():
        listed = [(code, float(areas[codes == code].sum()) / M2_PER_HA) for code in np.unique(codes[strange]).tolist()]
        raise InputError(
            "LANDUSE: under the mines it holds the code(s) {codes}, which are not in {table}. Translate the land use "
            "first (Translate land use), add rows to the table (CLASSES), or declare the raster's nodata value.",
            codes=[mark("{code} ({area:.4f} ha)", code=code, area=area) for code, area in listed],
            table=reference.label,
        )
    return np.where(known, places, -1)


def damage_of(
    patch: np.ndarray,
    area: np.ndarray,
    classes: np.ndarray,
    inside: tuple[np.ndarray, np.ndarray],
    reference: Reference,
    ecosystems: int,
    patch_area: np.ndarray,
    damage: np.ndarray,
) -> Damage:
    """The damaged ecosystems for the ledgers.

    Parameters
    ----------
    patch, area, classes : ndarray (n,)
        Of each piece: position of its patch, area in m2, position of its class in `reference` (-1: none).
    inside : two ndarrays (n,) of bool
        Whether the piece lies in a function area, and in a reserve.
    ecosystems : int
        Number of ecosystems; the last one is that of pieces without a class.
    patch_area, damage : ndarray (p,)
        Of each patch: area in m2, measured before it was cut, and position of its damage type.
    """
    known = classes >= 0
    return Damage(
        area / M2_PER_HA,
        patch,
        np.where(known, reference.ecosystems[classes], ecosystems - 1),
        protection_classes(*inside),
        known & reference.contaminated[classes],
        patch_area / M2_PER_HA,
        damage,
    )
