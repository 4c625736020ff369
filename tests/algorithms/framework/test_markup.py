"""Markup whose texts are escaped."""

from mining_ecorisk.algorithms.framework.markup import Markup, element, quoted, together


def test_texts_and_attributes_are_escaped_and_markup_is_not():
    inner = element("b", "1 < 2 & 3")
    assert inner == "<b>1 &lt; 2 &amp; 3</b>"
    assert element("p", "<i>", inner, title='"a" > b') == (
        '<p title="&quot;a&quot; &gt; b">&lt;i&gt;<b>1 &lt; 2 &amp; 3</b></p>'
    )
    # What is put together from markup by other means is a text again.
    assert element("p", f"{inner}").startswith("<p>&lt;b&gt;")


def test_names_of_attributes_and_elements_without_content():
    assert element("rect", class_="a", stroke_width=0.5, viewBox="0 0 1 1", fill=None) == (
        '<rect class="a" stroke-width="0.5" viewBox="0 0 1 1"/>'
    )
    # An empty text is content: <td/> would leave the cell open in HTML.
    assert element("td", "") == "<td></td>"


def test_parts_are_put_together_as_markup():
    parts = together(["a & b", Markup("<br>"), 3], between="|")
    assert parts == "a &amp; b|<br>|3" and isinstance(parts, Markup)
    assert quoted("it's") == '"it&#x27;s"'
