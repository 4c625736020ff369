"""Check interpretation: every problem of digitised mining patches as a feature to zoom to (paper section 2.3.2)."""

from collections import Counter, namedtuple
from datetime import date

import numpy as np
from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ..core.contract import Field
from ..core.damage import image_checks, interpretation
from ..core.damage.interpretation import Finding
from ..core.errors import InputError
from ..core.mine_ids import mine_ids
from ..framework import compat
from ..framework.i18n import filled, tr
from ..framework.parameters import POLYGON_SINK, POLYGONS, described
from ..framework.shipped_tables import shipped_default, shipped_table
from ..gis.polygons import union
from ..gis.step import Step, StepRun
from .interpretation import geometry_checks as patchchecks
from .interpretation.form import LAND, coded_names, finish_problems, known_names
from .interpretation.geometry_checks import Limits, Outlines, Problem

DOUBLE = QgsProcessingParameterNumber.Type.Double
INTEGER = QgsProcessingParameterNumber.Type.Integer
# The tables whose codes the fields hold, their column, and whether a patch must have one.
CODED = {
    "DAMAGE_FIELD": ("unknown_damage", LAND, Field.DAMAGE, True),
    "GROUP_FIELD": ("unknown_group", ("mineral_groups",), Field.MIN_GROUP, True),
    "STATE_FIELD": ("unknown_state", ("mine_states",), Field.STATE, False),
    "METHOD_FIELD": ("unknown_method", ("mining_methods",), Field.METHOD, False),
}


Column = namedtuple("Column", "field values")  # field "": not checked; values as text, "" for NULL


