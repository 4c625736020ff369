"""HTML pages that stand alone."""

import pytest
from mining_ecorisk.algorithms.core.errors import InputError
from mining_ecorisk.algorithms.framework import html_pages as pages


def test_texts_are_escaped_everywhere():
    hostile = "<b>&"
    parts = (pages.heading(hostile), pages.paragraph(hostile, "note"), pages.table([hostile, "n"], [[hostile, "1"]]))
    text = pages.page(hostile, *parts)
    assert "<b>" not in text
    assert text.count("&lt;b&gt;&amp;") == 6  # title, first heading, and the four above


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
