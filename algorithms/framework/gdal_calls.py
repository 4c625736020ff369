"""The door to GDAL and OGR: errors become exceptions, whatever mode others have set for the whole process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar
from uuid import uuid4

from osgeo import gdal, ogr

Result = TypeVar("Result")
# The driver for vectors in memory, which GDAL 3.11 renamed.
_VECTOR_MEMORY = "MEM" if int(gdal.VersionInfo()) >= 3_110_000 else "Memory"
_SYNCHRONOUS = "OGR_SQLITE_SYNCHRONOUS"


class GdalError(Exception):
    """A call that GDAL did not carry out, with GDAL's own words in one line."""

    def __init__(self, words: str):
        # Newer versions of GDAL go on with a line for each cause, most of which repeat the first.
        told: list[str] = []
        for line in words.splitlines():
            cause = line.removeprefix("May be caused by: ")
            if cause.rstrip(".") not in " ".join(told):
                told.append(cause)
        super().__init__(" ".join(told))


@contextmanager
def watched() -> Iterator[None]:
    """A block of calls to GDAL: nothing is printed, and GdalError is raised when one of them fails.

    GDAL's Python modules either raise or return nothing, as anybody in the process may have chosen; both are seen to.
    The handler of errors is this thread's own, and only for the block.
    """
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        yield
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise GdalError(gdal.GetLastErrorMsg())
    except RuntimeError as error:
        raise GdalError(str(error)) from error
    finally:
        gdal.ErrorReset()
        gdal.PopErrorHandler()


@contextmanager
def unprinted() -> Iterator[None]:
    """A block in which GDAL prints no errors; the last one can be asked for as ever."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def obtained(function: Callable[..., Result | None], *arguments, **options) -> Result:
    """What a call to GDAL returns; GdalError when it fails or returns nothing."""
    with watched():
        result = function(*arguments, **options)
        if result is None:
            raise GdalError(gdal.GetLastErrorMsg())
    return result


@contextmanager
def left_to_the_system() -> Iterator[None]:
    """A block in which SQLite's databases that this thread opens do not wait for the disk after every change.

    For files that nobody sees until they are whole, and on the disk (`os.fsync`).
    """
    before = gdal.GetThreadLocalConfigOption(_SYNCHRONOUS)
    gdal.SetThreadLocalConfigOption(_SYNCHRONOUS, "OFF")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(_SYNCHRONOUS, before)


def memory_source() -> ogr.DataSource:
    """An empty data source of vectors in GDAL's memory."""
    return ogr.GetDriverByName(_VECTOR_MEMORY).CreateDataSource("")


@contextmanager
def in_memory(content: bytes, suffix: str) -> Iterator[str]:
    """The path of a file in GDAL's memory for the time of the block; no other call has it."""
    path = f"/vsimem/{uuid4().hex}{suffix}"
    gdal.FileFromMemBuffer(path, content)
    try:
        yield path
    finally:
        gdal.Unlink(path)
