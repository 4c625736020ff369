"""The inputs of the report, checked before any long work."""

from __future__ import annotations

from pathlib import Path

from ...core.errors import InputError
from ...core.tolerances import LIMIT
from ...framework.i18n import joined, tr
from ...framework.output_folders import made_folder
from ...framework.provenance import vulnerability_limits
from ...gis.rasters import Raster
from ...gis.step import StepRun
from ..maps.forms import font_family, has_chinese_letters
from ..words.texts import LANGUAGES, Texts
from .background import read_background
from .description import read_description
from .facts import read_areas, read_grid, read_mines, read_pieces
from .further import read_further
from .lineage import Lineage
from .report_data import ReportData


def read_report_data(run: StepRun, layers: Lineage) -> ReportData:
    """All inputs of the algorithm; InputError names what is wrong with one."""
    texts = Texts(LANGUAGES[run.choice("LANGUAGE")])
    if texts.chinese and not has_chinese_letters(font_family(chinese=True)):
        run.warn(tr("No font with Chinese characters is installed: the words on the maps will be boxes."))
    for name in ("OUTPUT", "ATLAS"):
        run.check_page(name)
    field = run.field("MINE_FIELD")
    grid = read_grid(run.vector("INPUT", metric=True))
    damaged = run.vector("PIECES", empty=True)
    pieces = read_pieces(damaged, field, grid.crs)
    mines = read_mines(run.vector("MINES", empty=True), field, grid.crs)
    areas = run.vector("AREAS", empty=True)  # without hot cells there are no risk areas, and the report says so
    quality, vulnerability = (
        open_scores(run, name) if run.given(name) else None for name in ("QUALITY", "VULNERABILITY")
    )
    areas = None if areas is None else read_areas(areas, grid.crs)
    limits = vulnerability_limits(run.history("VULNERABILITY"))
    if layers.unlike_steps:
        message = tr("The layers come from different runs of {steps}, so they may not belong together.")
        run.warn(message.format(steps=joined(layers.unlike_steps)))
    return ReportData(
        texts, grid, pieces, mines, areas, quality, vulnerability, layers.origins, layers.labels,
        layers.steps, limits, layers.shared_steps, layers.unlike_steps, read_further(run, field, grid.crs),
        read_background(run, grid.crs), read_description(run, damaged),
    )  # fmt: skip


def open_scores(run: StepRun, name: str) -> Raster:
    """A raster of values between 0 and 1; InputError when others show that it is something else."""
    raster = run.raster(name)
    low, high = raster.least_and_greatest()
    if low < -LIMIT or high > 1 + LIMIT:
        raise InputError(
            "{parameter}: the raster {name} holds {low:g} to {high:g}, and its values must lie between 0 and 1. Give "
            "the raster that the step of this name made.",
            parameter=name,
            name=raster.name,
            low=low,
            high=high,
        )
    return raster


def open_folder(run: StepRun, name: str) -> Path | None:
    """The folder of parameter `name`, made where it is missing; None when it is not asked for."""
    path = run.text(name)
    if not path:
        return None
    return made_folder(name, path)