class CheckInterpretation(Step):
    def name(self):
        return "checkinterpretation"

    def title(self):
        return tr("Check interpretation")

    def group(self):
        return tr("1 Mining and damage")

    def groupId(self):
        return "damage"

    def tags(self):
        return tr("mine,interpretation,quality,topology,overlap,duplicate,sliver,validate,patch").split(",")

    def initAlgorithm(self, config=None):
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("Mining patches"), POLYGONS))
        study = QgsProcessingParameterFeatureSource("STUDY_AREA", tr("Study area"), POLYGONS, optional=True)
        self.addParameter(described(study, tr("Leave empty to let patches lie anywhere.")))
        for name, label, default in (
            ("MINE_FIELD", tr("Field of the mine number"), Field.MINE_ID),
            ("NAME_FIELD", tr("Field of the mine name"), Field.MINE_NAME),
            ("DAMAGE_FIELD", tr("Field of the damage type"), Field.DAMAGE),
            ("GROUP_FIELD", tr("Field of the mineral group"), Field.MIN_GROUP),
            ("STATE_FIELD", tr("Field of the mine's state"), Field.STATE),
            ("METHOD_FIELD", tr("Field of the way of mining"), Field.METHOD),
            ("YEAR_FIELD", tr("Field of the year mining began"), Field.START_YEAR),
            ("DATE_FIELD", tr("Field of the image date"), Field.IMG_DATE),
            ("RES_FIELD", tr("Field of the image resolution (m)"), Field.IMG_RES),
            ("ACCEPT_FIELD", tr("Field that accepts a candidate"), Field.ACCEPT),
        ):
            field = QgsProcessingParameterField(name, label, default, "INPUT", optional=True)
            self.addParameter(described(field, tr("Leave empty to leave it unchecked."), advanced=True))
        for name, label, kind, *limits in (
            ("MAX_DISTANCE", tr("Longest distance between patches of one mine (m)"), DOUBLE),
            ("MIN_OVERLAP", tr("Smallest overlap, or part outside, that counts (m2)"), DOUBLE),
            ("SLIVER_WIDTH", tr("Smallest mean width of a patch (m)"), DOUBLE),
            ("MIN_YEAR", tr("First plausible year"), INTEGER),
            ("FIRST_MONTH", tr("First month of images (1-12)"), INTEGER, 1, 12),
            ("LAST_MONTH", tr("Last month of images (1-12)"), INTEGER, 1, 12),
            ("MIN_PIXELS", tr("Fewest pixels of its image in a patch"), DOUBLE),
        ):
            least, most = limits or (0, None)
            bounds = {"minValue": least} if most is None else {"minValue": least, "maxValue": most}
            number = QgsProcessingParameterNumber(name, label, kind, shipped_default(name), **bounds)
            self.addParameter(described(number, tr("The default is explained in SOURCES.md."), advanced=True))
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Interpretation problems"), POLYGON_SINK))
        self.addOutput(QgsProcessingOutputNumber("PROBLEM_COUNT", tr("Number of problems")))

    def step(self, run):
        patches = run.vector("INPUT", metric=True)
        study = self._study_area(patches, run)
        fields = [definition.name() for definition in self.parameterDefinitions() if definition.type() == "field"]
        columns = {name: self._column(patches, name, run) for name in fields}
        columns["source"] = self._source(patches)
        ids, raw = zip(*((feature.id(), feature.geometry()) for feature in patches.features()))
        geometries = patchchecks.repaired_copies(raw)
        problems = self._geometry_problems(Outlines(ids, raw, geometries), study, run)
        for finding in self._findings(columns, geometries, ids, run):
            problems.append(Problem(finding, patchchecks.gathered(finding.patches, geometries)))
        listed = shipped_table("interpretation_problems").texts(Field.PROBLEM)
        problems.sort(key=lambda problem: (listed.index(problem.finding.problem), ids[problem.finding.patches[0]]))
        _log(problems, len(ids), run)
        output = self._write(problems, ids, patches.crs, run)
        run.style(output, finish=finish_problems)
        return {"OUTPUT": output, "PROBLEM_COUNT": len(problems)}

    def _study_area(self, patches, run: StepRun):
        """The study area as one polygon in the patches' CRS; None when it was left empty."""
        study = run.vector("STUDY_AREA")
        if study is None:
            return None
        area = union(study.geometries(patches.crs))
        extent = patches.source.sourceExtent()
        if not extent.isNull() and not area.boundingBox().intersects(extent):
            raise InputError(
                "STUDY_AREA: the layer {name} does not reach any patch of {patches}. Check the CRS of both layers.",
                name=study.name,
                patches=patches.name,
            )
        return area

    def _column(self, patches, name, run: StepRun) -> Column:
        default = self.parameterDefinition(name).defaultValue()
        field = run.text(name) if run.parameters.get(name, default) else ""
        if field == default and patches.source.fields().lookupField(field) < 0:
            if name == "ACCEPT_FIELD":  # which only candidates have
                return Column("", [])
            message = tr("INPUT: the layer {name} has no field {field}, so it was not checked ({parameter}).")
            run.warn(message.format(name=patches.name, field=field, parameter=name))
            field = ""
        values = patches.values(field) if field else [None] * len(patches)
        return Column(field, interpretation.texts([compat.plain(value) for value in values]))

    def _source(self, patches) -> Column:
        """From which raster each candidate came; of patches that a person drew it is empty."""
        if patches.source.fields().lookupField(Field.SOURCE) < 0:
            return Column("", [])
        return Column(
            Field.SOURCE, interpretation.texts([compat.plain(value) for value in patches.values(Field.SOURCE)])
        )

    def _geometry_problems(self, outlines: Outlines, study, run: StepRun) -> list[Problem]:
        limits = Limits(run.number("MIN_OVERLAP"), run.number("SLIVER_WIDTH"))
        problems, tiny = patchchecks.geometry_problems(outlines, study, limits, run.progress())
        if tiny:
            message = tr(
                "{count:overlap|overlaps} of at most {smallest:g} m2 {count:|was|were} passed over; together "
                "{area:,.3f} m2."
            )
            run.info(message.format(count=len(tiny), smallest=limits.smallest, area=sum(tiny)))
        return problems

    def _findings(self, columns, geometries, ids, run: StepRun) -> list[Finding]:
        mine, name, group = columns["MINE_FIELD"], columns["NAME_FIELD"], columns["GROUP_FIELD"]
        limit = run.number("MAX_DISTANCE")
        first = run.number("MIN_YEAR")
        mines = mine_ids(mine.values)
        findings = interpretation.missing_mines(mines) if mine.field else []
        findings += interpretation.near_ids(mines, ids)
        findings += patchchecks.far_apart(mines, geometries, limit, ids)
        groups = interpretation.meant_codes(group.values, known_names(Field.MIN_GROUP, "mineral_groups"))
        findings += interpretation.mixed_groups(mines, groups, ids)
        findings += interpretation.several_names(mines, name.values, ids)
        findings += interpretation.shared_names(mines, name.values, ids)
        for parameter, (problem, tables, code, required) in CODED.items():
            column = columns[parameter]
            if column.field:
                names = known_names(code, *tables)
                findings += interpretation.unknown_codes(problem, column.field, column.values, names, required)
        years, dates = columns["YEAR_FIELD"].values, columns["DATE_FIELD"].values
        findings += interpretation.implausible_years(years, dates, first, date.today())
        return findings + self._image_findings(columns, geometries, run)

    def _image_findings(self, columns, geometries, run: StepRun) -> list[Finding]:
        """Months and resolution of the images, and candidates without an answer."""
        areas = np.array([0.0 if shape.isEmpty() else shape.area() for shape in geometries])
        months = (int(run.number(name)) for name in ("FIRST_MONTH", "LAST_MONTH"))
        findings = image_checks.odd_months(columns["DATE_FIELD"].values, *months)
        findings += image_checks.coarse_images(columns["RES_FIELD"].values, areas, run.number("MIN_PIXELS"))
        answers, sources = columns["ACCEPT_FIELD"], columns["source"].values
        if answers.field:
            candidates = [bool(text) for text in sources] if columns["source"].field else [True] * len(answers.values)
            findings += image_checks.undecided(answers.values, candidates)
        return findings

    def _write(self, problems, ids, crs, run: StepRun):
        findings = [problem.finding for problem in problems]
        columns = {
            Field.PROBLEM: [finding.problem for finding in findings],
            Field.DETAIL: [filled(finding.message, finding.values) for finding in findings],
            Field.FID_SRC: np.array([ids[finding.patches[0]] for finding in findings], dtype=np.int64),
            "area_m2": np.array([problem.area for problem in problems], dtype=np.float64),
        }
        return run.write_rows("OUTPUT", columns, [problem.geometry for problem in problems], crs)


def _log(problems, patches: int, run: StepRun) -> None:
    counts = Counter(problem.finding.problem for problem in problems)
    for name, code in coded_names("interpretation_problems", Field.PROBLEM).items():
        if counts[code]:
            run.info(f"{name} ({code}): {counts[code]}")
    run.info(tr("{count:problem|problems} in {patches:patch|patches}.").format(count=len(problems), patches=patches))
