"""The look-up of Qt names in PyQt6 finds what it is for, whether PyQt6 is here or not."""

import importlib.util
from pathlib import Path

SPECIFICATION = importlib.util.spec_from_file_location("qt6_names", Path(__file__).with_name("qt6_names.py"))
qt6_names = importlib.util.module_from_spec(SPECIFICATION)
SPECIFICATION.loader.exec_module(qt6_names)


def test_names_are_followed_as_far_as_they_are_written(tmp_path):
    path = tmp_path / "code.py"
    path.write_text(
        "from qgis.PyQt import sip\nfrom qgis.PyQt.QtCore import Qt, QVariant as V\n"
        "a = Qt.DirectConnection\nb = Qt.ConnectionType.DirectConnection\nc = V.Double  # noqa: QGS402\n"
        "dialog.exec_()\n"
    )
    found = {(module, name) for module, name, _ in qt6_names.used(path)}
    assert {("QtCore", "Qt.DirectConnection"), ("QtCore", "Qt.ConnectionType.DirectConnection"), ("", "sip")} <= found
    assert ("QtCore", "QVariant.Double") not in found
    assert [line for line, _ in qt6_names.old_calls(path)] == [6]


def test_nothing_of_the_plugin_is_called_by_a_name_of_qt_5_alone():
    assert [call for path in qt6_names.files() for call in qt6_names.old_calls(path)] == []
    assert sum(1 for path in qt6_names.files() for _ in qt6_names.used(path)) > 100
