"""Land cover of another legend into the method's land-use codes (paper Table 2's legend).

Codes in, codes out; areas in hectares, vegetation cover in percent.
"""

from collections import Counter
from dataclasses import replace

from qgis.core import (
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..core.damage.crosswalk import (
    NO_CLASS,
    Crosswalk,
    Translation,
    check_mapped,
    read_cover_rules,
    read_crosswalk,
)
from ..core.damage.legend_fit import own_numbering
from ..core.errors import InputError
from ..framework.i18n import tr
from ..framework.parameters import NO_GEOMETRY, described, table_parameter
from ..framework.shipped_tables import shipped_table
from ..gis.raster_writer import RasterWriter
from ..gis.rasters import interpolated
from ..gis.step import Step, StepRun
from ..gis.tile_runs import by_tiles, tiles_of
from .landuse.messages import warn_of_legend, warn_of_lost
from .landuse.translation_work import CountWork, TranslationWork

PRESETS = ("crosswalk_clcd", "crosswalk_worldcover", "crosswalk_globeland30", "crosswalk_corine")
LEGENDS = ("CLCD", "ESA WorldCover", "GlobeLand30", "CORINE Land Cover")
CUSTOM = len(PRESETS)


class TranslateLandUse(Step):
    def name(self):
        return "translatelanduse"

    def title(self):
        return tr("Translate land use")

    def group(self):
        return tr("1 Mining and damage")

    def groupId(self):
        return "damage"

    def tags(self):
        return tr("land use,land cover,legend,crosswalk,reclassify,CLCD,WorldCover,GlobeLand30,CORINE").split(",")

    def initAlgorithm(self, config=None):
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Land-cover raster")))
        names = [*LEGENDS, tr("Table of your own")]
        self.addParameter(
            described(
                QgsProcessingParameterEnum("CROSSWALK", tr("Legend of the raster"), names, defaultValue=0),
                tr("Not used when a table of your own is given. CORINE is known by level-3 codes (111-523) and grid "
                   "codes (1-44)."),
            )
        )  # fmt: skip
        table = table_parameter(
            "CROSSWALK_TABLE", tr("Crosswalk table of your own"), "crosswalk_<legend>", "from_code, to_code, from_name"
        )
        self.addParameter(table)
        self.addParameter(
            described(
                QgsProcessingParameterRasterLayer("COVER", tr("Vegetation cover (%)"), optional=True),
                tr("Splits the grassland of the legend into high, medium and low coverage (0-100 %). Resampled "
                   "bilinearly where it is on another grid."),
            )
        )  # fmt: skip
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Land use")))
        self.addParameter(
            QgsProcessingParameterFeatureSink("AREAS", tr("Areas by source and target class"), NO_GEOMETRY, None, True)
        )

    def step(self, run):
        raster = run.raster("INPUT")
        crosswalk, class_names = self._crosswalk(run)
        cover = self._cover(raster, crosswalk, run)
        destination = run.raster_path("OUTPUT")
        counts: Counter[int] = Counter()
        report = run.progress(0, 0.3)
        by_tiles(tiles_of(raster.grid), CountWork(raster), lambda _, found: counts.update(found), report)
        check_mapped(counts, crosswalk, raster.grid.pixel_area_km2)
        others = {} if run.given("CROSSWALK_TABLE") else _other_legends(run, class_names)
        own = own_numbering(counts, crosswalk) if others else frozenset()
        translation = Translation(crosswalk, read_cover_rules(shipped_table("grassland_cover")))
        self._translate(raster, cover, translation, destination, run.progress(0.3, 1))
        warn_of_legend(counts, own, others, translation, run)
        warn_of_lost(translation, raster, run)
        self._warn_of_unsplit(translation, raster, run)
        areas = translation.areas(raster.grid.pixel_area_km2, {**class_names, NO_CLASS: tr("no class")})
        table = run.write_rows("AREAS", areas)
        run.style(destination)
        results = {"OUTPUT": destination}
        return {**results, "AREAS": table} if table else results

    def _crosswalk(self, run: StepRun):
        preset = run.choice("CROSSWALK")
        if preset == CUSTOM and not run.given("CROSSWALK_TABLE"):
            raise InputError(
                "CROSSWALK_TABLE: no table is given. Give one with the columns from_code and to_code, or choose one "
                "of the shipped legends (CROSSWALK)."
            )
        if run.given("CROSSWALK_TABLE"):
            table = run.table("CROSSWALK_TABLE", "")
        else:
            table = shipped_table(PRESETS[preset])
            table = replace(table, label=f"CROSSWALK ({table.label})")
        classes = shipped_table("land_use_classes")
        class_names = dict(zip(classes.codes("code"), classes.texts("name_en")))
        return read_crosswalk(table, class_names.keys()), class_names

    def _cover(self, raster, crosswalk, run: StepRun):
        if not run.given("COVER"):
            return None
        if not crosswalk.splits_grassland:
            run.warn(tr("COVER is not used: the crosswalk marks no class as grassland to be split."))
            return None
        cover = run.raster("COVER")
        return interpolated(cover, raster.grid, raster.crs, run)

    def _translate(self, raster, cover, translation, destination, report):
        work = TranslationWork(raster, cover, translation.crosswalk, translation.rules)
        with RasterWriter(destination, raster.grid, raster.crs, "uint8", NO_CLASS) as writer:

            def write(tile, found):
                codes, one = found
                writer.write(codes, tile.row, tile.column)
                translation.join(one)

            by_tiles(tiles_of(raster.grid), work, write, report)
            translation.check_cover()

    def _warn_of_unsplit(self, translation, raster, run: StepRun):
        if translation.without_cover:
            message = tr(
                "{area:,.2f} ha of grassland have no known vegetation cover and became {code}. Give COVER to tell "
                "high, medium and low coverage apart."
            )
            area = translation.uncovered_ha(raster.grid.pixel_area_km2)
            run.warn(message.format(area=area, code=translation.rules[-1].code))


def _other_legends(run: StepRun, classes) -> dict[str, Crosswalk]:
    """The shipped crosswalks but the one chosen, by the names that the dialog shows."""
    chosen = run.choice("CROSSWALK")
    pairs = enumerate(zip(LEGENDS, PRESETS))
    return {name: read_crosswalk(shipped_table(table), classes) for at, (name, table) in pairs if at != chosen}
