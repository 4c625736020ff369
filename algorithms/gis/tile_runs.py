"""Work on a raster tile by tile, on every processor that there is, of a cluster where one is named; needs no QGIS.

The work is an object that is called with a tile, reads what it needs (RasterWindows, Burner) and returns arrays. It
keeps nothing between tiles, and it and what it holds can be pickled. What a tile gave is taken by `write`, in the order
of the tiles, in the thread that runs the step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..core.raster.pixel_grid import PixelGrid
from ..core.raster.tiles import Done, Item, ThreadCrew, Tile, plain_tiles, processors, run_tiles
from .cluster import cluster_crew, scheduler_address


def by_tiles(
    tiles: Sequence[Item],
    work: Callable[[Item], Done],
    write: Callable[[Item, Done], None],
    report: Callable[[float], None],
    threads: int = 0,
) -> None:
    """Do `work(tile)` for every tile, in as many `threads` as there are processors by default, or on a cluster."""
    address = scheduler_address()
    with cluster_crew(address, work) if address else ThreadCrew(threads or processors()) as crew:
        run_tiles(tiles, work, write, crew, report)


def tiles_of(grid: PixelGrid) -> list[Tile]:
    """Tiles without a halo that cover the grid."""
    return plain_tiles(grid.rows, grid.columns)
