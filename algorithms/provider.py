"""The provider: the algorithms in toolbox order, then the shipped models."""

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .biodiversity.biodiversitystress import BiodiversityStress
from .biodiversity.habitatfragmentation import HabitatFragmentation
from .biodiversity.habitatquality import HabitatQuality
from .biodiversity.threatlayers import ThreatLayers
from .damage.candidatepatches import CandidatePatches
from .damage.checkimagequality import CheckImageQuality
from .damage.checkinterpretation import CheckInterpretation
from .damage.checkrights import CheckRights
from .damage.createinterpretationlayer import CreateInterpretationLayer
from .damage.damagedecosystems import DamagedEcosystems
from .damage.damagesummary import DamageSummary
from .damage.translatelanduse import TranslateLandUse
from .framework.i18n import tr
from .framework.shipped_models import ShippedModel
from .report.collectresults import CollectResults
from .report.riskreport import RiskReport
from .restoration.restorationmodels import RestorationModels
from .restoration.restorationpriority import RestorationPriority
from .restoration.supervisionlist import SupervisionList
from .restoration.vegetationrecovery import VegetationRecovery
from .risk.hotspotanalysis import HotSpotAnalysis
from .risk.methodstability import MethodStability
from .risk.riskareas import RiskAreas
from .risk.riskchange import RiskChange
from .risk.riskoverlay import RiskOverlay
from .risk.riskseries import RiskSeries
from .risk.riskzoning import RiskZoning
from .risk.stressedplaces import StressedPlaces
from .risk.weightstability import WeightStability
from .vulnerability.ahpweights import AhpWeights
from .vulnerability.ecologicalvulnerability import EcologicalVulnerability
from .vulnerability.scoreelevation import ScoreElevation
from .vulnerability.scorefrozenground import ScoreFrozenGround
from .vulnerability.scoreimportantareas import ScoreImportantAreas
from .vulnerability.scorerainfall import ScoreRainfall
from .vulnerability.scorewaterdistance import ScoreWaterDistance
from .water.evaluationgrid import EvaluationGrid
from .water.waterconservationstress import WaterConservationStress

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

ALGORITHMS = (
    CreateInterpretationLayer,
    CandidatePatches,
    CheckInterpretation,
    CheckRights,
    CheckImageQuality,
    TranslateLandUse,
    DamagedEcosystems,
    DamageSummary,
    EvaluationGrid,
    WaterConservationStress,
    ThreatLayers,
    HabitatQuality,
    HabitatFragmentation,
    BiodiversityStress,
    AhpWeights,
    ScoreElevation,
    ScoreRainfall,
    ScoreFrozenGround,
    ScoreImportantAreas,
    ScoreWaterDistance,
    EcologicalVulnerability,
    RiskOverlay,
    RiskZoning,
    HotSpotAnalysis,
    RiskAreas,
    StressedPlaces,
    RiskChange,
    RiskSeries,
    WeightStability,
    MethodStability,
    RestorationModels,
    RestorationPriority,
    SupervisionList,
    VegetationRecovery,
    RiskReport,
    CollectResults,
)


def _number_steps() -> None:
    """Number the steps by group and place, in the order of the method."""
    groups: dict[str, list] = {}
    for algorithm in ALGORITHMS:
        groups.setdefault(algorithm().groupId(), []).append(algorithm)
    for number, members in enumerate(groups.values(), 1):
        for place, algorithm in enumerate(members, 1):
            algorithm.NUMBER = f"{number}.{place:0{len(str(len(members)))}}"


_number_steps()

# The chain stands on the four others, so it comes last.
MODELS = (
    "damage_ledger", "biodiversity_stress", "ecological_vulnerability", "risk_zoning", "mining_risk_chain",
    "risk_decisions", "risk_account", "candidates_from_images", "restoration_plan",
)  # fmt: skip


class MiningRiskProvider(QgsProcessingProvider):
    """`models` is the folder of the `.model3` files; the script that rebuilds them gives its own."""

    def __init__(self, models: Path = RESOURCES / "models"):
        super().__init__()
        self.models = models

    def id(self):
        return "miningrisk"

    def name(self):
        return tr("Mining ecological risk")

    def icon(self):
        return QIcon(str(RESOURCES / "icons" / "provider.svg"))

    def loadAlgorithms(self):  # noqa: N802 (QGIS's name)
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        for name in MODELS:
            model = ShippedModel()
            if model.load(self.models / f"{name}.model3"):
                self.addAlgorithm(model)
