"""Stressed places: contiguous cells of high stress, and what caused it (paper section 3.1.2, Figs. 5 and 6).

Areas in km2 and hectares, distances in metres, shares in percent of the stress of Eq. 1.
"""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ..core.contract import Field
from ..core.errors import InputError
from ..core.risk.stressed_places import rank_places, within
from ..framework.i18n import tr
from ..framework.parameters import (
    ANY_GEOMETRY,
    POLYGON_SINK,
    POLYGONS,
    described,
    field_parameter,
    table_parameter,
)
from ..framework.shipped_tables import shipped_default
from ..gis.grid_cells import cell_areas
from ..gis.polygons import union
from ..gis.step import Step, StepRun
from .places.cells import contiguous, read_levels, wanted_cells
from .places.contents import DAMAGED_FIELD, PlaceCells, areas_of, damage_in, distances_to
from .places.crossing import hot_parts

NUMBER = QgsProcessingParameterNumber.Type.Double
INTEGER = QgsProcessingParameterNumber.Type.Integer


class StressedPlaces(Step):
    def name(self):
        return "stressedplaces"

    def title(self):
        return tr("Stressed places")

    def group(self):
        return tr("5 Risk")

    def groupId(self):
        return "risk"

    def tags(self):
        return tr("stress,places,water conservation,wrac,causes,main stream,contiguous").split(",")

    def initAlgorithm(self, config=None):
        grid = QgsProcessingParameterFeatureSource("GRID", tr("Evaluation grid with the stress"), POLYGONS)
        self.addParameter(described(grid, tr("Such as the output of Water conservation stress or Hot spot analysis.")))
        self.addParameter(field_parameter("FIELD", tr("Field of the stress"), Field.WRAC, "GRID", numeric=True))
        for name, label, help_text in (
            ("LEVELS", tr("Number of levels above 0"), tr("0: the field's whole numbers are the levels.")),
            ("MIN_LEVEL", tr("Lowest level of a place"), tr("5 takes the highest of five levels only.")),
        ):
            number = QgsProcessingParameterNumber(
                name, label, INTEGER, shipped_default(name), minValue=0 if name == "LEVELS" else 1
            )
            self.addParameter(described(number, help_text))
        pieces = QgsProcessingParameterFeatureSource("PIECES", tr("Pieces of damaged ecosystems (polygons)"), POLYGONS)
        self.addParameter(
            described(pieces, tr("The output of Damaged ecosystems: fields lu_code, mineral and the mine's."))
        )
        self.addParameter(field_parameter("MINE_FIELD", tr("Field with the mine's id"), Field.MINE_ID, "PIECES"))
        label = tr("Areas (counties, catchments)")
        areas = QgsProcessingParameterFeatureSource("AREAS", label, POLYGONS, optional=True)
        self.addParameter(described(areas, tr("Polygons with names; features of one name are one area.")))
        self.addParameter(field_parameter("AREA_NAME", tr("Field of the area's name"), "name", "AREAS"))
        stream = QgsProcessingParameterFeatureSource("MAIN_STREAM", tr("Main stream"), ANY_GEOMETRY, optional=True)
        self.addParameter(described(stream, tr("Without it, dist_main and near_main are empty.")))
        near = QgsProcessingParameterNumber(
            "NEAR", tr("Near the main stream within (m)"), NUMBER, shipped_default("NEAR"), minValue=0
        )
        self.addParameter(described(near, tr("The first-order stream's surroundings of Table 3.")))
        hot = QgsProcessingParameterFeatureSource("HOTSPOTS", tr("Hot spots to cross with"), POLYGONS, optional=True)
        self.addParameter(described(hot, tr("Such as those of bio_mining: adds what is stressed and hot at once.")))
        self.addParameter(
            field_parameter("HOT_FIELD", tr("Field of the Gi* bin"), Field.GI_BIN, "HOTSPOTS", numeric=True)
        )
        columns = "code, water_term (blank: none), name_en"
        self.addParameter(table_parameter("CLASSES", tr("Land-use classes"), "land_use_classes", columns))
        columns = "term, group_weight, term_weight"
        self.addParameter(table_parameter("COEFFICIENTS", tr("Coefficients of Eq. 1"), "water_coefficients", columns))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Stressed places"), POLYGON_SINK))
        self.addOutput(QgsProcessingOutputNumber("NEAR_COUNT", tr("Places near the main stream")))
        self.addOutput(QgsProcessingOutputNumber("HOT_KM2", tr("Stressed and hot at once (km2)")))

    def step(self, run):
        grid = run.vector("GRID", metric=True)
        pieces, area_layer, stream = (run.vector(name) for name in ("PIECES", "AREAS", "MAIN_STREAM"))
        if run.number("LEVELS") == 1:
            raise InputError("LEVELS: one level divides nothing. Give 0, or 2 and more.")
        shapes = grid.geometries()
        area_km2 = cell_areas(grid, shapes)
        levels = read_levels(grid, run.field("FIELD"), run.number("LEVELS"), run)
        wanted = wanted_cells(levels, run.number("MIN_LEVEL"), shapes, run)
        places = rank_places(contiguous(grid, shapes, wanted), levels.level, area_km2)
        chosen = np.flatnonzero(wanted)
        damaged = grid.optional_numbers(DAMAGED_FIELD)
        cells = PlaceCells(
            [shapes[cell] for cell in chosen], places.place[chosen], None if damaged is None else damaged[chosen]
        )
        inside = damage_in(places, cells, pieces, grid.crs, run)
        members = (np.flatnonzero(cells.place == number) for number in range(len(places)))
        outlines = [union([cells.shapes[cell] for cell in group]) for group in members]
        distance = distances_to(stream, outlines, grid.crs)
        near = None if distance is None else within(distance, run.number("NEAR")).astype(np.int64)
        nothing = np.ma.masked_all(len(places), dtype=np.float64)
        columns = {
            "place": np.arange(1, len(places) + 1),
            "level": places.level,
            Field.AREA_KM2: places.area_km2,
            "areas": areas_of(places, cells, area_layer, grid.crs, run),
            **inside,
            "dist_main": nothing if distance is None else distance,
            "near_main": nothing.astype(np.int64) if near is None else near,
        }
        crossed = hot_parts(run.vector("HOTSPOTS"), outlines, grid.crs, run)
        columns.update(crossed)
        self._log(columns, run)
        output = run.write_rows("OUTPUT", columns, outlines, grid.crs)
        run.style(output)
        both = float(crossed["hot_km2"].sum()) if crossed else None
        return {"OUTPUT": output, "NEAR_COUNT": None if near is None else int(near.sum()), "HOT_KM2": both}

    def _log(self, columns, run: StepRun) -> None:
        run.info(tr("{count:place|places}, {area:,.4f} km2, {damage:,.4f} ha of damage in them.").format(
            count=len(columns["place"]), area=columns[Field.AREA_KM2].sum(), damage=columns["dmg_ha"].sum()
        ))  # fmt: skip
        message = tr("Place {place}: level {level}, {area:,.4f} km2, {mines:mine|mines}; {causes}.")
        for place, level, area, mines, causes in zip(
            *(columns[name] for name in ("place", "level", Field.AREA_KM2, Field.MINES, "causes"))
        ):
            said = causes or tr("no damaged land that holds water (Eq. 1)")
            run.info(message.format(place=place, level=level, area=area, mines=mines, causes=said))
