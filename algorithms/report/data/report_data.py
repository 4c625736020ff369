"""All that a report is made of, and how it names and colours the classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from qgis.core import QgsRectangle

from ...core.contract import Field
from ...framework.palette import colours
from ...framework.shipped_tables import shipped_table
from ...gis.rasters import Raster
from ...restoration.models.measure_texts import texts_in
from ...restoration.models.names import WITHOUT_MODEL
from ...restoration.models.reasons import Reasons
from ..maps.palette import between
from ..maps.whereabouts import places_of
from ..words.texts import Coded, Texts
from .background import Background
from .description import Description
from .facts import ReportAreas, ReportMines, ReportPieces
from .further import Further
from .grid_facts import ReportGrid
from .lineage import PastRun

UNRANKED = 0
RISK_FIELD = "risk"
PROTECTING = ("FUNCTION_AREAS", "RESERVES")


@dataclass(frozen=True)
class ReportData:
    """What every page and map of the report is made of.

    Parameters
    ----------
    texts
        The words, in the report's language.
    grid, pieces, mines
        The layers as read; `areas`, `quality` and `vulnerability` are None where they were not given.
    origins, labels
        Parameter -> file and table of the layer given for it; and what the dialog calls it.
    steps
        The runs behind the layers, as their metadata tell.
    vulnerability_limits
        The least and the greatest vulnerability that could be, where the history of its raster tells.
    shared_steps, unlike_steps
        How many steps several of the layers come from, and the names of those of which they come from different runs.
    further
        What later steps wrote, where it was given.
    background
        Rivers, reserves and surroundings, where they were given.
    description
        What is told of the area and of the data.
    """

    texts: Texts
    grid: ReportGrid
    pieces: ReportPieces
    mines: ReportMines
    areas: ReportAreas | None
    quality: Raster | None
    vulnerability: Raster | None
    origins: Mapping[str, str]
    labels: Mapping[str, str]
    steps: Sequence[PastRun]
    vulnerability_limits: tuple[float, float] | None = None
    shared_steps: int = 0
    unlike_steps: Sequence[str] = ()
    further: Further = field(default_factory=Further)
    background: Background = field(default_factory=Background)
    description: Description = field(default_factory=Description)

    @cached_property
    def extent(self) -> QgsRectangle:
        """The extent of the study area."""
        whole = QgsRectangle()
        for cell in self.grid.cells:
            whole.combineExtentWith(cell.boundingBox())
        return whole

    @cached_property
    def middles(self) -> np.ndarray:
        """(n, 2): the middle of every cell."""
        return places_of(self.grid.cells)

    def _last(self, algorithm: str) -> PastRun | None:
        return next((step for step in reversed(self.steps) if step.algorithm == algorithm), None)

    @cached_property
    def unknown_protection(self) -> Sequence[str]:
        """Those of PROTECTING without which the damage was cut, as far as the history tells."""
        cut = self._last("damagedecosystems")
        if cut is None or (self.pieces.protection > 0).all():
            return []
        return [name for name in PROTECTING if name not in cut.given]

    def field_of(self, algorithm: str) -> str:
        """The field that `riskzoning` or `hotspotanalysis` worked on; the risk where nothing else is known."""
        ran = self._last(algorithm)
        return (ran.given.get("FIELD") if ran else None) or RISK_FIELD

    def _level(self, number: int) -> object:
        """What the layer calls a risk class; with as many classes as usual and no word for them, its number."""
        usual = int(self.grid.classes.max()) == len(shipped_table("risk_levels"))
        return self.grid.levels.get(number) or (number if usual else "")

    def level(self, number: int) -> str:
        """The name of a risk class: the layer's own, in the report's language where that is known."""
        return self.texts.name("risk_levels", self._level(number))

    def level_code(self, number: int) -> str:
        """The usual class that is called as this one, "1" to "5"; empty where there is none."""
        return self.texts.code("risk_levels", self._level(number))

    def colour(self, number: int) -> str:
        """The colour of a risk class: that of the usual class of its name, or else one by its place in the scale."""
        code = self.level_code(number)
        top = int(self.grid.classes.max())
        return colours("risk_levels")[code] if code else between("risk_levels", (number - 1) / max(top - 1, 1))

    def zone(self, number: int) -> str:
        return f"{number} {self.level(number)}".strip()

    def model(self, model: object) -> str:
        return (
            self.texts.tr("No model (its reason says why)")
            if model in WITHOUT_MODEL
            else self.texts.name("restoration_models", model)
        )

    def zone_cell(self, number: int | None) -> Coded | None:
        """A risk class for the cell of a table."""
        return None if number is None else Coded(self.zone(number), number)

    def model_cell(self, model: object) -> Coded:
        """A restoration model for the cell of a table."""
        return Coded(self.model(model), None if model in WITHOUT_MODEL else model)

    def mine_cell(self, place: int) -> Coded:
        """A mine for the cell of a table."""
        return Coded(self.mine(place), self.mines.ids[place])

    @cached_property
    def reasons(self) -> Reasons:
        """Why each mine has its model, in the report's language."""
        classes = {int(number) for number in self.mines.columns[Field.RISK_CLASS] if number is not None}
        return Reasons(self.mines.columns, self.texts.spoken, {number: self.level(number) for number in classes})

    @cached_property
    def measures(self) -> list[str]:
        """What is to be done at each mine; "" for nothing."""
        columns = self.mines.columns
        return texts_in(columns, self.texts.chinese) if "measures" in columns else [""] * len(self.mines)

    def mine(self, place: int) -> str:
        """The mine's id, with its name where it has one."""
        name = self.mines.columns.get(Field.MINE_NAME)
        return " ".join(str(text) for text in (self.mines.ids[place], name[place] if name else None) if text)

    def ranking(self) -> list[int]:
        """The mines' places, the worst first: by the strictness of the model, risk class, damaged area, then id.

        Mines without a model, which wait for a decision, come before all others.
        """
        models = shipped_table("restoration_models")
        strictness = dict(zip(models.names("model"), models.numbers("strictness")))
        columns, area = self.mines.columns, self.mines.area
        highest = max(strictness.values()) + 1

        def key(place: int) -> tuple:
            rank = strictness.get(columns["model"][place], highest)
            return -rank, -(columns[Field.RISK_CLASS][place] or UNRANKED), -area[place], str(self.mines.ids[place])

        return sorted(range(len(self.mines)), key=key)
