"""HTML pages that stand alone: one file with its style inside, readable on screen and in print."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from ..core.errors import InputError
from .i18n import QGIS
from .markup import Markup, element, together
from .replacing import OutputFile
from .run import Run
from .text_width import breadth

STYLE = """
body { font-family: "Noto Sans", "DejaVu Sans", "Microsoft YaHei", sans-serif; color: #222; max-width: 1200px;
       margin: 2em auto; padding: 0 1em; line-height: 1.45; }
h1 { font-size: 1.6em; margin-bottom: 0.2em; } h2 { font-size: 1.2em; margin-top: 1.8em; }
table { border-collapse: collapse; margin: 0.6em 0; font-size: 0.92em; }
th, td { padding: 0.28em 0.55em; border-bottom: 1px solid #ddd; text-align: left; vertical-align: top; }
th { background: #f2f2f2; } th:first-child { min-width: 12em; }
th.number, td.number { text-align: right; } td.number { white-space: nowrap; }
tr.total td { font-weight: bold; border-top: 2px solid #888; } tr.audit td { color: #666; font-style: italic; }
p.warning { background: #fff4d6; border-left: 4px solid #d69c00; padding: 0.5em 0.8em; }
p.note { color: #555; font-size: 0.9em; }
.table { overflow-x: auto; }
@media (max-width: 600px) { body { margin: 0.6em auto; padding: 0 0.7em; overflow-wrap: anywhere; }
  .table { overflow-wrap: normal; } th:first-child { min-width: 7em; } td.prose { min-width: 17em; } }
@page { size: A4; margin: 16mm 15mm 17mm; }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 9.5pt; } h2 { break-after: avoid; }
  thead { display: table-header-group; } tr { break-inside: avoid; } }
"""

MAKER = "miningrisk"
PROSE = 60  # Latin letters of a text that a narrow column would make tall
HEAD = 1000  # characters of a page that are looked through


def maker_of(path: Path) -> tuple[str, str]:
    """The algorithm and the output that wrote a page, as the page says; ("", "") for another page."""
    with path.open(encoding="utf-8", errors="replace") as stream:
        found = re.search(f'<meta name="{MAKER}" content="(\\w+):(\\w+)"', stream.read(HEAD))
    return (found[1], found[2]) if found else ("", "")


def page(title: str, *parts: Markup, language: str = "", style: str = "") -> Markup:
    """The whole page; `parts` are pieces of HTML, such as the other functions here give, `style` is further CSS.

    Without a `language` it is in that of QGIS.
    """
    # What a style holds is read as it stands.
    css = element("style", Markup(STYLE + style))
    screen = element("meta", name="viewport", content="width=device-width, initial-scale=1")
    head = element("head", element("meta", charset="utf-8"), screen, element("title", title), css)
    body = element("body", element("main", together(["", element("h1", title), *parts, ""], between="\n")))
    spoken = language or ("zh" if QGIS.chinese else "en")
    return Markup(f"<!DOCTYPE html>\n{element('html', head, body, lang=spoken)}\n")


def heading(text: str) -> Markup:
    return element("h2", text)


def paragraph(text: str, kind: str = "") -> Markup:
    """A paragraph; `kind` is "warning" or "note" for one that looks so."""
    return element("p", text, class_=kind or None)


def table(
    header: Sequence[str], rows: Iterable[Sequence[str]], kinds: Sequence[str] = (), texts: int | Collection[int] = 1
) -> Markup:
    """A table of texts: the first `texts` columns, or those of these positions, stand left, the others right.

    `kinds` are the rows' classes.
    """
    rows = list(rows)
    kinds = list(kinds) or [""] * len(rows)
    left = range(texts) if isinstance(texts, int) else texts
    looks = {
        place: "number" if place not in left else "prose" if max(map(breadth, told), default=0) > PROSE else None
        for place, told in enumerate(zip(*rows) if rows else [()] * len(header))
    }
    # In a head of its own the header stands on every printed page.
    head = element("thead", element("tr", *_cells("th", header, looks)))
    lines = [element("tr", *_cells("td", row, looks), class_=kind or None) for kind, row in zip(kinds, rows)]
    whole = element("table", head, element("tbody", together(["", *lines, ""], between="\n")))
    return wide(whole, " · ".join(header))


def wide(content: Markup, label: str) -> Markup:
    """What may be wider than a narrow screen: there it is pushed sideways on its own, with the keyboard too."""
    return element("div", content, class_="table", tabindex="0", role="group", aria_label=label)


def _cells(tag: str, texts: Sequence[str], looks: Mapping[int, str | None]) -> list[Markup]:
    scope = "col" if tag == "th" else None
    return [element(tag, text, class_=looks[place], scope=scope) for place, text in enumerate(texts)]


def check_page(run: Run, name: str) -> None:
    """InputError, before any work, when the page of parameter `name` has no folder to go to, or names a folder."""
    path = run.file(name)
    if path and Path(path).is_dir():
        raise InputError("{parameter}: {path} is a folder. Give the name of a file in it.", parameter=name, path=path)
    if path and not Path(path).parent.is_dir():
        raise InputError(
            "{parameter}: the folder {folder} does not exist. Make it or choose another.",
            parameter=name,
            folder=Path(path).parent,
        )


def write_page(run: Run, name: str, text: str) -> str | None:
    """Write the page to the file of parameter `name`; None when it is not asked for. The page says what made it."""
    path = run.file(name)
    if not path:
        return None
    maker = element("meta", name=MAKER, content=f"{run.algorithm.name()}:{name}")
    text = text.replace("<head>", f"<head>{maker}", 1)
    file = OutputFile(run, name, Path(path))
    with file.writing() as written:
        written.write_text(text, encoding="utf-8")
    run.add_output(file)
    return path
