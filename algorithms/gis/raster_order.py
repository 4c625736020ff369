"""Rasters given in the order of a table's rows: a warning where their names tell of another order."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..core.name_order import misplaced
from ..framework.i18n import tr
from ..framework.run import Run
from .rasters import Raster


def warn_of_order(rasters: Sequence[Raster], rows: Sequence[Sequence[str]], run: Run) -> None:
    """Warn of a raster that is called like another row than the one it stands for, or stands for two.

    `rows` holds the spellings of every row, that which messages show first.
    """
    # A translated layer's file is still called MINING.tif.
    paths = [raster.path for raster in rasters]
    called = [(raster.name, Path(path).stem) for raster, path in zip(rasters, paths)]
    for place, row in misplaced(rows, called).items():
        message = tr(
            "{parameter}: the raster {name} is called like {other}, but taken for {row}. Is the order the table's?"
        )
        names = {"parameter": rasters[place].parameter, "name": rasters[place].name}
        run.warn(message.format(other=rows[row][0], row=rows[place][0], **names))
    for raster in {path: raster for path, raster in zip(paths, rasters) if paths.count(path) > 1}.values():
        message = tr("{parameter}: the raster {name} stands for more than one row of the table.")
        run.warn(message.format(parameter=raster.parameter, name=raster.name))
