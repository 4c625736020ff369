"""Charts, which are SVG, as files: as they are, or as pictures for what takes no SVG."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, Qt
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from ..core.errors import InputError
from .html_pages import check_page
from .replacing import OutputFile
from .run import Run

SHARPNESS = 2  # pixels of a picture for one of the chart
PICTURE, DRAWING = ".png", ".svg"


def check_chart(run: Run, name: str) -> None:
    """InputError, before any work, when the file of parameter `name` cannot be written or is neither SVG nor PNG."""
    check_page(run, name)
    path = run.file(name)
    if path and Path(path).suffix.lower() not in (PICTURE, DRAWING):
        raise InputError(
            "{parameter}: {path} is neither an SVG (.svg) nor a PNG (.png) file.", parameter=name, path=path
        )


def write_chart(run: Run, name: str, chart: str) -> str | None:
    """Write the chart to the file of parameter `name`, as its ending says; None when it is not asked for."""
    path = run.file(name)
    if not path:
        return None
    file = OutputFile(run, name, Path(path))
    with file.writing() as written:
        if Path(path).suffix.lower() == PICTURE:
            written.write_bytes(picture(chart))
        else:
            written.write_text(chart, encoding="utf-8")
    run.add_output(file)
    return path


def picture(chart: str) -> bytes:
    """The chart on white as a PNG."""
    drawing = QSvgRenderer(QByteArray(chart.encode("utf-8")))
    image = QImage(drawing.defaultSize() * SHARPNESS, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(content)
