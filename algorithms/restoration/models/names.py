"""What the restoration models are called: their codes, and their names in QGIS's language."""

from __future__ import annotations

from ...core.coded_values import Matcher
from ...core.contract import Field
from ...framework.i18n import QGIS, Language
from ...framework.shipped_names import ShippedNames
from ...framework.shipped_tables import shipped_table

MODELS = "restoration_models"
# A mine without a model has NULL; layers of earlier versions had these texts.
WITHOUT_MODEL = (None, "error: outside the zoned area", "error: no ground of its own")


def model_matcher() -> Matcher:
    """Finds the model that a rule or a field names, in any language."""
    return Matcher.of(shipped_table(MODELS), Field.MODEL)


def model_code(model: str, matcher: Matcher) -> str:
    """The code that a model's spelling means; one that the shipped table does not know as it is."""
    place = matcher.find(model)
    return model if place is None else matcher.codes[place]


def model_names() -> dict[str, str]:
    """Code -> name in QGIS's language, the strictest first."""
    table = shipped_table(MODELS)
    names = ShippedNames(QGIS)
    ordered = sorted(zip(table.codes("strictness"), table.texts(Field.MODEL)), reverse=True)
    return {model: names.name(MODELS, model) for _, model in ordered}


def model_name(model: str, inside: bool = False, spoken: Language | None = None) -> str:
    """What a model is called (in QGIS's language without `spoken`); what the shipped table does not know as it is.

    `inside` a sentence a name begins with a small letter.
    """
    names = ShippedNames(spoken or QGIS)
    name = names.name(MODELS, model)
    return f"{name[0].lower()}{name[1:]}" if inside and names.code(MODELS, model) else name
