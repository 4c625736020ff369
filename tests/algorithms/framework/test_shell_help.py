"""Help as text: what `qgis_process help` prints."""

from mining_ecorisk.algorithms.framework import shell_help

HTML = (
    "<p>Adds up. It is quick.</p><h3>Outputs</h3><p>The grid &amp; more:</p><ul><li>a &lt;b&gt;</li></ul>"
    "<p><code>qgis_process run miningrisk:x -- A=1</code></p>"
)


def test_tags_become_lines():
    wanted = [
        "Adds up. It is quick.", "", "Outputs", "The grid & more:", "- a <b>", "qgis_process run miningrisk:x -- A=1"
    ]  # fmt: skip
    assert shell_help.as_text(HTML).split("\n") == wanted


def test_what_was_said_is_not_said_again():
    assert shell_help.as_text(HTML, "Adds up.").split("\n")[0] == "It is quick."


def test_long_paragraphs_are_wrapped_commands_are_not():
    long = "word " * 60
    lines = shell_help.as_text(f"<p>{long}</p><p><code>qgis_process {long}</code></p>").split("\n")
    assert max(map(len, lines[:-1])) <= shell_help.WIDTH and len(lines[-1]) > 300


def test_defaults_and_optional_inputs_are_told(qgis_app):
    found = qgis_app.processingRegistry().algorithmById("miningrisk:riskzoning")
    text = shell_help.shell_help(found.shortHelpString(), found)
    assert "<" not in text.replace("<code>", "")
    assert "- CLASSES: 5 if not given" in text and "- AS_IN: optional" in text and "\n- INPUT" not in text
    assert not shell_help.in_shell() and found.shortHelpString().startswith("<p>")


def test_models_too(qgis_app, monkeypatch):
    monkeypatch.setattr("mining_ecorisk.algorithms.framework.shipped_models.in_shell", lambda: True)
    found = qgis_app.processingRegistry().algorithmById("miningrisk:mining_risk_chain")
    text = found.shortHelpString()
    assert "<p>" not in text and "<h2>" not in text and "- ROADS: optional" in text
