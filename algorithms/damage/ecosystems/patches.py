"""The mining patches and the restored land as numbers, and what of their texts goes on into the pieces."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...core.coded_values import positions, read_categories
from ...core.contract import Field
from ...core.damage.patches import Patches, number_groups, number_mines
from ...core.mine_ids import near_groups
from ...core.tables import as_text
from ...framework import compat
from ...framework.i18n import joined, name_column, tr
from ...framework.shipped_tables import shipped_table
from ...gis.step import StepRun
from ...gis.vectors import Vector

FIELDS = ("MINE_FIELD", "DAMAGE_FIELD", "GROUP_FIELD")
LISTED = 10  # a sentence names this many groups at most


def field_names(run: StepRun) -> tuple[str, str, str]:
    """Fields of the mine id, the damage type and the group; the last is blank when it was emptied: no groups."""
    mine, damage = (run.field(name) for name in FIELDS[:2])
    return mine, damage, run.text(FIELDS[2])


def read_patches(source: Vector, restored: Vector, run: StepRun) -> tuple[Patches, np.ndarray, np.ndarray]:
    """The damaged patches of `source`, and of `restored` land the positions of the mines and of the groups.

    Mines and groups are those of both. InputError for a damage type that is not known.
    """
    mine, damage, group = field_names(run)
    values = [*source.values(mine), *restored.values(mine)]
    mines, mine_numbers, missing = number_mines(values, tr("(no mine id)"))
    if missing:
        message = tr("{count:patch has|patches have} no {field}; {count:|it is|they are} booked under the mine {name}.")
        run.warn(message.format(count=missing, field=mine, name=mines[-1]))
    _warn_of_near_ids(mines[: len(mines) - bool(missing)], mine, run)
    types = shipped_table("damage_types")
    damage_numbers = positions(source.values(damage), types, Field.DAMAGE, f"DAMAGE_FIELD {damage}")
    values = [None] * len(mine_numbers)
    # The default is only a guess at the name, so a layer without that field is no mistake.
    if group and not (group == Field.MIN_GROUP and source.source.fields().lookupField(group) < 0):
        values = [*source.values(group), *restored.values(group)]
    values = [compat.plain(value) for value in values]
    groups, numbers, own = number_groups(values, shipped_table("mineral_groups"), name_column(), tr("(not given)"))
    _say_groups(group, own, len(groups) > len(own), sum(not as_text(value) for value in values), run)
    types = read_categories(types, Field.DAMAGE, name_column())
    count = len(source)
    patches = Patches(mines, mine_numbers[:count], types, damage_numbers, groups, numbers[:count], missing)
    return patches, mine_numbers[count:], numbers[count:]


def _warn_of_near_ids(mines: Sequence[str], field: str, run: StepRun) -> None:
    near = near_groups(mines)
    if near:
        message = tr(
            "{field}: {count:id is|ids are} nearly the same as another ({ids}), and {count:|counts as a mine of its "
            "own|count as mines of their own}. Spell them alike if they are one mine. See Check interpretation."
        )
        shown = joined([" / ".join(group) for group in near[:LISTED]] + (["..."] if len(near) > LISTED else []))
        run.warn(message.format(field=field, count=sum(len(group) - 1 for group in near), ids=shown))


def _say_groups(field: str, own: tuple[str, ...], known: bool, missing: int, run: StepRun) -> None:
    if missing:
        run.info(tr("{count:patch has|patches have} no mineral group.").format(count=missing))
    if own:
        message = tr("GROUP_FIELD {field}: {groups} are no known mineral groups, so each is a group of its own.")
        shown = joined([*own[:LISTED], "..."] if len(own) > LISTED else own)
        # Beside known groups, another text may be a typing error.
        (run.warn if known else run.info)(message.format(field=field, groups=shown))


def texts_of_pieces(source: Vector, patches: Patches, run: StepRun) -> dict[str, list]:
    """What to write into the pieces: codes where patches may hold names, and where later steps look for codes."""
    mine, damage, group = field_names(run)
    types, groups = patches.damage_types.codes, patches.groups.codes
    known = shipped_table("mineral_groups").texts(Field.MIN_GROUP)
    damages = [types[place] for place in patches.damage]
    minerals = [groups[place] if groups[place] in known else None for place in patches.group]
    texts = {damage: damages, Field.DAMAGE: damages}
    if not source.field(mine).isNumeric():
        texts[mine] = [patches.mines[place] for place in patches.mine]
    if not any(minerals):
        return texts
    own = [text if code is None else code for code, text in zip(minerals, _texts_of(source, group))]
    return {**texts, Field.MIN_GROUP: minerals, group: own}


def _texts_of(source: Vector, field: str) -> list[str | None]:
    return [as_text(compat.plain(value)) or None for value in source.values(field)]
