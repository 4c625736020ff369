"""One case drawn and spoilt from a seed: algorithm, parameters, and in words what was done to them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from qgis.core import QgsApplication, QgsProcessingParameterDefinition

from . import rasters, tables, values, vectors
from .cases import CASES, MEMORY, OWN_TABLES, RARE, TABLES, filled

OPTIONAL = QgsProcessingParameterDefinition.FlagOptional
SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "tables"
SUFFIXES = {"sink": ".gpkg", "rasterDestination": ".tif", "fileDestination": ".html", "folderDestination": ""}
MOST = 3  # faults a run
USUAL_FIELDS = (
    "area_km2", "row", "col", "model", "risk_class", "wrac", "bio", "lu_code", "state", "protection", "area_ha",
    "damage", "risk", "c_water", "gi_bin",
)  # fmt: skip


@dataclass
class Case:
    """What is run: `told` says in words what was done to the valid case."""

    algorithm: object
    parameters: dict
    inputs: list[str]
    told: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.algorithm.name()


def drawn(seed: int, layers: dict[str, str], folder: Path) -> Case:
    """The case of this seed; whatever it needs is written into `folder`."""
    random = Random(seed)
    names = list(CASES)
    name = random.choices(names, [RARE.get(one, 1) for one in names])[0]
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"miningrisk:{name}")
    parameters = {key: filled(value, layers) for key, value in CASES[name].items()}
    inputs = [path for path in parameters.values() if isinstance(path, str) and path in layers.values()]
    case = Case(algorithm, parameters, inputs)
    for definition in algorithm.parameterDefinitions():
        if definition.isDestination():
            _ask_for(case, definition, random, folder)
    spoiler = Spoiler(case, layers, random, folder)
    for _ in range(random.choice((0, 1, 1, 1, 1, 2, 2, MOST))):
        spoiler.spoil()
    if random.random() < 0.15:
        _as_from_a_shell(case)
    return case


def _ask_for(case: Case, definition, random: Random, folder: Path) -> None:
    kind = definition.type()
    if kind == "folderDestination" or (definition.flags() & OPTIONAL and random.random() < 0.3):
        return
    path = str(folder / f"{definition.name().lower()}{SUFFIXES[kind]}")
    case.parameters[definition.name()] = path if random.random() < 0.6 else MEMORY


def _as_from_a_shell(case: Case) -> None:
    case.told.append("numbers as text")
    for name, value in case.parameters.items():
        if isinstance(value, (bool, int, float)):
            case.parameters[name] = str(value)


class Spoiler:
    """Spoils parameters of a case, one at a time."""

    def __init__(self, case: Case, layers: dict[str, str], random: Random, folder: Path):
        self.case, self.layers, self.random, self.folder = case, layers, random, folder
        self.count = 0
        self.kinds: dict[str, Callable] = {
            "source": self.source, "vector": self.source, "raster": self.raster, "multilayer": self.several,
            "number": self.plain(values.number), "distance": self.plain(values.number),
            "string": self.plain(values.text), "enum": self.plain(values.enum), "boolean": self.plain(values.flag),
            "expression": self.plain(values.expression), "crs": self.plain(values.crs), "field": self.field,
            "file": self.file, "matrix": self.matrix,
        }  # fmt: skip

    def spoil(self) -> None:
        """Spoil one parameter; layers more often than numbers."""
        definitions = self.case.algorithm.parameterDefinitions()
        weights = [3 if d.type() in ("source", "raster", "multilayer") else 1 for d in definitions]
        weights = [0.4 if d.isDestination() else weight for d, weight in zip(definitions, weights)]
        definition = self.random.choices(definitions, weights)[0]
        name = definition.name()
        if definition.isDestination():
            told = self.destination(definition)
        elif self.random.random() < 0.05 and name in self.case.parameters:
            del self.case.parameters[name]
            told = "left out"
        else:
            told = self.kinds[definition.type()](definition)
        self.case.told.append(f"{name}: {told}")

    def place(self) -> Path:
        """A folder of its own for what is written next."""
        self.count += 1
        place = self.folder / f"in{self.count}"
        place.mkdir()
        return place

    def plain(self, draw):
        def change(definition) -> str:
            self.case.parameters[definition.name()] = value = draw(self.random)
            return f"{value!r:.60}"

        return change

    def field(self, definition) -> str:
        others = [value for value in self.case.parameters.values() if isinstance(value, str) and value.isidentifier()]
        value = values.field(
            self.random, [*others, "mine_id", "damage", "cell_id", "risk", "area_km2", "lu_code", "name"]
        )
        self.case.parameters[definition.name()] = value
        return f"{value!r:.60}"

    def file(self, definition) -> str:
        self.case.parameters[definition.name()] = value = values.given_file(self.random, self.folder)
        return Path(value).name

    def matrix(self, definition) -> str:
        self.case.parameters.pop("MATRIX_TABLE", None)
        cells = [
            self.random.choice(("1", "2", "1/2", "0", "-1", "nan", "abc", "", "1/0", "矿", 3))
            for _ in range(self.random.choice((1, 4, 9, 7, 25)))
        ]
        self.case.parameters[definition.name()] = cells
        return f"{cells!r:.80}"

    def destination(self, definition) -> str:
        value = values.output(self.random, definition.type(), self.folder, self.case.inputs)
        if value in self.case.inputs:  # a copy, lest the others that read it are lost
            copy = str(self.place() / Path(value).name)
            shutil.copy(value, copy)
            self.case.parameters = {key: copy if old == value else old for key, old in self.case.parameters.items()}
            value = copy
        self.case.parameters[definition.name()] = value
        return f"{value!r}".replace(str(self.folder), "")

    def source(self, definition) -> str:
        name, given = definition.name(), self.case.parameters.get(definition.name())
        if definition.type() == "source" and 5 in definition.dataTypes():
            return self.table(name, given)
        if not isinstance(given, str) or self.random.random() < 0.06:
            others = [self.layers[one] for one in ("hot", "mines", "study", "landuse", "matrix")]
            value = self.random.choice([*others, "no_such_layer", "", 5, str(self.folder / "no.gpkg")])
            self.case.parameters[name] = value
            return f"{Path(str(value)).name} given"
        return self.vector(name, given)

    def vector(self, name: str, path: str) -> str:
        if path not in self.layers.values():
            return "(spoilt already)"
        draft, told = vectors.Draft(path, self.random), []
        for _ in range(self.random.choice((1, 1, 2))):
            told.append(vectors.spoil(draft, self.wanted()))
        self.case.parameters[name] = draft.value(self.place())
        return ", ".join(told)

    def wanted(self) -> list[str]:
        """The fields that the case names or that its parameters take by default."""
        fields = [d for d in self.case.algorithm.parameterDefinitions() if d.type() == "field"]
        named = [self.case.parameters.get(d.name(), d.defaultValue()) for d in fields]
        return [*(name for name in named if isinstance(name, str)), *USUAL_FIELDS]

    def table(self, name: str, given) -> str:
        key = OWN_TABLES.get((self.case.name, name)) or TABLES.get(name, "@hot")
        path = (
            given
            if isinstance(given, str) and given
            else filled(key, self.layers)
            if key[0] == "@"
            else str(SHIPPED / f"{key}.csv")
        )
        if self.random.random() < 0.06 or not Path(path).is_file():
            other = self.random.choice(
                (self.layers["hot"], self.layers["landuse"], str(self.folder), "no_such_table.csv", 5)
            )
            self.case.parameters[name] = other
            return f"{Path(str(other)).name} given"
        draft, told = tables.Draft(path, self.random), []
        for _ in range(self.random.choice((1, 1, 2))):
            told.append(tables.spoil(draft))
        self.case.parameters[name] = draft.value(self.place())
        return ", ".join(told)

    def raster(self, definition) -> str:
        name, given = definition.name(), self.case.parameters.get(definition.name())
        own = given in self.layers.values() and str(given).endswith(".tif")
        if not own or self.random.random() < 0.05:
            value = self.random.choice(
                (self.layers["landuse"], self.layers["mines"], self.layers["quality"], "no_such_raster", "", 5)
            )
            self.case.parameters[name] = value
            return f"{Path(str(value)).name} given"
        return self.spoilt_raster(name, given)

    def spoilt_raster(self, name: str, path: str) -> str:
        draft, told = rasters.Draft(path, self.random), []
        for _ in range(self.random.choice((1, 1, 2))):
            told.append(rasters.spoil(draft))
        self.case.parameters[name] = draft.value(self.place())
        return ", ".join(told)

    def several(self, definition) -> str:
        name = definition.name()
        given = list(self.case.parameters.get(name) or [])
        way = self.random.choice(
            ("empty", "one", "twice", "backwards", "with a lost one", "text", "nothing", "nested", *["spoilt"] * 5)
        )
        if way == "spoilt" and given:
            at = self.random.randrange(len(given))
            spoil = self.spoilt_raster if str(given[at]).endswith(".tif") else self.vector
            if given[at] in self.layers.values():
                told = spoil(name, given[at])
                given[at], self.case.parameters[name] = self.case.parameters[name], given
                return f"layer {at + 1} {told}"
        self.case.parameters[name] = {
            "empty": [], "one": given[:1], "twice": given + given, "backwards": given[::-1],
            "with a lost one": [*given[:-1], "no_such_layer"], "text": "abc", "nothing": None, "nested": [given],
        }.get(way, given)  # fmt: skip
        return way
