"""Checks of the images behind interpreted patches, and of candidates that nobody has decided on (paper section 2.2).

Every check returns findings, as those of `interpretation`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from ..errors import mark
from .interpretation import DATE, Finding, date_of

ACCEPTED, REJECTED = 1.0, 0.0


def odd_months(images: Sequence[str], first: int, last: int) -> list[Finding]:
    """Images of other months than `first` to `last`, both included; over the turn of the year where first > last.

    `images` are dates as `interpretation.implausible_years` takes them, "" where missing; a year alone has no month.
    """
    message = mark("The image is of {image}; images for interpretation are of the months {first} to {last}.")
    findings = []
    for patch, image in enumerate(images):
        month = _month(image)
        inside = month is None or (first <= month <= last if first <= last else month >= first or month <= last)
        if not inside:
            findings.append(Finding("image_month", (patch,), message, {"image": image, "first": first, "last": last}))
    return findings


def _month(text: str) -> int | None:
    day, match = date_of(text), DATE.match(text.strip())
    return day.month if day is not None and match and match.group(2) else None


def coarse_images(resolutions: Sequence[str], areas: np.ndarray, least: float) -> list[Finding]:
    """Patches that hold fewer than `least` pixels of their image, and resolutions that are none.

    `resolutions` (n,) are pixel sizes in metres as text, "" where missing; `areas` (n,) in m2, 0 for no geometry.
    """
    small = mark(
        "The patch of {area:,.0f} m2 holds {count:.1f} pixels of its image of {resolution} m; fewer than {least:g} "
        "are too few to draw it by. Use a finer image."
    )
    wrong = mark("The image resolution, '{resolution}', is not a number of metres above 0.")
    findings = []
    for patch, (text, area) in enumerate(zip(resolutions, areas.tolist())):
        if not text:
            continue
        size = _number(text)
        if not size > 0 or math.isinf(size):
            findings.append(Finding("coarse_image", (patch,), wrong, {"resolution": text}))
        elif 0 < area < least * size**2:
            values = {"area": area, "count": area / size**2, "resolution": text, "least": least}
            findings.append(Finding("coarse_image", (patch,), small, values))
    return findings


def not_accepted(answers: Sequence[str], candidate: Sequence[bool]) -> np.ndarray:
    """(n,) True for candidates that nobody accepted, which are no damage; `answers` as text, "" for empty."""
    return np.array([asked and _number(text) != ACCEPTED for text, asked in zip(answers, candidate)], dtype=bool)


def undecided(answers: Sequence[str], candidate: Sequence[bool]) -> list[Finding]:
    """Candidates that are not accepted: left empty, rejected, or neither 1 nor 0 (`answers` as text, "" for empty)."""
    empty = mark("The candidate is neither accepted nor rejected: set accept to 1, or it counts as no damage.")
    rejected = mark("The candidate was rejected (accept = 0): it is no damage, and can be taken out.")
    other = mark("accept is '{value}'; write 1 for damage, or 0.")
    findings = []
    for patch, (text, asked) in enumerate(zip(answers, candidate)):
        if not asked or _number(text) == ACCEPTED:
            continue
        message = empty if not text else rejected if _number(text) == REJECTED else other
        findings.append(Finding("not_accepted", (patch,), message, {"value": text}))
    return findings


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan
