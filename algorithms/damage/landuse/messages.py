"""What Translate land use says of the legend: the classes that came out, other legends, and what was lost."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ...core.damage.crosswalk import Crosswalk, Translation
from ...core.damage.legend_fit import as_good, numbered_from_1
from ...framework.i18n import QGIS, joined, name_column, tr
from ...framework.shipped_tables import shipped_table
from ...gis.rasters import Raster
from ...gis.step import StepRun


def warn_of_legend(
    codes: Collection[int], own: frozenset[int], others: Mapping[str, Crosswalk], translation: Translation, run: StepRun
) -> None:
    """Say the share of every class, with a warning where the codes may be another legend's.

    `own` are the codes of the legend chosen; `others` are the legends that it could be instead.
    """
    table = shipped_table("land_use_classes")
    names = dict(zip(table.codes("code"), table.texts(name_column())))
    parts = (QGIS.amount(names[code], QGIS.percent(f"{share:.2f}")) for code, share in translation.shares().items())
    shares = tr("Classes of the land use: {shares}.").format(shares=joined(parts))
    if other := as_good(codes, own, others):
        message = tr(
            "CROSSWALK: the codes of the raster fit {others} as well, where they mean other classes. Is it the right "
            "legend? {shares}"
        )
        run.warn(message.format(others=joined(other), shares=shares))
    elif others and numbered_from_1(codes, own):
        message = tr(
            "CROSSWALK: only {count} of the {all:code|codes} of the legend {count:|occurs|occur}, none above "
            "{highest}. So does a legend of fewer classes, numbered from 1 (MODIS, a national one). Is it the right "
            "legend? {shares}"
        )
        present = own.intersection(codes)
        run.warn(message.format(count=len(present), all=len(own), highest=max(present), shares=shares))
    else:
        run.info(shares)


def warn_of_lost(translation: Translation, raster: Raster, run: StepRun) -> None:
    """Warn of the codes that became nodata, with their hectares."""
    if lost := translation.lost(raster.grid.pixel_area_km2):
        said = tr("{code}: {area:,.2f} ha")
        parts = (said.format(code=f"{code} {name}".strip(), area=area) for code, name, area in lost)
        message = tr(
            "{area:,.2f} ha have no land-use class and became nodata ({codes}). If they are land, give a table that "
            "says which (CROSSWALK_TABLE)."
        )
        run.warn(message.format(area=sum(area for *_, area in lost), codes=joined(parts)))
