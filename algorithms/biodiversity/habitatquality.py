"""Habitat quality and degradation: Eqs. 2 and 3 of the paper, InVEST's Habitat Quality. Dimensionless rasters."""

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..core.biodiversity.decay import MODELS
from ..core.biodiversity.habitat_quality import Landscape
from ..core.biodiversity.habitat_tables import read_sensitivity, read_threats
from ..core.biodiversity.threat_sources import MINING
from ..core.contract import Result
from ..core.errors import InputError
from ..core.raster.tiles import processors
from ..framework.i18n import joined, tr
from ..framework.parameters import POLYGONS, described, field_parameter, table_parameter
from ..framework.preflight import overwritten
from ..framework.shipped_coefficients import decay_model
from ..framework.shipped_tables import shipped_default
from ..gis.raster_order import warn_of_order
from ..gis.step import Step, StepRun
from .habitat.before import state_before
from .habitat.checks import (
    burn_access,
    check_codes,
    check_codes_early,
    check_threats,
    study_bounds,
    warn_of_margins,
    warn_of_model,
)
from .habitat.half_saturation_help import tell_of_half_saturation
from .habitat.threat_rasters import on_grid
from .habitat.tile_run import HabitatRun, make_threat_paths

NUMBER = QgsProcessingParameterNumber.Type.Double
RASTERS = QgsProcessing.SourceType.TypeRaster
FAR_FROM_RANGE = 10  # times: a k this far from half of the highest degradation says the same of every pixel


