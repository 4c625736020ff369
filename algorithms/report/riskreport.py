"""Report: the whole result as one HTML page, and an atlas of one page a mine (paper sections 3.1-3.4).

Areas in hectares and km2 as the layers have them.
"""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..framework.i18n import is_chinese, tr
from ..framework.parameters import POLYGONS, described, field_parameter
from ..framework.shipped_tables import shipped_default
from ..gis.step import Step, StepRun
from .data.atlas_choice import ALL, chosen_mines, selected_ids
from .data.background import BACKGROUND, background_parameters
from .data.checks import check_all, tell
from .data.description import description_parameters
from .data.further_parameters import further_parameters
from .data.lineage import describe
from .data.reading import open_folder, read_report_data
from .maps.atlas import Atlas
from .page.sections import draw_maps, write_document
from .words.texts import LANGUAGES, Texts

INTEGER = QgsProcessingParameterNumber.Type.Integer
LAYERS = ("INPUT", "PIECES", "MINES", "AREAS", "QUALITY", "VULNERABILITY")
FURTHER = ("SUMMARY", "PLACES", "PRIORITY", "SUPERVISION", "CHANGE", "WARNINGS", "STABILITY", *BACKGROUND)


class RiskReport(Step):
    def name(self):
        return "riskreport"

    def title(self):
        return tr("Risk report and atlas of mines")

    def group(self):
        return tr("7 Report")

    def groupId(self):
        return "report"

    def tags(self):
        return tr("report,html,pdf,atlas,map,chart,one mine one policy,restoration,risk").split(",")

    def initAlgorithm(self, config=None):
        for name, label, text, optional in (
            (
                "INPUT",
                tr("Grid with risk zones and hot spots (polygons)"),
                tr("The output of Hot spot analysis."),
                False,
            ),
            ("PIECES", tr("Pieces of damaged ecosystems (polygons)"), tr("The output of Damaged ecosystems."), False),
            ("MINES", tr("Mines with their models (polygons)"), tr("The output of Restoration models."), False),
            ("AREAS", tr("Ecological risk areas (polygons)"), tr("The output of Risk areas."), True),
        ):
            parameter = QgsProcessingParameterFeatureSource(name, label, POLYGONS, optional=optional)
            self.addParameter(described(parameter, text))
        for name, label in (("QUALITY", tr("Habitat quality")), ("VULNERABILITY", tr("Ecological vulnerability"))):
            self.addParameter(QgsProcessingParameterRasterLayer(name, label, optional=True))
        for parameter in (*further_parameters(), *background_parameters()):
            self.addParameter(parameter)
        self.addParameter(QgsProcessingParameterString("TITLE", tr("Title"), optional=True))
        for parameter in description_parameters():
            self.addParameter(parameter)
        language = QgsProcessingParameterEnum(
            "LANGUAGE", tr("Language"), ["English", "中文"], defaultValue=int(is_chinese())
        )
        self.addParameter(described(language, tr("Of the page and of the atlas.")))
        self.addParameter(
            described(
                field_parameter("MINE_FIELD", tr("Field with the mine's id (also in the pieces)"), "mine_id", "MINES"),
                tr("As in Restoration models."),
                advanced=True,
            )
        )
        choices = [tr("All mines"), tr("The worst mines"), tr("The mines selected in the layer")]
        self.addParameter(
            QgsProcessingParameterEnum("ATLAS_MINES", tr("Mines of the atlas"), choices, defaultValue=ALL)
        )
        self.addParameter(
            described(
                QgsProcessingParameterNumber(
                    "ATLAS_COUNT", tr("Number of the worst mines"), INTEGER, shipped_default("ATLAS_COUNT"), minValue=1
                ),
                tr("Counts for the worst mines only."),
            )
        )
        template = QgsProcessingParameterFile("ATLAS_TEMPLATE", tr("Layout template of the atlas"), extension="qpt")
        template.setFlags(template.flags() | QgsProcessingParameterDefinition.Flag.FlagOptional)
        self.addParameter(
            described(
                template,
                tr("A .qpt that began as the plugin's resources/layouts/mine_atlas.qpt; without one, that is taken."),
                advanced=True,
            )
        )
        self.addParameter(QgsProcessingParameterFileDestination("OUTPUT", tr("Report"), tr("HTML files (*.html)")))
        for parameter in (
            QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", tr("Folder for maps and tables"), None, True),
            QgsProcessingParameterFileDestination("ATLAS", tr("Atlas of mines"), tr("PDF files (*.pdf)"), None, True),
        ):
            parameter.setCreateByDefault(False)
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputNumber("CHECKS_FAILED", tr("Checks that do not hold")))
        self.addOutput(QgsProcessingOutputNumber("ATLAS_PAGES", tr("Pages of the atlas")))

    def prepare_step(self, run):
        # Selections and metadata belong to layers of the main thread, where this runs.
        texts = Texts(LANGUAGES[run.choice("LANGUAGE")])
        self._layers = describe(run, LAYERS, FURTHER, texts)
        self._selected = selected_ids(run.layer("MINES"))

    def step(self, run):
        data = read_report_data(run, self._layers)
        title = run.text("TITLE").strip() or data.texts.tr("Ecological risk of mining")
        folder = open_folder(run, "OUTPUT_FOLDER")
        atlas = run.file("ATLAS")
        places = self._places(data, run) if atlas else []
        verdicts = check_all(data)
        failed = tell(verdicts, run)
        pages = Atlas(data, run.text("ATLAS_TEMPLATE")) if places else None
        share = 0.4 if places else 1.0
        pictures = draw_maps(data, run.progress(0.1, 0.9 * share))
        document = write_document(data, title, verdicts, pictures)
        results = {"CHECKS_FAILED": failed, "ATLAS_PAGES": len(places)}
        if places:
            with run.new_file("ATLAS").writing() as path:
                pages.write(str(path), places, title, run.progress(share, 1.0))
            run.info(tr("Atlas: {count:page|pages}.").format(count=len(places)))
            results["ATLAS"] = atlas
        results["OUTPUT"] = run.write_page("OUTPUT", document.html())
        if folder is not None:
            document.write_files(run, "OUTPUT_FOLDER", folder)
            results["OUTPUT_FOLDER"] = str(folder)
        return results

    def _places(self, data, run: StepRun):
        choice = run.choice("ATLAS_MINES")
        return chosen_mines(data, choice, run.number("ATLAS_COUNT"), self._selected)
