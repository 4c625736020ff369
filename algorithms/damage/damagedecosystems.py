"""Damaged ecosystems: mining patches ∩ land use before mining (paper sections 2.3.2 and 3.1.1, Table 4).

Exact polygon areas in hectares, measured in the land use's CRS; shares in percent.
"""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from ..core.coded_values import read_categories
from ..core.contract import Field
from ..core.damage.ledger import Restored
from ..core.damage.ledger_tables import build_tables
from ..core.damage.reference_land_use import UNKNOWN, CutPatches, class_positions, damage_of, read_reference
from ..core.mine_ids import mine_ids, without_mine
from ..core.tolerances import NEGLIGIBLE_AREA
from ..core.units import M2_PER_HA
from ..framework.i18n import name_column, tr
from ..framework.parameters import NO_GEOMETRY, POLYGON_SINK, POLYGONS, described, field_parameter, table_parameter
from ..framework.shipped_tables import shipped_table
from ..gis.crs import crs_name, same_crs
from ..gis.polygons import without_overlaps
from ..gis.restored_land import restored_ground, split_restored
from ..gis.step import Step, StepRun
from .ecosystems.mines_left import patches_of_mines_left, with_rows
from .ecosystems.patches import field_names, read_patches, texts_of_pieces
from .ecosystems.pieces import ProtectedAreas, check_overlap, cut, piece_columns, write_pieces
from .ecosystems.restored import hectares, tell_of_restored, write_restored
from .ecosystems.summary import labels, log, summary_page, told, warn_of_mines_left

PROTECTING = ("FUNCTION_AREAS", "RESERVES")
TABLES = ("CROSSTAB", "LEDGER", "GROUPS", "PROTECTED")


