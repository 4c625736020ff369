"""Risk areas: hot cells gathered by natural unit, with mines, main driver, issues and directions (paper section 3.3).

Areas in km2, shares in per cent of the study area and of its mines.
"""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..core.contract import Field
from ..core.errors import InputError
from ..core.largest_share import NONE, largest_share
from ..core.risk.risk_areas import OUTSIDE, gather, issues_and_directions
from ..framework.i18n import in_language, joined, tr
from ..framework.parameters import POLYGON_SINK, POLYGONS, described, field_parameter, table_parameter
from ..framework.shipped_tables import shipped_default
from ..gis.grid_cells import cell_areas
from ..gis.polygons import union
from ..gis.restored_land import damaged_patches
from ..gis.step import Step, StepRun
from ..restoration.models.directions import read_directions
from .areas.inputs import contributions_of, hot_cells, mine_numbers, mining_share, named_units, tell_of_mines
from .areas.unit_overlaps import parts_in_cells, units_of_cells
from .areas.whole_unit import MineParts, UnitCells, whole_units

INTEGER = QgsProcessingParameterNumber.Type.Integer
PATCHES = [*POLYGONS, QgsProcessing.SourceType.TypeVectorPoint]


class RiskAreas(Step):
    FIELDS = ("UNIT_NAME",)
    LACKING = ("MINE_FIELD", "DAMAGE_FIELD")

    def name(self):
        return "riskareas"

    def title(self):
        return tr("Risk areas")

    def group(self):
        return tr("5 Risk")

    def groupId(self):
        return "risk"

    def tags(self):
        return tr("risk,areas,natural units,hot spot,directions,restoration").split(",")

    def initAlgorithm(self, config=None):
        self.addParameter(
            described(
                QgsProcessingParameterFeatureSource("INPUT", tr("Hot spot grid"), POLYGONS),
                tr("The output of Hot spot analysis, with the field gi_bin."),
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterFeatureSource("UNITS", tr("Natural units"), POLYGONS),
                tr("Mountains, valleys, basins: polygons with names."),
            )
        )
        self.addParameter(field_parameter("UNIT_NAME", tr("Field of the unit's name"), "name", "UNITS"))
        self.addParameter(
            described(
                QgsProcessingParameterFeatureSource("MINES", tr("Mines"), PATCHES, optional=True),
                tr("Mining patches or points; without them the areas have no number of mines."),
            )
        )
        self.addParameter(
            described(
                field_parameter("MINE_FIELD", tr("Field of the mine's number"), Field.MINE_ID, "MINES"),
                tr("Patches with the same number are one mine. Without the field mine_id every feature is a mine."),
                advanced=True,
            )
        )
        self.addParameter(
            described(
                field_parameter("DAMAGE_FIELD", tr("Field of the damage type"), Field.DAMAGE, "MINES"),
                tr("Restored land is no mine. Where there is no such field, every patch is of one."),
                advanced=True,
            )
        )
        self.addParameter(
            described(
                QgsProcessingParameterNumber(
                    "MIN_BIN", tr("Lowest gi_bin of a hot cell (1: 90 %, 2: 95 %, 3: 99 % confidence)"), INTEGER,
                    shipped_default("MIN_BIN"), minValue=1, maxValue=3,
                ),
                tr("1 takes all hot spots."),
            )
        )  # fmt: skip
        self.addParameter(
            table_parameter(
                "DIRECTIONS", tr("Issues and directions"), "risk_area_directions", "unit, issues, direction"
            )
        )
        label = tr("Pieces of damaged ecosystems (polygons)")
        pieces = QgsProcessingParameterFeatureSource("PIECES", label, POLYGONS, optional=True)
        self.addParameter(described(pieces, tr("With them the areas also tell of the whole unit and of the damage.")))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Ecological risk areas"), POLYGON_SINK))

    def check_tables(self, run):
        run.table("DIRECTIONS", "risk_area_directions").require(Field.UNIT, Field.ISSUES, Field.DIRECTION)
        if run.given("UNITS"):
            named_units(run.vector("UNITS"), run.field("UNIT_NAME"))

    def step(self, run):
        grid = run.vector("INPUT", metric=True)
        unit_layer = run.vector("UNITS")
        mine_layer, pieces = run.vector("MINES", empty=True), run.vector("PIECES", empty=True)
        if mine_layer is not None:
            mine_layer = damaged_patches(mine_layer, run.field("DAMAGE_FIELD"))
        directions = read_directions(grid, run)
        names = named_units(unit_layer, run.field("UNIT_NAME"))
        hot = hot_cells(grid, run.number("MIN_BIN"), run)
        contributions = contributions_of(grid, run)
        cells = grid.geometries()
        area_km2 = cell_areas(grid, cells)
        labels, units = self._units(unit_layer, names, grid, cells)
        looked_at = hot if pieces is None else np.arange(len(cells))
        unit_of_cell = np.full(len(cells), NONE)
        unit_of_cell[looked_at] = units_of_cells([cells[cell] for cell in looked_at], units, run.progress(0, 0.5))
        unit_of_cell[unit_of_cell == NONE] = len(units)
        area_of_cell = np.full(len(cells), NONE)
        area_of_cell[hot] = unit_of_cell[hot]
        area_of_mine = mines = None
        if mine_layer is not None and not len(mine_layer):
            run.info(tr("MINES: {name} holds no mine.").format(name=mine_layer.name))
            area_of_mine = np.zeros(0, dtype=np.int64)
        elif mine_layer is not None:
            mines = self._parts_of_mines(mine_layer, grid, cells, run)
            area_of_mine = self._areas_of_mines(mines, area_of_cell, run)
        found = gather(area_of_cell, area_km2, contributions, area_of_mine)
        labels = [[*labels, OUTSIDE][number] for number in found.unit.tolist()]
        columns = self._columns(found, labels, directions, run)
        if pieces is not None:
            every = UnitCells(cells, area_km2, unit_of_cell, area_of_cell)
            columns.update(whole_units(found, every, grid, pieces, mines, run))
        else:
            columns.update(mining_share(grid, area_of_cell, area_km2, found.unit))
        self._log(columns, run)
        shapes = (union([cells[cell] for cell in np.flatnonzero(area_of_cell == number)]) for number in found.unit)
        output = run.write_rows("OUTPUT", columns, shapes, grid.crs)
        run.style(output)
        return {"OUTPUT": output}

    def _units(self, layer, names, grid, cells):
        """The units' names in the layer's order, and each unit as one polygon."""
        shapes = layer.geometries(grid.crs)
        labels = list(dict.fromkeys(names))
        units = [union([shape for shape, name in zip(shapes, names) if name == label]) for label in labels]
        kept = [(label, unit) for label, unit in zip(labels, units) if not unit.isEmpty()]
        extent = union(units).boundingBox()
        if not any(extent.intersects(cell.boundingBox()) for cell in cells):
            raise InputError(
                "UNITS: {name} does not overlap the grid. Check the CRS of both.",
                name=layer.name,
            )
        return [label for label, _ in kept], [unit for _, unit in kept]

    def _parts_of_mines(self, layer, grid, cells, run: StepRun):
        """The parts of all mines in the cells."""
        mine, names = mine_numbers(layer, run.field("MINE_FIELD"), run)
        shapes = layer.geometries(grid.crs)
        patch, cell, size = parts_in_cells(shapes, cells, run.progress(0.5, 0.9))
        if not len(patch):
            raise InputError("MINES: {name} does not overlap the grid. Check the CRS of both.", name=layer.name)
        empty = np.bincount(mine, [not shape.isEmpty() for shape in shapes]) == 0
        return MineParts(mine[patch], cell, size, names, empty)

    def _areas_of_mines(self, mines, area_of_cell, run: StepRun):
        """The risk area of every mine inside the grid; NONE where its largest part lies in no hot cell."""
        place = area_of_cell[mines.cell]
        place = np.where(place == NONE, area_of_cell.max() + 1, place)  # after all areas: of equal parts, the hot
        found = largest_share(mines.mine, place, mines.size, len(mines.names))
        hot = (found != NONE) & (found <= area_of_cell.max())
        tell_of_mines(found, mines.names, mines.empty, hot, run)
        return np.where(hot, found, NONE)[found != NONE]

    def _columns(self, found, labels, directions, run: StepRun):
        issues, wanted, unknown = issues_and_directions(directions, labels)
        unknown = [label for label in unknown if label != OUTSIDE]
        if unknown:
            message = tr("DIRECTIONS: nothing on {units}; their issues and direction are empty.")
            run.warn(message.format(units=joined(unknown)))
        nothing = np.ma.masked_all(len(labels), dtype=np.int64)
        return {
            Field.UNIT: labels,
            Field.AREA_KM2: found.area_km2,
            "area_pct": found.area_pct,
            Field.MINES: nothing if found.mines is None else found.mines,
            "mines_pct": nothing.astype(float) if found.mines_pct is None else found.mines_pct,
            Field.DRIVER: [driver or None for driver in found.driver],
            Field.ISSUES: issues,
            Field.DIRECTION: wanted,
        }

    def _log(self, columns, run: StepRun) -> None:
        if not columns[Field.UNIT]:
            run.warn(tr("No cell is hot at this level, so there is no risk area: the layer is empty."))
        for unit, area, share in zip(columns[Field.UNIT], columns[Field.AREA_KM2], columns["area_pct"]):
            run.info(
                tr("{unit}: {area:,.4f} km2, {share:.2f} % of the study area.").format(
                    unit=in_language(OUTSIDE) if unit == OUTSIDE else unit, area=area, share=share
                )
            )
