"""Mine ids: one rule for what is the same mine, and one for what was probably meant to be."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from .coded_values import PARTED
from .errors import InputError
from .tables import as_text

ID_SEPARATOR = "; "  # between the ids of a list in a field
LEADING_ZEROS = re.compile(r"(?<!\d)0+(?=\d)")


def mine_id(value: object) -> str:
    """An id as text, whatever type its field has: 12, 12.0 and " 12" are "12"; "" for a missing one."""
    return as_text(value)


def mine_ids(values: Sequence[object]) -> list[str]:
    """The ids of patches or mines, in their order."""
    return [mine_id(value) for value in values]


def near_key(value: object) -> str:
    """What ids have in common that differ as slips of the pen do; ids that only share it are still different mines.

    Letter case, blanks, hyphens, underscores, full-width forms, leading zeros of numbers, and accents written as one
    character or two do not count: "M-007", "m 7" and "Ｍ７" have one key.
    """
    text = PARTED.sub(" ", unicodedata.normalize("NFKC", mine_id(value)).casefold())
    return LEADING_ZEROS.sub("", text).replace(" ", "")


def near_groups(mines: Iterable[str]) -> list[list[str]]:
    """The ids of different mines that share a near key, by key, in their order."""
    groups: dict[str, list[str]] = {}
    for mine in dict.fromkeys(mines):
        groups.setdefault(near_key(mine), []).append(mine)
    return [group for group in groups.values() if len(group) > 1]


def without_mine(parameter: str, name: str, count: int, field: str) -> InputError:
    """What is wrong with `count` features that no step can assign to a mine."""
    return InputError(
        "{parameter}: {count:feature|features} of {name} {count:|has|have} no {field}, so {count:|it belongs|they "
        "belong} to no mine. Fill it in first.",
        parameter=parameter,
        count=count,
        name=name,
        field=field,
    )