class HabitatQuality(Step):
    def name(self):
        return "habitatquality"

    def title(self):
        return tr("Habitat quality")

    def group(self):
        return tr("3 Biodiversity")

    def groupId(self):
        return "biodiversity"

    def tags(self):
        return tr("habitat quality,degradation,InVEST,threat,sensitivity,biodiversity").split(",")

    def initAlgorithm(self, config=None):
        threat_columns = tr("THREAT, MAX_DIST (m), WEIGHT (0-1), DECAY (linear or exponential)")
        sensitivity_columns = tr("LULC (or lucode), HABITAT (0-1) and one per threat, named as it (0-1)")
        access_help = tr(
            "How accessible each polygon is to threats, 0 (not at all) to 1; 1 outside of the polygons. The lowest of "
            "overlapping polygons counts."
        )
        half_help = tr("0 = automatic: half of the highest degradation of this run.")
        folder_help = tr("One raster per threat, degradation_<threat>.tif; they add up to the degradation.")
        models = [
            tr("Nearest threat cell (InVEST from 3.13 on)"),
            tr("Kernel that sums to 1 (InVEST 3.3-3.12)"),
            tr("Plain sum over threat cells (Eq. 3 as printed)"),
        ]
        for parameter in (
            QgsProcessingParameterRasterLayer("LANDUSE", tr("Land use")),
            described(
                QgsProcessingParameterMultipleLayers(
                    "THREATS", tr("Threat rasters, in the order of the table"), RASTERS
                ),
                tr(
                    "For the shipped table: mining, construction, settlement, arable, as Threat layers makes them. The "
                    "log says which raster was taken for which threat."
                ),
            ),
            table_parameter("THREAT_TABLE", tr("Threats"), "threats", threat_columns),
            table_parameter("SENSITIVITY", tr("Suitability and sensitivity"), "sensitivity", sensitivity_columns),
            described(
                QgsProcessingParameterFeatureSource("ACCESS", tr("Accessibility to threats"), POLYGONS, optional=True),
                access_help,
                advanced=True,
            ),
            described(
                field_parameter("ACCESS_FIELD", tr("Field of the accessibility (0-1)"), "access", "ACCESS", True),
                access_help,
                advanced=True,
            ),
            QgsProcessingParameterEnum("DECAY_MODEL", tr("How threats reach a pixel"), models, defaultValue=0),
            described(
                QgsProcessingParameterNumber(
                    "HALF_SATURATION", tr("Half-saturation constant k (0 = automatic)"), NUMBER,
                    shipped_default("HALF_SATURATION"), minValue=0,
                ),
                half_help,
            ),
            described(
                QgsProcessingParameterNumber("Z", tr("Exponent z"), NUMBER, shipped_default("Z"), minValue=0.1),
                tr("InVEST's scaling parameter, 2.5 there and in the paper."),
                advanced=True,
            ),
            described(
                QgsProcessingParameterFeatureSource("STUDY_AREA", tr("Study area"), POLYGONS, optional=True),
                tr("Threats should be known as far around it as they act; a warning tells where they are not."),
                advanced=True,
            ),
            described(
                QgsProcessingParameterRasterLayer("LANDUSE_BEFORE", tr("Land use before mining"), optional=True),
                tr("For the habitat quality without mining; the same classes as in the land use with mines."),
                advanced=True,
            ),
            described(
                QgsProcessingParameterString("WITHOUT", tr("Threat that is absent before"), MINING),
                tr("Its raster counts as empty there; its weight stays in the sum of the weights."),
                advanced=True,
            ),
            QgsProcessingParameterRasterDestination("QUALITY", tr("Habitat quality")),
            QgsProcessingParameterRasterDestination("DEGRADATION", tr("Habitat degradation")),
            described(
                QgsProcessingParameterRasterDestination(
                    "QUALITY_BEFORE", tr("Habitat quality without mining"), optional=True, createByDefault=False
                ),
                tr("Needs the land use before mining; k and z are those of the state with mining."),
            ),
            described(
                QgsProcessingParameterFolderDestination(
                    "THREAT_FOLDER", tr("Folder for the degradation by threat"), optional=True, createByDefault=False
                ),
                folder_help,
                advanced=True,
            ),
        ):  # fmt: skip
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("K", tr("Half-saturation constant used")))
        self.addOutput(QgsProcessingOutputNumber("MAX_DEGRADATION", tr("Highest degradation")))
        for name, label in (
            (Result.D_QUANTILES, tr("Degradation of habitat: 5, 25, 50, 75 and 95 % of its pixels have at most")),
            (Result.Q_QUANTILES, tr("The same of the quality, for several half-saturation constants")),
        ):
            self.addOutput(QgsProcessingOutputString(name, label))

    def check_tables(self, run):
        threats = read_threats(run.table("THREAT_TABLE", "threats"))
        table = run.table("SENSITIVITY", "sensitivity")
        codes = read_sensitivity(table, threats).codes
        # What an earlier step makes of the land use before mining has its codes.
        name = next((one for one in ("LANDUSE", "LANDUSE_BEFORE") if run.given(one)), None)
        if run.thorough and name:
            check_codes_early(run, name, codes, table.label)

    def step(self, run):
        landuse = run.raster("LANDUSE")
        threats = read_threats(run.table("THREAT_TABLE", "threats"))
        table = run.table("SENSITIVITY", "sensitivity")
        model = MODELS[run.choice("DECAY_MODEL")]
        pixel = (landuse.grid.pixel_width, landuse.grid.pixel_height)
        threads = processors()
        landscape = Landscape(threats, read_sensitivity(table, threats), decay_model(model), pixel, threads)
        outputs = {name: run.raster_path(name) for name in ("QUALITY", "DEGRADATION")}
        before = state_before(landuse, landscape, table.label, run)
        folder = run.text("THREAT_FOLDER")
        threat_paths = make_threat_paths(folder, threats)
        if problem := overwritten(run, [("THREAT_FOLDER", path) for path in threat_paths]):
            raise QgsProcessingException(problem)
        rasters = self._threat_rasters(landscape, run)
        warn_of_model(landscape, run)
        valid = check_codes(landuse, landscape.sensitivity.codes, table.label, run.progress(0, 0.05))
        study = run.vector("STUDY_AREA")
        warn_of_margins(study_bounds(study, landuse, valid), landuse, rasters, landscape, run)
        sources = on_grid(threats, rasters, landuse, model, run)
        check_threats(sources, model, run, run.progress(0.05, 0.1))
        access = self._access(landuse, run)

        tile_run = HabitatRun(landuse, sources, access, landscape, threads, before)
        half = run.number("HALF_SATURATION")
        z = run.number("Z")
        k = tile_run.write(outputs, threat_paths, half, z, run.progress(0.1, 1))
        self._log(k, half, tile_run.max_degradation, run)
        spread = tell_of_half_saturation(tile_run, z, run)
        for name, path in outputs.items():
            run.style(path, name)
        if before is not None:
            outputs["QUALITY_BEFORE"] = before.path
            run.style(before.path, "QUALITY")
        results = {**outputs, "K": k, "MAX_DEGRADATION": tile_run.max_degradation, **spread}
        return {**results, "THREAT_FOLDER": folder} if folder else results

    def _threat_rasters(self, landscape, run: StepRun):
        rasters = run.rasters("THREATS")
        names = [threat.name for threat in landscape.threats]
        if len(rasters) != len(names):
            raise InputError(
                "{parameter}: {count:raster|rasters} for the {rows:row|rows} of the threats table ({names}). Give one "
                "raster per row, in the same order.",
                parameter="THREATS",
                count=len(rasters),
                rows=len(names),
                names=list(names),
            )
        pairs = joined(f"{threat} = {raster.name}" for threat, raster in zip(names, rasters))
        run.info(tr("Threats: {pairs}.").format(pairs=pairs))
        warn_of_order(rasters, [(name,) for name in names], run)
        return rasters

    def _access(self, landuse, run: StepRun):
        polygons = run.vector("ACCESS")
        if polygons is None:
            return None
        return burn_access(polygons, run.field("ACCESS_FIELD"), landuse, run)

    def _log(self, k: float, half: float, highest: float, run: StepRun) -> None:
        message = tr("Half-saturation constant k = {k:.6g}; highest degradation {highest:.6g}.")
        run.info(message.format(k=k, highest=highest))
        if highest == 0:
            run.warn(
                tr(
                    "The degradation is 0 everywhere: no threat reaches a class that is sensitive to it. The quality "
                    "is the suitability itself."
                )
            )
        elif half and not 1 / FAR_FROM_RANGE <= half / (highest / 2) <= FAR_FROM_RANGE:
            run.warn(
                tr(
                    "HALF_SATURATION: k = {k:g} is far from half of the highest degradation, {suggested:.4g}, so that "
                    "the quality hardly tells places apart. 0 takes that half."
                ).format(k=k, suggested=highest / 2)
            )
