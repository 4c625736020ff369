"""The door to layers, rasters and tables: the base class of every algorithm of the groups, and the run that it gets."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsFields, QgsGeometry

from ..core.tables import Table
from ..framework import charts, html_pages, provenance, styling
from ..framework.algorithm import MiningRiskAlgorithm
from ..framework.replacing import OutputFile
from ..framework.run import Run
from . import raster_writer, rasters, tables, vector_writer, vectors
from .as_in import OfFields, as_in
from .early_checks import check_inputs
from .named_layers import warn_of_other_layers


class StepRun(Run):
    """A run that reads and writes layers, rasters, tables and pages by the names of their parameters."""

    def vector(self, name: str, metric: bool = False, empty: bool = False) -> vectors.Vector | None:
        """The vector layer; None where an optional one was left empty.

        InputError when it has no features (unless `empty` is right too) or, with `metric`, is not in metres.
        """
        warn_of_other_layers(self, name)
        return vectors.open_vector(self, name, metric, empty)

    def vectors(self, name: str, metric: bool = False) -> list[vectors.Vector]:
        """Every vector layer of a multiple-layer parameter, in the order given."""
        return vectors.open_vectors(self, name, metric)

    def raster(self, name: str, metric: bool = True) -> rasters.Raster | None:
        """The raster, in a metric CRS unless it is only resampled; None where an optional one was left empty."""
        return rasters.open_raster(self, name, metric)

    def rasters(self, name: str) -> list[rasters.Raster]:
        """Every raster of a multiple-layer parameter, in the order given."""
        return rasters.open_rasters(self, name)

    def table(self, name: str, shipped: str = "") -> Table:
        """The table; the one of this name in `resources/tables` where it was left empty."""
        warn_of_other_layers(self, name)
        return tables.read_table(self, name, shipped)

    def raster_path(self, name: str) -> str:
        """Where the raster output goes; InputError before any work when its format cannot be written."""
        return raster_writer.raster_destination(self, name)

    def write_copies(self, name: str, vector: vectors.Vector, columns: vectors.Columns) -> str | None:
        """Write every feature of `vector` with further columns."""
        return vector_writer.write_copies(self, name, vector, columns)

    def write_rows(
        self,
        name: str,
        columns: vectors.Columns,
        geometries: Sequence[QgsGeometry] | None = None,
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> str | None:
        """Write a table, or a MultiPolygon layer when `geometries` are given."""
        return vector_writer.write_rows(self, name, columns, geometries, crs)

    def write_features(
        self, name: str, fields: QgsFields, wkb_type, crs: QgsCoordinateReferenceSystem, rows: Iterable
    ) -> str | None:
        """Write (geometry, attributes) rows."""
        return vector_writer.write_features(self, name, fields, wkb_type, crs, rows)

    def check_page(self, name: str) -> None:
        """InputError, before any work, when the page cannot go where it is asked for."""
        html_pages.check_page(self, name)

    def write_page(self, name: str, text: str) -> str | None:
        """Write an HTML page."""
        return html_pages.write_page(self, name, text)

    def check_chart(self, name: str) -> None:
        """InputError, before any work, when the chart cannot go where it is asked for."""
        charts.check_chart(self, name)

    def write_chart(self, name: str, chart: str) -> str | None:
        """Write a chart (SVG), as a PNG where its file is called so."""
        return charts.write_chart(self, name, chart)

    def new_file(self, name: str) -> OutputFile:
        """The file output, to be written apart by the step itself in `with ... .writing() as path`."""
        file = OutputFile(self, name, Path(self.file(name)))
        self.add_output(file)
        return file

    def style(self, destination: str | None, output: str = "", finish: styling.Finish | None = None) -> None:
        """Give the output its style, on loading and beside the file; nothing where it was not asked for."""
        if destination:
            self.afterwards(lambda: styling.attach_style(self, self.where(destination), output, finish))

    def history(self, name: str) -> list[dict]:
        """The runs that made the layer of parameter `name`, the latest last."""
        return provenance.read_input(self, name)

    def histories(self, name: str) -> list[list[dict]]:
        """The runs that made each layer of a multiple-layer parameter, in the order given."""
        return provenance.read_inputs(self, name)

    def as_in(self, results: Sequence[str], of_fields: OfFields | None = None, **alike) -> dict | None:
        """The run of this step that the layer AS_IN tells of; None when AS_IN is empty.

        `of_fields` finds the results in the layer's fields where its history does not tell.
        """
        return as_in(self, results, of_fields, **alike)


class Step(MiningRiskAlgorithm):
    """Base of the algorithms: `step(run)` gets a StepRun.

    For what a model checks before its first step: METRIC names the layers that must be in metres, FIELDS the fields
    that must be there although they may be left at their default, LACKING those whose default may be missing.
    """

    RUN = StepRun
    METRIC: tuple[str, ...] = ()
    FIELDS: tuple[str, ...] = ()
    LACKING: tuple[str, ...] = ()

    def check_early(self, run) -> None:
        check_inputs(run, self.METRIC, self.FIELDS, self.LACKING)
        self.check_tables(run)

    def check_tables(self, run) -> None:
        """Raise InputError when a table that is given cannot be used."""
