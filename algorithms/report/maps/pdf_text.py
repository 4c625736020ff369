"""Mends the text of a PDF that Qt wrote, so that it can be searched, copied and read aloud.

A PDF draws glyphs; a table beside each font (ToUnicode) says which character a glyph stands for. Where several
characters share a glyph, Qt takes the first: in a Chinese font the radical (U+2E80 to U+2FDF) that looks like it.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping
from pathlib import Path

from qgis.PyQt.QtGui import QFont, QRawFont

RADICALS = range(0x2E80, 0x2FE0)
CHARACTERS = range(0x4E00, 0xA000)
MOST_AT_ONCE = 100  # entries of one block of a table, by the PDF's rules
TABLE = re.compile(rb"/ToUnicode (\d+) 0 R")
BLOCKS = re.compile(rb"\d+ beginbf(?:range|char).*endbf(?:range|char)\n?", re.S)
BLOCK = re.compile(rb"beginbf(range|char)(.*?)endbf", re.S)
CHARACTER = re.compile(rb"<(\w+)>\s*<(\w+)>")
RANGE = re.compile(rb"<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])")


def characters_of_radicals(family: str) -> dict[str, str]:
    """Radical -> the character with the same glyph in the font."""
    font = QRawFont.fromFont(QFont(family))
    glyphs = {glyph: chr(code) for code, glyph in zip(CHARACTERS, _glyphs(font, CHARACTERS)) if glyph}
    return {chr(code): glyphs[glyph] for code, glyph in zip(RADICALS, _glyphs(font, RADICALS)) if glyph in glyphs}


def _glyphs(font: QRawFont, codes: range) -> list[int]:
    return font.glyphIndexesForString("".join(map(chr, codes)))


def mend_text(path: Path, characters: Mapping[str, str]) -> None:
    """Write the tables of the PDF anew at its end, as the format has it for changes; nothing where none is needed."""
    content = path.read_bytes()
    places = _objects(content)
    changed = {}
    for number in {int(found[1]) for found in TABLE.finditer(content)}:
        table = _table(content[places[number] :])
        meant = {glyph: characters.get(code, code) for glyph, code in _entries(table).items()}
        if meant != _entries(table):
            changed[number] = BLOCKS.sub(lambda _, meant=meant: _written(meant), table, count=1)
    if changed:
        with path.open("ab") as stream:
            stream.write(_update(content, changed))


def _objects(content: bytes) -> dict[int, int]:
    """Where each object begins, by the PDF's own list of them."""
    start = int(content[content.rindex(b"startxref") :].split()[1])
    lines = content[start:].split(b"\n")
    first, count = map(int, lines[1].split())
    return {first + place: int(line.split()[0]) for place, line in enumerate(lines[2 : 2 + count])}


def _table(content: bytes) -> bytes:
    """The table whose object begins here."""
    head, body = content.split(b"stream", 1)
    body = body.lstrip(b"\r").removeprefix(b"\n")
    return zlib.decompressobj().decompress(body) if b"/FlateDecode" in head else body.split(b"endstream")[0]


def _entries(table: bytes) -> dict[int, str]:
    """Glyph -> character."""
    found = {}
    for kind, block in BLOCK.findall(table):
        if kind == b"char":
            found.update((int(glyph, 16), _character(code)) for glyph, code in CHARACTER.findall(block))
            continue
        for first, last, code, listed in RANGE.findall(block):
            glyphs = range(int(first, 16), int(last, 16) + 1)
            if listed:
                characters = [_character(one.strip(b"<>")) for one in listed.split()]
            else:
                start = _character(code)
                characters = [start[:-1] + chr(ord(start[-1]) + step) for step in range(len(glyphs))]
            found.update(zip(glyphs, characters))
    return found


def _character(code: bytes) -> str:
    return bytes.fromhex(code.decode()).decode("utf-16-be")


def _written(entries: Mapping[int, str]) -> bytes:
    lines = [
        b"<%04X> <%s>\n" % (glyph, character.encode("utf-16-be").hex().encode())
        for glyph, character in sorted(entries.items())
    ]
    blocks = (lines[place : place + MOST_AT_ONCE] for place in range(0, len(lines), MOST_AT_ONCE))
    return b"".join(b"%d beginbfchar\n%sendbfchar\n" % (len(block), b"".join(block)) for block in blocks)


def _update(content: bytes, changed: Mapping[int, bytes]) -> bytes:
    """The objects that are new, their list, and where the list of the others is."""
    written, listed = b"\n", b"xref\n"
    for number, table in sorted(changed.items()):
        packed = zlib.compress(table)
        listed += b"%d 1\n%010d 00000 n \n" % (number, len(content) + len(written))
        written += b"%d 0 obj\n<<\n/Length %d\n/Filter /FlateDecode\n>>\nstream\n%s\nendstream\nendobj\n" % (
            number,
            len(packed),
            packed,
        )
    end = content.rindex(b"trailer")
    trailer, _, earlier = content[end:].partition(b"startxref")
    kept = trailer.replace(b">>", b"/Prev %d\n>>" % int(earlier.split()[0]), 1)
    return written + listed + kept + b"startxref\n%d\n%%%%EOF\n" % (len(content) + len(written))
