"""Collect results: layers, tables, rasters and pages of a run into one folder, under plain names."""

from __future__ import annotations

import json

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..framework.i18n import in_language, tr
from ..framework.layer_tree import name_group
from ..framework.output_folders import check_folder, made_folder
from ..framework.parameters import ANY_GEOMETRY, described
from ..gis.result_folder import ResultFolder
from ..gis.step import Step
from .collecting.given import Given, area_of, check_suffix, given_pages, given_rasters, given_vectors, sources_of
from .collecting.loading import load_from

KINDS = QgsProcessing.SourceType


class CollectResults(Step):
    def name(self):
        return "collectresults"

    def title(self):
        return tr("Collect results in one folder")

    def group(self):
        return tr("7 Report")

    def groupId(self):
        return "report"

    def tags(self):
        return tr("folder,workspace,collect,package,GeoPackage,results,suffix,output").split(",")

    def initAlgorithm(self, config=None):
        for name, label, kind, text in (
            ("LAYERS", tr("Layers and tables"), KINDS.TypeVector, tr("Each becomes a table of the GeoPackage.")),
            ("RASTERS", tr("Rasters"), KINDS.TypeRaster, tr("Each is copied with its style and its history.")),
            ("PAGES", tr("Pages and other files"), KINDS.TypeFile, tr("Each is copied.")),
        ):
            self.addParameter(described(QgsProcessingParameterMultipleLayers(name, label, kind, optional=True), text))
        folder = QgsProcessingParameterFile(
            "FOLDER", tr("Output folder (empty: temporary layers)"), QgsProcessingParameterFile.Behavior.Folder,
            "", optional=True,
        )  # fmt: skip
        text = tr("Everything goes there: one GeoPackage, rasters and pages. It is made where it is missing.")
        self.addParameter(described(folder, text))
        suffix = QgsProcessingParameterString("SUFFIX", tr("Suffix of the results, such as the year"), optional=True)
        text = tr("It ends the names of the files, so that the results of several years lie in one folder.")
        self.addParameter(described(suffix, text))
        area = QgsProcessingParameterFeatureSource(
            "AREA", tr("Layer after which the results are called"), ANY_GEOMETRY, optional=True
        )
        self.addParameter(described(area, tr("Usually the study area. Empty: the one that the results tell of.")))
        stem = QgsProcessingParameterString("NAME", tr("Name of the GeoPackage"), "results")
        self.addParameter(described(stem, tr("Without the suffix.")))
        title = QgsProcessingParameterString("TITLE", tr("What was done, for the group of layers"), optional=True)
        self.addParameter(described(title, tr("The group is called after it, the study area and the time.")))
        for parameter in (stem, title):
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addOutput(QgsProcessingOutputFile("GEOPACKAGE", tr("GeoPackage with the layers and tables")))
        self.addOutput(QgsProcessingOutputString("PLACES", tr("Where each result lies, as JSON")))

    def check_early(self, run):
        # A model collects at its end: what is wrong with the folder should not cost all its steps.
        super().check_early(run)
        check_suffix(run.text("SUFFIX").strip())
        if run.given("FOLDER"):
            check_folder("FOLDER", run.text("FOLDER"))

    def step(self, run):
        suffix = check_suffix(run.text("SUFFIX").strip())
        vectors, rasters, pages = given_vectors(run), given_rasters(run), given_pages(run)
        what = in_language(run.text("TITLE").strip()) or tr("mining ecological risk")
        area = area_of(run, vectors)
        first = name_group(run.context, f"{area} {suffix}".strip(), what)
        if not run.given("FOLDER"):
            if first:
                run.warn(tr("No output folder was given: the layers are temporary, and are lost when QGIS is closed."))
            return {}
        folder = made_folder("FOLDER", run.text("FOLDER"))
        ending = f"_{suffix}" if suffix else ""
        with ResultFolder(run, folder, run.text("NAME").strip(), ending) as results:
            self._add(results, vectors, rasters, pages, run)
            places = results.finish(sources_of(vectors, [*rasters, *pages], run))
        load_from(run.context, places)
        return _told(run, folder, places)

    def _add(self, results: ResultFolder, vectors, rasters, pages, run) -> None:
        done, count = 0, len(vectors) + len(rasters) + len(pages)
        report = run.progress()
        adders = ((vectors, results.add_layer), (rasters, results.add_raster), (pages, results.add_page))
        for found, add in adders:
            one: Given
            for one in found:
                add(one.source, one.what, one.name)
                done += 1
                report(done / count)


def _told(run, folder, places: dict[str, str]) -> dict:
    package = next((place.partition("|")[0] for place in places.values() if "|layername=" in place), None)
    if not places:
        run.warn(tr("Nothing was given to collect: the folder {folder} got no result.").format(folder=folder))
        return {"GEOPACKAGE": None, "PLACES": "{}"}
    run.info(tr("{count:result is|results are} in the folder {folder}.").format(count=len(places), folder=folder))
    return {"GEOPACKAGE": package, "PLACES": json.dumps(places, ensure_ascii=False)}