class DamagedEcosystems(Step):
    METRIC, FIELDS = ("LANDUSE",), ("MINE_FIELD", "DAMAGE_FIELD")
    LACKING = ("GROUP_FIELD",)

    def name(self):
        return "damagedecosystems"

    def title(self):
        return tr("Damaged ecosystems")

    def group(self):
        return tr("1 Mining and damage")

    def groupId(self):
        return "damage"

    def tags(self):
        return tr("mine,damage,ecosystem,ledger,cross table,land use,protected area,reserve").split(",")

    def initAlgorithm(self, config=None):
        patches = QgsProcessingParameterFeatureSource("INPUT", tr("Mining patches"), POLYGONS)
        self.addParameter(described(patches, tr("One polygon a damaged place, in a projected CRS in metres.")))
        landuse = QgsProcessingParameterRasterLayer("LANDUSE", tr("Land use before mining (class codes)"))
        self.addParameter(described(landuse, tr("Areas are measured in this raster's CRS. See Translate land use.")))
        for name, label, default in (
            ("MINE_FIELD", tr("Field of the mine id"), Field.MINE_ID),
            ("DAMAGE_FIELD", tr("Field of the damage type"), Field.DAMAGE),
            ("GROUP_FIELD", tr("Field of the mineral group, or of any other groups"), Field.MIN_GROUP),
        ):
            self.addParameter(field_parameter(name, label, default, "INPUT"))
        for name, label in (
            ("FUNCTION_AREAS", tr("Important ecological function areas")),
            ("RESERVES", tr("National nature reserves")),
        ):
            self.addParameter(QgsProcessingParameterFeatureSource(name, label, POLYGONS, optional=True))
        columns = "code, name_en, ecosystem, threat"
        self.addParameter(table_parameter("CLASSES", tr("Land-use classes"), "land_use_classes", columns))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Damaged ecosystems"), POLYGON_SINK))
        for name, label in zip(
            TABLES,
            (
                tr("Damage by ecosystem and type (Table 4)"),
                tr("Damage ledger by mine"),
                tr("Damage by mineral group"),
                tr("Damage by protection"),
            ),
        ):
            self.addParameter(QgsProcessingParameterFeatureSink(name, label, NO_GEOMETRY, None, True))
        html = QgsProcessingParameterFileDestination("HTML", tr("Summary"), tr("HTML files (*.html)"), None, True)
        self.addParameter(html)
        restored = QgsProcessingParameterFeatureSink(
            "RESTORED", tr("Restored land"), POLYGON_SINK, None, True, createByDefault=False
        )
        self.addParameter(described(restored, tr("The patches of restored land, which are no damage, with area_ha.")))
        self.addOutput(QgsProcessingOutputNumber("TOTAL_HA", tr("Damaged area (ha)")))
        self.addOutput(QgsProcessingOutputNumber("CONTAMINATED_PCT", tr("Contaminated reference (%)")))
        self.addOutput(QgsProcessingOutputNumber("RESTORED_HA", tr("Restored land (ha)")))

    def check_tables(self, run):
        ecosystems = read_categories(shipped_table("ecosystems"), Field.ECOSYSTEM, name_column())
        read_reference(run.table("CLASSES", "land_use_classes"), ecosystems)
        if run.given("INPUT"):
            # The features alone, whose damage types must be known ones.
            source, restored = split_restored(run.vector("INPUT", empty=True), run.field("DAMAGE_FIELD"))
            read_patches(source, restored, run)
            field = run.field("MINE_FIELD")
            missing = mine_ids(source.values(field)).count("")
            # A field of numbers has no place for the name that they are booked under.
            if missing and "restorationmodels" in run.later and source.field(field).isNumeric():
                raise without_mine("INPUT", source.name, missing, field)

    def step(self, run):
        source, restored = split_restored(run.vector("INPUT", empty=True), run.field("DAMAGE_FIELD"))
        if not len(source):
            run.info(tr("INPUT: {name} holds no patch: nothing is damaged.").format(name=source.name))
        landuse = run.raster("LANDUSE")
        run.check_page("HTML")
        ecosystems = read_categories(shipped_table("ecosystems"), Field.ECOSYSTEM, name_column())
        reference = read_reference(run.table("CLASSES", "land_use_classes"), ecosystems)
        ecosystems = ecosystems.with_one_more(UNKNOWN, tr("No reference"), "noref")
        patches, mine, group = read_patches(source, restored, run)
        layers = [run.vector(name) for name in PROTECTING]
        protecting = [ProtectedAreas(layer.geometries(landuse.crs) if layer else []) for layer in layers]
        shapes = self._shapes(source, landuse, patches, run)
        pieces = cut(shapes, *protecting, landuse, run.progress())
        classes = class_positions(pieces.codes, pieces.areas, reference)
        cut_patches = CutPatches(
            pieces.patches, pieces.areas, pieces.in_function, pieces.in_reserve,
            np.array([shape.area() for shape in shapes]), patches.damage,
        )  # fmt: skip
        damage = damage_of(cut_patches, classes, reference, len(ecosystems))
        ground = restored_ground(restored.geometries(landuse.crs) if len(restored) else [], shapes)
        land = Restored(hectares(ground), mine, group)
        tables = build_tables(damage, land, patches, ecosystems, labels())
        said = told(damage, tables, layers)
        log(said, tables.audits, run)
        columns = piece_columns(damage, classes, reference, ecosystems)
        texts = texts_of_pieces(source, patches, run)
        left = patches_of_mines_left(patches.mine, pieces.patches)
        warn_of_mines_left([patches.mines[patches.mine[patch]] for patch in left], run)
        pieces, columns = with_rows(pieces, columns, left)
        results = {"OUTPUT": write_pieces(run, source, pieces, texts, columns, landuse.crs)}
        run.style(results["OUTPUT"])
        tell_of_restored(restored, land, field_names(run)[1], patches, run)
        results["RESTORED"] = write_restored(run, restored, ground, landuse.crs)
        run.style(results["RESTORED"], "restored")
        for name, table in zip(TABLES, (tables.crosstab, tables.ledger, tables.groups, tables.protected)):
            results[name] = run.write_rows(name, table)
        text = summary_page(said, tables, patches, ecosystems, (source.name, landuse.name))
        results["HTML"] = run.write_page("HTML", text)
        results = {name: result for name, result in results.items() if result}
        numbers = {"TOTAL_HA": damage.total, "CONTAMINATED_PCT": damage.contaminated_pct}
        return {**results, **numbers, "RESTORED_HA": land.total}

    def _shapes(self, source, landuse, patches, run: StepRun):
        """The patches in the land use's CRS, every place in one of them only."""
        if not same_crs(source.crs, landuse.crs):
            message = tr("INPUT is in {patches}, LANDUSE in {raster}: areas are measured in {raster}.")
            run.warn(message.format(patches=crs_name(source.crs), raster=crs_name(landuse.crs)))
        shapes = source.geometries(landuse.crs)
        check_overlap(shapes, source, landuse)
        whole = sum(shape.area() for shape in shapes)
        shapes, overlapped = without_overlaps(shapes, patches.order())
        if overlapped > NEGLIGIBLE_AREA * whole:
            message = tr(
                "INPUT: {area:,.4f} ha lie under more than one patch and count once. See Check interpretation."
            )
            run.warn(message.format(area=overlapped / M2_PER_HA))
        return shapes
