"""The inputs of the report, checked before any long work."""

from __future__ import annotations

from pathlib import Path

from ..core.errors import InputError
from ..i18n import tr
from ..layers import Vector, open_optional_vector, open_vector
from ..pages import check_page
from ..parameters import field_given
from ..rasters import Raster, open_raster
from ..zones import SLACK
from .facts import read_areas, read_grid, read_mines, read_pieces
from .provenance import Layers
from .sheet import font_family, has_chinese_letters
from .texts import LANGUAGES, Texts
from .world import World


def read_world(algorithm, parameters, context, feedback, layers: Layers) -> World:
    """All inputs of the algorithm; InputError names what is wrong with one."""
    texts = Texts(LANGUAGES[algorithm.parameterAsEnum(parameters, "LANGUAGE", context)])
    if texts.chinese and not has_chinese_letters(font_family(chinese=True)):
        feedback.pushWarning(tr("No font with Chinese characters is installed: the words on the maps will be boxes."))
    for name in ("OUTPUT", "ATLAS"):
        check_page(algorithm, parameters, name, context)
    given = (algorithm, parameters)
    field = field_given(algorithm, parameters, "MINE_FIELD", context)
    grid = read_grid(open_vector(*given, "INPUT", context, feedback, metric=True))
    pieces = read_pieces(open_vector(*given, "PIECES", context, feedback), field, grid.crs)
    mines = read_mines(open_vector(*given, "MINES", context, feedback), field, grid.crs)
    areas = open_areas(*given, context, feedback)
    quality, vulnerability = (
        open_scores(*given, name, context) if parameters.get(name) else None for name in ("QUALITY", "VULNERABILITY")
    )
    areas = None if areas is None else read_areas(areas, grid.crs)
    return World(texts, grid, pieces, mines, areas, quality, vulnerability, layers.origins, layers.steps)


def open_areas(algorithm, parameters, context, feedback) -> Vector | None:
    """The layer AREAS, which may be empty: without hot cells there are no risk areas, and the report says so."""
    source = algorithm.parameterAsSource(parameters, "AREAS", context)
    if source is not None and source.featureCount() == 0:
        return Vector("AREAS", source, context, feedback)
    return open_optional_vector(algorithm, parameters, "AREAS", context, feedback)


def open_scores(algorithm, parameters, name: str, context) -> Raster:
    """A raster of values between 0 and 1; InputError when others show that it is something else."""
    raster = open_raster(algorithm, parameters, name, context)
    low, high = raster.band.ComputeRasterMinMax(True)
    if low < -SLACK or high > 1 + SLACK:
        raise InputError(
            "{parameter}: the raster {name} holds {low:g} to {high:g}, and its values must lie between 0 and 1. Give "
            "the raster that the step of this name made.",
            parameter=name,
            name=raster.name,
            low=low,
            high=high,
        )
    return raster


def open_folder(algorithm, parameters, name: str, context) -> Path | None:
    """The folder of parameter `name`, made where it is missing; None when it is not asked for."""
    path = algorithm.parameterAsString(parameters, name, context)
    if not path:
        return None
    try:
        Path(path).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            "{parameter}: the folder {folder} cannot be made ({error}). Choose another place.",
            parameter=name,
            folder=path,
            error=error,
        ) from error
    return Path(path)
