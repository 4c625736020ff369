"""The rows of a table of groups: of many the largest only, the others together as one, and the total."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..words.texts import Texts

MOST_ROWS = 40

Together = Callable[[Sequence[int]], list]


def rows_of_groups(
    texts: Texts, names: Sequence[Sequence[str]], values: Sequence[Sequence], sizes: Sequence[float], together: Together
) -> tuple[list[list], list[str]]:
    """The rows of a table, and their classes (see `Document.table`).

    `names` and `values` are the cells of each group, `sizes` say which are the largest, and `together` gives the values
    of several groups (their places) in one row.
    """
    places = range(len(names))
    shown: Sequence[int] = places
    if len(names) > MOST_ROWS + 1:
        largest = sorted(places, key=lambda place: -sizes[place])[:MOST_ROWS]
        shown = sorted(place for place in largest if sizes[place])
    others = sorted(set(places) - set(shown))
    blank = [None] * (len(names[0]) - 1 if names else 0)
    rows = [[*names[place], *values[place]] for place in shown]
    if others:
        rows.append([texts.tr("the other {count}").format(count=len(others)), *blank, *together(others)])
    return [*rows, [texts.tr("Total"), *blank, *together(places)]], [""] * len(rows) + ["total"]
