"""Outputs into folders that are not there: told before the work instead of after it."""

from __future__ import annotations

import re
from pathlib import Path

from .i18n import tr
from .overwriting import output_files, table_in_file

DATABASE = re.compile(r"\w{2,}:")  # a provider's name, which is longer than the letter of a Windows drive


def folder_missing(algorithm, parameters) -> str:
    """A sentence when a file is to be written into a folder that does not exist; empty when none is."""
    for name, destination in output_files(algorithm, parameters):
        table = table_in_file(destination)
        path = table[0] if table else destination.partition("|")[0]
        folder = Path(path).parent
        if not DATABASE.match(path) and not folder.is_dir():
            message = tr("{parameter}: the folder {folder} does not exist. Make it or choose another.")
            return message.format(parameter=name, folder=folder)
    return ""
