"""The report as an HTML document: numbered sections, figures and tables, and what is written beside it as files."""

from __future__ import annotations

import csv
from base64 import b64encode
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from ...core.shown_sums import rounded_parts
from ...core.spreadsheet_text import neutral
from ...framework import html_pages as pages
from ...framework.charts import picture
from ...framework.markup import Markup, element, together
from ...framework.palette import colours
from ...framework.replacing import OutputFile
from ...framework.run import Run
from ...framework.styling import STYLES
from ..maps.picture import Picture
from ..words.texts import Coded, Texts
from .paper_index import PaperIndex

STYLE = STYLES / "report.css"
CHIP = (
    'content: ""; display: inline-block; width: 0.8em; height: 0.8em; border: 1px solid #555; margin-right: 0.45em; '
    "vertical-align: -0.05em; print-color-adjust: exact; -webkit-print-color-adjust: exact;"
)
LONG = 12  # rows of a table that may be broken between pages
FURTHER_DIGITS = 4  # decimals of the files beyond those of the page
NUMBER_OF_TEXT = 10  # significant digits of a number in a column of texts


@dataclass(frozen=True)
class Column:
    """A column of a table: its heading, and the decimals of its numbers; None for text."""

    title: str
    digits: int | None = None


@dataclass
class Document:
    """Filled from the top to the bottom; `texts` speaks the report's language."""

    texts: Texts
    title: str
    parts: list[Markup] = field(default_factory=list)
    sections: list[str] = field(default_factory=list)
    appendices: list[str] = field(default_factory=list)
    figures: int = 0
    first_section: int = 0  # its place among the parts
    current: tuple[str, str] = ("", "")  # the heading of the section that is being written, and its anchor
    tables: list[tuple[str, list[Column], list[Sequence]]] = field(default_factory=list)
    pictures: list[tuple[str, bytes]] = field(default_factory=list)
    charts: list[tuple[str, Markup]] = field(default_factory=list)
    index: PaperIndex = field(default_factory=PaperIndex)

    def section(self, title: str, new_page: bool = False, paper: str = "") -> None:
        """A numbered section; `paper` is the section of the paper whose results follow, until the next."""
        if not self.sections:
            self.first_section = len(self.parts)
        self.sections.append(title)
        number = len(self.sections)
        self._begin(f"{number} {title}", f"s{number}", paper, new_page)

    def appendix(self, title: str, paper: str = "") -> None:
        """A section with a letter, after all others."""
        self.appendices.append(title)
        letter = chr(ord("A") + len(self.appendices) - 1)
        self._begin(f"{letter} {title}", f"s{letter}", paper, len(self.appendices) == 1)

    def _begin(self, heading: str, anchor: str, paper: str, new_page: bool) -> None:
        self.current = (heading, anchor)
        self.index.begin(paper)
        self.index.add(heading, anchor)
        self.parts.append(element("h2", heading, id=anchor, class_="page" if new_page else None))

    def heading(self, title: str, paper: str = "") -> None:
        """A heading within a section; before the first section, one of a section's rank without a number.

        With `paper` what follows answers to another section of the paper.
        """
        if paper:
            self.index.begin(paper)
            self.index.add(*self.current)
        self.parts.append(element("h3", title) if self.sections else element("h2", title, class_="plain"))

    def say(self, text: str, kind: str = "") -> None:
        """A paragraph; `kind` as in pages.paragraph."""
        self.parts.append(pages.paragraph(text, kind))

    def left_out(self, reason: str) -> None:
        """Say why something is not here."""
        self.say(self.texts.run_on([self.texts.tr("Left out:"), reason]), "note")

    def listing(self, sentences: Sequence[str]) -> None:
        self.parts.append(element("ul", *(element("li", sentence) for sentence in sentences)))

    def cards(self, cards: Sequence[tuple[str, str]]) -> None:
        """Key figures: (the figure with its unit, what it is)."""
        inside = [
            element("div", element("b", figure), " ", element("span", label), class_="card") for figure, label in cards
        ]
        self.parts.append(element("div", *inside, class_="cards"))

    def picture(self, name: str, picture: Picture) -> None:
        self.pictures.append((name, picture.png))
        shown = f"data:image/png;base64,{b64encode(picture.png).decode()}"
        self._figure(element("img", alt=picture.alternative, src=shown), picture.caption)

    def chart(self, name: str, svg: Markup, caption: str) -> None:
        """A chart with a number and a caption; `name` is that of its file."""
        self.charts.append((name, svg))
        self._figure(svg, caption)

    def _figure(self, content: Markup, caption: str) -> None:
        self.figures += 1
        label = self.texts.tr("Figure {number}.").format(number=self.figures)
        self.index.add(label.rstrip(".。"), f"f{self.figures}")
        self.parts.append(element("figure", content, _caption(label, caption), id=f"f{self.figures}"))

    def table(
        self,
        name: str,
        caption: str,
        columns: Sequence[Column],
        rows: Sequence[Sequence],
        kinds: Sequence[str] = (),
    ) -> None:
        """A table with a number and a caption; `name` is that of its file, `kinds` are the rows' classes."""
        self.tables.append((name, list(columns), list(rows)))
        number = len(self.tables)
        label = self.texts.tr("Table {number}.").format(number=number)
        self.index.add(label.rstrip(".。"), f"t{number}")
        shown = _shown(columns, rows, bool(kinds) and kinds[-1] == "total")
        left = {place for place, column in enumerate(columns) if column.digits is None}
        table = pages.table([column.title for column in columns], shown, kinds, left)
        kind = f"t-{name} long" if len(rows) > LONG else f"t-{name}"
        self.parts.append(element("figure", _caption(label, caption), table, id=f"t{number}", class_=kind))

    def html(self) -> Markup:
        """The whole page; the contents stand where the first section begins."""
        first = self.first_section
        links = [element("a", title, href=f"#s{number}") for number, title in enumerate(self.sections, start=1)]
        letters = [chr(ord("A") + place) for place in range(len(self.appendices))]
        further = [element("a", title, href=f"#s{letter}") for letter, title in zip(letters, self.appendices)]
        listed = element("ol", *(element("li", link) for link in links))
        if further:
            listed = together([listed, element("ol", *(element("li", link) for link in further), type="A")])
        title = element("h2", self.texts.tr("Contents"), class_="plain")
        contents = element("nav", title, listed, *self.index.html(self.texts))
        parts = [*self.parts[:first], contents, *self.parts[first:]]
        return pages.page(
            self.title, *parts, language=self.texts.language, style="\n" + STYLE.read_text(encoding="utf-8") + _chips()
        )

    def write_files(self, run: Run, name: str, folder: Path) -> None:
        """Every map and chart as a PNG and every table as a CSV file with more digits, in the folder of `name`."""
        for own, png in self.pictures:
            with _file(run, name, folder / f"map_{own}.png") as path:
                path.write_bytes(png)
        for own, svg in self.charts:
            with _file(run, name, folder / f"chart_{own}.png") as path:
                path.write_bytes(picture(svg))
        for own, columns, rows in self.tables:
            with _file(run, name, folder / f"table_{own}.csv") as path:
                _write_table(path, *with_codes(columns, rows, self.texts))


