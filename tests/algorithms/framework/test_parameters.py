"""Definitions of parameters of which Python knows when they end."""

import pytest


@pytest.fixture
def is_gone():
    """Whether Python knows that what an object stands for is there no more."""
    from qgis.PyQt import sip

    return sip.isdeleted


def made(name):
    from qgis.core import QgsApplication

    return QgsApplication.processingRegistry().createAlgorithmById(f"miningrisk:{name}")


@pytest.mark.parametrize("name", ["mining_risk_chain", "damage_ledger", "methodstability", "riskoverlay"])
def test_definitions_held_longer_than_their_algorithm_are_known_to_be_gone(qgis_app, is_gone, name):
    # Else QGIS 3.44 gives out the definition that comes to lie in the same place with the class of the old one.
    algorithm = made(name)
    held = algorithm.parameterDefinitions()
    assert len(held) > 5 and not any(is_gone(one) for one in held)
    del algorithm
    assert all(is_gone(one) for one in held)


def test_a_copy_is_of_the_same_class_and_says_the_same(qgis_app):
    from mining_ecorisk.algorithms.framework.parameters import own_copy

    algorithms = qgis_app.processingRegistry().providerById("miningrisk").algorithms()
    definitions = [one for algorithm in algorithms for one in algorithm.parameterDefinitions()]
    assert len(definitions) > 300
    for one in definitions:
        copy = own_copy(one)
        assert type(copy) is type(one) and copy.toVariantMap() == one.toVariantMap()
