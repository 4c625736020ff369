"""HTML pages that stand alone."""

import pytest
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.framework import html_pages as pages


def test_texts_are_escaped_everywhere():
    hostile = "<b>&"
    parts = (pages.heading(hostile), pages.paragraph(hostile, "note"), pages.table([hostile, "n"], [[hostile, "1"]]))
    text = pages.page(hostile, *parts)
    assert "<b>" not in text
    assert text.count("&lt;b&gt;&amp;") == 7  # title, first heading, the four above, and the label of the table


def test_rows_have_classes_and_numbers_stand_right():
    text = pages.table(["name", "ha"], [["a", "1"], ["all", "1"]], ["", "total"])
    assert '<tr><td>a</td><td class="number">1</td></tr>' in text
    assert '<tr class="total"><td>all</td>' in text


def test_page_is_written_as_utf_8(tmp_path, make_run):
    path = tmp_path / "page.html"
    ready = make_run("ahpweights", HTML=str(path))
    assert pages.write_page(ready, "HTML", pages.page("草地")) == str(path)
    ready.put_in_place()
    assert "草地" in path.read_text(encoding="utf-8")
    assert pages.write_page(make_run("ahpweights"), "HTML", "x") is None
    with pytest.raises(InputError, match="HTML: the file .* cannot be written"):
        pages.write_page(make_run("ahpweights", HTML=str(tmp_path / "none" / "page.html")), "HTML", "x")


def test_missing_folder_is_found_before_the_work(tmp_path, make_run):
    pages.check_page(make_run("ahpweights", HTML=str(tmp_path / "page.html")), "HTML")
    pages.check_page(make_run("ahpweights"), "HTML")
    with pytest.raises(InputError, match="HTML: the folder .*none does not exist"):
        pages.check_page(make_run("ahpweights", HTML=str(tmp_path / "none" / "page.html")), "HTML")


def test_page_says_its_language_and_fits_a_narrow_screen():
    text = pages.page("Title", pages.table(["name", "ha"], [["a", "1"]]), language="zh")
    assert text.startswith('<!DOCTYPE html>\n<html lang="zh">')
    assert '<meta name="viewport" content="width=device-width, initial-scale=1"/>' in text
    assert text.count("<main>") == 1 and text.count("<h1>") == 1
    assert '<th scope="col">name</th><th class="number" scope="col">ha</th>' in text


def test_page_without_a_language_is_in_that_of_qgis(monkeypatch):
    assert '<html lang="en">' in pages.page("Title")
    monkeypatch.setattr(pages.QGIS, "_chinese", lambda: True)
    assert '<html lang="zh">' in pages.page("Title")


def test_a_temporary_file_has_one_name_in_a_run(make_run):
    # The atlas was written to one temporary file, and another was named in the results.
    run = make_run("riskreport", ATLAS="TEMPORARY_OUTPUT")
    assert run.file("ATLAS") == run.file("ATLAS") != ""
