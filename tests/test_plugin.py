"""The plugin as the plugin manager switches it on and off."""

import pytest


@pytest.fixture
def registry(qgis_app):
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry()


@pytest.fixture
def provider(registry):
    """A provider of its own, in the registry."""
    from mining_ecorisk.algorithms.provider import MiningRiskProvider

    class Other(MiningRiskProvider):
        def id(self):
            return "otherrisk"

    provider = Other()
    registry.addProvider(provider)
    yield provider
    if registry.providerById("otherrisk") is not None:
        registry.removeProvider(provider)


def wait_until(condition):
    from qgis.PyQt.QtTest import QTest

    for _ in range(100):
        if condition():
            return True
        QTest.qWait(50)
    return False


def test_provider_goes_at_once_when_nothing_runs(registry, provider):
    from mining_ecorisk.algorithms.desktop import withdrawal

    withdrawal.remove(provider)
    assert registry.providerById("otherrisk") is None


def test_provider_stays_until_the_run_has_ended(registry, provider):
    from mining_ecorisk.algorithms.desktop import withdrawal
    from qgis.core import QgsApplication, QgsProxyProgressTask
    from qgis.PyQt.QtTest import QTest

    run = QgsProxyProgressTask("Executing")
    QgsApplication.taskManager().addTask(run)
    withdrawal.remove(provider)
    # A run's algorithm asks its provider for its name to the end; without one, QGIS crashes.
    QTest.qWait(1000)
    assert registry.providerById("otherrisk") is provider
    run.finalize(True)
    assert wait_until(lambda: registry.providerById("otherrisk") is None)


def test_plugin_that_is_reloaded_during_a_run_takes_over_when_that_has_ended(registry, provider, monkeypatch):
    import mining_ecorisk.plugin as module
    from mining_ecorisk import classFactory

    made = []
    plugin = classFactory(None)
    monkeypatch.setattr(module, "PROVIDER", "otherrisk")
    plugin.initProcessing()
    assert plugin.provider is None
    monkeypatch.setattr(plugin, "initProcessing", lambda: made.append(True))
    registry.removeProvider(provider)
    assert made == [True]


def test_translation_goes_with_the_plugin(qgis_app):
    from mining_ecorisk import classFactory
    from mining_ecorisk.algorithms.framework.i18n import COMPILED, tr
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    plugin = classFactory(None)
    plugin.translator = QTranslator()
    assert plugin.translator.load(str(COMPILED))
    QCoreApplication.installTranslator(plugin.translator)
    assert tr("Habitat quality") == "生境质量"
    plugin.unload()
    assert tr("Habitat quality") == "Habitat quality"
