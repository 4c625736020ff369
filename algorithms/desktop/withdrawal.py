"""Taking the provider away without pulling it from under a run.

An algorithm points to its provider to its last line, and QGIS deletes a provider that is removed: a plugin that is
switched off, reloaded or upgraded during a run would take QGIS down with it.
"""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication

# The tasks as which QGIS shows the run of an algorithm: in its own thread, and in that of the windows.
RUNS = ("QgsProcessingAlgRunnerTask", "QgsProxyProgressTask")
PAUSE = 300  # ms


def remove(provider: QgsProcessingProvider) -> None:
    """Remove the provider, and close the dialogs of its algorithms, as soon as no algorithm runs."""
    dialogs = _dialogs()
    if _tasks_run() or not all(dialog.runButton().isEnabled() for dialog in dialogs):
        QTimer.singleShot(PAUSE, lambda: remove(provider))
        return
    for dialog in dialogs:
        algorithm = dialog.algorithm()
        if algorithm is not None and algorithm.provider() == provider:
            dialog.close()
    QgsApplication.processingRegistry().removeProvider(provider)


def _tasks_run() -> bool:
    return any(task.metaObject().className() in RUNS for task in QgsApplication.taskManager().activeTasks())


def _dialogs() -> list:
    """Dialogs of algorithms. After a run's task has ended its dialog still loads the results; only then one can run."""
    from qgis.gui import QgsProcessingAlgorithmDialogBase

    return [window for window in QApplication.topLevelWidgets() if isinstance(window, QgsProcessingAlgorithmDialogBase)]
