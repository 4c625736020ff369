"""What the habitat quality model needs for the state without one threat, such as before mining."""

from __future__ import annotations

from ...core.biodiversity.habitat_quality import Landscape
from ...core.errors import InputError
from ...gis.rasters import Raster, aligned
from ...gis.step import StepRun
from .checks import check_codes
from .tile_run import Before


def state_before(landuse: Raster, landscape: Landscape, table: str, run: StepRun) -> Before | None:
    """The state that QUALITY_BEFORE is asked for; None where it is not.

    `table` is the label of the sensitivity table, for messages. InputError when there is no land use before, it holds
    unknown codes, or WITHOUT names no threat.
    """
    if not run.given("QUALITY_BEFORE"):
        return None
    raster = run.raster("LANDUSE_BEFORE")
    if raster is None:
        raise InputError(
            "QUALITY_BEFORE needs LANDUSE_BEFORE: give the land use before mining, or leave QUALITY_BEFORE out."
        )
    wanted = run.field("WITHOUT").strip().lower()
    names = [threat.name.lower() for threat in landscape.threats]
    if wanted not in names:
        raise InputError(
            "WITHOUT: {wanted} is no threat of the threats table, which has {names}. Give the name of the threat that "
            "is absent before.",
            wanted=wanted,
            names=[threat.name for threat in landscape.threats],
        )
    raster = aligned(raster, landuse.grid, landuse.crs, run)
    check_codes(raster, landscape.sensitivity.codes, table, run.progress(0, 0.02))
    return Before(raster, names.index(wanted), run.raster_path("QUALITY_BEFORE"))
