"""The land use before mining as reference: class codes into names, ecosystems, and whether the class betrays mining."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..class_index import ClassIndex
from ..coded_values import BLANK, Categories, Matcher, match_key
from ..contract import Field
from ..errors import InputError, mark
from ..protection import protection_classes
from ..tables import Table
from ..units import M2_PER_HA
from .ledger import Damage

CONSTRUCTION = "construction"  # the threat of the class that holds mines, too
UNKNOWN = "no reference"  # the ecosystem of ground without a class


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
    table.require("code", "name_en", Field.ECOSYSTEM, "threat")
    matcher = Matcher(ecosystems.codes, [ecosystems.names])
    places = [matcher.find(text) for text in table.texts(Field.ECOSYSTEM)]
    unknown = sorted({text for text, place in zip(table.texts(Field.ECOSYSTEM), places) if place is None})
    if unknown:
        raise InputError(
            "{table}: the ecosystem(s) {unknown} are not known; use {known}.",
            table=table.label,
            unknown=[text or BLANK for text in unknown],
            known=list(ecosystems.codes),
        )
    codes = np.array(table.codes("code"))
    order = np.argsort(codes)
    names = table.texts("name_en")
    return Reference(
        table.label,
        codes[order],
        tuple(names[row] for row in order),
        np.array(places)[order],
        np.array([match_key(text) == CONSTRUCTION for text in table.texts("threat")])[order],
    )


def class_positions(codes: np.ndarray, areas: np.ndarray, reference: Reference) -> np.ndarray:
    """The position in `reference` of each piece's code (n,); -1 for NO_CODE.

    InputError lists codes that are not among the classes, with their damaged areas (`areas` in m2).
    """
    index = ClassIndex(reference.codes)
    places = index.places(codes).astype(np.int64)
    unknown, _ = index.unknown_codes(codes, places)
    if unknown.size:
        listed = [(code, float(areas[codes == code].sum()) / M2_PER_HA) for code in unknown.tolist()]
        raise InputError(
            "LANDUSE: under the mines it holds the code(s) {codes}, which are not in {table}. Translate the land use "
            "first (Translate land use), add rows to the table (CLASSES), or declare the raster's nodata value.",
            codes=[mark("{code} ({area:,.4f} ha)", code=code, area=area) for code, area in listed],
            table=reference.label,
        )
    return np.where(places == index.none, -1, places)


@dataclass(frozen=True)
class CutPatches:
    """p patches cut into n pieces.

    Attributes
    ----------
    patch, area : ndarray (n,)
        Of each piece: position of its patch, and area in m2.
    in_function, in_reserve : ndarray (n,) of bool
        Whether the piece lies in a function area, and in a reserve.
    patch_area, damage : ndarray (p,)
        Of each patch: area in m2, measured before it was cut, and position of its damage type.
    """

    patch: np.ndarray
    area: np.ndarray
    in_function: np.ndarray
    in_reserve: np.ndarray
    patch_area: np.ndarray
    damage: np.ndarray


def damage_of(cut: CutPatches, classes: np.ndarray, reference: Reference, ecosystems: int) -> Damage:
    """The damaged ecosystems for the ledgers.

    `classes` (n,) is the position of each piece's class in `reference` (-1: none). Of the number of `ecosystems`, the
    last one is that of pieces without a class.
    """
    known = classes >= 0
    return Damage(
        cut.area / M2_PER_HA,
        cut.patch,
        np.where(known, reference.ecosystems[classes], ecosystems - 1),
        protection_classes(cut.in_function, cut.in_reserve),
        known & reference.contaminated[classes],
        cut.patch_area / M2_PER_HA,
        cut.damage,
    )
