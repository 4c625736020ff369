"""Folders as outputs."""

from __future__ import annotations

from pathlib import Path

from ..core.errors import InputError


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
