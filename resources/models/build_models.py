"""Rebuild the shipped models, and the pictures of their canvases, from the descriptions beside this file.

    bash resources/models/build.sh [OUTPUT_FOLDER]

Run it on the oldest QGIS supported (3.22): models saved by newer versions lose their output names there.
"""

import sys
from pathlib import Path

from qgis.core import QgsApplication

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))


def rebuild(folder: Path) -> None:
    """Write one .model3 and one .png a description into `folder`, the chain after the models that it is made of."""
    import modelling
    from account_description import risk_account
    from chain_description import mining_risk_chain
    from decisions_description import risk_decisions
    from descriptions import biodiversity_stress, damage_ledger, ecological_vulnerability, risk_zoning
    from images_description import candidates_from_images
    from mining_ecorisk.algorithms.provider import MiningRiskProvider
    from plan_description import restoration_plan

    folder.mkdir(parents=True, exist_ok=True)
    # A provider of our own, so that the chain stands on what is being built, not on what was shipped before.
    registry = QgsApplication.processingRegistry()
    registry.removeProvider("miningrisk")
    provider = MiningRiskProvider(models=folder)
    registry.addProvider(provider)
    parts = (damage_ledger, biodiversity_stress, ecological_vulnerability, risk_zoning)
    for describe in (*parts, mining_risk_chain, risk_decisions, risk_account, candidates_from_images, restoration_plan):
        description = describe()
        model = modelling.build(description)
        modelling.write(model, folder / f"{description.name}.model3")
        provider.refreshAlgorithms()
        modelling.draw(model, folder / f"{description.name}.png")
        print(f"{description.name}: {len(description.steps)} steps")


def main() -> None:
    app = QgsApplication([], True)
    app.initQgis()
    sys.path.insert(0, str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    rebuild(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)


if __name__ == "__main__":
    main()
