"""The state of the gains, from the layers and rasters of a run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry

from ...biodiversity.habitat.threat_rasters import ThreatRaster
from ...core.biodiversity.decay import NEAREST
from ...core.biodiversity.habitat_tables import read_sensitivity, read_threats
from ...core.biodiversity.threat_sources import MINING
from ...core.contract import Field
from ...core.errors import InputError
from ...core.raster.tiles import processors
from ...core.restoration.gains import CellState, Gains
from ...core.tolerances import CELL_DENSITY, CELL_QUALITY
from ...core.units import M2_PER_KM2
from ...core.water.wrac import water_weights, weights_of_pieces
from ...framework.i18n import joined, tr
from ...gis.grid_cells import cell_areas
from ...gis.polygons import areas_by_cell, without_overlaps
from ...gis.rasters import Raster, aligned
from ...gis.step import StepRun
from ...gis.vectors import Vector
from .cell_windows import CellReader, Habitat
from .owners import MinedPixels, mined_pixels
from .scales import Settings, check_scales

FIELDS = {"quality": Field.HQ_MEAN, "fragmentation": Field.FRAG, "wrac": Field.WRAC}


@dataclass(frozen=True)
class PriorityState:
    """The cells and gains with all of the `mines`, where they lie, and the reader of the cells `wanted`.

    `sampled`: in this decay model the gains are looked for on some of the pixels only.
    """

    mines: int
    cells: CellState
    gains: Gains
    mined: MinedPixels
    reader: CellReader
    wanted: np.ndarray

    @property
    def sampled(self) -> bool:
        return self.reader.stride > 1


def read_habitat(settings: Settings, run: StepRun) -> Habitat:
    """The rasters and tables of the habitat model; InputError where they do not fit together."""
    landuse, mined_landuse = run.raster("LANDUSE"), run.raster("LANDUSE_MINED")
    if not (landuse.crs == mined_landuse.crs and landuse.grid.same_as(mined_landuse.grid)):
        raise InputError(
            "LANDUSE, LANDUSE_MINED: {one} and {other} are not on the same pixels. Take the land use that Threat "
            "layers read and the one that it wrote.",
            one=landuse.name,
            other=mined_landuse.name,
        )
    threats = read_threats(run.table("THREAT_TABLE", "threats"))
    names = [threat.name.lower() for threat in threats]
    rasters = run.rasters("THREATS")
    if len(rasters) != len(threats) or MINING not in names:
        raise InputError(
            "THREATS: {count:raster|rasters} for the {rows:row|rows} of the threats table ({names}), one of which "
            "must be called mining. Give one raster per row, in the same order.",
            count=len(rasters),
            rows=len(names),
            names=names,
        )
    pairs = joined(f"{threat.name} = {raster.name}" for threat, raster in zip(threats, rasters))
    run.info(tr("Threats: {pairs}.").format(pairs=pairs))
    table = run.table("SENSITIVITY", "sensitivity")
    nearest = settings.model.name == NEAREST
    on_grid = [aligned(raster, landuse.grid, landuse.crs, run) for raster in rasters]
    sources = [ThreatRaster(threat, raster, nearest, len(rasters)) for threat, raster in zip(threats, on_grid)]
    return Habitat(
        landuse, mined_landuse, threats, sources, names.index(MINING), read_sensitivity(table, threats), table
    )


def read_cells(grid: Vector, shapes: Sequence[QgsGeometry]) -> CellState:
    """The stresses of the grid's cells; NaN in all of a cell that has no risk. `pixels` are still 0."""
    area = cell_areas(grid, shapes)
    values = {name: grid.numbers(field) for name, field in FIELDS.items()}
    known = ~np.isnan(sum(values.values()) + grid.numbers(Field.RISK))
    values = {name: np.where(known, column, np.nan) for name, column in values.items()}
    return CellState(area, values["quality"], np.zeros(len(area)), values["fragmentation"], values["wrac"])


def water_parts(
    pieces: Vector, mine: np.ndarray, mines: int, grid: tuple[Vector, Sequence[QgsGeometry], np.ndarray], run: StepRun
) -> list[dict[int, float]]:
    """For every mine {cell: its part of the cell's WRAC} (Eq. 1), from exact areas as Water conservation stress has."""
    vector, shapes, area_km2 = grid
    codes = pieces.numbers(run.field("CODE_FIELD"))
    tables = run.table("CLASSES", "land_use_classes"), run.table("COEFFICIENTS", "water_coefficients")
    weights = weights_of_pieces(codes, water_weights(*tables))
    own, _ = without_overlaps(pieces.geometries(vector.crs), np.nan_to_num(codes, nan=np.inf).tolist())
    piece, cell, areas = areas_by_cell(own, shapes, run.progress(0.0, 0.05))
    parts: list[dict[int, float]] = [{} for _ in range(mines)]
    terms = weights[piece] * areas / M2_PER_KM2 / area_km2[cell]
    for number, where, term in zip(mine[piece].tolist(), cell.tolist(), terms.tolist()):
        parts[number][where] = parts[number].get(where, 0.0) + term
    return parts


