"""Files that replace earlier ones only when they are whole: written apart, moved together, and undone together."""

from __future__ import annotations

import errno
import os
import re
import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from zlib import crc32

from ..core.errors import InputError
from .i18n import tr
from .run import Run

FULL = re.compile(r"disk is full|no space left|disk full", re.IGNORECASE)
LEAST_FREE = 2**20  # bytes
TRIES, PAUSE = 5, 0.2  # of moving a file that a virus scanner may be reading; seconds


def disk_is_full(folder: Path, error: str, needed: int = 0) -> bool:
    """Whether a full disk is why a file could not be written there: the error says so, or there is hardly room.

    To be asked while what was written is still there; `needed` are the bytes that it would take.
    """
    return folder.is_dir() and bool(FULL.search(error) or shutil.disk_usage(folder).free < max(LEAST_FREE, needed))


def is_held(path: Path) -> bool:
    """Whether a file stands there that nothing can replace, as one that is open in any program on Windows."""
    try:
        path.replace(path)
    except PermissionError:
        return path.is_file()
    except OSError:  # nothing stands there, or nothing can be written there at all
        pass
    return False


def numbered(path: Path) -> Iterator[Path]:
    """The path itself, then name_2, name_3 ... beside it."""
    yield path
    for number in range(2, 1000):
        yield path.with_name(f"{path.stem}_{number}{path.suffix}")


def free_place(run: Run, name: str, path: Path) -> Path:
    """The path; where a file is held there, with a warning, the first of the numbered names that no file has."""
    if not is_held(path):
        return path
    free = next((one for one in numbered(path) if not one.exists()), path)
    warn_of_other_place(run, name, path, free)
    return free


def warn_of_other_place(run: Run, name: str, path: Path, other: Path) -> None:
    """Say that the output of parameter `name` stands at `other`: nothing takes the place of what is there."""
    message = tr("{parameter}: {path} is open in QGIS or in another program, which keeps it; the new one is {other}.")
    run.warn(message.format(parameter=name, path=path, other=other.name))


def _part_of(place: Path, owner: str = "") -> Path:
    """Where a file is written apart: a short name, since names and (on Windows) paths are of limited length."""
    number = crc32(f"{place.name}/{owner}".encode())
    return place.with_name(f".{number:08x}.part")


class NewFile:
    """A file, with those beside it, that is written into a folder of its own until it can take its place.

    `owner` tells apart the folders of outputs that go into one file.
    """

    def __init__(self, place: Path, owner: str = ""):
        self.place = place
        self.folder = _part_of(place, owner)
        self._earlier = self.folder / "earlier"
        self._new: list[Path] = []

    def open(self) -> Path:
        """Make the folder, and return where the file is to be written; OSError when it cannot be made."""
        if self._earlier.is_dir():
            self._restore(only_lost=True)  # of a process that was killed
        self.discard()
        self.folder.mkdir()
        return self.folder / self.place.name

    def put_in_place(self, written: Path | None = None, stale: Iterable[str] = ()) -> None:
        """Move everything out of the folder, the file `written` itself last; what stood there before is kept apart.

        `stale` are names of files that described the earlier file. OSError when it fails, with the earlier files back.
        """
        written = written or self.folder / self.place.name
        new = sorted(self.folder.iterdir(), key=lambda one: one == written)
        # Before anything moves: what a program holds can be neither moved aside nor put back.
        for one in new:
            _wait_for(self.place.with_name(one.name))
        self._earlier.mkdir()
        try:
            for name in stale:
                self._keep(self.place.with_name(name), moved=True)
            for one in new:
                target = self.place.with_name(one.name)
                self._keep(target)
                _move(one, target)
                self._new.append(target)
        except OSError:
            self.undo()
            raise

    def put_beside(self, written: Path | None = None) -> Path:
        """Move everything out of the folder under a name that no file has; where the file is now. OSError."""
        own = self.place.with_name(written.name) if written else self.place
        place = next(one for one in numbered(own) if not one.exists())
        for one in sorted(self.folder.iterdir(), key=lambda one: one.name == own.name):
            if one != self._earlier:
                target = place.with_name(place.stem + one.name[len(own.stem) :])
                _move(one, target)
                self._new.append(target)
        return place

    def _keep(self, path: Path, moved: bool = False) -> None:
        """Keep the earlier file; a link to it leaves it in its place until the new one replaces it at one stroke."""
        if not path.exists():
            return
        kept = self._earlier / path.name
        if not moved and path.is_file():
            with suppress(OSError):
                os.link(path, kept)
                return
        path.replace(kept)

    def undo(self) -> None:
        """Put back what stood there before, and the new files where they were written."""
        for target in self._new:
            if target.exists():
                target.replace(self.folder / target.name)
        self._new.clear()
        self._restore()

    def _restore(self, only_lost: bool = False) -> None:
        for kept in self._earlier.iterdir() if self._earlier.is_dir() else ():
            target = self.place.with_name(kept.name)
            stands = target.exists()
            if not stands or not (only_lost or target.samefile(kept)):
                kept.replace(target)

    def discard(self) -> None:
        """Remove what was written apart."""
        shutil.rmtree(self.folder, ignore_errors=True)


def _wait_for(path: Path) -> None:
    """PermissionError where a program goes on holding the file."""
    for _ in range(TRIES - 1):
        if not is_held(path):
            return
        time.sleep(PAUSE)
    if is_held(path):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))


def _move(source: Path, target: Path) -> None:
    for left in reversed(range(TRIES)):
        try:
            source.replace(target)
            return
        except PermissionError:
            if not left:
                raise
            time.sleep(PAUSE)


class OutputFile(NewFile):
    """A file output of parameter `name`, such as a page, whose errors name the parameter."""

    can_be_undone = True

    def __init__(self, run: Run, name: str, place: Path):
        super().__init__(place, name)
        self.run, self.name = run, name

    @contextmanager
    def writing(self) -> Iterator[Path]:
        """Where the file is to be written in the block; nothing stays of one that fails."""
        try:
            with self._told():
                if self.place.is_dir():
                    raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(self.place))
                yield self.open()
        except BaseException:
            self.discard()
            raise

    def put_in_place(self, written: Path | None = None, stale: Iterable[str] = ()) -> None:
        """As NewFile does it, under another name where a program holds the earlier file; InputError when it fails."""
        with self._told():
            try:
                super().put_in_place(written, stale)
            except PermissionError:
                other = self.put_beside()
                warn_of_other_place(self.run, self.name, self.place, other)
                self.run.moved(str(self.place), str(other))

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            if disk_is_full(self.place.parent, str(error)):
                raise InputError(
                    "{parameter}: the disk is full, so that {path} could not be written. What stood there before still "
                    "stands. Free some space, or choose another disk.",
                    parameter=self.name,
                    path=self.place,
                ) from error
            raise InputError(
                "{parameter}: the file {path} cannot be written ({error}). Choose another place.",
                parameter=self.name,
                path=self.place,
                error=error,
            ) from error


def write_whole(path: Path, text: str) -> None:
    """Write a text as a file that is whole or not there; OSError when it cannot be, with the earlier file left."""
    part = _part_of(path)
    try:
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
