"""The terminal of `qgis_process`, where the progress and the messages share their lines.

It writes the progress as `0...10...20` and ends that line at 100 only: a message would go on in it, and
"16 checks" after 40 % would read "4016 checks".
"""

from __future__ import annotations

import threading

from . import compat

TICKS = 40  # that qgis_process writes from 0 to 100 %


class _Line(threading.local):
    """What stands in the line of the terminal."""

    tick = -1
    begun = False


_line = _Line()


def progressed(percent: float) -> None:
    """Note that the progress was told to QGIS, which writes the ticks that it has not written yet."""
    tick = min(TICKS, int(percent / 100 * TICKS))
    if tick < _line.tick and _line.tick >= TICKS - 1:
        _line.tick = -1  # another bar begins
    # 0 is where QGIS stands anyway: it writes nothing.
    if percent > 0 and tick > _line.tick:
        _line.begun = tick < TICKS  # at the end qgis_process ends the line
        _line.tick = tick


def end_line(feedback) -> None:
    """End the line of progress in which the terminal stands, so that a message does not go on in it."""
    begun, _line.begun = _line.begun, False
    if begun and compat.in_terminal():
        feedback.pushInfo("")