def build_gains(
    grid: Vector, pieces: Vector, mine: np.ndarray, mines: int, settings: Settings, run: StepRun
) -> PriorityState:
    """The state with all mines. InputError where layers and scales do not belong to one another."""
    shapes = grid.geometries()
    cells = read_cells(grid, shapes)
    check_scales(grid, cells, settings.scales)
    habitat = read_habitat(settings, run)
    water = water_parts(pieces, mine, mines, (grid, shapes, cells.area_km2), run)
    water = [{cell: settings.a_con * part for cell, part in own.items()} for own in water]
    check_threats(habitat, run)
    landuse = habitat.landuse
    mining = habitat.rasters[habitat.mining].raster
    mined = mined_pixels(mining, mine, pieces.geometries(landuse.crs), mines, run.progress(0.1, 0.2))
    if mined.unknown:
        message = tr(
            "THREATS: {count:mined pixel|mined pixels} {count:|belongs|belong} to no mine of PIECES. {count:|It "
            "stays|They stay} mined, and {count:|hides|hide} what is near."
        )
        run.warn(message.format(count=mined.unknown))
    on_raster = shapes if grid.crs == landuse.crs else grid.geometries(landuse.crs)
    run.stop_if_cancelled()
    reader = CellReader(habitat, settings, mined, on_raster)
    if reader.stride > 1:
        message = tr(
            "DECAY_MODEL: in this model every mine acts on every pixel in reach, here too many for the memory. The "
            "order is looked for on the mined pixels and every {stride}th other in rows and columns; the gains that "
            "are told are of all pixels, exact."
        )
        run.info(message.format(stride=reader.stride))
    threads = processors() if settings.model.name == NEAREST else 1
    wanted = ~np.isnan(cells.wrac)
    reader.read(wanted, threads, run.progress(0.2, 0.6))
    if reader.stride == 1:  # of some pixels only, the means say nothing about the inputs
        warn_of_other_quality(cells, reader, run)
    _warn_of_other_patches(cells, reader, run)
    pixels = np.maximum(reader.pixels, 1)
    cells = CellState(cells.area_km2, cells.quality, pixels, cells.fragmentation, cells.wrac)
    water += [{}] * (mined.unknown > 0)
    gains = Gains(cells, settings.scales, reader.effects.quality(len(shapes)), reader.patches, water)
    return PriorityState(mines, cells, gains, mined, reader, wanted)


def check_threats(habitat: Habitat, run: StepRun) -> None:
    """Read the threats through, which also keeps where they are; InputError for an intensity outside 0..1."""
    report = run.progress(0.05, 0.1)
    for number, one in enumerate(habitat.rasters):
        one.check(lambda done, number=number: report((number + done) / len(habitat.rasters)))
    mining: Raster = habitat.rasters[habitat.mining].raster
    if habitat.rasters[habitat.mining].partial:
        message = tr("THREATS: {name} holds values between 0 and 1; every pixel above 0 counts as mined.")
        run.warn(message.format(name=mining.name))


def warn_of_other_quality(cells: CellState, reader: CellReader, run: StepRun) -> None:
    """Warn where the rasters do not give what the grid says of the quality."""
    own = np.divide(reader.sums, reader.pixels, out=np.full(len(reader.sums), np.nan), where=reader.pixels > 0)
    with np.errstate(invalid="ignore"):
        apart = np.abs(own - cells.quality)
    wrong = int(np.count_nonzero(apart > CELL_QUALITY))
    if wrong:
        message = tr(
            "In {count:cell|cells} the mean habitat quality from these rasters, tables, decay and k is not the "
            "hq_mean of GRID (up to {most:.2g} apart). Are they those that GRID was made with? Gains are changes from "
            "the grid's values."
        )
        run.warn(message.format(count=wrong, most=float(np.nanmax(apart))))


def _warn_of_other_patches(cells: CellState, reader: CellReader, run: StepRun) -> None:
    """Warn where the rasters do not give what the grid says of the patches."""
    dug, other = reader.patches.mines_by_cell(), 0
    for cell in dug:
        run.stop_if_cancelled()
        density = reader.patches.patches(cell) / cells.area_km2[cell]
        other += not np.isclose(density, cells.fragmentation[cell], rtol=CELL_DENSITY)
    if other:
        message = tr(
            "In {count} of {dug:cell|cells} with mined pixels the patches counted here are not those of the grid's "
            "frag (cells at the study area's border, another land use or other neighbours?). Gains are changes from "
            "the grid's values."
        )
        run.warn(message.format(count=other, dug=len(dug)))
