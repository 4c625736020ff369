"""Folders as outputs."""

from __future__ import annotations

import os
from pathlib import Path

from ..core.errors import InputError
from .i18n import tr


def check_folder(parameter: str, folder: str) -> None:
    """InputError when nothing can be written into the folder, whether it is there or has to be made."""
    place = next((path for path in (Path(folder), *Path(folder).parents) if path.exists()), None)
    if place is None or (place.is_dir() and os.access(place, os.W_OK | os.X_OK)):
        return
    what = tr("a folder that you may not write into") if place.is_dir() else tr("a file")
    raise InputError(
        "{parameter}: nothing can be written into {folder}, because {place} is {what}. Choose another folder.",
        parameter=parameter,
        folder=folder,
        place=place,
        what=what,
    )


def made_folder(parameter: str, folder: str) -> Path:
    """The folder, made where it is missing; InputError where it cannot be."""
    try:
        Path(folder).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(
            "{parameter}: the folder {folder} cannot be made ({error}). Choose another place.",
            parameter=parameter,
            folder=folder,
            error=error,
        ) from error
    return Path(folder)
