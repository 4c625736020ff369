"""The sizes of the sheets, where their parts stand, and their letters."""

from __future__ import annotations

from dataclasses import dataclass, replace

from qgis.PyQt.QtCore import QRectF, QSize, QSizeF
from qgis.PyQt.QtGui import QFont, QFontInfo, QFontMetrics

INCH = 25.4
FONTS = ("DejaVu Sans", "Noto Sans", "Segoe UI", "Arial")
CHINESE_FONTS = ("Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", "SimHei", "SimSun",
                 "WenQuanYi Micro Hei", "WenQuanYi Zen Hei")  # fmt: skip
A_CHINESE_CHARACTER = 0x98CE


@dataclass(frozen=True)
class Form:
    """The size of a sheet, where its map and its legend stand, its letters and its marks, in mm and points.

    Below both is a strip for what all maps have in their legends, as wide as they are together.
    """

    size: QSizeF
    dpi: float
    map: QRectF
    side: QRectF
    title: float
    note: float
    group: float
    label: float
    small: float
    marks: float

    @property
    def pixels(self) -> QSize:
        return QSize(*(round(side / INCH * self.dpi) for side in (self.size.width(), self.size.height())))

    @property
    def strip(self) -> QRectF:
        top = self.map.bottom() + DEGREES_BELOW
        return QRectF(self.map.x(), top, self.side.right() - self.map.x(), self.size.height() - top)

    def taller(self, by: float) -> Form:
        """The form with so much more room for the map and for the legend beside it."""
        size = QSizeF(self.size.width(), self.size.height() + by)
        return replace(self, size=size, map=self.map.adjusted(0, 0, 0, by), side=self.side.adjusted(0, 0, 0, by))

    def longer(self, by: float) -> Form:
        """The form with so much more paper at its end, where `by` is more than 0."""
        return replace(self, size=QSizeF(self.size.width(), self.size.height() + max(by, 0.0)))


DEGREES_BELOW = 4.5  # mm between the map and the strip, for the degrees of the coordinate grid
# A4, landscape.
WALL = Form(QSizeF(297, 210), 171.05, QRectF(16, 28, 188, 160), QRectF(211, 28, 76, 160), 18, 11, 10, 8.5, 7.5, 1.0)
# As wide as the text of a printed page of the report, so that the letters are printed nearly in their own size; two
# fit a page.
PRINTED = Form(QSizeF(180, 98), 254, QRectF(8, 11, 102, 77), QRectF(114, 11, 62, 77), 11.5, 8, 8.5, 8, 7.5, 0.85)


def font_family(chinese: bool) -> str:
    """The first font of the list that is installed; Qt's own choice when none is."""
    for name in CHINESE_FONTS if chinese else FONTS:
        if QFontInfo(QFont(name)).family() == name:
            return name
    return QFont().family()


def has_chinese_letters(family: str) -> bool:
    """Whether the font, or what Qt puts in its place, has Chinese characters."""
    return QFontMetrics(QFont(family)).inFontUcs4(A_CHINESE_CHARACTER)
