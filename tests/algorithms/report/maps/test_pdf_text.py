"""The text of an atlas: what can be searched in it, copied from it and read aloud."""

import re
import shutil
import subprocess

import pytest
from mining_ecorisk.algorithms.report.maps.pdf_text import mend_text

RADICAL = re.compile("[\u2e80-\u2fdf]")


def words(path):
    """What pdftotext reads, without blanks."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed, so no text of a PDF is read.")
    found = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
    return re.sub(r"\s", "", found.stdout)


@pytest.mark.parametrize("language", [0, 1])
def test_text_of_the_atlas_is_found(report, mines, tmp_path, language):
    from mining_ecorisk.algorithms.report.maps.forms import font_family, has_chinese_letters

    if language and not has_chinese_letters(font_family(chinese=True)):
        pytest.skip("No font with Chinese characters is installed.")
    mines.startEditing()
    # Characters of which Chinese fonts have radicals with the same glyph, and digits among Latin letters.
    mines.changeAttributeValue(2, mines.fields().lookupField("mine_name"), "Mine 188 长风金石矿门 7b")
    mines.commitChanges()
    atlas = tmp_path / "atlas.pdf"
    report(ATLAS=str(atlas), LANGUAGE=language)
    text = words(atlas)
    if language:
        assert "M1Mine188长风金石矿门7b" in text
        assert "草地生态系统9.00公顷（69.2%）" in text and "自然保护区（4.00公顷，全矿13.00公顷）" in text
    else:
        assert "M1Mine188" in text and "Grasslandecosystem9.00ha(69.2%)" in text
    assert not RADICAL.search(text)


@pytest.fixture
def pdf(tmp_path):
    """`pdf(entries)`: a PDF of one page that draws glyphs 1 and 2, which the entries of its table give meanings."""

    def make(entries):
        table = b"/CIDInit /ProcSet findresource begin\n%s\nendcmap\nend\n" % entries
        objects = [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>",
            b"<< /Type /Font /ToUnicode 5 0 R >>",
            b"<< /Length %d >>\nstream\n%s\nendstream" % (len(table), table),
        ]
        content, places = b"%PDF-1.4\n", []
        for number, body in enumerate(objects, start=1):
            places.append(len(content))
            content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
        start = len(content)
        content += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
        content += b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start
        path = tmp_path / "made.pdf"
        path.write_bytes(content)
        return path

    return make


def new_table(path):
    import zlib

    content = path.read_bytes()
    place = int(re.search(rb"5 1\n(\d{10}) 00000 n", content)[1])
    assert content[place:].startswith(b"5 0 obj")
    return zlib.decompressobj().decompress(content[place:].split(b"stream\n", 1)[1])


@pytest.mark.parametrize(
    "entries",
    [
        b"2 beginbfrange\n<0001> <0001> <2ED3>\n<0002> <0002> <0041>\nendbfrange",
        b"1 beginbfrange\n<0001> <0002> [<2ED3> <0041>]\nendbfrange",
        b"2 beginbfchar\n<0001> <2ED3>\n<0002> <0041>\nendbfchar",
    ],
)
def test_a_radical_in_a_table_becomes_the_character(pdf, entries):
    path = pdf(entries)
    before = path.read_bytes()
    mend_text(path, {"\u2ed3": "\u957f"})
    assert path.read_bytes().startswith(before)  # changes stand at the end
    assert b"2 beginbfchar\n<0001> <957f>\n<0002> <0041>\nendbfchar" in new_table(path)
    assert path.read_bytes().rstrip().endswith(b"%%EOF")


def test_a_run_of_characters_is_taken_apart(pdf):
    path = pdf(b"1 beginbfrange\n<0001> <0003> <2ED2>\nendbfrange")
    mend_text(path, {"\u2ed3": "\u957f"})
    assert b"<0001> <2ed2>\n<0002> <957f>\n<0003> <2ed4>" in new_table(path)


def test_a_pdf_without_radicals_stays_as_it_is(pdf):
    path = pdf(b"1 beginbfchar\n<0001> <0041>\nendbfchar")
    before = path.read_bytes()
    mend_text(path, {"\u2ed3": "\u957f"})
    assert path.read_bytes() == before
