"""Checks of the attributes of interpreted mining patches, and of what the patches of one mine have in common.

Every check returns findings; a finding names the patches by their position in the input. Texts are templates whose
values are kept apart, so that the caller can translate them (as in `errors.InputError`). The codes are those of the
paper's section 2.3.2; the checks themselves are decisions.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from ..coded_values import Matcher
from ..errors import mark
from ..mine_ids import near_key

LISTED = 10  # a sentence names this many patches or values at most
DATE = re.compile(r"^(\d{4})(?:[-/.]?(\d{1,2}))?(?:[-/.]?(\d{1,2}))?(?:[T ].*)?$")


@dataclass(frozen=True)
class Finding:
    """A problem: its code (table interpretation_problems.csv), the patches concerned, the one to mend first, a text."""

    problem: str
    patches: tuple[int, ...]
    message: str
    values: Mapping[str, object]


def texts(values: Sequence[object]) -> list[str]:
    """Attribute values as text: "" for None and for blanks alone, whole floats without their ".0"."""
    shown = ("" if value is None else f"{value:.0f}" if _is_whole(value) else str(value) for value in values)
    return [text if text.strip() else "" for text in shown]


def missing_mines(mines: Sequence[str]) -> list[Finding]:
    """Patches without a mine number (`mines` as `core.mine_ids` gives them)."""
    message = mark("The patch has no mine number, so it cannot be added to any mine.")
    return [Finding("missing_mine_id", (patch,), message, {}) for patch, mine in enumerate(mines) if not mine]


def unknown_codes(
    problem: str, field: str, values: Sequence[str], names: Mapping[str, str], required: bool
) -> list[Finding]:
    """Values that are no code.

    Parameters
    ----------
    values : sequence of str
        One a patch, "" where missing.
    names : mapping
        Every code, and every name that a person may have written for one -> the code.
    required : bool
        Whether a missing value is a problem.
    """
    codes = dict.fromkeys(names.values())
    findings = []
    for patch, (text, code) in enumerate(zip(values, meant_codes(values, names))):
        shown = {"field": field, "value": text, "code": code, "codes": list(codes)}
        if text in codes or not (text or required):
            continue
        if not text:
            message = mark("{field} is empty; use one of {codes}.")
        elif code:
            message = mark("{field} is '{value}'; write the code {code}.")
        else:
            message = mark("{field} is '{value}'; use one of {codes}.")
        findings.append(Finding(problem, (patch,), message, shown))
    return findings


def meant_codes(values: Sequence[str], names: Mapping[str, str]) -> list[str]:
    """The code that each value means, whatever its case and language (`names` as above); "" where it means none."""
    matcher, codes = Matcher(list(names)), list(names.values())
    found = [matcher.find(value) for value in values]
    return ["" if place is None else codes[place] for place in found]


def mixed_groups(mines: Sequence[str], groups: Sequence[str], ids: Sequence[int]) -> list[Finding]:
    """Mines whose patches have different mineral groups; the patches of the rarer groups come first."""
    message = mark("Mine {mine} has patches of several mineral groups: {shares}. Patches to look at first: {rare}.")
    return _several("mixed_groups", message, mines, groups, ids)


def several_names(mines: Sequence[str], names: Sequence[str], ids: Sequence[int]) -> list[Finding]:
    """Mines whose patches carry different names; the patches with the rarer names come first."""
    message = mark("Mine {mine} has several names: {shares}. Patches to look at first: {rare}.")
    return _several("several_names", message, mines, names, ids)


def shared_names(mines: Sequence[str], names: Sequence[str], ids: Sequence[int]) -> list[Finding]:
    """Names that several mines carry; the patches of the mines with fewer of them come first."""
    message = mark("The name {mine} stands at several mine numbers: {shares}. Patches to look at first: {rare}.")
    return _several("shared_name", message, [name.strip() for name in names], mines, ids)


def near_ids(mines: Sequence[str], ids: Sequence[int]) -> list[Finding]:
    """Mine ids that differ as slips of the pen do (`near_key`); the patches with the rarer spellings come first."""
    message = mark(
        "Mine numbers that differ in no more than letter case, blanks, hyphens or leading zeros: {shares}. Spell them "
        "alike if they are one mine. Patches to look at first: {rare}."
    )
    return _several("near_ids", message, [near_key(mine) for mine in mines], mines, ids)


def implausible_years(starts: Sequence[str], images: Sequence[str], first: int, today: date) -> list[Finding]:
    """Years before `first` or in the future, text that is no year or date, and mines that began after their image.

    `starts` and `images` hold text, "" where missing; image dates are 2020-07-15, 2020/7/15, 20200715, 2020-07 or 2020.
    """
    findings = []
    for patch, (start, image) in enumerate(zip(starts, images)):
        year, taken = _year(start), date_of(image)
        values = {"start": start, "image": image, "first": first, "last": today.year}
        for message in (*_year_problems(start, year, first, today), *_image_problems(image, taken, year, first, today)):
            findings.append(Finding("implausible_year", (patch,), message, values))
    return findings


def _year_problems(text: str, year: int | None, first: int, today: date) -> Iterator[str]:
    if text and year is None:
        yield mark("The year mining began, '{start}', is not a year.")
    elif year is not None and not first <= year <= today.year:
        yield mark("Mining began in {start}, which is not between {first} and {last}.")


def _image_problems(text: str, taken: date | None, year: int | None, first: int, today: date) -> Iterator[str]:
    if text and taken is None:
        yield mark("The image date, '{image}', is not a date such as 2020-07-15.")
    elif taken is not None and (taken.year < first or taken > today):
        yield mark("The image is of {image}, which is not between {first} and today.")
    elif taken is not None and year is not None and taken.year < year <= today.year:
        yield mark("Mining began in {start}, after the image of {image} that shows it.")


def far_apart(
    mines: Sequence[str], boxes: np.ndarray, limit: float, distance: Callable[[int, int], float], ids: Sequence[int]
) -> list[Finding]:
    """Mines of which two patches are farther apart than `limit`.

    Parameters
    ----------
    mines : sequence of str
        As `core.mine_ids` gives them; patches without a number are left out.
    boxes : ndarray (n, 4)
        xmin, ymin, xmax, ymax of every patch in metres; NaN for patches without a geometry, which are left out.
    limit : float
        Metres between the nearest points of two patches.
    distance : callable
        The exact distance of two patches, given their positions.
    """
    message = mark(
        "Patches {first} and {second} of mine {mine} are {distance:,.0f} m apart (limit {limit:,.0f} m); the mine has "
        "{count:patch|patches}."
    )
    findings = []
    for mine, patches in _patches_by(mines).items():
        placed = [patch for patch in patches if not np.isnan(boxes[patch, 0])]
        pair = _far_pair(placed, boxes[placed], limit, distance) if len(placed) > 1 else None
        if pair:
            first, second = pair
            values = {
                "mine": mine, "first": ids[first], "second": ids[second], "distance": distance(first, second),
                "limit": limit, "count": len(patches),
            }  # fmt: skip
            rest = [patch for patch in patches if patch not in pair]
            findings.append(Finding("far_apart", (first, second, *rest), message, values))
    return findings


def _far_pair(
    patches: list[int], boxes: np.ndarray, limit: float, distance: Callable[[int, int], float]
) -> tuple[int, int] | None:
    """The pair with the widest gap between its boxes when that is past the limit, else any pair past the limit."""
    extent = np.hypot(boxes[:, 2].max() - boxes[:, 0].min(), boxes[:, 3].max() - boxes[:, 1].min())
    if extent <= limit:
        return None
    widest, pair = limit, None
    for position, box in enumerate(boxes):
        gaps = _gaps(box, boxes)
        other = int(np.argmax(gaps))
        if gaps[other] > widest:
            widest, pair = float(gaps[other]), (position, other)
    if pair:
        # The one that lies apart from the others is the one whose number is more likely wrong.
        lonely = sorted(pair, key=lambda position: -float(np.median(_gaps(boxes[position], boxes))))
        return patches[lonely[0]], patches[lonely[1]]
    # Boxes within the limit may still hold outlines past it: these few pairs are measured.
    for position, box in enumerate(boxes):
        for other in np.flatnonzero(_reaches(box, boxes[:position]) > limit):
            if distance(patches[position], patches[other]) > limit:
                return patches[position], patches[int(other)]
    return None


def _gaps(box: np.ndarray, boxes: np.ndarray) -> np.ndarray:
    """Shortest distances between a box and others: no outline within them can be nearer."""
    across = np.maximum(0, np.maximum(boxes[:, 0] - box[2], box[0] - boxes[:, 2]))
    along = np.maximum(0, np.maximum(boxes[:, 1] - box[3], box[1] - boxes[:, 3]))
    return np.hypot(across, along)


def _reaches(box: np.ndarray, boxes: np.ndarray) -> np.ndarray:
    """Longest distances within a box and others together: no outlines within them can be farther apart."""
    across = np.maximum(boxes[:, 2], box[2]) - np.minimum(boxes[:, 0], box[0])
    along = np.maximum(boxes[:, 3], box[3]) - np.minimum(boxes[:, 1], box[1])
    return np.hypot(across, along)


def _several(
    problem: str, message: str, owners: Sequence[str], values: Sequence[str], ids: Sequence[int]
) -> list[Finding]:
    """Owners (a mine, a name) whose patches hold more than one value; missing values are another check's business."""
    findings = []
    for owner, patches in _patches_by(owners).items():
        counts = Counter(values[patch].strip() for patch in patches if values[patch])
        if len(counts) < 2:
            continue
        order = {text: place for place, (text, _) in enumerate(reversed(counts.most_common()))}
        ordered = sorted((order[values[patch].strip()], patch) for patch in patches if values[patch])
        rare = [patch for place, patch in ordered if place < len(counts) - 1]
        shown = {
            "mine": owner,
            "shares": _listed([f"{text} ({count})" for text, count in counts.most_common()]),
            "rare": _listed([str(ids[patch]) for patch in rare]),
        }
        findings.append(Finding(problem, tuple(patch for _, patch in ordered), message, shown))
    return findings


def _listed(names: list[str]) -> list[str]:
    """The names as a message shows them: the first few."""
    return [*names[:LISTED], "..."] if len(names) > LISTED else names


def _patches_by(owners: Sequence[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for patch, owner in enumerate(owners):
        if owner:
            found.setdefault(owner, []).append(patch)
    return found


def _is_whole(value: object) -> bool:
    return isinstance(value, float) and value.is_integer()


def _year(text: str) -> int | None:
    return int(text) if text.strip().lstrip("-").isdecimal() else None


def date_of(text: str) -> date | None:
    """The date of a text such as 2020-07-15, 2020/7/15, 20200715, 2020-07 or 2020; None where it is none."""
    match = DATE.match(text.strip())
    if not match:
        return None
    year, month, day = (int(part) if part else 1 for part in match.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None
