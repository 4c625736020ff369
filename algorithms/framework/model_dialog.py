"""The dialog of a shipped model: QGIS's own, with the single outputs folded away below the output folder."""

from __future__ import annotations

from .i18n import tr


def model_dialog(algorithm, parent):
    """The dialog for a new run of the model; QGIS's parts are read only where there are windows."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from processing.gui.ParametersPanel import ParametersPanel
    from qgis.gui import QgsCollapsibleGroupBox
    from qgis.PyQt.QtWidgets import QVBoxLayout

    class Panel(ParametersPanel):
        """Puts what QGIS adds for outputs into one box."""

        box = None

        def addOutputLabel(self, label):  # noqa: N802 (QGIS's name)
            self._outputs().addWidget(label)

        def addOutputWidget(self, widget, stretch=0):  # noqa: N802 (QGIS's name)
            self._outputs().addWidget(widget, stretch)

        def _outputs(self):
            if self.box is None:
                self.box = QgsCollapsibleGroupBox(tr("Single outputs"))
                self.box.setLayout(QVBoxLayout())
                self.box.setCollapsed(True)
                super().addOutputWidget(self.box, 0)
            return self.box.layout()

    class Dialog(AlgorithmDialog):
        def getParametersPanel(self, alg, parent):  # noqa: N802 (QGIS's name)
            return Panel(parent, alg, self.in_place, self.active_layer)

    return Dialog(algorithm.create(), False, parent)