@contextmanager
def _file(run: Run, name: str, path: Path) -> Iterator[Path]:
    """Where a file is to be written; it takes its place with all that the run gives."""
    file = OutputFile(run, name, path)
    with file.writing() as written:
        yield written
    run.add_output(file)


def _shown(columns: Sequence[Column], rows: Sequence[Sequence], total: bool) -> list[list[str]]:
    """The cells as texts; where the last row is the total, what is shown of a column adds up to what is shown of it."""
    texts = []
    for column, values in zip(columns, zip(*rows)):
        parts = list(values)
        numbers = all(isinstance(value, float) for value in parts)
        if total and numbers and column.digits is not None:
            parts[:-1] = rounded_parts(parts[:-1], parts[-1], column.digits)
        texts.append([written(part or value, column.digits) for part, value in zip(parts, values)])
    return [list(row) for row in zip(*texts)]


def _caption(label: str, caption: str) -> Markup:
    return element("figcaption", element("b", label), f" {caption}")


def with_codes(columns: Sequence[Column], rows: Sequence[Sequence], texts: Texts) -> tuple[list[Column], list[list]]:
    """The table with a column of codes behind each column of names that have some."""
    found, kept = [], []
    for place, column in enumerate(columns):
        values = [row[place] for row in rows]
        found.append(column)
        kept.append(values)
        if any(isinstance(value, Coded) for value in values):
            found.append(Column(texts.tr("{name} (code)").format(name=column.title)))
            kept.append([getattr(value, "code", None) for value in values])
    return found, [list(row) for row in zip(*kept)]


def _write_table(path: Path, columns: Sequence[Column], rows: Sequence[Sequence]) -> None:
    # Spreadsheets take a file without the mark for one in the machine's own encoding.
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow([column.title for column in columns])
        writer.writerows([[_cell(value, column.digits) for value, column in zip(row, columns)] for row in rows])


def _cell(value: object, digits: int | None) -> object:
    """The value as a spreadsheet shows it, which runs no text as a formula: whole numbers whole, no digits of noise."""
    if value is None or value != value:
        return ""
    if isinstance(value, str):
        return neutral(value)
    if isinstance(value, int):
        return value
    if digits is None:
        return float(f"{value:.{NUMBER_OF_TEXT}g}")
    return round(value) if digits == 0 else round(value, digits + FURTHER_DIGITS) + 0.0


CHIPPED = ("risk_levels", "hot_spots", "restoration_models", "ecosystems")


def _chips() -> str:
    """The style of rows that begin with a patch of the colour that their class has on the maps (see `chip`)."""
    rules = [
        f"tr.{palette}{place} td:first-child::before {{ background: {colour}; }}"
        for palette in CHIPPED
        for place, colour in enumerate(colours(palette).values())
    ]
    selectors = ", ".join(f'tr[class^="{palette}"] td:first-child::before' for palette in CHIPPED)
    return f"{selectors} {{ {CHIP} }}\n" + "\n".join(rules) + "\n"


def chip(palette: str, value: object) -> str:
    """The class of a table row that begins with the colour of `value`; none for what the palette does not know."""
    known = list(colours(palette))
    return f"{palette}{known.index(str(value))}" if str(value) in known else ""


def written(value: object, digits: int | None) -> str:
    """A value as people read it: thousands apart, and nothing that is not 0 reads as 0."""
    if value is None or value != value:
        return ""
    if digits is None or isinstance(value, str):
        return str(value)
    if isinstance(value, int):
        return f"{value:,}"
    least = 10.0**-digits
    if value and abs(value) < least / 2:
        return f"{'<' if value > 0 else '>'} {'' if value > 0 else '-'}{least:.{digits}f}"
    return f"{value + 0.0:,.{digits}f}"  # -0.0 is 0
