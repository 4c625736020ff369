"""The contents by the paper's own section numbers: which section, tables and figures of the report answer to which."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...framework.markup import Markup, element, together
from ...framework.shipped_tables import shipped_table
from ..words.texts import Texts


@dataclass
class PaperIndex:
    """Filled while the document is written: paper section -> (label, anchor) of what answers to it, in their order."""

    entries: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    current: str = ""

    def begin(self, paper: str) -> None:
        """What is added from here on answers to the section `paper` of the paper; to none where that is empty."""
        self.current = paper

    def add(self, label: str, anchor: str) -> None:
        if self.current and (label, anchor) not in self.entries.setdefault(self.current, []):
            self.entries[self.current].append((label, anchor))

    def html(self, texts: Texts) -> list[Markup]:
        """A heading and a list in the order of the paper's sections; nothing where the document names none."""
        if not self.entries:
            return []
        table = shipped_table("paper_sections")
        titles = dict(zip(table.texts("section"), table.texts(f"title_{texts.language}")))
        between = texts.tr("{first}, {second}").format(first="", second="")
        rows = []
        for paper in sorted(self.entries, key=_numbers):
            links = [element("a", label, href=f"#{anchor}") for label, anchor in self.entries[paper]]
            title = texts.tr("{what}: {told}").format(what=titles[paper], told="")
            rows.append(element("li", element("b", paper), f" {title}", together(links, between)))
        return [element("h3", texts.tr("By the sections of the paper")), element("ul", *rows, class_="paper")]


def _numbers(section: str) -> list[int]:
    return [int(number) for number in section.split(".")]
