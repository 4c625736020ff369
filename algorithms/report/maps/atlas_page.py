"""The words and numbers of an atlas page: placed once, filled in for every mine."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsLayoutItemLabel, QgsLayoutItemShape
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from ...core.exact_sums import percent
from ..data.report_data import ReportData
from ..page.document import written
from ..words.mine_texts import damage_types, ecosystems, reason
from .legends import shortened, wrapped
from .palette import NO_REFERENCE, colours, paler
from .sheet import INK, Sheet, filling, move

GREY, FAINT, TYPE_GREY = "#666666", "#9a9a9a", "#b5b5b5"
SOMEWHERE = QRectF(0, 0, 1, 1)  # what moves with every page is placed when the page is filled
BANNER, REASON, KEY = 30.0, 47.0, 184.0
LINE, FACT_LINE, TEXT_LINE, GAP = 5.2, 10.2, 4.2, 3.5
REASON_CHARACTERS, REASON_LINES = 60, 6
NAME_CHARACTERS, ABOUT_CHARACTERS, TITLE_CHARACTERS = 58, 105, 115  # as many as their lines hold
KEY_SLOTS = 8
NAME_WIDTH, BAR_WIDTH = 45.0, 21.0
DARK = 140  # a colour of less lightness takes white letters
ZONE_PALENESS = 0.62


class Bars:
    """A heading with up to `slots` rows below it: a name, a bar and a number."""

    def __init__(self, sheet: Sheet, title: str, slots: int):
        side, form = sheet.form.side, sheet.form
        self.left, self.width = side.x(), side.width()
        self.title = sheet.label(title, SOMEWHERE, form.group, bold=True)
        self.rows: list[tuple[QgsLayoutItemLabel, QgsLayoutItemShape, QgsLayoutItemLabel]] = [
            (
                sheet.label("", SOMEWHERE, form.small),
                sheet.block(SOMEWHERE, GREY, GREY),
                sheet.label("", SOMEWHERE, form.small),
            )
            for _ in range(slots)
        ]

    def fill(self, entries: Sequence[tuple[str, float, str]], total: float, top: float) -> float:
        """Entries are (name, ha, colour). Gives the place where the rows end that began at `top`."""
        move(self.title, QRectF(self.left, top, self.width, 5))
        top += 6
        longest = max((area for _, area, _ in entries), default=0.0)
        for slot, (name, bar, number) in enumerate(self.rows):
            used = slot < len(entries)
            for item in (name, bar, number):
                item.setVisibility(used)
            if not used:
                continue
            text, area, colour = entries[slot]
            width = max(0.3, BAR_WIDTH * area / longest) if longest else 0.3
            y = top + LINE * slot
            x = self.left + NAME_WIDTH
            name.setText(text)
            move(name, QRectF(self.left, y, NAME_WIDTH, LINE))
            bar.setSymbol(filling(colour, "#555555"))
            move(bar, QRectF(x, y + 0.8, width, LINE - 1.6))
            number.setText(f"{written(area, 2)} ha ({percent(area, total):.1f} %)")
            move(number, QRectF(x + width + 1.2, y, 40, LINE))
        return top + LINE * min(len(entries), len(self.rows))


class MinePage:
    """`page.fill(place, number)` writes the mine at `place` onto the sheet, as its page `number`."""

    def __init__(self, sheet: Sheet, data: ReportData, title: str, pages: int):
        self.sheet, self.data, self.texts, self.pages = sheet, data, data.texts, pages
        side, form, texts = sheet.form.side, sheet.form, data.texts
        width = side.right() - form.map.x()
        self.name = sheet.label("", QRectF(form.map.x(), 9, width - 40, 9), form.title, bold=True)
        self.about = sheet.label("", QRectF(form.map.x(), 19, width - 40, 6), form.note, colour=GREY)
        right = Qt.AlignmentFlag.AlignRight
        sheet.label(
            texts.tr("One mine, one policy"),
            QRectF(side.right() - 60, 9, 60, 9),
            form.note,
            bold=True,
            colour=GREY,
            align=right,
        )
        self.banner = sheet.block(QRectF(side.x(), BANNER, side.width(), 13), GREY)
        self.caption = sheet.label(
            texts.tr("Restoration model"), QRectF(side.x() + 3, BANNER + 1.2, side.width() - 6, 4), form.small
        )
        self.model = sheet.label("", QRectF(side.x() + 3, BANNER + 5, side.width() - 6, 7), 10.5, bold=True)
        sheet.label(texts.tr("Why"), QRectF(side.x(), REASON - 2, side.width(), 5), form.group, bold=True)
        self.reason = sheet.label("", QRectF(side.x(), REASON + 3.5, side.width(), 24), form.label, top=True)
        self.facts = [self._fact() for _ in range(8)]
        self.ecosystems = Bars(sheet, texts.tr("Damaged ecosystems", "report"), 7)
        self.types = Bars(sheet, texts.tr("Damage types"), 5)
        self._key()
        foot = shortened(title, TITLE_CHARACTERS)
        sheet.label(foot, QRectF(form.map.x(), 201, 200, 4), form.small, colour=FAINT)
        self.foot = sheet.label("", QRectF(side.right() - 60, 201, 60, 4), form.small, colour=FAINT, align=right)

    def _fact(self) -> tuple[QgsLayoutItemLabel, QgsLayoutItemLabel]:
        """A small caption with a value below it."""
        form = self.sheet.form
        caption = self.sheet.label("", SOMEWHERE, form.small - 0.5, colour=GREY)
        return caption, self.sheet.label("", SOMEWHERE, form.group, bold=True)

    def _fill_facts(self, place: int, top: float) -> float:
        """The facts in two columns from `top` on; gives the place where they end."""
        side = self.sheet.form.side
        width = side.width() / 2
        for slot, ((caption, value), (name, text)) in enumerate(zip(self.facts, self._facts(place))):
            x, y = side.x() + width * (slot % 2), top + FACT_LINE * (slot // 2)
            caption.setText(name)
            move(caption, QRectF(x, y, width - 2, 3.6))
            value.setText(text)
            move(value, QRectF(x, y + 3.4, width - 2, 5))
        return top + FACT_LINE * len(self.facts) / 2

    def _key(self) -> None:
        """The colours of the zones below the map, as pale as they are on it."""
        side, form, data = self.sheet.form.side, self.sheet.form, self.data
        self.sheet.label(self.texts.tr("Risk zones"), QRectF(side.x(), KEY, side.width(), 4), form.small, bold=True)
        for slot, (number, *_) in enumerate(data.grid.zones[:KEY_SLOTS]):
            x, y = side.x() + (side.width() / 2) * (slot % 2), KEY + 4.4 + 3.9 * (slot // 2)
            self.sheet.block(QRectF(x, y + 0.4, 5, 2.8), paler(data.colour(number), ZONE_PALENESS), FAINT)
            self.sheet.label(data.zone(number), QRectF(x + 6.5, y, 38, 3.6), form.small)

    def fill(self, place: int, number: int) -> None:
        data, texts, columns = self.data, self.texts, self.data.mines.columns
        model = columns["model"][place]
        colour = colours("restoration_models").get(model, NO_REFERENCE)
        letters = "#ffffff" if QColor(colour).lightness() < DARK else INK
        self.name.setText(shortened(data.mine(place), NAME_CHARACTERS))
        self.about.setText(shortened(" · ".join(self._about(place)), ABOUT_CHARACTERS))
        self.banner.setSymbol(filling(colour, GREY))
        self.caption.setFontColor(QColor(letters))
        self.model.setFontColor(QColor(letters))
        self.model.setText(data.model(model))
        words = wrapped(reason(data, place), REASON_CHARACTERS)
        self.reason.setText(words)
        top = REASON + 3.5 + TEXT_LINE * min(words.count("\n") + 1, REASON_LINES) + GAP
        top = self._fill_facts(place, top) + GAP
        total = float(data.mines.area[place])
        palette = {texts.name("ecosystems", code): tone for code, tone in colours("ecosystems").items()}
        entries = [(name, area, palette.get(name, NO_REFERENCE)) for name, area in ecosystems(data, place)]
        top = self.ecosystems.fill(entries, total, top) + GAP
        self.types.fill([(name, area, TYPE_GREY) for name, area in damage_types(data, place)], total, top)
        self.foot.setText(texts.tr("{number} / {pages}").format(number=number, pages=self.pages))

    def _about(self, place: int) -> list[str]:
        """Mineral, group, state and licence, as far as the layer says."""
        texts, columns = self.texts, self.data.mines.columns
        found = [columns[name][place] for name in ("mineral",) if columns.get(name)]
        for name, table in (("min_group", "mineral_groups"), ("state", "mine_states")):
            if columns.get(name):
                found.append(texts.name(table, columns[name][place]))
        licence = columns["licensed"][place] if columns.get("licensed") else None
        if licence is not None:
            found.append(
                texts.tr("licensed") if str(licence) in ("1", "1.0", "true", "True") else texts.tr("not licensed")
            )
        return [str(text) for text in found if text]

    def _facts(self, place: int) -> list[tuple[str, str]]:
        data, texts, columns = self.data, self.texts, self.data.mines.columns
        area = float(data.mines.area[place])

        def hectares(field: str) -> str:
            values = columns.get(field)
            return f"{written(values[place], 2)} ha" if values and values[place] is not None else texts.tr("Not given")

        def zone(field: str) -> str:
            values = columns.get(field)
            return data.zone(int(values[place])) if values and values[place] else texts.tr("No value")

        return [
            (texts.tr("Damaged area"), f"{written(area, 2)} ha"),
            (texts.tr("Severity of damage"), texts.grade(columns["severity"][place])),
            (texts.tr("Risk class"), zone("risk_class")),
            (texts.tr("Highest class under the mine"), zone("risk_max")),
            (texts.tr("In function areas"), hectares("func_ha")),
            (texts.tr("In nature reserves"), hectares("resv_ha")),
            (texts.tr("Rule"), str(columns["rule"][place] or texts.tr("No value"))),
            (texts.tr("Outside the zoned area"), hectares("unzoned_ha")),
        ]
